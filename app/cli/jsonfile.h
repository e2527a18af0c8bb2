#pragma once

#include "base/result.h"

#include <QJsonObject>
#include <QString>

namespace counterfoil::cli {

/// The JSON object in a file. Errors: Settings (FILE_READ, FILE_JSON), naming the file and what is wrong with
/// it.
Result<QJsonObject> readJsonFile(const QString& path);

} // namespace counterfoil::cli
