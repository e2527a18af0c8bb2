#pragma once

#include <QStringList>

namespace counterfoil {

struct StartOptions
{
    QString dataDirectory; ///< empty: the system's usual place
    QString profile = QStringLiteral("default");
    QString secretsFile; ///< empty: the keychain
    QString journal;     ///< --journal; empty: as it was
    bool demo = false;
};

/// Builds the window's parts, owns their lifetimes and runs the event loop; returns the exit code. GUI
/// thread.
int runWindow(int& argc, char** argv, const StartOptions& options);

} // namespace counterfoil
