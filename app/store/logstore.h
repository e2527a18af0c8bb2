#pragma once

#include "store/database.h"
#include "store/types.h"

namespace counterfoil::store {

/// The log grid's rows. Fast at a million rows: keyset pages, filters in SQL. Throws StorageError.
class LogStore
{
public:
    explicit LogStore(Database& db) : m_db(db) {}
    qint64 add(const LogEntry& entry);
    /// Newest first: rows with id < beforeId (0: from the newest).
    QList<LogEntry> page(const LogFilter& filter, qint64 beforeId, int limit) const;
    std::optional<LogEntry> find(qint64 id) const;
    QList<LogEntry> ofDocument(DocumentKind kind, qint64 entityId) const;
    qint64 count(const LogFilter& filter) const;
    qint64 newestId() const;
    int prune(const QDateTime& before);

private:
    Database& m_db;
};

} // namespace counterfoil::store
