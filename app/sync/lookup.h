#pragma once

#include "store/types.h"
#include "xero/client.h"

namespace counterfoil::sync {

/// Asks Xero which elements of a batch took effect, by number, contact number, item code, or by what stands
/// on the document a payment or allocation was for. One answer per element, in the batch's order; nullopt:
/// surely not there. Few calls: up to 40 documents each.
Result<QList<std::optional<xero::ElementResult>>> findLanded(xero::Client& client, const store::Batch& batch,
                                                             std::stop_token stop);

} // namespace counterfoil::sync
