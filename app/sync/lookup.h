#pragma once

#include "store/types.h"
#include "xero/client.h"

#include <functional>

namespace counterfoil::sync {

/// Asks Xero which elements of a batch took effect, by number, contact number, item code, or by what stands
/// on the document a payment or allocation was for. One answer per element, in the batch's order; nullopt:
/// surely not there. Few calls: up to 40 documents each. `isKnownPayment` tells which payments of a document
/// are others than the one looked for.
using IsKnownPayment = std::function<bool(const QString& paymentId)>;
Result<QList<std::optional<xero::ElementResult>>> findLanded(xero::Client& client, const store::Batch& batch,
                                                             const IsKnownPayment& isKnownPayment,
                                                             std::stop_token stop);

} // namespace counterfoil::sync
