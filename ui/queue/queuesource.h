#pragma once

#include "store/queuelist.h"

#include <QMap>

#include <functional>

namespace counterfoil::ui {

/// Where the queue's rows come from: the journal, or a test. Empty answers when nothing can be read.
struct QueueSource
{
    using Ids = QList<qint64>;
    /// The ids of all rows in their order, given to `done` on the GUI thread: at once when the queue is
    /// short, later when it is long.
    std::function<void(const store::QueueQuery& query, std::function<void(const Ids&)> done)> ids;
    /// The rows of some ids, in their order; those that are gone are left out.
    std::function<QList<store::QueueItem>(const Ids& ids)> items;
    std::function<QMap<store::QueueState, qint64>()> countsByState;
};

} // namespace counterfoil::ui
