#include "store/logindex.h"

#include "store/columns.h"
#include "store/logwhere.h"

namespace counterfoil::store {

namespace {

constexpr qint64 firstSlice = 2000; // there before anyone sees an empty grid
constexpr qint64 slice = 50000;     // how long a search goes on that nobody wants any more: some 0.1 s
constexpr qsizetype chunk = 50000;

/// What comes before the id in ORDER BY.
QStringList sortTerms(LogColumn column)
{
    switch (column) {
    case LogColumn::Time:
        return {};
    case LogColumn::Status:
        return {QStringLiteral("status")};
    case LogColumn::Kind:
        return {QStringLiteral("kind"), QStringLiteral("action")};
    case LogColumn::Number:
        return {QStringLiteral("increment_id")};
    case LogColumn::Customer:
        return {QStringLiteral("customer COLLATE NOCASE")};
    case LogColumn::Amount:
        return {QStringLiteral("currency"), QStringLiteral("amount")};
    case LogColumn::XeroNumber:
        return {QStringLiteral("xero_number")};
    case LogColumn::Message:
        return {QStringLiteral("message")};
    case LogColumn::Attempts:
        return {QStringLiteral("attempts")};
    case LogColumn::Duration:
        return {QStringLiteral("duration_ms")};
    }
    return {};
}

qint64 number(QSqlQuery query)
{
    return query.next() ? query.value(0).toLongLong() : 0;
}

} // namespace

bool LogIndex::read(const LogFilter& filter, const LogOrder& order, qint64 upToId, const Take& take) const
{
    return order.column == LogColumn::Time ? readSlices(filter, order.descending, upToId, take)
                                           : readSorted(filter, order, upToId, take);
}

bool LogIndex::readSlices(const LogFilter& filter, bool descending, qint64 upToId, const Take& take) const
{
    const qint64 lowest = number(m_db.exec(QStringLiteral("SELECT min(id) FROM log")));
    const LogWhere where = logWhere(m_db.backend(), filter);
    const QString sql = u"SELECT id FROM log WHERE id BETWEEN ? AND ? AND " % where.sql % u" ORDER BY id " %
                        (descending ? u"DESC" : u"ASC");
    qint64 size = firstSlice;
    for (qint64 low = lowest, high = upToId; lowest > 0 && low <= high; size = slice) {
        const qint64 from = descending ? qMax(low, high - size + 1) : low;
        const qint64 until = descending ? high : qMin(high, low + size - 1);
        QSqlQuery query = m_db.exec(sql, QVariantList{from, until} + where.values);
        QList<qint64> ids;
        while (query.next())
            ids.append(query.value(0).toLongLong());
        if (!take(ids))
            return false;
        (descending ? high : low) = descending ? from - 1 : until + 1;
    }
    return true;
}

bool LogIndex::readSorted(const LogFilter& filter, const LogOrder& order, qint64 upToId,
                          const Take& take) const
{
    LogWhere where = logWhere(m_db.backend(), filter);
    // The plus keeps the planner from walking the table by id where an index has the order.
    where.add(QStringLiteral("+id <= ?"), upToId);
    QStringList terms;
    for (const QString& term : sortTerms(order.column))
        terms.append(order.descending ? QString(term + QStringLiteral(" DESC")) : term);
    // Equals: the newest first, whichever way the column is sorted.
    terms.append(QStringLiteral("id DESC"));
    QSqlQuery query =
        m_db.exec(u"SELECT id FROM log WHERE " % where.sql % u" ORDER BY " % terms.join(QStringLiteral(", ")),
                  where.values);
    QList<qint64> ids;
    while (query.next()) {
        ids.append(query.value(0).toLongLong());
        if (ids.size() < chunk)
            continue;
        if (!take(ids))
            return false;
        ids.clear();
    }
    return take(ids);
}

LogIndex::Newer LogIndex::newer(const LogFilter& filter, qint64 afterId) const
{
    Newer newer;
    newer.upToId = qMax(afterId, number(m_db.exec(QStringLiteral("SELECT max(id) FROM log"))));
    const QVariantList range{afterId, newer.upToId};
    const QString among = QStringLiteral("id > ? AND id <= ? AND ");
    newer.all = number(m_db.exec(u"SELECT count(*) FROM log WHERE " % among % u"1 = 1", range));
    const LogWhere where = logWhere(m_db.backend(), filter);
    QSqlQuery query =
        m_db.exec(u"SELECT id, status FROM log WHERE " % among % where.sql % u" ORDER BY id DESC",
                  range + where.values);
    while (query.next()) {
        newer.ids.append(query.value(0).toLongLong());
        newer.errors += query.value(1).toInt() == static_cast<int>(LogStatus::Error) ? 1 : 0;
    }
    return newer;
}

qint64 LogIndex::errors(const LogFilter& filter, qint64 upToId) const
{
    if (filter.status && *filter.status != LogStatus::Error)
        return 0;
    LogFilter refused = filter;
    refused.status = LogStatus::Error;
    LogWhere where = logWhere(m_db.backend(), refused);
    where.add(QStringLiteral("id <= ?"), upToId);
    return number(m_db.exec(u"SELECT count(*) FROM log WHERE " % where.sql, where.values));
}

qint64 LogIndex::all(qint64 upToId) const
{
    // The plus: counted in a small index instead of in the table.
    return number(m_db.exec(QStringLiteral("SELECT count(*) FROM log WHERE +id <= ?"), {upToId}));
}

} // namespace counterfoil::store
