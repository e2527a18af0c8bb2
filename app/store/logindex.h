#pragma once

#include "store/database.h"
#include "store/types.h"

#include <functional>

namespace counterfoil::store {

enum class LogColumn {
    Time, ///< the order in which rows were written
    Status,
    Kind,
    Number,
    Customer,
    Amount, ///< within its currency
    XeroNumber,
    Message,
    Attempts,
    Duration,
};

struct LogOrder
{
    LogColumn column = LogColumn::Time;
    bool descending = true;
    friend bool operator==(const LogOrder& a, const LogOrder& b) = default;
};

/// Which rows of the log a grid shows, and in which order: their ids alone, 8 bytes a row, so that any row of
/// a million can be shown at once. Filters and orders in SQL. Throws StorageError.
class LogIndex
{
public:
    explicit LogIndex(Database& db) : m_db(db) {}

    /// Takes the next ids of the order; false when no more are wanted.
    using Take = std::function<bool(const QList<qint64>& ids)>;
    /// The rows of a filter with id <= upToId. In the order of time they come in slices as they are found:
    /// the first slice is small, an empty one says only that something was searched. Other orders are sorted
    /// by the database first. False when `take` ended it.
    bool read(const LogFilter& filter, const LogOrder& order, qint64 upToId, const Take& take) const;

    struct Newer
    {
        QList<qint64> ids; ///< that fit the filter, newest first
        qint64 errors = 0; ///< among them
        qint64 all = 0;    ///< new rows, whether they fit or not
        qint64 upToId = 0; ///< the next call's afterId
    };
    Newer newer(const LogFilter& filter, qint64 afterId) const;
    /// How many rows of a filter with id <= upToId are refusals.
    qint64 errors(const LogFilter& filter, qint64 upToId) const;
    /// How many rows with id <= upToId there are, whatever the filter.
    qint64 all(qint64 upToId) const;

private:
    bool readSlices(const LogFilter& filter, bool descending, qint64 upToId, const Take& take) const;
    bool readSorted(const LogFilter& filter, const LogOrder& order, qint64 upToId, const Take& take) const;
    Database& m_db;
};

} // namespace counterfoil::store
