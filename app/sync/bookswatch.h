#pragma once

#include "store/documentstore.h"
#include "store/ledgerstore.h"
#include "store/logstore.h"
#include "sync/settings.h"
#include "xero/client.h"

namespace counterfoil::sync {

/// Finds out what became of posted documents in Xero: voided, deleted, or with another total or number. What
/// it finds goes into the log, once; nothing is sent. It asks once a day for what changed since the last
/// time: two calls, and one more for each 1,000 documents that changed (what was posted that day among them).
/// The setting sync.watchXero switches it off. Worker thread. Throws store::StorageError.
class BooksWatch
{
public:
    struct Parts
    {
        store::DocumentStore& documents;
        store::LedgerStore& ledger;
        store::LogStore& log;
        Settings& settings;
        const Clock& clock;
        const RateBudget& budget;
        xero::Client& books;
        QString tenantId;
    };
    explicit BooksWatch(Parts parts) : m(std::move(parts)) {}

    /// Whether a day has gone by, and calls are left beside the reserve for new orders. The first time only
    /// notes the moment.
    bool isDue();
    /// How many changes were new. Errors: what Xero answers; what was not read is read the next time.
    Result<int> look(std::stop_token stop);

private:
    Result<int> look(xero::DocumentType type, const QDateTime& since, std::stop_token stop);
    bool note(xero::DocumentType type, const xero::PostedDocument& document);

    Parts m;
};

} // namespace counterfoil::sync
