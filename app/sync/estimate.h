#pragma once

#include "store/types.h"

#include <QMap>

#include <optional>

namespace counterfoil::sync {

/// What adding all data would cost, before anything is read or sent.
struct Estimate
{
    QMap<store::DocumentKind, qint64> inShop; ///< since the chosen date, as the shop counts them
    qint64 documents = 0;                     ///< sales invoices and credit notes that would be posted
    qint64 shopCalls = 0;
    qint64 xeroCalls = 0; ///< at most, if every document has a contact and a payment of its own
    int callsPerDay = 0;  ///< that may be used: the day's limit less the reserve
    int days = 0;         ///< at that rate, 1 or more
};

/// What is known before; counts of things, not of calls.
struct EstimateFacts
{
    QMap<store::DocumentKind, qint64> inShop, postedAlready;
    bool payments = true;
    bool invoicesAreSource = true;
    std::optional<int> dayLimit; ///< nullopt: not known yet, then 1,000 (Xero's smallest)
    int reserve = 0, pageSize = 100;
};
/// Pure. Documents travel 50 to a call (xero::maxElementsPerRequest).
Estimate estimateOf(const EstimateFacts& facts);

} // namespace counterfoil::sync
