#pragma once

#include "common/actions.h"
#include "common/documentlinks.h"
#include "log/logexport.h"
#include "log/loggrid.h"
#include "log/logtexts.h"

#include <QWidget>

#include <stop_token>

class QProgressBar;
class QPushButton;
class QStackedLayout;

namespace counterfoil::ui {

class EmptyState;
class LogDetail;
class LogFilterBar;
class LogModel;
class ToneLabel;

/// Every result, newest first, with filters, a detail pane, export and the daily requests. Reads on threads
/// of its own.
class LogTab final : public QWidget
{
    Q_OBJECT
public:
    LogTab(Actions actions, LogSource source, QWidget* parent = nullptr);
    ~LogTab() override;
    /// Takes in what is new; called for every LogChanged.
    void refresh();
    /// What View on Xero and View in Magento are made of.
    void setLinks(const LinkFacts& links);
    const LinkFacts& links() const { return m_links; }
    void setDayLimit(std::optional<int> limit) { m_dayLimit = limit; }
    LogModel* model() const { return m_model; }
    LogGrid* grid() const { return m_grid; }
    LogDetail* detail() const { return m_detail; }
    LogFilterBar* filterBar() const { return m_filter; }
    /// "1,234 of 1,000,000: 1,200 OK, 34 errors"
    QString countText() const;
    bool isExporting() const { return m_exporting; }

public slots:
    void viewRequests();
    /// Asks where to; the file's name says whether it is CSV or JSON.
    void exportRows();
    void exportTo(const QString& path);
    void stopExport();
    void focusFilter();

signals:
    void queueRequested();
    /// The remedy of a refusal that is done elsewhere in the window.
    void remedyRequested(counterfoil::explain::Action action);
    void complained(const counterfoil::Error& error);
    void noticed(const QString& text);

private:
    QLayout* makeBottomBar();
    void wire();
    void applyFilter();
    void showSelected();
    void showCounts();
    void showEntry(const store::LogEntry& entry);
    void readDocument();
    void takeDocument(qint64 id, const LogDocument& document, const LogTexts& texts);
    void showMenu(const QPoint& position);
    void copyRows();
    void copyCell();
    void showExport(qint64 rows);
    void endExport(const QString& path, const Result<qint64>& rows);
    void retrySelected();
    void skipSelected();
    void undoSelected();
    void open(const QUrl& url);

    Actions m_actions;
    LogSource m_source;
    LogModel* m_model;
    LogFilterBar* m_filter;
    LogGrid* m_grid;
    LogDetail* m_detail;
    EmptyState* m_empty;
    QStackedLayout* m_stack;
    ToneLabel* m_count;
    QPushButton *m_columns, *m_copy, *m_export, *m_requests, *m_stopExport;
    QProgressBar* m_progress;
    LinkFacts m_links;
    std::optional<int> m_dayLimit;
    std::optional<store::LogEntry> m_shown;
    std::optional<qint64> m_retryableId;
    bool m_exporting = false;
    std::stop_source m_exportStop;
    // Last: their threads deliver to this object.
    std::unique_ptr<LogLane> m_detailLane, m_workLane;
};

} // namespace counterfoil::ui
