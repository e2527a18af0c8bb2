#include "store/retention.h"

#include "store/columns.h"

namespace counterfoil::store {

int Retention::pruneSlice(const QDateTime& before, int rows)
{
    Transaction transaction(m_db);
    int removed = m_db.affected(
        QStringLiteral("DELETE FROM log WHERE id IN (SELECT id FROM log WHERE at < ? ORDER BY at LIMIT ?)"),
        {column(before), rows});
    // Elements go with their batch. A tenth: bodies are large.
    removed += m_db.affected(
        QStringLiteral("DELETE FROM batch WHERE id IN (SELECT id FROM batch WHERE state = 'settled' "
                       "AND settled_at < ? ORDER BY settled_at LIMIT ?)"),
        {column(before), qMax(1, rows / 10)});
    removed += m_db.affected(QStringLiteral("DELETE FROM request_count WHERE day < ?"),
                             {before.toLocalTime().date().toString(Qt::ISODate)});
    transaction.commit();
    return removed;
}

} // namespace counterfoil::store
