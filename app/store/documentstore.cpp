#include "store/documentstore.h"

#include "store/columns.h"

namespace counterfoil::store {

namespace {

const QString columns =
    QStringLiteral("kind, entity_id, store_id, increment_id, order_id, state, customer, created_at, "
                   "updated_at, hash, grand_total, currency");

SourceDocument read(const QSqlQuery& query, bool withBody)
{
    SourceDocument document;
    document.kind = documentKindFromName(query.value(0).toString()).value_or(DocumentKind::Order);
    document.entityId = query.value(1).toLongLong();
    document.storeId = query.value(2).toLongLong();
    document.incrementId = query.value(3).toString();
    document.orderId = query.value(4).toLongLong();
    document.state = query.value(5).toString();
    document.customerName = query.value(6).toString();
    document.createdAt = timeOf(query.value(7));
    document.updatedAt = timeOf(query.value(8));
    document.hash = query.value(9).toByteArray();
    document.grandTotal = amountOf(query.value(10));
    document.currency = query.value(11).toString();
    if (withBody)
        document.body = qUncompress(query.value(12).toByteArray());
    return document;
}

QString idList(const QList<qint64>& ids)
{
    QStringList texts;
    for (const qint64 id : ids)
        texts.append(QString::number(id));
    return texts.join(u',');
}

} // namespace

DocumentStore::Change DocumentStore::put(const SourceDocument& document)
{
    QSqlQuery before = m_db.exec(QStringLiteral("SELECT hash FROM document WHERE kind = ? AND entity_id = ?"),
                                 {documentKindName(document.kind), document.entityId});
    const QByteArray known = before.next() ? before.value(0).toByteArray() : QByteArray();
    write(document, document.hash);
    if (known.isEmpty()) // never read, or only beside others
        return Change::New;
    return known == document.hash ? Change::Unchanged : Change::Changed;
}

void DocumentStore::putBeside(const SourceDocument& document)
{
    QSqlQuery before = m_db.exec(QStringLiteral("SELECT hash FROM document WHERE kind = ? AND entity_id = ?"),
                                 {documentKindName(document.kind), document.entityId});
    write(document, before.next() ? before.value(0).toByteArray() : QByteArray());
}

void DocumentStore::write(const SourceDocument& document, const QByteArray& hash)
{
    m_db.exec(
        QStringLiteral(
            "INSERT INTO document (kind, entity_id, store_id, increment_id, order_id, state, customer, "
            "created_at, "
            "updated_at, hash, grand_total, currency, body) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
            "ON CONFLICT (kind, entity_id) DO UPDATE SET store_id = excluded.store_id, "
            "increment_id = excluded.increment_id, order_id = excluded.order_id, state = excluded.state, "
            "customer = excluded.customer, created_at = excluded.created_at, updated_at = "
            "excluded.updated_at, "
            "hash = excluded.hash, grand_total = excluded.grand_total, currency = excluded.currency, "
            "body = excluded.body"),
        {documentKindName(document.kind), document.entityId, document.storeId, column(document.incrementId),
         document.orderId, column(document.state), column(document.customerName), column(document.createdAt),
         column(document.updatedAt), column(hash), column(document.grandTotal), column(document.currency),
         qCompress(document.body)});
}

std::optional<SourceDocument> DocumentStore::find(DocumentKind kind, qint64 entityId) const
{
    QSqlQuery query =
        m_db.exec(u"SELECT " % columns % u", body FROM document WHERE kind = ? AND entity_id = ?",
                  {documentKindName(kind), entityId});
    return query.next() ? std::optional<SourceDocument>(read(query, true)) : std::nullopt;
}

std::optional<SourceDocument> DocumentStore::findRow(DocumentKind kind, qint64 entityId) const
{
    QSqlQuery query = m_db.exec(u"SELECT " % columns % u" FROM document WHERE kind = ? AND entity_id = ?",
                                {documentKindName(kind), entityId});
    return query.next() ? std::optional<SourceDocument>(read(query, false)) : std::nullopt;
}

QList<SourceDocument> DocumentStore::findMany(DocumentKind kind, const QList<qint64>& entityIds) const
{
    QList<SourceDocument> documents;
    QSqlQuery query =
        m_db.exec(u"SELECT " % columns % u", body FROM document WHERE kind = ? AND entity_id IN (" %
                      idList(entityIds) % u")",
                  {documentKindName(kind)});
    while (query.next())
        documents.append(read(query, true));
    return documents;
}

QList<SourceDocument> DocumentStore::ofOrder(DocumentKind kind, qint64 orderId) const
{
    QList<SourceDocument> documents;
    QSqlQuery query = m_db.exec(
        u"SELECT " % columns % u", body FROM document WHERE kind = ? AND order_id = ? ORDER BY entity_id",
        {documentKindName(kind), orderId});
    while (query.next())
        documents.append(read(query, true));
    return documents;
}

QList<qint64> DocumentStore::idsOfOrder(DocumentKind kind, qint64 orderId) const
{
    QList<qint64> ids;
    QSqlQuery query = m_db.exec(QStringLiteral("SELECT entity_id FROM document WHERE kind = ? AND "
                                               "order_id = ? ORDER BY entity_id"),
                                {documentKindName(kind), orderId});
    while (query.next())
        ids.append(query.value(0).toLongLong());
    return ids;
}

QList<qint64> DocumentStore::missing(DocumentKind kind, const QList<qint64>& entityIds) const
{
    QList<qint64> missing;
    for (const qint64 id : entityIds) {
        if (missing.contains(id))
            continue;
        QSqlQuery query = m_db.exec(QStringLiteral("SELECT 1 FROM document WHERE kind = ? AND entity_id = ?"),
                                    {documentKindName(kind), id});
        if (!query.next())
            missing.append(id);
    }
    return missing;
}

QList<SourceDocument> DocumentStore::newest(DocumentKind kind, int limit) const
{
    QList<SourceDocument> documents;
    QSqlQuery query =
        m_db.exec(u"SELECT " % columns % u" FROM document WHERE kind = ? ORDER BY created_at DESC LIMIT ?",
                  {documentKindName(kind), limit});
    while (query.next())
        documents.append(read(query, false));
    return documents;
}

qint64 DocumentStore::count(DocumentKind kind) const
{
    QSqlQuery query =
        m_db.exec(QStringLiteral("SELECT count(*) FROM document WHERE kind = ?"), {documentKindName(kind)});
    return query.next() ? query.value(0).toLongLong() : 0;
}

QDateTime DocumentStore::cursor(DocumentKind kind) const
{
    QSqlQuery query =
        m_db.exec(QStringLiteral("SELECT updated_at FROM cursor WHERE kind = ?"), {documentKindName(kind)});
    return query.next() ? timeOf(query.value(0)) : QDateTime();
}

void DocumentStore::setCursor(DocumentKind kind, const QDateTime& updatedAt)
{
    m_db.exec(QStringLiteral("INSERT INTO cursor (kind, updated_at) VALUES (?, ?) "
                             "ON CONFLICT (kind) DO UPDATE SET updated_at = excluded.updated_at"),
              {documentKindName(kind), column(updatedAt)});
}

void DocumentStore::clearCursor(DocumentKind kind)
{
    m_db.exec(QStringLiteral("DELETE FROM cursor WHERE kind = ?"), {documentKindName(kind)});
}

} // namespace counterfoil::store
