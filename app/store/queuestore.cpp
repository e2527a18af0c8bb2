#include "store/queuestore.h"

#include "store/columns.h"
#include "store/queuerows.h"

#include <algorithm>

namespace counterfoil::store {

namespace {

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

/// Whether a row may become another one's work. What is on its way must be settled first, and what a person
/// takes back is not posted again because the shop changed. A cancel comes before anything that waits; it was
/// consumed when the shop's page was taken, and nothing would ask for it again.
bool mayBecome(const QueueItem& known, Stage stage)
{
    if (known.stage == Stage::Undo)
        return false;
    switch (known.state) {
    case QueueState::Failed:
    case QueueState::Blocked:
        return true;
    case QueueState::Waiting:
    case QueueState::Skipped:
        return stage == Stage::Void && known.stage != Stage::Void;
    case QueueState::Sending:
    case QueueState::InDoubt:
        return false;
    }
    return false;
}

const QString toWaiting =
    QStringLiteral("UPDATE queue SET state = 'waiting', reason = 'retry', message = '', attempts = 0, "
                   "next_attempt_at = 0 WHERE state IN ('failed', 'blocked', 'skipped')");

} // namespace

bool QueueStore::enqueue(const QueueItem& item)
{
    if (const auto known = findDocument(item.kind, item.entityId)) {
        if (!mayBecome(*known, item.stage))
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
    QSqlQuery query = m_db.exec(u"SELECT " % queueColumns() % u" FROM queue WHERE id = ?", {id});
    return query.next() ? std::optional<QueueItem>(readQueueItem(query)) : std::nullopt;
}

std::optional<QueueItem> QueueStore::findDocument(DocumentKind kind, qint64 entityId) const
{
    QSqlQuery query = m_db.exec(u"SELECT " % queueColumns() % u" FROM queue WHERE kind = ? AND entity_id = ?",
                                {documentKindName(kind), entityId});
    return query.next() ? std::optional<QueueItem>(readQueueItem(query)) : std::nullopt;
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
        items += readQueueItems(m_db.exec(u"SELECT " % queueColumns() % u" FROM queue WHERE " %
                                              condition.arg(quotedKinds({kind})) %
                                              u" ORDER BY priority DESC, " % direction % u" LIMIT ?",
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
    const QString taken = queueColumns().split(QStringLiteral(", ")).join(QStringLiteral(", queue."));
    const QString direction = order == Order::NewestFirst ? QStringLiteral("id DESC") : QStringLiteral("id");
    QVariantList bound = values;
    bound << m_db.owner() << m_db.owner() << limit << m_db.owner();
    QList<QueueItem> items = readQueueItems(m_db.exec(
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

QList<QueueItem> QueueStore::waitingAt(Stage stage, int limit) const
{
    return readQueueItems(
        m_db.exec(u"SELECT " % queueColumns() %
                      u" FROM queue WHERE state = 'waiting' AND stage = ? ORDER BY id LIMIT ?",
                  {stageName(stage), limit}));
}

QList<QueueItem> QueueStore::inState(QueueState state, int limit) const
{
    return readQueueItems(
        m_db.exec(u"SELECT " % queueColumns() % u" FROM queue WHERE state = ? ORDER BY id LIMIT ?",
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

void QueueStore::waitUntil(qint64 id, const QDateTime& until, const QString& reason, const QString& message)
{
    m_db.exec(
        QStringLiteral(
            "UPDATE queue SET next_attempt_at = ?, reason = ?, message = ?, lease_owner = '' WHERE id = ?"),
        {column(until), column(reason), column(message), id});
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

void QueueStore::finish(const QueueItem& row)
{
    m_db.exec(QStringLiteral("DELETE FROM queue WHERE id = ? AND stage = ?"), {row.id, stageName(row.stage)});
}

int QueueStore::retry(const QList<qint64>& ids)
{
    int changed = 0;
    forIdSlices(ids, [&](const QString& list) {
        changed += m_db.affected(toWaiting % u" AND id IN (" % list % u")");
    });
    return changed;
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
    int changed = 0;
    forIdSlices(ids, [&](const QString& list) {
        changed += m_db.affected(u"UPDATE queue SET state = 'skipped', reason = 'skipped', message = ? "
                                 "WHERE state IN ('waiting', 'failed', 'blocked') AND id IN (" %
                                     list % u")" % notLeasedElsewhere(),
                                 {column(reason)});
    });
    return changed;
}

int QueueStore::setPrecedence(const QList<qint64>& ids, Precedence precedence)
{
    // The division truncates; the thousand keeps it above zero. See precedenceOf().
    const QString own = QStringLiteral("priority - 100 * ((priority + 1050) / 100 - 10)");
    const int wish = precedence == Precedence::First ? 100 : precedence == Precedence::Last ? -100 : 0;
    int changed = 0;
    forIdSlices(ids, [&](const QString& list) {
        changed += m_db.affected(u"UPDATE queue SET priority = " % own % u" + ? WHERE id IN (" % list % u")",
                                 {wish});
    });
    return changed;
}

bool QueueStore::putBack(const QueueItem& removed)
{
    QStringList names = queueColumns().split(QStringLiteral(", "));
    const qint64 nextAttempt =
        removed.nextAttemptAt.isValid() ? removed.nextAttemptAt.toMSecsSinceEpoch() : 0;
    QVariantList values{removed.id,
                        documentKindName(removed.kind),
                        removed.entityId,
                        removed.storeId,
                        removed.orderId,
                        column(removed.incrementId),
                        column(removed.customerName),
                        column(removed.amount),
                        column(removed.currency),
                        stageName(removed.stage),
                        queueStateName(removed.state),
                        column(removed.reason),
                        column(removed.message),
                        removed.priority,
                        removed.attempts,
                        column(removed.enqueuedAt),
                        nextAttempt};
    const auto insert = [&] {
        const QString places = QString(QStringLiteral("?, ")).repeated(names.size()).chopped(2);
        return m_db.affected(u"INSERT INTO queue (" % names.join(QStringLiteral(", ")) % u") VALUES (" %
                                 places % u") ON CONFLICT DO NOTHING",
                             values) == 1;
    };
    if (insert())
        return true;
    if (findDocument(removed.kind, removed.entityId))
        return false;
    // Only its number is taken: it gets a new one.
    names.removeFirst();
    values.removeFirst();
    return insert();
}

bool QueueStore::takeBackSkip(const QueueItem& before)
{
    return m_db.affected(QStringLiteral("UPDATE queue SET state = ?, reason = ?, message = ? "
                                        "WHERE id = ? AND kind = ? AND entity_id = ? AND state = 'skipped'"),
                         {queueStateName(before.state), column(before.reason), column(before.message),
                          before.id, documentKindName(before.kind), before.entityId}) == 1;
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

qint64 QueueStore::dueCount(const QDateTime& now) const
{
    QSqlQuery query = m_db.exec(QStringLiteral("SELECT count(*) FROM queue WHERE state = 'waiting' AND stage "
                                               "NOT IN ('insummary', 'reading') AND "
                                               "next_attempt_at <= ?"),
                                {column(now)});
    return query.next() ? query.value(0).toLongLong() : 0;
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
    if (!text.isEmpty())
        where += QStringLiteral(" AND ") + anyContains(m_db.backend(), searchedColumns(), text, values);
    values.append(limit);
    return readQueueItems(m_db.exec(
        u"SELECT " % queueColumns() % u" FROM queue WHERE " % where % u" ORDER BY id LIMIT ?", values));
}

} // namespace counterfoil::store
