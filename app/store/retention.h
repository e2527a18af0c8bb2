#pragma once

#include "store/database.h"

#include <QDateTime>

namespace counterfoil::store {

/// Forgets what is older than `log.keepDays`: log rows, settled batches with their bytes, request counts. The
/// ledger and the queue are never touched. Throws StorageError.
class Retention
{
public:
    explicit Retention(Database& db) : m_db(db) {}
    /// One slice, short enough not to hold up anyone who reads: at most `rows` rows of each. The number of
    /// rows removed; 0: nothing is left to do.
    int pruneSlice(const QDateTime& before, int rows = 500);

private:
    Database& m_db;
};

} // namespace counterfoil::store
