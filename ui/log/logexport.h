#pragma once

#include "base/result.h"
#include "log/logsource.h"

#include <QIODevice>

namespace counterfoil::ui {

enum class ExportFormat { Csv, Json };

/// Called now and then with the rows written; false: stop.
using ExportProgress = std::function<bool(qint64 rows)>;

/// Writes all rows of a filter: CSV (UTF-8 with a byte order mark, so that Excel reads it; formula-safe) or a
/// JSON array with an object per line. Reads by chunks, on the caller's thread. Returns the number of rows.
/// Errors: Storage, when the device does not take it; Cancelled. Throws store::StorageError.
Result<qint64> exportLog(LogAccess& access, const store::LogFilter& filter, const store::LogOrder& order,
                         ExportFormat format, QIODevice& device, const ExportProgress& progress = {});

/// The same into a file, which takes its name only when it is whole: an older one is never replaced by half
/// of a new one.
Result<qint64> exportLogFile(LogAccess& access, const store::LogFilter& filter, const store::LogOrder& order,
                             const QString& path, const ExportProgress& progress = {});

} // namespace counterfoil::ui
