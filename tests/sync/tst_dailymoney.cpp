// The money of daily summaries, against the sandbox: each document's money is in the demo books once,
// whatever becomes of the summary's payment, and a day is never posted under a second number.
#include "support/demoshop.h"

#include "store/documentstore.h"
#include "store/summarystore.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace counterfoil;
using namespace counterfoil::test;

namespace {

const QString since = QStringLiteral("2026-11-15");
const QMap<QString, QString> dailySettings{{QStringLiteral("sync.source"), QStringLiteral("daily")}};

/// A day of four sales by cheque, whose money is posted.
const QString dayNumber = QStringLiteral("MS-20261120-checkmo-GBP");
const QStringList dayMembers{QStringLiteral("000000103"), QStringLiteral("000000104"),
                             QStringLiteral("000000105"), QStringLiteral("000000107")};

bool setState(DemoShop& shop, const QString& invoice, int state)
{
    return shop.box->changeInShop(QStringLiteral("invoices"), invoice, {{QStringLiteral("state"), state}});
}

void setUpDay(DemoShop& shop)
{
    shop.setUp(since, dailySettings);
    const QString morning = QStringLiteral("2026-11-20 10:00:00");
    for (const QString& number : dayMembers)
        QVERIFY(shop.box->changeInShop(
            QStringLiteral("invoices"), number,
            {{QStringLiteral("created_at"), morning}, {QStringLiteral("updated_at"), morning}}));
    auto runtime = shop.open();
    auto mapping = runtime->mapping();
    const auto books = runtime->rememberedBooks();
    QVERIFY(books);
    for (const auto& account : books->accounts) {
        if (account.takesPayments() && !account.code.isEmpty())
            mapping.payments = {{QStringLiteral("*"), {account.code, false, 0}}};
    }
    runtime->saveMapping(mapping);
}

std::optional<store::SourceDocument> invoiceOf(sync::Runtime& runtime, const QString& number)
{
    const store::DocumentStore documents(runtime.database());
    const auto all = documents.newest(store::DocumentKind::Invoice, 1000);
    for (const auto& document : all) {
        if (document.incrementId == number)
            return document;
    }
    return std::nullopt;
}

} // namespace

class DailyMoneyTest : public QObject
{
    Q_OBJECT
private slots:
    void aMemberIsPaidOnce_data();
    void aMemberIsPaidOnce();
    void aMemberCanceledOnTheWayIsSeen();
    void anotherTotalOfTheDayIsNoReasonForAnotherNumber();
};

void DailyMoneyTest::aMemberIsPaidOnce_data()
{
    QTest::addColumn<QString>("summary"); // its payment, when the member's money comes
    for (const auto* state : {"late", "failed", "skipped", "paid"})
        QTest::newRow(state) << QString::fromLatin1(state);
}

void DailyMoneyTest::aMemberIsPaidOnce()
{
    QFETCH(QString, summary);
    DemoShop shop;
    setUpDay(shop);
    const QString later = dayMembers.at(0), open = dayMembers.at(1);
    QVERIFY(setState(shop, later, 1) && setState(shop, open, 1));
    if (summary != QStringLiteral("paid")) {
        sandbox::Fault fault;
        fault.kind = sandbox::Fault::Kind::Status429Day;
        fault.pathContains = QStringLiteral("/Payments");
        shop.box->play(fault);
    }
    auto runtime = shop.open();
    QCOMPARE(runtime->syncOnce({}).stoppedBy.has_value(), summary != QStringLiteral("paid"));
    const auto rows = runtime->queue().page(0, 1000, {}, store::DocumentKind::DailySales);
    for (const auto& row : rows) {
        if (summary == QStringLiteral("failed"))
            runtime->queue().setState(row.id, store::QueueState::Failed, QStringLiteral("XERO_REFUSED"),
                                      QStringLiteral("The account takes no payments."));
        else if (summary == QStringLiteral("skipped"))
            runtime->skipRows({row.id}, QStringLiteral("later"));
    }
    QVERIFY(setState(shop, later, 2));
    runtime.reset();
    shop.box->clearFaults();
    shop.clock.offsetSeconds = 25 * 3600;
    shop.box->advanceClock(std::chrono::hours(25));
    runtime = shop.open();
    QVERIFY(!runtime->syncOnce({}).stoppedBy);
    const auto paidLater = invoiceOf(*runtime, later);
    QVERIFY(paidLater);
    const auto own = runtime->queue().findDocument(paidLater->kind, paidLater->entityId);
    if (summary == QStringLiteral("failed")) {
        QVERIFY(own);
        QCOMPARE(own->reason, QStringLiteral("after-summary"));
        // Whatever became of its own row: the summary's payment is for it as well.
        runtime->queue().setState(own->id, store::QueueState::Failed, QStringLiteral("XERO_REFUSED"),
                                  QStringLiteral("refused"));
        QCOMPARE(shop.invoiceInXero(dayNumber).value(QStringLiteral("AmountPaid")).toDouble(), 0.0);
    }
    QList<qint64> ids;
    for (const auto& row : rows)
        ids.append(row.id);
    runtime->queue().retry(ids);
    runtime.reset();
    QVERIFY(!shop.runToTheEnd().stoppedBy);
    runtime = shop.open();
    QVERIFY(!runtime->syncOnce({}).stoppedBy);
    const auto openDocument = invoiceOf(*runtime, open);
    QVERIFY(openDocument);
    const auto invoice = shop.invoiceInXero(dayNumber);
    QCOMPARE(invoice.value(QStringLiteral("AmountDue")).toDouble(),
             openDocument->grandTotal.toString(2).toDouble());
    QCOMPARE(runtime->queue().count(), 0);
}

void DailyMoneyTest::aMemberCanceledOnTheWayIsSeen()
{
    DemoShop shop;
    shop.setUp(since, dailySettings);
    sandbox::Fault fault;
    fault.kind = sandbox::Fault::Kind::CutAfter;
    fault.pathContains = QStringLiteral("/Invoices");
    fault.method = "PUT";
    fault.times = 4;
    shop.box->play(fault);
    auto runtime = shop.open();
    QVERIFY(runtime->syncOnce({}).stoppedBy);
    qint64 member = 0;
    QString number;
    const auto rows = runtime->queue().page(0, 1000, {}, store::DocumentKind::DailySales);
    for (const auto& row : rows) {
        if (row.state == store::QueueState::Waiting)
            continue;
        member = store::SummaryStore(runtime->database()).members(row.entityId).value(0);
        const auto document =
            store::DocumentStore(runtime->database()).find(store::DocumentKind::Invoice, member);
        number = document ? document->incrementId : QString();
    }
    QVERIFY(member != 0 && !number.isEmpty());
    QVERIFY(shop.box->changeInShop(QStringLiteral("invoices"), number, {{QStringLiteral("state"), 3}}));
    runtime.reset();
    shop.box->clearFaults();
    shop.clock.offsetSeconds = 600;
    shop.box->advanceClock(std::chrono::seconds(600));
    QVERIFY(!shop.open()->syncOnce({}).stoppedBy);
    const auto row = shop.open()->queue().findDocument(store::DocumentKind::Invoice, member);
    QVERIFY(row);
    QCOMPARE(row->reason, QStringLiteral("CANCELED_IN_SUMMARY"));
}

void DailyMoneyTest::anotherTotalOfTheDayIsNoReasonForAnotherNumber()
{
    // Posted without one document, which comes later; and the journal is lost.
    DemoShop shop;
    setUpDay(shop);
    QVERIFY(setState(shop, dayMembers.first(), 3));
    QVERIFY(!shop.runToTheEnd().stoppedBy);
    const int invoices = shop.box->books().invoices;
    QVERIFY(setState(shop, dayMembers.first(), 2));
    QVERIFY(QFile::remove(store::Database::fileName(shop.directory.path())));
    setUpDay(shop);
    QVERIFY(!shop.runToTheEnd().stoppedBy);
    auto runtime = shop.open();
    const auto refused = [&runtime] {
        auto rows = runtime->queue().page(0, 1000, store::QueueState::Failed);
        return rows.isEmpty() ? store::QueueItem() : rows.first();
    };
    QCOMPARE(refused().reason, QStringLiteral("SUMMARY_NUMBER_TAKEN"));
    QCOMPARE(refused().incrementId, dayNumber);
    QVERIFY(refused().message.contains(QStringLiteral("Do not change the prefix")));
    QCOMPARE(shop.box->books().invoices, invoices);
    // Neither do its documents go out one by one when summaries are switched off.
    QVERIFY(runtime->saveSettings({{QStringLiteral("sync.source"), QStringLiteral("invoice")}}).ok());
    QVERIFY(!runtime->syncOnce({}).stoppedBy);
    QCOMPARE(shop.box->books().invoices, invoices);
}

QTEST_GUILESS_MAIN(DailyMoneyTest)
#include "tst_dailymoney.moc"
