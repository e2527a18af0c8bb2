// Reconciling against the sandbox: a clean run finds nothing, and every planted difference is found, no more.
#include "support/demoshop.h"
#include "support/editedanswers.h"

#include "reconcile/period.h"
#include "reconcile/words.h"
#include "store/documentstore.h"
#include "store/ledgerstore.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace counterfoil;
using namespace counterfoil::test;
using reconcile::Difference;

namespace {

/// All of the demo shop's documents.
const reconcile::Period allTime{QDate(2026, 1, 1), QDate(2026, 12, 31)};

QString described(const reconcile::Report& report)
{
    QStringList lines;
    for (const auto& finding : report.findings)
        lines.append(finding.key() + u' ' + finding.figures() + u' ' + finding.xeroNumber + u' ' +
                     finding.reason);
    return lines.join(u'\n');
}

QMap<QString, Difference> byNumber(const reconcile::Report& report)
{
    QMap<QString, Difference> found;
    for (const auto& finding : report.findings)
        found.insert(finding.xeroNumber, finding.difference);
    return found;
}

/// The shop's lists of `what` lack a field in the row with that number.
std::function<void(const QString&, QJsonObject&)> without(const QString& field, const QString& what,
                                                          const QString& incrementId)
{
    return [=](const QString& request, QJsonObject& list) {
        if (request.contains(u"/rest/V1/" + what + u'?'))
            EditedAnswers::removeField(list, incrementId, field);
    };
}

} // namespace

class ReconcileTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void aCleanRunFindsNothing();
    void threePlantedDifferencesAreFoundAndNothingElse();
    void theShopsSideOfDifferences();
    void whatWasAcceptedStaysKnownUntilAFigureChanges();
    void aMissingDocumentIsPostedFromTheReport();
    void aLockDateMovesNothing();
    void aMinuteLimitIsWaitedFor();
    void aStopEndsIt();
    void aLostJournalComparesByNumber();
    void anUnreadablePostedDocumentIsToldAndStopsNothing();
    void anUnreadableMissingDocumentSaysWhy_data();
    void anUnreadableMissingDocumentSaysWhy();

private:
    Result<reconcile::Report> run(DemoShop& shop) { return shop.open()->reconcile(allTime, {}); }
    QString invoiceNumber(DemoShop& shop, int index) const
    {
        const auto invoices = shop.box->dump().value(QStringLiteral("Invoices")).toArray();
        return invoices.at(index).toObject().value(QStringLiteral("InvoiceNumber")).toString();
    }
    DemoShop::Snapshot m_posted; ///< everything posted once
};

void ReconcileTest::initTestCase()
{
    DemoShop shop;
    shop.setUp();
    const auto summary = shop.open()->syncOnce({});
    QVERIFY(!summary.stoppedBy);
    QCOMPARE(shop.box->books().invoices, 182);
    QCOMPARE(shop.box->books().creditNotes, 36);
    m_posted = shop.snapshot();
}

void ReconcileTest::aCleanRunFindsNothing()
{
    const auto shop = DemoShop::from(m_posted);
    const int callsBefore = shop->box->books().calls;
    const auto report = run(*shop);
    QVERIFY2(report.ok(), report ? "" : qPrintable(report.error().message));
    QVERIFY2(report->findings.isEmpty(), qPrintable(described(*report)));
    QCOMPARE(report->magentoDocuments, 218);
    QCOMPARE(report->xeroDocuments, 218);
    QCOMPARE(report->equal, 218);
    for (const auto& day : report->days)
        QVERIFY2(day.equal(), qPrintable(day.day.toString(Qt::ISODate)));
    // By sums: the same as the books themselves say.
    QMap<QString, Amount> sums;
    for (const auto& day : report->days)
        sums[day.currency] += day.magento;
    const auto books = shop->box->books();
    for (auto it = books.invoiceTotals.begin(); it != books.invoiceTotals.end(); ++it)
        QCOMPARE(sums.value(it.key()), it.value() - books.creditNoteTotals.value(it.key()));
    // One call for all invoices, one for all credit notes.
    QCOMPARE(report->xeroCalls, 2);
    QCOMPARE(shop->box->books().calls - callsBefore, 2);
    QCOMPARE(report->magentoCalls, 2);
    qInfo("clean run: %d documents, %d calls to Xero, %d to the shop", report->magentoDocuments,
          report->xeroCalls, report->magentoCalls);
}

void ReconcileTest::threePlantedDifferencesAreFoundAndNothingElse()
{
    const auto shop = DemoShop::from(m_posted);
    const QString voided = invoiceNumber(*shop, 10), edited = invoiceNumber(*shop, 20);
    const QString stranger = QStringLiteral("MI-999999999");
    shop->box->voidInvoice(voided);
    shop->box->editDocument(edited, {{QStringLiteral("Total"), 12345.67}});
    shop->box->editDocument(
        stranger, {{QStringLiteral("Total"), 10}, {QStringLiteral("Date"), QStringLiteral("2026-11-20")}});
    // Not ours, and therefore no matter.
    shop->box->editDocument(QStringLiteral("INV-0001"), {{QStringLiteral("Total"), 50}});
    const auto report = run(*shop);
    QVERIFY(report.ok());
    const auto found = byNumber(*report);
    QVERIFY2(report->findings.size() == 3, qPrintable(described(*report)));
    QCOMPARE(found.value(voided), Difference::VoidedInXero);
    QCOMPARE(found.value(edited), Difference::EditedInXero);
    QCOMPARE(found.value(stranger), Difference::MissingInMagento);
    QCOMPARE(report->differences(), 3);
    QCOMPARE(report->equal, 216);
    int unequalDays = 0;
    for (const auto& day : report->days)
        unequalDays += day.equal() ? 0 : 1;
    QVERIFY(unequalDays >= 1 && unequalDays <= 3);
    for (const auto& finding : report->findings) {
        QVERIFY(!reconcile::differenceWords(finding).isEmpty());
        QVERIFY(!reconcile::whatToDo(finding).isEmpty());
    }
    qInfo("three planted: %d calls to Xero, %d to the shop", report->xeroCalls, report->magentoCalls);
}

void ReconcileTest::theShopsSideOfDifferences()
{
    const auto shop = DemoShop::from(m_posted);
    auto runtime = shop->open();
    store::LedgerStore ledger(runtime->database());
    // Two invoices that were paid by us: one loses its payment, the other changes in the shop.
    QList<store::LedgerEntry> paid;
    for (int index = 0; paid.size() < 5; ++index) {
        const QString number = invoiceNumber(*shop, index);
        const auto invoice = ledger.findNumber(shop->box->tenantId(), store::XeroKind::Invoice, number);
        QVERIFY(invoice);
        if (ledger.find(shop->box->tenantId(), store::XeroKind::Payment, invoice->magentoKey))
            paid.append(*invoice);
    }
    const auto idOf = [](const store::LedgerEntry& entry) {
        return entry.magentoKey.section(u':', 1).toLongLong();
    };
    const QString invoices = QStringLiteral("invoices");
    shop->box->unpayDocument(paid.at(0).xeroNumber);
    QVERIFY(
        shop->box->changeInShop(invoices, QString::number(idOf(paid.at(1))), {{QStringLiteral("state"), 3}}));
    shop->box->editDocument(paid.at(2).xeroNumber, {{QStringLiteral("Date"), QStringLiteral("2026-01-02")}});
    shop->box->editDocument(
        paid.at(3).xeroNumber,
        {{QStringLiteral("Contact"), QJsonObject{{QStringLiteral("ContactID"), QStringLiteral("another")}}}});
    shop->box->editDocument(paid.at(4).xeroNumber, {{QStringLiteral("TotalTax"), 0.01}});
    const auto report = runtime->reconcile(allTime, {});
    QVERIFY(report.ok());
    const auto found = byNumber(*report);
    QVERIFY2(report->findings.size() == 5, qPrintable(described(*report)));
    QCOMPARE(found.value(paid.at(0).xeroNumber), Difference::PaidDifferently);
    QCOMPARE(found.value(paid.at(1).xeroNumber), Difference::ChangedInMagento);
    QCOMPARE(found.value(paid.at(2).xeroNumber), Difference::Date);
    QCOMPARE(found.value(paid.at(3).xeroNumber), Difference::Contact);
    QCOMPARE(found.value(paid.at(4).xeroNumber), Difference::Tax);
}

void ReconcileTest::whatWasAcceptedStaysKnownUntilAFigureChanges()
{
    const auto shop = DemoShop::from(m_posted);
    const QString edited = invoiceNumber(*shop, 3);
    shop->box->editDocument(edited, {{QStringLiteral("Total"), 7}});
    auto runtime = shop->open();
    auto report = runtime->reconcile(allTime, {});
    QVERIFY(report.ok());
    QCOMPARE(report->differences(), 1);
    const auto finding = report->findings.first();
    runtime->acceptDifferences({{finding.key(), finding.figures()}}, true);
    report = runtime->reconcile(allTime, {});
    QCOMPARE(report->findings.size(), 1);
    QVERIFY(report->findings.first().known);
    QCOMPARE(report->differences(), 0);
    shop->box->editDocument(edited, {{QStringLiteral("Total"), 8}});
    QCOMPARE(runtime->reconcile(allTime, {})->differences(), 1);
    shop->box->editDocument(edited, {{QStringLiteral("Total"), 7}});
    QCOMPARE(runtime->reconcile(allTime, {})->differences(), 0);
    runtime->acceptDifferences({{finding.key(), {}}}, false);
    QCOMPARE(runtime->reconcile(allTime, {})->differences(), 1);
}

void ReconcileTest::aMissingDocumentIsPostedFromTheReport()
{
    DemoShop shop;
    shop.setUp();
    auto runtime = shop.open();
    QVERIFY(runtime->addAll({store::DocumentKind::Invoice, store::DocumentKind::CreditMemo}, {}, {}).ok());
    const auto row = runtime->queue().page(0, 300, {}, store::DocumentKind::Invoice).at(7);
    runtime->queue().skip({row.id}, QStringLiteral("later"));
    QVERIFY(!runtime->syncOnce({}).stoppedBy);
    auto report = runtime->reconcile(allTime, {});
    QVERIFY(report.ok());
    QVERIFY2(report->differences() >= 1, qPrintable(described(*report)));
    const auto it = std::find_if(report->findings.cbegin(), report->findings.cend(),
                                 [&](const auto& finding) { return finding.entityId == row.entityId; });
    QVERIFY(it != report->findings.cend());
    QCOMPARE(it->difference, Difference::MissingInXero);
    QVERIFY2(it->reason.contains(QStringLiteral("skipped")), qPrintable(it->reason));

    QVERIFY(runtime->queueDocuments(store::DocumentKind::Invoice, {row.entityId}, {}).ok());
    QVERIFY(!runtime->syncOnce({}).stoppedBy);
    report = runtime->reconcile(allTime, {});
    QVERIFY2(report->findings.isEmpty(), qPrintable(described(*report)));
    QCOMPARE(shop.box->books().duplicates, 0);
}

void ReconcileTest::aLockDateMovesNothing()
{
    const auto shop = DemoShop::from(m_posted);
    shop->box->setPeriodLockDate(QDate(2026, 11, 30));
    auto runtime = shop->open();
    QVERIFY(runtime->books(std::chrono::minutes(0), {}).ok());
    const auto report = runtime->reconcile(allTime, {});
    QVERIFY(report.ok());
    QVERIFY2(report->findings.isEmpty(), qPrintable(described(*report)));
    auto mapping = runtime->mapping();
    mapping.lockDatePolicy = posting::LockDatePolicy::FirstOpenDay;
    runtime->saveMapping(mapping);
    QVERIFY2(runtime->reconcile(allTime, {})->findings.isEmpty(), "moved");
}

void ReconcileTest::aMinuteLimitIsWaitedFor()
{
    const auto shop = DemoShop::from(m_posted);
    sandbox::Fault fault;
    fault.kind = sandbox::Fault::Kind::Status429Minute;
    fault.pathContains = QStringLiteral("CreditNotes");
    shop->box->play(fault);
    const auto report = run(*shop);
    QVERIFY2(report.ok(), report ? "" : qPrintable(report.error().message));
    QVERIFY(report->findings.isEmpty());
    QVERIFY(shop->paused.count() > 0);
}

void ReconcileTest::aStopEndsIt()
{
    const auto shop = DemoShop::from(m_posted);
    std::stop_source stop;
    stop.request_stop();
    const auto report = shop->open()->reconcile(allTime, stop.get_token());
    QVERIFY(!report);
    QCOMPARE(report.error().kind, ErrorKind::Cancelled);
}

void ReconcileTest::aLostJournalComparesByNumber()
{
    const auto shop = DemoShop::from(m_posted);
    auto runtime = shop->open();
    runtime->database().exec(QStringLiteral("DELETE FROM ledger"));
    const auto report = runtime->reconcile(allTime, {});
    QVERIFY(report.ok());
    QVERIFY2(report->findings.isEmpty(), qPrintable(described(*report)));
    QCOMPARE(report->equal, 218);
}

void ReconcileTest::anUnreadablePostedDocumentIsToldAndStopsNothing()
{
    const auto shop = DemoShop::from(m_posted);
    EditedAnswers answers;
    auto runtime = shop->open(&answers);
    const auto entry =
        store::LedgerStore(runtime->database())
            .findNumber(shop->box->tenantId(), store::XeroKind::Invoice, invoiceNumber(*shop, 12));
    QVERIFY(entry);
    const qint64 id = entry->magentoKey.section(u':', 1).toLongLong();
    const auto invoice = store::DocumentStore(runtime->database()).find(store::DocumentKind::Invoice, id);
    QVERIFY(invoice);
    answers.edit = without(QStringLiteral("grand_total"), QStringLiteral("invoices"), invoice->incrementId);
    const auto report = runtime->reconcile(allTime, {});
    QVERIFY2(report.ok(), report ? "" : qPrintable(report.error().message));
    QVERIFY2(report->findings.size() == 1, qPrintable(described(*report)));
    const auto& finding = report->findings.first();
    QCOMPARE(finding.entityId, id);
    QVERIFY(finding.notice);
    QVERIFY2(finding.reason.contains(QStringLiteral("grand_total")), qPrintable(finding.reason));
    QCOMPARE(report->equal, 217);
}

void ReconcileTest::anUnreadableMissingDocumentSaysWhy_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("words");
    QTest::newRow("itself") << QStringLiteral("invoices") << QStringLiteral("grand_total")
                            << QStringLiteral("It cannot be read");
    QTest::newRow("its order") << QStringLiteral("orders") << QStringLiteral("increment_id")
                               << QStringLiteral("Its order cannot be read");
}

void ReconcileTest::anUnreadableMissingDocumentSaysWhy()
{
    QFETCH(QString, what);
    QFETCH(QString, field);
    QFETCH(QString, words);
    const auto shop = DemoShop::from(m_posted);
    EditedAnswers answers;
    auto runtime = shop->open(&answers);
    // Of one invoice there is nothing in the books and nothing in the journal.
    const store::LedgerStore ledger(runtime->database());
    const store::DocumentStore documents(runtime->database());
    const QString number = invoiceNumber(*shop, 12);
    const auto entry = ledger.findNumber(shop->box->tenantId(), store::XeroKind::Invoice, number);
    QVERIFY(entry);
    const qint64 id = entry->magentoKey.section(u':', 1).toLongLong();
    const auto invoice = documents.find(store::DocumentKind::Invoice, id);
    QVERIFY(invoice);
    const auto order = documents.find(store::DocumentKind::Order, invoice->orderId);
    QVERIFY(order);
    shop->box->editDocument(number, {{QStringLiteral("Status"), QStringLiteral("DELETED")}});
    runtime->database().exec(QStringLiteral("DELETE FROM ledger WHERE magento_key = 'invoice:%1'").arg(id));
    runtime->database().exec(QStringLiteral("DELETE FROM document WHERE entity_id IN (%1, %2)")
                                 .arg(QString::number(id), QString::number(invoice->orderId)));
    answers.edit =
        without(field, what, what == QStringLiteral("orders") ? order->incrementId : invoice->incrementId);
    const auto report = runtime->reconcile(allTime, {});
    QVERIFY2(report.ok(), report ? "" : qPrintable(report.error().message));
    const auto it = std::find_if(report->findings.cbegin(), report->findings.cend(),
                                 [id](const auto& finding) { return finding.entityId == id; });
    QVERIFY2(it != report->findings.cend(), qPrintable(described(*report)));
    QCOMPARE(it->difference, Difference::MissingInXero);
    QVERIFY2(it->reason.startsWith(words), qPrintable(it->reason));
    QVERIFY2(it->reason.contains(field), qPrintable(it->reason));
}

QTEST_GUILESS_MAIN(ReconcileTest)
#include "tst_reconcile.moc"
