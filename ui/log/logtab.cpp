#include "log/logtab.h"

#include "common/emptystate.h"
#include "common/format.h"
#include "common/labels.h"
#include "log/logdetail.h"
#include "log/logfilterbar.h"
#include "log/loggrid.h"
#include "log/logmodel.h"
#include "log/requestsdialog.h"

#include <QMenu>
#include <QProgressBar>
#include <QPushButton>
#include <QSplitter>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace counterfoil::ui {

LogTab::LogTab(Actions actions, LogSource source, QWidget* parent)
    : QWidget(parent),
      m_actions(std::move(actions)),
      m_source(std::move(source)),
      m_model(new LogModel(m_source, this)),
      m_filter(new LogFilterBar(this)),
      m_grid(new LogGrid(this)),
      m_detail(new LogDetail(this)),
      m_empty(new EmptyState(QStringLiteral("log"), this)),
      m_stack(new QStackedLayout),
      m_count(new ToneLabel({}, Tone::Muted, this)),
      m_detailLane(std::make_unique<LogLane>(m_source.open, m_source.threads)),
      m_workLane(std::make_unique<LogLane>(m_source.open, m_source.threads))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::page, space::section, space::page, space::wide);
    layout->setSpacing(space::wide);
    layout->addWidget(m_filter);
    m_grid->setLogModel(m_model, LogModel::Message);
    m_grid->setAccessibleName(tr("Log"));
    m_grid->setColumnChars({{LogModel::Time, 17, 17},
                            {LogModel::Status, 10, 9},
                            {LogModel::Kind, 12, 11},
                            {LogModel::Number, 10, 10},
                            {LogModel::Customer, 16, 8},
                            {LogModel::Amount, 12, 11},
                            {LogModel::XeroNumber, 13, 12},
                            {LogModel::Message, 15, 8},
                            {LogModel::Attempts, 5, 4},
                            {LogModel::Duration, 8, 7}});
    m_grid->setContextMenuPolicy(Qt::CustomContextMenu);
    auto* splitter = new QSplitter(Qt::Vertical, this);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_grid);
    splitter->addWidget(m_detail);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    m_stack->addWidget(splitter);
    m_stack->addWidget(m_empty);
    layout->addLayout(m_stack, 1);
    layout->addLayout(makeBottomBar());
    wire();
    showCounts();
}

LogTab::~LogTab()
{
    m_exportStop.request_stop();
    m_detailLane.reset(); // joins: nothing is delivered to a half destroyed tab
    m_workLane.reset();
}

void LogTab::wire()
{
    connect(m_filter, &LogFilterBar::changed, this, &LogTab::applyFilter);
    connect(m_model, &LogModel::countsChanged, this, &LogTab::showCounts);
    connect(m_model, &LogModel::dataChanged, this, &LogTab::showSelected);
    connect(m_grid, &LogGrid::selectedRowsChanged, this, &LogTab::showSelected);
    connect(m_grid, &LogGrid::copyRequested, this, &LogTab::copyRows);
    connect(m_grid, &LogGrid::customContextMenuRequested, this, &LogTab::showMenu);
    connect(m_model, &LogModel::failed, this, &LogTab::complained);
    for (LogLane* lane : {m_detailLane.get(), m_workLane.get()})
        connect(lane, &Lane::failed, this, &LogTab::complained);
    connect(m_workLane.get(), &Lane::gaveUp, this, [this] { showExport(-1); });
    connect(m_detail, &LogDetail::retryRequested, this, &LogTab::retrySelected);
    connect(m_detail, &LogDetail::skipRequested, this, &LogTab::skipSelected);
    connect(m_detail, &LogDetail::undoRequested, this, &LogTab::undoSelected);
    connect(m_detail, &LogDetail::openRequested, this, &LogTab::open);
    connect(m_detail, &LogDetail::actionRequested, this, [this](explain::Action action) {
        if (action == explain::Action::ViewRequests)
            viewRequests();
        else
            emit remedyRequested(action);
    });
    connect(m_empty, &EmptyState::activated, this, [this] {
        if (m_filter->isEmpty())
            emit queueRequested();
        else
            m_filter->clear();
    });
}

QLayout* LogTab::makeBottomBar()
{
    m_columns = makeButton(tr("Col&umns"), QStringLiteral("columns"), this);
    m_copy = makeButton(tr("&Copy rows"), QStringLiteral("copy"), this);
    m_export = makeButton(tr("&Export…"), QStringLiteral("export"), this);
    m_requests = makeButton(tr("View Request &Daily"), QStringLiteral("chart"), this);
    m_stopExport = makeButton(tr("Stop the export"), QStringLiteral("stop"), this);
    m_progress = new QProgressBar(this);
    m_progress->setAccessibleName(tr("Rows exported"));
    m_progress->setMaximumWidth(180);
    m_columns->setToolTip(tr("Choose the columns; drag their headers to move them, click one to sort"));
    auto* bar = new QHBoxLayout;
    bar->setSpacing(space::gap);
    bar->addWidget(m_count, 1);
    bar->addWidget(m_progress);
    for (QPushButton* button : {m_stopExport, m_columns, m_copy, m_export, m_requests})
        bar->addWidget(button);
    connect(m_columns, &QPushButton::clicked, this,
            [this] { m_grid->showColumnMenu(m_columns->mapToGlobal(QPoint(0, 0))); });
    connect(m_copy, &QPushButton::clicked, this, &LogTab::copyRows);
    connect(m_export, &QPushButton::clicked, this, &LogTab::exportRows);
    connect(m_stopExport, &QPushButton::clicked, this, &LogTab::stopExport);
    connect(m_requests, &QPushButton::clicked, this, &LogTab::viewRequests);
    m_progress->hide();
    m_stopExport->hide();
    return bar;
}

QString LogTab::countText() const
{
    return m_count->text();
}

void LogTab::refresh()
{
    m_model->takeNewer();
    if (m_shown && m_shown->entityId != 0)
        readDocument(); // it may have been posted meanwhile, or can be retried now
}

void LogTab::applyFilter()
{
    m_model->setFilter(m_filter->filter());
    showSelected();
}

void LogTab::showCounts()
{
    const LogCounts& counts = m_model->counts();
    const bool none = counts.complete && counts.shown == 0;
    if (m_filter->isEmpty())
        m_empty->setTexts(tr("Nothing has happened yet"),
                          tr("Every document that is posted, and every refusal with its reason, is listed "
                             "here. Start with the "
                             "queue."),
                          tr("Go to the queue"));
    else
        m_empty->setTexts(tr("Nothing fits this filter"), tr("Choose another period, or search for less."),
                          tr("Clear the filter"));
    m_stack->setCurrentIndex(none ? 1 : 0);
    const QString shown = formatCount(counts.shown);
    QString text;
    if (!counts.complete)
        text = counts.shown == 0 ? tr("Reading…") : tr("Reading… %1 until now").arg(shown);
    else if (counts.shown > 0)
        text = tr("%1 of %2: %3 OK, %4 errors")
                   .arg(shown, formatCount(counts.all), formatCount(counts.shown - counts.errors),
                        formatCount(counts.errors));
    else if (counts.all > 0)
        text = tr("None of %1").arg(formatCount(counts.all));
    m_count->setText(text);
    m_copy->setEnabled(m_grid->selectedCount() > 0);
    m_export->setEnabled(counts.shown > 0 && !m_exporting);
}

void LogTab::showSelected()
{
    m_copy->setEnabled(m_grid->selectedCount() > 0);
    const int row = m_grid->singleRow();
    const store::LogEntry* entry = row < 0 ? nullptr : m_model->entry(row);
    if (entry) {
        if (!m_shown || entry->id != m_shown->id)
            showEntry(*entry);
    } else if (m_shown && m_model->idAt(row) != m_shown->id) { // else it is only being read again
        m_shown.reset();
        m_retryableId.reset();
        m_detail->clear();
    }
}

void LogTab::showEntry(const store::LogEntry& entry)
{
    m_shown = entry;
    m_retryableId.reset();
    m_detail->setEntry(entry);
    readDocument();
}

void LogTab::readDocument()
{
    m_detailLane->post([this, entry = *m_shown, lane = m_detailLane.get()](LogAccess* access,
                                                                           const std::stop_token&) {
        if (!access)
            return;
        const LogDocument document = access->document(entry);
        const LogTexts texts = textsOf(entry, document);
        lane->deliver(this, [this, id = entry.id, document, texts] { takeDocument(id, document, texts); });
    });
}

void LogTab::takeDocument(qint64 id, const LogDocument& document, const LogTexts& texts)
{
    if (!m_shown || m_shown->id != id)
        return; // another row was selected meanwhile
    m_retryableId = document.retryableId;
    m_detail->setDocument(document, texts);
}

void LogTab::showMenu(const QPoint& position)
{
    if (m_grid->selectedCount() == 0)
        return;
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu->addAction(tr("Copy the &cell")), &QAction::triggered, this, &LogTab::copyCell);
    connect(menu->addAction(tr("Copy the &rows")), &QAction::triggered, this, &LogTab::copyRows);
    menu->popup(m_grid->viewport()->mapToGlobal(position));
}

void LogTab::retrySelected()
{
    if (!m_shown || !m_retryableId)
        return;
    m_actions.post(sync::RetryItems{{*m_retryableId}});
    emit noticed(tr("%1 is tried again with the next sync.").arg(m_shown->incrementId));
}

void LogTab::skipSelected()
{
    if (!m_shown || !m_retryableId)
        return;
    m_actions.post(sync::SkipItems{{*m_retryableId}, {}});
    emit noticed(tr("%1 is skipped. Retry brings it back.").arg(m_shown->incrementId));
}

void LogTab::undoSelected()
{
    if (m_shown) // the window shows what would happen and asks
        m_actions.post(sync::PlanUndo{m_shown->kind, m_shown->entityId});
}

void LogTab::open(const QUrl& url)
{
    if (!m_actions.openUrl(url))
        emit complained(makeError(ErrorKind::Settings,
                                  tr("No browser could be opened. The page is %1").arg(url.toString()), {},
                                  QStringLiteral("BROWSER_NOT_OPENED")));
}

void LogTab::setLinks(const LinkFacts& links)
{
    m_links = links;
    m_detail->setLinks(links);
}

void LogTab::viewRequests()
{
    auto* dialog = new RequestsDialog(m_source, m_dayLimit, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void LogTab::focusFilter()
{
    m_filter->focusText();
}

} // namespace counterfoil::ui
