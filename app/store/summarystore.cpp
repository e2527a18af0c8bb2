#include "store/summarystore.h"

#include "store/columns.h"

namespace counterfoil::store {

Summary SummaryStore::create(Summary summary, DocumentKind memberKind, const QList<qint64>& entityIds)
{
    const QString day = summary.day.toString(Qt::ISODate);
    const int credit = summary.creditNote ? 1 : 0;
    QSqlQuery last = m_db.exec(QStringLiteral("SELECT coalesce(max(sequence), 0) FROM summary WHERE day = ? "
                                              "AND currency = ? AND method = ? AND credit = ?"),
                               {day, column(summary.currency), column(summary.paymentMethod), credit});
    summary.sequence = (last.next() ? last.value(0).toInt() : 0) + 1;
    summary.id =
        m_db.insert(QStringLiteral("INSERT INTO summary (day, currency, method, credit, sequence) "
                                   "VALUES (?, ?, ?, ?, ?)"),
                    {day, column(summary.currency), column(summary.paymentMethod), credit, summary.sequence});
    addMembers(summary.id, memberKind, entityIds);
    return summary;
}

bool SummaryStore::putBack(const Summary& summary, DocumentKind memberKind, const QList<qint64>& entityIds)
{
    const int inserted =
        m_db.affected(QStringLiteral("INSERT INTO summary (id, day, currency, method, credit, sequence) "
                                     "VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING"),
                      {summary.id, summary.day.toString(Qt::ISODate), column(summary.currency),
                       column(summary.paymentMethod), summary.creditNote ? 1 : 0, summary.sequence});
    if (inserted == 1)
        addMembers(summary.id, memberKind, entityIds);
    return inserted == 1;
}

void SummaryStore::addMembers(qint64 id, DocumentKind memberKind, const QList<qint64>& entityIds)
{
    for (const qint64 entityId : entityIds)
        m_db.exec(QStringLiteral("INSERT INTO summary_member (kind, entity_id, summary_id) VALUES (?, ?, ?) "
                                 "ON CONFLICT (kind, entity_id) DO NOTHING"),
                  {documentKindName(memberKind), entityId, id});
}

std::optional<Summary> SummaryStore::find(qint64 id) const
{
    QSqlQuery query = m_db.exec(
        QStringLiteral("SELECT day, currency, method, credit, sequence FROM summary WHERE id = ?"), {id});
    if (!query.next())
        return std::nullopt;
    return Summary{id,
                   QDate::fromString(query.value(0).toString(), Qt::ISODate),
                   query.value(1).toString(),
                   query.value(2).toString(),
                   query.value(3).toInt() != 0,
                   query.value(4).toInt()};
}

QList<qint64> SummaryStore::members(qint64 id) const
{
    QList<qint64> ids;
    QSqlQuery query = m_db.exec(
        QStringLiteral("SELECT entity_id FROM summary_member WHERE summary_id = ? ORDER BY entity_id"), {id});
    while (query.next())
        ids.append(query.value(0).toLongLong());
    return ids;
}

std::optional<qint64> SummaryStore::summaryOf(DocumentKind kind, qint64 entityId) const
{
    QSqlQuery query =
        m_db.exec(QStringLiteral("SELECT summary_id FROM summary_member WHERE kind = ? AND entity_id = ?"),
                  {documentKindName(kind), entityId});
    return query.next() ? std::optional<qint64>(query.value(0).toLongLong()) : std::nullopt;
}

void SummaryStore::dissolve(qint64 id)
{
    m_db.exec(QStringLiteral("DELETE FROM summary WHERE id = ?"), {id});
}

} // namespace counterfoil::store
