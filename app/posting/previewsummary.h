#pragma once

#include "posting/dailysummary.h"

namespace counterfoil::posting {

/// The daily summaries of some documents, as they would be posted when every day is over: what is for a
/// business stays single, a refusal stands for itself. Skips (canceled, zero) are left out.
QList<Outcome> previewSummaries(const QList<magento::Order>& orders,
                                const QList<magento::SalesDocument>& invoices,
                                const QList<magento::SalesDocument>& creditMemos, const Context& context);

} // namespace counterfoil::posting
