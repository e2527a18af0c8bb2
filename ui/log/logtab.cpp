#include "log/logtab.h"

#include "common/emptystate.h"
#include "common/format.h"
#include "common/gridview.h"
#include "common/labels.h"
#include "log/logdetail.h"
#include "log/logexport.h"
#include "log/logfilterbar.h"
#include "log/logmodel.h"
#include "log/requestsdialog.h"

#include <QFileDialog>
#include <QPushButton>
#include <QSaveFile>
#include <QScrollBar>
#include <QSplitter>
#include <QStackedLayout>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace counterfoil::ui {

LogTab::LogTab(Actions actions, LogSource source, QWidget* parent)
    : QWidget(parent),
      m_actions(std::move(actions)),
      m_source(source),
      m_model(new LogModel(std::move(source), this)),
      m_filter(new LogFilterBar(this)),
      m_grid(new GridView(this)),
      m_detail(new LogDetail(this)),
      m_empty(new EmptyState(QStringLiteral("log"), this)),
      m_stack(new QStackedLayout),
      m_count(new ToneLabel({}, Tone::Muted, this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::page, space::section, space::page, space::wide);
    layout->setSpacing(space::wide);
    layout->addWidget(m_filter);
    m_grid->setWindowModel(m_model, LogModel::Message);
    m_grid->setAccessibleName(tr("Log"));
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

    connect(m_filter, &LogFilterBar::changed, this, &LogTab::applyFilter);
    connect(m_grid, &GridView::selectedRowsChanged, this, &LogTab::showSelected);
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
    updateEmpty();
}

QLayout* LogTab::makeBottomBar()
{
    m_copy = makeButton(tr("&Copy rows"), QStringLiteral("copy"), this);
    m_export = makeButton(tr("&Export CSV…"), QStringLiteral("export"), this);
    m_requests = makeButton(tr("View Request &Daily"), QStringLiteral("chart"), this);
    auto* bar = new QHBoxLayout;
    bar->setSpacing(space::gap);
    bar->addWidget(m_count, 1);
    for (QPushButton* button : {m_copy, m_export, m_requests})
        bar->addWidget(button);
    connect(m_copy, &QPushButton::clicked, m_grid, &GridView::copySelection);
    connect(m_export, &QPushButton::clicked, this, &LogTab::exportCsv);
    connect(m_requests, &QPushButton::clicked, this, &LogTab::viewRequests);
    return bar;
}

QString LogTab::countText() const
{
    return m_count->text();
}

void LogTab::refresh()
{
    const bool atTop = m_grid->verticalScrollBar()->value() == 0;
    const int scroll = m_grid->verticalScrollBar()->value();
    const int before = m_model->rowCount();
    const bool reset = m_model->takeNewer();
    if (atTop)
        m_grid->scrollToTop();
    else if (!reset)
        m_grid->verticalScrollBar()->setValue(scroll + m_model->rowCount() -
                                              before); // stay on what is being read
    updateEmpty();
}

void LogTab::applyFilter()
{
    m_model->setFilter(m_filter->filter());
    m_grid->scrollToTop();
    updateEmpty();
    showSelected();
}

void LogTab::updateEmpty()
{
    const int rows = m_model->rowCount();
    if (m_filter->isEmpty()) {
        m_empty->setTexts(tr("Nothing has happened yet"),
                          tr("Every document that is posted, and every refusal with its reason, is listed "
                             "here. Start with the "
                             "queue."),
                          tr("Go to the queue"));
    } else {
        m_empty->setTexts(tr("Nothing fits this filter"), tr("Choose another period, or search for less."),
                          tr("Clear the filter"));
    }
    m_stack->setCurrentIndex(rows == 0 ? 1 : 0);
    m_count->setText(rows == 0 ? QString() : tr("Entries: %1").arg(formatCount(rows)));
    m_copy->setEnabled(!m_grid->selectedRows().isEmpty());
    m_export->setEnabled(rows > 0);
}

void LogTab::showSelected()
{
    const QList<int> rows = m_grid->selectedRows();
    m_copy->setEnabled(!rows.isEmpty());
    const store::LogEntry* entry = rows.size() == 1 ? m_model->entry(rows.first()) : nullptr;
    if (!entry) {
        m_shownId = 0;
        m_detail->clear();
        return;
    }
    if (entry->id == m_shownId)
        return;
    m_shownId = entry->id;
    const store::LogEntry shown = *entry; // reading more may drop the page that holds it
    const bool ofDocument = shown.entityId != 0;
    m_detail->setEntry(shown,
                       ofDocument && m_source.ofDocument ? m_source.ofDocument(shown.kind, shown.entityId)
                                                         : QList<store::LogEntry>{shown},
                       ofDocument && m_source.retryable && m_source.retryable(shown.kind, shown.entityId));
}

void LogTab::retrySelected()
{
    if (const auto queueId = selectedQueueId()) {
        m_actions.post(sync::RetryItems{{*queueId}});
        emit noticed(tr("%1 is tried again with the next sync.").arg(selectedNumber()));
    }
}

void LogTab::skipSelected()
{
    if (const auto queueId = selectedQueueId()) {
        m_actions.post(sync::SkipItems{{*queueId}, {}});
        emit noticed(tr("%1 is skipped. Retry brings it back.").arg(selectedNumber()));
    }
}

void LogTab::undoSelected()
{
    const QList<int> rows = m_grid->selectedRows();
    const store::LogEntry* entry = rows.size() == 1 ? m_model->entry(rows.first()) : nullptr;
    if (entry) // the window shows what would happen and asks
        m_actions.post(sync::PlanUndo{entry->kind, entry->entityId});
}

QString LogTab::selectedNumber() const
{
    const QList<int> rows = m_grid->selectedRows();
    const store::LogEntry* entry = rows.size() == 1 ? m_model->entry(rows.first()) : nullptr;
    return entry ? entry->incrementId : QString();
}

std::optional<qint64> LogTab::selectedQueueId() const
{
    const QList<int> rows = m_grid->selectedRows();
    const store::LogEntry* entry = rows.size() == 1 ? m_model->entry(rows.first()) : nullptr;
    if (!entry || !m_source.retryable)
        return std::nullopt;
    return m_source.retryable(entry->kind, entry->entityId);
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

void LogTab::exportCsv()
{
    auto* dialog = new QFileDialog(this, tr("Export the log"),
                                   QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation),
                                   tr("CSV files (*.csv)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    dialog->selectFile(
        QStringLiteral("counterfoil-log-%1.csv").arg(QDate::currentDate().toString(Qt::ISODate)));
    connect(dialog, &QFileDialog::fileSelected, this, &LogTab::writeCsv);
    dialog->open();
}

void LogTab::writeCsv(const QString& path)
{
    QSaveFile file(path); // a half-written file never replaces an older one
    if (!file.open(QIODevice::WriteOnly)) {
        emit complained(makeError(ErrorKind::Storage,
                                  tr("The file %1 cannot be written: %2").arg(path, file.errorString()),
                                  file.errorString(), QStringLiteral("EXPORT_FAILED")));
        return;
    }
    const Result<qint64> rows = exportLog(m_source, m_model->filter(), file);
    if (!rows) {
        emit complained(rows.error());
    } else if (!file.commit()) {
        emit complained(makeError(ErrorKind::Storage,
                                  tr("The file %1 cannot be written: %2").arg(path, file.errorString()),
                                  file.errorString(), QStringLiteral("EXPORT_FAILED")));
    } else {
        emit noticed(tr("Entries written to %1: %2").arg(path, formatCount(*rows)));
    }
}

void LogTab::focusFilter()
{
    m_filter->focusText();
}

} // namespace counterfoil::ui
