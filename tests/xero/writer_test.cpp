#include "samples.h"

#include "xero/fieldlimits.h"
#include "xero/jsontext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace counterfoil;
using namespace counterfoil::xero;
using namespace counterfoil::test;

class WriterTest : public QObject
{
    Q_OBJECT

private slots:
    void requestsHaveMethodPathAndBody_data();
    void requestsHaveMethodPathAndBody();
    void sameValuesGiveTheSameBytes();
    void numbersArePlainDecimals_data();
    void numbersArePlainDecimals();
    void currencyRateHasSixDecimals_data();
    void currencyRateHasSixDecimals();
    void textsAreCutBetweenCharacters();
    void whatXmlCannotHoldIsLeftOut();
    void contactFieldsFit();
    void emailAddresses_data();
    void emailAddresses();
    void emptyOptionalsAreNotSent();
    void idsArePercentEncoded();
};

void WriterTest::requestsHaveMethodPathAndBody_data()
{
    QTest::addColumn<WriteRequest>("request");
    QTest::addColumn<WriteKind>("kind");
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<int>("elements");
    QTest::addColumn<QByteArray>("body");

    const QList<WriteRequest> writes = sampleWrites();
    QTest::newRow("contacts") << writes[0] << WriteKind::Contacts << QByteArray("PUT")
                              << QByteArray("/Contacts?summarizeErrors=false") << 1
                              << QByteArray(R"({"Contacts":[{
        "ContactNumber":"M-77","AccountNumber":"77","Name":"Zoë Müller","FirstName":"Zoë","LastName":"Müller",
        "EmailAddress":"zoe@example.com","TaxNumber":"GB123456789",
        "Addresses":[{"AddressType":"POBOX","AddressLine1":"1 High Street","AddressLine2":"Flat 2","City":"York",
            "Region":"Yorkshire","PostalCode":"YO1 1AA","Country":"GB","AttentionTo":"Zoë Müller"}],
        "Phones":[{"PhoneType":"DEFAULT","PhoneNumber":"01904 000000"}]}]})");
    QTest::newRow("items") << writes[1] << WriteKind::Items << QByteArray("PUT")
                           << QByteArray("/Items?unitdp=4&summarizeErrors=false") << 1
                           << QByteArray(R"({"Items":[{
        "Code":"MUG-RED","Name":"Red mug","Description":"A red mug",
        "SalesDetails":{"UnitPrice":27.7749,"AccountCode":"200","TaxType":"OUTPUT2"}}]})");
    QTest::newRow("invoices") << writes[2] << WriteKind::Invoices << QByteArray("PUT")
                              << QByteArray("/Invoices?unitdp=4&summarizeErrors=false") << 1
                              << QByteArray(R"({"Invoices":[{
        "Type":"ACCREC","Contact":{"ContactID":"33333333-3333-4333-8333-333333333333"},"Date":"2026-05-04",
        "DueDate":"2026-06-03","LineAmountTypes":"Inclusive","InvoiceNumber":"MI-000000101","Reference":"000000101",
        "Url":"https://shop.example/admin","CurrencyCode":"EUR","CurrencyRate":1.154322,"Status":"AUTHORISED",
        "LineItems":[{"Description":"Red mug","Quantity":3,"UnitAmount":29.9967,"LineAmount":89.99,"TaxAmount":15,
            "AccountCode":"200","TaxType":"OUTPUT2","ItemCode":"MUG-RED","Tracking":[{"Name":"Shop","Option":"UK"}]},
            {"Description":"Gift message: enjoy"}]}]})");
    QTest::newRow("credit notes have no due date and no Url")
        << writes[3] << WriteKind::CreditNotes << QByteArray("PUT")
        << QByteArray("/CreditNotes?unitdp=4&summarizeErrors=false") << 1 << QByteArray(R"({"CreditNotes":[{
        "Type":"ACCRECCREDIT","Contact":{"ContactID":"33333333-3333-4333-8333-333333333333"},"Date":"2026-05-04",
        "LineAmountTypes":"Inclusive","CreditNoteNumber":"MC-000000031","Reference":"000000101",
        "CurrencyCode":"EUR","CurrencyRate":1.154322,"Status":"AUTHORISED",
        "LineItems":[{"Description":"Red mug","Quantity":3,"UnitAmount":29.9967,"LineAmount":89.99,"TaxAmount":15,
            "AccountCode":"200","TaxType":"OUTPUT2","ItemCode":"MUG-RED","Tracking":[{"Name":"Shop","Option":"UK"}]},
            {"Description":"Gift message: enjoy"}]}]})");
    QTest::newRow("payments: ids win over numbers")
        << writes[4] << WriteKind::Payments << QByteArray("PUT")
        << QByteArray("/Payments?summarizeErrors=false") << 2 << QByteArray(R"({"Payments":[
        {"Invoice":{"InvoiceID":"11111111-1111-4111-8111-111111111111"},"Account":{"Code":"090-STRIPE"},
         "Date":"2026-05-04","Amount":89.99,"Reference":"stripe_payments pi_3"},
        {"CreditNote":{"CreditNoteNumber":"MC-000000031"},
         "Account":{"AccountID":"55555555-5555-4555-8555-555555555555"},
         "Date":"2026-05-04","Amount":30.65,"Reference":"stripe_payments pi_3"}]})");
    QTest::newRow("allocation") << writes[5] << WriteKind::Allocations << QByteArray("PUT")
                                << QByteArray("/CreditNotes/22222222-2222-4222-8222-222222222222/Allocations"
                                              "?summarizeErrors=false")
                                << 1 << QByteArray(R"({"Allocations":[{"Amount":30.65,"Date":"2026-05-12",
        "Invoice":{"InvoiceID":"11111111-1111-4111-8111-111111111111"}}]})");
    QTest::newRow("void invoice") << writes[6] << WriteKind::VoidInvoice << QByteArray("POST")
                                  << QByteArray("/Invoices/11111111-1111-4111-8111-111111111111") << 1
                                  << QByteArray(
                                         R"({"Invoices":[{"InvoiceID":"11111111-1111-4111-8111-111111111111",
        "Status":"VOIDED"}]})");
    QTest::newRow("void credit note")
        << writes[7] << WriteKind::VoidCreditNote << QByteArray("POST")
        << QByteArray("/CreditNotes/22222222-2222-4222-8222-222222222222") << 1
        << QByteArray(R"({"CreditNotes":[{"CreditNoteID":"22222222-2222-4222-8222-222222222222",
        "Status":"VOIDED"}]})");
    QTest::newRow("delete payment") << writes[8] << WriteKind::DeletePayment << QByteArray("POST")
                                    << QByteArray("/Payments/44444444-4444-4444-8444-444444444444") << 1
                                    << QByteArray(R"({"Status":"DELETED"})");
}

void WriterTest::requestsHaveMethodPathAndBody()
{
    QFETCH(WriteRequest, request);
    QFETCH(QByteArray, body);
    QTEST(request.kind, "kind");
    QTEST(request.method, "method");
    QTEST(request.path, "path");
    QTEST(static_cast<int>(request.elements), "elements");
    const QJsonDocument expected = QJsonDocument::fromJson(body);
    QVERIFY(expected.isObject());
    QCOMPARE(QJsonDocument::fromJson(request.body).object(), expected.object());
}

void WriterTest::sameValuesGiveTheSameBytes()
{
    const QList<WriteRequest> first = sampleWrites(), second = sampleWrites();
    for (qsizetype i = 0; i < first.size(); ++i)
        QCOMPARE(first[i].body, second[i].body);
    QCOMPARE(first[8].body, QByteArray(R"({"Status":"DELETED"})"));
    QVERIFY(first[2].body.startsWith(R"({"Invoices":[{"Contact":{"ContactID":)"));
}

void WriterTest::numbersArePlainDecimals_data()
{
    QTest::addColumn<QString>("text");
    for (const char* text : {"0", "3", "-2.5", "0.05", "0.0001", "-0.0001", "0.0012", "89.99", "29.9967",
                             "100000", "1000000.25", "9999999999.99", "123456789.1234", "-0.1"})
        QTest::newRow(text) << QString::fromLatin1(text);
}

void WriterTest::numbersArePlainDecimals()
{
    QFETCH(QString, text);
    const Amount value = Amount::parse(text).value();
    QCOMPARE(jsonText({{QStringLiteral("a"), value.toJson()}}), ("{\"a\":" + text.toLatin1() + '}'));
}

void WriterTest::currencyRateHasSixDecimals_data()
{
    QTest::addColumn<QString>("rate");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("usual") << QStringLiteral("1.25") << QByteArray("\"CurrencyRate\":1.25,");
    QTest::newRow("rounded") << QStringLiteral("0.86512349") << QByteArray("\"CurrencyRate\":0.865123,");
    QTest::newRow("small") << QStringLiteral("0.000051") << QByteArray("\"CurrencyRate\":0.000051,");
    QTest::newRow("large") << QStringLiteral("16250.5") << QByteArray("\"CurrencyRate\":16250.5,");
    QTest::newRow("none") << QString() << QByteArray();
    QTest::newRow("zero is no rate") << QStringLiteral("0") << QByteArray();
    QTest::newRow("nonsense") << QStringLiteral("abc") << QByteArray();
}

void WriterTest::currencyRateHasSixDecimals()
{
    QFETCH(QString, rate);
    QFETCH(QByteArray, expected);
    SalesDocument document = sampleDocument(DocumentType::Invoice);
    document.currencyRate = rate;
    const QByteArray body = putDocuments(DocumentType::Invoice, {document}).body;
    if (expected.isEmpty())
        QVERIFY(!body.contains("CurrencyRate"));
    else
        QVERIFY2(body.contains(expected), body.constData());
}

void WriterTest::textsAreCutBetweenCharacters()
{
    const QString smile = QString::fromUcs4(U"\U0001F600");
    QCOMPARE(limits::fitted(QStringLiteral("abcd"), 4), QStringLiteral("abcd"));
    QCOMPARE(limits::fitted(QStringLiteral("abcde"), 4), QStringLiteral("abcd"));
    QCOMPARE(limits::fitted(QStringLiteral("abc") + smile, 5), QStringLiteral("abc") + smile);
    QCOMPARE(limits::fitted(QStringLiteral("abc") + smile, 4), QStringLiteral("abc"));
    QCOMPARE(limits::fitted(smile, 1), QString());
    QCOMPARE(limits::fitted(QStringLiteral("abc def"), 4), QStringLiteral("abc")); // no blank at the end
}

void WriterTest::whatXmlCannotHoldIsLeftOut()
{
    QString text = QStringLiteral("a\tb\nc\x01"
                                  "d\x7f"
                                  "e");
    text.append(QChar(0xd800)); // half a character
    text.append(u'f');
    text.append(QChar(0xffff));
    QCOMPARE(limits::fitted(text, 100), QStringLiteral("a\tb\ncdef"));
}

void WriterTest::contactFieldsFit()
{
    const QString longText(5000, u'x');
    Contact contact = sampleContact();
    contact.name = contact.firstName = contact.contactNumber = contact.taxNumber = longText;
    contact.addresses[0].lines = {longText, longText, longText, longText, longText};
    contact.addresses[0].country = QStringLiteral("Côte d'Ivoire 225");
    contact.addresses[0].city = longText;
    contact.phones = {{QStringLiteral("DEFAULT"), longText}, {QStringLiteral("MOBILE"), QString()}};
    const QJsonObject json = toJson(contact);
    QCOMPARE(json[u"Name"].toString().size(), 255);
    QCOMPARE(json[u"FirstName"].toString().size(), 255);
    QCOMPARE(json[u"ContactNumber"].toString().size(), 50);
    QCOMPARE(json[u"TaxNumber"].toString().size(), 50);
    const QJsonObject address = json[u"Addresses"][0].toObject();
    QCOMPARE(address[u"AddressLine4"].toString().size(), 500);
    QVERIFY(!address.contains(u"AddressLine5"));
    QCOMPARE(address[u"City"].toString().size(), 255);
    QCOMPARE(address[u"Country"].toString(), QStringLiteral("Côte dIvoire"));
    QCOMPARE(json[u"Phones"].toArray().size(), 1);
    QCOMPARE(json[u"Phones"][0][u"PhoneNumber"].toString().size(), 50);

    Item item = sampleItem();
    item.code = item.name = item.description = longText;
    QCOMPARE(toJson(item)[u"Code"].toString().size(), 30);
    QCOMPARE(toJson(item)[u"Name"].toString().size(), 50);
    QCOMPARE(toJson(item)[u"Description"].toString().size(), 4000);

    SalesDocument document = sampleDocument(DocumentType::Invoice);
    document.lines[0].description = longText;
    document.lines[0].itemCode = longText;
    document.reference = longText;
    const QJsonObject invoice = toJson(document);
    QCOMPARE(invoice[u"LineItems"][0][u"Description"].toString().size(), 4000);
    QCOMPARE(invoice[u"LineItems"][0][u"ItemCode"].toString().size(), 30);
    QCOMPARE(invoice[u"Reference"].toString().size(), 255);
}

void WriterTest::emailAddresses_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<bool>("sent");
    QTest::newRow("usual") << QStringLiteral("a.b+c@example.com") << true;
    QTest::newRow("umlaut") << QStringLiteral("müller@example.com") << false;
    QTest::newRow("umlaut in the domain") << QStringLiteral("a@müller.example") << false;
    QTest::newRow("no at") << QStringLiteral("example.com") << false;
    QTest::newRow("two ats") << QStringLiteral("a@b@example.com") << false;
    QTest::newRow("blank") << QStringLiteral("a b@example.com") << false;
    QTest::newRow("empty") << QString() << false;
    QTest::newRow("too long to be cut") << QString(250, u'a') + QStringLiteral("@example.com") << false;
}

void WriterTest::emailAddresses()
{
    QFETCH(QString, address);
    QFETCH(bool, sent);
    Contact contact = sampleContact();
    contact.emailAddress = address;
    QCOMPARE(toJson(contact).contains(u"EmailAddress"), sent);
}

void WriterTest::emptyOptionalsAreNotSent()
{
    Contact contact;
    contact.name = QStringLiteral("A");
    QCOMPARE(toJson(contact), (QJsonObject{{QStringLiteral("Name"), QStringLiteral("A")}}));
    Item item;
    item.code = QStringLiteral("A");
    QCOMPARE(toJson(item), (QJsonObject{{QStringLiteral("Code"), QStringLiteral("A")}}));
    SalesDocument document;
    const QJsonObject json = toJson(document);
    for (const QString& key :
         {QStringLiteral("Reference"), QStringLiteral("CurrencyCode"), QStringLiteral("Url"),
          QStringLiteral("BrandingThemeID"), QStringLiteral("Date"), QStringLiteral("DueDate")})
        QVERIFY2(!json.contains(key), qPrintable(key));
}

void WriterTest::idsArePercentEncoded()
{
    QCOMPARE(deletePayment(QStringLiteral("a/b?c")).path, QByteArray("/Payments/a%2Fb%3Fc"));
}

QTEST_GUILESS_MAIN(WriterTest)
#include "writer_test.moc"
