#pragma once

#include "common/actions.h"
#include "log/loglinks.h"
#include "log/logsource.h"

#include <QTimer>
#include <QWidget>

class QPushButton;
class QSplitter;
class QStackedLayout;

namespace counterfoil::ui {

class EmptyState;
class GridView;
class LogDetail;
class LogFilterBar;
class LogModel;
class ToneLabel;

/// Every result, newest first, with filters, a detail pane, export and the daily requests.
class LogTab final : public QWidget
{
    Q_OBJECT
public:
    LogTab(Actions actions, LogSource source, QWidget* parent = nullptr);
    /// Takes in what is new; called for every LogChanged.
    void refresh();
    /// What View on Xero and View in Magento are made of.
    void setLinks(const LinkFacts& links);
    const LinkFacts& links() const { return m_links; }
    void setDayLimit(std::optional<int> limit) { m_dayLimit = limit; }
    LogModel* model() const { return m_model; }
    GridView* grid() const { return m_grid; }
    LogDetail* detail() const { return m_detail; }
    LogFilterBar* filterBar() const { return m_filter; }
    QString countText() const;

public slots:
    void viewRequests();
    void exportCsv();
    void focusFilter();

signals:
    void queueRequested();
    /// The remedy of a refusal that is done elsewhere in the window.
    void remedyRequested(counterfoil::explain::Action action);
    void complained(const counterfoil::Error& error);
    void noticed(const QString& text);

private:
    QLayout* makeBottomBar();
    void applyFilter();
    void showSelected();
    void updateEmpty();
    void retrySelected();
    void skipSelected();
    void undoSelected();
    void open(const QUrl& url);
    std::optional<qint64> selectedQueueId() const;
    QString selectedNumber() const;
    void writeCsv(const QString& path);

    Actions m_actions;
    LogSource m_source;
    LogModel* m_model;
    LogFilterBar* m_filter;
    GridView* m_grid;
    LogDetail* m_detail;
    EmptyState* m_empty;
    QStackedLayout* m_stack;
    ToneLabel* m_count;
    QPushButton *m_copy, *m_export, *m_requests;
    LinkFacts m_links;
    std::optional<int> m_dayLimit;
    qint64 m_shownId = 0;
};

} // namespace counterfoil::ui
