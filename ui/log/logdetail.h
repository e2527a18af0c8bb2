#pragma once

#include "common/documentlinks.h"
#include "log/logtexts.h"

#include <QWidget>

class QPushButton;
class QTableWidget;
class QTabWidget;

namespace counterfoil::ui {

class FactsGrid;
class LinesPane;
class StatusBadge;
class TextPane;
class ToneLabel;

/// One entry in full: what a refusal means and what to do about it, and on pages what happened to the
/// document before, its lines on both sides, what Magento said, what was sent and what Xero answered.
class LogDetail final : public QWidget
{
    Q_OBJECT
public:
    explicit LogDetail(QWidget* parent = nullptr);
    /// What the row itself says; the rest comes with setDocument().
    void setEntry(const store::LogEntry& entry);
    void setDocument(const LogDocument& document, const LogTexts& texts);
    /// What View on Xero and View in Magento are made of; the buttons are hidden where there is no page.
    void setLinks(const LinkFacts& links);
    void clear();
    /// What Copy puts on the clipboard.
    QString plainText() const;
    int historyCount() const;
    QTabWidget* pages() const { return m_pages; }
    LinesPane* lines() const { return m_lines; }
    TextPane* magento() const { return m_magentoSaid; }
    TextPane* sent() const { return m_sent; }
    TextPane* answer() const { return m_answer; }

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
    QWidget* makeWhat();
    void makePages();
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
    ToneLabel *m_why, *m_cause, *m_remedy, *m_message, *m_notes;
    FactsGrid* m_facts;
    QTabWidget* m_pages;
    QTableWidget* m_history;
    LinesPane* m_lines;
    TextPane *m_magentoSaid, *m_sent, *m_answer;
    QPushButton *m_copy, *m_retry, *m_skip, *m_undo, *m_xero, *m_magento, *m_act;
    store::LogEntry m_entry;
    QList<store::LogEntry> m_rows;
    LinkFacts m_links;
    explain::Explanation m_explanation;
};

} // namespace counterfoil::ui
