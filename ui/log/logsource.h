#pragma once

#include "base/error.h"
#include "common/readlane.h"
#include "store/logindex.h"
#include "store/types.h"

#include <QHash>

#include <functional>
#include <memory>
#include <optional>

namespace counterfoil::ui {

/// A write to Xero as far as it is about one document.
struct LogWrite
{
    QByteArray sent;   ///< this document's part of the request, JSON; empty: nothing was sent, or forgotten
    QByteArray answer; ///< Xero's answer to that part, JSON; empty likewise
    QString request;   ///< "PUT /Invoices"
    QDateTime sentAt;
    bool isPart = false;    ///< false: `sent` is the whole request, in which others are as well
    bool forgotten = false; ///< something was sent, but it is older than what is kept
};

/// All that is known about what one log entry is about.
struct LogDocument
{
    QList<store::LogEntry> history;              ///< of this document, newest first, at most historyLimit
    std::optional<qint64> retryableId;           ///< its queue row, when that can be retried or skipped
    std::optional<store::SourceDocument> source; ///< as Magento said it the last time it was read
    LogWrite write;                              ///< the entry's own
    LogWrite posted; ///< the last one that posted the document itself; the entry's may be a payment's
};

/// Reads the log for the grid, on whatever thread it was made on; each thread has its own. Throws
/// store::StorageError.
class LogAccess
{
public:
    static constexpr int historyLimit = 200;

    virtual ~LogAccess() = default;
    virtual qint64 newestId() = 0;
    /// See store::LogIndex.
    virtual bool index(const store::LogFilter& filter, const store::LogOrder& order, qint64 upToId,
                       const store::LogIndex::Take& take) = 0;
    virtual store::LogIndex::Newer newer(const store::LogFilter& filter, qint64 afterId) = 0;
    virtual qint64 errors(const store::LogFilter& filter, qint64 upToId) = 0;
    virtual qint64 all(qint64 upToId) = 0;
    virtual QHash<qint64, store::LogEntry> rows(const QList<qint64>& ids) = 0;
    virtual LogDocument document(const store::LogEntry& entry) = 0;
};

using LogLane = ReadLane<LogAccess>;

/// Where the log's rows come from: the journal, or a test.
struct LogSource
{
    LogLane::Open open;
    bool threads = true; ///< false for tests: everything is read at once on the calling thread
    /// Few rows; on the GUI thread.
    std::function<QList<store::RequestCount>(const QDate& from, const QDate& until)> requests;
    /// Calls by the minute, of today and yesterday only.
    std::function<QList<store::MinuteCount>(const QDateTime& from, const QDateTime& until)> minutes;
};

} // namespace counterfoil::ui
