#pragma once

#include "log/logtexts.h"

#include <QWidget>

class QTableWidget;

namespace counterfoil::ui {

class ToneLabel;

/// The shop's lines beside Xero's, with both totals; what differs is marked.
class LinesPane final : public QWidget
{
    Q_OBJECT
public:
    explicit LinesPane(QWidget* parent = nullptr);
    void setLines(const LogLines& lines);
    QString verdict() const;
    QTableWidget* table() const { return m_table; }

private:
    void addLine(int row, const LogLine& line, const QString& currency);
    void addTotal(int row, const QString& name, std::optional<Amount> magento, std::optional<Amount> xero);
    void put(int row, int column, const QString& text, bool right);
    void mark(int row, const QString& why);
    ToneLabel* m_verdict;
    QTableWidget* m_table;
};

} // namespace counterfoil::ui
