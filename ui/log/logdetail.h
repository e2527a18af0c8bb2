#pragma once

#include "log/loglinks.h"
#include "log/logsource.h"

#include <QWidget>

class QPlainTextEdit;
class QPushButton;
class QTableWidget;

namespace counterfoil::ui {

class FactsGrid;
class StatusBadge;
class ToneLabel;

/// One entry in full: what a refusal means and what to do about it, the message as it was given, the
/// technical detail, and what happened to the document before.
class LogDetail final : public QWidget
{
    Q_OBJECT
public:
    explicit LogDetail(QWidget* parent = nullptr);
    void setEntry(const store::LogEntry& entry, const QList<store::LogEntry>& history, bool retryable);
    /// What View on Xero and View in Magento are made of; the buttons are hidden where there is no page.
    void setLinks(const LinkFacts& links);
    void clear();
    /// What Copy puts on the clipboard.
    QString plainText() const;
    int historyCount() const;

signals:
    void retryRequested();
    void skipRequested();
    /// Take back in Xero what was posted for this document.
    void undoRequested();
    void openRequested(const QUrl& url);
    /// What the catalogue proposes; never an action that only opens a page.
    void actionRequested(counterfoil::explain::Action action);

private:
    QLayout* makeHead();
    void wire();
    void showExplanation();
    void showLinks();
    void act();
    QUrl actionUrl() const;
    void fillHistory(const QList<store::LogEntry>& history);

    QWidget* m_content;
    ToneLabel* m_hint;
    QWidget* m_title;
    StatusBadge* m_badge;
    ToneLabel *m_why, *m_cause, *m_remedy, *m_message;
    FactsGrid* m_facts;
    QPlainTextEdit* m_detail;
    QTableWidget* m_history;
    QPushButton *m_copy, *m_retry, *m_skip, *m_undo, *m_xero, *m_magento, *m_act;
    store::LogEntry m_entry;
    QList<store::LogEntry> m_rows;
    LinkFacts m_links;
    explain::Explanation m_explanation;
};

} // namespace counterfoil::ui
