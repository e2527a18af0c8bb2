#pragma once

#include "store/types.h"

#include <QChartView>

#include <optional>

namespace counterfoil::ui {

/// Stacked bars of calls per day, Xero and Magento, with Xero's limit as a line when it comes near.
class RequestsChart final : public QChartView
{
    Q_OBJECT
public:
    explicit RequestsChart(QWidget* parent = nullptr);
    void setCounts(const QList<store::RequestCount>& counts, const QDate& from, const QDate& until,
                   std::optional<int> dayLimit);
    /// Calls of a day and service as drawn.
    int drawn(const QDate& day, const QString& service) const;

protected:
    void changeEvent(QEvent* event) override;

private:
    void addDays(const QDate& from, const QDate& until);
    QMap<QPair<QDate, QString>, int> m_sums;
};

} // namespace counterfoil::ui
