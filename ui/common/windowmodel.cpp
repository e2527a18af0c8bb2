#include "common/windowmodel.h"

#include <QElapsedTimer>

#include <limits>

namespace counterfoil::ui {

namespace {
constexpr qint64 sliceMs = 6; // well below a frame, so that scrolling stays smooth
} // namespace

WindowModel::WindowModel(QList<Column> columns, QObject* parent)
    : QAbstractTableModel(parent), m_columns(std::move(columns))
{
    m_timer.setInterval(0);
    connect(&m_timer, &QTimer::timeout, this, &WindowModel::walkSlice);
}

int WindowModel::rowCount(const QModelIndex& parent) const
{
    if (parent.isValid())
        return 0;
    return static_cast<int>(qMin<qint64>(windowSize(), std::numeric_limits<int>::max()));
}

int WindowModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

QVariant WindowModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= m_columns.size())
        return {};
    const Column& column = m_columns.at(section);
    if (role == Qt::DisplayRole)
        return column.title;
    if (role == Qt::ToolTipRole && !column.toolTip.isEmpty())
        return column.toolTip;
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(
            Qt::Alignment((column.right ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
    return {};
}

bool WindowModel::canFetchMore(const QModelIndex& parent) const
{
    return !parent.isValid() && windowGrows();
}

void WindowModel::fetchMore(const QModelIndex& parent)
{
    if (!canFetchMore(parent))
        return;
    const qint64 added = windowReadAhead();
    if (added <= 0)
        return;
    const int first = rowCount();
    beginInsertRows({}, first, first + static_cast<int>(added) - 1);
    windowShowAhead();
    endInsertRows();
}

void WindowModel::walkSoon() const
{
    if (windowWantsWalk() && !m_timer.isActive())
        m_timer.start();
}

void WindowModel::walkSlice()
{
    QElapsedTimer elapsed;
    elapsed.start();
    bool there = false;
    while (!there && elapsed.elapsed() < sliceMs)
        there = windowWalk();
    if (!there)
        return;
    m_timer.stop();
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

} // namespace counterfoil::ui
