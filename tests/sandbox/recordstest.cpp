#include "sandbox/booksfixture.h"

#include <QFile>
#include <QTemporaryDir>

using namespace counterfoil;
using namespace counterfoil::test;
using namespace std::chrono_literals;
using sandbox::Sandbox;

/// Contacts, items, reads, and the books between runs.
class RecordsTest : public QObject, protected BooksFixture
{
    Q_OBJECT

private slots:
    void init() { setUp(); }
    void contactRules_data();
    void contactRules();
    void archivedContact();
    void items();
    void reads();
    void contactsSince();
    void history();
    void stateFile();
};

void RecordsTest::contactRules_data()
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

void RecordsTest::contactRules()
{
    QFETCH(QJsonObject, contact);
    QFETCH(QString, message);
    QCOMPARE(refusal(QStringLiteral("Contacts"), contact), QStringList{message});
}

void RecordsTest::archivedContact()
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

void RecordsTest::items()
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

void RecordsTest::reads()
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

void RecordsTest::contactsSince()
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

void RecordsTest::history()
{
    const QByteArray path = "/Invoices/" + createInvoice(QStringLiteral("MI-1")).toLatin1() + "/History";
    QCOMPARE(
        m_client->call("PUT", path, object(R"({"HistoryRecords":[{"Details":"Posted by Counterfoil"}]})"))
            .status,
        200);
    QCOMPARE(firstElement(m_client->get(path), QStringLiteral("HistoryRecords")).value(u"Details").toString(),
             QStringLiteral("Posted by Counterfoil"));
}

void RecordsTest::stateFile()
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

QTEST_GUILESS_MAIN(RecordsTest)
#include "recordstest.moc"
