// The money after the document, against the sandbox: payments that come late, are refused or are canceled on
// their way, and what then stands in the demo books.
#include "support/demoshop.h"

#include "store/ledgerstore.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace counterfoil;
using namespace counterfoil::test;

namespace {

using store::DocumentKind;
using store::QueueItem;
using store::QueueState;
using store::Stage;

const QString since = QStringLiteral("2026-11-15");
const QMap<QString, QString> orderSettings{{QStringLiteral("sync.source"), QStringLiteral("order")}};
const QJsonObject canceledOrder{{QStringLiteral("state"), QStringLiteral("canceled")}};

QString statusOf(const DemoShop& shop, const QString& number)
{
    return shop.invoiceInXero(number).value(QStringLiteral("Status")).toString();
}

int changesNoted(sync::Runtime& runtime)
{
    int noted = 0;
    const auto entries = runtime.log().page({}, 0, 10000);
    for (const auto& entry : entries)
        noted += entry.code == QStringLiteral("CHANGED_AFTER_POSTING") ? 1 : 0;
    return noted;
}

sandbox::Fault fault(sandbox::Fault::Kind kind, const QString& path, int times = 1)
{
    sandbox::Fault result;
    result.kind = kind;
    result.pathContains = path;
    result.method = "PUT";
    result.times = times;
    return result;
}

/// Later, in every clock, and without faults.
void later(DemoShop& shop, std::chrono::seconds by)
{
    shop.box->clearFaults();
    shop.clock.offsetSeconds += by.count();
    shop.box->advanceClock(by);
}

QList<QueueItem> rowsAt(sync::Runtime& runtime, Stage stage)
{
    QList<QueueItem> rows = runtime.queue().page(0, 10000);
    rows.removeIf([stage](const QueueItem& row) { return row.stage != stage; });
    return rows;
}

} // namespace

class PaymentsTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void aCancelReachesAPaymentThatWaits_data();
    void aCancelReachesAPaymentThatWaits();
    void aCancelIsSeenAfterTheDoubt_data();
    void aCancelIsSeenAfterTheDoubt();
    void aRefusedPaymentHoldsItsCreditMemo();
    void anOrderIsPaidBitByBit_data();
    void anOrderIsPaidBitByBit();
    void onlyFiguresAreAChange_data();
    void onlyFiguresAreAChange();
    void aChangeOnTheWayIsNoted();
    void aDocumentInXeroIsNotCheckedAgain_data();
    void aDocumentInXeroIsNotCheckedAgain();

private:
    DemoShop::Snapshot m_orders, m_invoices;
};

void PaymentsTest::initTestCase()
{
    DemoShop orders;
    orders.setUp(since, orderSettings);
    m_orders = orders.snapshot();
    DemoShop invoices;
    invoices.setUp(since);
    m_invoices = invoices.snapshot();
}

void PaymentsTest::aCancelReachesAPaymentThatWaits_data()
{
    QTest::addColumn<bool>("skipped");
    QTest::addColumn<bool>("paymentsOn");
    QTest::newRow("waits") << false << true;
    QTest::newRow("was skipped") << true << true;
    QTest::newRow("payments were switched off") << false << false;
}

void PaymentsTest::aCancelReachesAPaymentThatWaits()
{
    QFETCH(bool, skipped);
    QFETCH(bool, paymentsOn);
    const auto shop = DemoShop::from(m_orders);
    shop->box->play(fault(sandbox::Fault::Kind::Status429Day, QStringLiteral("/Payments")));
    auto runtime = shop->open();
    QVERIFY(runtime->syncOnce({}).stoppedBy);
    const auto waiting = rowsAt(*runtime, Stage::Payment);
    QVERIFY(waiting.size() > 1);
    const QueueItem row = waiting.first();
    const QString number = QStringLiteral("MO-") + row.incrementId;
    QCOMPARE(statusOf(*shop, number), QStringLiteral("AUTHORISED"));
    if (skipped)
        runtime->skipRows({row.id}, QStringLiteral("paid in cash"));
    if (!paymentsOn)
        QVERIFY(runtime->saveSettings({{QStringLiteral("sync.payments"), QStringLiteral("false")}}).ok());
    QVERIFY(shop->box->changeInShop(QStringLiteral("orders"), row.incrementId, canceledOrder));
    runtime.reset();
    later(*shop, std::chrono::hours(25));
    runtime = shop->open();
    QVERIFY(!runtime->syncOnce({}).stoppedBy);
    QCOMPARE(statusOf(*shop, number), QStringLiteral("VOIDED"));
    QVERIFY(!runtime->queue().findDocument(row.kind, row.entityId));
    QCOMPARE(runtime->log().ofDocument(row.kind, row.entityId, 1).first().action, QStringLiteral("Void"));
}

void PaymentsTest::aCancelIsSeenAfterTheDoubt_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<int>("away");
    for (const auto* path : {"/Invoices", "/Payments"}) {
        QTest::addRow("%s, settled by its key", path) << QString::fromLatin1(path) << 10;
        QTest::addRow("%s, settled by a look", path) << QString::fromLatin1(path) << 600;
    }
}

void PaymentsTest::aCancelIsSeenAfterTheDoubt()
{
    QFETCH(QString, path);
    QFETCH(int, away);
    const auto shop = DemoShop::from(m_orders);
    shop->box->play(fault(sandbox::Fault::Kind::CutAfter, path, 4)); // all tries of the run
    auto runtime = shop->open();
    QVERIFY(runtime->syncOnce({}).stoppedBy);
    QList<QueueItem> doubted = runtime->queue().page(0, 10000);
    doubted.removeIf([](const QueueItem& row) {
        return row.state != QueueState::Sending && row.state != QueueState::InDoubt;
    });
    QVERIFY(!doubted.isEmpty());
    const QueueItem row = doubted.first();
    QVERIFY(shop->box->changeInShop(QStringLiteral("orders"), row.incrementId, canceledOrder));
    runtime.reset();
    later(*shop, std::chrono::seconds(away));
    runtime = shop->open();
    QVERIFY(!runtime->syncOnce({}).stoppedBy);
    const bool paid = path == QStringLiteral("/Payments");
    QCOMPARE(statusOf(*shop, QStringLiteral("MO-") + row.incrementId),
             paid ? QStringLiteral("PAID") : QStringLiteral("VOIDED"));
    const auto left = runtime->queue().findDocument(row.kind, row.entityId);
    QCOMPARE(left.has_value(), paid); // money that was taken is a person's decision
    if (left)
        QCOMPARE(left->reason, QStringLiteral("CANCELED_AFTER_PAYMENT"));
}

void PaymentsTest::aRefusedPaymentHoldsItsCreditMemo()
{
    const auto calm = DemoShop::from(m_invoices);
    QVERIFY(!calm->open()->syncOnce({}).stoppedBy);
    const auto expected = calm->box->books();
    QVERIFY(expected.refunds > 0);

    const auto shop = DemoShop::from(m_invoices);
    shop->box->play(fault(sandbox::Fault::Kind::Status429Day, QStringLiteral("/Payments")));
    auto runtime = shop->open();
    QVERIFY(runtime->syncOnce({}).stoppedBy);
    const auto payments = rowsAt(*runtime, Stage::Payment);
    QVERIFY(!payments.isEmpty());
    for (const QueueItem& row : payments)
        runtime->queue().setState(row.id, QueueState::Failed, QStringLiteral("XERO_REFUSED"),
                                  QStringLiteral("The account takes no payments."));
    runtime.reset();
    later(*shop, std::chrono::hours(25));
    runtime = shop->open();
    QVERIFY(!runtime->syncOnce({}).stoppedBy);
    QVERIFY(shop->inXero(QStringLiteral("Allocations")).isEmpty());
    int held = 0;
    const auto memos = rowsAt(*runtime, Stage::Allocation);
    for (const QueueItem& memo : memos) {
        QCOMPARE(memo.reason, QStringLiteral("after-refused-sale"));
        held += memo.message.contains(QStringLiteral("Invoice 0")) ? 1 : 0;
    }
    QVERIFY(held > 0);
    QCOMPARE(held, memos.size());

    QCOMPARE(runtime->queue().retryAll(), payments.size());
    QVERIFY(!runtime->syncOnce({}).stoppedBy);
    QCOMPARE(shop->box->books().payments, expected.payments);
    QCOMPARE(shop->box->books().refunds, expected.refunds);
    QCOMPARE(runtime->queue().count(), 0);
}

void PaymentsTest::anOrderIsPaidBitByBit_data()
{
    QTest::addColumn<int>("lost"); // answers to the second payment
    QTest::addColumn<int>("away");
    QTest::newRow("calm") << 0 << 0;
    QTest::newRow("a lost answer, settled by its key") << 4 << 10;
    QTest::newRow("a lost answer, settled by a look") << 4 << 600;
}

void PaymentsTest::anOrderIsPaidBitByBit()
{
    QFETCH(int, lost);
    QFETCH(int, away);
    const auto trial = DemoShop::from(m_orders);
    QVERIFY(!trial->open()->syncOnce({}).stoppedBy);
    QJsonObject paid;
    const auto all = trial->inXero(QStringLiteral("Invoices"));
    for (const auto& invoice : all) {
        if (invoice.value(QStringLiteral("Status")).toString() == QStringLiteral("PAID"))
            paid = invoice;
    }
    const QString number = paid.value(QStringLiteral("InvoiceNumber")).toString();
    const double total = paid.value(QStringLiteral("Total")).toDouble();
    QVERIFY(total > 20);
    const auto captured = [&](DemoShop& shop, double amount) {
        return shop.box->changeInShop(QStringLiteral("orders"), number.mid(3),
                                      {{QStringLiteral("total_paid"), amount}});
    };
    const auto amountPaid = [&](const DemoShop& shop) {
        return shop.invoiceInXero(number).value(QStringLiteral("AmountPaid")).toDouble();
    };

    const auto shop = DemoShop::from(m_orders);
    QVERIFY(captured(*shop, 10.25));
    auto runtime = shop->open();
    QVERIFY(!runtime->syncOnce({}).stoppedBy);
    QCOMPARE(amountPaid(*shop), 10.25);
    const int payments = shop->box->books().payments;
    QVERIFY(captured(*shop, total + 5)); // never more than the total
    if (lost > 0)
        shop->box->play(fault(sandbox::Fault::Kind::CutAfter, QStringLiteral("/Payments"), lost));
    (void)runtime->syncOnce({});
    runtime.reset();
    later(*shop, std::chrono::seconds(away));
    runtime = shop->open();
    QVERIFY(!runtime->syncOnce({}).stoppedBy);
    QCOMPARE(amountPaid(*shop), total);
    QCOMPARE(shop->box->books().payments, payments + 1);
    QCOMPARE(runtime->queue().count(), 0);

    // A new journal finds both payments again, and adds none.
    runtime.reset();
    QVERIFY(QFile::remove(store::Database::fileName(shop->directory.path())));
    shop->setUp(since, orderSettings);
    runtime = shop->open();
    QVERIFY(!runtime->syncOnce({}).stoppedBy);
    QVERIFY(!runtime->syncOnce({}).stoppedBy);
    QCOMPARE(shop->box->books().payments, payments + 1);

    // Taking it back takes back both.
    const auto entry = store::LedgerStore(runtime->database())
                           .findNumber(shop->box->tenantId(), store::XeroKind::Invoice, number);
    QVERIFY(entry);
    const qint64 id = entry->magentoKey.section(u':', 1).toLongLong();
    QCOMPARE(runtime->planUndo(DocumentKind::Order, id).payments.size(), 2);
    QVERIFY(runtime->undo(DocumentKind::Order, id).ok());
    QVERIFY(!runtime->syncOnce({}).stoppedBy);
    QCOMPARE(statusOf(*shop, number), QStringLiteral("VOIDED"));
    QCOMPARE(shop->box->books().payments, payments - 1);
}

void PaymentsTest::onlyFiguresAreAChange_data()
{
    QTest::addColumn<QString>("list");
    QTest::addColumn<QJsonObject>("fields");
    QTest::addColumn<int>("noted");
    const QString orders = QStringLiteral("orders"), invoices = QStringLiteral("invoices");
    QTest::newRow("an order is shipped")
        << orders << QJsonObject{{QStringLiteral("state"), QStringLiteral("complete")}} << 0;
    QTest::newRow("an order is paid") << orders << QJsonObject{{QStringLiteral("total_paid"), 1.0}} << 0;
    QTest::newRow("an order's total") << orders << QJsonObject{{QStringLiteral("grand_total"), 1.0}} << 1;
    QTest::newRow("an invoice is opened") << invoices << QJsonObject{{QStringLiteral("state"), 1}} << 0;
    QTest::newRow("an invoice's total") << invoices << QJsonObject{{QStringLiteral("grand_total"), 1.0}} << 1;
}

void PaymentsTest::onlyFiguresAreAChange()
{
    QFETCH(QString, list);
    QFETCH(QJsonObject, fields);
    QFETCH(int, noted);
    const bool orders = list == QStringLiteral("orders");
    for (const bool paid : {false, true}) {
        const auto shop = DemoShop::from(orders ? m_orders : m_invoices);
        auto runtime = shop->open();
        if (!paid) {
            auto mapping = runtime->mapping();
            mapping.payments = {{QStringLiteral("*"), {{}, true, 0}}};
            runtime->saveMapping(mapping);
        }
        QVERIFY(!runtime->syncOnce({}).stoppedBy);
        const QString wanted = paid ? QStringLiteral("PAID") : QStringLiteral("AUTHORISED");
        QString number;
        const auto invoices = shop->inXero(QStringLiteral("Invoices"));
        for (const auto& invoice : invoices) {
            if (invoice.value(QStringLiteral("Status")).toString() == wanted)
                number = invoice.value(QStringLiteral("InvoiceNumber")).toString().mid(3);
        }
        QVERIFY(!number.isEmpty());
        QVERIFY(shop->box->changeInShop(list, number, fields));
        QVERIFY(!runtime->syncOnce({}).stoppedBy);
        QCOMPARE(changesNoted(*runtime), noted);
        // The same figures are not noted again.
        QVERIFY(shop->box->changeInShop(
            list, number, {{QStringLiteral("customer_email"), QStringLiteral("x@example.com")}}));
        QVERIFY(!runtime->syncOnce({}).stoppedBy);
        QCOMPARE(changesNoted(*runtime), noted);
        QCOMPARE(runtime->queue().count(), 0);
    }
}

void PaymentsTest::aChangeOnTheWayIsNoted()
{
    const auto shop = DemoShop::from(m_invoices);
    shop->box->play(fault(sandbox::Fault::Kind::CutAfter, QStringLiteral("/Invoices"), 4));
    auto runtime = shop->open();
    QVERIFY(runtime->syncOnce({}).stoppedBy);
    QList<QueueItem> doubted = runtime->queue().page(0, 10000, {}, DocumentKind::Invoice);
    doubted.removeIf([](const QueueItem& row) {
        return row.state != QueueState::Sending && row.state != QueueState::InDoubt;
    });
    QVERIFY(!doubted.isEmpty());
    QVERIFY(shop->box->changeInShop(QStringLiteral("invoices"), doubted.first().incrementId,
                                    {{QStringLiteral("grand_total"), 1.0}}));
    runtime.reset();
    later(*shop, std::chrono::seconds(600));
    runtime = shop->open();
    QVERIFY(!runtime->syncOnce({}).stoppedBy);
    QCOMPARE(changesNoted(*runtime), 1);
}

void PaymentsTest::aDocumentInXeroIsNotCheckedAgain_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<bool>("locked");
    QTest::newRow("a lock date, invoices") << QStringLiteral("invoice") << true;
    QTest::newRow("a lock date, daily") << QStringLiteral("daily") << true;
    QTest::newRow("an account no longer mapped, invoices") << QStringLiteral("invoice") << false;
    QTest::newRow("an account no longer mapped, daily") << QStringLiteral("daily") << false;
}

void PaymentsTest::aDocumentInXeroIsNotCheckedAgain()
{
    QFETCH(QString, source);
    QFETCH(bool, locked);
    const auto shop = DemoShop::from(m_invoices);
    auto runtime = shop->open();
    QVERIFY(runtime->saveSettings({{QStringLiteral("sync.source"), source}}).ok());
    // All are open when they are posted, and paid a day after the books were closed.
    QVERIFY(runtime->addAll({DocumentKind::Invoice}, QDate::fromString(since, Qt::ISODate), {}).ok());
    const auto rows = runtime->queue().page(0, 10000, {}, DocumentKind::Invoice);
    for (const QueueItem& row : rows)
        QVERIFY(shop->box->changeInShop(QStringLiteral("invoices"), row.incrementId,
                                        {{QStringLiteral("state"), 1}}));
    QVERIFY(!runtime->syncOnce({}).stoppedBy);
    QCOMPARE(shop->box->books().payments, 0);
    QVERIFY(shop->box->books().invoices > 0);
    runtime.reset();
    later(*shop, std::chrono::hours(48));
    runtime = shop->open();
    if (locked) {
        shop->box->setPeriodLockDate(QDate::currentDate());
        QVERIFY(runtime->books(std::chrono::minutes(0), {}).ok());
    } else {
        auto mapping = runtime->mapping();
        mapping.accounts.sales = QStringLiteral("no-such-account");
        runtime->saveMapping(mapping);
    }
    const QString now = shop->clock.nowUtc().toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"));
    for (const QueueItem& row : rows)
        QVERIFY(shop->box->changeInShop(QStringLiteral("invoices"), row.incrementId,
                                        {{QStringLiteral("state"), 2}, {QStringLiteral("updated_at"), now}}));
    QVERIFY(!runtime->syncOnce({}).stoppedBy);
    QVERIFY(!runtime->syncOnce({}).stoppedBy);
    QVERIFY(shop->box->books().payments > 0);
    const auto left = rowsAt(*runtime, Stage::Payment);
    QVERIFY2(left.isEmpty(), left.isEmpty() ? "" : qPrintable(left.first().message));
}

QTEST_GUILESS_MAIN(PaymentsTest)
#include "tst_payments.moc"
