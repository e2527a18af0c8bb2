#include "cli/arguments.h"
#include "docs/commandlines.h"
#include "http/qthttptransport.h"
#include "support/program.h"

#include <QFileInfo>
#include <QRegularExpression>
#include <QTest>

using namespace counterfoil;
using namespace counterfoil::test;

namespace {

constexpr int patienceMs = 300000;

/// Commands that are not run here, each with the reason why not and why it is right nevertheless.
struct Allowed
{
    const char* pattern;
    const char* reason;
};
constexpr Allowed allowed[] = {
    {"sudo apt install \\./build/release/counterfoil_\\*\\.deb",
     "needs root; tests/packaging/install.sh does it"},
    {"cmake --preset release( -D[A-Z_]+=\\S+)*", "the variables are looked up in the CMake files"},
    {"cmake --build --preset release", "./dev build runs it"},
    {"cmake --install build/release --prefix ~/\\.local", "cpack runs the same rules"},
    {"cd build/release && cpack", "./dev package runs it"},
    {"ninja -C build/dev [a-z_]+", "the target is looked up in the CMake files"},
    {"ctest --preset dev -L [a-z]+", "the label is looked up in the CMake files"},
    {"systemctl --user enable --now counterfoil\\.timer", "needs a session; the unit is looked up"},
    {"loginctl enable-linger", "changes the computer; part of systemd"},
    {"\\.ci/run", "runs this test"},
    {"tests/packaging/install\\.sh \\S+", "needs root; the script is looked up"},
    {"COUNTERFOIL_WRITE_DOCS=1 build/dev/tests/[a-z]+/[a-z_]+",
     "writes into the sources; the target is looked up"},
};

QString root()
{
    return QStringLiteral(COUNTERFOIL_ROOT);
}

/// The names after `helper(` in all CMake files of the tests.
bool cmakeKnows(const QString& pattern)
{
    QProcess grep;
    grep.start(QStringLiteral("grep"),
               {QStringLiteral("-rqE"), QStringLiteral("--include=CMakeLists.txt"),
                QStringLiteral("--include=*.cmake"), pattern, root() + QStringLiteral("/tests"),
                root() + QStringLiteral("/packaging"), root() + QStringLiteral("/CMakeLists.txt")});
    return grep.waitForFinished() && grep.exitCode() == 0;
}

QString devHelp()
{
    QProcess dev;
    dev.start(QStringLiteral("bash"), {root() + QStringLiteral("/dev"), QStringLiteral("help")});
    dev.waitForFinished();
    return QString::fromUtf8(dev.readAllStandardOutput());
}

} // namespace

/// Every command in the documents: those of the program are run against the demo services, those of ./dev
/// looked up, everything else is on a list with its reason.
class DocumentCommandsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase();
    void noCommandIsHidden();
    void everyBlock_data();
    void everyBlock();
    void everyCommandInASentence_data();
    void everyCommandInASentence();
    void theWrongIsNoticed();
    void everyExceptionIsUsed();

private:
    QString verdict(const CommandLine& command);
    QString verdictOfDev(const QStringList& words) const;
    QString verdictOfProgram(const CommandLine& command);
    QString verdictOfOthers(const CommandLine& command) const;
    QString runDemo(const QStringList& arguments);
    QString connectToXero(const QStringList& arguments);
    QString service(const QString& name) const { return m_services.value(name).toString(); }

    Program m_program;
    QProcess m_sandbox;
    QJsonObject m_services;
    QString m_devHelp;
};

void DocumentCommandsTest::initTestCase()
{
    m_devHelp = devHelp();
    QVERIFY(m_devHelp.contains(QStringLiteral("./dev test")));
    m_program.start(m_sandbox, {QStringLiteral("sandbox"), QStringLiteral("--auto-approve")});
    while (!m_sandbox.canReadLine())
        QVERIFY(m_sandbox.waitForReadyRead(patienceMs));
    m_services = QJsonDocument::fromJson(m_sandbox.readLine()).object();
    QVERIFY(!m_services.isEmpty());
    // What the documents cannot know: the demo's addresses, and the three of four values the README leaves
    // out.
    const QStringList names{QStringLiteral("consumerSecret"), QStringLiteral("accessToken"),
                            QStringLiteral("accessTokenSecret")};
    for (const QString& name : names)
        QCOMPARE(
            m_program
                .run({QStringLiteral("secrets"), QStringLiteral("set"), QStringLiteral("magento.") + name},
                     service(name).toUtf8())
                .code,
            0);
    const QMap<QString, QString> settings{
        {QStringLiteral("xero.apiUrl"), service(QStringLiteral("xeroApiUrl"))},
        {QStringLiteral("xero.identityUrl"), service(QStringLiteral("identityUrl"))},
        {QStringLiteral("xero.redirectPort"), QString::number(m_services.value(u"redirectPort").toInt())}};
    for (auto it = settings.begin(); it != settings.end(); ++it)
        QCOMPARE(m_program.run({QStringLiteral("config"), QStringLiteral("set"), it.key(), it.value()}).code,
                 0);
}

void DocumentCommandsTest::cleanupTestCase()
{
    m_sandbox.closeWriteChannel();
    QVERIFY(m_sandbox.waitForFinished(patienceMs));
}

void DocumentCommandsTest::noCommandIsHidden()
{
    const QStringList files = documentFiles(root());
    QVERIFY(files.size() >= 8);
    for (const QString& file : files)
        QCOMPARE(strayCommands(file, readDocument(root(), file)), QStringList());
}

namespace {

void rows(QList<CommandLine> (*take)(const QString&, const QString&))
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<int>("index");
    const QStringList files = documentFiles(root());
    for (const QString& file : files) {
        const QList<CommandLine> commands = take(file, readDocument(root(), file));
        for (int i = 0; i < commands.size(); ++i)
            QTest::addRow("%s: %s", qPrintable(file), qPrintable(commands.at(i).text)) << file << i;
    }
}

} // namespace

void DocumentCommandsTest::everyBlock_data()
{
    rows(blockCommands);
}

void DocumentCommandsTest::everyBlock()
{
    QFETCH(QString, file);
    QFETCH(int, index);
    const QString wrong = verdict(blockCommands(file, readDocument(root(), file)).at(index));
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
}

void DocumentCommandsTest::everyCommandInASentence_data()
{
    rows(inlineCommands);
}

/// They have placeholders for values, so they are taken apart only.
void DocumentCommandsTest::everyCommandInASentence()
{
    QFETCH(QString, file);
    QFETCH(int, index);
    const CommandLine command = inlineCommands(file, readDocument(root(), file)).at(index);
    if (command.words.first() == QStringLiteral("./dev")) {
        const QString wrong = verdictOfDev(command.words);
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
        return;
    }
    const auto parsed = cli::parseArguments(command.words.mid(1));
    QVERIFY2(parsed, parsed ? "" : qPrintable(parsed.error().message));
}

QString DocumentCommandsTest::verdict(const CommandLine& command)
{
    const QString program = command.words.first();
    if (program == QStringLiteral("./dev"))
        return verdictOfDev(command.words);
    if (program == QStringLiteral("counterfoil") || program.endsWith(QStringLiteral("/counterfoil")))
        return verdictOfProgram(command);
    return verdictOfOthers(command);
}

QString DocumentCommandsTest::verdictOfDev(const QStringList& words) const
{
    const QString name = words.value(1);
    const QString line = m_devHelp.section(QStringLiteral("./dev %1 ").arg(name), 1).section(u'\n', 0, 0);
    if (name.isEmpty() || line.isEmpty())
        return QStringLiteral("./dev has no command %1").arg(name);
    const QStringList rest = words.mid(2);
    for (const QString& option : rest) {
        const bool handedOn = name == QStringLiteral("demo") && option == QStringLiteral("--headless");
        const bool value = !option.startsWith(u'-') && line.contains(u'['); // SECONDS, TARGET
        if (!handedOn && !value && !line.contains(option))
            return QStringLiteral("./dev %1 has no %2").arg(name, option);
    }
    return {};
}

QString DocumentCommandsTest::verdictOfProgram(const CommandLine& command)
{
    QStringList arguments = command.words.mid(1);
    arguments.replaceInStrings(QStringLiteral("https://shop.example.com"),
                               service(QStringLiteral("shopUrl")));
    arguments.replaceInStrings(QStringLiteral("0123456789ABCDEF0123456789ABCDEF"),
                               service(QStringLiteral("clientId")));
    if (arguments.contains(QStringLiteral("--demo")))
        return runDemo(arguments);
    if (arguments.contains(QStringLiteral("--journal"))) { // a server: tests/sync/tst_shared.cpp has one
        const auto parsed = cli::parseArguments(arguments);
        return parsed ? QString() : parsed.error().message;
    }
    if (arguments.first() == QStringLiteral("connect"))
        return connectToXero(arguments);
    // The four values of the shop are the demo's; for any other secret a word will do.
    const QString ofDemo = service(arguments.last().section(u'.', 1));
    const QByteArray secret = ofDemo.isEmpty() ? QByteArray("word") : ofDemo.toUtf8();
    const Run run = m_program.run(arguments, command.piped ? secret : QByteArray());
    return run.code == 0 ? QString()
                         : QStringLiteral("exit code %1: %2").arg(run.code).arg(QString::fromUtf8(run.err));
}

QString DocumentCommandsTest::runDemo(const QStringList& arguments)
{
    QStringList elsewhere = arguments;
    elsewhere.replaceInStrings(QStringLiteral("calls.ndjson"),
                               m_program.path(QStringLiteral("calls.ndjson")));
    const Run run = m_program.runPlain(elsewhere + QStringList{QStringLiteral("--headless")});
    if (run.code != 0)
        return QString::fromUtf8(run.out + run.err);
    // What the README says it costs is what the demo uses today.
    static const QRegularExpression used(QStringLiteral("calls used +(\\d+)"));
    const QString calls = used.match(QString::fromUtf8(run.out)).captured(1);
    return readDocument(root(), QStringLiteral("README.md"))
                   .contains(QStringLiteral("take %1 calls").arg(calls))
               ? QString()
               : QStringLiteral("the README does not say that the demo takes %1 calls").arg(calls);
}

QString DocumentCommandsTest::connectToXero(const QStringList& arguments)
{
    QProcess process;
    m_program.start(process, arguments + QStringList{QStringLiteral("--print-url")});
    while (!process.canReadLine()) {
        if (!process.waitForReadyRead(patienceMs))
            return QString::fromUtf8(process.readAllStandardError());
    }
    const int page = followToTheEnd(QUrl::fromEncoded(process.readLine().trimmed()));
    process.waitForFinished(patienceMs);
    return page == 200 && process.exitCode() == 0 ? QString()
                                                  : QString::fromUtf8(process.readAllStandardError());
}

QString DocumentCommandsTest::verdictOfOthers(const CommandLine& command) const
{
    for (const Allowed& one : allowed) {
        if (!QRegularExpression(QRegularExpression::anchoredPattern(QString::fromUtf8(one.pattern)))
                 .match(command.text)
                 .hasMatch())
            continue;
        const QString last = command.words.last();
        if (command.words.first() == QStringLiteral("ninja") &&
            !cmakeKnows(QStringLiteral("counterfoil_test\\(") + last))
            return QStringLiteral("no target ") + last;
        if (command.words.first() == QStringLiteral("ctest") && !cmakeKnows(QStringLiteral("LABELS ") + last))
            return QStringLiteral("no label ") + last;
        if (command.words.first().startsWith(QStringLiteral("COUNTERFOIL_")) &&
            !cmakeKnows(QStringLiteral("counterfoil_test\\(") + last.section(u'/', -1)))
            return QStringLiteral("no target ") + last;
        if (last == QStringLiteral("counterfoil.timer") &&
            !QFileInfo::exists(root() + QStringLiteral("/packaging/systemd/counterfoil.timer")))
            return QStringLiteral("no unit");
        if (command.words.first().startsWith(QStringLiteral("tests/")) &&
            !QFileInfo::exists(root() + u'/' + command.words.first()))
            return QStringLiteral("no script ") + command.words.first();
        for (const QString& word : command.words) {
            if (word.startsWith(QStringLiteral("-D")) && !cmakeKnows(word.mid(2).section(u'=', 0, 0)))
                return QStringLiteral("CMake knows no ") + word;
        }
        return {};
    }
    return command.text + QStringLiteral(" is not on the list of commands that need not be run");
}

void DocumentCommandsTest::theWrongIsNoticed()
{
    const QStringList wrong{QStringLiteral("./dev everything"),
                            QStringLiteral("./dev format --chekc"),
                            QStringLiteral("counterfoil synk --once"),
                            QStringLiteral("counterfoil sync --twice"),
                            QStringLiteral("counterfoil config set no.such.key 1"),
                            QStringLiteral("cmake --preset release -DCOUNTERFOIL_NO_SUCH=1"),
                            QStringLiteral("ninja -C build/dev no_such_test"),
                            QStringLiteral("curl https://example.com")};
    for (const QString& line : wrong) {
        const auto commands =
            blockCommands(QStringLiteral("x.md"), QStringLiteral("```sh\n%1\n```\n").arg(line));
        QCOMPARE(commands.size(), 1);
        QVERIFY2(!verdict(commands.first()).isEmpty(), qPrintable(line));
    }
    QCOMPARE(strayCommands(QStringLiteral("x.md"), QStringLiteral("    ./dev test\n")).size(), 1);
}

/// An exception that no document needs any more must go.
void DocumentCommandsTest::everyExceptionIsUsed()
{
    QStringList lines;
    const QStringList files = documentFiles(root());
    for (const QString& file : files) {
        for (const CommandLine& command : blockCommands(file, readDocument(root(), file)))
            lines.append(command.text);
    }
    for (const Allowed& one : allowed) {
        const QRegularExpression pattern(QRegularExpression::anchoredPattern(QString::fromUtf8(one.pattern)));
        QVERIFY2(!lines.filter(pattern).isEmpty(), one.pattern);
    }
}

QTEST_GUILESS_MAIN(DocumentCommandsTest)
#include "tst_commands.moc"
