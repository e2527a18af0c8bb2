#pragma once

#include <QStringList>

namespace counterfoil::cli {

/// Exit codes of the headless commands, documented in --help and the man page.
enum ExitCode {
    Ok = 0,
    UsageOrSettings = 2,
    Refused = 3,
    NotConnected = 4,
    BudgetUsedUp = 5,
    Unreachable = 6,
    Differences = 7,   ///< reconcile: the shop and Xero differ
    Interrupted = 130, ///< Ctrl+C, as shells have it
};

/// What the window needs of the command line.
struct WindowOptions
{
    QString dataDirectory, profile = QStringLiteral("default"), secretsFile, journal;
    bool demo = false;
};

/// True when the arguments (without the program's name) ask for a headless command, --help or --version, are
/// wrong, or ask for the demo where there is no display.
bool isHeadless(const QStringList& arguments, bool hasDisplay);
WindowOptions windowOptions(const QStringList& arguments);
/// Runs it and returns the exit code. Needs a QCoreApplication; main thread.
int run(const QStringList& arguments);

} // namespace counterfoil::cli
