#include "common/gridview.h"

#include "common/windowmodel.h"

#include <QClipboard>
#include <QDataStream>
#include <QGuiApplication>
#include <QHeaderView>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QScopedValueRollback>
#include <QStyledItemDelegate>
#include <QToolTip>

namespace counterfoil::ui {

namespace {

constexpr int cellPadding = 14;
constexpr quint32 stateMark = 0x43463031; // "CF01"

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

void wrapLines(QTableView* view)
{
    view->setWordWrap(true);
    view->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    QObject::connect(view->horizontalHeader(), &QHeaderView::sectionResized, view->verticalHeader(),
                     [view] { view->resizeRowsToContents(); });
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
    connect(horizontalHeader(), &QHeaderView::sectionResized, this, [this](int column, int before, int size) {
        if (!m_fitting && before > 0 && size > 0 && column != m_stretch)
            m_own.insert(column);
    });
}

void GridView::setColumnChars(const QList<ColumnChars>& widths)
{
    for (const ColumnChars& width : widths) {
        m_chars.insert(width.column, width.chars);
        m_least.insert(width.column, width.least);
    }
    fitColumns();
}

int GridView::widthOf(int column, int chars) const
{
    const int unit = fontMetrics().horizontalAdvance(u'0');
    return qMax(chars * unit + cellPadding, horizontalHeader()->sectionSizeHint(column));
}

void GridView::setNamedWidths()
{
    m_own.clear();
    fitColumns();
}

void GridView::fitColumns()
{
    if (!m_window || m_fitting)
        return;
    const QScopedValueRollback fitting(m_fitting, true);
    // What all would like to have, and how much of it they could do without.
    QHash<int, int> widths;
    int sum = 0, spare = 0;
    for (int i = 0; i < m_window->columnCount(); ++i) {
        if (isColumnHidden(i))
            continue;
        const int wanted = m_own.contains(i) ? columnWidth(i)
                                             : widthOf(i, m_chars.value(i, m_window->columns().at(i).chars));
        widths.insert(i, wanted);
        sum += wanted;
        if (m_least.contains(i) && !m_own.contains(i))
            spare += qMax(0, wanted - widthOf(i, m_least.value(i)));
    }
    const int missing = qBound(0, sum - viewport()->width(), spare);
    for (auto it = widths.begin(); it != widths.end() && missing > 0; ++it) {
        if (!m_least.contains(it.key()) || m_own.contains(it.key()))
            continue;
        const int give = qMax(0, *it - widthOf(it.key(), m_least.value(it.key())));
        const int part = (give * missing + spare - 1) / spare; // rounded up: rather a pixel too narrow
        *it -= part;
        sum -= part;
    }
    if (widths.contains(m_stretch))
        widths[m_stretch] += qMax(0, viewport()->width() - sum);
    for (auto it = widths.constBegin(); it != widths.constEnd(); ++it)
        setColumnWidth(it.key(), *it);
}

void GridView::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    fitColumns();
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
    QByteArray state;
    QDataStream stream(&state, QIODevice::WriteOnly);
    stream << stateMark << horizontalHeader()->saveState() << m_own;
    return state;
}

void GridView::restoreColumnState(const QByteArray& state)
{
    if (state.isEmpty())
        return;
    QDataStream stream(state);
    quint32 mark = 0;
    QByteArray header;
    QSet<int> own;
    stream >> mark >> header >> own;
    const bool known = mark == stateMark && stream.status() == QDataStream::Ok;
    {
        const QScopedValueRollback fitting(m_fitting, true);
        // Before the widths of a person were told from the grid's own, the header's state was all.
        horizontalHeader()->restoreState(known ? header : state);
    }
    if (known)
        m_own = own;
    fitColumns();
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
            fitColumns();
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
