// The money after the document, against the sandbox: payments that come late, are refused or are canceled on
// their way, and what then stands in the demo books.
#include "demoshop.h"

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

QList<QJsonObject> listOf(const DemoShop& shop, const QString& name)
{
    QList<QJsonObject> all;
    const auto array = shop.box->dump().value(name).toArray();
    for (const auto& value : array)
        all.append(value.toObject());
    return all;
}

QString statusOf(const DemoShop& shop, const QString& number)
{
    const auto invoices = listOf(shop, QStringLiteral("Invoices"));
    for (const auto& invoice : invoices) {
        if (invoice.value(QStringLiteral("InvoiceNumber")).toString() == number)
            return invoice.value(QStringLiteral("Status")).toString();
    }
    return {};
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

QTEST_GUILESS_MAIN(PaymentsTest)
#include "tst_payments.moc"
