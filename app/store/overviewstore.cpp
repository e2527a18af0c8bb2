#include "store/overviewstore.h"

#include "store/columns.h"

#include <algorithm>

namespace counterfoil::store {

void PostedSums::add(const PostedRow& row)
{
    ++posted;
    differing += row.differs ? 1 : 0;
    open += row.open ? 1 : 0;
    if (row.magentoCurrency != row.currency) {
        ++notCompared;
        return;
    }
    Sum& sum = byCurrency[row.currency];
    ++sum.documents;
    if (row.xeroKind == XeroKind::CreditNote) {
        sum.magento -= row.magento;
        sum.xero -= row.xero;
    } else {
        sum.magento += row.magento;
        sum.xero += row.xero;
    }
}

qint64 OverviewStore::lastIdBefore(const QDateTime& from) const
{
    // The id of the first entry of the period, found in the index by time.
    QSqlQuery first =
        m_db.exec(QStringLiteral("SELECT id FROM ledger WHERE posted_at >= ? ORDER BY posted_at, id LIMIT 1"),
                  {column(from)});
    if (first.next())
        return first.value(0).toLongLong() - 1;
    QSqlQuery last = m_db.exec(QStringLiteral("SELECT max(id) FROM ledger"));
    return last.next() ? last.value(0).toLongLong() : 0;
}

QList<PostedRow> OverviewStore::postedAfter(const QString& tenantId, qint64 afterId, int limit,
                                            qint64* scannedTo) const
{
    QSqlQuery query = m_db.exec(
        QStringLiteral(
            "WITH entry AS (SELECT *, substr(magento_key, 1, instr(magento_key, ':') - 1) AS m_kind, "
            "CAST(substr(magento_key, instr(magento_key, ':') + 1) AS INTEGER) AS m_id "
            "FROM ledger WHERE id > ? ORDER BY id LIMIT ?) "
            "SELECT e.id, e.posted_at, e.xero_kind, e.currency, e.amount, e.tenant_id, e.note, d.currency, "
            "d.grand_total, NOT EXISTS (SELECT 1 FROM ledger p WHERE p.tenant_id = e.tenant_id AND "
            "p.xero_kind = ? AND p.magento_key = e.magento_key) AND NOT EXISTS (SELECT 1 FROM queue q WHERE "
            "q.kind = e.m_kind AND q.entity_id = e.m_id) "
            "FROM entry e LEFT JOIN document d ON d.kind = e.m_kind AND d.entity_id = e.m_id ORDER BY e.id"),
        {afterId, limit, xeroKindName(XeroKind::Payment)});
    QList<PostedRow> rows;
    int scanned = 0;
    qint64 last = 0;
    while (query.next()) {
        ++scanned;
        last = query.value(0).toLongLong();
        const auto kind = xeroKindFromName(query.value(2).toString());
        const bool isDocument = kind == XeroKind::Invoice || kind == XeroKind::CreditNote;
        if (!isDocument || (!tenantId.isEmpty() && query.value(5).toString() != tenantId))
            continue;
        PostedRow row;
        row.id = last;
        row.postedAt = timeOf(query.value(1));
        row.xeroKind = *kind;
        row.currency = query.value(3).toString();
        row.xero = amountOf(query.value(4));
        row.differs = query.value(6).toString() == QStringLiteral("POSTED_WITH_DIFFERENCE");
        row.magentoCurrency = query.value(7).toString();
        row.magento = amountOf(query.value(8));
        row.open = *kind == XeroKind::Invoice && !row.xero.isZero() && query.value(9).toBool();
        rows.append(row);
    }
    *scannedTo = scanned == 0 ? 0 : last;
    return rows;
}

qint64 OverviewStore::refusedSince(const QDateTime& from) const
{
    QSqlQuery query = m_db.exec(QStringLiteral("SELECT count(*) FROM log WHERE newest = 1 AND status = 2 AND "
                                               "at >= ? AND code NOT IN ('CHANGED_AFTER_POSTING', "
                                               "'CHANGED_IN_XERO', 'VOIDED_IN_XERO')"),
                                {column(from)});
    return query.next() ? query.value(0).toLongLong() : 0;
}

QList<RefusedGroup> OverviewStore::refusedGroups(int limit) const
{
    QList<RefusedGroup> groups;
    for (const QueueState state : {QueueState::Blocked, QueueState::Failed}) {
        QSqlQuery query = m_db.exec(
            QStringLiteral(
                "SELECT reason, CASE WHEN increment_id = '' THEN message ELSE replace(message, increment_id, "
                "'…') END AS words, count(*) FROM (SELECT reason, message, increment_id FROM queue WHERE "
                "state = ? ORDER BY id LIMIT ?) GROUP BY reason, words"),
            {queueStateName(state), limit});
        while (query.next())
            groups.append(
                {state, query.value(0).toString(), query.value(1).toString(), query.value(2).toLongLong()});
    }
    std::stable_sort(groups.begin(), groups.end(),
                     [](const RefusedGroup& a, const RefusedGroup& b) { return a.count > b.count; });
    return groups;
}

qint64 OverviewStore::changedAfterPosting() const
{
    QSqlQuery query = m_db.exec(
        QStringLiteral("SELECT count(*) FROM log WHERE newest = 1 AND code = 'CHANGED_AFTER_POSTING'"));
    return query.next() ? query.value(0).toLongLong() : 0;
}

qint64 OverviewStore::changedInXero() const
{
    QSqlQuery query =
        m_db.exec(QStringLiteral("SELECT count(*) FROM log WHERE newest = 1 AND code IN ('CHANGED_IN_XERO', "
                                 "'VOIDED_IN_XERO')"));
    return query.next() ? query.value(0).toLongLong() : 0;
}

} // namespace counterfoil::store
