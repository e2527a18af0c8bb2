// Documents about which something was decided, and those that are only read beside others.
#include "store/documentstore.h"
#include "store/ledgerstore.h"
#include "store/migrations.h"
#include "store/queuestore.h"

#include <QTemporaryDir>
#include <QTest>

using namespace counterfoil;
using namespace counterfoil::store;

namespace {

const QDateTime noon(QDate(2026, 11, 20), QTime(12, 0), Qt::UTC);

} // namespace

class DocumentsTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void documentsThatAreReadBesideOthersStayUndecided();
    void earlierJournalsKeepWhatWasDecided();

private:
    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<Database> m_db;
};

void DocumentsTest::init()
{
    m_db.reset();
    m_directory = std::make_unique<QTemporaryDir>();
    auto database =
        Database::open(JournalAddress{m_directory->path(), std::nullopt}, Database::Mode::ReadWrite);
    QVERIFY2(database.ok(), database ? "" : qPrintable(database.error().detail));
    m_db = std::move(database).value();
}

void DocumentsTest::documentsThatAreReadBesideOthersStayUndecided()
{
    DocumentStore store(*m_db);
    SourceDocument order;
    order.kind = DocumentKind::Order;
    order.entityId = order.orderId = 5;
    order.hash = "one";
    order.body = "{}";
    store.putBeside(order);
    store.putBeside(order);
    QVERIFY(store.find(DocumentKind::Order, 5));
    QCOMPARE(store.put(order), DocumentStore::Change::New);
    QCOMPARE(store.put(order), DocumentStore::Change::Unchanged);
    // Read beside again, in another version: the change is still news.
    order.hash = "two";
    order.body = "{\"state\":\"complete\"}";
    store.putBeside(order);
    QCOMPARE(store.find(DocumentKind::Order, 5)->body, order.body);
    QCOMPARE(store.put(order), DocumentStore::Change::Changed);
    QVERIFY(store.findRow(DocumentKind::Order, 5)->body.isEmpty());
    QCOMPARE(store.idsOfOrder(DocumentKind::Order, 5), QList<qint64>{5});

    store.setCursor(DocumentKind::Order, noon);
    store.clearCursor(DocumentKind::Order);
    QVERIFY(!store.cursor(DocumentKind::Order).isValid());
}

void DocumentsTest::earlierJournalsKeepWhatWasDecided()
{
    // Documents 1 and 2 were posted and queued; 3 was read beside others, with a hash as it was then.
    DocumentStore documents(*m_db);
    SourceDocument order;
    order.kind = DocumentKind::Order;
    order.hash = "one";
    order.body = "{}";
    for (const qint64 id : {1, 2, 3}) {
        order.entityId = order.orderId = id;
        documents.put(order);
    }
    LedgerEntry posted;
    posted.magentoKey = QStringLiteral("order:1");
    posted.postedAt = noon;
    QVERIFY(LedgerStore(*m_db).add(posted));
    QueueItem waiting;
    waiting.kind = DocumentKind::Order;
    waiting.entityId = waiting.orderId = 2;
    QVERIFY(QueueStore(*m_db).enqueue(waiting));

    for (const Migration& migration : embeddedMigrations()) {
        if (migration.version == 13) {
            for (const QString& statement : migration.statements)
                m_db->exec(statement);
        }
    }
    QList<DocumentStore::Change> changes;
    for (const qint64 id : {1, 2, 3}) {
        order.entityId = order.orderId = id;
        changes.append(documents.put(order));
    }
    using Change = DocumentStore::Change;
    QCOMPARE(changes, QList<Change>({Change::Unchanged, Change::Unchanged, Change::New}));
}

QTEST_GUILESS_MAIN(DocumentsTest)
#include "tst_documents.moc"
