#pragma once

#include "store/types.h"

#include <QMap>

#include <functional>
#include <optional>

namespace counterfoil::ui {

struct QueueFilter
{
    std::optional<store::QueueState> state;
    std::optional<store::DocumentKind> kind;
    QString text;
    bool operator==(const QueueFilter&) const = default;
};

/// Where the queue's rows come from: the journal, or a test. Empty answers when nothing can be read.
struct QueueSource
{
    std::function<QList<store::QueueItem>(const QueueFilter& filter, qint64 after, int limit)> page;
    std::function<QMap<store::QueueState, qint64>()> countsByState;
};

} // namespace counterfoil::ui
