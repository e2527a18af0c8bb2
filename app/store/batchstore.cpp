#include "store/batchstore.h"

#include "store/columns.h"

namespace counterfoil::store {

namespace {

const QString columns = QStringLiteral(
    "id, tenant_id, write_kind, method, path, body, idempotency_key, state, created_at, sent_at, "
    "settled_at");

Batch read(const QSqlQuery& query)
{
    Batch batch;
    batch.id = query.value(0).toLongLong();
    batch.tenantId = query.value(1).toString();
    batch.writeKind = query.value(2).toString();
    batch.method = query.value(3).toByteArray();
    batch.path = query.value(4).toByteArray();
    batch.body = query.value(5).toByteArray();
    batch.idempotencyKey = query.value(6).toByteArray();
    batch.state =
        query.value(7).toString() == QStringLiteral("settled") ? BatchState::Settled : BatchState::Sending;
    batch.createdAt = timeOf(query.value(8));
    batch.sentAt = timeOf(query.value(9));
    batch.settledAt = timeOf(query.value(10));
    return batch;
}

void readElements(Database& db, Batch& batch)
{
    QSqlQuery query =
        db.exec(QStringLiteral(
                    "SELECT queue_id, magento_key, number, amount, currency, hash, extra FROM batch_element "
                    "WHERE batch_id = ? ORDER BY position"),
                {batch.id});
    while (query.next())
        batch.elements.append({query.value(0).toLongLong(), query.value(1).toString(),
                               query.value(2).toString(), amountOf(query.value(3)), query.value(4).toString(),
                               query.value(5).toByteArray(), query.value(6).toString()});
}

} // namespace

qint64 BatchStore::add(const Batch& batch)
{
    const qint64 id = m_db.insert(QStringLiteral("INSERT INTO batch (tenant_id, write_kind, method, path, "
                                                 "body, idempotency_key, state, created_at, sent_at) "
                                                 "VALUES (?, ?, ?, ?, ?, ?, 'sending', ?, ?)"),
                                  {column(batch.tenantId), column(batch.writeKind),
                                   QString::fromLatin1(batch.method), QString::fromLatin1(batch.path),
                                   column(batch.body), QString::fromLatin1(batch.idempotencyKey),
                                   column(batch.createdAt), column(batch.sentAt)});
    int position = 0;
    for (const auto& element : batch.elements)
        m_db.exec(QStringLiteral("INSERT INTO batch_element (batch_id, position, queue_id, magento_key, "
                                 "number, amount, currency, hash, "
                                 "extra) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"),
                  {id, position++, element.queueId, column(element.magentoKey), column(element.number),
                   column(element.amount), column(element.currency), column(element.hash),
                   column(element.extra)});
    return id;
}

void BatchStore::markSent(qint64 id, const QDateTime& at)
{
    m_db.exec(QStringLiteral("UPDATE batch SET sent_at = ? WHERE id = ?"), {column(at), id});
}

void BatchStore::settle(qint64 id, const QDateTime& at)
{
    m_db.exec(QStringLiteral("UPDATE batch SET state = 'settled', settled_at = ? WHERE id = ?"),
              {column(at), id});
}

QList<Batch> BatchStore::unsettled() const
{
    QList<Batch> batches;
    QSqlQuery query = m_db.exec(u"SELECT " % columns % u" FROM batch WHERE state = 'sending' ORDER BY id");
    while (query.next())
        batches.append(read(query));
    for (Batch& batch : batches)
        readElements(m_db, batch);
    return batches;
}

std::optional<Batch> BatchStore::find(qint64 id) const
{
    QSqlQuery query = m_db.exec(u"SELECT " % columns % u" FROM batch WHERE id = ?", {id});
    if (!query.next())
        return std::nullopt;
    Batch batch = read(query);
    readElements(m_db, batch);
    return batch;
}

int BatchStore::prune(const QDateTime& before)
{
    return m_db.affected(
        QStringLiteral(
            "UPDATE batch SET body = x'' WHERE state = 'settled' AND settled_at < ? AND body <> x''"),
        {column(before)});
}

} // namespace counterfoil::store
