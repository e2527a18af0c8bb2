// Daily summaries and taking back, against the sandbox: what stands in the demo books after each story.
#include "support/demoshop.h"

#include "store/ledgerstore.h"
#include "store/summarystore.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace counterfoil;
using namespace counterfoil::test;

namespace {

const QString since = QStringLiteral("2026-11-15");
const QMap<QString, QString> dailySettings{{QStringLiteral("sync.source"), QStringLiteral("daily")}};
const QMap<QString, QString> orderSettings{{QStringLiteral("sync.source"), QStringLiteral("order")}};

} // namespace

class DailyTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void theDaysComeToTheSameSums();
    void aLateDocumentGetsTheNextNumber();
    void todayWaits();
    void switchingBackReleasesTheDocuments();
    void removingASummaryRemovesItsDocuments();
    void aLostAnswerIsNoSecondSummary_data();
    void aLostAnswerIsNoSecondSummary();
    void canceledBeforePaymentIsVoided();
    void canceledAfterPaymentIsAPersonsDecision();
    void anEditedOrderReplacesTheOldOne();
    void undoTakesBackPaymentAndInvoice();
    void aLostAnswerToAVoid();

private:
    QMap<QString, Amount> m_invoiceTotals, m_creditNoteTotals;
};

void DailyTest::initTestCase()
{
    DemoShop shop;
    shop.setUp(since);
    QVERIFY(!shop.runToTheEnd().stoppedBy);
    m_invoiceTotals = shop.box->books().invoiceTotals;
    m_creditNoteTotals = shop.box->books().creditNoteTotals;
    QVERIFY(!m_invoiceTotals.isEmpty() && !m_creditNoteTotals.isEmpty());
}

void DailyTest::theDaysComeToTheSameSums()
{
    DemoShop shop;
    shop.setUp(since, dailySettings);
    const auto summary = shop.runToTheEnd();
    QVERIFY2(!summary.stoppedBy, summary.stoppedBy ? qPrintable(summary.stoppedBy->message) : "");
    const auto books = shop.box->books();
    QCOMPARE(books.invoiceTotals, m_invoiceTotals);
    QCOMPARE(books.creditNoteTotals, m_creditNoteTotals);
    QCOMPARE(books.duplicates, 0);

    int summaries = 0;
    qsizetype notes = 0;
    const auto invoices = shop.inXero(QStringLiteral("Invoices"));
    for (const auto& invoice : invoices)
        summaries +=
            invoice.value(QStringLiteral("InvoiceNumber")).toString().startsWith(QStringLiteral("MS-"));
    notes = shop.inXero(QStringLiteral("History")).size();
    QVERIFY(summaries > 0);
    QVERIFY2(notes >= summaries, qPrintable(QString::number(notes)));
    QVERIFY(books.payments > 0);

    // Nothing more is to be done, neither by a summary nor by its documents.
    const int calls = books.calls;
    const auto again = shop.open()->syncOnce({});
    QVERIFY(again.kinds.isEmpty());
    QCOMPARE(shop.box->books().calls, calls);
    qInfo("%d daily sales invoices", summaries);
}

void DailyTest::aLateDocumentGetsTheNextNumber()
{
    DemoShop shop;
    shop.setUp(since, dailySettings);
    QVERIFY(!shop.runToTheEnd().stoppedBy);
    // A document that the journal never saw: its ledger entry and its membership are forgotten.
    auto runtime = shop.open();
    auto& db = runtime->database();
    store::SummaryStore summaries(db);
    QSqlQuery query = db.exec(QStringLiteral(
        "SELECT kind, entity_id, summary_id FROM summary_member WHERE kind = 'invoice' LIMIT 1"));
    QVERIFY(query.next());
    const QString member = QStringLiteral("invoice:") + query.value(1).toString();
    const auto first = summaries.find(query.value(2).toLongLong());
    const qint64 id = query.value(1).toLongLong();
    query.finish();
    QVERIFY(first);
    db.exec(QStringLiteral("DELETE FROM summary_member WHERE kind = 'invoice' AND entity_id = ?"), {id});
    db.exec(QStringLiteral("DELETE FROM ledger WHERE magento_key = ?"), {member});
    const auto before = shop.box->books().invoices;
    QVERIFY(runtime->addAll({store::DocumentKind::Invoice}, QDate::fromString(since, Qt::ISODate), {}).ok());
    runtime.reset();
    QVERIFY(!shop.runToTheEnd().stoppedBy);
    QCOMPARE(shop.box->books().invoices, before + 1);
    const QString number =
        QStringLiteral("MS-%1-%2-%3-2")
            .arg(first->day.toString(QStringLiteral("yyyyMMdd")), first->paymentMethod, first->currency);
    QVERIFY2(!shop.invoiceInXero(number).isEmpty(), qPrintable(number));
}

void DailyTest::todayWaits()
{
    DemoShop shop;
    shop.setUp(since, dailySettings);
    auto runtime = shop.open();
    // An invoice of this minute: its day is not over.
    QVERIFY(shop.box->changeInShop(
        QStringLiteral("invoices"),
        runtime->addAll({store::DocumentKind::Invoice}, QDate::fromString(since, Qt::ISODate), {}).ok()
            ? runtime->queue().page(0, 1).first().incrementId
            : QString(),
        {{QStringLiteral("created_at"), demoNow().toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"))}}));
    const auto summary = runtime->syncOnce({});
    QVERIFY(!summary.stoppedBy);
    const auto rows = runtime->queue().page(0, 100);
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows.first().reason, QStringLiteral("day-not-over"));
    QVERIFY(rows.first().nextAttemptAt > demoNow());
    // It goes when its day is over.
    runtime.reset();
    shop.clock.offsetSeconds = 27 * 3600;
    shop.box->advanceClock(std::chrono::hours(27));
    QVERIFY(!shop.runToTheEnd().stoppedBy);
    QCOMPARE(shop.open()->queue().count(), 0);
}

void DailyTest::switchingBackReleasesTheDocuments()
{
    DemoShop shop;
    shop.setUp(since, dailySettings);
    sandbox::Fault fault;
    fault.kind = sandbox::Fault::Kind::Status429Day;
    fault.pathContains = QStringLiteral("/Invoices");
    shop.box->play(fault);
    auto runtime = shop.open();
    QVERIFY(runtime->syncOnce({}).stoppedBy);
    QVERIFY(!runtime->queue().page(0, 1, {}, store::DocumentKind::DailySales).isEmpty());
    QVERIFY(runtime->saveSettings({{QStringLiteral("sync.source"), QStringLiteral("invoice")}}).ok());
    runtime.reset();
    shop.box->clearFaults();
    shop.clock.offsetSeconds = 25 * 3600;
    shop.box->advanceClock(std::chrono::hours(25));
    const auto summary = shop.runToTheEnd();
    QVERIFY2(!summary.stoppedBy, summary.stoppedBy ? qPrintable(summary.stoppedBy->message) : "");
    QCOMPARE(shop.box->books().invoiceTotals, m_invoiceTotals);
    const auto invoices = shop.inXero(QStringLiteral("Invoices"));
    for (const auto& invoice : invoices)
        QVERIFY(!invoice.value(QStringLiteral("InvoiceNumber")).toString().startsWith(QStringLiteral("MS-")));
}

void DailyTest::removingASummaryRemovesItsDocuments()
{
    DemoShop shop;
    shop.setUp(since, dailySettings);
    sandbox::Fault fault;
    fault.kind = sandbox::Fault::Kind::Status429Day;
    fault.pathContains = QStringLiteral("/Invoices");
    shop.box->play(fault);
    auto runtime = shop.open();
    QVERIFY(runtime->syncOnce({}).stoppedBy);
    const auto rows = runtime->queue().page(0, 1000, {}, store::DocumentKind::DailySales);
    QVERIFY(!rows.isEmpty());
    const auto members = store::SummaryStore(runtime->database()).members(rows.first().entityId);
    QVERIFY(!members.isEmpty());
    runtime->removeRows({rows.first().id});
    QVERIFY(!runtime->queue().find(rows.first().id));
    for (const qint64 member : members)
        QVERIFY(!runtime->queue().findDocument(store::DocumentKind::Invoice, member));
}

void DailyTest::aLostAnswerIsNoSecondSummary_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<int>("away");
    for (const auto* path : {"/Invoices", "/CreditNotes", "/Payments", "/History"}) {
        QTest::addRow("%s, settled by its key", path) << QString::fromLatin1(path) << 0;
        QTest::addRow("%s, settled by a look", path) << QString::fromLatin1(path) << 600;
    }
}

void DailyTest::aLostAnswerIsNoSecondSummary()
{
    QFETCH(QString, path);
    QFETCH(int, away);
    DemoShop shop;
    shop.setUp(since, dailySettings);
    sandbox::Fault fault;
    fault.kind = sandbox::Fault::Kind::CutAfter;
    fault.pathContains = path;
    fault.method = "PUT";
    fault.times = away == 0 ? 1 : 4; // all tries of the run
    shop.box->play(fault);
    (void)shop.open()->syncOnce({});
    shop.box->clearFaults();
    shop.clock.offsetSeconds = away;
    shop.box->advanceClock(std::chrono::seconds(away));
    const auto summary = shop.runToTheEnd();
    QVERIFY2(!summary.stoppedBy, summary.stoppedBy ? qPrintable(summary.stoppedBy->message) : "");
    const auto books = shop.box->books();
    QCOMPARE(books.invoiceTotals, m_invoiceTotals);
    QCOMPARE(books.creditNoteTotals, m_creditNoteTotals);
    QCOMPARE(books.duplicates, 0);
}

void DailyTest::canceledBeforePaymentIsVoided()
{
    DemoShop shop;
    shop.setUp(since, orderSettings);
    auto runtime = shop.open();
    auto mapping = runtime->mapping();
    mapping.payments[QStringLiteral("*")] = {{}, true, 0};
    for (auto& rule : mapping.payments)
        rule = {{}, true, 0};
    runtime->saveMapping(mapping);
    QVERIFY(!runtime->syncOnce({}).stoppedBy);
    const QString number =
        shop.inXero(QStringLiteral("Invoices")).first().value(QStringLiteral("InvoiceNumber")).toString();
    QVERIFY(shop.box->changeInShop(QStringLiteral("orders"), number.mid(3),
                                   {{QStringLiteral("state"), QStringLiteral("canceled")}}));
    const auto summary = runtime->syncOnce({});
    QVERIFY2(!summary.stoppedBy, summary.stoppedBy ? qPrintable(summary.stoppedBy->message) : "");
    QCOMPARE(shop.invoiceInXero(number).value(QStringLiteral("Status")).toString(), QStringLiteral("VOIDED"));
    QCOMPARE(summary.kinds.value(QStringLiteral("Void")).posted, 1);
    QCOMPARE(runtime->queue().count(), 0);
    const auto log = runtime->log().page({}, 0, 1);
    QCOMPARE(log.first().action, QStringLiteral("Void"));
    QCOMPARE(log.first().status, store::LogStatus::Success);
}

void DailyTest::canceledAfterPaymentIsAPersonsDecision()
{
    DemoShop shop;
    shop.setUp(since, orderSettings);
    auto runtime = shop.open();
    QVERIFY(!runtime->syncOnce({}).stoppedBy);
    QString number;
    const auto invoices = shop.inXero(QStringLiteral("Invoices"));
    for (const auto& invoice : invoices) {
        if (invoice.value(QStringLiteral("Status")).toString() == QStringLiteral("PAID"))
            number = invoice.value(QStringLiteral("InvoiceNumber")).toString();
    }
    QVERIFY(!number.isEmpty());
    const auto payments = shop.box->books().payments;
    QVERIFY(shop.box->changeInShop(QStringLiteral("orders"), number.mid(3),
                                   {{QStringLiteral("state"), QStringLiteral("canceled")}}));
    QVERIFY(!runtime->syncOnce({}).stoppedBy);
    auto rows = runtime->queue().page(0, 10);
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows.first().state, store::QueueState::Blocked);
    QCOMPARE(rows.first().reason, QStringLiteral("CANCELED_AFTER_PAYMENT"));
    QCOMPARE(shop.box->books().payments, payments);

    // The choice in the mapping lets it go on.
    auto mapping = runtime->mapping();
    mapping.canceledPaid = posting::CanceledPaid::DeletePayment;
    runtime->saveMapping(mapping);
    const auto summary = runtime->syncOnce({});
    QVERIFY2(!summary.stoppedBy, summary.stoppedBy ? qPrintable(summary.stoppedBy->message) : "");
    QCOMPARE(shop.invoiceInXero(number).value(QStringLiteral("Status")).toString(), QStringLiteral("VOIDED"));
    QCOMPARE(shop.box->books().payments, payments - 1);
    QCOMPARE(runtime->queue().count(), 0);
}

void DailyTest::anEditedOrderReplacesTheOldOne()
{
    DemoShop shop;
    shop.setUp(since, orderSettings);
    auto runtime = shop.open();
    auto mapping = runtime->mapping();
    mapping.canceledPaid = posting::CanceledPaid::DeletePayment;
    runtime->saveMapping(mapping);
    QVERIFY(!runtime->syncOnce({}).stoppedBy);
    const int before = shop.box->books().invoices;
    auto invoices = shop.inXero(QStringLiteral("Invoices"));
    const QString old = invoices.at(0).value(QStringLiteral("InvoiceNumber")).toString().mid(3);
    const QString other = invoices.at(1).value(QStringLiteral("InvoiceNumber")).toString().mid(3);
    // "Edit" in Magento: the old one is canceled, and one with "-1" behind its number stands for it.
    QVERIFY(shop.box->changeInShop(QStringLiteral("orders"), old,
                                   {{QStringLiteral("state"), QStringLiteral("canceled")}}));
    QVERIFY(shop.box->changeInShop(QStringLiteral("orders"), other,
                                   {{QStringLiteral("entity_id"), 990001},
                                    {QStringLiteral("increment_id"), QString(old + QStringLiteral("-1"))},
                                    {QStringLiteral("relation_parent_real_id"), old}}));
    const auto summary = runtime->syncOnce({});
    QVERIFY2(!summary.stoppedBy, summary.stoppedBy ? qPrintable(summary.stoppedBy->message) : "");
    QCOMPARE(shop.box->books().invoices, before); // one voided, one made
    QCOMPARE(shop.invoiceInXero(QStringLiteral("MO-") + old).value(QStringLiteral("Status")).toString(),
             QStringLiteral("VOIDED"));
    const auto replacement = shop.invoiceInXero(QStringLiteral("MO-") + old + QStringLiteral("-1"));
    QVERIFY(replacement.value(QStringLiteral("Reference")).toString().contains(old));
}

void DailyTest::undoTakesBackPaymentAndInvoice()
{
    DemoShop shop;
    shop.setUp(since);
    auto runtime = shop.open();
    QVERIFY(!runtime->syncOnce({}).stoppedBy);
    store::LogFilter filter;
    filter.kind = store::DocumentKind::Invoice;
    QString number;
    qint64 id = 0;
    const auto log = runtime->log().page(filter, 0, 500);
    for (const auto& entry : log) {
        if (entry.action == QStringLiteral("Payment")) {
            number = entry.xeroNumber;
            id = entry.entityId;
        }
    }
    QVERIFY(id != 0);
    const auto plan = runtime->planUndo(store::DocumentKind::Invoice, id);
    QCOMPARE(plan.problem, QString());
    QCOMPARE(plan.xeroNumber, number);
    QCOMPARE(plan.payments.size(), 1);
    const int payments = shop.box->books().payments;
    QVERIFY(runtime->undo(store::DocumentKind::Invoice, id).ok());
    QVERIFY(!runtime->syncOnce({}).stoppedBy);
    QCOMPARE(shop.invoiceInXero(number).value(QStringLiteral("Status")).toString(), QStringLiteral("VOIDED"));
    QCOMPARE(shop.box->books().payments, payments - 1);
    const auto row = runtime->queue().findDocument(store::DocumentKind::Invoice, id);
    QVERIFY(row);
    QCOMPARE(row->state, store::QueueState::Skipped);
    // Adding everything again does not bring it back by itself; a second undo has nothing to take back.
    QVERIFY(runtime->addAll({store::DocumentKind::Invoice}, QDate::fromString(since, Qt::ISODate), {}).ok());
    QVERIFY(!runtime->syncOnce({}).stoppedBy);
    QCOMPARE(shop.invoiceInXero(number).value(QStringLiteral("Status")).toString(), QStringLiteral("VOIDED"));
    QVERIFY(!runtime->undo(store::DocumentKind::Invoice, id).ok());
    QVERIFY(!runtime->undo(store::DocumentKind::Customer, 1).ok());
}

void DailyTest::aLostAnswerToAVoid()
{
    DemoShop shop;
    shop.setUp(since);
    auto runtime = shop.open();
    QVERIFY(!runtime->syncOnce({}).stoppedBy);
    qint64 id = 0;
    QString number;
    const auto log = runtime->log().page({}, 0, 500);
    for (const auto& entry : log) {
        if (entry.action == QStringLiteral("Payment") && entry.kind == store::DocumentKind::Invoice) {
            number = entry.xeroNumber;
            id = entry.entityId;
        }
    }
    const int payments = shop.box->books().payments;
    for (const char* path : {"/Payments/", "/Invoices/"}) {
        sandbox::Fault fault;
        fault.kind = sandbox::Fault::Kind::CutAfter;
        fault.pathContains = QString::fromLatin1(path);
        fault.method = "POST";
        fault.times = 4;
        shop.box->play(fault);
    }
    QVERIFY(runtime->undo(store::DocumentKind::Invoice, id).ok());
    (void)runtime->syncOnce({});
    runtime.reset();
    shop.box->clearFaults();
    shop.clock.offsetSeconds = 600;
    shop.box->advanceClock(std::chrono::seconds(600));
    QVERIFY(!shop.runToTheEnd().stoppedBy);
    QCOMPARE(shop.invoiceInXero(number).value(QStringLiteral("Status")).toString(), QStringLiteral("VOIDED"));
    QCOMPARE(shop.box->books().payments, payments - 1);
    QCOMPARE(shop.box->books().duplicates, 0);
}

QTEST_GUILESS_MAIN(DailyTest)
#include "tst_daily.moc"
