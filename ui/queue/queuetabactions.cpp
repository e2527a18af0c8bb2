// What a person does with the queue's rows.
#include "queue/queuetab.h"

#include "common/confirm.h"
#include "common/format.h"
#include "common/gridview.h"
#include "common/icons.h"
#include "common/names.h"
#include "queue/addalldialog.h"
#include "queue/previewdialog.h"
#include "queue/previewlistdialog.h"
#include "queue/queuemodel.h"
#include "queue/selectionbar.h"
#include "queue/undobar.h"

#include <QInputDialog>
#include <QMenu>

namespace counterfoil::ui {

void QueueTab::addAll()
{
    if (!m_connected || m_busy)
        return;
    auto* dialog = new AddAllDialog(m_syncSource, m_since, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        m_actions.post(sync::AddAllToQueue{dialog->kinds(), dialog->since()});
    });
    connect(dialog, &AddAllDialog::estimateWanted, this, [this, dialog] {
        m_actions.post(sync::EstimateAll{dialog->kinds(), dialog->since()});
    });
    m_addAllDialog = dialog;
    dialog->open();
}

void QueueTab::showEstimate(const sync::Estimate& estimate)
{
    if (m_addAllDialog)
        m_addAllDialog->showEstimate(estimate);
}

void QueueTab::previewSelected()
{
    const QList<qint64> ids = m_grid->selectedIds();
    if (ids.size() == 1)
        m_actions.post(sync::PreviewItem{ids.first()});
    else if (!ids.isEmpty())
        previewMany(ids);
}

void QueueTab::previewWaiting()
{
    m_lane->post([this, lane = m_lane.get()](QueueAccess* access, const std::stop_token&) {
        store::QueueQuery waiting;
        waiting.state = store::QueueState::Waiting;
        const auto ids = access ? access->ids(waiting) : QList<qint64>();
        if (!ids.isEmpty())
            lane->deliver(this, [this, ids] { previewMany(ids); });
    });
}

void QueueTab::previewMany(const QList<qint64>& ids)
{
    if (m_previewList)
        m_previewList->close();
    auto* dialog = new PreviewListDialog(ids, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &PreviewListDialog::linesWanted, this,
            [this](const sync::PreviewMany& command) { m_actions.post(command); });
    connect(dialog, &PreviewListDialog::previewRequested, this,
            [this](qint64 id) { m_actions.post(sync::PreviewItem{id}); });
    m_previewList = dialog;
    dialog->open();
    dialog->start();
}

void QueueTab::showPreviewPart(const sync::PreviewListed& part)
{
    if (m_previewList)
        m_previewList->take(part);
}

void QueueTab::showEdit(const sync::QueueEdit& edit)
{
    m_undo->add(edit);
}

void QueueTab::showPreview(const sync::PreviewReady& preview)
{
    // Above the list it was asked from, if there is one.
    QWidget* parent =
        m_previewList && m_previewList->isVisible() ? m_previewList.data() : static_cast<QWidget*>(this);
    auto* dialog = new PreviewDialog(preview, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void QueueTab::askSkip()
{
    const QList<qint64> ids = m_grid->selectedIds();
    auto* dialog = new QInputDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Skip"));
    dialog->setLabelText(
        tr("Selected documents: %1. They stay in the list, marked as skipped, and are not posted.\n\nWhy are "
           "they skipped?")
            .arg(formatCount(ids.size())));
    dialog->setOkButtonText(tr("Skip"));
    connect(dialog, &QInputDialog::textValueSelected, this, [this, ids](const QString& reason) {
        m_actions.post(sync::SkipItems{ids, reason.trimmed()});
    });
    dialog->open();
}

void QueueTab::retrySelected()
{
    const QList<qint64> ids = m_grid->selectedIds();
    if (ids.isEmpty())
        return;
    m_lane->post([this, ids, lane = m_lane.get()](QueueAccess* access, const std::stop_token&) {
        constexpr qsizetype looked = 2000;
        const auto rows = access ? access->rows(ids.mid(0, looked)) : QHash<qint64, store::QueueItem>();
        const auto skipped = std::count_if(rows.cbegin(), rows.cend(), [](const store::QueueItem& row) {
            return row.state == store::QueueState::Skipped;
        });
        const QString count = ids.size() > looked ? tr("perhaps some") : formatCount(skipped);
        lane->deliver(this, [this, ids, known = ids.size() <= looked, skipped, count] {
            if (skipped == 0 && known)
                m_actions.post(sync::RetryItems{ids});
            else
                askRetry(ids, count);
        });
    });
}

void QueueTab::askRetry(const QList<qint64>& ids, const QString& skipped)
{
    // What is posted cannot be called back from here, and someone had decided against it.
    confirm(this, tr("Retry"),
            tr("Selected documents: %1; skipped among them: %2. Skipped documents were taken out by a "
               "person. Retry posts all of these to Xero at once, where only “Take back” in the log undoes "
               "it, one by one.")
                .arg(formatCount(ids.size()), skipped),
            tr("Retry"), [this, ids] { m_actions.post(sync::RetryItems{ids}); });
}

void QueueTab::removeSelected()
{
    // Not asked beforehand: it can be undone, and nothing is sent.
    const QList<qint64> ids = m_grid->selectedIds();
    if (!ids.isEmpty())
        m_actions.post(sync::RemoveItems{ids});
}

void QueueTab::setPrecedence(store::Precedence precedence)
{
    const QList<qint64> ids = m_grid->selectedIds();
    if (!ids.isEmpty())
        m_actions.post(sync::SetPrecedence{ids, precedence});
}

void QueueTab::showRowMenu(const QPoint& position)
{
    if (m_grid->selectedRows().isEmpty())
        return;
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    m_selection->addTo(menu);
    menu->addSeparator();
    menu->addAction(icon(QStringLiteral("copy")), tr("&Copy"), m_grid, &GridView::copySelection);
    menu->popup(m_grid->viewport()->mapToGlobal(position));
}

} // namespace counterfoil::ui
