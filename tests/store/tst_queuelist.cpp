// The queue as the grid reads it, and what a person does to its rows: first or last, removed and put back.
#include "store/queuelist.h"
#include "store/queuestore.h"
#include "store/requeststore.h"

#ifdef ON_POSTGRES
#include "support/postgres.h"
#endif

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <functional>
#include <limits>

using namespace counterfoil;
using namespace counterfoil::store;

namespace {

const QDateTime noon(QDate(2026, 11, 25), QTime(12, 0), Qt::UTC);

QueueItem row(qint64 entityId, DocumentKind kind, const char* customer, qint64 cents)
{
    QueueItem item;
    item.kind = kind;
    item.entityId = entityId;
    item.storeId = 2;
    item.orderId = entityId + 100;
    item.incrementId = QStringLiteral("%1").arg(1000 - entityId, 9, 10, QLatin1Char('0'));
    item.customerName = QString::fromLatin1(customer);
    item.amount = Amount::fromCents(cents);
    item.currency = QStringLiteral("GBP");
    item.reason = QStringLiteral("new");
    item.enqueuedAt = noon.addSecs(entityId);
    return item;
}

bool same(const QueueItem& a, const QueueItem& b)
{
    return a.id == b.id && a.kind == b.kind && a.entityId == b.entityId && a.storeId == b.storeId &&
           a.orderId == b.orderId && a.incrementId == b.incrementId && a.customerName == b.customerName &&
           a.amount == b.amount && a.currency == b.currency && a.stage == b.stage && a.state == b.state &&
           a.reason == b.reason && a.message == b.message && a.priority == b.priority &&
           a.attempts == b.attempts && a.enqueuedAt == b.enqueuedAt && a.nextAttemptAt == b.nextAttemptAt;
}

using Ids = QList<qint64>;

} // namespace

class QueueListTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void everyOrder_data();
    void everyOrder();
    void filters();
    void itemsComeInTheirOrder();
    void aPersonsWishGoesBeforeAge();
    void theUsualOrderComesBack();
    void aRemovedRowComesBackAsItWas();
    void aRowThatIsThereAgainStays();
    void aTakenNumberIsNoHindrance();
    void aSkipIsTakenBack();
    void manyIdsAtOnce();
    void minutesAreKeptForTwoDays();
    void aHundredThousandRows();
    void aCancelTakesTheRowOver();
    void whatAPersonTakesBackIsNotPaidAgain();

private:
    void fill();
#ifdef ON_POSTGRES
    std::unique_ptr<test::PostgresServer> m_server;
#endif
    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<Database> m_db;
};

void QueueListTest::initTestCase()
{
#ifdef ON_POSTGRES
    m_server = test::PostgresServer::start();
    if (!m_server)
        QSKIP(qPrintable(test::PostgresServer::why()));
#endif
}

void QueueListTest::init()
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

void QueueListTest::fill()
{
    QueueStore queue(*m_db);
    queue.enqueue(row(1, DocumentKind::Invoice, "bell", 300));
    queue.enqueue(row(2, DocumentKind::CreditMemo, "Adams", 100));
    queue.enqueue(row(3, DocumentKind::Invoice, "Cole", 200));
    queue.enqueue(row(4, DocumentKind::Customer, "Dunn", 0));
    queue.postpone(3, noon.addSecs(60), QStringLiteral("server"), QStringLiteral("Xero did not answer."));
    queue.setState(1, QueueState::Blocked, QStringLiteral("TAX_NOT_MAPPED"), QStringLiteral("no tax"));
}

void QueueListTest::everyOrder_data()
{
    QTest::addColumn<int>("sort");
    QTest::addColumn<bool>("descending");
    QTest::addColumn<Ids>("expected");
    const auto add = [](const char* name, QueueSort sort, const Ids& up, const Ids& down) {
        QTest::addRow("%s, up", name) << static_cast<int>(sort) << false << up;
        QTest::addRow("%s, down", name) << static_cast<int>(sort) << true << down;
    };
    add("posting order", QueueSort::PostingOrder, {1, 2, 3, 4}, {4, 3, 2, 1});
    add("state", QueueSort::State, {1, 2, 3, 4}, {4, 3, 2, 1});
    add("kind", QueueSort::Kind, {2, 4, 1, 3}, {3, 1, 4, 2});
    add("number", QueueSort::Number, {4, 3, 2, 1}, {1, 2, 3, 4});
    add("customer", QueueSort::Customer, {2, 1, 3, 4}, {4, 3, 1, 2});
    add("amount", QueueSort::Amount, {4, 2, 3, 1}, {1, 3, 2, 4});
    add("tries", QueueSort::Tries, {1, 2, 4, 3}, {3, 4, 2, 1});
    add("due", QueueSort::Due, {1, 2, 4, 3}, {3, 4, 2, 1});
    add("queued", QueueSort::Queued, {1, 2, 3, 4}, {4, 3, 2, 1});
}

void QueueListTest::everyOrder()
{
    QFETCH(int, sort);
    QFETCH(bool, descending);
    QFETCH(Ids, expected);
    fill();
    QueueQuery query;
    query.sort = static_cast<QueueSort>(sort);
    query.descending = descending;
    QCOMPARE(QueueList(*m_db).ids(query), expected);
}

void QueueListTest::filters()
{
    fill();
    QueueQuery query;
    query.state = QueueState::Waiting;
    query.kind = DocumentKind::Invoice;
    QCOMPARE(QueueList(*m_db).ids(query), Ids{3});
    query = {};
    query.text = QStringLiteral("ADAMS");
    QCOMPARE(QueueList(*m_db).ids(query), Ids{2});
    query.text = QString::fromUtf8("özil"); // SQLite's own lower() knows no umlaut
    QCOMPARE(QueueList(*m_db).ids(query), Ids());
    QVERIFY(QueueStore(*m_db).enqueue(row(5, DocumentKind::Invoice, "\xD6zil", 400)));
    QCOMPARE(QueueList(*m_db).ids(query), Ids{5});
    QCOMPARE(QueueStore(*m_db).page(0, 10, {}, {}, query.text).size(), 1);
    query.text = QStringLiteral("did not");
    QCOMPARE(QueueList(*m_db).ids(query), Ids{3});
    query.text = QStringLiteral("'; DROP TABLE queue; --");
    QCOMPARE(QueueList(*m_db).ids(query), Ids{});
}

void QueueListTest::itemsComeInTheirOrder()
{
    fill();
    const auto items = QueueList(*m_db).items({3, 99, 1});
    QCOMPARE(items.size(), 2);
    QCOMPARE(items.at(0).customerName, QStringLiteral("Cole"));
    QCOMPARE(items.at(1).state, QueueState::Blocked);
}

void QueueListTest::aPersonsWishGoesBeforeAge()
{
    QueueStore queue(*m_db);
    for (qint64 id = 1; id <= 4; ++id)
        queue.enqueue(row(id, DocumentKind::Invoice, "a", 100));
    QCOMPARE(queue.setPrecedence({3}, Precedence::First), 1);
    QCOMPARE(queue.setPrecedence({1}, Precedence::Last), 1);
    const auto due = queue.due({DocumentKind::Invoice}, Stage::Document, noon, 10);
    Ids ids;
    for (const QueueItem& item : due)
        ids << item.id;
    QCOMPARE(ids, (Ids{3, 2, 4, 1}));
    QCOMPARE(QueueList(*m_db).ids({}), (Ids{3, 2, 4, 1}));
    QCOMPARE(precedenceOf(due.first().priority), Precedence::First);
    QCOMPARE(precedenceOf(due.last().priority), Precedence::Last);
}

void QueueListTest::theUsualOrderComesBack()
{
    QueueStore queue(*m_db);
    for (const int own : {0, 10, 20}) {
        QueueItem item = row(own + 1, DocumentKind::Invoice, "a", 100);
        item.priority = own;
        queue.enqueue(item);
    }
    const auto priorities = [&] {
        QList<int> all;
        for (const QueueItem& item : queue.page(0, 10))
            all << item.priority;
        return all;
    };
    using enum Precedence;
    for (const Precedence wish : {First, First, Last, Last, First, Usual}) {
        queue.setPrecedence({1, 2, 3}, wish);
        for (const int priority : priorities())
            QCOMPARE(precedenceOf(priority), wish);
    }
    QCOMPARE(priorities(), (QList<int>{0, 10, 20}));
}

void QueueListTest::aRemovedRowComesBackAsItWas()
{
    fill();
    QueueStore queue(*m_db);
    queue.setPrecedence({3}, Precedence::First);
    const auto before = queue.page(0, 10);
    for (const QueueItem& item : before)
        queue.remove(item.id);
    QCOMPARE(queue.count(), 0);
    for (const QueueItem& item : before)
        QVERIFY(queue.putBack(item));
    const auto after = queue.page(0, 10);
    QCOMPARE(after.size(), before.size());
    for (qsizetype i = 0; i < after.size(); ++i)
        QVERIFY(same(after.at(i), before.at(i)));
}

void QueueListTest::aRowThatIsThereAgainStays()
{
    fill();
    QueueStore queue(*m_db);
    const QueueItem removed = *queue.find(1);
    queue.remove(1);
    queue.enqueue(row(1, DocumentKind::Invoice, "bell", 999));
    QVERIFY(!queue.putBack(removed));
    QCOMPARE(queue.findDocument(DocumentKind::Invoice, 1)->amount, Amount::fromCents(999));
    QCOMPARE(queue.count(), 4);
}

void QueueListTest::aTakenNumberIsNoHindrance()
{
    fill();
    QueueStore queue(*m_db);
    const QueueItem removed = *queue.find(4);
    queue.remove(4);
    QueueItem other = row(9, DocumentKind::Invoice, "Ely", 500);
    other.id = 4;
    QVERIFY(queue.putBack(other)); // as SQLite gives the highest number again
    QVERIFY(queue.putBack(removed));
    const auto back = queue.findDocument(DocumentKind::Customer, 4);
    QVERIFY(back);
    QVERIFY(back->id != 4);
    QCOMPARE(back->customerName, QStringLiteral("Dunn"));
    QCOMPARE(queue.find(4)->customerName, QStringLiteral("Ely"));
}

void QueueListTest::aSkipIsTakenBack()
{
    fill();
    QueueStore queue(*m_db);
    const QueueItem blocked = *queue.find(1);
    const QueueItem postponed = *queue.find(3);
    QCOMPARE(queue.skip({1, 3}, QStringLiteral("booked by hand")), 2);
    QVERIFY(queue.takeBackSkip(blocked));
    QVERIFY(queue.takeBackSkip(postponed));
    QVERIFY(same(*queue.find(1), blocked));
    QVERIFY(same(*queue.find(3), postponed));
    QVERIFY(!queue.takeBackSkip(blocked)); // it is no longer skipped
}

void QueueListTest::manyIdsAtOnce()
{
    QueueStore queue(*m_db);
    Ids ids;
    Transaction transaction(*m_db);
    for (qint64 id = 1; id <= 1700; ++id) {
        queue.enqueue(row(id, DocumentKind::Invoice, "a", 100));
        ids << id;
    }
    transaction.commit();
    QCOMPARE(queue.setPrecedence(ids, Precedence::First), 1700);
    QCOMPARE(queue.skip(ids, {}), 1700);
    QCOMPARE(queue.retry(ids), 1700);
    QCOMPARE(QueueList(*m_db).items(ids).size(), 1700);
}

void QueueListTest::minutesAreKeptForTwoDays()
{
    RequestStore requests(*m_db);
    const QString xero = QStringLiteral("xero"), get = QStringLiteral("GET");
    const QDateTime at(QDate(2026, 11, 25), QTime(14, 5, 10), Qt::LocalTime);
    requests.count(at.addDays(-2), xero, get, QStringLiteral("Accounts"));
    requests.count(at.addDays(-1), xero, get, QStringLiteral("Accounts"));
    for (const int seconds : {0, 20, 49, 50})
        requests.count(at.addSecs(seconds), xero, get, QStringLiteral("Invoices"));
    requests.count(at, xero, QStringLiteral("PUT"), QStringLiteral("Invoices"));
    const auto all = requests.byMinute(at.addDays(-9), at.addDays(1));
    QCOMPARE(all.size(), 4); // the day before yesterday is forgotten
    QCOMPARE(all.first().minute, at.addDays(-1).addSecs(-10).toUTC());
    const auto now = requests.byMinute(at, at.addSecs(1));
    QCOMPARE(now.size(), 2);
    QCOMPARE(now.at(0).method, get);
    QCOMPARE(now.at(0).count, 3);
    QCOMPARE(now.at(1).count, 1);
    QCOMPARE(requests.byMinute(at.addSecs(50), at.addSecs(51)).first().count, 1);
    QCOMPARE(requests.total(at.date(), xero), 5);
    QCOMPARE(requests.total(at.date().addDays(-2), xero), 1); // the day's sum stays
}

void QueueListTest::aHundredThousandRows()
{
    QueueStore queue(*m_db);
    m_db->exec(QStringLiteral(
        "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 100000) "
        "INSERT INTO queue (kind, entity_id, store_id, order_id, increment_id, customer, amount, currency, "
        "stage, state, reason, message, priority, attempts, enqueued_at, next_attempt_at) "
        "SELECT 'invoice', i, 1, i, '00' || i, 'Customer ' || (i * 7919 % 100003), CAST(i AS BIGINT) * "
        "70000, 'GBP', "
        "'document', 'waiting', 'new', '', 0, 0, i, 0 FROM n"));
    const auto best = [](const std::function<void()>& work) {
        qint64 shortest = std::numeric_limits<qint64>::max();
        for (int i = 0; i < 3; ++i) {
            QElapsedTimer timer;
            timer.start();
            work();
            shortest = std::min(shortest, timer.nsecsElapsed());
        }
        return shortest;
    };
    // Against one look at each row on the same machine. The limits find what is done for each row anew; the
    // sanitizers slow our own part of it down, but not the database.
    const qint64 scan = best([this] {
        QSqlQuery all = m_db->exec(QStringLiteral("SELECT count(*) FROM queue WHERE customer LIKE '%7%'"));
        QVERIFY(all.next() && all.value(0).toInt() > 0);
    });
    const auto measured = [&](const char* what, qint64 mostScans, const std::function<void()>& work) {
        const qint64 took = best(work);
        qInfo("%s: %.1f ms, %.2f times a look at each row", what, static_cast<double>(took) / 1e6,
              static_cast<double>(took) / static_cast<double>(scan));
        QVERIFY2(took < mostScans * scan, what);
    };
    measured("counting what is due", 10, [&] { QCOMPARE(queue.dueCount(noon), 100000); });
    measured("counting by state", 10,
             [&] { QCOMPARE(queue.countsByState().value(QueueState::Waiting), 100000); });
    const QueueList list(*m_db);
    QueueQuery query;
    Ids ids;
    measured("ids in posting order", 1000, [&] { ids = list.ids(query); });
    query.sort = QueueSort::Customer;
    query.text = QStringLiteral("customer");
    measured("ids by customer, with a text", 1000, [&] { QCOMPARE(list.ids(query).size(), 100000); });
    measured("the rows in sight", 10, [&] { QCOMPARE(list.items(ids.mid(99000, 200)).size(), 200); });
}

void QueueListTest::aCancelTakesTheRowOver()
{
    QueueStore queue(*m_db);
    const auto at = [&queue](Stage stage, QueueState state) {
        const auto known = queue.findDocument(DocumentKind::Invoice, 1);
        if (known)
            queue.remove(known->id);
        QueueItem item = row(1, DocumentKind::Invoice, "Adam Bell", 1200);
        item.stage = stage;
        queue.enqueue(item);
        const qint64 id = queue.findDocument(DocumentKind::Invoice, 1)->id;
        queue.setState(id, state);
        return id;
    };
    QueueItem cancel = row(1, DocumentKind::Invoice, "Adam Bell", 1200);
    cancel.stage = Stage::Void;
    for (const auto state :
         {QueueState::Waiting, QueueState::Failed, QueueState::Blocked, QueueState::Skipped}) {
        const qint64 id = at(Stage::Payment, state);
        QVERIFY(queue.enqueue(cancel));
        QCOMPARE(queue.find(id)->stage, Stage::Void);
        QCOMPARE(queue.find(id)->state, QueueState::Waiting);
    }
    for (const auto state : {QueueState::Sending, QueueState::InDoubt}) {
        const qint64 id = at(Stage::Payment, state);
        QVERIFY(!queue.enqueue(cancel));
        QCOMPARE(queue.find(id)->stage, Stage::Payment);
    }
    // A person has skipped the cancel itself: it does not come back.
    const qint64 skipped = at(Stage::Void, QueueState::Skipped);
    QVERIFY(!queue.enqueue(cancel));
    QCOMPARE(queue.find(skipped)->state, QueueState::Skipped);
}

void QueueListTest::whatAPersonTakesBackIsNotPaidAgain()
{
    QueueStore queue(*m_db);
    QueueItem undo = row(1, DocumentKind::Invoice, "Adam Bell", 1200);
    undo.stage = Stage::Undo;
    QVERIFY(queue.enqueue(undo));
    const qint64 id = queue.findDocument(DocumentKind::Invoice, 1)->id;
    for (const auto state : {QueueState::Waiting, QueueState::Failed, QueueState::Blocked}) {
        queue.setState(id, state, QStringLiteral("XERO_REFUSED"), QStringLiteral("reconciled"));
        for (const Stage stage : {Stage::Payment, Stage::Document, Stage::Void}) {
            QueueItem changed = row(1, DocumentKind::Invoice, "Adam Bell", 1200);
            changed.stage = stage;
            QVERIFY(!queue.enqueue(changed));
            QCOMPARE(queue.find(id)->stage, Stage::Undo);
            QCOMPARE(queue.find(id)->state, state);
        }
    }
}

QTEST_GUILESS_MAIN(QueueListTest)
#include "tst_queuelist.moc"
