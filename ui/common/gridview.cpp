#include "common/gridview.h"

#include "common/windowmodel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QStyledItemDelegate>
#include <QToolTip>

namespace counterfoil::ui {

namespace {

constexpr int cellPadding = 14;

/// Shows a cell's whole text as a tool tip when it is cut, and keeps icons in the text's own colour.
class CellDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    bool helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                   const QModelIndex& index) override
    {
        const QString text = index.data(Qt::DisplayRole).toString();
        const bool cut = sizeHint(option, index).width() > view->visualRect(index).width();
        if (event->type() == QEvent::ToolTip && cut && index.data(Qt::ToolTipRole).isNull()) {
            QToolTip::showText(event->globalPos(), text.toHtmlEscaped(), view);
            return true;
        }
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    }

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        return QStyledItemDelegate::sizeHint(option, index) + QSize(0, 8);
    }

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        option->decorationSize = QSize(16, 16);
        // The row is what is selected: a frame around one cell of it only disturbs.
        option->state &= ~QStyle::State_HasFocus;
        // A tone set by the model must not stay on the highlight's colour.
        if (option->state & QStyle::State_Selected)
            option->palette.setColor(QPalette::HighlightedText,
                                     option->widget
                                         ? option->widget->palette().color(QPalette::HighlightedText)
                                         : QColor(Qt::white));
    }
};

} // namespace

void styleTable(QTableView* view)
{
    view->setSelectionBehavior(QAbstractItemView::SelectRows);
    view->setAlternatingRowColors(true);
    view->setShowGrid(false);
    view->setWordWrap(false);
    view->setTextElideMode(Qt::ElideRight);
    view->setCornerButtonEnabled(false);
    view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    view->setTabKeyNavigation(false);
    view->verticalHeader()->hide();
    view->verticalHeader()->setDefaultSectionSize(view->fontMetrics().height() + 10);
    view->horizontalHeader()->setHighlightSections(false);
    view->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    view->setItemDelegate(new CellDelegate(view));
}

GridView::GridView(QWidget* parent) : QTableView(parent)
{
    styleTable(this);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    horizontalHeader()->setSectionsMovable(true);
    horizontalHeader()->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(horizontalHeader(), &QHeaderView::customContextMenuRequested, this,
            [this](const QPoint& at) { showColumnMenu(horizontalHeader()->mapToGlobal(at)); });
    connect(this, &QTableView::activated, this,
            [this](const QModelIndex& index) { emit rowActivated(index.row()); });
}

void GridView::setWindowModel(WindowModel* model, int stretch)
{
    m_window = model;
    setModel(model);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Interactive);
    horizontalHeader()->setMinimumSectionSize(fontMetrics().horizontalAdvance(u'0') * 5);
    m_stretch = stretch;
    setNamedWidths();
}

void GridView::setNamedWidths()
{
    const int unit = fontMetrics().horizontalAdvance(u'0');
    for (int i = 0; i < m_window->columnCount(); ++i)
        setColumnWidth(i, qMax(m_window->columns().at(i).chars * unit + cellPadding,
                               horizontalHeader()->sectionSizeHint(i)));
    fitStretch();
}

void GridView::fitStretch()
{
    if (m_stretch < 0 || isColumnHidden(m_stretch))
        return;
    int others = 0;
    for (int i = 0; i < m_window->columnCount(); ++i)
        others += i == m_stretch || isColumnHidden(i) ? 0 : columnWidth(i);
    const int least =
        m_window->columns().at(m_stretch).chars * fontMetrics().horizontalAdvance(u'0') + cellPadding;
    setColumnWidth(m_stretch, qMax(least, viewport()->width() - others));
}

void GridView::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    fitStretch();
}

QList<int> GridView::selectedRows() const
{
    QList<int> rows;
    if (!selectionModel())
        return rows;
    // Ranges, not single cells: "select all" of a long list must stay cheap.
    for (const QItemSelectionRange& range : selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row) {
            if (rows.isEmpty() || rows.back() != row)
                rows << row;
        }
    }
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    return rows;
}

QList<qint64> GridView::selectedIds() const
{
    QList<qint64> ids;
    for (const int row : selectedRows()) {
        if (const qint64 id = m_window ? m_window->idAt(row) : 0; id != 0)
            ids << id;
    }
    return ids;
}

QByteArray GridView::columnState() const
{
    return horizontalHeader()->saveState();
}

void GridView::restoreColumnState(const QByteArray& state)
{
    if (!state.isEmpty())
        horizontalHeader()->restoreState(state);
}

void GridView::copySelection()
{
    QStringList lines;
    const QHeaderView* header = horizontalHeader();
    for (const int row : selectedRows()) {
        QStringList cells;
        for (int visual = 0; visual < header->count(); ++visual) {
            const int column = header->logicalIndex(visual);
            if (!header->isSectionHidden(column))
                cells << model()->index(row, column).data().toString().simplified();
        }
        lines << cells.join(u'\t');
    }
    if (!lines.isEmpty())
        QGuiApplication::clipboard()->setText(lines.join(u'\n'));
}

void GridView::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy))
        copySelection();
    else
        QTableView::keyPressEvent(event);
}

void GridView::selectionChanged(const QItemSelection& selected, const QItemSelection& deselected)
{
    QTableView::selectionChanged(selected, deselected);
    emit selectedRowsChanged();
}

void GridView::showColumnMenu(const QPoint& globalPosition)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QHeaderView* header = horizontalHeader();
    for (int i = 0; i < header->count(); ++i) {
        QAction* action = menu->addAction(model()->headerData(i, Qt::Horizontal, Qt::DisplayRole).toString());
        action->setCheckable(true);
        action->setChecked(!header->isSectionHidden(i));
        action->setEnabled(header->isSectionHidden(i) || header->count() - header->hiddenSectionCount() > 1);
        connect(action, &QAction::toggled, header, [this, header, i](bool shown) {
            header->setSectionHidden(i, !shown);
            fitStretch();
        });
    }
    menu->addSeparator();
    connect(menu->addAction(tr("All columns as they were")), &QAction::triggered, this, [this, header] {
        for (int i = 0; i < header->count(); ++i) {
            header->setSectionHidden(i, false);
            header->moveSection(header->visualIndex(i), i);
        }
        setNamedWidths();
    });
    menu->popup(globalPosition);
}

} // namespace counterfoil::ui
