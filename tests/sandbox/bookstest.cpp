#include "sandbox/xeroclient.h"

#include <QTemporaryDir>
#include <QTest>

using namespace counterfoil;
using namespace counterfoil::test;
using namespace std::chrono_literals;
using sandbox::Sandbox;

namespace {

QJsonObject wrapped(const QString& name, const QJsonObject& element)
{
    return {{name, QJsonArray{element}}};
}

/// A copy with some properties set; a null value takes the property away.
QJsonObject with(QJsonObject base, const QJsonObject& changes)
{
    for (auto it = changes.constBegin(); it != changes.constEnd(); ++it) {
        if (it->isNull())
            base.remove(it.key());
        else
            base.insert(it.key(), *it);
    }
    return base;
}

QJsonObject withLine(QJsonObject document, const QJsonObject& changes)
{
    const QJsonObject line = document.value(u"LineItems").toArray().at(0).toObject();
    document.insert(u"LineItems", QJsonArray{with(line, changes)});
    return document;
}

} // namespace

/// The books: what the demo Xero takes, what it refuses and with which words.
class BooksTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void invoiceRefusals_data();
    void invoiceRefusals();
    void creditNoteRefusals_data();
    void creditNoteRefusals();
    void wholeRequestRefusals_data();
    void wholeRequestRefusals();
    void arithmetic_data();
    void arithmetic();
    void fourDecimalUnits();
    void paymentsAndStatus();
    void paymentRefusals_data();
    void paymentRefusals();
    void allocationsAndRefund();
    void allocationRefusals_data();
    void allocationRefusals();
    void voiding();
    void contactRules_data();
    void contactRules();
    void archivedContact();
    void items();
    void lockDate();
    void batchesKeepTheGoodOnes();
    void withoutSummarizeErrorsNothingIsSaved();
    void reads();
    void contactsSince();
    void datesGoOutBothWays();
    void history();
    void postEditsAndPutDoesNot();
    void stateFile();
    void summaryCounts();

private:
    RawReply put(const QString& name, const QJsonObject& element, const QByteArray& query = "?unitdp=4")
    {
        return m_client->call("PUT", '/' + name.toLatin1() + query, wrapped(name, element));
    }
    QStringList refusal(const QString& name, const QJsonObject& element)
    {
        const RawReply reply = put(name, element, "?unitdp=4&summarizeErrors=false");
        const QJsonObject answer = firstElement(reply, name);
        if (reply.status != 200 || answer.value(u"StatusAttributeString").toString() != u"ERROR")
            return {QStringLiteral("status %1: %2").arg(reply.status).arg(QString::fromUtf8(reply.body))};
        return messagesOf(answer);
    }
    QJsonObject invoice(const QString& number, const QJsonObject& changes = {}) const
    {
        return with({{QStringLiteral("Type"), QStringLiteral("ACCREC")},
                     {QStringLiteral("Contact"), QJsonObject{{QStringLiteral("ContactID"), m_contactId}}},
                     {QStringLiteral("Date"), QStringLiteral("2026-11-02")},
                     {QStringLiteral("DueDate"), QStringLiteral("2026-11-02")},
                     {QStringLiteral("LineAmountTypes"), QStringLiteral("Inclusive")},
                     {QStringLiteral("InvoiceNumber"), number},
                     {QStringLiteral("CurrencyCode"), QStringLiteral("GBP")},
                     {QStringLiteral("Status"), QStringLiteral("AUTHORISED")},
                     {QStringLiteral("LineItems"), QJsonArray{line()}}},
                    changes);
    }
    QJsonObject creditNote(const QString& number, const QJsonObject& changes = {}) const
    {
        return with(invoice({}), with({{QStringLiteral("Type"), QStringLiteral("ACCRECCREDIT")},
                                       {QStringLiteral("InvoiceNumber"), QJsonValue::Null},
                                       {QStringLiteral("DueDate"), QJsonValue::Null},
                                       {QStringLiteral("CreditNoteNumber"), number}},
                                      changes));
    }
    static QJsonObject line(const QJsonObject& changes = {})
    {
        return with(object(R"({"Description":"Red mug","Quantity":3,"UnitAmount":29.9967,"LineAmount":89.99,)"
                           R"("TaxAmount":15,"TaxType":"OUTPUT2","AccountCode":"200"})"),
                    changes);
    }
    QJsonObject payment(const QString& invoiceId, double amount, const QJsonObject& changes = {}) const
    {
        return with(
            {{QStringLiteral("Invoice"), QJsonObject{{QStringLiteral("InvoiceID"), invoiceId}}},
             {QStringLiteral("Account"), QJsonObject{{QStringLiteral("Code"), QStringLiteral("092")}}},
             {QStringLiteral("Date"), QStringLiteral("2026-11-03")},
             {QStringLiteral("Amount"), amount}},
            changes);
    }
    QString createInvoice(const QString& number, const QJsonObject& changes = {})
    {
        return firstElement(put(QStringLiteral("Invoices"), invoice(number, changes)),
                            QStringLiteral("Invoices"))
            .value(u"InvoiceID")
            .toString();
    }
    QString createCreditNote(const QString& number, const QJsonObject& changes = {})
    {
        return firstElement(put(QStringLiteral("CreditNotes"), creditNote(number, changes)),
                            QStringLiteral("CreditNotes"))
            .value(u"CreditNoteID")
            .toString();
    }
    QJsonObject readInvoice(const QString& id)
    {
        return firstElement(m_client->get("/Invoices/" + id.toLatin1() + "?unitdp=4"),
                            QStringLiteral("Invoices"));
    }
    QJsonObject readCreditNote(const QString& id)
    {
        return firstElement(m_client->get("/CreditNotes/" + id.toLatin1()), QStringLiteral("CreditNotes"));
    }
    RawReply allocate(const QString& note, const QString& invoiceId, double amount)
    {
        return m_client->call(
            "PUT", "/CreditNotes/" + note.toLatin1() + "/Allocations",
            wrapped(QStringLiteral("Allocations"),
                    {{QStringLiteral("Amount"), amount},
                     {QStringLiteral("Date"), QStringLiteral("2026-11-04")},
                     {QStringLiteral("Invoice"), QJsonObject{{QStringLiteral("InvoiceID"), invoiceId}}}}));
    }

    std::unique_ptr<Sandbox> m_box;
    std::unique_ptr<XeroClient> m_client;
    QString m_contactId;
};

void BooksTest::init()
{
    sandbox::Options options;
    options.autoApprove = true;
    options.minuteLimit = 0;
    auto started = Sandbox::start(options);
    QVERIFY(started.ok());
    m_box = std::move(started).value();
    m_client = std::make_unique<XeroClient>(*m_box);
    QVERIFY(m_client->signIn());
    const RawReply reply =
        put(QStringLiteral("Contacts"), object(R"({"Name":"Jane Doe","ContactNumber":"M-77"})"), {});
    QCOMPARE(reply.status, 200);
    m_contactId = firstElement(reply, QStringLiteral("Contacts")).value(u"ContactID").toString();
    QVERIFY(!m_contactId.isEmpty());
}

void BooksTest::invoiceRefusals_data()
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

void BooksTest::invoiceRefusals()
{
    QFETCH(QJsonObject, changes);
    QFETCH(QJsonObject, lineChanges);
    QFETCH(QStringList, messages);
    const QJsonObject document = with(withLine(invoice(QStringLiteral("MI-1")), lineChanges), changes);
    QCOMPARE(refusal(QStringLiteral("Invoices"), document), messages);
    QCOMPARE(m_box->books().invoices, 0);
}

void BooksTest::creditNoteRefusals_data()
{
    QTest::addColumn<QJsonObject>("lineChanges");
    QTest::addColumn<QStringList>("messages");
    QTest::newRow("discount")
        << object(R"({"DiscountRate":10})")
        << QStringList{QStringLiteral("Discounts are not supported on credit notes."),
                       QStringLiteral("The line total 89.99 does not match the expected line total 80.99")};
}

void BooksTest::creditNoteRefusals()
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

void BooksTest::wholeRequestRefusals_data()
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

void BooksTest::wholeRequestRefusals()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, message);
    RawRequest request = m_client->request("PUT", "/Invoices?summarizeErrors=false");
    request.body = body;
    const RawReply reply = m_client->sendRaw(request);
    QCOMPARE(reply.status, 400);
    QCOMPARE(reply.json().value(u"Message").toString(), message);
}

void BooksTest::arithmetic_data()
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

void BooksTest::arithmetic()
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

void BooksTest::fourDecimalUnits()
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

void BooksTest::paymentsAndStatus()
{
    const QString id = createInvoice(QStringLiteral("MI-1"));
    QCOMPARE(put(QStringLiteral("Payments"), payment(id, 40)).status, 200);
    QJsonObject document = readInvoice(id);
    QCOMPARE(document.value(u"AmountDue").toDouble(), 49.99);
    QCOMPARE(document.value(u"Status").toString(), QStringLiteral("AUTHORISED"));
    const RawReply second = put(QStringLiteral("Payments"), payment(id, 49.99));
    document = readInvoice(id);
    QCOMPARE(document.value(u"Status").toString(), QStringLiteral("PAID"));
    QCOMPARE(document.value(u"AmountDue").toDouble(), 0.0);
    QCOMPARE(document.value(u"Payments").toArray().size(), 2);
    QVERIFY(document.contains(u"FullyPaidOnDate"));

    QCOMPARE(refusal(QStringLiteral("Payments"), payment(id, 1)),
             (QStringList{QStringLiteral("Payments can only be made against Authorised documents"),
                          QStringLiteral("Payment amount exceeds the amount outstanding on this document")}));

    const QString paymentId = firstElement(second, QStringLiteral("Payments")).value(u"PaymentID").toString();
    const RawReply deleted =
        m_client->call("POST", "/Payments/" + paymentId.toLatin1(), object(R"({"Status":"DELETED"})"));
    QCOMPARE(deleted.status, 200);
    document = readInvoice(id);
    QCOMPARE(document.value(u"Status").toString(), QStringLiteral("AUTHORISED"));
    QCOMPARE(document.value(u"AmountDue").toDouble(), 49.99);
}

void BooksTest::paymentRefusals_data()
{
    QTest::addColumn<QJsonObject>("changes");
    QTest::addColumn<QString>("message");
    const auto row = [](const char* name, const char* changes, const char* message) {
        QTest::newRow(name) << object(changes) << QString::fromUtf8(message);
    };
    row("too much", R"({"Amount":90})", "Payment amount exceeds the amount outstanding on this document");
    row("nothing", R"({"Amount":0})", "Payment amount must be greater than zero");
    row("sales account", R"({"Account":{"Code":"200"}})",
        "Account code '200' is not a valid account for payments: it must be an active bank account or have "
        "payments enabled.");
    row("no account", R"({"Account":{"Code":"nope"}})", "Account could not be found");
    row("no invoice", R"({"Invoice":{"InvoiceID":"00000000-0000-0000-0000-000000000000"}})",
        "Invoice could not be found");
    row("neither", R"({"Invoice":null})",
        "A payment must be for exactly one of Invoice, CreditNote, Prepayment or Overpayment");
    row("date", R"({"Date":"soon"})", "Date 'soon' is not a valid date.");
}

void BooksTest::paymentRefusals()
{
    QFETCH(QJsonObject, changes);
    QFETCH(QString, message);
    const QString id = createInvoice(QStringLiteral("MI-1"));
    QCOMPARE(refusal(QStringLiteral("Payments"), payment(id, 10, changes)), QStringList{message});
    QCOMPARE(m_box->books().payments, 0);
    const QString draft =
        createInvoice(QStringLiteral("MI-2"), {{QStringLiteral("Status"), QStringLiteral("DRAFT")}});
    QCOMPARE(refusal(QStringLiteral("Payments"), payment(draft, 10)),
             QStringList{QStringLiteral("Payments can only be made against Authorised documents")});
}

void BooksTest::allocationsAndRefund()
{
    const QString invoiceId = createInvoice(QStringLiteral("MI-1"));
    const QString note = createCreditNote(QStringLiteral("MC-1"));
    QCOMPARE(put(QStringLiteral("Payments"), payment(invoiceId, 50)).status, 200);
    const RawReply allocated = allocate(note, invoiceId, 39.99);
    QVERIFY2(allocated.status == 200, allocated.body.constData());
    QCOMPARE(readInvoice(invoiceId).value(u"Status").toString(), QStringLiteral("PAID"));
    QCOMPARE(readInvoice(invoiceId).value(u"AmountCredited").toDouble(), 39.99);
    QCOMPARE(readCreditNote(note).value(u"RemainingCredit").toDouble(), 50.0);

    const QJsonObject refund =
        payment({}, 50,
                {{QStringLiteral("Invoice"), QJsonValue::Null},
                 {QStringLiteral("CreditNote"), QJsonObject{{QStringLiteral("CreditNoteID"), note}}}});
    QCOMPARE(put(QStringLiteral("Payments"), refund).status, 200);
    const QJsonObject settled = readCreditNote(note);
    QCOMPARE(settled.value(u"Status").toString(), QStringLiteral("PAID"));
    QCOMPARE(settled.value(u"Allocations").toArray().size(), 1);
    const auto books = m_box->books();
    QCOMPARE(books.allocations, 1);
    QCOMPARE(books.refunds, 1);
    QCOMPARE(books.payments, 1);

    const QString allocationId =
        firstElement(allocated, QStringLiteral("Allocations")).value(u"AllocationID").toString();
    QCOMPARE(
        m_client
            ->call("DELETE", "/CreditNotes/" + note.toLatin1() + "/Allocations/" + allocationId.toLatin1())
            .status,
        200);
    QCOMPARE(readInvoice(invoiceId).value(u"AmountDue").toDouble(), 39.99);
}

void BooksTest::allocationRefusals_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<double>("amount");
    QTest::addColumn<QString>("message");
    QTest::newRow("paid off") << QStringLiteral("paid") << 1.0
                              << QStringLiteral(
                                     "The invoice you are trying to allocate to has already been paid off");
    QTest::newRow("above due")
        << QStringLiteral("part") << 60.0
        << QStringLiteral("The amount to allocate exceeds the amount outstanding on this invoice");
    QTest::newRow("above credit")
        << QStringLiteral("big") << 90.0
        << QStringLiteral("The amount to allocate exceeds the remaining credit on this credit note");
    QTest::newRow("other contact") << QStringLiteral("other") << 1.0
                                   << QStringLiteral(
                                          "The invoice and the credit note must belong to the same contact");
    QTest::newRow("other currency") << QStringLiteral("euro") << 1.0
                                    << QStringLiteral(
                                           "The invoice and the credit note must have the same currency");
}

void BooksTest::allocationRefusals()
{
    QFETCH(QString, what);
    QFETCH(double, amount);
    QFETCH(QString, message);
    QJsonObject changes;
    if (what == u"other")
        changes.insert(u"Contact", object(R"({"Name":"Somebody else"})"));
    if (what == u"euro")
        changes.insert(u"CurrencyCode", QStringLiteral("EUR"));
    if (what == u"big")
        changes.insert(u"LineItems", QJsonArray{line({{QStringLiteral("Quantity"), 1},
                                                      {QStringLiteral("UnitAmount"), 200},
                                                      {QStringLiteral("LineAmount"), 200}})});
    const QString invoiceId = createInvoice(QStringLiteral("MI-1"), changes);
    if (what == u"paid" || what == u"part")
        QCOMPARE(put(QStringLiteral("Payments"), payment(invoiceId, what == u"paid" ? 89.99 : 50)).status,
                 200);
    const RawReply reply = allocate(createCreditNote(QStringLiteral("MC-1")), invoiceId, amount);
    QCOMPARE(reply.status, 400);
    QCOMPARE(messagesOf(reply.json().value(u"Elements").toArray().at(0).toObject()), QStringList{message});
    QCOMPARE(m_box->books().allocations, 0);
}

void BooksTest::voiding()
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

void BooksTest::contactRules_data()
{
    QTest::addColumn<QJsonObject>("contact");
    QTest::addColumn<QString>("message");
    const auto row = [](const char* name, const char* contact, const QString& message) {
        QTest::newRow(name) << object(contact) << message;
    };
    row("name taken", R"({"Name":"jane doe"})",
        QStringLiteral("The contact name jane doe is already assigned to another contact. The contact name "
                       "must be unique "
                       "across all active contacts."));
    row("number taken", R"({"Name":"Other","ContactNumber":"M-77"})",
        QStringLiteral("The contact number M-77 is already assigned to another contact. The contact number "
                       "must be unique "
                       "across all contacts."));
    row("no name", R"({"ContactNumber":"M-78"})", QStringLiteral("The contact name must be specified."));
    row("e-mail", R"({"Name":"Other","EmailAddress":"jörg@example.test"})",
        QStringLiteral("The email address 'jörg@example.test' is not valid."));
    row("country", R"({"Name":"Other","Addresses":[{"AddressType":"POBOX","Country":"GB1"}]})",
        QStringLiteral("The country must contain letters only."));
    QTest::newRow("long name") << QJsonObject{{QStringLiteral("Name"), QString(256, u'x')}}
                               << QStringLiteral(
                                      "The field Name must be a string with a maximum length of 255.");
    QTest::newRow("long number")
        << QJsonObject{{QStringLiteral("Name"), QStringLiteral("Other")},
                       {QStringLiteral("ContactNumber"), QString(51, u'x')}}
        << QStringLiteral("The field ContactNumber must be a string with a maximum length of 50.");
}

void BooksTest::contactRules()
{
    QFETCH(QJsonObject, contact);
    QFETCH(QString, message);
    QCOMPARE(refusal(QStringLiteral("Contacts"), contact), QStringList{message});
}

void BooksTest::archivedContact()
{
    m_box->archiveContact(QStringLiteral("Jane Doe"));
    QCOMPARE(refusal(QStringLiteral("Invoices"), invoice(QStringLiteral("MI-1"))),
             QStringList{QStringLiteral(
                 "The contact with the specified contact details has been archived. The contact must be "
                 "un-archived before creating new invoices or credit notes.")});
    // The name is free again, the number is not.
    QCOMPARE(
        refusal(QStringLiteral("Contacts"), object(R"({"Name":"Jane Doe","ContactNumber":"M-77"})")).size(),
        1);
    QCOMPARE(put(QStringLiteral("Contacts"), object(R"({"Name":"Jane Doe"})"), {}).status, 200);
    const auto count = [this](const QByteArray& query) {
        return m_client->get("/Contacts" + query).json().value(u"Contacts").toArray().size();
    };
    QCOMPARE(count({}), 1);
    QCOMPARE(count("?includeArchived=true"), 2);
}

void BooksTest::items()
{
    const QJsonObject item =
        object(R"({"Code":"MUG","Name":"Red mug","SalesDetails":{"UnitPrice":27.775,"AccountCode":"200"}})");
    QCOMPARE(put(QStringLiteral("Items"), item).status, 200);
    QCOMPARE(refusal(QStringLiteral("Items"), item),
             QStringList{QStringLiteral("Price List Item with Code 'MUG' already exists")});
    QCOMPARE(refusal(QStringLiteral("Items"), object(R"({"Name":"x"})")),
             QStringList{QStringLiteral("Price List Item Code must be supplied")});
    QCOMPARE(refusal(QStringLiteral("Items"), with(item, {{QStringLiteral("Code"), QString(31, u'x')}})),
             QStringList{QStringLiteral("The field Code must be a string with a maximum length of 30.")});
    QVERIFY(!createInvoice(QStringLiteral("MI-1"),
                           {{QStringLiteral("LineItems"),
                             QJsonArray{line({{QStringLiteral("ItemCode"), QStringLiteral("MUG")}})}}})
                 .isEmpty());
    QCOMPARE(m_client->get("/Items/MUG").status, 200);
    QCOMPARE(m_client->get("/Items/NOPE").status, 404);
}

void BooksTest::lockDate()
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

void BooksTest::batchesKeepTheGoodOnes()
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

void BooksTest::withoutSummarizeErrorsNothingIsSaved()
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

void BooksTest::reads()
{
    for (int i = 1; i <= 5; ++i)
        QVERIFY(!createInvoice(QStringLiteral("MI-%1").arg(i)).isEmpty());
    const QString id = createInvoice(QStringLiteral("MI-6"));
    const QString note = createCreditNote(QStringLiteral("MC-1"));
    QCOMPARE(put(QStringLiteral("Payments"), payment(id, 5)).status, 200);
    const auto count = [this](const QByteArray& path, const QString& name) {
        const RawReply reply = m_client->get(path);
        return reply.status == 200 ? reply.json().value(name).toArray().size() : -reply.status;
    };
    const QString invoices = QStringLiteral("Invoices");
    QCOMPARE(count("/Invoices", invoices), 6);
    QCOMPARE(count("/Invoices?InvoiceNumbers=MI-1,MI-3,MI-9", invoices), 2);
    QCOMPARE(count("/Invoices?IDs=" + id.toLatin1(), invoices), 1);
    QCOMPARE(count("/Invoices?page=2&pageSize=4", invoices), 2);
    QCOMPARE(count("/Invoices?Statuses=PAID", invoices), 0);
    QCOMPARE(count("/Invoices?SearchTerm=mi-4", invoices), 1);
    QCOMPARE(count("/Invoices?where=" +
                       QByteArray(R"(InvoiceNumber=="MI-1" OR InvoiceNumber=="MI-2")").toPercentEncoding(),
                   invoices),
             2);
    QCOMPARE(
        count("/Invoices?where=" + QByteArray(R"(Date>=DateTime(2026,11,3))").toPercentEncoding(), invoices),
        0);
    QCOMPARE(count("/Invoices?where=" +
                       QByteArray(R"(Type="ACCREC" AND (AmountDue>85 AND AmountDue<86))").toPercentEncoding(),
                   invoices),
             0);
    QCOMPARE(count("/Invoices?where=" + QByteArray("Status ==").toPercentEncoding(), invoices), -400);
    QCOMPARE(count("/Payments?where=" +
                       QByteArray("Invoice.InvoiceID==guid(\"" + id.toLatin1() + "\")").toPercentEncoding(),
                   QStringLiteral("Payments")),
             1);
    QCOMPARE(count("/CreditNotes?where=" + QByteArray(R"(CreditNoteNumber=="MC-1")").toPercentEncoding(),
                   QStringLiteral("CreditNotes")),
             1);
    QCOMPARE(count("/CreditNotes/" + note.toLatin1(), QStringLiteral("CreditNotes")), 1);
    QCOMPARE(count("/Contacts?where=" +
                       QByteArray(R"(ContactNumber=="M-77" OR EmailAddress=="a@b.test")").toPercentEncoding(),
                   QStringLiteral("Contacts")),
             1);
    QCOMPARE(count("/Invoices/MI-2", invoices), 1);
    QCOMPARE(count("/Invoices/nope", invoices), -404);
    QCOMPARE(count("/Nonsense", invoices), -404);

    // Lines come with a page or a single document only.
    QVERIFY(firstElement(m_client->get("/Invoices"), invoices).value(u"LineItems").toArray().isEmpty());
    QVERIFY(
        !firstElement(m_client->get("/Invoices?page=1"), invoices).value(u"LineItems").toArray().isEmpty());
    QVERIFY(
        !firstElement(m_client->get("/Invoices?page=1&summaryOnly=true"), invoices).contains(u"LineItems"));
    QCOMPARE(m_client->get("/Invoices?page=1&pageSize=4").json().value(u"pagination").toObject(),
             object(R"({"page":1,"pageSize":4,"pageCount":2,"itemCount":6})"));
    for (const char* name : {"Accounts", "TaxRates", "Currencies", "BrandingThemes", "TrackingCategories"})
        QVERIFY(count(QByteArray("/") + name, QString::fromLatin1(name)) > 0);
}

void BooksTest::contactsSince()
{
    m_box->advanceClock(10min);
    QCOMPARE(put(QStringLiteral("Contacts"), object(R"({"Name":"Later"})"), {}).status, 200);
    RawRequest request = m_client->request("GET", "/Contacts?page=1");
    const QDateTime since = QDateTime::currentDateTimeUtc().addSecs(300);
    request.headers.emplaceBack("If-Modified-Since",
                                since.toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss")).toLatin1());
    const QJsonArray contacts = m_client->sendRaw(request).json().value(u"Contacts").toArray();
    QCOMPARE(contacts.size(), 1);
    QCOMPARE(contacts.at(0).toObject().value(u"Name").toString(), QStringLiteral("Later"));
}

void BooksTest::datesGoOutBothWays()
{
    const QJsonObject document = readInvoice(createInvoice(QStringLiteral("MI-1")));
    QCOMPARE(document.value(u"Date").toString(), QStringLiteral("/Date(1793577600000+0000)/"));
    QCOMPARE(document.value(u"DateString").toString(), QStringLiteral("2026-11-02T00:00:00"));
    QCOMPARE(document.value(u"DueDateString").toString(), QStringLiteral("2026-11-02T00:00:00"));
}

void BooksTest::history()
{
    const QByteArray path = "/Invoices/" + createInvoice(QStringLiteral("MI-1")).toLatin1() + "/History";
    QCOMPARE(
        m_client->call("PUT", path, object(R"({"HistoryRecords":[{"Details":"Posted by Counterfoil"}]})"))
            .status,
        200);
    QCOMPARE(firstElement(m_client->get(path), QStringLiteral("HistoryRecords")).value(u"Details").toString(),
             QStringLiteral("Posted by Counterfoil"));
}

void BooksTest::postEditsAndPutDoesNot()
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

void BooksTest::stateFile()
{
    const QTemporaryDir dir;
    sandbox::Options options;
    options.autoApprove = true;
    options.stateFile = dir.filePath(QStringLiteral("books.json"));
    QJsonObject before;
    const QByteArray key = "key-1";
    QByteArray firstAnswer;
    {
        const auto box = std::move(Sandbox::start(options)).value();
        XeroClient client(*box);
        QVERIFY(client.signIn());
        const RawReply reply = client.call(
            "PUT", "/Contacts", wrapped(QStringLiteral("Contacts"), object(R"({"Name":"Kept"})")), key);
        firstAnswer = reply.body;
        before = box->dump();
    }
    {
        const auto box = std::move(Sandbox::start(options)).value();
        QCOMPARE(box->dump(), before);
        QCOMPARE(box->books().contacts, 1);
        XeroClient client(*box);
        QVERIFY(client.signIn());
        const RawReply replayed = client.call(
            "PUT", "/Contacts", wrapped(QStringLiteral("Contacts"), object(R"({"Name":"Kept"})")), key);
        QCOMPARE(replayed.body, firstAnswer);
    }
    QFile file(options.stateFile);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{ half");
    file.close();
    const auto damaged = Sandbox::start(options);
    QVERIFY(!damaged.ok());
    QCOMPARE(damaged.error().kind, ErrorKind::Storage);
}

void BooksTest::summaryCounts()
{
    const QString first = createInvoice(QStringLiteral("MI-1"));
    createInvoice(QStringLiteral("MI-2"), {{QStringLiteral("CurrencyCode"), QStringLiteral("EUR")}});
    createCreditNote(QStringLiteral("MC-1"));
    const QJsonObject same = payment(first, 10, {{QStringLiteral("Reference"), QStringLiteral("000000001")}});
    QCOMPARE(put(QStringLiteral("Payments"), same).status, 200);
    auto books = m_box->books();
    QCOMPARE(books.duplicates, 0);
    QCOMPARE(put(QStringLiteral("Payments"), same).status, 200);
    books = m_box->books();
    QCOMPARE(books.duplicates, 1); // Xero does not mind, but the books are wrong
    QCOMPARE(books.invoiceTotals.value(QStringLiteral("GBP")).toString(2), QStringLiteral("89.99"));
    QCOMPARE(books.invoiceTotals.value(QStringLiteral("EUR")).toString(2), QStringLiteral("89.99"));
    QCOMPARE(books.paymentTotals.value(QStringLiteral("GBP")).toString(2), QStringLiteral("20.00"));
    QCOMPARE(books.creditNoteTotalByNumber.value(QStringLiteral("MC-1")).toString(2),
             QStringLiteral("89.99"));
    m_box->voidInvoice(QStringLiteral("MI-1"));
    books = m_box->books();
    QCOMPARE(books.invoices, 1);
    QCOMPARE(books.payments, 0);
    QVERIFY(books.calls > 5);
}

QTEST_GUILESS_MAIN(BooksTest)
#include "bookstest.moc"
