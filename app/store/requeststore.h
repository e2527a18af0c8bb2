#pragma once

#include "store/database.h"
#include "store/types.h"

namespace counterfoil::store {

/// How many calls went out per local day, service, method and kind. GETs count too. Throws StorageError.
class RequestStore
{
public:
    explicit RequestStore(Database& db) : m_db(db) {}
    void count(const QDate& day, const QString& service, const QString& method, const QString& kind,
               int by = 1);
    QList<RequestCount> byDay(const QDate& from, const QDate& until) const;
    int total(const QDate& day, const QString& service) const;

private:
    Database& m_db;
};

} // namespace counterfoil::store
