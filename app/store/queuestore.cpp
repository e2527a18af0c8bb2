#include "store/queuestore.h"

#include "store/columns.h"

#include <algorithm>

namespace counterfoil::store {

namespace {

const QString columns = QStringLiteral(
    "id, kind, entity_id, store_id, order_id, increment_id, customer, amount, currency, stage, "
    "state, reason, message, priority, attempts, enqueued_at, next_attempt_at");

QueueItem read(const QSqlQuery& query)
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

QList<QueueItem> readAll(QSqlQuery query)
{
    QList<QueueItem> items;
    while (query.next())
        items.append(read(query));
    return items;
}

QString quotedKinds(const QList<DocumentKind>& kinds)
{
    QStringList names;
    for (const DocumentKind kind : kinds)
        names.append(u'\'' + documentKindName(kind) + u'\'');
    return names.join(u',');
}

void sortDue(QList<QueueItem>& items, QueueStore::Order order)
{
    std::sort(items.begin(), items.end(), [order](const QueueItem& a, const QueueItem& b) {
        if (a.priority != b.priority)
            return a.priority > b.priority;
        return order == QueueStore::Order::NewestFirst ? a.id > b.id : a.id < b.id;
    });
}

QString idList(const QList<qint64>& ids)
{
    QStringList texts;
    for (const qint64 id : ids)
        texts.append(QString::number(id));
    return texts.join(u',');
}

const QString toWaiting =
    QStringLiteral("UPDATE queue SET state = 'waiting', reason = 'retry', message = '', attempts = 0, "
                   "next_attempt_at = 0 WHERE state IN ('failed', 'blocked', 'skipped')");

} // namespace

bool QueueStore::enqueue(const QueueItem& item)
{
    if (const auto known = findDocument(item.kind, item.entityId)) {
        const bool parked = known->state == QueueState::Failed || known->state == QueueState::Blocked;
        if (!parked)
            return false;
        m_db.exec(
            QStringLiteral(
                "UPDATE queue SET state = 'waiting', stage = ?, reason = ?, message = '', attempts = 0, "
                "next_attempt_at = 0, amount = ?, currency = ?, "
                "priority = CASE WHEN priority < ? THEN ? ELSE priority END WHERE id = ?"),
            {stageName(item.stage), column(item.reason), column(item.amount), column(item.currency),
             item.priority, item.priority, known->id});
        return true;
    }
    const QDateTime enqueuedAt =
        item.enqueuedAt.isValid() ? item.enqueuedAt : QDateTime::currentDateTimeUtc();
    const qint64 nextAttempt = item.nextAttemptAt.isValid() ? item.nextAttemptAt.toMSecsSinceEpoch() : 0;
    return m_db.affected(
               QStringLiteral("INSERT INTO queue (kind, entity_id, store_id, order_id, increment_id, "
                              "customer, amount, currency, stage, "
                              "state, reason, message, priority, attempts, enqueued_at, next_attempt_at) "
                              "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, 'waiting', ?, '', ?, 0, ?, ?) "
                              "ON CONFLICT (kind, entity_id) DO NOTHING"),
               {documentKindName(item.kind), item.entityId, item.storeId, item.orderId,
                column(item.incrementId), column(item.customerName), column(item.amount),
                column(item.currency), stageName(item.stage), column(item.reason), item.priority,
                column(enqueuedAt), nextAttempt}) == 1;
}

std::optional<QueueItem> QueueStore::find(qint64 id) const
{
    QSqlQuery query = m_db.exec(u"SELECT " % columns % u" FROM queue WHERE id = ?", {id});
    return query.next() ? std::optional<QueueItem>(read(query)) : std::nullopt;
}

std::optional<QueueItem> QueueStore::findDocument(DocumentKind kind, qint64 entityId) const
{
    QSqlQuery query = m_db.exec(u"SELECT " % columns % u" FROM queue WHERE kind = ? AND entity_id = ?",
                                {documentKindName(kind), entityId});
    return query.next() ? std::optional<QueueItem>(read(query)) : std::nullopt;
}

QList<QueueItem> QueueStore::due(const QList<DocumentKind>& kinds, Stage stage, const QDateTime& now,
                                 int limit, Order order) const
{
    // The plus keeps SQLite from an index by time, after which it would have to sort.
    const QString condition = QStringLiteral("state = 'waiting' AND stage = ? AND kind IN (%1) AND "
                                             "+next_attempt_at <= ?");
    const QVariantList values{stageName(stage), column(now)};
    if (m_db.isShared())
        return lease(condition.arg(quotedKinds(kinds)), values, limit, order);
    // Kind by kind: each comes in its order from the index, while several at once would be sorted anew each
    // time.
    const QString direction = order == Order::NewestFirst ? QStringLiteral("id DESC") : QStringLiteral("id");
    QList<QueueItem> items;
    for (const DocumentKind kind : kinds)
        items += readAll(m_db.exec(u"SELECT " % columns % u" FROM queue WHERE " %
                                       condition.arg(quotedKinds({kind})) % u" ORDER BY priority DESC, " %
                                       direction % u" LIMIT ?",
                                   values + QVariantList{limit}));
    sortDue(items, order);
    return items.mid(0, limit);
}

QList<QueueItem> QueueStore::lease(const QString& condition, const QVariantList& values, int limit,
                                   Order order) const
{
    // A credit memo is settled against its invoices: those in another program's hands come first.
    const QString invoicesElsewhere = QStringLiteral(
        " AND NOT (kind = 'creditmemo' AND EXISTS (SELECT 1 FROM queue i WHERE i.order_id = queue.order_id "
        "AND i.kind <> 'creditmemo' AND i.lease_owner <> '' AND i.lease_owner <> ?))");
    const QString taken = columns.split(QStringLiteral(", ")).join(QStringLiteral(", queue."));
    const QString direction = order == Order::NewestFirst ? QStringLiteral("id DESC") : QStringLiteral("id");
    QVariantList bound = values;
    bound << m_db.owner() << m_db.owner() << limit << m_db.owner();
    QList<QueueItem> items = readAll(m_db.exec(
        u"WITH picked AS MATERIALIZED (SELECT id AS picked_id FROM queue WHERE " % condition %
            u" AND lease_owner IN ('', ?)" % invoicesElsewhere % u" ORDER BY priority DESC, " % direction %
            u" LIMIT ? FOR UPDATE SKIP LOCKED) "
            u"UPDATE queue SET lease_owner = ? FROM picked WHERE queue.id = picked.picked_id "
            u"RETURNING queue." %
            taken,
        bound));
    sortDue(items, order);
    return items;
}

QString QueueStore::notLeasedElsewhere() const
{
    // The owner is a host name and a number we made ourselves; quotes cannot be in it.
    return m_db.isShared() ? u" AND lease_owner IN ('', '" % m_db.owner() % u"')" : QString();
}

bool QueueStore::markSending(qint64 id)
{
    return m_db.affected(QStringLiteral("UPDATE queue SET state = 'sending' WHERE id = ? AND lease_owner = ? "
                                        "AND state IN ('waiting', 'sending')"),
                         {id, column(m_db.owner())}) == 1;
}

void QueueStore::putOff(qint64 id, const QDateTime& until)
{
    m_db.exec(QStringLiteral("UPDATE queue SET next_attempt_at = ?, lease_owner = '' WHERE id = ?"),
              {column(until), id});
}

QList<QueueItem> QueueStore::inState(QueueState state, int limit) const
{
    return readAll(m_db.exec(u"SELECT " % columns % u" FROM queue WHERE state = ? ORDER BY id LIMIT ?",
                             {queueStateName(state), limit}));
}

void QueueStore::setStage(qint64 id, Stage stage)
{
    m_db.exec(QStringLiteral(
                  "UPDATE queue SET stage = ?, state = 'waiting', reason = '', message = '', attempts = 0, "
                  "next_attempt_at = 0 WHERE id = ?"),
              {stageName(stage), id});
}

void QueueStore::setState(qint64 id, QueueState state, const QString& reason, const QString& message)
{
    if (reason.isEmpty() && message.isEmpty()) {
        m_db.exec(QStringLiteral("UPDATE queue SET state = ? WHERE id = ?"), {queueStateName(state), id});
        return;
    }
    m_db.exec(QStringLiteral("UPDATE queue SET state = ?, reason = ?, message = ? WHERE id = ?"),
              {queueStateName(state), column(reason), column(message), id});
}

void QueueStore::postpone(qint64 id, const QDateTime& until, const QString& reason, const QString& message)
{
    m_db.exec(
        QStringLiteral(
            "UPDATE queue SET state = 'waiting', attempts = attempts + 1, next_attempt_at = ?, reason = ?, "
            "message = ? WHERE id = ?"),
        {column(until), column(reason), column(message), id});
}

void QueueStore::waitUntil(qint64 id, const QDateTime& until, const QString& reason)
{
    m_db.exec(
        QStringLiteral(
            "UPDATE queue SET next_attempt_at = ?, reason = ?, message = '', lease_owner = '' WHERE id = ?"),
        {column(until), column(reason), id});
}

int QueueStore::wake(const QString& reason)
{
    return m_db.affected(
        QStringLiteral("UPDATE queue SET next_attempt_at = 0 WHERE state = 'waiting' AND reason = ?"),
        {column(reason)});
}

void QueueStore::remove(qint64 id)
{
    m_db.exec(QStringLiteral("DELETE FROM queue WHERE id = ?"), {id});
}

int QueueStore::retry(const QList<qint64>& ids)
{
    return m_db.affected(toWaiting % u" AND id IN (" % idList(ids) % u")");
}

int QueueStore::retryAll()
{
    return m_db.affected(
        QStringLiteral("UPDATE queue SET state = 'waiting', reason = 'retry', message = '', attempts = 0, "
                       "next_attempt_at = 0 WHERE state IN ('failed', 'blocked')"));
}

int QueueStore::retryBlocked()
{
    return m_db.affected(QStringLiteral("UPDATE queue SET state = 'waiting', reason = 'retry', message = '', "
                                        "next_attempt_at = 0 WHERE state = 'blocked'"));
}

int QueueStore::skip(const QList<qint64>& ids, const QString& reason)
{
    return m_db.affected(u"UPDATE queue SET state = 'skipped', reason = 'skipped', message = ? "
                         "WHERE state IN ('waiting', 'failed', 'blocked') AND id IN (" %
                             idList(ids) % u")" % notLeasedElsewhere(),
                         {column(reason)});
}

qint64 QueueStore::count() const
{
    QSqlQuery query = m_db.exec(QStringLiteral("SELECT count(*) FROM queue"));
    return query.next() ? query.value(0).toLongLong() : 0;
}

QMap<QueueState, qint64> QueueStore::countsByState() const
{
    QMap<QueueState, qint64> counts;
    QSqlQuery query = m_db.exec(QStringLiteral("SELECT state, count(*) FROM queue GROUP BY state"));
    while (query.next()) {
        if (const auto state = queueStateFromName(query.value(0).toString()))
            counts.insert(*state, query.value(1).toLongLong());
    }
    return counts;
}

QMap<DocumentKind, qint64> QueueStore::countsByKind() const
{
    QMap<DocumentKind, qint64> counts;
    QSqlQuery query = m_db.exec(QStringLiteral("SELECT kind, count(*) FROM queue GROUP BY kind"));
    while (query.next()) {
        if (const auto kind = documentKindFromName(query.value(0).toString()))
            counts.insert(*kind, query.value(1).toLongLong());
    }
    return counts;
}

qint64 QueueStore::dueCount(const QDateTime& now) const
{
    QSqlQuery query = m_db.exec(
        QStringLiteral("SELECT count(*) FROM queue WHERE state = 'waiting' AND stage <> 'insummary' AND "
                       "next_attempt_at <= ?"),
        {column(now)});
    return query.next() ? query.value(0).toLongLong() : 0;
}

std::optional<QDateTime> QueueStore::nextDue() const
{
    QSqlQuery query = m_db.exec(QStringLiteral(
        "SELECT min(next_attempt_at) FROM queue WHERE state = 'waiting' AND stage <> 'insummary'"));
    if (!query.next() || query.value(0).isNull())
        return std::nullopt;
    return timeOf(query.value(0));
}

QList<QueueItem> QueueStore::page(qint64 afterId, int limit, std::optional<QueueState> state,
                                  std::optional<DocumentKind> kind, const QString& text) const
{
    QString where = QStringLiteral("id > ?");
    QVariantList values{afterId};
    if (state) {
        where += QStringLiteral(" AND state = ?");
        values.append(queueStateName(*state));
    }
    if (kind) {
        where += QStringLiteral(" AND kind = ?");
        values.append(documentKindName(*kind));
    }
    if (!text.isEmpty()) {
        QStringList any;
        for (const char* searched : {"increment_id", "customer", "message"}) {
            any.append(containsText(m_db.backend(), QString::fromLatin1(searched)));
            values.append(text.toLower());
        }
        where += QStringLiteral(" AND (") + any.join(QStringLiteral(" OR ")) + u')';
    }
    values.append(limit);
    return readAll(
        m_db.exec(u"SELECT " % columns % u" FROM queue WHERE " % where % u" ORDER BY id LIMIT ?", values));
}

} // namespace counterfoil::store
