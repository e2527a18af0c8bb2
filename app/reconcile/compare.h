#pragma once

#include "reconcile/types.h"

namespace counterfoil::reconcile {

/// Everything that was read for one period; more than belongs to it does no harm.
struct Input
{
    Period period;
    QList<ShopDocument> shop;
    QList<xero::PostedDocument> invoices,
        creditNotes; ///< those of ours only; a number may come more than once
    QList<Known> known;
};

/// Pairs the documents by Xero id, else by number, and lists what differs. A document belongs to the period
/// by its own day or by its day in Xero.
Report compare(const Input& input);

} // namespace counterfoil::reconcile
