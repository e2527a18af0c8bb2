#pragma once

#include "cli/cli.h"
#include "cli/session.h"

/// The headless commands, one function each; each returns the exit code.
namespace counterfoil::cli {

ExitCode configCommand(Session& session, const Arguments& arguments);
ExitCode secretsCommand(const Arguments& arguments);
ExitCode connectCommand(Session& session, const Arguments& arguments);
ExitCode disconnectCommand(Session& session, const Arguments& arguments);
ExitCode statusCommand(Session& session, const Arguments& arguments);
ExitCode accountsCommand(Session& session, const Arguments& arguments);
ExitCode queueCommand(Session& session, const Arguments& arguments);
ExitCode logCommand(Session& session, const Arguments& arguments);
ExitCode syncCommand(Session& session, const Arguments& arguments);
ExitCode reconcileCommand(Session& session, const Arguments& arguments);
ExitCode previewCommand(const Arguments& arguments);
ExitCode sandboxCommand(const Arguments& arguments);
/// The demo job without a display: connect, map, add all, sync, print what the demo books hold; run again.
ExitCode demoCommand(const Arguments& arguments);

QJsonObject toJson(const xero::Organisation& organisation);
QJsonObject toJson(const sync::SyncSummary& summary);
void printSummary(const sync::SyncSummary& summary);
ExitCode exitCodeFor(const sync::SyncSummary& summary);

} // namespace counterfoil::cli
