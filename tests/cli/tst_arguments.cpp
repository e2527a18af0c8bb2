#include "cli/arguments.h"
#include "cli/cli.h"
#include "cli/commandtable.h"
#include "cli/output.h"
#include "store/settingkeys.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace counterfoil;
using namespace counterfoil::cli;

/// The command line taken apart, its help and its exit codes.
class ArgumentsTest : public QObject
{
    Q_OBJECT

private slots:
    void globalOptionsStandAnywhere_data();
    void globalOptionsStandAnywhere();
    void optionsAndOperandsAreToldApart();
    void wrongArgumentsNameThemselvesAndTheRemedy_data();
    void wrongArgumentsNameThemselvesAndTheRemedy();
    void numbersAreChecked();
    void helpNamesEveryCommandAndExitCode();
    void manualAndCompletionKnowEverything();
    void windowOrHeadless_data();
    void windowOrHeadless();
    void exitCodes_data();
    void exitCodes();
    void foreignTextCannotSteerTheTerminal();
};

namespace {

QStringList split(const char* line)
{
    return QString::fromUtf8(line).split(u' ', Qt::SkipEmptyParts);
}

QStringList texts(std::initializer_list<const char*> parts)
{
    QStringList list;
    for (const char* part : parts)
        list.append(QString::fromUtf8(part));
    return list;
}

QString packaged(const char* name)
{
    QFile file(QStringLiteral(COUNTERFOIL_PACKAGING "/") + QString::fromLatin1(name));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

void ArgumentsTest::globalOptionsStandAnywhere_data()
{
    QTest::addColumn<QStringList>("line");
    QTest::newRow("before") << split("--data-dir /d --profile shop2 --secrets-file /s --json log list");
    QTest::newRow("after") << split("log list --data-dir /d --profile shop2 --secrets-file /s --json");
    QTest::newRow("between") << split("log --json --data-dir /d list --profile shop2 --secrets-file /s");
    QTest::newRow("with =") << split("--data-dir=/d log list --profile=shop2 --secrets-file=/s --json");
}

void ArgumentsTest::globalOptionsStandAnywhere()
{
    QFETCH(QStringList, line);
    const auto parsed = parseArguments(line);
    QVERIFY2(parsed, qPrintable(parsed ? QString() : parsed.error().message));
    QCOMPARE(parsed->dataDirectory, QStringLiteral("/d"));
    QCOMPARE(parsed->profile, QStringLiteral("shop2"));
    QCOMPARE(parsed->secretsFile, QStringLiteral("/s"));
    QVERIFY(parsed->json);
    QCOMPARE(parsed->words, split("log list"));
    QVERIFY(parsed->options.isEmpty());
}

void ArgumentsTest::optionsAndOperandsAreToldApart()
{
    const auto retry = parseArguments(split("queue retry 4 17 --json 23"));
    QVERIFY(retry);
    QCOMPARE(retry->words, split("queue retry 4 17 23"));

    const auto add = parseArguments(split("queue add-all --kinds orders,invoices --since=2026-04-01"));
    QVERIFY(add);
    QCOMPARE(add->options.value(QStringLiteral("--kinds")), QStringLiteral("orders,invoices"));
    QCOMPARE(add->options.value(QStringLiteral("--since")), QStringLiteral("2026-04-01"));
    QCOMPARE(add->words, split("queue add-all"));

    const auto demo = parseArguments(split("--demo --headless --record /tmp/calls.ndjson"));
    QVERIFY(demo && demo->demo && demo->headless);
    QCOMPARE(demo->options.value(QStringLiteral("--record")), QStringLiteral("/tmp/calls.ndjson"));

    QVERIFY(parseArguments({}));
    QCOMPARE(parseArguments({})->profile, QStringLiteral("default"));
}

void ArgumentsTest::wrongArgumentsNameThemselvesAndTheRemedy_data()
{
    QTest::addColumn<QStringList>("line");
    QTest::addColumn<QStringList>("says");
    QTest::newRow("no such command") << split("synk --once") << texts({"synk", "Did you mean sync?"});
    QTest::newRow("no such second word") << split("queue lsit") << texts({"queue lsit", "queue list?"});
    QTest::newRow("wrong first word") << split("conifg set a b") << texts({"conifg", "config set?"});
    QTest::newRow("half a command") << split("accounts") << texts({"list, suggest, export, import"});
    QTest::newRow("no operand") << split("config get") << texts({"config get", "KEY", "--help"});
    QTest::newRow("too many") << split("config get a b") << texts({"b is too much for config get"});
    QTest::newRow("foreign option") << split("log list --apply") << texts({"--apply", "--status, --limit"});
    QTest::newRow("option of none") << split("status --apply") << texts({"--apply", "takes none"});
    QTest::newRow("no value") << split("queue add-all --since") << texts({"--since needs a value"});
    QTest::newRow("option for value")
        << split("--data-dir --json status") << texts({"--data-dir needs a value"});
    QTest::newRow("empty value") << texts({"--data-dir", "", "status"})
                                 << texts({"--data-dir needs a value"});
    QTest::newRow("value for a flag") << split("sync --once=yes") << texts({"--once=yes"});
    QTest::newRow("command in the demo")
        << split("--demo sync") << texts({"sync", "--demo takes no command"});
    QTest::newRow("option without command") << split("--since 2026-01-01") << texts({"2026-01-01"});
}

void ArgumentsTest::wrongArgumentsNameThemselvesAndTheRemedy()
{
    QFETCH(QStringList, line);
    QFETCH(QStringList, says);
    const auto parsed = parseArguments(line);
    QVERIFY(!parsed);
    QCOMPARE(parsed.error().kind, ErrorKind::Settings);
    QCOMPARE(parsed.error().code, QStringLiteral("USAGE"));
    for (const QString& part : says)
        QVERIFY2(parsed.error().message.contains(part), qPrintable(parsed.error().message));
}

void ArgumentsTest::numbersAreChecked()
{
    const QString option = QStringLiteral("--limit");
    const auto number = [&option](const char* text) {
        Arguments arguments;
        arguments.options.insert(option, QString::fromUtf8(text));
        return numberOption(arguments, option, 100, 1, 500);
    };
    QCOMPARE(*numberOption({}, option, 100, 1, 500), 100);
    QCOMPARE(*number("500"), 500);
    for (const char* text : {"0", "501", "-3", "ten", "1.5", "99999999999"}) {
        QVERIFY(!number(text));
        QVERIFY(number(text).error().message.contains(QString::fromUtf8(text)));
        QVERIFY(number(text).error().message.contains(QStringLiteral("from 1 to 500")));
    }
}

void ArgumentsTest::helpNamesEveryCommandAndExitCode()
{
    const QString help = helpText();
    const QStringList names = commandNames();
    QVERIFY(names.size() >= 20);
    for (const QString& name : names)
        QVERIFY2(help.contains(QStringLiteral("\n  ") + name), qPrintable(name));
    for (const char* part :
         {"--data-dir", "--profile", "--secrets-file", "--json", "--demo", "0 all done", "2 usage", "3 some",
          "4 not connected", "5 the call budget", "6 a service", "130 interrupted",
          "COUNTERFOIL_MAGENTO_ACCESS_TOKEN_SECRET", "COUNTERFOIL_XERO_CLIENT_SECRET"})
        QVERIFY2(help.contains(QString::fromUtf8(part)), part);
}

void ArgumentsTest::manualAndCompletionKnowEverything()
{
    QString manual = packaged("counterfoil.1").replace(QStringLiteral("\\-"), QStringLiteral("-"));
    const QString completion = packaged("counterfoil.bash");
    QVERIFY(!manual.isEmpty() && !completion.isEmpty());
    for (const Command& command : commands()) {
        QVERIFY2(manual.contains(command.name), qPrintable(command.name));
        const QStringList nameParts = command.name.split(u' ');
        for (const QString& part : nameParts)
            QVERIFY2(completion.contains(part), qPrintable(command.name));
        const QStringList options = command.flags() + command.values();
        for (const QString& option : options) {
            QVERIFY2(manual.contains(option), qPrintable(command.name + u' ' + option));
            QVERIFY2(completion.contains(option), qPrintable(command.name + u' ' + option));
        }
    }
    static const QRegularExpression option(QStringLiteral("\\n +(--[a-z-]+)"));
    auto global = option.globalMatch(helpText().section(QStringLiteral("\nCommands:"), 0, 0));
    int seen = 0;
    for (; global.hasNext(); ++seen) {
        const QString name = global.next().captured(1);
        QVERIFY2(manual.contains(name) && completion.contains(name), qPrintable(name));
    }
    QVERIFY(seen >= 6);
    for (const auto& setting : store::settingKeys())
        QVERIFY2(completion.contains(setting.key), qPrintable(setting.key));
}

void ArgumentsTest::windowOrHeadless_data()
{
    QTest::addColumn<QStringList>("line");
    QTest::addColumn<bool>("withDisplay");
    QTest::addColumn<bool>("without");
    QTest::newRow("nothing") << QStringList{} << false << false;
    QTest::newRow("options alone") << split("--data-dir /d") << false << false;
    QTest::newRow("demo") << split("--demo") << false << true;
    QTest::newRow("demo headless") << split("--demo --headless") << true << true;
    QTest::newRow("command") << split("status") << true << true;
    QTest::newRow("help") << split("--help") << true << true;
    QTest::newRow("wrong") << split("stauts") << true << true;
}

void ArgumentsTest::windowOrHeadless()
{
    QFETCH(QStringList, line);
    QFETCH(bool, withDisplay);
    QFETCH(bool, without);
    QCOMPARE(isHeadless(line, true), withDisplay);
    QCOMPARE(isHeadless(line, false), without);
}

void ArgumentsTest::exitCodes_data()
{
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<int>("code");
    QTest::newRow("settings") << ErrorKind::Settings << 2;
    QTest::newRow("storage") << ErrorKind::Storage << 2;
    QTest::newRow("rejected") << ErrorKind::Rejected << 3;
    QTest::newRow("unauthorized") << ErrorKind::Unauthorized << 4;
    QTest::newRow("forbidden") << ErrorKind::Forbidden << 4;
    QTest::newRow("rate limited") << ErrorKind::RateLimited << 5;
    QTest::newRow("offline") << ErrorKind::Offline << 6;
    QTest::newRow("timeout") << ErrorKind::Timeout << 6;
    QTest::newRow("server") << ErrorKind::ServerFailed << 6;
    QTest::newRow("answer") << ErrorKind::BadResponse << 6;
    QTest::newRow("in doubt") << ErrorKind::InDoubt << 6;
    QTest::newRow("cancelled") << ErrorKind::Cancelled << 130;
}

void ArgumentsTest::exitCodes()
{
    QFETCH(ErrorKind, kind);
    QFETCH(int, code);
    QCOMPARE(static_cast<int>(exitCodeFor(makeError(kind, QStringLiteral("x")))), code);
}

void ArgumentsTest::foreignTextCannotSteerTheTerminal()
{
    const QString name = QStringLiteral("Zo\u00eb \u001b[2J\u0007\u202eabc\tend\n");
    QCOMPARE(withoutControls(name), QStringLiteral("Zo\u00eb \ufffd[2J\ufffd\ufffdabc\tend\n"));
}

QTEST_APPLESS_MAIN(ArgumentsTest)
#include "tst_arguments.moc"
