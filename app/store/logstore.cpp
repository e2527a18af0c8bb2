#include "store/logstore.h"

#include "store/columns.h"
#include "store/logwhere.h"

namespace counterfoil::store {

namespace {

const QString columns = QStringLiteral(
    "id, at, status, kind, entity_id, increment_id, customer, action, amount, currency, xero_id, "
    "xero_number, message, code, detail, attempts, duration_ms, batch_id");

LogEntry read(const QSqlQuery& query)
{
    LogEntry entry;
    entry.id = query.value(0).toLongLong();
    entry.at = timeOf(query.value(1));
    entry.status = query.value(2).toInt() == 1 ? LogStatus::Success : LogStatus::Error;
    entry.kind = documentKindFromName(query.value(3).toString()).value_or(DocumentKind::Order);
    entry.entityId = query.value(4).toLongLong();
    entry.incrementId = query.value(5).toString();
    entry.customerName = query.value(6).toString();
    entry.action = query.value(7).toString();
    entry.amount = amountOf(query.value(8));
    entry.currency = query.value(9).toString();
    entry.xeroId = query.value(10).toString();
    entry.xeroNumber = query.value(11).toString();
    entry.message = query.value(12).toString();
    entry.code = query.value(13).toString();
    entry.detail = query.value(14).toString();
    entry.attempts = query.value(15).toInt();
    entry.duration = std::chrono::milliseconds(query.value(16).toLongLong());
    entry.batchId = query.value(17).toLongLong();
    return entry;
}

} // namespace

qint64 LogStore::add(const LogEntry& entry)
{
    const QString kind = documentKindName(entry.kind);
    if (entry.entityId != 0)
        m_db.exec(QStringLiteral("UPDATE log SET newest = 0 WHERE kind = ? AND entity_id = ? AND newest = 1"),
                  {kind, entry.entityId});
    return m_db.insert(
        QStringLiteral(
            "INSERT INTO log (at, status, kind, entity_id, increment_id, customer, action, amount, currency, "
            "xero_id, xero_number, message, code, detail, attempts, duration_ms, batch_id, newest) "
            "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1)"),
        {column(entry.at), static_cast<int>(entry.status), kind, entry.entityId, column(entry.incrementId),
         column(entry.customerName), column(entry.action), column(entry.amount), column(entry.currency),
         column(entry.xeroId), column(entry.xeroNumber), column(entry.message), column(entry.code),
         column(entry.detail), entry.attempts, static_cast<qint64>(entry.duration.count()), entry.batchId});
}

QList<LogEntry> LogStore::page(const LogFilter& filter, qint64 beforeId, int limit) const
{
    LogWhere where = logWhere(m_db.backend(), filter);
    if (beforeId > 0)
        where.add(QStringLiteral("id < ?"), beforeId);
    where.values.append(limit);
    QList<LogEntry> entries;
    QSqlQuery query = m_db.exec(
        u"SELECT " % columns % u" FROM log WHERE " % where.sql % u" ORDER BY id DESC LIMIT ?", where.values);
    while (query.next())
        entries.append(read(query));
    return entries;
}

QHash<qint64, LogEntry> LogStore::byIds(const QList<qint64>& ids) const
{
    QHash<qint64, LogEntry> entries;
    forIdSlices(ids, [&](const QString& list) {
        QSqlQuery query = m_db.exec(u"SELECT " % columns % u" FROM log WHERE id IN (" % list % u')');
        while (query.next()) {
            LogEntry entry = read(query);
            entries.insert(entry.id, std::move(entry));
        }
    });
    return entries;
}

std::optional<LogEntry> LogStore::find(qint64 id) const
{
    QSqlQuery query = m_db.exec(u"SELECT " % columns % u" FROM log WHERE id = ?", {id});
    return query.next() ? std::optional<LogEntry>(read(query)) : std::nullopt;
}

QList<LogEntry> LogStore::ofDocument(DocumentKind kind, qint64 entityId, int limit) const
{
    QList<LogEntry> entries;
    QSqlQuery query = m_db.exec(u"SELECT " % columns %
                                    u" FROM log WHERE kind = ? AND entity_id = ? ORDER BY id DESC LIMIT ?",
                                {documentKindName(kind), entityId, limit});
    while (query.next())
        entries.append(read(query));
    return entries;
}

qint64 LogStore::count(const LogFilter& filter) const
{
    const LogWhere where = logWhere(m_db.backend(), filter);
    QSqlQuery query = m_db.exec(u"SELECT count(*) FROM log WHERE " % where.sql, where.values);
    return query.next() ? query.value(0).toLongLong() : 0;
}

qint64 LogStore::newestId() const
{
    QSqlQuery query = m_db.exec(QStringLiteral("SELECT max(id) FROM log"));
    return query.next() ? query.value(0).toLongLong() : 0;
}

int LogStore::prune(const QDateTime& before)
{
    return m_db.affected(QStringLiteral("DELETE FROM log WHERE at < ?"), {column(before)});
}

} // namespace counterfoil::store
