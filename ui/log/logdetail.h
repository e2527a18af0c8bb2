#pragma once

#include "log/logsource.h"

#include <QWidget>

class QPlainTextEdit;
class QPushButton;
class QTableWidget;

namespace counterfoil::ui {

class FactsGrid;
class StatusBadge;
class ToneLabel;

/// One entry in full: the message, the technical detail, and what happened to the document before.
class LogDetail final : public QWidget
{
    Q_OBJECT
public:
    explicit LogDetail(QWidget* parent = nullptr);
    void setEntry(const store::LogEntry& entry, const QList<store::LogEntry>& history, bool retryable);
    void clear();
    /// What Copy puts on the clipboard.
    QString plainText() const;
    int historyCount() const;

signals:
    void retryRequested();

private:
    void fillHistory(const QList<store::LogEntry>& history);

    QWidget* m_content;
    ToneLabel* m_hint;
    QWidget* m_title;
    StatusBadge* m_badge;
    ToneLabel* m_message;
    FactsGrid* m_facts;
    QPlainTextEdit* m_detail;
    QTableWidget* m_history;
    QPushButton *m_copy, *m_retry;
    store::LogEntry m_entry;
};

} // namespace counterfoil::ui
