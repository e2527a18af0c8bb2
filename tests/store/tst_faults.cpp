// What a journal survives: a power cut, a file cut short or overwritten, old rows.
#include "store/batchstore.h"
#include "store/lease.h"
#include "store/logstore.h"
#include "store/requeststore.h"
#include "store/retention.h"
#include "store/settingsstore.h"
#include "store/sharedlock.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace counterfoil;
using namespace counterfoil::store;

class FaultsTest : public QObject
{
    Q_OBJECT
private slots:
    void aPowerCutKeepsWhatWasCommitted();
    void aDamagedFileIsSetAsideAndRemembered_data();
    void aDamagedFileIsSetAsideAndRemembered();
    void aFullDiskInATransactionLosesNothing();
    void onlyTheNewestBackupsAreKept();
    void oldRowsGoInSlices();
    void onAFileEveryLeaseIsOurs();
    void journalAddresses_data();
    void journalAddresses();
    void theAddressIsRememberedWithoutPassword();
};

namespace {

std::unique_ptr<Database> opened(const QString& directory)
{
    auto database = Database::open(directory, Database::Mode::ReadWrite);
    if (!database)
        qFatal("%s", qPrintable(database.error().message));
    return std::move(database).value();
}

void fill(Database& db)
{
    SettingsStore settings(db);
    Transaction transaction(db);
    for (int i = 0; i < 300; ++i)
        settings.setValue(QStringLiteral("key%1").arg(i), QString(500, u'v'));
    transaction.commit();
}

} // namespace

void FaultsTest::aPowerCutKeepsWhatWasCommitted()
{
    QTemporaryDir before, after;
    {
        auto db = opened(before.path());
        SettingsStore settings(*db);
        settings.setValue(QStringLiteral("intent"), QStringLiteral("safe"));
        Transaction unfinished(*db);
        settings.setValue(QStringLiteral("intent"), QStringLiteral("never"));
        for (int i = 0; i < 2000; ++i) // more than the page cache holds: some of it reaches the log
            settings.setValue(QStringLiteral("big%1").arg(i), QString(4000, u'x'));
        // The power goes now: what a disk has of the file and its write-ahead log.
        const QString from = Database::fileName(before.path()), to = Database::fileName(after.path());
        QVERIFY(QFile::copy(from, to));
        QVERIFY(QFile::copy(from + QStringLiteral("-wal"), to + QStringLiteral("-wal")));
    }
    auto db = opened(after.path());
    QVERIFY(!db->notice());
    QCOMPARE(SettingsStore(*db).value(QStringLiteral("intent")), QStringLiteral("safe"));
    QVERIFY(!SettingsStore(*db).value(QStringLiteral("big1")));
}

void FaultsTest::aDamagedFileIsSetAsideAndRemembered_data()
{
    QTest::addColumn<bool>("truncated");
    QTest::newRow("cut short") << true;
    QTest::newRow("pages overwritten") << false;
}

void FaultsTest::aDamagedFileIsSetAsideAndRemembered()
{
    QFETCH(bool, truncated);
    QTemporaryDir directory;
    {
        auto db = opened(directory.path());
        fill(*db);
    }
    {
        QFile file(Database::fileName(directory.path()));
        QVERIFY(file.open(QIODevice::ReadWrite));
        if (truncated) {
            QVERIFY(file.resize(file.size() / 2));
        } else {
            QVERIFY(file.seek(4096));
            const QByteArray garbage(static_cast<int>(file.size() - 8192), '\x5a');
            QCOMPARE(file.write(garbage), garbage.size());
        }
    }
    auto db = opened(directory.path());
    QVERIFY(db->notice());
    QCOMPARE(db->notice()->code, QStringLiteral("DATABASE_DAMAGED"));
    QVERIFY(db->notice()->message.contains(QStringLiteral(".damaged-")));
    QVERIFY(!QDir(directory.path()).entryList({QStringLiteral("*.damaged-*")}, QDir::Files).isEmpty());
    // The engine looks numbers up before it posts anything from before this moment.
    QVERIFY(SettingsStore(*db).value(QStringLiteral("state.rebuiltAt")));
    QVERIFY(!SettingsStore(*db).value(QStringLiteral("key1")));
    db.reset();
    QVERIFY(!opened(directory.path())->notice());
}

void FaultsTest::aFullDiskInATransactionLosesNothing()
{
    QTemporaryDir directory;
    auto db = opened(directory.path());
    SettingsStore settings(*db);
    settings.setValue(QStringLiteral("a"), QStringLiteral("before"));
    QSqlQuery pages = db->exec(QStringLiteral("PRAGMA page_count"));
    QVERIFY(pages.next());
    const int limit = pages.value(0).toInt() + 2;
    pages.finish();
    db->exec(QStringLiteral("PRAGMA max_page_count = %1").arg(limit));
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("full")));
    QString code;
    try {
        Transaction transaction(*db);
        settings.setValue(QStringLiteral("a"), QStringLiteral("after"));
        settings.setValue(QStringLiteral("big"), QString(200000, u'x'));
        transaction.commit();
    } catch (const StorageError& error) {
        code = error.error().code;
    }
    QCOMPARE(code, QStringLiteral("STORAGE_FULL"));
    QCOMPARE(settings.value(QStringLiteral("a")), QStringLiteral("before"));
    db->exec(QStringLiteral("PRAGMA max_page_count = 100000"));
    settings.setValue(QStringLiteral("a"), QStringLiteral("after"));
    QCOMPARE(settings.value(QStringLiteral("a")), QStringLiteral("after"));
}

void FaultsTest::onlyTheNewestBackupsAreKept()
{
    QTemporaryDir directory;
    QList<Migration> steps;
    for (int version = 1; version <= 6; ++version) {
        steps.append({version, {}, {QStringLiteral("CREATE TABLE t%1 (x INTEGER)").arg(version)}});
        QVERIFY(Database::open(directory.path(), Database::Mode::ReadWrite, steps).ok());
    }
    const QStringList backups =
        QDir(directory.path()).entryList({QStringLiteral("*.backup-*")}, QDir::Files, QDir::Name);
    QCOMPARE(backups.size(), 3);
    // The last one is the journal as it was before the last step.
    QVERIFY(QFile::remove(Database::fileName(directory.path())));
    QVERIFY(QFile::rename(directory.path() + u'/' + backups.last(), Database::fileName(directory.path())));
    auto restored = Database::open(directory.path(), Database::Mode::ReadWrite, steps.mid(0, 5));
    QVERIFY(restored.ok());
    QCOMPARE((*restored)->schemaVersion(), 5);
}

void FaultsTest::oldRowsGoInSlices()
{
    QTemporaryDir directory;
    auto db = opened(directory.path());
    const QDateTime now(QDate(2026, 11, 25), QTime(12, 0), Qt::UTC);
    LogStore log(*db);
    BatchStore batches(*db);
    for (int i = 0; i < 25; ++i) {
        LogEntry entry;
        entry.at = now.addDays(i < 21 ? -400 : -1);
        log.add(entry);
    }
    const auto addBatch = [&](const char* key, const QDateTime& at, bool settle) {
        Batch batch;
        batch.method = "PUT";
        batch.path = "/Invoices";
        batch.idempotencyKey = key;
        batch.createdAt = at;
        batch.elements = {{1, QStringLiteral("invoice:1"), {}, {}, {}, {}, {}}};
        const qint64 id = batches.add(batch);
        if (settle)
            batches.settle(id, at);
        return id;
    };
    const qint64 old = addBatch("old", now.addDays(-400), true);
    const qint64 inDoubt = addBatch("in doubt", now.addDays(-400), false);
    const qint64 recent = addBatch("recent", now, true);
    RequestStore requests(*db);
    requests.count(now.date().addDays(-400), QStringLiteral("xero"), QStringLiteral("GET"),
                   QStringLiteral("x"));
    requests.count(now.date(), QStringLiteral("xero"), QStringLiteral("GET"), QStringLiteral("x"));

    Retention retention(*db);
    const QDateTime before = now.addDays(-365);
    QCOMPARE(retention.pruneSlice(before, 10), 12); // ten rows, a batch, a count
    QCOMPARE(log.count({}), 15);
    QCOMPARE(retention.pruneSlice(before, 10), 10);
    QCOMPARE(retention.pruneSlice(before, 10), 1);
    QCOMPARE(retention.pruneSlice(before, 10), 0);
    QCOMPARE(log.count({}), 4);
    QVERIFY(!batches.find(old));
    QVERIFY(batches.find(recent));
    QCOMPARE(batches.find(inDoubt)->elements.size(), 1); // never forgotten before it is settled
    QCOMPARE(requests.byDay(now.date().addDays(-500), now.date()).size(), 1);
}

void FaultsTest::onAFileEveryLeaseIsOurs()
{
    QTemporaryDir directory;
    auto db = opened(directory.path());
    Lease lease(*db);
    QCOMPARE(lease.begin(), 0);
    QVERIFY(lease.renew());
    QCOMPARE(lease.programs(), 1);
    QVERIFY(SharedLock(*db, SharedLock::Purpose::Pull).held());
}

void FaultsTest::journalAddresses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected"); // the address as remembered, or the code of the refusal
    const QString refused = QStringLiteral("JOURNAL_URL");
    const auto row = [](const char* text, const QString& expected) {
        QTest::newRow(text) << QString::fromLatin1(text) << expected;
    };
    row("postgresql://anna@server/books", QStringLiteral("postgresql://anna@server/books"));
    row("postgres://anna@server:5432/books", QStringLiteral("postgresql://anna@server/books"));
    row("postgresql://anna@server:6000/books?sslmode=verify-full",
        QStringLiteral("postgresql://anna@server:6000/books?sslmode=verify-full"));
    row("postgresql://anna:secret@server/books", refused);
    row("postgresql://server/", refused);
    row("postgresql:///books", refused);
    row("mysql://anna@server/books", refused);
    row("postgresql://anna@server/books?sslmode=maybe", refused);
}

void FaultsTest::journalAddresses()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    const auto server = JournalServer::fromUrl(text);
    QCOMPARE(server ? server->url() : server.error().code, expected);
    if (!server)
        QVERIFY(!server.error().message.contains(QStringLiteral("secret@")));
}

void FaultsTest::theAddressIsRememberedWithoutPassword()
{
    QTemporaryDir directory;
    QVERIFY(!readJournalAddress(directory.path())->server);
    QVERIFY(writeJournalAddress(directory.path(), QStringLiteral("postgresql://anna@server/books")).ok());
    const auto address = readJournalAddress(directory.path());
    QVERIFY(address.ok() && address->server);
    QCOMPARE(address->server->url(), QStringLiteral("postgresql://anna@server/books"));
    QVERIFY(writeJournalAddress(directory.path(), QStringLiteral("sqlite")).ok());
    QVERIFY(!readJournalAddress(directory.path())->server);
    QVERIFY(!writeJournalAddress(directory.path(), QStringLiteral("nonsense")).ok());
}

QTEST_GUILESS_MAIN(FaultsTest)
#include "tst_faults.moc"
