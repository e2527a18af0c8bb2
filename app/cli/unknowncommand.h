#pragma once

#include "base/error.h"

#include <QStringList>

namespace counterfoil::cli {

/// What to say about words that are no command: which one was probably meant, or which word is missing.
Error unknownCommand(const QStringList& words);

} // namespace counterfoil::cli
