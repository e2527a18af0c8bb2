#pragma once

#include "store/database.h"
#include "store/types.h"

namespace counterfoil::store {

/// How many calls went out per local day, service, method and kind, and for today and yesterday per minute.
/// GETs count too. Throws StorageError.
class RequestStore
{
public:
    explicit RequestStore(Database& db) : m_db(db) {}
    /// One call at a moment: for its day and for its minute. Forgets the minutes before yesterday once a
    /// day.
    void count(const QDateTime& at, const QString& service, const QString& method, const QString& kind);
    void count(const QDate& day, const QString& service, const QString& method, const QString& kind,
               int by = 1);
    QList<RequestCount> byDay(const QDate& from, const QDate& until) const;
    /// Minutes in which something was called, oldest first: from (included) until (excluded).
    QList<MinuteCount> byMinute(const QDateTime& from, const QDateTime& until) const;
    int total(const QDate& day, const QString& service) const;

private:
    Database& m_db;
    QDate m_prunedOn; ///< the local day on which old minutes were last forgotten
};

} // namespace counterfoil::store
