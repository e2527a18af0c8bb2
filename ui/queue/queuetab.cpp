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
#include "queue/previewlistdialog.h"
#include "queue/queuekeys.h"
#include "queue/queuemodel.h"
#include "queue/selectionbar.h"
#include "queue/statechips.h"
#include "queue/undobar.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <chrono>

namespace counterfoil::ui {

QueueTab::QueueTab(Actions actions, const QueueSource& source, QWidget* parent)
    : QWidget(parent),
      m_actions(std::move(actions)),
      m_model(new QueueModel(source, this)),
      m_grid(new GridView(this)),
      m_keys(new QueueKeys(m_grid)),
      m_chips(new StateChips(this)),
      m_selection(new SelectionBar(this)),
      m_undo(new UndoBar(this)),
      m_kind(new QComboBox(this)),
      m_text(new QLineEdit(this)),
      m_empty(new EmptyState(QStringLiteral("queue"), this)),
      m_stack(new QStackedLayout),
      m_message(new ToneLabel({}, Tone::Text, this)),
      m_lane(std::make_unique<QueueLane>(source.open, source.threads))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::page, space::section, space::page, space::wide);
    layout->setSpacing(space::wide);
    layout->addLayout(makeTopBar());
    layout->addLayout(makeFilterBar());
    m_grid->setWindowModel(m_model, QueueModel::Why);
    m_grid->setAccessibleName(tr("Queue"));
    m_grid->setColumnChars({{QueueModel::State, 12, 11},
                            {QueueModel::Kind, 13, 13},
                            {QueueModel::Number, 11, 10},
                            {QueueModel::Customer, 17, 9},
                            {QueueModel::Amount, 12, 10},
                            {QueueModel::Why, 30, 13},
                            {QueueModel::Order, 6, 5},
                            {QueueModel::Due, 11, 6},
                            {QueueModel::Queued, 16, 14}});
    m_stack->addWidget(m_grid);
    m_stack->addWidget(m_empty);
    layout->addLayout(m_stack, 1);
    layout->addWidget(m_message);
    layout->addWidget(m_undo);
    layout->addWidget(m_selection);
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
    wireGrid();
    wireActions();
    connect(m_empty, &EmptyState::activated, this, [this] {
        if (!m_connected)
            emit credentialsRequested();
        else if (m_model->isFiltered())
            clearFilter();
        else
            addAll();
    });
    setBusy(false);
    showLoaded();
}

QueueTab::~QueueTab()
{
    m_lane.reset(); // joins: nothing is delivered to a half destroyed tab
}

void QueueTab::wireGrid()
{
    connect(m_grid, &GridView::selectedRowsChanged, this, &QueueTab::updateSelection);
    connect(m_grid, &GridView::rowActivated, this, &QueueTab::previewSelected);
    m_grid->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_grid, &QWidget::customContextMenuRequested, this, &QueueTab::showRowMenu);
    QHeaderView* header = m_grid->horizontalHeader();
    header->setSortIndicatorShown(true);
    header->setSortIndicatorClearable(true); // a third press: the order in which they are posted
    header->setSortIndicator(-1, Qt::AscendingOrder);
    connect(header, &QHeaderView::sortIndicatorChanged, this, &QueueTab::sortBy);
    connect(m_model, &QAbstractItemModel::modelAboutToBeReset, this, &QueueTab::keepSelection);
    connect(m_model, &QAbstractItemModel::modelReset, this, &QueueTab::restoreSelection);
    connect(m_model, &QueueModel::loaded, this, &QueueTab::showLoaded);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &QueueTab::showMessage);
    connect(m_lane.get(), &Lane::failed, this, &QueueTab::complained);
    connect(m_model, &QueueModel::failed, this, &QueueTab::complained);
}

void QueueTab::wireActions()
{
    connect(m_selection, &SelectionBar::previewRequested, this, &QueueTab::previewSelected);
    connect(m_selection, &SelectionBar::retryRequested, this, &QueueTab::retrySelected);
    connect(m_selection, &SelectionBar::precedenceRequested, this, &QueueTab::setPrecedence);
    connect(m_selection, &SelectionBar::skipRequested, this, &QueueTab::askSkip);
    connect(m_selection, &SelectionBar::removeRequested, this, &QueueTab::removeSelected);
    connect(m_keys, &QueueKeys::removePressed, this, &QueueTab::removeSelected);
    connect(m_keys, &QueueKeys::retryPressed, this, &QueueTab::retrySelected);
    connect(m_keys, &QueueKeys::firstPressed, this, [this] { setPrecedence(store::Precedence::First); });
    connect(m_keys, &QueueKeys::lastPressed, this, [this] { setPrecedence(store::Precedence::Last); });
    connect(m_keys, &QueueKeys::undoPressed, m_undo, &UndoBar::undo);
    connect(m_undo, &UndoBar::undoRequested, this,
            [this](const sync::QueueEdit& edit) { m_actions.post(sync::UndoQueueEdit{edit}); });
}

QLayout* QueueTab::makeTopBar()
{
    m_sync = makePrimaryButton(tr("Sync &Now"), QStringLiteral("sync"), this);
    m_sync->setToolTip(tr("Read the shop and post all that is due (F5)"));
    m_add = makeButton(tr("Add &All Data To Queue…"), QStringLiteral("addall"), this);
    m_retryAll = makeButton(tr("Retry a&ll refused"), QStringLiteral("retry"), this);
    m_previewAll = makeButton(tr("Preview all that &wait…"), QStringLiteral("preview"), this);
    m_previewAll->setToolTip(tr("What would be posted for every waiting row, as a list with sums"));
    auto* bar = new QHBoxLayout;
    bar->setSpacing(space::gap);
    bar->addWidget(m_sync);
    bar->addWidget(m_add);
    bar->addStretch(1);
    bar->addWidget(m_previewAll);
    bar->addWidget(m_retryAll);
    connect(m_previewAll, &QPushButton::clicked, this, &QueueTab::previewWaiting);
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

void QueueTab::refresh()
{
    m_model->refresh();
}

const QMap<store::QueueState, qint64>& QueueTab::counts() const
{
    return m_model->countsByState();
}

void QueueTab::showLoaded()
{
    m_chips->setCounts(counts());
    updateEmpty();
    updateSelection();
    emit countsChanged();
}

void QueueTab::keepSelection()
{
    m_keptIds = m_grid->selectedIds();
    m_keptScroll = m_grid->verticalScrollBar()->value();
}

void QueueTab::restoreSelection()
{
    if (!m_keptIds.isEmpty()) {
        const QSet<qint64> kept(m_keptIds.cbegin(), m_keptIds.cend());
        const QList<qint64>& ids = m_model->ids();
        const int columns = m_model->columnCount();
        constexpr int mostRanges = 500; // joining ranges takes the square of their number
        QItemSelection again;
        for (int row = 0; row < ids.size() && again.size() < mostRanges; ++row) {
            if (!kept.contains(ids.at(row)))
                continue;
            const int first = row;
            while (row + 1 < ids.size() && kept.contains(ids.at(row + 1)))
                ++row;
            again.append(QItemSelectionRange(m_model->index(first, 0), m_model->index(row, columns - 1)));
        }
        m_grid->selectionModel()->select(again, QItemSelectionModel::ClearAndSelect);
    }
    m_grid->verticalScrollBar()->setValue(m_keptScroll);
}

void QueueTab::sortBy(int column, Qt::SortOrder order)
{
    store::QueueQuery query = m_model->query();
    query.sort = column < 0 ? store::QueueSort::PostingOrder : QueueModel::sortOf(column);
    query.descending = column >= 0 && order == Qt::DescendingOrder;
    m_model->setQuery(query);
    m_grid->scrollToTop();
}

void QueueTab::applyFilter()
{
    store::QueueQuery query = m_model->query();
    query.state = m_chips->chosen();
    query.kind = std::nullopt;
    if (m_kind->currentIndex() > 0)
        query.kind = static_cast<store::DocumentKind>(m_kind->currentData().toInt());
    query.text = m_text->text().trimmed();
    if (query == m_model->query())
        return;
    m_model->setQuery(query);
    m_grid->scrollToTop();
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
    m_chips->choose(counts().value(Failed) > 0 ? Failed : Blocked);
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
    const bool filtered = m_model->isFiltered();
    if (!m_connected)
        m_empty->setTexts(tr("Nothing is waiting"),
                          tr("Connect the shop and Xero first. Then everything in the shop can be "
                             "added here with one click."),
                          tr("Go to Credentials"));
    else if (filtered)
        m_empty->setTexts(tr("Nothing fits this filter"),
                          tr("There are other rows in the queue, or none of this kind."),
                          tr("Show everything"), false);
    else
        m_empty->setTexts(
            tr("Nothing is waiting"),
            tr("Sync Now reads the shop and posts what is new; after that new documents come in by "
               "themselves. For the shop's past, add all data."),
            tr("Add All Data To Queue…"), false);
    // While a long queue is read for the first time there is nothing to say yet.
    const bool nothing = m_model->rowCount() == 0 && !m_model->isLoading();
    m_stack->setCurrentWidget(nothing ? static_cast<QWidget*>(m_empty) : m_grid);
}

void QueueTab::updateSelection()
{
    const qsizetype selected = m_grid->selectedRows().size();
    m_selection->setCount(selected);
    m_keys->setSelection(selected > 0);
    using enum store::QueueState;
    m_retryAll->setEnabled(counts().value(Failed) + counts().value(Blocked) > 0);
    m_previewAll->setEnabled(counts().value(Waiting) > 0);
    m_onlySelected = selected == 1 ? m_grid->selectedRows().first() : -1;
    showMessage();
}

/// The message of the row, when one alone is selected.
void QueueTab::showMessage()
{
    const store::QueueItem* one = m_onlySelected < 0 ? nullptr : m_model->item(m_onlySelected);
    const QString message = one ? one->message : QString();
    m_message->setText(message);
    m_message->setTone(one && one->state == store::QueueState::Failed ? Tone::Error : Tone::Warning);
    m_message->setVisible(!message.isEmpty());
}

} // namespace counterfoil::ui
