#pragma once

#include "log/logsource.h"

#include <QDialog>

class QComboBox;
class QTableWidget;

namespace counterfoil::ui {

class RequestsChart;
class ToneLabel;

/// View Request Daily: calls per day, as a chart and as a table with every kind. Calls that only read count
/// too.
class RequestsDialog final : public QDialog
{
    Q_OBJECT
public:
    /// `dayLimit`: Xero's limit as far as it is known.
    RequestsDialog(LogSource source, std::optional<int> dayLimit, QWidget* parent = nullptr);
    void reload();
    QTableWidget* table() const { return m_table; }
    RequestsChart* chart() const { return m_chart; }

private:
    void fillTable(const QList<store::RequestCount>& counts);
    QString tableText() const;

    LogSource m_source;
    std::optional<int> m_dayLimit;
    QComboBox* m_period;
    ToneLabel* m_summary;
    RequestsChart* m_chart;
    QTableWidget* m_table;
};

} // namespace counterfoil::ui
