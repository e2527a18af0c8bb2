// How the journal is opened, migrated, refused and set aside.
#include "store/database.h"
#include "store/documentstore.h"
#include "store/ledgerstore.h"
#include "store/queuestore.h"
#include "store/settingsstore.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace counterfoil;
using namespace counterfoil::store;

class DatabaseTest : public QObject
{
    Q_OBJECT
private slots:
    void aNewOneIsPrivateAndCurrent();
    void migrationsRunOnceAndInOrder();
    void aFailingMigrationChangesNothing();
    void aBackupIsMadeBeforeAMigration();
    void aNewerFileIsRefused();
    void aDamagedFileIsSetAside();
    void theSettingsOfADamagedFileGoOn();
    void aReadOnlyFolderIsTold();
    void aFullDiskIsTold();
    void aHeldFileIsTold();
    void anOpenTransactionRollsBack();
    void aFailingCommitRollsBack();
    void aReaderSeesWhatWasCommitted();
    void statementsAreSplitOnLonelySemicolons();
    void ordersPaidInPartAreLookedAtAgain();
};

namespace {

const QList<Migration> twoSteps{
    {1, QStringLiteral("0001_first.sql"), {QStringLiteral("CREATE TABLE a (x INTEGER)")}},
    {2, QStringLiteral("0002_second.sql"), {QStringLiteral("ALTER TABLE a ADD COLUMN y TEXT")}},
};

std::unique_ptr<Database> opened(const QString& directory)
{
    auto database = Database::open(directory, Database::Mode::ReadWrite);
    if (!database)
        qFatal("%s", qPrintable(database.error().message));
    return std::move(database).value();
}

} // namespace

void DatabaseTest::aNewOneIsPrivateAndCurrent()
{
    QTemporaryDir directory;
    auto database = opened(directory.path());
    QCOMPARE(database->schemaVersion(), embeddedMigrations().last().version);
    QSqlQuery mode = database->exec(QStringLiteral("PRAGMA journal_mode"));
    QVERIFY(mode.next());
    QCOMPARE(mode.value(0).toString(), QStringLiteral("wal"));
    QSqlQuery sync = database->exec(QStringLiteral("PRAGMA synchronous"));
    QVERIFY(sync.next());
    QCOMPARE(sync.value(0).toInt(), 2); // FULL
#ifdef Q_OS_UNIX
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QVERIFY(!(QFile::permissions(database->path()) & others));
#endif
}

void DatabaseTest::migrationsRunOnceAndInOrder()
{
    QTemporaryDir directory;
    {
        auto first = Database::open(directory.path(), Database::Mode::ReadWrite, twoSteps.mid(0, 1));
        QVERIFY(first.ok());
        (*first)->exec(QStringLiteral("INSERT INTO a VALUES (7)"));
    }
    auto second = Database::open(directory.path(), Database::Mode::ReadWrite, twoSteps);
    QVERIFY(second.ok());
    QCOMPARE((*second)->schemaVersion(), 2);
    QSqlQuery query = (*second)->exec(QStringLiteral("SELECT x, y FROM a"));
    QVERIFY(query.next());
    QCOMPARE(query.value(0).toInt(), 7);
}

void DatabaseTest::aFailingMigrationChangesNothing()
{
    QTemporaryDir directory;
    {
        QVERIFY(Database::open(directory.path(), Database::Mode::ReadWrite, twoSteps.mid(0, 1)).ok());
    }
    QList<Migration> broken = twoSteps;
    broken.append({3,
                   QStringLiteral("0003_broken.sql"),
                   {QStringLiteral("CREATE TABLE b (x)"), QStringLiteral("NONSENSE")}});
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("NONSENSE")));
    const auto refused = Database::open(directory.path(), Database::Mode::ReadWrite, broken);
    QVERIFY(!refused.ok());
    QCOMPARE(refused.error().kind, ErrorKind::Storage);
    auto again = Database::open(directory.path(), Database::Mode::ReadWrite, twoSteps.mid(0, 1));
    QVERIFY(again.ok());
    QCOMPARE((*again)->schemaVersion(), 1);
    QSqlQuery tables = (*again)->exec(QStringLiteral("SELECT count(*) FROM sqlite_master WHERE name = 'b'"));
    QVERIFY(tables.next());
    QCOMPARE(tables.value(0).toInt(), 0);
}

void DatabaseTest::aBackupIsMadeBeforeAMigration()
{
    QTemporaryDir directory;
    {
        QVERIFY(Database::open(directory.path(), Database::Mode::ReadWrite, twoSteps.mid(0, 1)).ok());
    }
    QVERIFY(Database::open(directory.path(), Database::Mode::ReadWrite, twoSteps).ok());
    QCOMPARE(QDir(directory.path()).entryList({QStringLiteral("*.backup-*")}).size(), 1);
}

void DatabaseTest::aNewerFileIsRefused()
{
    QTemporaryDir directory;
    {
        auto database = opened(directory.path());
        database->exec(QStringLiteral("PRAGMA user_version = 999"));
    }
    const auto refused = Database::open(directory.path(), Database::Mode::ReadWrite);
    QVERIFY(!refused.ok());
    QCOMPARE(refused.error().code, QStringLiteral("DATABASE_NEWER"));
    QVERIFY(QFile::exists(Database::fileName(directory.path())));
}

void DatabaseTest::aDamagedFileIsSetAside()
{
    QTemporaryDir directory;
    const QByteArray garbage = QByteArray("This is no database at all. ").repeated(300);
    {
        QFile file(Database::fileName(directory.path()));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(garbage);
    }
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("not a database")));
    auto database = opened(directory.path());
    QVERIFY(database->notice());
    QCOMPARE(database->notice()->code, QStringLiteral("DATABASE_DAMAGED"));
    const QStringList aside = QDir(directory.path()).entryList({QStringLiteral("*.damaged-*")}, QDir::Files);
    QCOMPARE(aside.size(), 1);
    QFile kept(directory.path() + u'/' + aside.first());
    QVERIFY(kept.open(QIODevice::ReadOnly));
    QCOMPARE(kept.readAll(), garbage);
    SettingsStore(*database).setValue(QStringLiteral("a"), QStringLiteral("b"));
    // Nothing of its settings could be read.
    QVERIFY(SettingsStore(*database).value(QStringLiteral("state.settingsLost")));
}

void DatabaseTest::theSettingsOfADamagedFileGoOn()
{
    QTemporaryDir directory;
    {
        auto database = opened(directory.path());
        SettingsStore settings(*database);
        const QString mapping = u"{\"a\":\"" % QString(9000, QLatin1Char('m')) % u"\"}";
        settings.setValue(QStringLiteral("sync.source"), QStringLiteral("order"));
        settings.setValue(QStringLiteral("mapping"), mapping);
        settings.setValue(QStringLiteral("state.halted"), QStringLiteral("why"));
        settings.setValue(QStringLiteral("state.lastSync"), QStringLiteral("then"));
        Transaction transaction(*database);
        for (int i = 0; i < 500; ++i)
            database->exec(QStringLiteral("INSERT INTO reference (name, json, fetched_at) VALUES (?, ?, 0)"),
                           {i, QByteArray(1000, 'r')});
        transaction.commit();
    }
    {
        QFile file(Database::fileName(directory.path()));
        QVERIFY(file.open(QIODevice::ReadWrite));
        file.seek(file.size() - 100'000);
        file.write(QByteArray(100'000, 'x'));
    }
    auto database = opened(directory.path());
    QVERIFY(database->notice());
    const SettingsStore settings(*database);
    QCOMPARE(settings.value(QStringLiteral("sync.source")), QStringLiteral("order"));
    QVERIFY(settings.value(QStringLiteral("mapping"))->size() > 9000);
    QCOMPARE(settings.value(QStringLiteral("state.halted")), QStringLiteral("why"));
    // What it remembered of the rest is not true of the new one.
    QVERIFY(!settings.value(QStringLiteral("state.lastSync")));
    QVERIFY(!settings.value(QStringLiteral("state.settingsLost")));
    QVERIFY(settings.value(QStringLiteral("state.rebuiltAt")));
}

void DatabaseTest::aReadOnlyFolderIsTold()
{
    // A file where the folder should be: cannot be opened by anyone, root included.
    QTemporaryDir directory;
    const QString path = directory.path() + QStringLiteral("/file");
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    const auto refused = Database::open(path, Database::Mode::ReadWrite);
    QVERIFY(!refused.ok());
    QCOMPARE(refused.error().code, QStringLiteral("STORAGE_READ_ONLY"));
    QVERIFY(refused.error().message.contains(QStringLiteral("counterfoil.sqlite")));
}

void DatabaseTest::aFullDiskIsTold()
{
    QTemporaryDir directory;
    auto database = opened(directory.path());
    QSqlQuery pages = database->exec(QStringLiteral("PRAGMA page_count"));
    QVERIFY(pages.next());
    const int limit = pages.value(0).toInt() + 2;
    pages.finish();
    database->exec(QStringLiteral("PRAGMA max_page_count = %1").arg(limit));
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("full")));
    try {
        SettingsStore(*database).setValue(QStringLiteral("big"), QString(200000, u'x'));
        QFAIL("it was not full");
    } catch (const StorageError& error) {
        QCOMPARE(error.error().code, QStringLiteral("STORAGE_FULL"));
    }
    // Nothing is lost, and it goes on once there is room.
    database->exec(QStringLiteral("PRAGMA max_page_count = 100000"));
    SettingsStore(*database).setValue(QStringLiteral("big"), QString(200000, u'x'));
}

void DatabaseTest::aHeldFileIsTold()
{
    QTemporaryDir directory;
    auto first = opened(directory.path());
    auto second = opened(directory.path());
    second->exec(QStringLiteral("PRAGMA busy_timeout = 1"));
    Transaction held(*first);
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("locked")));
    try {
        Transaction wanted(*second);
        QFAIL("it was not held");
    } catch (const StorageError& error) {
        QCOMPARE(error.error().code, QStringLiteral("STORAGE_LOCKED"));
    }
}

void DatabaseTest::anOpenTransactionRollsBack()
{
    QTemporaryDir directory;
    auto database = opened(directory.path());
    SettingsStore settings(*database);
    {
        Transaction transaction(*database);
        settings.setValue(QStringLiteral("a"), QStringLiteral("1"));
    }
    QVERIFY(!settings.value(QStringLiteral("a")));
    {
        Transaction transaction(*database);
        settings.setValue(QStringLiteral("a"), QStringLiteral("2"));
        transaction.commit();
    }
    QCOMPARE(settings.value(QStringLiteral("a")), QStringLiteral("2"));
}

void DatabaseTest::aFailingCommitRollsBack()
{
    QTemporaryDir directory;
    auto database = opened(directory.path());
    SettingsStore settings(*database);
    database->setCommitHook(
        [] { throw StorageError(makeError(ErrorKind::Storage, QStringLiteral("full"))); });
    try {
        Transaction transaction(*database);
        settings.setValue(QStringLiteral("a"), QStringLiteral("1"));
        transaction.commit();
        QFAIL("the commit did not fail");
    } catch (const StorageError&) {
    }
    database->setCommitHook({});
    QVERIFY(!settings.value(QStringLiteral("a")));
}

void DatabaseTest::aReaderSeesWhatWasCommitted()
{
    QTemporaryDir directory;
    auto writer = opened(directory.path());
    auto reader = Database::open(directory.path(), Database::Mode::ReadOnly);
    QVERIFY(reader.ok());
    SettingsStore(*writer).setValue(QStringLiteral("a"), QStringLiteral("1"));
    QCOMPARE(SettingsStore(**reader).value(QStringLiteral("a")), QStringLiteral("1"));
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("readonly")));
    try {
        SettingsStore(**reader).setValue(QStringLiteral("a"), QStringLiteral("2"));
        QFAIL("a reader wrote");
    } catch (const StorageError&) {
    }
}

void DatabaseTest::statementsAreSplitOnLonelySemicolons()
{
    QCOMPARE(splitStatements(QStringLiteral("-- note\nSELECT ';';\n;\nSELECT 2\n;\n")),
             QStringList({QStringLiteral("SELECT ';';"), QStringLiteral("SELECT 2")}));
}

void DatabaseTest::ordersPaidInPartAreLookedAtAgain()
{
    QTemporaryDir directory;
    QList<Migration> before = embeddedMigrations();
    before.removeIf([](const Migration& migration) { return migration.version >= 14; });
    {
        auto old = Database::open(directory.path(), Database::Mode::ReadWrite, before);
        QVERIFY(old.ok());
        DocumentStore documents(**old);
        LedgerStore ledger(**old);
        const auto post = [&](qint64 id, int paid) {
            SourceDocument order;
            order.kind = DocumentKind::Order;
            order.entityId = order.orderId = id;
            order.incrementId = QString::number(id);
            order.hash = "x";
            order.grandTotal = Amount::fromInteger(100);
            order.currency = QStringLiteral("GBP");
            documents.put(order);
            LedgerEntry entry;
            entry.tenantId = QStringLiteral("tenant");
            entry.magentoKey = QStringLiteral("order:%1").arg(id);
            entry.amount = order.grandTotal;
            entry.postedAt = QDateTime::currentDateTimeUtc();
            ledger.add(entry);
            entry.xeroKind = XeroKind::Payment;
            entry.amount = Amount::fromInteger(paid);
            if (paid > 0)
                ledger.add(entry);
        };
        post(1, 100);
        post(2, 40);
        post(3, 0); // left open: that is no part
    }
    const auto database = opened(directory.path());
    const auto rows = QueueStore(*database).page(0, 10);
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows.first().entityId, 2);
    QCOMPARE(rows.first().stage, Stage::Payment);
    QCOMPARE(rows.first().state, QueueState::Waiting);
}

QTEST_GUILESS_MAIN(DatabaseTest)
#include "tst_database.moc"
