#pragma once

#include "common/readlane.h"
#include "store/queuelist.h"

#include <QHash>
#include <QMap>

namespace counterfoil::ui {

/// Reads the queue for the grid, on whatever thread it was made on; each thread has its own. Throws
/// store::StorageError.
class QueueAccess
{
public:
    virtual ~QueueAccess() = default;
    /// All that fit, in their order.
    virtual QList<qint64> ids(const store::QueueQuery& query) = 0;
    /// Those that are gone are left out.
    virtual QHash<qint64, store::QueueItem> rows(const QList<qint64>& ids) = 0;
    virtual QMap<store::QueueState, qint64> countsByState() = 0;
};

using QueueLane = ReadLane<QueueAccess>;

/// Where the queue's rows come from: the journal, or a test.
struct QueueSource
{
    QueueLane::Open open;
    bool threads = true; ///< false for tests: everything is read at once on the calling thread
};

} // namespace counterfoil::ui
