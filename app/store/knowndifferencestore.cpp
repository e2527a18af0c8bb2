#include "store/knowndifferencestore.h"

#include "store/columns.h"

namespace counterfoil::store {

QList<KnownDifferenceStore::Entry> KnownDifferenceStore::all(const QString& tenantId) const
{
    QList<Entry> entries;
    QSqlQuery query = m_db.exec(
        QStringLiteral("SELECT key, figures FROM known_difference WHERE tenant_id = ?"), {column(tenantId)});
    while (query.next())
        entries.append({query.value(0).toString(), query.value(1).toString()});
    return entries;
}

void KnownDifferenceStore::put(const QString& tenantId, const Entry& entry, const QDateTime& at)
{
    m_db.exec(QStringLiteral(
                  "INSERT INTO known_difference (tenant_id, key, figures, accepted_at) VALUES (?, ?, ?, ?) "
                  "ON CONFLICT (tenant_id, key) DO UPDATE SET figures = excluded.figures, "
                  "accepted_at = excluded.accepted_at"),
              {column(tenantId), column(entry.key), column(entry.figures), column(at)});
}

void KnownDifferenceStore::remove(const QString& tenantId, const QString& key)
{
    m_db.exec(QStringLiteral("DELETE FROM known_difference WHERE tenant_id = ? AND key = ?"),
              {column(tenantId), column(key)});
}

} // namespace counterfoil::store
