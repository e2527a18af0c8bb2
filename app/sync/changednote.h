#pragma once

#include "base/clock.h"
#include "store/logstore.h"

namespace counterfoil::sync {

/// Notes in the log that a document has other figures now than the ones that were posted; once for each
/// change of them. Xero is not touched: a person compares the two. True when a line was written. Throws
/// StorageError.
bool noteChanged(store::LogStore& log, const Clock& clock, const store::SourceDocument& document,
                 const QString& xeroNumber);

} // namespace counterfoil::sync
