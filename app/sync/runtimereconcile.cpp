// The runtime's part that compares the shop with Xero, and posts what was found missing.
#include "store/knowndifferencestore.h"
#include "sync/reconciler.h"
#include "sync/runtimeprivate.h"

namespace counterfoil::sync {

namespace {

constexpr std::chrono::hours booksMaxAge{12};

} // namespace

Result<reconcile::Report> Runtime::reconcile(const reconcile::Period& period, std::stop_token stop)
{
    SyncSummary summary;
    auto shop = d->shop(&summary);
    if (!shop)
        return shop.error();
    auto client = d->books(&summary);
    if (!client)
        return client.error();
    const QString tenantId = d->settings.tenantId();
    auto known = d->booksCache.read(**client, tenantId, booksMaxAge, stop);
    if (!known)
        return known.error();
    store::KnownDifferenceStore accepted(*d->db);
    ReconcileParts parts{d->documents,
                         d->ledger,
                         d->queue,
                         accepted,
                         d->settings,
                         *d->options.clock,
                         d->budget,
                         **shop,
                         **client,
                         tenantId,
                         d->settings.mapping(),
                         posting::organisationFacts(known->facts, known->currencies),
                         d->options.pause ? d->options.pause : systemPause,
                         d->options.onEvent,
                         summary};
    auto report = Reconciler(std::move(parts)).run(period, stop);
    if (report)
        report->shortCode = known->facts.organisation.shortCode;
    rememberBudget(d->settings, d->budget);
    d->emitEvent(RequestsChanged{});
    d->emitStatus(*this);
    return report;
}

void Runtime::acceptDifferences(const QList<reconcile::Known>& differences, bool accepted)
{
    store::KnownDifferenceStore known(*d->db);
    const QString tenantId = d->settings.tenantId();
    store::Transaction transaction(*d->db);
    for (const auto& difference : differences) {
        if (accepted)
            known.put(tenantId, {difference.key, difference.figures}, d->options.clock->nowUtc());
        else
            known.remove(tenantId, difference.key);
    }
    transaction.commit();
}

Result<SyncSummary> Runtime::queueDocuments(store::DocumentKind kind, const QList<qint64>& entityIds,
                                            std::stop_token stop)
{
    SyncSummary summary;
    auto client = d->shop(&summary);
    if (!client)
        return client.error();
    // A person asks for it: what they skipped or what was refused is tried again as well.
    QList<qint64> parked;
    for (const qint64 id : entityIds) {
        if (const auto row = d->queue.findDocument(kind, id))
            parked.append(row->id);
    }
    summary.queued = d->queue.retry(parked);
    auto pulled = d->puller(**client, summary).pullIds(kind, entityIds, stop);
    d->finish(summary);
    if (!pulled)
        return pulled.error();
    return summary;
}

} // namespace counterfoil::sync
