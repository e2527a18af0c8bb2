#pragma once

#include "base/result.h"
#include "posting/mapping.h"

/// The mapping as a JSON file, the same as `counterfoil accounts export` writes. It has no secrets.
namespace counterfoil::ui {

/// Errors: Settings (cannot be written).
Result<void> writeMappingFile(const QString& path, const posting::Mapping& mapping);
/// Errors: Settings, naming the field that is wrong or the place where the file is no JSON.
Result<posting::Mapping> readMappingFile(const QString& path);

} // namespace counterfoil::ui
