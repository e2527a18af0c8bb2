#pragma once

#include "store/database.h"

#include <QMap>

namespace counterfoil::store {

/// Key/value settings and remembered state of one profile. Never secrets. Throws StorageError.
class SettingsStore
{
public:
    explicit SettingsStore(Database& db) : m_db(db) {}
    std::optional<QString> value(const QString& key) const;
    void setValue(const QString& key, const QString& value);
    void remove(const QString& key);
    QMap<QString, QString> all(const QString& prefix = {}) const;

private:
    Database& m_db;
};

} // namespace counterfoil::store
