#pragma once

#include "magento/client.h"
#include "reconcile/types.h"
#include "store/documentstore.h"
#include "store/knowndifferencestore.h"
#include "store/ledgerstore.h"
#include "store/queuestore.h"
#include "sync/events.h"
#include "sync/pause.h"
#include "sync/settings.h"
#include "xero/client.h"

#include <functional>

namespace counterfoil::sync {

/// What the parts of one reconciliation share. Everything outlives it; one thread.
struct ReconcileParts
{
    store::DocumentStore& documents;
    store::LedgerStore& ledger;
    store::QueueStore& queue;
    store::KnownDifferenceStore& known;
    Settings& settings;
    const Clock& clock;
    RateBudget& budget;
    magento::Client& shop;
    xero::Client& books;
    QString tenantId;
    posting::Mapping mapping;
    posting::OrganisationFacts organisation;
    Pause pause;
    std::function<void(const Event&)> emitEvent;
    SyncSummary& summary; ///< counts the calls

    posting::Context posting() const { return {mapping, organisation}; }
    void progress(const QString& phase, qint64 done = 0, qint64 total = 0) const
    {
        if (emitEvent)
            emitEvent(ProgressChanged{phase, done, total, summary.xeroCalls});
    }
};

} // namespace counterfoil::sync
