#include "support/program.h"

#include <QDirIterator>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QTest>

using namespace counterfoil;
using namespace counterfoil::test;

/// The program as a script sees it: settings, secrets, mapping, previews; no network.
class ProgramTest : public QObject
{
    Q_OBJECT

private slots:
    void versionAndHelp();
    void settingsAreKept();
    void wrongSettingsAreRefused_data();
    void wrongSettingsAreRefused();
    void secretsAreKeptInTheirFile();
    void secretsOfOthersAreRefused();
    void dataFolderIsForItsOwnerOnly();
    void environmentStandsBeforeTheFile();
    void profilesAreApart();
    void mappingRoundTrip();
    void brokenMappingsAreRefused_data();
    void brokenMappingsAreRefused();
    void previewIsALineForEachFile();
    void previewOfABlockedCase();
    void whatNeedsAConnectionSaysSo_data();
    void whatNeedsAConnectionSaysSo();
    void emptyListsAreJson();
    void unusableDataFolders();
    void withoutAKeychainItSaysSoAtOnce_data();
    void withoutAKeychainItSaysSoAtOnce();

private:
    static QString goldenCase(const char* name)
    {
        return QStringLiteral(COUNTERFOIL_TEST_DATA "/golden/") + QString::fromLatin1(name) +
               QStringLiteral(".json");
    }
    static void writeFile(const QString& path, const QByteArray& bytes)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }
};

namespace {

QStringList words(const char* line)
{
    return QString::fromUtf8(line).split(u' ', Qt::SkipEmptyParts);
}

} // namespace

void ProgramTest::versionAndHelp()
{
    Program program;
    QCOMPARE(program.runPlain(words("--version")).out, QByteArray("counterfoil " COUNTERFOIL_VERSION "\n"));
    const Run help = program.runPlain(words("--help"));
    QCOMPARE(help.code, 0);
    QVERIFY(help.out.contains("queue add-all"));
    const Run wrong = program.runPlain(words("stauts"));
    QCOMPARE(wrong.code, 2);
    QVERIFY(wrong.out.isEmpty());
    QVERIFY(wrong.err.contains("Did you mean status?"));
    const Run wrongJson = program.runPlain(words("stauts --json"));
    QCOMPARE(wrongJson.code, 2);
    QVERIFY(wrongJson.err.isEmpty());
    QCOMPARE(wrongJson.errorCode(), QStringLiteral("USAGE"));
    QVERIFY(!QFile::exists(program.dataDirectory()));
}

void ProgramTest::settingsAreKept()
{
    Program program;
    QCOMPARE(program.run(words("config get sync.intervalMinutes")).out, QByteArray("30\n"));
    QCOMPARE(program.run(words("config set sync.intervalMinutes 15")).code, 0);
    QCOMPARE(program.run(words("config get sync.intervalMinutes")).out, QByteArray("15\n"));
    const Run set = program.run(words("config set magento.url https://shop.example.com/ --json"));
    QCOMPARE(set.code, 0);
    QVERIFY(
        set.json().value(QStringLiteral("magento.url")).toString().startsWith(u"https://shop.example.com"));
    const Run source = program.run(words("config set sync.source order"));
    QCOMPARE(source.code, 0);
    QVERIFY2(source.out.contains("posted already stays as it is"), source.out.constData());
    QVERIFY(program.run(words("config set sync.source order")).out.isEmpty());
    const QJsonObject all = program.run(words("config list --json")).json();
    QCOMPARE(all.value(QStringLiteral("sync.intervalMinutes")).toString(), QStringLiteral("15"));
    QCOMPARE(all.value(QStringLiteral("sync.mode")).toString(), QStringLiteral("cron"));
    QVERIFY(all.contains(QStringLiteral("xero.clientId")));
}

void ProgramTest::wrongSettingsAreRefused_data()
{
    QTest::addColumn<QStringList>("line");
    QTest::addColumn<QByteArray>("says");
    QTest::newRow("unknown key") << words("config set sync.intervall 15")
                                 << QByteArray("sync.intervalMinutes");
    QTest::newRow("unknown key to get") << words("config get magento.uri") << QByteArray("magento.url");
    QTest::newRow("http") << words("config set magento.url http://shop.example.com")
                          << QByteArray("https://");
    QTest::newRow("no address") << words("config set magento.url shop") << QByteArray("magento.url");
    QTest::newRow("no choice") << words("config set sync.intervalMinutes 17")
                               << QByteArray("sync.intervalMinutes");
    QTest::newRow("no port") << words("config set xero.redirectPort 80") << QByteArray("1024");
    QTest::newRow("a secret") << words("config set xero.clientSecret abc") << QByteArray("secrets set");
    QTest::newRow("no day") << words("config set sync.since 31.12.2025") << QByteArray("sync.since");
}

void ProgramTest::wrongSettingsAreRefused()
{
    QFETCH(QStringList, line);
    QFETCH(QByteArray, says);
    Program program;
    const Run run = program.run(line);
    QCOMPARE(run.code, 2);
    QVERIFY(run.out.isEmpty());
    QVERIFY2(run.err.contains(says), run.err.constData());
}

void ProgramTest::secretsAreKeptInTheirFile()
{
    Program program;
    QCOMPARE(program.run(words("secrets set magento.accessToken"), "s3cr3t-token-value\n").code, 0);
    QFile file(program.secretsFile());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().contains("s3cr3t-token-value"));
#ifndef Q_OS_WIN
    QVERIFY(!(file.permissions() &
              (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther)));
#endif
    const Run list = program.run(words("secrets list --json"));
    QCOMPARE(list.json().value(QStringLiteral("magento.accessToken")).toBool(), true);
    QCOMPARE(list.json().value(QStringLiteral("magento.consumerKey")).toBool(), false);
    QVERIFY(!program.printed().contains("s3cr3t"));

    QCOMPARE(program.run(words("secrets set magento.accessToken"), "\n").code, 2);
    const Run unknown = program.run(words("secrets set magento.password"), "x\n");
    QCOMPARE(unknown.code, 2);
    QVERIFY(unknown.err.contains("magento.consumerKey"));
    QCOMPARE(program.run(words("secrets set xero.tokens"), "x\n").code, 2);
    QCOMPARE(program.run(words("secrets list --profile ../x")).code, 2);
}

/// Journal, log and whatever else a run leaves, whatever the umask.
void ProgramTest::dataFolderIsForItsOwnerOnly()
{
#ifdef Q_OS_WIN
    QSKIP("Windows keeps the user's folder private by itself");
#endif
    constexpr QFileDevice::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup |
                                                QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    Program program;
    QCOMPARE(program.run(words("config set sync.intervalMinutes 15")).code, 0);
    QVERIFY(!(QFile::permissions(program.dataDirectory()) & others));
    int files = 0;
    QDirIterator all(program.dataDirectory(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (all.hasNext()) {
        const QString path = all.next();
        ++files;
        // The lock holds nothing but the process's number.
        if (!path.endsWith(QStringLiteral(".lock")))
            QVERIFY2(!(QFile::permissions(path) & others), qPrintable(path));
    }
    QVERIFY(files >= 1); // the journal at least
}

void ProgramTest::secretsOfOthersAreRefused()
{
#ifdef Q_OS_WIN
    QSKIP("Windows keeps rights in lists");
#endif
    Program program;
    writeFile(program.secretsFile(), "{}");
    QVERIFY(QFile::setPermissions(program.secretsFile(),
                                  QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup));
    const Run run = program.run(words("secrets list --json"));
    QCOMPARE(run.code, 2);
    QCOMPARE(run.errorCode(), QStringLiteral("SECRETS_FILE_MODE"));
}

void ProgramTest::environmentStandsBeforeTheFile()
{
    Program program;
    program.setEnvironment(QStringLiteral("COUNTERFOIL_MAGENTO_CONSUMER_KEY"),
                           QStringLiteral("from-the-environment"));
    const Run list = program.run(words("secrets list --json"));
    QCOMPARE(list.json().value(QStringLiteral("magento.consumerKey")).toBool(), true);
    QVERIFY(!QFile::exists(program.secretsFile()));
    QVERIFY(!program.printed().contains("from-the-environment"));
}

void ProgramTest::profilesAreApart()
{
    Program program;
    QCOMPARE(program.run(words("config set xero.clientId AAAA")).code, 0);
    QCOMPARE(program.run(words("--profile second config set xero.clientId BBBB")).code, 0);
    QCOMPARE(program.run(words("config get xero.clientId")).out, QByteArray("AAAA\n"));
    QCOMPARE(program.run(words("config get xero.clientId --profile second")).out, QByteArray("BBBB\n"));
    QCOMPARE(program.run(words("config list --profile No.Name")).code, 2);
}

void ProgramTest::mappingRoundTrip()
{
    Program program;
    QJsonObject mapping = program.run(words("accounts export")).json();
    QVERIFY(mapping.contains(QStringLiteral("accounts")));
    mapping.insert(QStringLiteral("zeroTaxType"), QStringLiteral("ZERORATEDOUTPUT"));
    writeFile(program.path(QStringLiteral("in.json")), QJsonDocument(mapping).toJson());
    QCOMPARE(program
                 .run({QStringLiteral("accounts"), QStringLiteral("import"),
                       program.path(QStringLiteral("in.json"))})
                 .code,
             0);
    const QString out = program.path(QStringLiteral("out.json"));
    QCOMPARE(program.run({QStringLiteral("accounts"), QStringLiteral("export"), out}).code, 0);
    QFile file(out);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(QJsonDocument::fromJson(file.readAll()).object(), mapping);
}

void ProgramTest::brokenMappingsAreRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("says");
    QTest::newRow("half") << QByteArray("{\"accounts\": {") << QByteArray("byte");
    QTest::newRow("array") << QByteArray("[]") << QByteArray("no object");
    QTest::newRow("unknown key") << QByteArray("{\"acounts\": {}}") << QByteArray("acounts");
}

void ProgramTest::brokenMappingsAreRefused()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, says);
    Program program;
    const QString path = program.path(QStringLiteral("in.json"));
    writeFile(path, bytes);
    const QJsonObject before = program.run(words("accounts export")).json();
    const Run run = program.run({QStringLiteral("accounts"), QStringLiteral("import"), path});
    QCOMPARE(run.code, 2);
    QVERIFY2(run.err.contains(says), run.err.constData());
    QCOMPARE(program.run(words("accounts export")).json(), before);
}

void ProgramTest::previewIsALineForEachFile()
{
    Program program;
    const QString good = goldenCase("01_uk_incl_row_3x3333_coupon10");
    const QString missing = program.path(QStringLiteral("missing.json"));
    const QString broken = program.path(QStringLiteral("broken.json"));
    writeFile(broken, "{\"id\":");
    const Run run = program.runPlain({QStringLiteral("preview"), missing, good, broken});
    QCOMPARE(run.code, 2);
    const QList<QByteArray> lines = run.out.trimmed().split('\n');
    QCOMPARE(lines.size(), 3);
    const QJsonObject first = QJsonDocument::fromJson(lines[0]).object();
    QCOMPARE(first.value(QStringLiteral("id")).toString(), missing);
    QCOMPARE(first.value(QStringLiteral("outcome")).toString(), QStringLiteral("error"));
    QVERIFY(!first.value(QStringLiteral("reason")).toString().isEmpty());
    const QJsonObject second = QJsonDocument::fromJson(lines[1]).object();
    QCOMPARE(second.value(QStringLiteral("outcome")).toString(), QStringLiteral("post"));
    const QJsonObject document = second.value(QStringLiteral("documents")).toArray().first().toObject();
    QCOMPARE(document.value(QStringLiteral("method")).toString(), QStringLiteral("PUT"));
    QVERIFY(!document.value(QStringLiteral("body")).toObject().isEmpty());
    QCOMPARE(program.runPlain({QStringLiteral("preview"), good}).code, 0);
    QVERIFY(!QFile::exists(program.dataDirectory()));
}

void ProgramTest::previewOfABlockedCase()
{
    Program program;
    const Run run =
        program.runPlain({QStringLiteral("preview"), goldenCase("15_magento_bug_invoice_exceeds_order")});
    QCOMPARE(run.code, 3);
    QCOMPARE(run.json().value(QStringLiteral("outcome")).toString(), QStringLiteral("block"));
    QVERIFY(!run.json().value(QStringLiteral("reason")).toString().isEmpty());
}

void ProgramTest::whatNeedsAConnectionSaysSo_data()
{
    QTest::addColumn<QStringList>("line");
    QTest::addColumn<int>("code");
    QTest::newRow("connect") << words("connect --print-url") << 2;
    QTest::newRow("sync") << words("sync --once") << 2;
    QTest::newRow("sync without --once") << words("sync") << 2;
    QTest::newRow("add all") << words("queue add-all") << 2;
    QTest::newRow("status") << words("status") << 4;
}

void ProgramTest::whatNeedsAConnectionSaysSo()
{
    QFETCH(QStringList, line);
    QFETCH(int, code);
    Program program;
    const Run run = program.run(line);
    QCOMPARE(run.code, code);
    QVERIFY(!run.err.isEmpty() || run.out.contains("not connected"));
    const Run json = program.run(line + words("--json"));
    QCOMPARE(json.code, code);
    QVERIFY2(!json.json().isEmpty(), json.out.constData());
}

void ProgramTest::emptyListsAreJson()
{
    Program program;
    for (const char* line : {"queue list", "log list", "log list --status 2"}) {
        const Run run = program.run(words(line) + words("--json"));
        QCOMPARE(run.code, 0);
        QCOMPARE(run.json().value(QStringLiteral("total")).toInt(-1), 0);
        QVERIFY(run.json().value(QStringLiteral("rows")).isArray());
    }
    QVERIFY(program.run(words("log requests --json")).json().value(QStringLiteral("requests")).isArray());
    QCOMPARE(program.run(words("log list --status 3")).code, 2);
    QCOMPARE(program.run(words("queue list --state gone")).code, 2);
    QCOMPARE(program.run(words("queue retry twelve")).code, 2);
    QCOMPARE(program.run(words("queue retry 1 --all")).code, 2);
    QCOMPARE(program.run(words("queue retry --json")).json().value(QStringLiteral("changed")).toInt(-1), 0);
}

void ProgramTest::unusableDataFolders()
{
    Program program;
    const QString file = program.path(QStringLiteral("file"));
    writeFile(file, "x");
    const Run run = program.runPlain({QStringLiteral("--data-dir"), file, QStringLiteral("config"),
                                      QStringLiteral("list"), QStringLiteral("--json")});
    QCOMPARE(run.code, 2);
    QCOMPARE(run.json().value(QStringLiteral("error")).toObject().value(QStringLiteral("kind")).toString(),
             QStringLiteral("Storage"));
}

void ProgramTest::withoutAKeychainItSaysSoAtOnce_data()
{
    QTest::addColumn<QString>("bus");
    QTest::newRow("no session bus known") << QString();
    QTest::newRow("a session bus that is gone") << QStringLiteral("unix:path=/nonexistent/bus");
}

void ProgramTest::withoutAKeychainItSaysSoAtOnce()
{
    QFETCH(QString, bus);
    Program program;
    if (!bus.isEmpty())
        program.setEnvironment(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), bus);
    program.setEnvironment(QStringLiteral("XDG_RUNTIME_DIR"), program.path(QStringLiteral("none")));
    QElapsedTimer timer;
    timer.start();
    const Run run = program.runPlain({QStringLiteral("--data-dir"), program.dataDirectory(),
                                      QStringLiteral("status"), QStringLiteral("--json")});
    const qint64 took = timer.elapsed();
    qInfo("said after %lld ms", took);
    const QString problem =
        run.json().value(QStringLiteral("secrets")).toObject().value(QStringLiteral("problem")).toString();
    QVERIFY2(problem.contains(QStringLiteral("keychain cannot be reached")),
             QByteArray(run.out + run.err).constData());
    QVERIFY(problem.contains(QStringLiteral("--secrets-file")));
    QCOMPARE(run.code, 2);
    QVERIFY(took < 15000);                          // not after the 25 s that D-Bus waits
    QVERIFY(!QFile::exists(program.secretsFile())); // never a plain file instead
}

QTEST_GUILESS_MAIN(ProgramTest)
#include "tst_program.moc"
