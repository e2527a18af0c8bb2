#pragma once

#include "store/database.h"
#include "store/types.h"

#include <QHash>

namespace counterfoil::store {

/// The log grid's rows; which of them, and in which order, is LogIndex' business. Throws StorageError.
class LogStore
{
public:
    explicit LogStore(Database& db) : m_db(db) {}
    qint64 add(const LogEntry& entry);
    /// Newest first: rows with id < beforeId (0: from the newest).
    QList<LogEntry> page(const LogFilter& filter, qint64 beforeId, int limit) const;
    /// The rows with these ids, as far as they are still there.
    QHash<qint64, LogEntry> byIds(const QList<qint64>& ids) const;
    std::optional<LogEntry> find(qint64 id) const;
    /// Newest first.
    QList<LogEntry> ofDocument(DocumentKind kind, qint64 entityId, int limit = 1000) const;
    qint64 count(const LogFilter& filter) const;
    qint64 newestId() const;
    int prune(const QDateTime& before);

private:
    Database& m_db;
};

} // namespace counterfoil::store
