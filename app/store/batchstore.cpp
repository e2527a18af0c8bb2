#include "store/batchstore.h"

#include "store/columns.h"

#include <QJsonDocument>

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
                                                 "body, idempotency_key, state, created_at, sent_at, "
                                                 "lease_owner) "
                                                 "VALUES (?, ?, ?, ?, ?, ?, 'sending', ?, ?, ?)"),
                                  {column(batch.tenantId), column(batch.writeKind),
                                   QString::fromLatin1(batch.method), QString::fromLatin1(batch.path),
                                   column(batch.body), QString::fromLatin1(batch.idempotencyKey),
                                   column(batch.createdAt), column(batch.sentAt), column(m_db.owner())});
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

bool BatchStore::settle(qint64 id, const QDateTime& at)
{
    return m_db.affected(QStringLiteral("UPDATE batch SET state = 'settled', settled_at = ? "
                                        "WHERE id = ? AND state = 'sending' AND lease_owner = ?"),
                         {column(at), id, column(m_db.owner())}) == 1;
}

void BatchStore::keepAnswers(qint64 id, const QJsonArray& answers)
{
    m_db.exec(QStringLiteral("UPDATE batch SET answer = ? WHERE id = ?"),
              {qCompress(QJsonDocument(answers).toJson(QJsonDocument::Compact)), id});
}

QJsonArray BatchStore::answers(qint64 id) const
{
    QSqlQuery query = m_db.exec(QStringLiteral("SELECT answer FROM batch WHERE id = ?"), {id});
    const QByteArray kept = query.next() ? query.value(0).toByteArray() : QByteArray();
    return kept.isEmpty() ? QJsonArray() : QJsonDocument::fromJson(qUncompress(kept)).array();
}

bool BatchStore::isPendingElsewhere(const QString& tenantId, const QString& writeKind,
                                    const QString& magentoKey) const
{
    if (!m_db.isShared())
        return false;
    QSqlQuery query = m_db.exec(
        QStringLiteral("SELECT 1 FROM batch_element e JOIN batch b ON b.id = e.batch_id WHERE "
                       "e.magento_key = ? AND b.state = 'sending' AND b.tenant_id = ? AND b.write_kind = ? "
                       "AND b.lease_owner <> ? LIMIT 1"),
        {column(magentoKey), column(tenantId), column(writeKind), column(m_db.owner())});
    return query.next();
}

QList<Batch> BatchStore::unsettled() const
{
    QList<Batch> batches;
    QSqlQuery query = m_db.exec(u"SELECT " % columns %
                                    u" FROM batch WHERE state = 'sending' AND lease_owner = ? ORDER BY id",
                                {column(m_db.owner())});
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
    return m_db.affected(QStringLiteral("UPDATE batch SET body = ?, answer = ? WHERE state = 'settled' AND "
                                        "settled_at < ? AND length(body) > 0"),
                         {column(QByteArray()), column(QByteArray()), column(before)});
}

} // namespace counterfoil::store
