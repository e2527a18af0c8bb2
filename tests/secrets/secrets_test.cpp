#include "base/redaction.h"
#include "secrets/secretstore.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace counterfoil;

namespace {

constexpr QFileDevice::Permissions ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

void put(const QString& path, const QByteArray& bytes, QFileDevice::Permissions permissions = ownerOnly)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    file.close();
    QVERIFY(file.setPermissions(permissions));
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Answers from the event loop, as a keychain does.
class LateStore final : public SecretStore
{
public:
    void read(const QString& name, OnRead onRead) override
    {
        QTimer::singleShot(0, [name, onRead] { onRead(std::optional<QString>(name + QStringLiteral("!"))); });
    }
    void write(const QString&, const QString&, OnWritten onWritten) override
    {
        QTimer::singleShot(0, [onWritten] { onWritten({}); });
    }
    void remove(const QString&, OnWritten onWritten) override
    {
        QTimer::singleShot(0, [onWritten] {
            onWritten(
                makeError(ErrorKind::Settings, QStringLiteral("no"), {}, QStringLiteral("KEYCHAIN_LOCKED")));
        });
    }
    QString description() const override { return QStringLiteral("late"); }
};

} // namespace

class SecretsTest : public QObject
{
    Q_OBJECT

private slots:
    void names();
    void storesKeepAndForget_data();
    void storesKeepAndForget();
    void fileSurvives();
    void fileIsForItsOwnerOnly();
    void fileWithOpenModeIsRefused_data();
    void fileWithOpenModeIsRefused();
    void modeIsCheckedAtEveryUse();
    void damagedFileIsNotOverwritten_data();
    void damagedFileIsNotOverwritten();
    void emptyFileIsEmpty();
    void unwritableFolder();
    void folderIsNoFile();
    void environmentComesFirst_data();
    void environmentComesFirst();
    void environmentFallsThrough();
    void descriptions();
    void valuesAreRedacted();
    void waitingForLateAnswers();
    void movedAsAWhole();
    void moveKeepsAllWhenTheTargetRefuses();
};

void SecretsTest::names()
{
    QCOMPARE(secret::allNames().size(), 7);
    QVERIFY(secret::allNames().contains(QStringLiteral("journal.password")));
    QVERIFY(secret::allNames().contains(QStringLiteral("xero.tokens")));
}

void SecretsTest::storesKeepAndForget_data()
{
    QTest::addColumn<QString>("kind");
    for (const char* kind : {"memory", "file", "environment over memory"})
        QTest::newRow(kind) << QString::fromLatin1(kind);
}

void SecretsTest::storesKeepAndForget()
{
    QFETCH(QString, kind);
    QTemporaryDir folder;
    std::unique_ptr<SecretStore> store;
    if (kind == QStringLiteral("file"))
        store = makeFileSecretStore(folder.filePath(QStringLiteral("secrets.json"))).value();
    else if (kind == QStringLiteral("memory"))
        store = makeMemorySecretStore();
    else
        store = makeEnvironmentSecretStore(makeMemorySecretStore());

    const QString name = secret::xeroTokens, value = QStringLiteral("{\"a\":\"ü\n\"}");
    auto read = readNow(*store, name);
    QVERIFY(read);
    QVERIFY(!read->has_value());
    QVERIFY(removeNow(*store, name)); // nothing there is fine
    QVERIFY(writeNow(*store, name, value));
    QVERIFY(writeNow(*store, secret::magentoAccessToken, QStringLiteral("other")));
    read = readNow(*store, name);
    QVERIFY(read);
    QCOMPARE(read->value(), value);
    QVERIFY(writeNow(*store, name, QStringLiteral("second value")));
    QCOMPARE(readNow(*store, name)->value(), QStringLiteral("second value"));
    QVERIFY(removeNow(*store, name));
    QVERIFY(!readNow(*store, name)->has_value());
    QCOMPARE(readNow(*store, secret::magentoAccessToken)->value(), QStringLiteral("other"));
}

void SecretsTest::fileSurvives()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("secrets.json"));
    QVERIFY(writeNow(**makeFileSecretStore(path), QStringLiteral("a"), QStringLiteral("one")));
    QCOMPARE(readNow(**makeFileSecretStore(path), QStringLiteral("a"))->value(), QStringLiteral("one"));
    QCOMPARE(QJsonDocument::fromJson(contentOf(path)).object(),
             (QJsonObject{{QStringLiteral("a"), QStringLiteral("one")}}));
}

void SecretsTest::fileIsForItsOwnerOnly()
{
#ifdef Q_OS_WIN
    QSKIP("no modes here");
#endif
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("secrets.json"));
    const auto store = makeFileSecretStore(path);
    QVERIFY(store);
    QVERIFY(!QFile::exists(path)); // opening leaves nothing behind
    for (const char* value : {"one", "two"}) {
        QVERIFY(writeNow(**store, QStringLiteral("a"), QString::fromLatin1(value)));
        const auto others =
            QFile::permissions(path) & ~(ownerOnly | QFileDevice::ReadUser | QFileDevice::WriteUser);
        QCOMPARE(others, QFileDevice::Permissions());
    }
}

void SecretsTest::fileWithOpenModeIsRefused_data()
{
    QTest::addColumn<int>("more");
    QTest::newRow("group reads") << static_cast<int>(QFileDevice::ReadGroup);
    QTest::newRow("group writes") << static_cast<int>(QFileDevice::WriteGroup);
    QTest::newRow("others read") << static_cast<int>(QFileDevice::ReadOther);
    QTest::newRow("others write") << static_cast<int>(QFileDevice::WriteOther);
}

void SecretsTest::fileWithOpenModeIsRefused()
{
#ifdef Q_OS_WIN
    QSKIP("no modes here");
#endif
    QFETCH(int, more);
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("secrets.json"));
    put(path, R"({"a":"one"})", ownerOnly | static_cast<QFileDevice::Permission>(more));
    const auto store = makeFileSecretStore(path);
    QVERIFY(!store);
    QCOMPARE(store.error().kind, ErrorKind::Settings);
    QCOMPARE(store.error().code, QStringLiteral("SECRETS_FILE_MODE"));
    QVERIFY(store.error().message.contains(path));
    QVERIFY(store.error().message.contains(QStringLiteral("chmod 600")));
}

void SecretsTest::modeIsCheckedAtEveryUse()
{
#ifdef Q_OS_WIN
    QSKIP("no modes here");
#endif
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("secrets.json"));
    put(path, R"({"a":"one"})");
    const auto store = makeFileSecretStore(path);
    QVERIFY(store);
    QVERIFY(QFile::setPermissions(path, ownerOnly | QFileDevice::ReadOther));
    QCOMPARE(readNow(**store, QStringLiteral("a")).error().code, QStringLiteral("SECRETS_FILE_MODE"));
    QCOMPARE(writeNow(**store, QStringLiteral("a"), QStringLiteral("b")).error().code,
             QStringLiteral("SECRETS_FILE_MODE"));
    QCOMPARE(contentOf(path), QByteArray(R"({"a":"one"})"));
}

void SecretsTest::damagedFileIsNotOverwritten_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("half") << QByteArray(R"({"a":"on)");
    QTest::newRow("array") << QByteArray(R"(["a"])");
    QTest::newRow("a number as value") << QByteArray(R"({"a":1})");
    QTest::newRow("text") << QByteArray("hello");
}

void SecretsTest::damagedFileIsNotOverwritten()
{
    QFETCH(QByteArray, bytes);
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("secrets.json"));
    put(path, R"({"a":"one"})");
    const auto store = makeFileSecretStore(path);
    QVERIFY(store);
    put(path, bytes);
    QCOMPARE(makeFileSecretStore(path).error().code, QStringLiteral("SECRETS_FILE_DAMAGED"));
    QVERIFY(!writeNow(**store, QStringLiteral("b"), QStringLiteral("two")));
    QVERIFY(!removeNow(**store, QStringLiteral("a")));
    QVERIFY(!readNow(**store, QStringLiteral("a")));
    QCOMPARE(contentOf(path), bytes);
}

void SecretsTest::emptyFileIsEmpty()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("secrets.json"));
    put(path, "\n"); // made with "install -m 600 /dev/null"
    const auto store = makeFileSecretStore(path);
    QVERIFY(store);
    QVERIFY(!readNow(**store, QStringLiteral("a"))->has_value());
    QVERIFY(writeNow(**store, QStringLiteral("a"), QStringLiteral("one")));
}

void SecretsTest::unwritableFolder()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("missing/secrets.json"));
    const auto store = makeFileSecretStore(path);
    QVERIFY(store);
    const auto written = writeNow(**store, QStringLiteral("a"), QStringLiteral("one"));
    QVERIFY(!written);
    QCOMPARE(written.error().code, QStringLiteral("SECRETS_FILE"));
    QVERIFY(written.error().message.contains(path));
}

void SecretsTest::folderIsNoFile()
{
    QTemporaryDir folder;
    QCOMPARE(makeFileSecretStore(folder.path()).error().code, QStringLiteral("SECRETS_FILE"));
    QCOMPARE(makeFileSecretStore(QString()).error().code, QStringLiteral("SECRETS_FILE"));
}

void SecretsTest::environmentComesFirst_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("variable");
    QTest::newRow("1") << secret::magentoConsumerKey << QByteArray("COUNTERFOIL_MAGENTO_CONSUMER_KEY");
    QTest::newRow("2") << secret::magentoConsumerSecret << QByteArray("COUNTERFOIL_MAGENTO_CONSUMER_SECRET");
    QTest::newRow("3") << secret::magentoAccessToken << QByteArray("COUNTERFOIL_MAGENTO_ACCESS_TOKEN");
    QTest::newRow("4") << secret::magentoAccessTokenSecret
                       << QByteArray("COUNTERFOIL_MAGENTO_ACCESS_TOKEN_SECRET");
    QTest::newRow("5") << secret::xeroClientSecret << QByteArray("COUNTERFOIL_XERO_CLIENT_SECRET");
}

void SecretsTest::environmentComesFirst()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, variable);
    const auto store = makeEnvironmentSecretStore(makeMemorySecretStore());
    QVERIFY(writeNow(*store, name, QStringLiteral("stored value")));
    QCOMPARE(readNow(*store, name)->value(), QStringLiteral("stored value"));
    qputenv(variable.constData(), "from the environment\n");
    const auto read = readNow(*store, name);
    const QString description = store->description();
    qunsetenv(variable.constData());
    QCOMPARE(read->value(), QStringLiteral("from the environment"));
    QVERIFY(description.contains(QStringLiteral("environment")));
    QCOMPARE(readNow(*store, name)->value(), QStringLiteral("stored value"));
}

void SecretsTest::environmentFallsThrough()
{
    const auto store = makeEnvironmentSecretStore(makeMemorySecretStore());
    QVERIFY(writeNow(*store, secret::xeroTokens, QStringLiteral("tokens")));
    QCOMPARE(readNow(*store, secret::xeroTokens)->value(), QStringLiteral("tokens"));
}

void SecretsTest::descriptions()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("secrets.json"));
    QVERIFY((*makeFileSecretStore(path))->description().contains(path));
    QVERIFY(!makeMemorySecretStore()->description().isEmpty());
    QVERIFY(!makeKeychainSecretStore(QString())->description().isEmpty());
}

void SecretsTest::valuesAreRedacted()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("secrets.json"));
    put(path, R"({"a":"file-secret-value"})");
    QVERIFY(readNow(**makeFileSecretStore(path), QStringLiteral("a")));
    QVERIFY(!redact(QStringLiteral("x file-secret-value")).contains(QStringLiteral("file-secret-value")));
    const auto memory = makeMemorySecretStore();
    QVERIFY(writeNow(*memory, QStringLiteral("a"), QStringLiteral("memory-secret-value")));
    QVERIFY(!redact(QStringLiteral("x memory-secret-value")).contains(QStringLiteral("memory-secret-value")));
}

void SecretsTest::waitingForLateAnswers()
{
    LateStore store;
    QCOMPARE(readNow(store, QStringLiteral("a"))->value(), QStringLiteral("a!"));
    QVERIFY(writeNow(store, QStringLiteral("a"), QStringLiteral("b")));
    QCOMPARE(removeNow(store, QStringLiteral("a")).error().code, QStringLiteral("KEYCHAIN_LOCKED"));
}

void SecretsTest::movedAsAWhole()
{
    const std::shared_ptr<SecretStore> from = makeMemorySecretStore(), to = makeMemorySecretStore();
    QVERIFY(writeNow(*from, secret::magentoConsumerKey, QStringLiteral("key")));
    QVERIFY(writeNow(*from, secret::xeroTokens, QStringLiteral("tokens")));
    int answers = 0;
    moveSecrets(from, to, [&answers](Result<void> moved) {
        QVERIFY(moved);
        ++answers;
    });
    QCOMPARE(answers, 1);
    QCOMPARE(readNow(*to, secret::magentoConsumerKey)->value(), QStringLiteral("key"));
    QCOMPARE(readNow(*to, secret::xeroTokens)->value(), QStringLiteral("tokens"));
    QVERIFY(!readNow(*to, secret::xeroClientSecret)->has_value());
    for (const QString& name : secret::allNames())
        QVERIFY(!readNow(*from, name)->has_value());
}

void SecretsTest::moveKeepsAllWhenTheTargetRefuses()
{
    const std::shared_ptr<SecretStore> from = makeMemorySecretStore();
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("secrets.json"));
    const std::shared_ptr<SecretStore> to = std::move(makeFileSecretStore(path)).value();
    put(path, "damaged");
    QVERIFY(writeNow(*from, secret::xeroTokens, QStringLiteral("tokens")));
    QString code;
    moveSecrets(from, to, [&code](Result<void> moved) { code = moved ? QString() : moved.error().code; });
    QVERIFY(!code.isEmpty());
    QCOMPARE(readNow(*from, secret::xeroTokens)->value(), QStringLiteral("tokens"));
}

QTEST_GUILESS_MAIN(SecretsTest)
#include "secrets_test.moc"
