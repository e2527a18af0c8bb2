#include "log/loggrid.h"

#include "log/logmodel.h"

#include <QHeaderView>
#include <QScrollBar>

namespace counterfoil::ui {

LogGrid::LogGrid(QWidget* parent) : GridView(parent) {}

void LogGrid::setLogModel(LogModel* model, int stretch)
{
    m_log = model;
    setWindowModel(model, stretch);
    horizontalHeader()->setSortIndicator(LogModel::Time, Qt::DescendingOrder);
    setSortingEnabled(true);
    // After the view's own connections: it knows of the rows already.
    connect(model, &LogModel::rowsInserted, this,
            [this](const QModelIndex&, int first, int last) { onInserted(first, last); });
    connect(model, &LogModel::aboutToReplace, this, &LogGrid::remember);
    connect(model, &LogModel::replaced, this, &LogGrid::restore);
}

void LogGrid::restoreColumnState(const QByteArray& state)
{
    GridView::restoreColumnState(state);
    // A state that was saved before the log could be sorted says that it cannot.
    horizontalHeader()->setSectionsClickable(true);
    horizontalHeader()->setSortIndicatorShown(true);
    m_log->sort(horizontalHeader()->sortIndicatorSection(), horizontalHeader()->sortIndicatorOrder());
}

qint64 LogGrid::selectedCount() const
{
    qint64 count = 0;
    const QItemSelection selection = selectionModel()->selection();
    for (const QItemSelectionRange& range : selection)
        count += range.height();
    return count;
}

int LogGrid::singleRow() const
{
    return selectedCount() == 1 ? selectionModel()->selection().first().top() : -1;
}

QList<int> LogGrid::shownColumns() const
{
    QList<int> columns;
    const QHeaderView* header = horizontalHeader();
    for (int visual = 0; visual < header->count(); ++visual) {
        const int column = header->logicalIndex(visual);
        if (!header->isSectionHidden(column))
            columns << column;
    }
    return columns;
}

void LogGrid::copySelection()
{
    emit copyRequested();
}

void LogGrid::onInserted(int first, int last)
{
    const int value = verticalScrollBar()->value();
    if (first > value || value == 0)
        return;                  // below what is read, or the newest are what is looked at
    executeDelayedItemsLayout(); // else the scroll bar does not know its new range yet
    verticalScrollBar()->setValue(value + last - first + 1);
}

void LogGrid::remember(bool)
{
    m_selectedId = m_log->idAt(singleRow());
    m_topId = verticalScrollBar()->value() > 0 ? m_log->idAt(rowAt(0)) : 0;
}

void LogGrid::restore(bool refreshed)
{
    if (const int row = m_log->rowOf(m_selectedId); row >= 0) {
        const QModelIndex index = m_log->index(row, 0);
        selectionModel()->setCurrentIndex(index,
                                          QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    } else if (m_selectedId != 0) {
        emit selectedRowsChanged(); // a reset says nothing of it
    }
    if (!refreshed)
        return scrollToTop();
    if (const int row = m_log->rowOf(m_topId); row >= 0) {
        executeDelayedItemsLayout();
        verticalScrollBar()->setValue(row);
    }
}

} // namespace counterfoil::ui
