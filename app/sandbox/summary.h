#pragma once

#include "sandbox/sandbox.h"
#include "sandbox/xero/books.h"

namespace counterfoil::sandbox {

/// Counts and sums of one organisation; voided and deleted documents do not count.
BooksSummary summarise(const Books& books);

} // namespace counterfoil::sandbox
