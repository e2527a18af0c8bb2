#include "cli/cli.h"

#include "cli/commands.h"
#include "cli/output.h"
#include "resources/resources.h"

#include <QCoreApplication>

namespace counterfoil::cli {

namespace {

/// Whether the command talks to the shop or to Xero. The others work where the keychain is locked as well.
bool needsSecrets(const Arguments& arguments)
{
    static const QStringList offline{QStringLiteral("config"), QStringLiteral("log"),
                                     QStringLiteral("status")};
    const QString command = arguments.word(0);
    const QString action = arguments.word(1);
    if (command == QStringLiteral("queue"))
        return action == QStringLiteral("add-all");
    if (command == QStringLiteral("accounts"))
        return action == QStringLiteral("list") || action == QStringLiteral("suggest");
    return !offline.contains(command);
}

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
    if (needsSecrets(arguments)) {
        if (auto loaded = (*session)->loadCredentials(); !loaded)
            return printError(loaded.error(), arguments.json);
    }
    const QMap<QString, ExitCode (*)(Session&, const Arguments&)> functions{
        {QStringLiteral("config"), configCommand},       {QStringLiteral("connect"), connectCommand},
        {QStringLiteral("status"), statusCommand},       {QStringLiteral("disconnect"), disconnectCommand},
        {QStringLiteral("queue"), queueCommand},         {QStringLiteral("log"), logCommand},
        {QStringLiteral("accounts"), accountsCommand},   {QStringLiteral("sync"), syncCommand},
        {QStringLiteral("reconcile"), reconcileCommand},
    };
    return functions.value(command)(**session, arguments);
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
    return {parsed->dataDirectory, parsed->profile, parsed->secretsFile, parsed->journal, parsed->demo};
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
