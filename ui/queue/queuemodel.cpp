#include "queue/queuemodel.h"

#include "common/format.h"
#include "common/icons.h"
#include "common/names.h"

#include <QGuiApplication>
#include <QLocale>

#include <numeric>

namespace counterfoil::ui {

QueueModel::QueueModel(QueueSource source, QObject* parent)
    : WindowModel({{tr("State"), 13, false, {}},
                   {tr("Type"), 14, false, {}},
                   {tr("Number"), 12, false, tr("Magento's number")},
                   {tr("Customer"), 17, false, {}},
                   {tr("Amount"), 13, true, {}},
                   {tr("Next step"), 11, false, tr("What is posted next for this document")},
                   {tr("Why"), 26, false, {}},
                   {tr("Tries"), 5, true, {}},
                   {tr("Due"), 18, false, {}},
                   {tr("Queued"), 17, false, {}}},
                  parent),
      m_source(std::move(source))
{
    m_window.reset(windowSource());
}

QueueModel::Window::Source QueueModel::windowSource() const
{
    Window::Source source;
    source.page = [this](qint64 after, int limit) {
        return m_source.page ? m_source.page(m_filter, after, limit) : QList<store::QueueItem>();
    };
    source.count = [this]() -> std::optional<qint64> {
        if (m_filter.kind || !m_filter.text.isEmpty())
            return std::nullopt; // the store counts by state only; the list grows as it is read
        const auto counts =
            m_source.countsByState ? m_source.countsByState() : QMap<store::QueueState, qint64>();
        if (m_filter.state)
            return counts.value(*m_filter.state);
        return std::accumulate(counts.cbegin(), counts.cend(), qint64(0));
    };
    return source;
}

void QueueModel::setFilter(const QueueFilter& filter)
{
    beginResetModel();
    m_filter = filter;
    m_window.reset(windowSource());
    endResetModel();
}

void QueueModel::refresh(int firstVisible, int lastVisible)
{
    Window fresh;
    fresh.reset(windowSource());
    bool same = fresh.size() == m_window.size();
    for (int row = qMax(0, firstVisible); same && row <= lastVisible; ++row) {
        const store::QueueItem* before = m_window.at(row);
        const store::QueueItem* now = fresh.at(row);
        same = before && now && before->id == now->id;
    }
    if (same && rowCount() > 0) {
        m_window = std::move(fresh);
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        return;
    }
    beginResetModel();
    m_window = std::move(fresh);
    endResetModel();
}

const store::QueueItem* QueueModel::item(int row) const
{
    const store::QueueItem* found = m_window.at(row);
    if (!found)
        walkSoon();
    return found;
}

qint64 QueueModel::idAt(int row) const
{
    const store::QueueItem* found = m_window.at(row);
    return found ? found->id : 0;
}

namespace {

/// "14:05" today, else with the date.
QString formatMoment(const QDateTime& time)
{
    const QDateTime local = time.toLocalTime();
    const QString clock = QLocale().toString(local.time(), QLocale::ShortFormat);
    return local.date() == QDate::currentDate() ? clock : QString(formatDate(local.date()) + u' ' + clock);
}

} // namespace

QString QueueModel::text(const store::QueueItem& item, int column)
{
    switch (column) {
    case State:
        return queueLook(item.state).word;
    case Kind:
        return kindWord(item.kind);
    case Number:
        return item.incrementId;
    case Customer:
        return item.customerName;
    case Amount:
        return item.currency.isEmpty() ? QString() : formatAmount(item.amount, item.currency);
    case Step:
        return stageWord(item.stage);
    case Why:
        return item.message.isEmpty() ? reasonWord(item.reason) : item.message.simplified();
    case Tries:
        return item.attempts > 0 ? formatCount(item.attempts) : QString();
    case Due:
        if (item.state != store::QueueState::Waiting)
            return {};
        return item.nextAttemptAt > QDateTime::currentDateTimeUtc()
                   ? tr("next attempt %1").arg(formatMoment(item.nextAttemptAt))
                   : tr("now");
    case Queued:
        return formatDateTime(item.enqueuedAt);
    default:
        return {};
    }
}

QVariant QueueModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::TextAlignmentRole)
        return headerData(index.column(), Qt::Horizontal, role);
    const store::QueueItem* row = item(index.row());
    if (!row)
        return role == Qt::DisplayRole ? QVariant(QStringLiteral("…")) : QVariant();
    switch (role) {
    case Qt::DisplayRole:
        return text(*row, index.column());
    case Qt::DecorationRole:
        if (index.column() == State)
            return icon(queueLook(row->state).icon, queueLook(row->state).tone);
        if (index.column() == Kind)
            return icon(kindIcon(row->kind), Tone::Muted);
        return {};
    case Qt::ForegroundRole:
        if (index.column() == State)
            return toneColor(queueLook(row->state).tone, QGuiApplication::palette());
        return {};
    case Qt::ToolTipRole:
        if (index.column() == Why && !row->message.isEmpty())
            return QString(QStringLiteral("<qt>") + row->message.toHtmlEscaped() + QStringLiteral("</qt>"));
        return {};
    case Qt::AccessibleTextRole:
        return QString(headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString() +
                       QStringLiteral(": ") + text(*row, index.column()));
    default:
        return {};
    }
}

} // namespace counterfoil::ui
