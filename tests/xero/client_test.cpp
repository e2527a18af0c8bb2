#include "clientfixture.h"

#include <QFile>
#include <QJsonDocument>
#include <QTest>
#include <QUrlQuery>

using namespace counterfoil;
using namespace counterfoil::xero;
using namespace counterfoil::test;

class ClientTest : public QObject
{
    Q_OBJECT

private slots:
    void readsCarryTokenTenantAndAccept();
    void setUpReads();
    void expiredTokenIsRefreshedOnce();
    void expiredTwiceMeansSignInAgain();
    void missingScopeIsNotRefreshed();
    void customConnectionNeedsNoTenant();
    void contactsPageAndModifiedSince();
    void notModifiedIsAnEmptyPage();
    void invoicesAreFoundFortyAtATime();
    void numbersAreEncoded();
    void manyPagesAreRead();
    void creditNotesAreFoundByWhere();
    void contactsAreFoundByWhere();
    void idsAreAskedFortyAtATime();
    void missingCreditNote();
    void limitsAreLearnt();
    void everyRequestForTheContract();
};

void ClientTest::readsCarryTokenTenantAndAccept()
{
    Fixture f;
    f.dialogue.answer(200, R"({"Accounts":[]})");
    QVERIFY(f.client.accounts({}));
    const HttpRequest request = f.dialogue.requests().first();
    QCOMPARE(request.method, QByteArray("GET"));
    QCOMPARE(request.url.toString(), QStringLiteral("https://api.xero.com/api.xro/2.0/Accounts"));
    QCOMPARE(header(request, "Authorization"), QByteArray("Bearer token-one"));
    QCOMPARE(header(request, "xero-tenant-id"), QByteArray("tenant-1"));
    QCOMPARE(header(request, "Accept"), QByteArray("application/json"));
    QVERIFY(header(request, "Idempotency-Key").isEmpty());
    QVERIFY(header(request, "Content-Type").isEmpty());
    QCOMPARE(f.calls, QStringList{QStringLiteral("GET Accounts")});
}

void ClientTest::setUpReads()
{
    Fixture f;
    f.dialogue.answer(
        200, R"({"Organisations":[{"Name":"Demo","BaseCurrency":"GBP","Timezone":"GMTSTANDARDTIME"}]})");
    f.dialogue.answer(200, R"({"TaxRates":[]})");
    f.dialogue.answer(200, R"({"Currencies":[]})");
    f.dialogue.answer(200, R"({"BrandingThemes":[]})");
    f.dialogue.answer(200, R"({"TrackingCategories":[]})");
    f.dialogue.answer(200, R"({"Items":[]})");
    const auto organisation = f.client.organisation({});
    QVERIFY(organisation);
    QCOMPARE(organisation->tenantId, QStringLiteral("tenant-1"));
    QVERIFY(f.client.taxRates({}));
    QVERIFY(f.client.currencies({}));
    QVERIFY(f.client.brandingThemes({}));
    QVERIFY(f.client.trackingCategories({}));
    QVERIFY(f.client.items({}));
    QVERIFY(f.dialogue.finished());
    QCOMPARE(f.calls.join(u','),
             QStringLiteral("GET Organisation,GET TaxRates,GET Currencies,GET BrandingThemes,"
                            "GET TrackingCategories,GET Items"));
}

void ClientTest::expiredTokenIsRefreshedOnce()
{
    Fixture f;
    f.dialogue.answer(401, expired);
    f.dialogue.answer(200, fresh);
    f.dialogue.expect(
        [](const HttpRequest& request) { QCOMPARE(header(request, "Authorization"), "Bearer token-two"); },
        HttpResponse{200, {}, R"({"Accounts":[]})"});
    QVERIFY(f.client.accounts({}));
    QVERIFY(f.dialogue.finished());
    QCOMPARE(f.calls.size(), 2); // both were sent; the token endpoint is not the Accounting API
}

void ClientTest::expiredTwiceMeansSignInAgain()
{
    Fixture f;
    f.dialogue.answer(401, expired);
    f.dialogue.answer(200, fresh);
    f.dialogue.answer(401, expired);
    const auto read = f.client.accounts({});
    QVERIFY(!read);
    QCOMPARE(read.error().kind, ErrorKind::Unauthorized);
    QVERIFY(f.dialogue.finished());
}

void ClientTest::missingScopeIsNotRefreshed()
{
    Fixture f;
    f.dialogue.answer(401, "{}", {{"WWW-Authenticate", "Bearer error=\"insufficient_scope\""}});
    const auto read = f.client.accounts({});
    QVERIFY(!read);
    QCOMPARE(read.error().code, QStringLiteral("SCOPE_MISSING"));
    QCOMPARE(f.dialogue.requests().size(), 1);
}

void ClientTest::customConnectionNeedsNoTenant()
{
    Fixture f;
    Client client(f.dialogue, f.clock, f.session, f.budget, QString());
    f.dialogue.answer(200, R"({"Accounts":[]})");
    QVERIFY(client.accounts({}));
    QVERIFY(header(f.dialogue.requests().first(), "xero-tenant-id").isEmpty());
}

void ClientTest::contactsPageAndModifiedSince()
{
    Fixture f;
    f.dialogue.answer(200, R"({"Contacts":[],"pagination":{"pageCount":2}})");
    const auto page = f.client.contacts(2, QDateTime(QDate(2026, 11, 1), QTime(10, 0, 0, 500), Qt::UTC), {});
    QVERIFY(page);
    QCOMPARE(page->pageCount, 2);
    const HttpRequest request = f.dialogue.requests().first();
    QCOMPARE(request.url.query(),
             QStringLiteral("page=2&pageSize=1000&summaryOnly=true&includeArchived=true"));
    QCOMPARE(header(request, "If-Modified-Since"), QByteArray("2026-11-01T10:00:00"));
}

void ClientTest::notModifiedIsAnEmptyPage()
{
    Fixture f;
    f.dialogue.answer(304, {});
    const auto page = f.client.contacts(1, f.clock.nowUtc(), {});
    QVERIFY(page);
    QVERIFY(page->contacts.isEmpty());
    QCOMPARE(page->pageCount, 1);
}

void ClientTest::invoicesAreFoundFortyAtATime()
{
    Fixture f;
    QStringList numbers;
    for (int i = 0; i < 85; ++i)
        numbers.append(QStringLiteral("MI-%1").arg(i, 9, 10, QLatin1Char('0')));
    numbers.append(numbers.first()); // asked once only
    for (int call = 0; call < 3; ++call)
        f.dialogue.answer(200, oneInvoice);
    const auto found = f.client.findInvoices(numbers, {});
    QVERIFY(found);
    QCOMPARE(found->size(), 3);
    QVERIFY(f.dialogue.finished());
    const QUrlQuery first(f.dialogue.requests().first().url);
    QCOMPARE(first.queryItemValue(QStringLiteral("InvoiceNumbers")).count(u','), 39);
    QCOMPARE(first.queryItemValue(QStringLiteral("unitdp")), QStringLiteral("4"));
    QCOMPARE(first.queryItemValue(QStringLiteral("page")), QStringLiteral("1"));
    const QUrlQuery last(f.dialogue.requests().last().url);
    QCOMPARE(last.queryItemValue(QStringLiteral("InvoiceNumbers")).count(u','), 4);
    for (const HttpRequest& request : f.dialogue.requests())
        QVERIFY(request.url.toEncoded().size() < 2000);
}

void ClientTest::numbersAreEncoded()
{
    Fixture f;
    f.dialogue.answer(200, oneInvoice);
    f.dialogue.answer(200, oneInvoice);
    QVERIFY(f.client.findInvoices({QStringLiteral("A&B=1 #2"), QStringLiteral("C,D")}, {}));
    QVERIFY(f.dialogue.requests()[0].url.toEncoded().contains("?InvoiceNumbers=A%26B%3D1%20%232&page=1"));
    // A comma separates numbers in the list, so such a number is asked for in another way.
    QVERIFY(f.dialogue.requests()[1].url.toEncoded().contains("where=InvoiceNumber%3D%3D%22C%2CD%22"));
}

void ClientTest::manyPagesAreRead()
{
    Fixture f;
    f.dialogue.answer(200, R"({"pagination":{"pageCount":2},"Invoices":[]})");
    f.dialogue.answer(200, oneInvoice);
    const auto found = f.client.findInvoices({QStringLiteral("MI-000000101")}, {});
    QVERIFY(found);
    QCOMPARE(found->size(), 1);
    QVERIFY(f.dialogue.requests()[1].url.query().contains(QStringLiteral("page=2")));
}

void ClientTest::creditNotesAreFoundByWhere()
{
    Fixture f;
    QStringList numbers;
    for (int i = 0; i < 60; ++i)
        numbers.append(QStringLiteral("MC-%1").arg(i, 9, 10, QLatin1Char('0')));
    for (int call = 0; call < 2; ++call)
        f.dialogue.answer(200, R"({"CreditNotes":[]})");
    QVERIFY(f.client.findCreditNotes(numbers, {}));
    QVERIFY(f.dialogue.finished());
    int terms = 0;
    for (const HttpRequest& request : f.dialogue.requests()) {
        QVERIFY2(request.url.toEncoded().size() < 2000, request.url.toEncoded().constData());
        terms += static_cast<int>(request.url.toEncoded().count("CreditNoteNumber%3D%3D%22MC-"));
    }
    QCOMPARE(terms, 60);
    QVERIFY(f.dialogue.requests()[0].url.toEncoded().contains("%22%20OR%20CreditNoteNumber"));
}

void ClientTest::contactsAreFoundByWhere()
{
    Fixture f;
    f.dialogue.answer(200, R"({"Contacts":[{"ContactID":"c1","ContactNumber":"M-1","Name":"A"}]})");
    const auto found = f.client.contactsByNumber({QStringLiteral("M-1"), QStringLiteral("G-\"x")}, {});
    QVERIFY(found);
    QCOMPARE(found->size(), 1);
    const QUrlQuery query(f.dialogue.requests()[0].url);
    QCOMPARE(query.queryItemValue(QStringLiteral("where"), QUrl::FullyDecoded),
             QStringLiteral("ContactNumber==\"M-1\" OR ContactNumber==\"G-\"\"x\""));
    QCOMPARE(query.queryItemValue(QStringLiteral("includeArchived")), QStringLiteral("true"));
}

void ClientTest::idsAreAskedFortyAtATime()
{
    Fixture f;
    QStringList ids;
    for (int i = 0; i < 41; ++i)
        ids.append(QStringLiteral("11111111-1111-4111-8111-%1").arg(i, 12, 10, QLatin1Char('0')));
    f.dialogue.answer(200, oneInvoice);
    f.dialogue.answer(200, oneInvoice);
    QVERIFY(f.client.invoicesById(ids, {}));
    QVERIFY(f.dialogue.finished());
}

void ClientTest::missingCreditNote()
{
    Fixture f;
    f.dialogue.answer(200, R"({"CreditNotes":[]})");
    const auto read = f.client.creditNoteById(noteId, {});
    QVERIFY(!read);
    QCOMPARE(read.error().code, QStringLiteral("NOT_FOUND"));
    QVERIFY(f.dialogue.requests()[0].url.path().endsWith(u"/CreditNotes/" + noteId));
}

void ClientTest::limitsAreLearnt()
{
    Fixture f;
    f.dialogue.answer(200, R"({"Accounts":[]})",
                      {{"X-DayLimit-Remaining", "4711"}, {"X-MinLimit-Remaining", "59"}});
    QVERIFY(f.client.accounts({}));
    QCOMPARE(f.budget.remainingToday(), std::optional<int>(4711));
}

/// Sends one of everything; with COUNTERFOIL_CONTRACT_RECORD set the requests are written there as NDJSON for
/// Xero's contract checker.
void ClientTest::everyRequestForTheContract()
{
    Fixture f;
    Client client(f.dialogue, f.clock, f.session, f.budget, invoiceId);
    const auto sinkAll = [&f] { f.dialogue.answer(404, {}); };
    for (int i = 0; i < 22; ++i)
        sinkAll();
    static_cast<void>(client.organisation({}));
    static_cast<void>(client.accounts({}));
    static_cast<void>(client.taxRates({}));
    static_cast<void>(client.currencies({}));
    static_cast<void>(client.brandingThemes({}));
    static_cast<void>(client.trackingCategories({}));
    static_cast<void>(client.items({}));
    static_cast<void>(client.contacts(1, f.clock.nowUtc(), {}));
    static_cast<void>(client.contactsByNumber({QStringLiteral("M-1"), QStringLiteral("M-2")}, {}));
    static_cast<void>(client.findInvoices({QStringLiteral("MI-1"), QStringLiteral("MI-2")}, {}));
    static_cast<void>(client.findCreditNotes({QStringLiteral("MC-1"), QStringLiteral("MC-2")}, {}));
    static_cast<void>(client.invoicesById({invoiceId, noteId}, {}));
    static_cast<void>(client.creditNoteById(noteId, {}));
    const QList<WriteRequest> writes = sampleWrites();
    for (const WriteRequest& write : writes)
        static_cast<void>(client.write(write, "tenant-key", {}));
    QCOMPARE(f.dialogue.requests().size(), 22);

    const QString path = qEnvironmentVariable("COUNTERFOIL_CONTRACT_RECORD");
    if (path.isEmpty())
        return;
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    for (const HttpRequest& request : f.dialogue.requests()) {
        QJsonObject headers;
        for (const auto& [name, value] : request.headers)
            headers.insert(QString::fromLatin1(name), QString::fromLatin1(value));
        QJsonObject record{{QStringLiteral("method"), QString::fromLatin1(request.method)},
                           {QStringLiteral("url"), QString::fromLatin1(request.url.toEncoded())},
                           {QStringLiteral("headers"), headers}};
        if (!request.body.isEmpty())
            record.insert(QStringLiteral("body"), QString::fromUtf8(request.body));
        file.write(QJsonDocument(record).toJson(QJsonDocument::Compact) + '\n');
    }
}

QTEST_GUILESS_MAIN(ClientTest)
#include "client_test.moc"
