#include "sync/estimate.h"

#include "xero/writer.h"

#include <algorithm>

namespace counterfoil::sync {

namespace {

using store::DocumentKind;

constexpr int smallestDayLimit = 1000;

qint64 callsFor(qint64 things, qint64 perCall)
{
    return (things + perCall - 1) / perCall;
}

} // namespace

Estimate estimateOf(const EstimateFacts& facts)
{
    Estimate estimate;
    estimate.inShop = facts.inShop;
    const auto open = [&facts](DocumentKind kind) {
        return std::max<qint64>(0, facts.inShop.value(kind) - facts.postedAlready.value(kind));
    };
    const qint64 sales = open(facts.invoicesAreSource ? DocumentKind::Invoice : DocumentKind::Order);
    const qint64 memos = open(DocumentKind::CreditMemo);
    estimate.documents = sales + memos;
    // A guest's order brings a contact of its own; a customer's has one already counted.
    const qint64 contacts = std::max(open(DocumentKind::Customer), sales);
    const qint64 perCall = xero::maxElementsPerRequest;
    estimate.xeroCalls = callsFor(contacts, perCall) + callsFor(open(DocumentKind::Product), perCall) +
                         callsFor(sales, perCall) + callsFor(memos, perCall);
    if (facts.payments)
        estimate.xeroCalls += callsFor(sales, perCall) + callsFor(memos, perCall);
    for (const qint64 count : facts.inShop)
        estimate.shopCalls += callsFor(count, std::max(1, facts.pageSize));
    const int limit = facts.dayLimit.value_or(smallestDayLimit);
    estimate.callsPerDay = std::max(1, limit - facts.reserve);
    estimate.days = static_cast<int>(std::max<qint64>(1, callsFor(estimate.xeroCalls, estimate.callsPerDay)));
    return estimate;
}

} // namespace counterfoil::sync
