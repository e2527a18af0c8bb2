#pragma once

#include "base/csv.h"

/// The window's exports write the same CSV as the command line's.
namespace counterfoil::ui {

using counterfoil::csvField;
using counterfoil::csvLine;

} // namespace counterfoil::ui
