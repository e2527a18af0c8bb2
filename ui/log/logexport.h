#pragma once

#include "base/result.h"
#include "log/logsource.h"

#include <QIODevice>

namespace counterfoil::ui {

/// Writes all rows of a filter as CSV (UTF-8 with a byte order mark, so that Excel reads it; formula-safe),
/// page by page. Returns the number of rows. Errors: Storage, when the device does not take it.
Result<qint64> exportLog(const LogSource& source, const store::LogFilter& filter, QIODevice& device);

} // namespace counterfoil::ui
