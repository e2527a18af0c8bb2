#pragma once

#include "posting/posting.h"
#include "reconcile/types.h"

/// What the posting rules would make of a document, whatever the lock date says by now: a document that was
/// posted before the period was locked is right with its own day.
namespace counterfoil::reconcile {

ShopDocument describe(const magento::Order& order, const posting::Context& context);
/// An invoice or a credit memo; `siblings`: the invoices of its order that are known.
ShopDocument describe(const magento::SalesDocument& document, const magento::Order& order,
                      const QList<magento::SalesDocument>& siblings, const posting::Context& context);

} // namespace counterfoil::reconcile
