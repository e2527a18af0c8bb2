#include "store/requeststore.h"

#include "store/columns.h"

namespace counterfoil::store {

namespace {

constexpr qint64 msPerMinute = 60000;

} // namespace

void RequestStore::count(const QDateTime& at, const QString& service, const QString& method,
                         const QString& kind)
{
    const QDate day = at.toLocalTime().date();
    count(day, service, method, kind);
    m_db.exec(QStringLiteral("INSERT INTO request_minute (minute, service, method, kind, count) "
                             "VALUES (?, ?, ?, ?, 1) ON CONFLICT (minute, service, method, kind) "
                             "DO UPDATE SET count = request_minute.count + 1"),
              {at.toMSecsSinceEpoch() / msPerMinute, service, method, kind});
    if (m_prunedOn == day)
        return;
    m_db.exec(QStringLiteral("DELETE FROM request_minute WHERE minute < ?"),
              {day.addDays(-1).startOfDay().toMSecsSinceEpoch() / msPerMinute});
    m_prunedOn = day;
}

void RequestStore::count(const QDate& day, const QString& service, const QString& method, const QString& kind,
                         int by)
{
    m_db.exec(
        QStringLiteral("INSERT INTO request_count (day, service, method, kind, count) VALUES (?, ?, ?, ?, ?) "
                       "ON CONFLICT (day, service, method, kind) DO UPDATE SET count = request_count.count + "
                       "excluded.count"),
        {day.toString(Qt::ISODate), service, method, kind, by});
}

QList<RequestCount> RequestStore::byDay(const QDate& from, const QDate& until) const
{
    QList<RequestCount> counts;
    QSqlQuery query =
        m_db.exec(QStringLiteral("SELECT day, service, method, kind, count FROM request_count "
                                 "WHERE day >= ? AND day <= ? ORDER BY day DESC, service, kind, method"),
                  {from.toString(Qt::ISODate), until.toString(Qt::ISODate)});
    while (query.next())
        counts.append({QDate::fromString(query.value(0).toString(), Qt::ISODate), query.value(1).toString(),
                       query.value(2).toString(), query.value(3).toString(), query.value(4).toInt()});
    return counts;
}

QList<MinuteCount> RequestStore::byMinute(const QDateTime& from, const QDateTime& until) const
{
    QList<MinuteCount> counts;
    QSqlQuery query = m_db.exec(QStringLiteral("SELECT minute, service, method, kind, count "
                                               "FROM request_minute WHERE minute >= ? AND minute < ? "
                                               "ORDER BY minute, service, kind, method"),
                                {from.toMSecsSinceEpoch() / msPerMinute,
                                 (until.toMSecsSinceEpoch() + msPerMinute - 1) / msPerMinute});
    while (query.next())
        counts.append({QDateTime::fromMSecsSinceEpoch(query.value(0).toLongLong() * msPerMinute, Qt::UTC),
                       query.value(1).toString(), query.value(2).toString(), query.value(3).toString(),
                       query.value(4).toInt()});
    return counts;
}

int RequestStore::total(const QDate& day, const QString& service) const
{
    QSqlQuery query =
        m_db.exec(QStringLiteral("SELECT sum(count) FROM request_count WHERE day = ? AND service = ?"),
                  {day.toString(Qt::ISODate), service});
    return query.next() ? query.value(0).toInt() : 0;
}

} // namespace counterfoil::store
