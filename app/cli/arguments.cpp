#include "cli/arguments.h"

#include <QCoreApplication>

#include <algorithm>

namespace counterfoil::cli {

namespace {

struct Command
{
    QString name;     ///< one or two words
    QString operands; ///< for the help
    QString description;
    QStringList flags;       ///< options without a value
    QStringList values;      ///< options with a value
    int least = 0, most = 0; ///< operands
};

QString tr(const char* text)
{
    return QCoreApplication::translate("CommandLine", text);
}

constexpr int many = 100000;

const QList<Command>& commands()
{
    static const QList<Command> list{
        {QStringLiteral("config set"), QStringLiteral("KEY VALUE"), tr("change a setting"), {}, {}, 2, 2},
        {QStringLiteral("config get"), QStringLiteral("KEY"), tr("print a setting"), {}, {}, 1, 1},
        {QStringLiteral("config list"), {}, tr("print all settings"), {}, {}, 0, 0},
        {QStringLiteral("secrets set"),
         QStringLiteral("NAME"),
         tr("keep a secret; its value comes from standard input"),
         {},
         {},
         1,
         1},
        {QStringLiteral("secrets list"),
         {},
         tr("print which secrets are set (never their values)"),
         {},
         {},
         0,
         0},
        {QStringLiteral("connect"),
         {},
         tr("sign in to Xero and print the organisation"),
         {QStringLiteral("--print-url")},
         {QStringLiteral("--tenant"), QStringLiteral("--timeout")},
         0,
         0},
        {QStringLiteral("disconnect"), {}, tr("sign out of Xero"), {}, {}, 0, 0},
        {QStringLiteral("status"), {}, tr("print how both connections and the queue stand"), {}, {}, 0, 0},
        {QStringLiteral("accounts list"),
         {},
         tr("print the mapping and what is wrong with it"),
         {},
         {},
         0,
         0},
        {QStringLiteral("accounts suggest"),
         {},
         tr("propose what is not mapped yet, with reasons"),
         {QStringLiteral("--apply")},
         {},
         0,
         0},
        {QStringLiteral("accounts export"),
         QStringLiteral("[FILE]"),
         tr("write the mapping as JSON"),
         {},
         {},
         0,
         1},
        {QStringLiteral("accounts import"),
         QStringLiteral("FILE"),
         tr("read the mapping from JSON"),
         {},
         {},
         1,
         1},
        {QStringLiteral("queue add-all"),
         {},
         tr("read the shop and queue what was never posted"),
         {},
         {QStringLiteral("--kinds"), QStringLiteral("--since")},
         0,
         0},
        {QStringLiteral("queue list"),
         {},
         tr("print what waits"),
         {},
         {QStringLiteral("--state"), QStringLiteral("--limit")},
         0,
         0},
        {QStringLiteral("queue retry"),
         QStringLiteral("[ID…]"),
         tr("try again what was refused; all when no ID is given"),
         {QStringLiteral("--all")},
         {},
         0,
         many},
        {QStringLiteral("queue skip"),
         QStringLiteral("ID…"),
         tr("leave rows out"),
         {},
         {QStringLiteral("--reason")},
         1,
         many},
        {QStringLiteral("log list"),
         {},
         tr("print what happened, newest first"),
         {},
         {QStringLiteral("--status"), QStringLiteral("--limit")},
         0,
         0},
        {QStringLiteral("log requests"),
         {},
         tr("print the calls of each day (View Request Daily)"),
         {},
         {QStringLiteral("--days")},
         0,
         0},
        {QStringLiteral("sync"),
         {},
         tr("read and post all that is due, then end"),
         {QStringLiteral("--once")},
         {},
         0,
         0},
        {QStringLiteral("preview"),
         QStringLiteral("FILE…"),
         tr("show what a case would become in Xero, without any network"),
         {},
         {},
         1,
         many},
        {QStringLiteral("sandbox"),
         {},
         tr("run the demo shop and the demo Xero until standard input closes"),
         {QStringLiteral("--auto-approve")},
         {QStringLiteral("--shop-port"), QStringLiteral("--xero-port"), QStringLiteral("--record"),
          QStringLiteral("--state"), QStringLiteral("--token-life"), QStringLiteral("--day-limit"),
          QStringLiteral("--minute-limit")},
         0,
         0},
    };
    return list;
}

Error wrong(const QString& message)
{
    return makeError(ErrorKind::Settings, message, {}, QStringLiteral("USAGE"));
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

int commonPrefix(const QString& a, const QString& b)
{
    int length = 0;
    while (length < a.size() && length < b.size() && a[length] == b[length])
        ++length;
    return length;
}

QString nearestCommand(const QString& typed)
{
    const auto& list = commands();
    const auto best =
        std::max_element(list.begin(), list.end(), [&typed](const Command& a, const Command& b) {
            return commonPrefix(a.name, typed) < commonPrefix(b.name, typed);
        });
    return best->name;
}

/// Takes a global option at `at`; false when it is none.
Result<bool> takeGlobal(const QStringList& arguments, qsizetype& at, Arguments& parsed)
{
    const QString& argument = arguments[at];
    const QMap<QString, bool Arguments::*> flags{
        {QStringLiteral("--json"), &Arguments::json}, {QStringLiteral("--help"), &Arguments::help},
        {QStringLiteral("-h"), &Arguments::help},     {QStringLiteral("--version"), &Arguments::version},
        {QStringLiteral("--demo"), &Arguments::demo}, {QStringLiteral("--headless"), &Arguments::headless}};
    const QMap<QString, QString Arguments::*> values{
        {QStringLiteral("--data-dir"), &Arguments::dataDirectory},
        {QStringLiteral("--profile"), &Arguments::profile},
        {QStringLiteral("--secrets-file"), &Arguments::secretsFile}};
    if (const auto flag = flags.find(argument); flag != flags.end()) {
        parsed.*(flag.value()) = true;
        return true;
    }
    const QString name = argument.section(u'=', 0, 0);
    const auto value = values.find(name);
    if (value == values.end())
        return false;
    if (argument.contains(u'=')) {
        parsed.*(value.value()) = argument.section(u'=', 1);
    } else if (at + 1 < arguments.size()) {
        parsed.*(value.value()) = arguments[++at];
    } else {
        return wrong(tr("%1 needs a value behind it.").arg(name));
    }
    return true;
}

Result<void> takeOption(const Command* command, const QStringList& arguments, qsizetype& at,
                        Arguments& parsed)
{
    const QString name = arguments[at].section(u'=', 0, 0);
    // The demo passes --record on to the sandbox.
    const bool demoRecord = parsed.demo && name == QStringLiteral("--record");
    const bool takesValue = demoRecord || (command && command->values.contains(name));
    if (!takesValue && !(command && command->flags.contains(name)))
        return wrong(tr("%1 is no option of %2. See: counterfoil --help")
                         .arg(name, command ? command->name : tr("the program")));
    if (!takesValue) {
        parsed.options.insert(name, QStringLiteral("true"));
    } else if (arguments[at].contains(u'=')) {
        parsed.options.insert(name, arguments[at].section(u'=', 1));
    } else if (at + 1 < arguments.size()) {
        parsed.options.insert(name, arguments[++at]);
    } else {
        return wrong(tr("%1 needs a value behind it.").arg(name));
    }
    return {};
}

} // namespace

QStringList commandNames()
{
    QStringList names;
    for (const Command& command : commands())
        names.append(command.name);
    return names;
}

Result<Arguments> parseArguments(const QStringList& arguments)
{
    Arguments parsed;
    QStringList rest;
    for (qsizetype at = 0; at < arguments.size(); ++at) {
        auto taken = takeGlobal(arguments, at, parsed);
        if (!taken)
            return taken.error();
        if (!*taken)
            rest.append(arguments[at]);
    }
    if (parsed.help || parsed.version)
        return parsed;

    QStringList words;
    for (const QString& argument : std::as_const(rest)) {
        if (!argument.startsWith(QStringLiteral("--")))
            words.append(argument);
    }
    const Command* command = findCommand(words);
    if (!command && !words.isEmpty() && !parsed.demo)
        return wrong(tr("There is no command %1. Did you mean %2? `counterfoil --help` lists all.")
                         .arg(words.mid(0, 2).join(u' '), nearestCommand(words.mid(0, 2).join(u' '))));

    // Options stand anywhere behind the command; their values are no operands.
    for (qsizetype at = 0; at < rest.size(); ++at) {
        if (!rest[at].startsWith(QStringLiteral("--"))) {
            parsed.words.append(rest[at]);
        } else if (auto taken = takeOption(command, rest, at, parsed); !taken) {
            return taken.error();
        }
    }
    if (!command) {
        if (!parsed.words.isEmpty())
            return wrong(
                tr("%1 is too much behind --demo. See: counterfoil --help").arg(parsed.words.first()));
        return parsed;
    }
    const qsizetype operands = parsed.words.size() - command->name.split(u' ').size();
    if (operands < command->least)
        return wrong(tr("%1 needs %2. See: counterfoil --help").arg(command->name, command->operands));
    if (operands > command->most)
        return wrong(
            tr("%1 is too much for %2. See: counterfoil --help").arg(parsed.words.last(), command->name));
    return parsed;
}

QString helpText()
{
    QString text =
        tr("Counterfoil posts a Magento 2 shop into Xero, exact to the cent.\n\n"
           "Usage: counterfoil                      open the window\n"
           "       counterfoil --demo [--headless]  try it on an embedded demo shop and demo Xero\n"
           "       counterfoil [OPTIONS] COMMAND    do one thing and end\n\n"
           "Options:\n"
           "  --data-dir DIR       where everything but secrets lives\n"
           "  --profile NAME       which connection (default: default)\n"
           "  --secrets-file FILE  keep secrets in a file that only you can read, instead of the keychain\n"
           "  --json               print JSON\n"
           "  --help, --version\n\nCommands:\n");
    for (const Command& command : commands()) {
        QString usage = command.name;
        for (const QString& flag : command.flags)
            usage += QStringLiteral(" [%1]").arg(flag);
        for (const QString& value : command.values)
            usage += QStringLiteral(" [%1 %2]").arg(value, value.mid(2).toUpper().replace(u'-', u'_'));
        if (!command.operands.isEmpty())
            usage += u' ' + command.operands;
        text += QStringLiteral("  %1\n      %2\n").arg(usage, command.description);
    }
    text += tr(
        "\nExit codes: 0 all done; 2 usage or settings; 3 some documents refused or blocked; 4 not "
        "connected;\n"
        "5 the call budget is used up and work remains; 6 a service could not be reached.\n\n"
        "Secrets may also come from COUNTERFOIL_MAGENTO_CONSUMER_KEY, COUNTERFOIL_MAGENTO_CONSUMER_SECRET,\n"
        "COUNTERFOIL_MAGENTO_ACCESS_TOKEN, COUNTERFOIL_MAGENTO_ACCESS_TOKEN_SECRET and\n"
        "COUNTERFOIL_XERO_CLIENT_SECRET.\n");
    return text;
}

} // namespace counterfoil::cli
