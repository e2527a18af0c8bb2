#pragma once

#include "base/result.h"

#include <QStringList>

#include <functional>

class QIODevice;

/// What a person exports into a file. Errors: Storage, EXPORT_FAILED, with a message for people. Any thread.
namespace counterfoil::ui {

/// `path` may be empty: then it is about a device.
Error notWritten(const QString& path, const QString& reason);

/// A table as CSV, marked so that Excel reads it as UTF-8. How many rows below the heading.
Result<qint64> writeCsvTable(QIODevice& device, const QStringList& header, qsizetype rows,
                             const std::function<QStringList(qsizetype row)>& fields);

/// Lets `write` fill the file. A half-written one never replaces an older one.
Result<qint64> writeFile(const QString& path, const std::function<Result<qint64>(QIODevice&)>& write);

} // namespace counterfoil::ui
