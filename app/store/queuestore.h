#pragma once

#include "store/database.h"
#include "store/types.h"

#include <QMap>

namespace counterfoil::store {

/// What waits to be posted, one row per Magento document. Throws StorageError.
class QueueStore
{
public:
    explicit QueueStore(Database& db) : m_db(db) {}

    /// Adds a row, or wakes one that is Failed/Blocked when the document changed; a Void takes the place of
    /// whatever waits or was skipped. False when it already waits, is on its way, or is being taken back by a
    /// person.
    bool enqueue(const QueueItem& item);
    std::optional<QueueItem> find(qint64 id) const;
    std::optional<QueueItem> findDocument(DocumentKind kind, qint64 entityId) const;
    /// Due rows (Waiting, nextAttemptAt ≤ now) of these kinds at this stage, by priority then age. On a
    /// shared journal they are leased to this program, and rows another program holds are left out; so are
    /// credit memos of an order whose invoice another program is posting.
    enum class Order { OldestFirst, NewestFirst };
    QList<QueueItem> due(const QList<DocumentKind>& kinds, Stage stage, const QDateTime& now, int limit,
                         Order order = Order::OldestFirst) const;
    /// Waiting rows at a stage, by age; none is leased.
    QList<QueueItem> waitingAt(Stage stage, int limit) const;
    QList<QueueItem> inState(QueueState state, int limit) const;

    void setStage(qint64 id, Stage stage); ///< back to Waiting, attempts 0, no message
    void setState(qint64 id, QueueState state, const QString& reason = {}, const QString& message = {});
    void postpone(qint64 id, const QDateTime& until, const QString& reason,
                  const QString& message); ///< attempts + 1
    /// Not before a moment, for a reason that is no error; attempts stay.
    void waitUntil(qint64 id, const QDateTime& until, const QString& reason, const QString& message = {});
    /// Rows that wait for a reason are due at once.
    int wake(const QString& reason);
    /// To Sending; false when the row is no longer there to be sent: skipped, removed or taken over by
    /// another program.
    bool markSending(qint64 id);
    /// Later, without counting an attempt; on a shared journal any program may take it then.
    void putOff(qint64 id, const QDateTime& until);
    void remove(qint64 id);
    /// Removes a row whose step is done, unless it has become another step's meanwhile (a cancel).
    void finish(const QueueItem& row);
    int retry(const QList<qint64>& ids); ///< Failed/Blocked/Skipped to Waiting, now
    int retryAll();
    int retryBlocked(); ///< only what we refused ourselves: the mapping has changed
    int skip(const QList<qint64>& ids, const QString& reason);
    /// Before or after all others, or as usual again. The due query follows it.
    int setPrecedence(const QList<qint64>& ids, Precedence precedence);

    /// A removed row exactly as it was; false when its document is in the queue again.
    bool putBack(const QueueItem& removed);
    /// State, reason and message as before it was skipped; false when it is no longer skipped.
    bool takeBackSkip(const QueueItem& before);

    qint64 count() const;
    QMap<QueueState, qint64> countsByState() const;
    qint64 dueCount(const QDateTime& now) const;

    /// Keyset page by age: rows after `afterId` (0: from the start).
    QList<QueueItem> page(qint64 afterId, int limit, std::optional<QueueState> state = {},
                          std::optional<DocumentKind> kind = {}, const QString& text = {}) const;

private:
    QList<QueueItem> lease(const QString& condition, const QVariantList& values, int limit,
                           Order order) const;
    QString notLeasedElsewhere() const;

    Database& m_db;
};

} // namespace counterfoil::store
