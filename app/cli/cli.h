#pragma once

#include <QStringList>

namespace counterfoil::cli {

/// Exit codes of the headless commands, documented in --help and the man page.
enum ExitCode { Ok = 0, UsageOrSettings = 2, Refused = 3, NotConnected = 4, BudgetUsedUp = 5, Unreachable = 6 };

/// True when the arguments (without the program's name) ask for a headless command or --help/--version.
bool isHeadless(const QStringList& arguments);
/// Runs it and returns the exit code. Needs a QCoreApplication; main thread.
int run(const QStringList& arguments);
/// The demo job without a display: connect, map, add all, sync, print what the demo books hold; run again.
int runDemo(const QStringList& arguments);

} // namespace counterfoil::cli
