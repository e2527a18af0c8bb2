#pragma once

#include "base/error.h"
#include "cli/cli.h"

#include <QJsonObject>
#include <QString>

namespace counterfoil::cli {

/// Standard output of the headless commands; flushed at each call.
void print(const QString& line);
/// The same on standard error.
void printNote(const QString& line);
/// On one line; exact, not cleaned.
void printJson(const QJsonObject& json);
void printIndentedJson(const QJsonObject& json);
/// What a shop or Xero sends must not steer a terminal: control characters, but line feed and tab, are
/// replaced.
QString withoutControls(const QString& text);
QJsonObject toJson(const Error& error);
/// As {"error": …} on standard output with --json, else as text on standard error. Returns the exit code that
/// fits.
ExitCode printError(const Error& error, bool json);
ExitCode exitCodeFor(const Error& error);

} // namespace counterfoil::cli
