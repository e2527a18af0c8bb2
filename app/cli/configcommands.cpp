#include "base/datadirectory.h"
#include "cli/commands.h"
#include "cli/output.h"
#include "store/settingkeys.h"
#include "sync/readingscope.h"

#include <QCoreApplication>
#include <QTextStream>

namespace counterfoil::cli {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

} // namespace

ExitCode configCommand(Session& session, const Arguments& arguments)
{
    const QString action = arguments.word(1);
    if (action == QStringLiteral("set")) {
        const QString before = session.runtime().setting(arguments.word(2));
        const auto saved = session.runtime().saveSettings({{arguments.word(2), arguments.word(3)}});
        if (!saved)
            return printError(saved.error(), arguments.json);
        const QStringList notices =
            sync::noticesOfChange({{arguments.word(2), before}},
                                  {{arguments.word(2), session.runtime().setting(arguments.word(2))}});
        for (const QString& notice : notices) {
            if (!arguments.json)
                print(notice);
        }
        if (arguments.json)
            printJson({{arguments.word(2), session.runtime().setting(arguments.word(2))}});
        return Ok;
    }
    if (action == QStringLiteral("get")) {
        const QString key = arguments.word(2);
        if (!store::findSettingKey(key)) {
            const auto refused = store::checkSetting(key, QString());
            return printError(
                refused ? makeError(ErrorKind::Settings, Words::tr("There is no setting %1.").arg(key))
                        : refused.error(),
                arguments.json);
        }
        const QString value = session.runtime().setting(key);
        if (arguments.json)
            printJson({{key, value}});
        else
            print(value);
        return Ok;
    }
    QJsonObject all;
    for (const auto& known : store::settingKeys()) {
        const QString value = session.runtime().setting(known.key);
        all.insert(known.key, value);
        if (!arguments.json)
            print(QStringLiteral("%1 = %2\n    %3").arg(known.key, value, known.description));
    }
    if (arguments.json)
        printJson(all);
    return Ok;
}

ExitCode secretsCommand(const Arguments& arguments)
{
    if (!DataDirectory::isValidProfileName(arguments.profile))
        return printError(
            makeError(ErrorKind::Settings,
                      Words::tr("%1 is no name of a profile: use up to 40 of a-z, 0-9, - and _.")
                          .arg(arguments.profile),
                      {}, QStringLiteral("PROFILE_NAME")),
            arguments.json);
    auto secrets = openSecrets(arguments);
    if (!secrets)
        return printError(secrets.error(), arguments.json);
    if (arguments.word(1) == QStringLiteral("list")) {
        QJsonObject all;
        const QStringList names = secret::allNames();
        for (const QString& name : names) {
            const auto value = readNow(**secrets, name);
            if (!value)
                return printError(value.error(), arguments.json);
            all.insert(name, value->has_value());
            if (!arguments.json)
                print(QStringLiteral("%1: %2").arg(name, value->has_value() ? Words::tr("set")
                                                                            : Words::tr("not set")));
        }
        if (arguments.json)
            printJson(all);
        return Ok;
    }
    const QString name = arguments.word(2);
    QStringList names = secret::allNames();
    names.removeAll(secret::xeroTokens); // come by `connect` alone
    if (!names.contains(name))
        return printError(makeError(ErrorKind::Settings,
                                    Words::tr("There is no secret %1 to set. The names are: %2.")
                                        .arg(name, names.join(QStringLiteral(", "))),
                                    {}, QStringLiteral("SECRET_UNKNOWN")),
                          arguments.json);
    QTextStream input(stdin);
    const QString value = input.readLine().trimmed();
    if (value.isEmpty())
        return printError(
            makeError(
                ErrorKind::Settings,
                Words::tr(
                    "No value came on standard input. Use: printf %s 'value' | counterfoil secrets set %1")
                    .arg(name),
                {}, QStringLiteral("SECRET_EMPTY")),
            arguments.json);
    if (const auto written = writeNow(**secrets, name, value); !written)
        return printError(written.error(), arguments.json);
    if (arguments.json)
        printJson({{name, true}});
    return Ok;
}

} // namespace counterfoil::cli
