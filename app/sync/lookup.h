#pragma once

#include "store/types.h"
#include "xero/client.h"

#include <functional>

namespace counterfoil::sync {

/// Asks Xero which elements of a batch took effect, by number, contact number, item code, or by what stands
/// on the document a payment or allocation was for. One answer per element, in the batch's order; nullopt:
/// surely not there, or not ours. Few calls: up to 40 documents each. `isKnown` tells which documents and
/// payments the ledger has already, by Xero's id: they are others than the one looked for.
using IsKnown = std::function<bool(const QString& xeroId)>;
Result<QList<std::optional<xero::ElementResult>>> findLanded(xero::Client& client, const store::Batch& batch,
                                                             const IsKnown& isKnown, std::stop_token stop);

} // namespace counterfoil::sync
