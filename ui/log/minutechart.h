#pragma once

#include "store/types.h"

#include <QChartView>
#include <QMap>

namespace counterfoil::ui {

/// Calls by the minute: Xero as an area, Magento as a line, and what Xero allows in a minute as a dashed
/// line.
class MinuteChart final : public QChartView
{
    Q_OBJECT
public:
    explicit MinuteChart(QWidget* parent = nullptr);
    /// From (included) until (excluded), whole minutes.
    void setCounts(const QList<store::MinuteCount>& counts, const QDateTime& from, const QDateTime& until,
                   int minuteLimit);
    /// Calls of a minute and service as drawn.
    int drawn(const QDateTime& minute, const QString& service) const;
    /// The busiest minute of a service.
    int most(const QString& service) const;

protected:
    void changeEvent(QEvent* event) override;

private:
    void addSeries(const QString& service, const QDateTime& from, const QDateTime& until);
    void addLimit(const QDateTime& from, const QDateTime& until, int minuteLimit);
    QMap<QPair<QString, qint64>, int> m_sums; ///< by service and minutes since 1970
};

} // namespace counterfoil::ui
