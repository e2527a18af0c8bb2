// Add All Data To Queue: what it would cost, doing it, going on with it.
#include "store/sharedlock.h"
#include "sync/runtimeprivate.h"

#include <QCoreApplication>

#include <algorithm>

namespace counterfoil::sync {

namespace {

using store::DocumentKind;
using store::XeroKind;

/// Orders first: invoices and credit memos are read beside their order.
QList<DocumentKind> inReadingOrder(QList<DocumentKind> kinds)
{
    const bool needsOrders =
        kinds.contains(DocumentKind::Invoice) || kinds.contains(DocumentKind::CreditMemo);
    if (needsOrders && !kinds.contains(DocumentKind::Order))
        kinds.append(DocumentKind::Order);
    std::sort(kinds.begin(), kinds.end());
    return kinds;
}

} // namespace

Result<Estimate> Runtime::estimate(const QList<DocumentKind>& kinds, const QDate& since, std::stop_token stop)
{
    SyncSummary summary;
    auto client = d->shop(&summary);
    if (!client)
        return client.error();
    const auto counts = d->puller(**client, summary).countAll(inReadingOrder(kinds), since, stop);
    if (!counts)
        return counts.error();
    const QString tenant = d->settings.tenantId();
    EstimateFacts facts;
    facts.inShop = *counts;
    facts.payments = d->settings.flag(QStringLiteral("sync.payments"));
    facts.invoicesAreSource = d->settings.source() != posting::SyncSource::Order;
    facts.dayLimit = d->budget.snapshot().dayLimit;
    facts.reserve = d->settings.number(QStringLiteral("budget.reserve"));
    facts.pageSize = d->settings.number(QStringLiteral("magento.pageSize"));
    // Posted ones may be older than the date; then the estimate is on the low side for what is left, and
    // never above what there is.
    if (!since.isValid()) {
        const auto sales = facts.invoicesAreSource ? DocumentKind::Invoice : DocumentKind::Order;
        facts.postedAlready = {{sales, d->ledger.count(tenant, XeroKind::Invoice)},
                               {DocumentKind::CreditMemo, d->ledger.count(tenant, XeroKind::CreditNote)},
                               {DocumentKind::Customer, d->ledger.count(tenant, XeroKind::Contact)},
                               {DocumentKind::Product, d->ledger.count(tenant, XeroKind::Item)}};
    }
    return estimateOf(facts);
}

std::optional<Backfill> Runtime::pendingBackfill() const
{
    return readBackfill(d->settings);
}

void Runtime::cancelBackfill()
{
    writeBackfill(d->settings, {});
}

Result<SyncSummary> Runtime::addAll(const QList<DocumentKind>& kinds, const QDate& since,
                                    std::stop_token stop)
{
    SyncSummary summary;
    auto client = d->shop(&summary);
    if (!client)
        return client.error();
    const store::SharedLock pulling(*d->db, store::SharedLock::Purpose::Pull);
    if (!pulling.held())
        return makeError(ErrorKind::Storage,
                         QCoreApplication::translate(
                             "Runtime", "Another program on the shared journal is reading the shop at the "
                                        "moment. Try again when it has finished."),
                         {}, QStringLiteral("PULL_BUSY"));
    Backfill backfill;
    backfill.kinds = inReadingOrder(kinds);
    backfill.since = since;
    // The whole is counted first, so that progress and the time left mean something.
    auto puller = d->puller(**client, summary);
    if (const auto counts = puller.countAll(backfill.kinds, since, stop)) {
        for (const qint64 count : *counts)
            backfill.total += count;
    }
    writeBackfill(d->settings, backfill);
    auto pulled = puller.pullAll(backfill, stop);
    d->finish(summary);
    if (!pulled) {
        d->status.learn(StatusMemory::Side::Shop, pulled.error());
        d->emitStatus(*this);
        return pulled.error();
    }
    return summary;
}

} // namespace counterfoil::sync
