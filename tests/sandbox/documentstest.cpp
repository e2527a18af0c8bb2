#include "sandbox/booksfixture.h"

using namespace counterfoil;
using namespace counterfoil::test;

/// Invoices and credit notes: what the demo Xero takes, what it refuses and with which words.
class DocumentsTest : public QObject, protected BooksFixture
{
    Q_OBJECT

private slots:
    void init() { setUp(); }
    void invoiceRefusals_data();
    void invoiceRefusals();
    void creditNoteRefusals_data();
    void creditNoteRefusals();
    void wholeRequestRefusals_data();
    void wholeRequestRefusals();
    void arithmetic_data();
    void arithmetic();
    void fourDecimalUnits();
    void voiding();
    void lockDate();
    void batchesKeepTheGoodOnes();
    void withoutSummarizeErrorsNothingIsSaved();
    void datesGoOutBothWays();
    void postEditsAndPutDoesNot();
};

void DocumentsTest::invoiceRefusals_data()
{
    QTest::addColumn<QJsonObject>("changes");
    QTest::addColumn<QJsonObject>("lineChanges");
    QTest::addColumn<QStringList>("messages");
    const auto header = [](const char* name, const char* changes, const QStringList& messages) {
        QTest::newRow(name) << object(changes) << QJsonObject() << messages;
    };
    const auto onLine = [](const char* name, const char* changes, const QStringList& messages) {
        QTest::newRow(name) << QJsonObject() << object(changes) << messages;
    };
    const auto q = [](const char* text) { return QString::fromUtf8(text); };
    header("no contact", R"({"Contact":null})",
           {q("A Contact must be specified for this type of transaction")});
    header("no lines", R"({"LineItems":null})", {q("One or more line items must be specified")});
    header("status", R"({"Status":"PAID"})", {q("Invoice not of valid status for creation")});
    header("currency", R"({"CurrencyCode":"CHF"})", {q("Organisation is not subscribed to currency CHF")});
    header("umlaut in the number", R"({"InvoiceNumber":"MI-ü"})",
           {q("InvoiceNumber must contain printable ASCII characters only.")});
    header("date", R"({"Date":"02/11/2026"})", {q("Date '02/11/2026' is not a valid date.")});
    header("no due date", R"({"DueDate":null})",
           {q("The DueDate field is mandatory for approved invoices.")});
    header("total", R"({"Total":90})", {q("The document total does not equal the sum of the lines.")});
    header("theme", R"({"BrandingThemeID":"00000000-0000-0000-0000-000000000000"})",
           {q("The branding theme could not be found.")});
    onLine("description", R"({"Description":""})", {q("The description field is mandatory.")});
    onLine("line total", R"({"LineAmount":90.00})",
           {q("The line total 90.00 does not match the expected line total 89.99")});
    onLine("quantity", R"({"Quantity":-3,"UnitAmount":-29.9967})",
           {q("Quantity must not be less than zero")});
    onLine("account missing", R"({"AccountCode":null})", {q("Account code or ID must be specified")});
    onLine("account unknown", R"({"AccountCode":"999"})",
           {q("Account code '999' is not a valid code for this document.")});
    onLine("bank account", R"({"AccountCode":"090","TaxType":"NONE"})",
           {q("Account code '090' is not a valid code for this document.")});
    onLine("debtors", R"({"AccountCode":"610","TaxType":"NONE"})",
           {q("Account code '610' is not a valid code for this document.")});
    onLine("account archived", R"({"AccountCode":"210"})",
           {q("Account code '210' has been archived, or has been deleted. Each line item must reference a "
              "valid account.")});
    onLine("tax type unknown", R"({"TaxType":"VAT20"})",
           {q("The TaxType code VAT20 does not exist or cannot be used for this type of transaction."),
            q("The TaxType code 'VAT20' cannot be used with account code '200'.")});
    onLine("tax type archived", R"({"TaxType":"SROUTPUT2"})",
           {q("The TaxType code SROUTPUT2 does not exist or cannot be used for this type of transaction."),
            q("The TaxType code 'SROUTPUT2' cannot be used with account code '200'.")});
    onLine("purchase tax on sales", R"({"TaxType":"INPUT2"})",
           {q("The TaxType code 'INPUT2' cannot be used with account code '200'.")});
    onLine("tax too high", R"({"TaxAmount":90})",
           {q("The tax amount cannot be greater than the line amount")});
    onLine("tax of the wrong sign", R"({"TaxAmount":-15})",
           {q("The tax amount cannot be greater than the line amount")});
    onLine("item unknown", R"({"ItemCode":"NOPE"})", {q("Item code 'NOPE' is not valid")});
    onLine("tracking", R"({"Tracking":[{"Name":"Region","Option":"Moon"}]})",
           {q("The tracking option 'Moon' of category 'Region' is not valid.")});
    onLine("negative total", R"({"UnitAmount":-29.9967,"LineAmount":-89.99,"TaxAmount":-15})",
           {q("The document total must not be less than zero.")});
}

void DocumentsTest::invoiceRefusals()
{
    QFETCH(QJsonObject, changes);
    QFETCH(QJsonObject, lineChanges);
    QFETCH(QStringList, messages);
    const QJsonObject document = with(withLine(invoice(QStringLiteral("MI-1")), lineChanges), changes);
    QCOMPARE(refusal(QStringLiteral("Invoices"), document), messages);
    QCOMPARE(m_box->books().invoices, 0);
}

void DocumentsTest::creditNoteRefusals_data()
{
    QTest::addColumn<QJsonObject>("lineChanges");
    QTest::addColumn<QStringList>("messages");
    QTest::newRow("discount")
        << object(R"({"DiscountRate":10})")
        << QStringList{QStringLiteral("Discounts are not supported on credit notes."),
                       QStringLiteral("The line total 89.99 does not match the expected line total 80.99")};
}

void DocumentsTest::creditNoteRefusals()
{
    QFETCH(QJsonObject, lineChanges);
    QFETCH(QStringList, messages);
    QCOMPARE(
        refusal(QStringLiteral("CreditNotes"), withLine(creditNote(QStringLiteral("MC-1")), lineChanges)),
        messages);
    QVERIFY(!createCreditNote(QStringLiteral("MC-2")).isEmpty());
    QCOMPARE(refusal(QStringLiteral("CreditNotes"), creditNote(QStringLiteral("MC-2"))),
             QStringList{QStringLiteral("Credit Note # must be unique.")});
}

void DocumentsTest::wholeRequestRefusals_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("message");
    QTest::newRow("typo")
        << QByteArray(R"({"Invoices":[{"Type":"ACCREC","Refrence":"x"}]})")
        << QStringLiteral(
               "JSON for post data was invalid, Could not find member 'Refrence' on object of type "
               "'Invoice'");
    QTest::newRow("typo on a line") << QByteArray(R"({"Invoices":[{"LineItems":[{"Quanity":1}]}]})")
                                    << QStringLiteral("JSON for post data was invalid, Could not find member "
                                                      "'Quanity' on object of type 'LineItem'");
    QTest::newRow("typo beside the list") << QByteArray(R"({"Invoices":[{}],"Invoice":[]})")
                                          << QStringLiteral("JSON for post data was invalid, Could not find "
                                                            "member 'Invoice' on object of type 'Invoices'");
    QTest::newRow("text for a number") << QByteArray(R"({"Invoices":[{"LineItems":[{"Quantity":"1"}]}]})")
                                       << QStringLiteral("JSON for post data was invalid, Error converting "
                                                         "value of 'Quantity' on object of type 'LineItem'");
    QTest::newRow("no JSON") << QByteArray("{")
                             << QStringLiteral("JSON for post data was invalid, unterminated object");
    QTest::newRow("nothing") << QByteArray(R"({"Invoices":[]})") << QStringLiteral("No data was processed");
}

void DocumentsTest::wholeRequestRefusals()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, message);
    RawRequest request = m_client->request("PUT", "/Invoices?summarizeErrors=false");
    request.body = body;
    const RawReply reply = m_client->sendRaw(request);
    QCOMPARE(reply.status, 400);
    QCOMPARE(reply.json().value(u"Message").toString(), message);
}

void DocumentsTest::arithmetic_data()
{
    QTest::addColumn<QString>("mode");
    QTest::addColumn<QByteArray>("lines");
    QTest::addColumn<QString>("subTotal");
    QTest::addColumn<QString>("totalTax");
    QTest::addColumn<QString>("total");
    const auto row = [](const char* name, const char* mode, const char* lines, const char* sub,
                        const char* tax, const char* total) {
        QTest::newRow(name) << QString::fromLatin1(mode) << QByteArray(lines) << QString::fromLatin1(sub)
                            << QString::fromLatin1(tax) << QString::fromLatin1(total);
    };
    row("inclusive, tax given", "Inclusive",
        R"([{"Description":"a","Quantity":3,"UnitAmount":29.9967,"LineAmount":89.99,"TaxAmount":15,"TaxType":"OUTPUT2","AccountCode":"200"}])",
        "74.99", "15.00", "89.99");
    row("inclusive, own tax", "Inclusive",
        R"([{"Description":"a","Quantity":1,"UnitAmount":100,"TaxType":"OUTPUT2","AccountCode":"200"}])",
        "83.33", "16.67", "100.00");
    row("exclusive, Xero's guide", "Exclusive",
        R"([{"Description":"a","Quantity":1,"UnitAmount":25.06,"TaxType":"TAX001","AccountCode":"200"},)"
        R"({"Description":"b","Quantity":1,"UnitAmount":25.61,"TaxType":"TAX001","AccountCode":"200"},)"
        R"({"Description":"c","Quantity":1,"UnitAmount":25.63,"TaxType":"TAX001","AccountCode":"200"}])",
        "76.30", "11.44", "87.74");
    row("exclusive, overridden", "Exclusive",
        R"([{"Description":"a","Quantity":1,"UnitAmount":25.06,"TaxAmount":3.77,"TaxType":"TAX001","AccountCode":"200"}])",
        "25.06", "3.77", "28.83");
    row("no tax", "NoTax", R"([{"Description":"a","Quantity":2,"UnitAmount":12.5,"AccountCode":"200"}])",
        "25.00", "0.00", "25.00");
    row("compound rate", "Exclusive",
        R"([{"Description":"a","Quantity":1,"UnitAmount":100,"TaxType":"TAX005","AccountCode":"200"}])",
        "100.00", "13.25", "113.25");
    row("quantity and unit rounded once", "Exclusive",
        R"([{"Description":"a","Quantity":0.01,"UnitAmount":0.4999,"TaxType":"NONE","AccountCode":"200"}])",
        "0.00", "0.00", "0.00");
    row("negative line beside a positive one", "Inclusive",
        R"([{"Description":"a","Quantity":1,"UnitAmount":30,"TaxType":"OUTPUT2","AccountCode":"200"},)"
        R"({"Description":"fee","Quantity":1,"UnitAmount":-2.5,"TaxAmount":0,"TaxType":"NONE","AccountCode":"217"}])",
        "22.50", "5.00", "27.50");
    row("description only", "Inclusive",
        R"([{"Description":"Bundle of:"},{"Description":"a","Quantity":1,"UnitAmount":6,"TaxType":"OUTPUT2","AccountCode":"200"}])",
        "5.00", "1.00", "6.00");
    row("discount amount", "Exclusive",
        R"([{"Description":"a","Quantity":1,"UnitAmount":10,"DiscountAmount":1.5,"TaxType":"OUTPUT2","AccountCode":"200"}])",
        "8.50", "1.70", "10.20");
}

void DocumentsTest::arithmetic()
{
    QFETCH(QString, mode);
    QFETCH(QByteArray, lines);
    QFETCH(QString, subTotal);
    QFETCH(QString, totalTax);
    QFETCH(QString, total);
    const QJsonObject document = invoice(
        QStringLiteral("MI-1"), {{QStringLiteral("LineAmountTypes"), mode},
                                 {QStringLiteral("LineItems"), QJsonDocument::fromJson(lines).array()}});
    const RawReply reply = put(QStringLiteral("Invoices"), document);
    QVERIFY2(reply.status == 200, reply.body.constData());
    const QJsonObject saved = firstElement(reply, QStringLiteral("Invoices"));
    const auto text = [&saved](QStringView key) {
        return Amount::fromJson(saved.value(key)).value().toString(2);
    };
    QCOMPARE(text(u"SubTotal"), subTotal);
    QCOMPARE(text(u"TotalTax"), totalTax);
    QCOMPARE(text(u"Total"), total);
    const bool free = total == u"0.00";
    QCOMPARE(text(u"AmountDue"), total);
    QCOMPARE(saved.value(u"Status").toString(), free ? QStringLiteral("PAID") : QStringLiteral("AUTHORISED"));
}

void DocumentsTest::fourDecimalUnits()
{
    // Without unitdp=4 the unit amount is rounded to 30.00, and the line no longer adds up.
    const RawReply reply = put(QStringLiteral("Invoices"), invoice(QStringLiteral("MI-1")), {});
    QCOMPARE(reply.status, 400);
    QCOMPARE(
        messagesOf(reply.json().value(u"Elements").toArray().at(0).toObject()),
        QStringList{QStringLiteral("The line total 89.99 does not match the expected line total 90.00")});
    const QString id = createInvoice(QStringLiteral("MI-1"));
    const auto unitOf = [](const RawReply& read) {
        return firstElement(read, QStringLiteral("Invoices"))
            .value(u"LineItems")
            .toArray()
            .at(0)
            .toObject()
            .value(u"UnitAmount")
            .toDouble();
    };
    QCOMPARE(unitOf(m_client->get("/Invoices/" + id.toLatin1())), 30.0);
    QCOMPARE(unitOf(m_client->get("/Invoices/" + id.toLatin1() + "?unitdp=4")), 29.9967);
}

void DocumentsTest::voiding()
{
    const QString id = createInvoice(QStringLiteral("MI-1"));
    const auto post = [&](const char* status) {
        return m_client->call(
            "POST", "/Invoices/" + id.toLatin1(),
            {{QStringLiteral("InvoiceID"), id}, {QStringLiteral("Status"), QString::fromLatin1(status)}});
    };
    const auto errors = [](const RawReply& reply) {
        return messagesOf(reply.json().value(u"Elements").toArray().at(0).toObject());
    };
    QCOMPARE(errors(post("DELETED")),
             QStringList{QStringLiteral("Invoice not of valid status for modification")});
    QCOMPARE(put(QStringLiteral("Payments"), payment(id, 1)).status, 200);
    QCOMPARE(errors(post("VOIDED")),
             (QStringList{
                 QStringLiteral("Invoice not of valid status for modification"),
                 QStringLiteral(
                     "This document cannot be edited as it has a payment or credit note allocated to it.")}));
    const QString paymentId =
        readInvoice(id).value(u"Payments").toArray().at(0).toObject().value(u"PaymentID").toString();
    QCOMPARE(
        m_client->call("POST", "/Payments/" + paymentId.toLatin1(), object(R"({"Status":"DELETED"})")).status,
        200);
    QCOMPARE(post("VOIDED").status, 200);
    QCOMPARE(readInvoice(id).value(u"Status").toString(), QStringLiteral("VOIDED"));
    QCOMPARE(errors(post("VOIDED")),
             QStringList{QStringLiteral("Invoice not of valid status for modification")});
    QCOMPARE(refusal(QStringLiteral("Invoices"), invoice(QStringLiteral("MI-1"))),
             QStringList{QStringLiteral("Invoice # must be unique.")});
}

void DocumentsTest::lockDate()
{
    m_box->setPeriodLockDate(QDate(2026, 11, 2));
    const QString text = QStringLiteral(
        "The document date cannot be before the period lock date, currently set at 2 November 2026");
    QCOMPARE(refusal(QStringLiteral("Invoices"), invoice(QStringLiteral("MI-1"))), QStringList{text});
    m_box->setPeriodLockDate({});
    const QString id = createInvoice(QStringLiteral("MI-1"));
    m_box->setPeriodLockDate(QDate(2026, 11, 3));
    QCOMPARE(refusal(QStringLiteral("Payments"), payment(id, 1)).size(), 1);
    QVERIFY(firstElement(m_client->get("/Organisation"), QStringLiteral("Organisations"))
                .contains(u"PeriodLockDate"));
}

void DocumentsTest::batchesKeepTheGoodOnes()
{
    const QJsonArray three{invoice(QStringLiteral("MI-1")), invoice(QStringLiteral("MI-1")),
                           invoice(QStringLiteral("MI-2"))};
    const RawReply reply = m_client->call("PUT", "/Invoices?unitdp=4&summarizeErrors=false",
                                          {{QStringLiteral("Invoices"), three}});
    QCOMPARE(reply.status, 200);
    QStringList statuses;
    for (const auto& element : reply.json().value(u"Invoices").toArray())
        statuses.append(element.toObject().value(u"StatusAttributeString").toString());
    QCOMPARE(statuses.join(u' '), QStringLiteral("OK ERROR OK"));
    const QJsonObject refused = reply.json().value(u"Invoices").toArray().at(1).toObject();
    QCOMPARE(messagesOf(refused), QStringList{QStringLiteral("Invoice # must be unique.")});
    QCOMPARE(refused.value(u"HasErrors").toBool(), true);
    QCOMPARE(m_box->books().invoices, 2);
}

void DocumentsTest::withoutSummarizeErrorsNothingIsSaved()
{
    const QJsonArray two{
        invoice(QStringLiteral("MI-1"), {{QStringLiteral("Contact"), object(R"({"Name":"New person"})")}}),
        invoice(QStringLiteral("MI-1"))};
    const RawReply reply = m_client->call("PUT", "/Invoices?unitdp=4", {{QStringLiteral("Invoices"), two}});
    QCOMPARE(reply.status, 400);
    QCOMPARE(reply.json().value(u"ErrorNumber").toInt(), 10);
    QCOMPARE(reply.json().value(u"Type").toString(), QStringLiteral("ValidationException"));
    QCOMPARE(reply.json().value(u"Message").toString(), QStringLiteral("A validation exception occurred"));
    QCOMPARE(reply.json().value(u"Elements").toArray().size(), 1);
    QCOMPARE(m_box->books().invoices, 0);
    QCOMPARE(m_box->books().contacts, 1);
}

void DocumentsTest::datesGoOutBothWays()
{
    const QJsonObject document = readInvoice(createInvoice(QStringLiteral("MI-1")));
    QCOMPARE(document.value(u"Date").toString(), QStringLiteral("/Date(1793577600000+0000)/"));
    QCOMPARE(document.value(u"DateString").toString(), QStringLiteral("2026-11-02T00:00:00"));
    QCOMPARE(document.value(u"DueDateString").toString(), QStringLiteral("2026-11-02T00:00:00"));
}

void DocumentsTest::postEditsAndPutDoesNot()
{
    QVERIFY(!createInvoice(QStringLiteral("MI-1")).isEmpty());
    QCOMPARE(refusal(QStringLiteral("Invoices"), invoice(QStringLiteral("MI-1"))),
             QStringList{QStringLiteral("Invoice # must be unique.")});
    const QJsonObject edited =
        invoice(QStringLiteral("MI-1"), {{QStringLiteral("Reference"), QStringLiteral("edited")}});
    const RawReply reply =
        m_client->call("POST", "/Invoices?unitdp=4", wrapped(QStringLiteral("Invoices"), edited));
    QVERIFY2(reply.status == 200, reply.body.constData());
    QCOMPARE(m_box->books().invoices, 1);
    QCOMPARE(firstElement(m_client->get("/Invoices/MI-1"), QStringLiteral("Invoices"))
                 .value(u"Reference")
                 .toString(),
             QStringLiteral("edited"));
}

QTEST_GUILESS_MAIN(DocumentsTest)
#include "documentstest.moc"
