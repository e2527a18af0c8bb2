// What Xero has under one of our numbers is ours only when more than the number says so; a contact that was
// archived or merged is replaced; a number that somebody else has is left to them.
#include "support/demoshop.h"

#include "store/documentstore.h"
#include "store/ledgerstore.h"
#include "sync/samedocument.h"
#include "sync/sourcedocument.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace counterfoil;
using namespace counterfoil::test;
using store::DocumentKind;

namespace {

const QString since = QStringLiteral("2026-11-15");

QJsonArray listIn(DemoShop& shop, const char* name)
{
    return shop.box->dump().value(QLatin1String(name)).toArray();
}

QJsonObject invoiceIn(DemoShop& shop, const QString& number, const QString& but = {})
{
    const QJsonArray invoices = listIn(shop, "Invoices");
    for (const auto& value : invoices) {
        const QJsonObject invoice = value.toObject();
        if (invoice.value(u"InvoiceNumber").toString() == number &&
            invoice.value(u"InvoiceID").toString() != but)
            return invoice;
    }
    return {};
}

/// The first invoice of the queue of a customer with an account, with its order.
struct Sale
{
    store::QueueItem row;
    QJsonObject order;
    QString number;
};

Sale aSale(sync::Runtime& runtime)
{
    const store::DocumentStore documents(runtime.database());
    const auto rows = runtime.queue().page(0, 1000);
    for (const auto& row : rows) {
        const auto order = documents.find(DocumentKind::Order, row.orderId);
        if (row.kind != DocumentKind::Invoice || !order)
            continue;
        const QJsonObject json = sync::bodyOf(*order);
        if (json.value(u"customer_id").toInteger() > 0)
            return {row, json, QStringLiteral("MI-") + row.incrementId};
    }
    qFatal("no sale");
}

void forgetJournal(DemoShop& shop)
{
    const QString path = store::Database::fileName(shop.directory.path());
    for (const char* part : {"", "-wal", "-shm"})
        QFile::remove(path + QLatin1String(part));
}

void addInvoices(sync::Runtime& runtime)
{
    const auto added = runtime.addAll({DocumentKind::Invoice}, QDate::fromString(since, Qt::ISODate), {});
    if (!added)
        qFatal("%s", qPrintable(added.error().message));
}

} // namespace

class RecognitionTest : public QObject
{
    Q_OBJECT
private slots:
    void whatMakesADocumentTheSame_data();
    void whatMakesADocumentTheSame();
    void aLookUpLeavesOthersDocumentsAlone_data();
    void aLookUpLeavesOthersDocumentsAlone();
    void anotherShopsDocumentsAndCustomersAreNotTaken();
    void archivedAndMergedContactsAreReplaced();
};

void RecognitionTest::whatMakesADocumentTheSame_data()
{
    QTest::addColumn<QString>("reference");
    QTest::addColumn<QDate>("date");
    QTest::addColumn<QString>("contact");
    QTest::addColumn<QString>("total");
    QTest::addColumn<QString>("status");
    QTest::addColumn<bool>("same");
    const QDate day(2026, 11, 20), other(2026, 11, 21);
    const QString order = QStringLiteral("000000012 PO 7"), jane = QStringLiteral("Jane Doe");
    const QString sum = QStringLiteral("12.00"), open = QStringLiteral("AUTHORISED");
    QTest::newRow("as it was posted") << order << day << jane << sum << open << true;
    QTest::newRow("paid since") << order << day << jane << sum << QStringLiteral("PAID") << true;
    QTest::newRow("the day edited") << order << other << jane << sum << open << true;
    QTest::newRow("the contact edited") << order << day << QStringLiteral("J. Doe") << sum << open << true;
    QTest::newRow("the reference edited") << QStringLiteral("see mail") << day << jane << sum << open << true;
    QTest::newRow("a fallback name") << order << other << QStringLiteral("Jane Doe (j@example.com)") << sum
                                     << open << true;
    QTest::newRow("another shop's") << order << other << QStringLiteral("Jim Roe") << sum << open << false;
    QTest::newRow("another order") << QStringLiteral("000000013") << other << jane << sum << open << false;
    QTest::newRow("another total") << order << day << jane << QStringLiteral("12.01") << open << false;
    QTest::newRow("voided") << order << day << jane << sum << QStringLiteral("VOIDED") << false;
}

void RecognitionTest::whatMakesADocumentTheSame()
{
    QFETCH(QString, reference);
    QFETCH(QDate, date);
    QFETCH(QString, contact);
    QFETCH(QString, total);
    QFETCH(QString, status);
    QFETCH(bool, same);
    posting::Prepared wanted;
    wanted.document.number = QStringLiteral("MI-1");
    wanted.document.reference = QStringLiteral("000000012 PO 7");
    wanted.document.date = QDate(2026, 11, 20);
    wanted.document.currencyCode = QStringLiteral("GBP");
    wanted.predicted.total = Amount::fromCents(1200);
    wanted.contact.key = QStringLiteral("M-5");
    wanted.contact.contact.name = QStringLiteral("Jane Doe");
    wanted.contact.fallbackName = QStringLiteral("Jane Doe (j@example.com)");
    xero::PostedDocument found;
    found.number = wanted.document.number;
    found.reference = reference;
    found.date = date;
    found.currencyCode = QStringLiteral("GBP");
    found.contactName = contact;
    found.total = *Amount::parse(total);
    found.status = status;
    QCOMPARE(sync::isSameDocument(found, wanted, {}), same);
    // The contact of all sales is no sign.
    wanted.contact.key = posting::singleContactKey;
    const bool others = reference.startsWith(QStringLiteral("000000012")) && date == wanted.document.date;
    QCOMPARE(sync::isSameDocument(found, wanted, {}), same && others);
}

void RecognitionTest::aLookUpLeavesOthersDocumentsAlone_data()
{
    QTest::addColumn<QJsonObject>("foreign");
    QTest::addColumn<bool>("sameTotal");
    const QJsonObject jim{
        {QStringLiteral("ContactID"), QStringLiteral("00000000-0000-4000-8000-000000000001")},
        {QStringLiteral("Name"), QStringLiteral("Jim Roe")}};
    QTest::newRow("another total") << QJsonObject{{QStringLiteral("Total"), 1.5}} << false;
    QTest::newRow("another customer") << QJsonObject{{QStringLiteral("Contact"), jim}} << true;
    QTest::newRow("voided") << QJsonObject{{QStringLiteral("Status"), QStringLiteral("VOIDED")}} << true;
}

void RecognitionTest::aLookUpLeavesOthersDocumentsAlone()
{
    QFETCH(QJsonObject, foreign);
    QFETCH(bool, sameTotal);
    DemoShop shop;
    shop.setUp(since);
    Sale sale;
    qint64 rows = 0;
    {
        auto runtime = shop.open();
        addInvoices(*runtime);
        sale = aSale(*runtime);
        rows = runtime->queue().count();
    }
    if (sameTotal)
        foreign.insert(QStringLiteral("Total"), sale.row.amount.toJson());
    shop.box->editDocument(sale.number, foreign);
    const QString foreignId = invoiceIn(shop, sale.number).value(u"InvoiceID").toString();
    QVERIFY(!foreignId.isEmpty());
    // Xero fails, so that the program looks the numbers up.
    sandbox::Fault fault;
    fault.kind = sandbox::Fault::Kind::Status500;
    fault.pathContains = QStringLiteral("/Invoices");
    fault.method = "PUT";
    shop.box->play(fault);
    const auto summary = shop.open()->syncOnce({});
    QVERIFY2(!summary.stoppedBy, summary.stoppedBy ? qPrintable(summary.stoppedBy->message) : "");

    auto runtime = shop.open();
    const store::LedgerStore ledger(runtime->database());
    QVERIFY(!ledger.hasXeroId(shop.box->tenantId(), foreignId));
    const auto row = runtime->queue().findDocument(DocumentKind::Invoice, sale.row.entityId);
    QVERIFY(row);
    QCOMPARE(row->state, store::QueueState::Failed);
    QCOMPARE(row->reason, QStringLiteral("NUMBER_TAKEN"));
    QCOMPARE(invoiceIn(shop, sale.number).value(u"AmountPaid").toDouble(), 0.0);
    QVERIFY(rows > 3);
    QVERIFY(ledger.count(shop.box->tenantId(), store::XeroKind::Invoice) >= rows - 1);
}

void RecognitionTest::anotherShopsDocumentsAndCustomersAreNotTaken()
{
    DemoShop shop;
    shop.setUp(since, {{QStringLiteral("sync.customers"), QStringLiteral("false")}});
    Sale sale;
    {
        auto runtime = shop.open();
        addInvoices(*runtime);
        sale = aSale(*runtime);
        QVERIFY(!runtime->syncOnce({}).stoppedBy);
    }
    const auto before = shop.box->books();
    const QString customerNumber = QStringLiteral("M-%1").arg(sale.order.value(u"customer_id").toInteger());

    // The other shop: the same numbers and totals, but this order is of another customer and another day.
    forgetJournal(shop);
    const QJsonObject jim{{QStringLiteral("customer_firstname"), QStringLiteral("Jim")},
                          {QStringLiteral("customer_lastname"), QStringLiteral("Roe")},
                          {QStringLiteral("customer_email"), QStringLiteral("jim@example.com")}};
    QJsonObject address = sale.order.value(u"billing_address").toObject();
    address.remove(QStringLiteral("company"));
    QJsonObject fields = jim;
    fields.insert(QStringLiteral("billing_address"), address);
    QVERIFY(shop.box->changeInShop(QStringLiteral("orders"), sale.order.value(u"increment_id").toString(),
                                   fields));
    QVERIFY(shop.box->changeInShop(QStringLiteral("invoices"), sale.row.incrementId,
                                   {{QStringLiteral("created_at"), QStringLiteral("2026-11-16 03:00:00")}}));
    shop.setUp(since, {{QStringLiteral("sync.customers"), QStringLiteral("false")}});
    auto runtime = shop.open();
    addInvoices(*runtime);
    const auto summary = runtime->syncOnce({});
    QVERIFY2(!summary.stoppedBy, summary.stoppedBy ? qPrintable(summary.stoppedBy->message) : "");

    const auto row = runtime->queue().findDocument(DocumentKind::Invoice, sale.row.entityId);
    QVERIFY(row);
    QCOMPARE(row->reason, QStringLiteral("NUMBER_TAKEN"));
    QVERIFY2(row->message.contains(QStringLiteral("Jim Roe")), qPrintable(row->message));
    QCOMPARE(shop.box->books().invoices, before.invoices);
    QCOMPARE(shop.box->books().duplicates, 0);
    // The first shop's customer keeps the number; the other shop's has a contact without one.
    int withNumber = 0, jims = 0;
    const QJsonArray contacts = listIn(shop, "Contacts");
    for (const auto& value : contacts) {
        const QJsonObject contact = value.toObject();
        withNumber += contact.value(u"ContactNumber").toString() == customerNumber ? 1 : 0;
        if (contact.value(u"Name").toString() == QStringLiteral("Jim Roe")) {
            ++jims;
            QCOMPARE(contact.value(u"ContactNumber").toString(), QString());
        }
    }
    QCOMPARE(withNumber, 1);
    QCOMPARE(jims, 1);
}

void RecognitionTest::archivedAndMergedContactsAreReplaced()
{
    DemoShop calm;
    calm.setUp(since);
    QVERIFY(!calm.open()->syncOnce({}).stoppedBy);
    const auto expected = calm.box->books();

    DemoShop shop;
    shop.setUp(QStringLiteral("2026-11-22"));
    QVERIFY(!shop.open()->syncOnce({}).stoppedBy);
    // All contacts so far are archived in Xero but the first, into which the second was merged.
    const QJsonArray contacts = listIn(shop, "Contacts");
    QVERIFY(contacts.size() > 2);
    const auto nameOf = [&contacts](qsizetype i) {
        return contacts.at(i).toObject().value(u"Name").toString();
    };
    shop.box->mergeContact(nameOf(1), nameOf(0));
    for (qsizetype i = 2; i < contacts.size(); ++i)
        shop.box->archiveContact(nameOf(i));

    QVERIFY(shop.open()->saveSettings({{QStringLiteral("sync.since"), since}}).ok());
    auto runtime = shop.open();
    QVERIFY(runtime
                ->addAll({DocumentKind::Invoice, DocumentKind::CreditMemo},
                         QDate::fromString(since, Qt::ISODate), {})
                .ok());
    const auto summary = runtime->syncOnce({});
    QVERIFY2(!summary.stoppedBy, summary.stoppedBy ? qPrintable(summary.stoppedBy->message) : "");
    QCOMPARE(summary.refused, 0);
    QCOMPARE(summary.waiting, 0);
    const auto books = shop.box->books();
    QCOMPARE(books.invoices, expected.invoices);
    QCOMPARE(books.duplicates, 0);
    QVERIFY(books.contacts > contacts.size());
}

QTEST_GUILESS_MAIN(RecognitionTest)
#include "tst_recognition.moc"
