#pragma once

#include "store/types.h"

#include <functional>
#include <optional>

namespace counterfoil::ui {

/// Where the log's rows come from: the journal, or a test. Empty answers when nothing can be read.
struct LogSource
{
    /// Newest first: rows with id < beforeId (0: from the newest).
    std::function<QList<store::LogEntry>(const store::LogFilter& filter, qint64 beforeId, int limit)> page;
    std::function<qint64(const store::LogFilter& filter)> count;
    std::function<QList<store::LogEntry>(store::DocumentKind kind, qint64 entityId)> ofDocument;
    /// The queue row of a document that can be retried, if there is one.
    std::function<std::optional<qint64>(store::DocumentKind kind, qint64 entityId)> retryable;
    std::function<QList<store::RequestCount>(const QDate& from, const QDate& until)> requests;
    /// Calls by the minute, of today and yesterday only.
    std::function<QList<store::MinuteCount>(const QDateTime& from, const QDateTime& until)> minutes;
};

} // namespace counterfoil::ui
