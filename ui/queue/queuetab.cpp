#include "queue/queuetab.h"

#include "common/confirm.h"
#include "common/emptystate.h"
#include "common/format.h"
#include "common/formfield.h"
#include "common/gridview.h"
#include "common/icons.h"
#include "common/labels.h"
#include "common/names.h"
#include "queue/addalldialog.h"
#include "queue/previewdialog.h"
#include "queue/queuemodel.h"
#include "queue/statechips.h"

#include <QComboBox>
#include <QInputDialog>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <chrono>

namespace counterfoil::ui {

QueueTab::QueueTab(Actions actions, QueueSource source, QWidget* parent)
    : QWidget(parent),
      m_actions(std::move(actions)),
      m_source(source),
      m_model(new QueueModel(std::move(source), this)),
      m_grid(new GridView(this)),
      m_chips(new StateChips(this)),
      m_kind(new QComboBox(this)),
      m_text(new QLineEdit(this)),
      m_empty(new EmptyState(QStringLiteral("queue"), this)),
      m_stack(new QStackedLayout),
      m_message(new ToneLabel({}, Tone::Text, this)),
      m_selected(new ToneLabel({}, Tone::Muted, this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::page, space::section, space::page, space::wide);
    layout->setSpacing(space::wide);
    layout->addLayout(makeTopBar());
    layout->addLayout(makeFilterBar());
    m_grid->setWindowModel(m_model, QueueModel::Why);
    m_grid->setAccessibleName(tr("Queue"));
    m_stack->addWidget(m_grid);
    m_stack->addWidget(m_empty);
    layout->addLayout(m_stack, 1);
    layout->addWidget(m_message);
    layout->addLayout(makeSelectionBar());
    QList<QWidget*> order{m_sync, m_add, m_retryAll};
    for (QPushButton* chip : m_chips->findChildren<QPushButton*>())
        order << chip;
    chainTabs(order << m_kind << m_text << m_grid);

    m_typing.setSingleShot(true);
    m_typing.setInterval(std::chrono::milliseconds(250));
    connect(&m_typing, &QTimer::timeout, this, &QueueTab::applyFilter);
    connect(m_text, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    connect(m_kind, &QComboBox::activated, this, &QueueTab::applyFilter);
    connect(m_chips, &StateChips::chosenChanged, this, &QueueTab::applyFilter);
    connect(m_grid, &GridView::selectedRowsChanged, this, &QueueTab::updateSelection);
    connect(m_grid, &GridView::rowActivated, this, &QueueTab::previewSelected);
    m_grid->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_grid, &QWidget::customContextMenuRequested, this, &QueueTab::showRowMenu);
    connect(m_empty, &EmptyState::activated, this, [this] {
        if (!m_connected)
            emit credentialsRequested();
        else if (m_model->filter() != QueueFilter{})
            clearFilter();
        else
            addAll();
    });
    setBusy(false);
    refresh();
}

QLayout* QueueTab::makeTopBar()
{
    m_sync = makePrimaryButton(tr("Sync &Now"), QStringLiteral("sync"), this);
    m_sync->setToolTip(tr("Read the shop and post all that is due (F5)"));
    m_add = makeButton(tr("Add &All Data To Queue…"), QStringLiteral("addall"), this);
    m_retryAll = makeButton(tr("Retry a&ll refused"), QStringLiteral("retry"), this);
    auto* bar = new QHBoxLayout;
    bar->setSpacing(space::gap);
    bar->addWidget(m_sync);
    bar->addWidget(m_add);
    bar->addStretch(1);
    bar->addWidget(m_retryAll);
    connect(m_sync, &QPushButton::clicked, this, [this] { m_actions.post(sync::SyncNow{}); });
    connect(m_add, &QPushButton::clicked, this, &QueueTab::addAll);
    connect(m_retryAll, &QPushButton::clicked, this, [this] { m_actions.post(sync::RetryAllFailed{}); });
    return bar;
}

QLayout* QueueTab::makeFilterBar()
{
    m_kind->addItem(tr("All types"));
    using enum store::DocumentKind;
    for (const store::DocumentKind kind : {Customer, Product, Order, Invoice, CreditMemo})
        m_kind->addItem(kindsWord(kind), static_cast<int>(kind));
    m_kind->setAccessibleName(tr("Type of document"));
    m_text->setPlaceholderText(tr("Search number, customer, message"));
    m_text->setAccessibleName(tr("Search in the queue"));
    m_text->setClearButtonEnabled(true);
    m_text->addAction(icon(QStringLiteral("search"), Tone::Muted), QLineEdit::LeadingPosition)
        ->setText(tr("Search"));
    m_text->setMaximumWidth(320);
    auto* bar = new QHBoxLayout;
    bar->setSpacing(space::gap);
    bar->addWidget(m_chips);
    bar->addStretch(1);
    bar->addWidget(m_kind);
    bar->addWidget(m_text, 2);
    return bar;
}

QLayout* QueueTab::makeSelectionBar()
{
    m_preview = makeButton(tr("&Preview"), QStringLiteral("preview"), this);
    m_retry = makeButton(tr("&Retry"), QStringLiteral("retry"), this);
    m_skip = makeButton(tr("S&kip…"), QStringLiteral("skip"), this);
    m_remove = makeButton(tr("Re&move…"), QStringLiteral("remove"), this);
    auto* bar = new QHBoxLayout;
    bar->setSpacing(space::gap);
    bar->addWidget(m_selected, 1);
    for (QPushButton* button : {m_preview, m_retry, m_skip, m_remove})
        bar->addWidget(button);
    connect(m_preview, &QPushButton::clicked, this, &QueueTab::previewSelected);
    connect(m_retry, &QPushButton::clicked, this,
            [this] { m_actions.post(sync::RetryItems{m_grid->selectedIds()}); });
    connect(m_skip, &QPushButton::clicked, this, &QueueTab::askSkip);
    connect(m_remove, &QPushButton::clicked, this, &QueueTab::askRemove);
    return bar;
}

void QueueTab::refresh()
{
    m_counts = m_source.countsByState ? m_source.countsByState() : QMap<store::QueueState, qint64>();
    m_chips->setCounts(m_counts);
    const QList<qint64> selected = m_grid->selectedIds();
    const int scroll = m_grid->verticalScrollBar()->value();
    const int first = m_grid->rowAt(0);
    const int last = m_grid->rowAt(m_grid->viewport()->height() - 1);
    m_model->refresh(qMax(0, first), last < 0 ? m_model->rowCount() - 1 : last);
    if (!selected.isEmpty() && m_grid->selectedRows().isEmpty()) {
        // After a reset: what was selected and is still near stays selected.
        QItemSelection again;
        for (int row = qMax(0, first - 50); row < qMin(m_model->rowCount(), qMax(0, first) + 150); ++row) {
            if (selected.contains(m_model->idAt(row)))
                again.select(m_model->index(row, 0), m_model->index(row, m_model->columnCount() - 1));
        }
        m_grid->selectionModel()->select(again, QItemSelectionModel::ClearAndSelect);
    }
    m_grid->verticalScrollBar()->setValue(scroll);
    updateEmpty();
    updateSelection();
}

void QueueTab::applyFilter()
{
    QueueFilter filter;
    filter.state = m_chips->chosen();
    if (m_kind->currentIndex() > 0)
        filter.kind = static_cast<store::DocumentKind>(m_kind->currentData().toInt());
    filter.text = m_text->text().trimmed();
    if (filter == m_model->filter())
        return;
    m_model->setFilter(filter);
    m_grid->scrollToTop();
    updateEmpty();
    updateSelection();
}

void QueueTab::focusFilter()
{
    m_text->setFocus(Qt::ShortcutFocusReason);
    m_text->selectAll();
}

void QueueTab::clearFilter()
{
    m_text->clear();
    m_kind->setCurrentIndex(0);
    m_chips->choose({});
    applyFilter();
}

void QueueTab::showGroup(store::QueueState state, const QString& text)
{
    clearFilter();
    m_chips->choose(state);
    m_text->setText(text);
    m_typing.stop();
    applyFilter();
}

void QueueTab::showTrouble()
{
    clearFilter();
    using enum store::QueueState;
    m_chips->choose(m_counts.value(Failed) > 0 ? Failed : Blocked);
}

void QueueTab::setConnected(bool connected)
{
    m_connected = connected;
    updateEmpty();
    setBusy(m_busy);
}

void QueueTab::setBusy(bool busy)
{
    m_busy = busy;
    m_sync->setEnabled(!busy && m_connected);
    m_add->setEnabled(!busy && m_connected);
    updateSelection();
}

void QueueTab::setSyncSource(const QString& source, const QDate& since)
{
    m_syncSource = source;
    m_since = since;
}

void QueueTab::updateEmpty()
{
    const bool filtered = m_model->filter() != QueueFilter{};
    if (!m_connected)
        m_empty->setTexts(tr("Nothing is waiting"),
                          tr("Connect the shop and Xero first. Then everything in the shop can be "
                             "added here with one click."),
                          tr("Go to Credentials"));
    else if (filtered)
        m_empty->setTexts(tr("Nothing fits this filter"),
                          tr("There are other rows in the queue, or none of this kind."),
                          tr("Show everything"));
    else
        m_empty->setTexts(tr("Nothing is waiting"),
                          tr("All that is known of the shop has been posted. New documents come in by "
                             "themselves; for the shop's past, add all data."),
                          tr("Add All Data To Queue…"));
    m_stack->setCurrentWidget(m_model->rowCount() == 0 ? static_cast<QWidget*>(m_empty) : m_grid);
}

void QueueTab::updateSelection()
{
    const QList<int> rows = m_grid->selectedRows();
    const bool any = !rows.isEmpty();
    const store::QueueItem* one = rows.size() == 1 ? m_model->item(rows.first()) : nullptr;
    m_preview->setEnabled(one);
    m_retry->setEnabled(any);
    m_skip->setEnabled(any);
    m_remove->setEnabled(any);
    using enum store::QueueState;
    m_retryAll->setEnabled(m_counts.value(Failed) + m_counts.value(Blocked) > 0);
    m_selected->setText(any ? tr("Selected: %1").arg(formatCount(rows.size()))
                            : tr("Select rows to see what can be done."));
    const QString message = one ? one->message : QString();
    m_message->setText(message);
    m_message->setTone(one && one->state == Failed ? Tone::Error : Tone::Warning);
    m_message->setVisible(!message.isEmpty());
}

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
}

void QueueTab::showPreview(const sync::PreviewReady& preview)
{
    auto* dialog = new PreviewDialog(preview, this);
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

void QueueTab::askRemove()
{
    const QList<qint64> ids = m_grid->selectedIds();
    confirm(this, tr("Remove from the queue"),
            tr("Remove %1 documents from the queue? They are not posted to Xero. Nothing changes in the shop "
               "or in Xero; "
               "“Add All Data To Queue” brings them back.")
                .arg(formatCount(ids.size())),
            tr("Remove"), [this, ids] { m_actions.post(sync::RemoveItems{ids}); });
}

void QueueTab::showRowMenu(const QPoint& position)
{
    if (m_grid->selectedRows().isEmpty())
        return;
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (QPushButton* button : {m_preview, m_retry, m_skip, m_remove}) {
        QAction* action = menu->addAction(button->icon(), button->text(), button, &QPushButton::click);
        action->setEnabled(button->isEnabled());
    }
    menu->addSeparator();
    menu->addAction(icon(QStringLiteral("copy")), tr("&Copy"), m_grid, &GridView::copySelection);
    menu->popup(m_grid->viewport()->mapToGlobal(position));
}

} // namespace counterfoil::ui
