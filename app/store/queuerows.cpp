#include "store/queuerows.h"

#include "store/columns.h"

namespace counterfoil::store {

const QString& queueColumns()
{
    static const QString columns = QStringLiteral(
        "id, kind, entity_id, store_id, order_id, increment_id, customer, amount, currency, stage, "
        "state, reason, message, priority, attempts, enqueued_at, next_attempt_at");
    return columns;
}

const QList<const char*>& searchedColumns()
{
    static const QList<const char*> columns{"increment_id", "customer", "message"};
    return columns;
}

QueueItem readQueueItem(const QSqlQuery& query)
{
    QueueItem item;
    item.id = query.value(0).toLongLong();
    item.kind = documentKindFromName(query.value(1).toString()).value_or(DocumentKind::Order);
    item.entityId = query.value(2).toLongLong();
    item.storeId = query.value(3).toLongLong();
    item.orderId = query.value(4).toLongLong();
    item.incrementId = query.value(5).toString();
    item.customerName = query.value(6).toString();
    item.amount = amountOf(query.value(7));
    item.currency = query.value(8).toString();
    item.stage = stageFromName(query.value(9).toString()).value_or(Stage::Document);
    item.state = queueStateFromName(query.value(10).toString()).value_or(QueueState::Waiting);
    item.reason = query.value(11).toString();
    item.message = query.value(12).toString();
    item.priority = query.value(13).toInt();
    item.attempts = query.value(14).toInt();
    item.enqueuedAt = timeOf(query.value(15));
    item.nextAttemptAt = query.value(16).toLongLong() == 0 ? QDateTime() : timeOf(query.value(16));
    return item;
}

QList<QueueItem> readQueueItems(QSqlQuery query)
{
    QList<QueueItem> items;
    while (query.next())
        items.append(readQueueItem(query));
    return items;
}

} // namespace counterfoil::store
