#include "cli/commandtable.h"

#include "cli/arguments.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <utility>

namespace counterfoil::cli {

namespace {

constexpr int many = 100000;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

/// `options`: "--apply --since=DATE": with a name behind '=' it takes a value.
Command command(const char* name, const char* operands, int least, int most, const char* options,
                const QString& description)
{
    Command made;
    made.name = QString::fromLatin1(name);
    made.operands = QString::fromUtf8(operands);
    made.least = least;
    made.most = most;
    made.description = description;
    made.options = QString::fromLatin1(options).split(u' ', Qt::SkipEmptyParts);
    return made;
}

} // namespace

QStringList Command::flags() const
{
    return options.filter(QRegularExpression(QStringLiteral("^[^=]+$")));
}

QStringList Command::values() const
{
    QStringList names;
    for (const QString& option : options) {
        if (option.contains(u'='))
            names.append(option.section(u'=', 0, 0));
    }
    return names;
}

const QList<Command>& commands()
{
    static const QList<Command> list{
        command("config set", "KEY VALUE", 2, 2, "", Words::tr("change a setting")),
        command("config get", "KEY", 1, 1, "", Words::tr("print a setting")),
        command("config list", "", 0, 0, "", Words::tr("print all settings, with what each means")),
        command("secrets set", "NAME", 1, 1, "",
                Words::tr("keep a secret; its value comes from standard input")),
        command("secrets list", "", 0, 0, "", Words::tr("print which secrets are set (never their values)")),
        command("connect", "", 0, 0, "--print-url --tenant=ID --timeout=SECONDS",
                Words::tr("check the shop, sign in to Xero in a browser, print the organisation")),
        command("disconnect", "", 0, 0, "", Words::tr("sign out of Xero")),
        command("status", "", 0, 0, "", Words::tr("print how both connections and the queue stand")),
        command("accounts list", "", 0, 0, "", Words::tr("print the mapping and what is wrong with it")),
        command("accounts suggest", "", 0, 0, "--apply",
                Words::tr("propose what is not mapped yet, with reasons")),
        command("accounts export", "[FILE]", 0, 1, "", Words::tr("write the mapping as JSON")),
        command("accounts import", "FILE", 1, 1, "", Words::tr("read the mapping from JSON")),
        command("queue add-all", "", 0, 0, "--kinds=LIST --since=DATE",
                Words::tr("read the shop and queue what was never posted")),
        command("queue list", "", 0, 0, "--state=STATE --limit=NUMBER", Words::tr("print what waits")),
        command("queue retry", "[ID…]", 0, many, "--all",
                Words::tr("try again what was refused; all of it when no ID is given")),
        command("queue skip", "ID…", 1, many, "--reason=TEXT", Words::tr("leave rows out")),
        command("log list", "", 0, 0, "--status=1|2 --limit=NUMBER",
                Words::tr("print what happened, newest first (status 1: success, 2: error)")),
        command("log requests", "", 0, 0, "--days=NUMBER",
                Words::tr("print the calls of each day (View Request Daily)")),
        command("sync", "", 0, 0, "--once", Words::tr("read and post all that is due, then end")),
        command(
            "reconcile", "", 0, 0, "--from=DATE --to=DATE --csv=FILE",
            Words::tr(
                "compare a period's documents of the shop with Xero's, one by one; this month when no days "
                "are given")),
        command("preview", "FILE…", 1, many, "",
                Words::tr("show what a case would become in Xero, without any network")),
        command("sandbox", "", 0, 0,
                "--auto-approve --shop-port=PORT --xero-port=PORT --record=FILE --state=FILE "
                "--token-life=SECONDS --day-limit=NUMBER --minute-limit=NUMBER",
                Words::tr("run the demo shop and the demo Xero until standard input closes")),
    };
    return list;
}

const Command& demoUsage()
{
    static const Command usage = command("--demo", "", 0, 0, "--record=FILE", {});
    return usage;
}

const Command* findCommand(const QStringList& words)
{
    for (const Command& command : commands()) {
        const QStringList name = command.name.split(u' ');
        if (words.mid(0, name.size()) == name)
            return &command;
    }
    return nullptr;
}

QStringList commandNames()
{
    QStringList names;
    for (const Command& command : commands())
        names.append(command.name);
    return names;
}

namespace {

/// "queue add-all [--kinds LIST] …", broken so that no line is wider than a terminal.
QString usageOf(const Command& command)
{
    constexpr qsizetype widest = 96;
    QStringList parts;
    for (const QString& option : command.options)
        parts.append(QStringLiteral("[%1]").arg(QString(option).replace(u'=', u' ')));
    if (!command.operands.isEmpty())
        parts.append(command.operands);
    QString usage = QStringLiteral("  ") + command.name;
    qsizetype lineStart = 0;
    for (const QString& part : std::as_const(parts)) {
        if (usage.size() - lineStart + part.size() >= widest) {
            usage += u'\n';
            lineStart = usage.size();
            usage += QStringLiteral("         ");
        }
        usage += u' ' + part;
    }
    return usage;
}

} // namespace

QString helpText()
{
    QString text = Words::tr(
        "Counterfoil posts a Magento 2 shop into Xero, exact to the cent.\n\n"
        "Usage: counterfoil                      open the window\n"
        "       counterfoil --demo [--headless]  try it on an embedded demo shop and demo Xero\n"
        "       counterfoil [OPTIONS] COMMAND    do one thing and end\n\n"
        "Options:\n"
        "  --data-dir DIR       where everything but secrets lives\n"
        "  --profile NAME       which connection (default: default)\n"
        "  --secrets-file FILE  keep secrets in a file that only you can read, instead of the keychain\n"
        "  --journal ADDRESS    keep the journal on a server that several PCs share from now on:\n"
        "                       postgresql://user@server/database; sqlite: in a file again\n"
        "  --json               print JSON\n"
        "  --help, --version\n\nCommands:\n");
    for (const Command& command : commands())
        text += usageOf(command) + QStringLiteral("\n      %1\n").arg(command.description);
    text += Words::tr(
        "\nExit codes: 0 all done; 2 usage or settings; 3 some documents refused or blocked;\n"
        "4 not connected; 5 the call budget is used up and work remains; 6 a service could not be reached;\n"
        "7 reconcile found differences; 130 interrupted.\n\n"
        "Secrets may also come from COUNTERFOIL_MAGENTO_CONSUMER_KEY, COUNTERFOIL_MAGENTO_CONSUMER_SECRET,\n"
        "COUNTERFOIL_MAGENTO_ACCESS_TOKEN, COUNTERFOIL_MAGENTO_ACCESS_TOKEN_SECRET and\n"
        "COUNTERFOIL_XERO_CLIENT_SECRET.\n");
    return text;
}

} // namespace counterfoil::cli
