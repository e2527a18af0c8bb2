#include "store/ledgerstore.h"

#include "store/columns.h"

namespace counterfoil::store {

namespace {

const QString columns =
    QStringLiteral("id, tenant_id, xero_kind, magento_key, xero_id, xero_number, hash, amount, currency, "
                   "posted_at, note");

LedgerEntry read(const QSqlQuery& query)
{
    LedgerEntry entry;
    entry.id = query.value(0).toLongLong();
    entry.tenantId = query.value(1).toString();
    entry.xeroKind = xeroKindFromName(query.value(2).toString()).value_or(XeroKind::Invoice);
    entry.magentoKey = query.value(3).toString();
    entry.xeroId = query.value(4).toString();
    entry.xeroNumber = query.value(5).toString();
    entry.hash = query.value(6).toByteArray();
    entry.amount = amountOf(query.value(7));
    entry.currency = query.value(8).toString();
    entry.postedAt = timeOf(query.value(9));
    entry.note = query.value(10).toString();
    return entry;
}

} // namespace

std::optional<LedgerEntry> LedgerStore::find(const QString& tenantId, XeroKind kind,
                                             const QString& magentoKey) const
{
    QSqlQuery query = m_db.exec(u"SELECT " % columns %
                                    u" FROM ledger WHERE tenant_id = ? AND xero_kind = ? AND magento_key = ?",
                                {column(tenantId), xeroKindName(kind), column(magentoKey)});
    return query.next() ? std::optional<LedgerEntry>(read(query)) : std::nullopt;
}

bool LedgerStore::add(const LedgerEntry& entry)
{
    return m_db.affected(
               QStringLiteral(
                   "INSERT INTO ledger (tenant_id, xero_kind, magento_key, xero_id, xero_number, hash, "
                   "amount, currency, posted_at, note) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
                   "ON CONFLICT (tenant_id, xero_kind, magento_key) DO NOTHING"),
               {column(entry.tenantId), xeroKindName(entry.xeroKind), column(entry.magentoKey),
                column(entry.xeroId), column(entry.xeroNumber), column(entry.hash), column(entry.amount),
                column(entry.currency), column(entry.postedAt), column(entry.note)}) == 1;
}

void LedgerStore::remove(qint64 id)
{
    m_db.exec(QStringLiteral("DELETE FROM ledger WHERE id = ?"), {id});
}

QList<LedgerEntry> LedgerStore::ofDocument(const QString& magentoKey) const
{
    QList<LedgerEntry> entries;
    QSqlQuery query = m_db.exec(u"SELECT " % columns % u" FROM ledger WHERE magento_key = ? ORDER BY id",
                                {column(magentoKey)});
    while (query.next())
        entries.append(read(query));
    return entries;
}

QList<LedgerEntry> LedgerStore::partsOf(const QString& tenantId, const QString& magentoKey) const
{
    QList<LedgerEntry> entries;
    // From "key/" up to, but without, "key0": '0' follows '/'. A range, so that the index serves it.
    QSqlQuery query = m_db.exec(
        u"SELECT " % columns % u" FROM ledger WHERE magento_key >= ? AND magento_key < ? AND tenant_id = ?",
        {QString(magentoKey + u'/'), QString(magentoKey + u'0'), column(tenantId)});
    while (query.next())
        entries.append(read(query));
    return entries;
}

QList<LedgerEntry> LedgerStore::ofKind(const QString& tenantId, XeroKind kind,
                                       const QString& magentoKey) const
{
    QList<LedgerEntry> entries;
    // "key" itself and "key/…", but not "key0": see partsOf().
    QSqlQuery query =
        m_db.exec(u"SELECT " % columns %
                      u" FROM ledger WHERE tenant_id = ? AND xero_kind = ? AND magento_key >= ? AND "
                      u"magento_key < ? ORDER BY id",
                  {column(tenantId), xeroKindName(kind), column(magentoKey), QString(magentoKey + u'0')});
    while (query.next())
        entries.append(read(query));
    return entries;
}

std::optional<LedgerEntry> LedgerStore::findXeroId(const QString& tenantId, XeroKind kind,
                                                   const QString& xeroId) const
{
    QSqlQuery query =
        m_db.exec(u"SELECT " % columns %
                      u" FROM ledger WHERE tenant_id = ? AND xero_id = ? AND xero_kind = ? ORDER BY id "
                      u"LIMIT 1",
                  {column(tenantId), column(xeroId), xeroKindName(kind)});
    return query.next() ? std::optional<LedgerEntry>(read(query)) : std::nullopt;
}

std::optional<LedgerEntry> LedgerStore::findNumber(const QString& tenantId, XeroKind kind,
                                                   const QString& xeroNumber) const
{
    QSqlQuery query =
        m_db.exec(u"SELECT " % columns %
                      u" FROM ledger WHERE tenant_id = ? AND xero_kind = ? AND xero_number = ? LIMIT 1",
                  {column(tenantId), xeroKindName(kind), column(xeroNumber)});
    return query.next() ? std::optional<LedgerEntry>(read(query)) : std::nullopt;
}

bool LedgerStore::hasNumber(const QString& tenantId, XeroKind kind, const QString& xeroNumber) const
{
    QSqlQuery query = m_db.exec(
        QStringLiteral(
            "SELECT 1 FROM ledger WHERE tenant_id = ? AND xero_kind = ? AND xero_number = ? LIMIT 1"),
        {column(tenantId), xeroKindName(kind), column(xeroNumber)});
    return query.next();
}

bool LedgerStore::hasXeroId(const QString& tenantId, const QString& xeroId) const
{
    QSqlQuery query =
        m_db.exec(QStringLiteral("SELECT 1 FROM ledger WHERE tenant_id = ? AND xero_id = ? LIMIT 1"),
                  {column(tenantId), column(xeroId)});
    return query.next();
}

qint64 LedgerStore::count(const QString& tenantId, XeroKind kind) const
{
    QSqlQuery query =
        m_db.exec(QStringLiteral("SELECT count(*) FROM ledger WHERE tenant_id = ? AND xero_kind = ?"),
                  {column(tenantId), xeroKindName(kind)});
    return query.next() ? query.value(0).toLongLong() : 0;
}

Amount sumOf(const QList<LedgerEntry>& entries)
{
    Amount sum;
    for (const LedgerEntry& entry : entries)
        sum += entry.amount;
    return sum;
}

} // namespace counterfoil::store
