#include "cli/cli.h"

#include "cli/commands.h"
#include "cli/output.h"
#include "resources/resources.h"

#include <QCoreApplication>

namespace counterfoil::cli {

namespace {

ExitCode dispatch(const Arguments& arguments)
{
    const QString command = arguments.word(0);
    if (arguments.demo)
        return demoCommand(arguments);
    if (command == QStringLiteral("preview"))
        return previewCommand(arguments);
    if (command == QStringLiteral("sandbox"))
        return sandboxCommand(arguments);
    if (command == QStringLiteral("secrets"))
        return secretsCommand(arguments);

    auto session = Session::open(arguments);
    if (!session)
        return printError(session.error(), arguments.json);
    if (command == QStringLiteral("config"))
        return configCommand(**session, arguments);
    if (command == QStringLiteral("queue") && arguments.word(1) != QStringLiteral("add-all"))
        return queueCommand(**session, arguments);
    if (command == QStringLiteral("log"))
        return logCommand(**session, arguments);

    // The rest talks to the shop or to Xero.
    if (auto loaded = (*session)->loadCredentials(); !loaded)
        return printError(loaded.error(), arguments.json);
    if (command == QStringLiteral("connect"))
        return connectCommand(**session, arguments);
    if (command == QStringLiteral("disconnect"))
        return disconnectCommand(**session, arguments);
    if (command == QStringLiteral("status"))
        return statusCommand(**session, arguments);
    if (command == QStringLiteral("accounts"))
        return accountsCommand(**session, arguments);
    if (command == QStringLiteral("queue"))
        return queueCommand(**session, arguments);
    return syncCommand(**session, arguments);
}

} // namespace

bool isHeadless(const QStringList& arguments, bool hasDisplay)
{
    const auto parsed = parseArguments(arguments);
    if (!parsed)
        return true;
    return parsed->help || parsed->version || parsed->headless || !parsed->words.isEmpty() ||
           (parsed->demo && !hasDisplay);
}

WindowOptions windowOptions(const QStringList& arguments)
{
    const auto parsed = parseArguments(arguments);
    if (!parsed)
        return {};
    return {parsed->dataDirectory, parsed->profile, parsed->secretsFile, parsed->demo};
}

int run(const QStringList& arguments)
{
    initResources();
    const auto parsed = parseArguments(arguments);
    if (!parsed)
        return printError(parsed.error(), arguments.contains(QStringLiteral("--json")));
    if (parsed->version) {
        print(QStringLiteral("counterfoil " COUNTERFOIL_VERSION));
        return Ok;
    }
    if (parsed->help) {
        print(helpText());
        return Ok;
    }
    if (parsed->words.isEmpty() && !parsed->demo) {
        print(helpText());
        return UsageOrSettings;
    }
    try {
        return dispatch(*parsed);
    } catch (const store::StorageError& error) {
        return printError(error.error(), parsed->json);
    }
}

} // namespace counterfoil::cli
