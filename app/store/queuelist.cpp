#include "store/queuelist.h"

#include "store/columns.h"
#include "store/queuerows.h"

#include <QHash>

namespace counterfoil::store {

namespace {

/// The id last: rows that are equal keep one order.
QString orderBy(QueueSort sort, bool descending)
{
    const QString way = descending ? QStringLiteral(" DESC") : QString();
    const auto by = [&way](const char* column) {
        return QString(QString::fromLatin1(column) + way + QStringLiteral(", id") + way);
    };
    switch (sort) {
    case QueueSort::PostingOrder:
        return descending ? QStringLiteral("priority, id DESC") : QStringLiteral("priority DESC, id");
    case QueueSort::State:
        return by("state");
    case QueueSort::Kind:
        return by("kind");
    case QueueSort::Number:
        return by("increment_id");
    case QueueSort::Customer:
        return by("lower(customer)");
    case QueueSort::Amount:
        return by("amount");
    case QueueSort::Step:
        return by("stage");
    case QueueSort::Why:
        return QString(QStringLiteral("reason") + way + QStringLiteral(", ") + by("message"));
    case QueueSort::Tries:
        return by("attempts");
    case QueueSort::Due:
        return by("next_attempt_at");
    case QueueSort::Queued:
        return by("enqueued_at");
    }
    return by("id");
}

} // namespace

QList<qint64> QueueList::ids(const QueueQuery& wanted) const
{
    QStringList where;
    QVariantList values;
    if (wanted.state) {
        where += QStringLiteral("state = ?");
        values.append(queueStateName(*wanted.state));
    }
    if (wanted.kind) {
        where += QStringLiteral("kind = ?");
        values.append(documentKindName(*wanted.kind));
    }
    if (!wanted.text.isEmpty())
        where += anyContains(m_db.backend(), searchedColumns(), wanted.text, values);
    QString sql = QStringLiteral("SELECT id FROM queue");
    if (!where.isEmpty())
        sql += QStringLiteral(" WHERE ") + where.join(QStringLiteral(" AND "));
    QSqlQuery query =
        m_db.exec(sql + QStringLiteral(" ORDER BY ") + orderBy(wanted.sort, wanted.descending), values);
    QList<qint64> found;
    while (query.next())
        found.append(query.value(0).toLongLong());
    return found;
}

QList<QueueItem> QueueList::items(const QList<qint64>& ids) const
{
    QHash<qint64, QueueItem> byId;
    forIdSlices(ids, [&](const QString& list) {
        const auto rows = readQueueItems(
            m_db.exec(u"SELECT " % queueColumns() % u" FROM queue WHERE id IN (" % list % u")"));
        for (const QueueItem& row : rows)
            byId.insert(row.id, row);
    });
    QList<QueueItem> rows;
    rows.reserve(ids.size());
    for (const qint64 id : ids) {
        if (const auto it = byId.constFind(id); it != byId.cend())
            rows.append(*it);
    }
    return rows;
}

} // namespace counterfoil::store
