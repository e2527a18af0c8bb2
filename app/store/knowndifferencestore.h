#pragma once

#include "store/database.h"

#include <QDateTime>

namespace counterfoil::store {

/// Differences between the shop and Xero that a person has accepted, by a key and the figures of that time.
/// Throws StorageError.
class KnownDifferenceStore
{
public:
    explicit KnownDifferenceStore(Database& db) : m_db(db) {}

    struct Entry
    {
        QString key, figures;
    };
    QList<Entry> all(const QString& tenantId) const;
    void put(const QString& tenantId, const Entry& entry, const QDateTime& at); ///< in place of an older one
    void remove(const QString& tenantId, const QString& key);

private:
    Database& m_db;
};

} // namespace counterfoil::store
