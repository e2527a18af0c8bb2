#pragma once

#include "store/database.h"
#include "store/types.h"

namespace counterfoil::store {

/// What the queue's grid can be sorted by.
enum class QueueSort { PostingOrder, State, Kind, Number, Customer, Amount, Step, Why, Tries, Due, Queued };

/// Which rows of the queue, in which order.
struct QueueQuery
{
    std::optional<QueueState> state;
    std::optional<DocumentKind> kind;
    QString text; ///< in number, customer, message
    QueueSort sort = QueueSort::PostingOrder;
    bool descending = false;
    bool operator==(const QueueQuery&) const = default;
};

/// The queue as a grid shows it: first the ids of all rows in their order, then the rows that are in sight.
/// Reading the ids of a long queue takes a while (0.1 s for 100,000): not on the GUI thread then. Throws
/// StorageError.
class QueueList
{
public:
    explicit QueueList(Database& db) : m_db(db) {}
    QList<qint64> ids(const QueueQuery& query) const;
    /// The rows of these ids, in their order; those that are gone are left out.
    QList<QueueItem> items(const QList<qint64>& ids) const;

private:
    Database& m_db;
};

} // namespace counterfoil::store
