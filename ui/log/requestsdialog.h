#pragma once

#include "log/logsource.h"

#include <QDialog>
#include <QTimer>

class QComboBox;
class QDialogButtonBox;
class QPushButton;
class QStackedLayout;

namespace counterfoil::ui {

class EmptyState;
class MinuteChart;
class RequestsChart;
class RequestsTable;
class ToneLabel;

/// View Request Daily: calls per day, or of today and yesterday by the minute, as a chart with Xero's limit
/// and as a table with every kind. Calls that only read count too.
class RequestsDialog final : public QDialog
{
    Q_OBJECT
public:
    enum class Period { LastHour, Today, Yesterday, Days7, Days30, Days90 };

    /// `dayLimit`: Xero's limit as far as it is known.
    RequestsDialog(LogSource source, std::optional<int> dayLimit, QWidget* parent = nullptr);
    void reload();
    void choose(Period period);
    RequestsTable* table() const { return m_table; }
    RequestsChart* chart() const { return m_chart; }
    MinuteChart* minuteChart() const { return m_minutes; }
    QString summary() const;
    void writeCsv(const QString& path);

private:
    QWidget* makeContent();
    QDialogButtonBox* makeButtons();
    bool byMinute() const;
    Period period() const;
    void reloadDays(int days);
    void reloadMinutes();
    void showEmpty(bool empty);
    void exportCsv();

    LogSource m_source;
    std::optional<int> m_dayLimit;
    QComboBox* m_period;
    ToneLabel* m_summary;
    ToneLabel* m_said;
    RequestsChart* m_chart;
    MinuteChart* m_minutes;
    RequestsTable* m_table;
    EmptyState* m_empty;
    QStackedLayout *m_stack, *m_charts;
    QPushButton *m_copy = nullptr, *m_export = nullptr;
    QTimer m_live; ///< the minutes of today go on
};

} // namespace counterfoil::ui
