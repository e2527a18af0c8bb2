#include "cli/arguments.h"

#include "cli/commandtable.h"
#include "cli/unknowncommand.h"

#include <QCoreApplication>

namespace counterfoil::cli {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

Error wrong(const QString& message)
{
    return makeError(ErrorKind::Settings, message, {}, QStringLiteral("USAGE"));
}

/// The value of the option at `at`: behind '=' or the next argument, which is then taken.
Result<QString> takeValue(const QStringList& arguments, qsizetype& at)
{
    const QString name = arguments[at].section(u'=', 0, 0);
    QString value;
    if (arguments[at].contains(u'='))
        value = arguments[at].section(u'=', 1);
    else if (at + 1 < arguments.size() && !arguments[at + 1].startsWith(QStringLiteral("--")))
        value = arguments[++at];
    if (value.isEmpty())
        return wrong(Words::tr("%1 needs a value behind it. See: counterfoil --help").arg(name));
    return value;
}

/// Takes a global option at `at`; false when it is none.
Result<bool> takeGlobal(const QStringList& arguments, qsizetype& at, Arguments& parsed)
{
    const QMap<QString, bool Arguments::*> flags{
        {QStringLiteral("--json"), &Arguments::json}, {QStringLiteral("--help"), &Arguments::help},
        {QStringLiteral("-h"), &Arguments::help},     {QStringLiteral("--version"), &Arguments::version},
        {QStringLiteral("--demo"), &Arguments::demo}, {QStringLiteral("--headless"), &Arguments::headless}};
    const QMap<QString, QString Arguments::*> values{
        {QStringLiteral("--data-dir"), &Arguments::dataDirectory},
        {QStringLiteral("--profile"), &Arguments::profile},
        {QStringLiteral("--secrets-file"), &Arguments::secretsFile},
        {QStringLiteral("--journal"), &Arguments::journal}};
    if (const auto flag = flags.find(arguments[at]); flag != flags.end()) {
        parsed.*(flag.value()) = true;
        return true;
    }
    const auto option = values.find(arguments[at].section(u'=', 0, 0));
    if (option == values.end())
        return false;
    auto value = takeValue(arguments, at);
    if (!value)
        return value.error();
    parsed.*(option.value()) = *value;
    return true;
}

Error unknownOption(const QString& name, const Command* command)
{
    if (!command)
        return wrong(Words::tr("%1 is no option of the program. See: counterfoil --help").arg(name));
    const QStringList known = command->flags() + command->values();
    if (known.isEmpty())
        return wrong(Words::tr("%1 is no option of %2, which takes none. See: counterfoil --help")
                         .arg(name, command->name));
    return wrong(Words::tr("%1 is no option of %2, which takes %3.")
                     .arg(name, command->name, known.join(QStringLiteral(", "))));
}

/// Takes the command's own option at `at`.
Result<void> takeOption(const Command* command, const QStringList& arguments, qsizetype& at,
                        Arguments& parsed)
{
    const QString name = arguments[at].section(u'=', 0, 0);
    if (command && command->flags().contains(arguments[at])) {
        parsed.options.insert(name, QStringLiteral("true"));
        return {};
    }
    if (!command || !command->values().contains(name))
        return unknownOption(arguments[at], command);
    auto value = takeValue(arguments, at);
    if (!value)
        return value.error();
    parsed.options.insert(name, *value);
    return {};
}

/// Splits what is left into words and options. Options stand anywhere behind the command; their values are no
/// operands.
Result<void> takeRest(const Command* command, const QStringList& rest, Arguments& parsed)
{
    for (qsizetype at = 0; at < rest.size(); ++at) {
        if (!rest[at].startsWith(QStringLiteral("--"))) {
            parsed.words.append(rest[at]);
        } else if (auto taken = takeOption(command, rest, at, parsed); !taken) {
            return taken;
        }
    }
    return {};
}

Result<void> checkOperands(const Command& command, const Arguments& arguments)
{
    const qsizetype operands = arguments.words.size() - command.name.split(u' ').size();
    if (operands < command.least)
        return wrong(
            Words::tr("%1 needs %2 behind it. See: counterfoil --help").arg(command.name, command.operands));
    if (operands > command.most)
        return wrong(Words::tr("%1 is too much for %2. See: counterfoil --help")
                         .arg(arguments.words.last(), command.name));
    return {};
}

} // namespace

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
    if (parsed.demo) {
        if (auto taken = takeRest(&demoUsage(), rest, parsed); !taken)
            return taken.error();
        if (!parsed.words.isEmpty())
            return wrong(Words::tr("%1 is too much: --demo takes no command. See: counterfoil --help")
                             .arg(parsed.words.first()));
        return parsed;
    }

    QStringList words;
    for (const QString& argument : std::as_const(rest)) {
        if (!argument.startsWith(QStringLiteral("--")))
            words.append(argument);
    }
    const Command* command = findCommand(words);
    if (!command && !words.isEmpty())
        return unknownCommand(words);
    if (auto taken = takeRest(command, rest, parsed); !taken)
        return taken.error();
    if (command) {
        if (auto checked = checkOperands(*command, parsed); !checked)
            return checked.error();
    }
    return parsed;
}

Result<int> numberOption(const Arguments& arguments, const QString& option, int otherwise, int lowest,
                         int highest)
{
    if (!arguments.has(option))
        return otherwise;
    const QString text = arguments.options.value(option);
    bool ok = false;
    const int number = text.toInt(&ok);
    if (ok && number >= lowest && number <= highest)
        return number;
    return wrong(
        Words::tr("%1: %2 is no whole number from %3 to %4.").arg(option, text).arg(lowest).arg(highest));
}

} // namespace counterfoil::cli
