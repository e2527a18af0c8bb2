#pragma once

#include "base/clock.h"
#include "posting/suggest.h"
#include "store/referencestore.h"
#include "xero/client.h"

namespace counterfoil::sync {

struct Books
{
    posting::BooksFacts facts;
    QList<xero::Currency> currencies;
    QDateTime readAt;
};

/// The organisation's set-up (organisation, accounts, tax rates, currencies, tracking categories, branding
/// themes), read with six calls and remembered in the journal, so that a run every 30 minutes does not spend
/// 288 calls a day on it. Throws
/// store::StorageError.
class BooksCache
{
public:
    BooksCache(store::ReferenceStore& references, const Clock& clock)
        : m_references(references), m_clock(clock)
    {}

    /// From memory when it is of this tenant and younger than maxAge.
    Result<Books> read(xero::Client& client, const QString& tenantId, std::chrono::minutes maxAge,
                       std::stop_token stop);
    std::optional<Books> remembered(const QString& tenantId) const;
    void forget();
    /// As it was called when it was read the last time; empty when it never was.
    QString nameOf(const QString& tenantId) const;

private:
    store::ReferenceStore& m_references;
    const Clock& m_clock;
};

} // namespace counterfoil::sync
