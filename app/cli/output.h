#pragma once

#include "base/error.h"
#include "cli/cli.h"

#include <QJsonObject>
#include <QString>

namespace counterfoil::cli {

/// Standard output and standard error of the headless commands; flushed at each call.
void print(const QString& line);
void printJson(const QJsonObject& json);
/// As {"error": …} on standard output with --json, else as text on standard error. Returns the exit code that
/// fits.
ExitCode printError(const Error& error, bool json);
ExitCode exitCodeFor(const Error& error);

} // namespace counterfoil::cli
