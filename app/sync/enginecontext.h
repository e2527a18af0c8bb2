#pragma once

#include "base/clock.h"
#include "http/ratebudget.h"
#include "store/batchstore.h"
#include "store/documentstore.h"
#include "store/lease.h"
#include "store/ledgerstore.h"
#include "store/logstore.h"
#include "store/queuestore.h"
#include "store/referencestore.h"
#include "store/summarystore.h"
#include "sync/bookscache.h"
#include "sync/events.h"
#include "sync/pause.h"
#include "sync/settings.h"

#include <functional>

namespace counterfoil::sync {

/// What the parts of one run share. Everything outlives the run; one thread.
struct EngineContext
{
    store::Database& db;
    store::BatchStore& batches;
    store::DocumentStore& documents;
    store::Lease& lease;
    store::LedgerStore& ledger;
    store::LogStore& log;
    store::QueueStore& queue;
    store::ReferenceStore& references;
    store::SummaryStore& summaries;
    Settings& settings;
    const Clock& clock;
    RateBudget& budget;
    xero::Client& books;
    QString tenantId;
    posting::Mapping mapping;
    posting::OrganisationFacts organisation;
    Pause pause;
    std::function<void(const Event&)> emitEvent;
    SyncSummary& summary;
    std::stop_token afterItem; ///< the gentle stop: what is in flight is finished and journalled

    posting::Context posting() const { return {mapping, organisation}; }
};

} // namespace counterfoil::sync
