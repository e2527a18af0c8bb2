#include "common/format.h"
#include "log/loggrid.h"
#include "log/logmodel.h"
#include "log/logtab.h"

#include <QClipboard>
#include <QElapsedTimer>
#include <QFileDialog>
#include <QGuiApplication>
#include <QProgressBar>
#include <QPushButton>
#include <QStandardPaths>

/// What the log gives away: rows on the clipboard, all rows in a file.
namespace counterfoil::ui {

namespace {

constexpr qint64 mostCopied = 50000; // rows; more than that no program likes to paste
constexpr qint64 progressMs = 200;

QString tabbed(const store::LogEntry& row, const QList<int>& columns)
{
    QStringList cells;
    for (const int column : columns)
        cells << LogModel::text(row, column).simplified();
    return cells.join(u'\t');
}

} // namespace

void LogTab::copyCell()
{
    const QModelIndex index = m_grid->currentIndex();
    if (const store::LogEntry* row = m_model->entry(index.row()))
        QGuiApplication::clipboard()->setText(LogModel::text(*row, index.column()));
}

void LogTab::copyRows()
{
    if (m_grid->selectedCount() == 0)
        return;
    if (m_grid->selectedCount() > mostCopied) {
        emit noticed(tr("At most %1 rows can be copied at once. Export takes all of them.")
                         .arg(formatCount(mostCopied)));
        return;
    }
    const QList<qint64> ids = m_model->idsOf(m_grid->selectedRows());
    m_workLane->post([this, ids, columns = m_grid->shownColumns(),
                      lane = m_workLane.get()](LogAccess* access, const std::stop_token&) {
        const auto rows = access ? access->rows(ids) : QHash<qint64, store::LogEntry>();
        QStringList lines;
        for (const qint64 id : ids) {
            if (const auto row = rows.constFind(id); row != rows.cend())
                lines << tabbed(*row, columns);
        }
        lane->deliver(this, [this, lines] {
            QGuiApplication::clipboard()->setText(lines.join(u'\n'));
            emit noticed(tr("Rows copied: %1").arg(formatCount(lines.size())));
        });
    });
}

void LogTab::exportRows()
{
    auto* dialog = new QFileDialog(this, tr("Export the log"),
                                   QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    const QString csv = tr("CSV files (*.csv)"), json = tr("JSON files (*.json)");
    dialog->setNameFilters({csv, json});
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog, json](const QString& chosen) {
        dialog->setDefaultSuffix(chosen == json ? QStringLiteral("json") : QStringLiteral("csv"));
    });
    dialog->selectFile(QStringLiteral("counterfoil-log-%1").arg(QDate::currentDate().toString(Qt::ISODate)));
    connect(dialog, &QFileDialog::fileSelected, this, &LogTab::exportTo);
    dialog->open();
}

void LogTab::exportTo(const QString& path)
{
    if (m_exporting)
        return;
    m_exporting = true;
    m_exportStop = std::stop_source();
    showExport(0);
    const auto job =
        [this, path, filter = m_model->filter(), order = m_model->order(), lane = m_workLane.get(),
         stopped = m_exportStop.get_token()](LogAccess* access, const std::stop_token& laneStop) {
            QElapsedTimer since;
            since.start();
            const auto progress = [&](qint64 rows) {
                if (since.elapsed() >= progressMs) {
                    since.restart();
                    lane->deliver(this, [this, rows] { showExport(rows); });
                }
                return !stopped.stop_requested() && !laneStop.stop_requested();
            };
            const Result<qint64> rows =
                access ? exportLogFile(*access, filter, order, path, progress) : Result<qint64>(qint64(0));
            lane->deliver(this, [this, path, rows] { endExport(path, rows); });
        };
    m_workLane->post(job); // without the token: it must always come to its end
}

void LogTab::stopExport()
{
    m_exportStop.request_stop();
    m_stopExport->setEnabled(false);
}

/// rows < 0: it has ended.
void LogTab::showExport(qint64 rows)
{
    m_exporting = rows >= 0;
    m_progress->setVisible(m_exporting);
    m_stopExport->setVisible(m_exporting);
    if (rows == 0)
        m_stopExport->setEnabled(true);
    m_progress->setRange(0, static_cast<int>(m_model->counts().shown));
    m_progress->setValue(static_cast<int>(qMin(qMax<qint64>(0, rows), m_model->counts().shown)));
    m_export->setEnabled(!m_exporting && m_model->counts().shown > 0);
}

void LogTab::endExport(const QString& path, const Result<qint64>& rows)
{
    showExport(-1);
    if (rows)
        emit noticed(tr("Entries written to %1: %2").arg(path, formatCount(*rows)));
    else if (rows.error().kind == ErrorKind::Cancelled)
        emit noticed(tr("The export was stopped; nothing was written."));
    else
        emit complained(rows.error());
}

} // namespace counterfoil::ui
