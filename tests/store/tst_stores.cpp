// Each store: what goes in comes out, and what must be unique stays so.
#include "store/batchstore.h"
#include "store/documentstore.h"
#include "store/ledgerstore.h"
#include "store/logindex.h"
#include "store/logstore.h"
#include "store/queuestore.h"
#include "store/referencestore.h"
#include "store/requeststore.h"
#include "store/settingkeys.h"

#ifdef ON_POSTGRES
#include "support/postgres.h"
#endif

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace counterfoil;
using namespace counterfoil::store;

namespace {

const QDateTime noon(QDate(2026, 11, 25), QTime(12, 0), Qt::UTC);

QueueItem invoiceRow(qint64 id, int priority = 0)
{
    QueueItem item;
    item.kind = DocumentKind::Invoice;
    item.entityId = id;
    item.incrementId = QStringLiteral("%1").arg(id, 9, 10, QLatin1Char('0'));
    item.amount = Amount::fromCents(8999);
    item.currency = QStringLiteral("GBP");
    item.priority = priority;
    item.reason = QStringLiteral("new");
    return item;
}

LogEntry entry(qint64 entityId, LogStatus status, const QDateTime& at = noon)
{
    LogEntry row;
    row.at = at;
    row.status = status;
    row.kind = DocumentKind::Invoice;
    row.entityId = entityId;
    row.incrementId = QString::number(entityId);
    row.action = QStringLiteral("Invoice");
    row.message = status == LogStatus::Success ? QStringLiteral("OK")
                                               : QStringLiteral("Account code '999' is not valid");
    return row;
}

} // namespace

class StoresTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void documents();
    void theQueueKeepsOneRowPerDocument();
    void dueRowsComeByPriorityThenAge();
    void retryAndSkip();
    void theLedgerIsNeverOverwritten();
    void batchesKeepTheirBytes();
    void theLogPagesAndFilters();
    void theLogHasAnyOrder();
    void theLogStaysFastWhenItIsLong();
    void requestsAreCountedPerDay();
    void contactsAreFoundWithoutCase();
    void settingsAreChecked_data();
    void settingsAreChecked();
    void anUnknownSettingNamesTheNearest();

private:
#ifdef ON_POSTGRES
    std::unique_ptr<test::PostgresServer> m_server;
#endif
    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<Database> m_db;
};

void StoresTest::initTestCase()
{
#ifdef ON_POSTGRES
    m_server = test::PostgresServer::start();
    if (!m_server)
        QSKIP(qPrintable(test::PostgresServer::why()));
#endif
}

void StoresTest::init()
{
    m_db.reset();
    m_directory = std::make_unique<QTemporaryDir>();
    JournalAddress address{m_directory->path(), std::nullopt};
#ifdef ON_POSTGRES
    address.server = m_server->freshDatabase();
#endif
    auto database = Database::open(address, Database::Mode::ReadWrite);
    QVERIFY2(database.ok(), database ? "" : qPrintable(database.error().detail));
    m_db = std::move(database).value();
}

void StoresTest::documents()
{
    DocumentStore store(*m_db);
    SourceDocument document;
    document.kind = DocumentKind::Invoice;
    document.entityId = 12;
    document.orderId = 5;
    document.incrementId = QStringLiteral("000000012");
    document.updatedAt = noon;
    document.hash = "one";
    document.body = "{\"grand_total\":89.99}";
    document.grandTotal = Amount::fromCents(8999);
    document.currency = QStringLiteral("GBP");
    QCOMPARE(store.put(document), DocumentStore::Change::New);
    QCOMPARE(store.put(document), DocumentStore::Change::Unchanged);
    document.hash = "two";
    QCOMPARE(store.put(document), DocumentStore::Change::Changed);

    const auto found = store.find(DocumentKind::Invoice, 12);
    QVERIFY(found);
    QCOMPARE(found->body, document.body);
    QCOMPARE(found->grandTotal, document.grandTotal);
    QCOMPARE(found->updatedAt, noon);
    QVERIFY(!store.find(DocumentKind::Order, 12));
    QCOMPARE(store.ofOrder(DocumentKind::Invoice, 5).size(), 1);
    QCOMPARE(store.missing(DocumentKind::Invoice, {11, 12, 13, 13}), QList<qint64>({11, 13}));
    QVERIFY(!store.cursor(DocumentKind::Invoice).isValid());
    store.setCursor(DocumentKind::Invoice, noon);
    QCOMPARE(store.cursor(DocumentKind::Invoice), noon);
}

void StoresTest::theQueueKeepsOneRowPerDocument()
{
    QueueStore queue(*m_db);
    QVERIFY(queue.enqueue(invoiceRow(1)));
    QVERIFY(!queue.enqueue(invoiceRow(1)));
    const auto row = queue.findDocument(DocumentKind::Invoice, 1);
    QVERIFY(row);
    QCOMPARE(row->amount, Amount::fromCents(8999));
    for (const auto state : {QueueState::Sending, QueueState::InDoubt, QueueState::Skipped}) {
        queue.setState(row->id, state);
        QVERIFY(!queue.enqueue(invoiceRow(1)));
        QCOMPARE(queue.find(row->id)->state, state);
    }
    for (const auto state : {QueueState::Failed, QueueState::Blocked}) {
        queue.setState(row->id, state, QStringLiteral("XERO_REFUSED"), QStringLiteral("why"));
        QVERIFY(queue.enqueue(invoiceRow(1)));
        QCOMPARE(queue.find(row->id)->state, QueueState::Waiting);
        QVERIFY(queue.find(row->id)->message.isEmpty());
    }
    QCOMPARE(queue.count(), 1);
}

void StoresTest::dueRowsComeByPriorityThenAge()
{
    QueueStore queue(*m_db);
    queue.enqueue(invoiceRow(1));
    queue.enqueue(invoiceRow(2, 10));
    queue.enqueue(invoiceRow(3));
    queue.enqueue(invoiceRow(4));
    queue.postpone(queue.findDocument(DocumentKind::Invoice, 4)->id, noon.addSecs(60),
                   QStringLiteral("limit"), QStringLiteral("later"));
    const auto ids = [](const QList<QueueItem>& rows) {
        QList<qint64> result;
        for (const auto& row : rows)
            result.append(row.entityId);
        return result;
    };
    QCOMPARE(ids(queue.due({DocumentKind::Invoice}, Stage::Document, noon, 10)), QList<qint64>({2, 1, 3}));
    QCOMPARE(ids(queue.due({DocumentKind::Invoice}, Stage::Document, noon.addSecs(60), 10)),
             QList<qint64>({2, 1, 3, 4}));
    QVERIFY(queue.due({DocumentKind::Order}, Stage::Document, noon, 10).isEmpty());
    QVERIFY(queue.due({DocumentKind::Invoice}, Stage::Payment, noon, 10).isEmpty());
    QCOMPARE(queue.dueCount(noon), 3);
    QCOMPARE(queue.findDocument(DocumentKind::Invoice, 4)->attempts, 1);
    QCOMPARE(ids(queue.page(0, 2)), QList<qint64>({1, 2}));
    QCOMPARE(ids(queue.page(queue.page(0, 2).last().id, 10)), QList<qint64>({3, 4}));
    queue.setStage(queue.findDocument(DocumentKind::Invoice, 4)->id, Stage::Payment);
    QCOMPARE(ids(queue.due({DocumentKind::Invoice}, Stage::Payment, noon, 10)), QList<qint64>({4}));
}

void StoresTest::retryAndSkip()
{
    QueueStore queue(*m_db);
    for (qint64 id = 1; id <= 3; ++id)
        queue.enqueue(invoiceRow(id));
    const auto rows = queue.page(0, 10);
    queue.setState(rows[0].id, QueueState::Failed, QStringLiteral("X"), QStringLiteral("x"));
    queue.setState(rows[1].id, QueueState::Sending);
    QCOMPARE(queue.retry({rows[0].id, rows[1].id}), 1); // what is on its way is left alone
    QCOMPARE(queue.find(rows[1].id)->state, QueueState::Sending);
    QCOMPARE(queue.skip({rows[0].id, rows[1].id}, QStringLiteral("test order")), 1);
    QCOMPARE(queue.find(rows[0].id)->state, QueueState::Skipped);
    QCOMPARE(queue.find(rows[0].id)->message, QStringLiteral("test order"));
    queue.setState(rows[2].id, QueueState::Blocked, QStringLiteral("TAX_NOT_MAPPED"), QStringLiteral("x"));
    QCOMPARE(queue.retryBlocked(), 1);
    QCOMPARE(queue.find(rows[2].id)->state, QueueState::Waiting);
    QCOMPARE(queue.retryAll(), 0); // skipped ones stay skipped
    QCOMPARE(queue.countsByState().value(QueueState::Waiting), 1);
}

void StoresTest::theLedgerIsNeverOverwritten()
{
    LedgerStore ledger(*m_db);
    LedgerEntry first;
    first.tenantId = QStringLiteral("t");
    first.magentoKey = QStringLiteral("invoice:1");
    first.xeroId = QStringLiteral("first");
    first.amount = Amount::fromCents(100);
    first.postedAt = noon;
    QVERIFY(ledger.add(first));
    LedgerEntry second = first;
    second.xeroId = QStringLiteral("second");
    QVERIFY(!ledger.add(second));
    QCOMPARE(ledger.find(QStringLiteral("t"), XeroKind::Invoice, QStringLiteral("invoice:1"))->xeroId,
             QStringLiteral("first"));
    QVERIFY(!ledger.find(QStringLiteral("other"), XeroKind::Invoice, QStringLiteral("invoice:1")));
    second.xeroKind = XeroKind::Payment;
    QVERIFY(ledger.add(second));
    QCOMPARE(ledger.ofDocument(QStringLiteral("invoice:1")).size(), 2);
}

void StoresTest::batchesKeepTheirBytes()
{
    BatchStore batches(*m_db);
    Batch batch;
    batch.tenantId = QStringLiteral("t");
    batch.writeKind = QStringLiteral("Invoices");
    batch.method = "PUT";
    batch.path = "/Invoices?unitdp=4";
    batch.body = QByteArray("{\"Invoices\":[\xc3\x98]}\0x", 20);
    batch.idempotencyKey = "key-1";
    batch.createdAt = noon;
    batch.elements = {{7, QStringLiteral("invoice:1"), QStringLiteral("MI-1"), Amount::fromCents(1),
                       QStringLiteral("GBP"), "h", QStringLiteral("{}")},
                      {8, QStringLiteral("invoice:2"), QStringLiteral("MI-2"), {}, {}, {}, {}}};
    const qint64 id = batches.add(batch);
    const auto unsettled = batches.unsettled();
    QCOMPARE(unsettled.size(), 1);
    QCOMPARE(unsettled.first().body, batch.body);
    QCOMPARE(unsettled.first().idempotencyKey, batch.idempotencyKey);
    QCOMPARE(unsettled.first().elements.size(), 2);
    QCOMPARE(unsettled.first().elements[1].number, QStringLiteral("MI-2"));
    QVERIFY(batches.answers(id).isEmpty());
    const QJsonArray answers{QJsonObject{{QStringLiteral("Total"), 118.5}}, QJsonObject{}};
    batches.keepAnswers(id, answers);
    batches.settle(id, noon);
    QVERIFY(batches.unsettled().isEmpty());
    QCOMPARE(batches.answers(id), answers);
    QCOMPARE(batches.prune(noon.addDays(1)), 1);
    QVERIFY(batches.find(id)->body.isEmpty());
    QVERIFY(batches.answers(id).isEmpty());
}

void StoresTest::theLogPagesAndFilters()
{
    LogStore log(*m_db);
    for (qint64 i = 1; i <= 10; ++i)
        log.add(entry(i % 5, i % 2 ? LogStatus::Success : LogStatus::Error, noon.addSecs(i)));
    const auto first = log.page({}, 0, 4);
    QCOMPARE(first.size(), 4);
    QCOMPARE(first.first().id, 10);
    QCOMPARE(log.page({}, first.last().id, 100).size(), 6);
    LogFilter errors;
    errors.status = LogStatus::Error;
    QCOMPARE(log.count(errors), 5);
    errors.text = QStringLiteral("ACCOUNT CODE");
    QCOMPARE(log.count(errors), 5);
    LogFilter since;
    since.from = noon.addSecs(8);
    QCOMPARE(log.count(since), 3);
    LogFilter newest;
    newest.newestOnly = true;
    // Documents 1 to 4 have one newest row each; rows without a document (entity 0) each stand for
    // themselves.
    QCOMPARE(log.count(newest), 6);
    QCOMPARE(log.ofDocument(DocumentKind::Invoice, 3).size(), 2);
    QCOMPARE(log.prune(noon.addSecs(3)), 2);
}

void StoresTest::theLogHasAnyOrder()
{
    LogStore log(*m_db);
    for (qint64 i = 1; i <= 6; ++i) {
        LogEntry row = entry(i, i % 2 ? LogStatus::Success : LogStatus::Error, noon.addSecs(i));
        row.customerName = QStringList{QStringLiteral("b"), QStringLiteral("A"), QStringLiteral("C")}[i % 3];
        row.amount = Amount::fromCents(i < 4 ? i * 100 : 900 - i);
        log.add(row);
    }
    const LogIndex index(*m_db);
    const auto ids = [&index](const LogFilter& filter, const LogOrder& order, qint64 upTo = 100) {
        QList<qint64> all;
        index.read(filter, order, upTo, [&all](const QList<qint64>& some) {
            all += some;
            return true;
        });
        return all;
    };
    QCOMPARE(ids({}, {}), (QList<qint64>{6, 5, 4, 3, 2, 1}));
    QCOMPARE(ids({}, {}, 4), (QList<qint64>{4, 3, 2, 1}));
    QCOMPARE(ids({}, {LogColumn::Time, false}), (QList<qint64>{1, 2, 3, 4, 5, 6}));
    // Equals: the newest first. Customers whatever their case.
    QCOMPARE(ids({}, {LogColumn::Customer, false}), (QList<qint64>{4, 1, 6, 3, 5, 2}));
    QCOMPARE(ids({}, {LogColumn::Status, true}), (QList<qint64>{6, 4, 2, 5, 3, 1}));
    QCOMPARE(ids({}, {LogColumn::Amount, true}), (QList<qint64>{4, 5, 6, 3, 2, 1}));
    for (int column = 0; column <= static_cast<int>(LogColumn::Duration); ++column)
        QCOMPARE(ids({}, {static_cast<LogColumn>(column), true}).size(), 6);
    LogFilter errors;
    errors.status = LogStatus::Error;
    QCOMPARE(ids(errors, {LogColumn::Amount, false}), (QList<qint64>{2, 6, 4}));
    QCOMPARE(index.errors({}, 4), 2);
    QCOMPARE(index.all(4), 4);
    const LogIndex::Newer newer = index.newer(errors, 3);
    QCOMPARE(newer.ids, (QList<qint64>{6, 4}));
    QCOMPARE(newer.errors, 2);
    QCOMPARE(newer.all, 3);
    QCOMPARE(newer.upToId, 6);
    QVERIFY(!index.read({}, {}, 6, [](const QList<qint64>&) { return false; }));
    LogEntry umlaut = entry(9, LogStatus::Success);
    umlaut.customerName = QStringLiteral("Özlem Ünal");
    const qint64 umlautId = log.add(umlaut);
    LogFilter text;
    for (const QString& typed : {QStringLiteral("özlem"), QStringLiteral("ÜNAL"), QStringLiteral("lem ü")}) {
        text.text = typed;
        QCOMPARE(ids(text, {}), QList<qint64>{umlautId});
    }
    const auto rows = log.byIds({5, 77, 2});
    QCOMPARE(rows.size(), 2);
    QCOMPARE(rows.value(2).status, LogStatus::Error);
}

void StoresTest::theLogStaysFastWhenItIsLong()
{
    m_db->exec(
        QStringLiteral("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 200000) "
                       "INSERT INTO log (at, status, kind, entity_id, increment_id, customer, action, "
                       "amount, currency, xero_id, xero_number, message, "
                       "code, detail, attempts, duration_ms, batch_id, newest) "
                       "SELECT i, CASE WHEN i % 100 = 0 THEN 2 ELSE 1 END, 'invoice', i, CAST(i AS TEXT), "
                       "'', 'Invoice', 0, 'GBP', '', '', 'OK', "
                       "'', '', 1, 1, 1, 1 FROM n"));
    LogStore log(*m_db);
    LogFilter errors;
    errors.status = LogStatus::Error;
    const auto best = [&](qint64 before) {
        qint64 shortest = std::numeric_limits<qint64>::max();
        for (int i = 0; i < 7; ++i) {
            QElapsedTimer timer;
            timer.start();
            const bool full = log.page(errors, before, 100).size() == 100;
            shortest = std::min(shortest, full ? timer.nsecsElapsed() : shortest);
        }
        return shortest;
    };
    const qint64 newestPage = best(0);
    const qint64 deepPage = best(20000); // 99 of 100 pages further down
    QVERIFY2(deepPage < newestPage * 5,
             qPrintable(QStringLiteral("%1 ns against %2 ns").arg(deepPage).arg(newestPage)));
}

void StoresTest::requestsAreCountedPerDay()
{
    RequestStore requests(*m_db);
    const QDate today(2026, 11, 25);
    requests.count(today, QStringLiteral("xero"), QStringLiteral("PUT"), QStringLiteral("Invoices"));
    requests.count(today, QStringLiteral("xero"), QStringLiteral("PUT"), QStringLiteral("Invoices"), 3);
    requests.count(today, QStringLiteral("xero"), QStringLiteral("GET"), QStringLiteral("Accounts"));
    requests.count(today, QStringLiteral("magento"), QStringLiteral("GET"), QStringLiteral("orders"));
    requests.count(today.addDays(-1), QStringLiteral("xero"), QStringLiteral("GET"),
                   QStringLiteral("Accounts"));
    QCOMPARE(requests.total(today, QStringLiteral("xero")), 5);
    QCOMPARE(requests.byDay(today, today).size(), 3);
    QCOMPARE(requests.byDay(today.addDays(-1), today).last().day, today.addDays(-1));
}

void StoresTest::contactsAreFoundWithoutCase()
{
    ReferenceStore references(*m_db);
    references.putContacts({{QStringLiteral("1"), QStringLiteral("M-7"), QStringLiteral("Jane@Example.com"),
                             QStringLiteral("Jane Doe"), false},
                            {QStringLiteral("2"), {}, {}, QStringLiteral("Old Doe"), true}});
    QCOMPARE(references.contactByNumber(QStringLiteral("M-7"))->contactId, QStringLiteral("1"));
    QVERIFY(!references.contactByNumber(QString()));
    QCOMPARE(references.contactsByEmail(QStringLiteral("jane@example.COM")).size(), 1);
    QCOMPARE(references.contactsByName(QStringLiteral("jane doe")).size(), 1);
    QVERIFY(references.contactsByName(QStringLiteral("Old Doe")).isEmpty());
    references.putContacts(
        {{QStringLiteral("1"), QStringLiteral("M-7"), {}, QStringLiteral("Jane Roe"), false}});
    QVERIFY(references.contactsByName(QStringLiteral("Jane Doe")).isEmpty());
}

void StoresTest::settingsAreChecked_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("stored"); // or the code of the refusal
    const auto row = [](const char* key, const char* value, const char* stored) {
        QTest::addRow("%s=%s", key, value)
            << QString::fromLatin1(key) << QString::fromLatin1(value) << QString::fromLatin1(stored);
    };
    row("magento.url", " https://shop.example.com ", "https://shop.example.com");
    row("magento.url", "http://127.0.0.1:8082/", "http://127.0.0.1:8082/");
    row("magento.url", "http://shop.example.com", "SETTING_URL_NOT_HTTPS");
    row("magento.url", "http://127.0.0.1.example.com", "SETTING_URL_NOT_HTTPS");
    row("magento.url", "shop.example.com", "SETTING_URL");
    row("magento.auth", "Bearer", "bearer");
    row("magento.auth", "basic", "SETTING_CHOICE");
    row("magento.pageSize", "301", "SETTING_NUMBER");
    row("magento.storeIds", "1, 3", "1,3");
    row("magento.storeIds", "all", "SETTING_IDS");
    row("xero.redirectPort", "80", "SETTING_NUMBER");
    row("xero.redirectPort", "8743", "8743");
    row("xero.furtherPorts", "8743-8745", "8743,8744,8745");
    row("xero.furtherPorts", " 8743 , 8750", "8743,8750");
    row("xero.furtherPorts", "", "");
    row("xero.furtherPorts", "80", "SETTING_PORTS");
    row("xero.furtherPorts", "8745-8743", "SETTING_PORTS");
    row("xero.furtherPorts", "8000-9000", "SETTING_PORTS");
    row("xero.furtherPorts", "abc", "SETTING_PORTS");
    row("sync.intervalMinutes", "7", "SETTING_CHOICE");
    row("sync.since", "2026-04-01", "2026-04-01");
    row("sync.since", "1/4/2026", "SETTING_DATE");
    row("sync.since", "", "");
    row("sync.customers", "yes", "true");
    row("sync.customers", "", "SETTING_EMPTY");
    row("magento.consumerSecret", "abc", "SETTING_IS_SECRET");
}

void StoresTest::settingsAreChecked()
{
    QFETCH(QString, key);
    QFETCH(QString, value);
    QFETCH(QString, stored);
    const auto checked = checkSetting(key, value);
    QCOMPARE(checked ? *checked : checked.error().code, stored);
    if (!checked)
        QVERIFY(checked.error().message.contains(key));
}

void StoresTest::anUnknownSettingNamesTheNearest()
{
    const auto refused = checkSetting(QStringLiteral("magento.ur"), QStringLiteral("x"));
    QVERIFY(!refused.ok());
    QVERIFY(refused.error().message.contains(QStringLiteral("magento.url")));
}

QTEST_GUILESS_MAIN(StoresTest)
#include "tst_stores.moc"
