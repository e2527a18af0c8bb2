#include "secrets/secretstore.h"

#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace counterfoil;

namespace {

/// The Lock method of the Secret Service, on the collection that with-keyring.sh made.
bool lockKeyring()
{
    QProcess process;
    process.start(QStringLiteral("dbus-send"),
                  {QStringLiteral("--session"), QStringLiteral("--print-reply"),
                   QStringLiteral("--dest=org.freedesktop.secrets"),
                   QStringLiteral("/org/freedesktop/secrets"),
                   QStringLiteral("org.freedesktop.Secret.Service.Lock"),
                   QStringLiteral("array:objpath:/org/freedesktop/secrets/collection/login")});
    return process.waitForFinished() && process.exitCode() == 0;
}

/// A new daemon on the same files, unlocked.
bool unlockKeyring()
{
    QProcess process;
    process.start(
        QStringLiteral("gnome-keyring-daemon"),
        {QStringLiteral("--replace"), QStringLiteral("--unlock"), QStringLiteral("--components=secrets")});
    process.write("pw");
    process.closeWriteChannel();
    return process.waitForFinished() && process.exitCode() == 0;
}

/// Runs one test function of this program in another process: libsecret keeps its bus and its service for a
/// whole process. The variable tells the function that it is the inner one.
void runAgain(const QString& function, const QString& variable, const QString& busAddress = {})
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(variable, QStringLiteral("1"));
    if (!busAddress.isEmpty())
        environment.insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), busAddress);
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(QCoreApplication::applicationFilePath(), {function});
    QVERIFY(process.waitForFinished(30'000));
    QVERIFY2(process.exitCode() == 0, process.readAll().constData());
}

/// A session bus of its own that can start no service: a desktop without any keychain.
class EmptyBus
{
public:
    QString start()
    {
        QFile config(m_folder.filePath(QStringLiteral("bus.conf")));
        if (!config.open(QIODevice::WriteOnly))
            return {};
        config.write(
            "<busconfig><type>session</type><listen>unix:dir=" + m_folder.path().toUtf8() +
            "</listen><auth>EXTERNAL</auth><policy context=\"default\"><allow send_destination=\"*\"/>"
            "<allow receive_sender=\"*\"/><allow own=\"*\"/></policy></busconfig>");
        config.close();
        m_daemon.start(QStringLiteral("dbus-daemon"),
                       {QStringLiteral("--nofork"), QStringLiteral("--print-address"),
                        QStringLiteral("--config-file=") + config.fileName()});
        if (!m_daemon.waitForReadyRead(5000))
            return {};
        return QString::fromLatin1(m_daemon.readAllStandardOutput()).trimmed();
    }
    ~EmptyBus()
    {
        m_daemon.kill();
        m_daemon.waitForFinished();
    }

private:
    QTemporaryDir m_folder;
    QProcess m_daemon;
};

} // namespace

/// QtKeychain against a real Secret Service. Only in the throw-away keyring of with-keyring.sh.
class KeychainTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void keepsAndForgets();
    void longAndForeignTexts();
    void profilesAreApart();
    void renamedProfileKeepsItsSecrets();
    void probeLeavesNothing();
    void withoutAService_data();
    void withoutAService();
    void lockedIsNotEmpty();

private:
    const QString m_name = secret::xeroTokens;
};

void KeychainTest::initTestCase()
{
    if (qEnvironmentVariableIsEmpty("COUNTERFOIL_TEST_KEYRING"))
        QSKIP("no throw-away keyring: needs dbus-run-session and gnome-keyring-daemon; run through "
              "with-keyring.sh");
}

void KeychainTest::keepsAndForgets()
{
    const auto store = makeKeychainSecretStore(QStringLiteral("default"));
    const auto nothing = readNow(*store, m_name);
    QVERIFY2(nothing, qPrintable(nothing ? QString() : nothing.error().detail));
    QVERIFY(!nothing->has_value());
    QVERIFY(writeNow(*store, m_name, QStringLiteral("first")));
    QCOMPARE(readNow(*store, m_name)->value(), QStringLiteral("first"));
    QVERIFY(writeNow(*store, m_name, QStringLiteral("second")));
    QCOMPARE(readNow(*makeKeychainSecretStore(QString()), m_name)->value(), QStringLiteral("second"));
    QVERIFY(removeNow(*store, m_name));
    QVERIFY(!readNow(*store, m_name)->has_value());
    QVERIFY(removeNow(*store, m_name));
}

void KeychainTest::longAndForeignTexts()
{
    const auto store = makeKeychainSecretStore(QStringLiteral("texts"));
    // A token set: two long tokens and their data.
    const QString value = QStringLiteral("{\"a\":\"ü€\n\"}") + QString(6000, u'x');
    QVERIFY(writeNow(*store, m_name, value));
    QCOMPARE(readNow(*store, m_name)->value(), value);
}

void KeychainTest::profilesAreApart()
{
    const auto one = makeKeychainSecretStore(QStringLiteral("one")),
               two = makeKeychainSecretStore(QStringLiteral("two"));
    QVERIFY(writeNow(*one, m_name, QStringLiteral("of one")));
    QVERIFY(!readNow(*two, m_name)->has_value());
    QCOMPARE(readNow(*one, m_name)->value(), QStringLiteral("of one"));
}

/// As the window does it when a profile gets another name.
void KeychainTest::renamedProfileKeepsItsSecrets()
{
    const auto name = [](const char* text) {
        return QString(QStringLiteral("rename ") + QLatin1String(text));
    };
    const QStringList all = secret::allNames();
    const auto before = makeKeychainSecretStore(name("before")),
               after = makeKeychainSecretStore(name("after")), other = makeKeychainSecretStore(name("other"));
    for (const QString& secret : all)
        QVERIFY(writeNow(*before, secret, QStringLiteral("value of ") + secret));
    QVERIFY(writeNow(*other, m_name, QStringLiteral("not touched")));
    std::optional<Result<void>> moved;
    moveSecrets(makeKeychainSecretStore(name("before")), makeKeychainSecretStore(name("after")),
                [&moved](const Result<void>& result) { moved = result; });
    QTRY_VERIFY_WITH_TIMEOUT(moved.has_value(), 10'000);
    QVERIFY2(moved->ok(), qPrintable(moved->ok() ? QString() : moved->error().detail));
    for (const QString& secret : all) {
        QCOMPARE(readNow(*after, secret)->value_or(QString()), QStringLiteral("value of ") + secret);
        QVERIFY2(!readNow(*before, secret)->has_value(), qPrintable(secret));
    }
    QCOMPARE(readNow(*other, m_name)->value(), QStringLiteral("not touched"));
}

void KeychainTest::probeLeavesNothing()
{
    const auto store = makeKeychainSecretStore(QStringLiteral("probing"));
    QVERIFY(!readNow(*store, m_name)->has_value());
    QVERIFY(!readNow(*store, QStringLiteral("probe"))->has_value());
}

void KeychainTest::withoutAService_data()
{
    QTest::addColumn<bool>("hasBus");
    QTest::newRow("no session bus") << false;
    QTest::newRow("a session bus without any service") << true;
}

void KeychainTest::withoutAService()
{
    QFETCH(bool, hasBus);
    if (qEnvironmentVariableIsSet("COUNTERFOIL_TEST_NO_BUS")) {
        const auto store = makeKeychainSecretStore(QString());
        QElapsedTimer timer;
        timer.start();
        for (const auto& error :
             {readNow(*store, m_name).error(), writeNow(*store, m_name, QStringLiteral("x")).error(),
              removeNow(*store, m_name).error()}) {
            QCOMPARE(error.kind, ErrorKind::Settings);
            QCOMPARE(error.code, QStringLiteral("KEYCHAIN_UNAVAILABLE"));
            QVERIFY(error.message.contains(QStringLiteral("--secrets-file")));
        }
        qInfo("said after %lld ms", timer.elapsed());
        QVERIFY(timer.elapsed() < 15000); // not after the 25 s that D-Bus waits
        return;
    }
    QString address = QStringLiteral("unix:path=/nonexistent/bus");
    EmptyBus bus;
    if (hasBus)
        address = bus.start();
    QVERIFY(!address.isEmpty());
    runAgain(QStringLiteral("withoutAService:%1").arg(QLatin1String(QTest::currentDataTag())),
             QStringLiteral("COUNTERFOIL_TEST_NO_BUS"), address);
}

void KeychainTest::lockedIsNotEmpty()
{
    const auto store = makeKeychainSecretStore(QStringLiteral("locking"));
    if (qEnvironmentVariableIsSet("COUNTERFOIL_TEST_UNLOCKED")) {
        QCOMPARE(readNow(*store, m_name)->value(), QStringLiteral("precious"));
        return;
    }
    QVERIFY(writeNow(*store, m_name, QStringLiteral("precious")));
    QVERIFY(lockKeyring());
    for (const auto& error :
         {readNow(*store, m_name).error(), readNow(*store, QStringLiteral("another")).error(),
          writeNow(*store, m_name, QStringLiteral("overwritten")).error(),
          removeNow(*store, m_name).error()}) {
        QVERIFY2(error.code == QStringLiteral("KEYCHAIN_LOCKED"), qPrintable(error.code + error.detail));
        QVERIFY(error.message.contains(QStringLiteral("Unlock")));
    }
    QVERIFY(unlockKeyring());
    runAgain(QStringLiteral("lockedIsNotEmpty"), QStringLiteral("COUNTERFOIL_TEST_UNLOCKED"));
}

QTEST_GUILESS_MAIN(KeychainTest)
#include "keychain_test.moc"
