#pragma once

#include "store/lease.h"
#include "store/requeststore.h"
#include "sync/budgetmemory.h"
#include "sync/engine.h"
#include "sync/puller.h"
#include "sync/runtime.h"
#include "sync/signinwatch.h"
#include "sync/statusmemory.h"

namespace counterfoil::sync {

/// The parts of a Runtime, shared by its source files.
class Runtime::Private
{
public:
    Private(RuntimeOptions runtimeOptions, std::unique_ptr<store::Database> database)
        : options(std::move(runtimeOptions)),
          db(std::move(database)),
          batches(*db),
          documents(*db),
          lease(*db, options.leaseDuration),
          ledger(*db),
          log(*db),
          queue(*db),
          references(*db),
          requests(*db),
          summaries(*db),
          settings(*db),
          budget(*options.clock),
          booksCache(references, *options.clock),
          status(settings, references, *options.clock),
          signInWatch(settings, *options.clock)
    {
        if (db->isShared())
            settings.setComputer(computerName(options.profileDirectory));
        restoreBudget(settings, budget);
    }

    /// This computer's profile on a shared journal: the same after a restart.
    static QString computerName(const QString& profileDirectory);
    void emitEvent(const Event& event) const
    {
        if (options.onEvent)
            options.onEvent(event);
    }
    void emitStatus(const Runtime& runtime) const { emitEvent(ConnectionChanged{runtime.status()}); }

    /// Made anew whenever settings or credentials change.
    Result<xero::Session*> session();
    Result<std::unique_ptr<xero::Client>> books(SyncSummary* summary);
    Result<std::unique_ptr<magento::Client>> shop(SyncSummary* summary);
    /// What an error from Xero says about the connection, and about the sign-in.
    void learnBooks(const Error& error);
    Result<QList<xero::Tenant>> signInAnew(const xero::OpenUrl& openUrl, std::stop_token stop);
    /// Says once that another profile of this PC is connected to the same organisation.
    void tellNeighbours(const xero::Organisation& organisation);
    Error signInFailed(const BooksStatus& before, const Error& error);
    void forgetSession() { xeroSession.reset(); }
    /// A removed row as it was; false when its document was posted or queued anew since.
    bool putBack(store::QueueItem row);

    /// As it was read the last time; empty facts when it never was. No call.
    posting::OrganisationFacts rememberedOrganisation() const;
    SaleForm saleForm() const { return {documents, ledger, queue, settings.tenantId()}; }
    Puller puller(magento::Client& client, SyncSummary& summary);
    Result<void> push(SyncSummary& summary, std::stop_token stop, std::stop_token afterItem);
    /// Once a day: what became of posted documents in Xero.
    Result<void> watchBooks(xero::Client& client, std::stop_token stop);
    void finish(SyncSummary& summary);
    /// Once a day: forgets what log.keepDays says, slice by slice.
    void prune(std::stop_token stop);

    RuntimeOptions options;
    std::unique_ptr<store::Database> db;
    store::BatchStore batches;
    store::DocumentStore documents;
    store::Lease lease;
    store::LedgerStore ledger;
    store::LogStore log;
    store::QueueStore queue;
    store::ReferenceStore references;
    store::RequestStore requests;
    store::SummaryStore summaries;
    Settings settings;
    RateBudget budget;
    BooksCache booksCache;
    StatusMemory status;
    SignInWatch signInWatch;
    std::unique_ptr<xero::Session> xeroSession;
    QDateTime nextSync; ///< as the schedule says; invalid without one
};

} // namespace counterfoil::sync
