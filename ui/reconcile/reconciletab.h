#pragma once

#include "common/actions.h"
#include "common/documentlinks.h"
#include "reconcile/types.h"

#include "base/error.h"

#include <QWidget>

class QCheckBox;
class QLayout;
class QPushButton;
class QStackedLayout;
class QTableView;
class QTabWidget;

namespace counterfoil::ui {

class DaysModel;
class EmptyState;
class FindingsModel;
class PeriodChooser;
class ToneLabel;

/// Compares a period's documents of the shop with Xero's: what differs, with both figures and what to do, and
/// the sums by day.
class ReconcileTab final : public QWidget
{
    Q_OBJECT
public:
    explicit ReconcileTab(Actions actions, QWidget* parent = nullptr);

    void setConnected(bool connected);
    void setBusy(bool busy);
    /// What the pages of a document are made of; the organisation is the report's own.
    void setLinks(const LinkFacts& links) { m_links = links; }
    void setReport(const reconcile::Report& report);
    /// The run ended without a report.
    void setStopped();
    bool isRunning() const { return m_running; }

    PeriodChooser* period() const { return m_period; }
    FindingsModel* findings() const { return m_findings; }
    QTableView* grid() const { return m_grid; }
    QString summary() const;
    void writeFile(const QString& path); ///< as JSON when the name ends so, else as CSV

public slots:
    void start();
    void exportReport();

signals:
    void credentialsRequested();
    void complained(const Error& error);
    void noticed(const QString& text);

private:
    QLayout* makeTopBar();
    QLayout* makeSelectionBar();
    void makeGrids();
    void fillFindings();
    void update();
    void updateEmpty();
    void postSelected();
    void acceptSelected();
    void openXero();
    void openMagento();
    QList<int> selectedRows() const;

    Actions m_actions;
    std::optional<reconcile::Report> m_report;
    LinkFacts m_links;
    bool m_connected = false, m_busy = false, m_running = false;
    PeriodChooser* m_period;
    FindingsModel* m_findings;
    DaysModel* m_days;
    QTabWidget* m_pages;
    QTableView* m_grid;
    QTableView* m_dayGrid;
    EmptyState* m_empty;
    QStackedLayout* m_stack;
    ToneLabel* m_summary;
    ToneLabel* m_advice;
    QCheckBox* m_quiet = nullptr;
    QPushButton* m_start = nullptr;
    QPushButton* m_stop = nullptr;
    QPushButton* m_export = nullptr;
    QPushButton* m_post = nullptr;
    QPushButton* m_xero = nullptr;
    QPushButton* m_magento = nullptr;
    QPushButton* m_accept = nullptr;
};

} // namespace counterfoil::ui
