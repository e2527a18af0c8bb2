// The shop's client as a dialogue: the request expected, the answer given, nothing else asked. The answers
// are the recorded ones.
#include "magento/client.h"

#include "support/dialogue.h"
#include "support/fakeclock.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace counterfoil;
using namespace counterfoil::magento;
using counterfoil::test::Dialogue;
using counterfoil::test::FakeClock;

namespace {

const IntegrationKeys keys{
    QStringLiteral("abcdefghijklmnopqrstuvwxyz123456"), QStringLiteral("secret&with/odd=chars+0123456789"),
    QStringLiteral("tokentokentokentokentokentoken12"), QStringLiteral("tokensecrettokensecrettoken12345")};

QByteArray recorded(const char* file)
{
    QFile data(QStringLiteral(COUNTERFOIL_TEST_DATA "/magento/") + QLatin1String(file));
    if (!data.open(QIODevice::ReadOnly))
        qFatal("%s is missing", file);
    return data.readAll();
}

/// A page of orders as Magento would list them.
QByteArray page(const QList<std::pair<int, const char*>>& rows, int total)
{
    QJsonArray items;
    for (const auto& [id, updated] : rows)
        items.append(QJsonObject{{QStringLiteral("entity_id"), id},
                                 {QStringLiteral("updated_at"), QLatin1String(updated)}});
    return QJsonDocument(
               QJsonObject{{QStringLiteral("items"), items}, {QStringLiteral("total_count"), total}})
        .toJson(QJsonDocument::Compact);
}

QString queryValue(const HttpRequest& request, const char* name)
{
    for (const QByteArray& pair : request.url.query(QUrl::FullyEncoded).toLatin1().split('&')) {
        const qsizetype at = pair.indexOf('=');
        if (QByteArray::fromPercentEncoding(pair.left(at)) == name)
            return QString::fromUtf8(QByteArray::fromPercentEncoding(pair.mid(at + 1)));
    }
    return {};
}

} // namespace

class MagentoClientTest : public QObject
{
    Q_OBJECT
private slots:
    void theSignatureIsTheOneOfRfc5849();
    void everyAttemptHasAFreshNonce();
    void bearerSendsTheTokenAlone();
    void queriesAreWrittenAsMagentoSignsThem();
    void listsAreSortedByAUniqueLastKeyAndHaveAPageSize();
    void pagingGoesOnFromTheLastMomentAndDropsRowsThatComeAgain();
    void rowsOfOneMomentAreReadByTheirIds();
    void aShopThatRepeatsItsLastPageEndsTheList();
    void aSmallerPageSizeIsTakenFromTheRefusal();
    void anEmptyListMayBeNull();
    void aSinkCanStopTheList();
    void refusalsSayWhatToDo_data();
    void refusalsSayWhatToDo();
    void aClockThatIsAheadIsToldWithItsMinutes();
    void checkTellsEachPermission();
    void anIntegrationThatGrantsNothingIsNotConnected();
    void baseUrls_data();
    void baseUrls();

private:
    Client client(Dialogue& dialogue, AuthMethod auth = AuthMethod::OAuth1)
    {
        return Client(dialogue, m_clock,
                      {QUrl(QStringLiteral("https://shop.example.com/store")), auth, keys});
    }
    static Client::Sink collect(QList<qint64>& ids)
    {
        return [&ids](const QJsonArray& items, const PageInfo&) -> Result<void> {
            for (const auto& item : items)
                ids.append(item.toObject().value(QStringLiteral("entity_id")).toInteger());
            return {};
        };
    }
    FakeClock m_clock;
};

void MagentoClientTest::theSignatureIsTheOneOfRfc5849()
{
    // Computed apart from this program, with another language's HMAC.
    const QUrl url =
        QUrl::fromEncoded("http://127.0.0.1:8082/rest/V1/orders?searchCriteria%5BpageSize%5D=100"
                          "&searchCriteria%5Bfilter_groups%5D%5B0%5D%5Bfilters%5D%5B0%5D%5Bvalue%5D="
                          "2026-11-22%2003%3A00%3A00&a=%C3%98%2Cx%25");
    const QByteArray header = oauth1Header("GET", url, keys, "0123456789abcdef0123456789abcdef", 1795600000);
    QVERIFY2(header.contains("oauth_signature=\"rvkpYoC2oC%2Fn6gU2SpH90Nm21SFQUfACbQzs20Gp22E%3D\""),
             header.constData());
    QVERIFY(header.contains("oauth_signature_method=\"HMAC-SHA256\""));
}

void MagentoClientTest::everyAttemptHasAFreshNonce()
{
    const QByteArray one = freshNonce();
    QVERIFY(one != freshNonce());
    QVERIFY(one.size() <= 32); // longer ones are stored cut off and collide
}

void MagentoClientTest::bearerSendsTheTokenAlone()
{
    Dialogue dialogue;
    dialogue.expect(
        [](const HttpRequest& request) {
            QVERIFY(request.headers.contains(
                HttpHeader("Authorization", "Bearer tokentokentokentokentokentoken12")));
            QVERIFY(request.headers.contains(HttpHeader("Accept", "application/json")));
        },
        HttpResponse{200, {}, recorded("storeconfigs.json")});
    const auto stores = client(dialogue, AuthMethod::Bearer).storeConfigs({});
    QVERIFY(stores.ok());
    QCOMPARE(stores->size(), 3);
    QCOMPARE((*stores)[1].timezone, QStringLiteral("Pacific/Auckland"));
}

void MagentoClientTest::queriesAreWrittenAsMagentoSignsThem()
{
    Dialogue dialogue;
    dialogue.expect(
        [](const HttpRequest& request) {
            const QByteArray url = request.url.toEncoded();
            QVERIFY(url.startsWith("https://shop.example.com/store/rest/V1/invoices?"));
            QVERIFY(!url.contains('+'));
            QVERIFY(url.contains("2026-11-22%2003%3A00%3A00"));
            QVERIFY(!url.contains("%5B10%5D")); // indexes stay below 10
            for (const QByteArray& pair : url.mid(url.indexOf('?') + 1).split('&'))
                QVERIFY2(pair.contains('='), pair.constData());
        },
        HttpResponse{200, {}, page({}, 0)});
    ListQuery query;
    query.updatedFrom = QDateTime(QDate(2026, 11, 22), QTime(3, 0), Qt::UTC);
    query.createdFrom = query.updatedFrom;
    query.updatedUntil = query.updatedFrom;
    query.ids = {1, 2};
    query.storeIds = {1, 3};
    QList<qint64> ids;
    QVERIFY(client(dialogue).list(Kind::Invoice, query, collect(ids), {}).ok());
    QVERIFY(dialogue.finished());
}

void MagentoClientTest::listsAreSortedByAUniqueLastKeyAndHaveAPageSize()
{
    Dialogue dialogue;
    dialogue.expect(
        [](const HttpRequest& request) {
            QCOMPARE(queryValue(request, "searchCriteria[sortOrders][0][field]"),
                     QStringLiteral("updated_at"));
            QCOMPARE(queryValue(request, "searchCriteria[sortOrders][1][field]"),
                     QStringLiteral("entity_id"));
            QCOMPARE(queryValue(request, "searchCriteria[sortOrders][1][direction]"), QStringLiteral("ASC"));
            QCOMPARE(queryValue(request, "searchCriteria[pageSize]"), QStringLiteral("300"));
        },
        HttpResponse{200, {}, page({}, 0)});
    ListQuery query;
    query.pageSize = 5000;
    QList<qint64> ids;
    QVERIFY(client(dialogue).list(Kind::Order, query, collect(ids), {}).ok());
}

void MagentoClientTest::pagingGoesOnFromTheLastMomentAndDropsRowsThatComeAgain()
{
    Dialogue dialogue;
    dialogue.answer(200, page({{1, "2026-11-22 03:00:00"}, {2, "2026-11-22 04:00:00"}}, 4));
    dialogue.expect(
        [](const HttpRequest& request) {
            QCOMPARE(queryValue(request, "searchCriteria[filter_groups][0][filters][0][value]"),
                     QStringLiteral("2026-11-22 04:00:00"));
            QCOMPARE(queryValue(request, "searchCriteria[filter_groups][0][filters][0][condition_type]"),
                     QStringLiteral("gteq"));
            QCOMPARE(queryValue(request, "searchCriteria[currentPage]"), QStringLiteral("1"));
        },
        // Row 1 was changed meanwhile and moved to the end: by page numbers row 3 would have been skipped.
        HttpResponse{200, {}, page({{2, "2026-11-22 04:00:00"}, {3, "2026-11-22 05:00:00"}}, 4)});
    dialogue.answer(200, page({{3, "2026-11-22 05:00:00"}, {4, "2026-11-22 06:00:00"}}, 3));
    dialogue.answer(200, page({{4, "2026-11-22 06:00:00"}, {1, "2026-11-22 07:00:00"}}, 2));
    ListQuery query;
    query.pageSize = 2;
    QList<qint64> ids;
    QVERIFY(client(dialogue).list(Kind::Order, query, collect(ids), {}).ok());
    // Rows 2, 3 and 4 came twice and are handed over once; row 1 in both its versions: the reader would not
    // ask for the second one again once it has gone on to later rows.
    QCOMPARE(ids, QList<qint64>({1, 2, 3, 4, 1}));
    QVERIFY(dialogue.finished());
}

void MagentoClientTest::rowsOfOneMomentAreReadByTheirIds()
{
    Dialogue dialogue;
    const char* moment = "2026-11-22 03:00:00";
    const auto asks = [](const QString& condition, const QString& afterId) {
        return [=](const HttpRequest& request) {
            QCOMPARE(queryValue(request, "searchCriteria[filter_groups][0][filters][0][value]"),
                     QStringLiteral("2026-11-22 03:00:00"));
            QCOMPARE(queryValue(request, "searchCriteria[filter_groups][0][filters][0][condition_type]"),
                     condition);
            QCOMPARE(queryValue(request, "searchCriteria[filter_groups][1][filters][0][value]"), afterId);
            QCOMPARE(queryValue(request, "searchCriteria[currentPage]"), QStringLiteral("1"));
        };
    };
    const auto answer = [](const QByteArray& body) { return HttpResponse{200, {}, body}; };
    const QString equal = QStringLiteral("eq");
    dialogue.answer(200, page({{1, moment}, {2, moment}}, 6));
    dialogue.expect(asks(QStringLiteral("gteq"), {}), answer(page({{1, moment}, {2, moment}}, 6)));
    // Row 1 changes now and moves to the end of the list: by page numbers row 3 would be skipped.
    dialogue.expect(asks(equal, QStringLiteral("2")), answer(page({{3, moment}, {4, moment}}, 3)));
    dialogue.expect(asks(equal, QStringLiteral("4")), answer(page({{5, moment}}, 1)));
    const char* later = "2026-11-22 04:00:00";
    dialogue.expect(asks(QStringLiteral("gt"), {}), answer(page({{6, later}, {1, later}}, 2)));
    ListQuery query;
    query.pageSize = 2;
    QList<qint64> ids;
    QVERIFY(client(dialogue).list(Kind::Order, query, collect(ids), {}).ok());
    QCOMPARE(ids, QList<qint64>({1, 2, 3, 4, 5, 6, 1}));
    QVERIFY(dialogue.finished());
}

void MagentoClientTest::aShopThatRepeatsItsLastPageEndsTheList()
{
    // 2.3 clamps: past the end it sends the last page again.
    Dialogue dialogue;
    const char* moment = "2026-11-22 03:00:00";
    dialogue.answer(200, page({{1, moment}, {2, moment}}, 3));
    for (int i = 0; i < 2; ++i)
        dialogue.answer(200, page({{1, moment}, {2, moment}}, 3));
    dialogue.answer(200, page({}, 0)); // nothing is later than that moment
    ListQuery query;
    query.pageSize = 2;
    QList<qint64> ids;
    QVERIFY(client(dialogue).list(Kind::Order, query, collect(ids), {}).ok());
    QCOMPARE(ids, QList<qint64>({1, 2}));
    QVERIFY(dialogue.finished());
}

void MagentoClientTest::aSmallerPageSizeIsTakenFromTheRefusal()
{
    Dialogue dialogue;
    dialogue.answer(400, R"({"message":"Maximum SearchCriteria pageSize is %max","parameters":{"max":50}})");
    dialogue.expect(
        [](const HttpRequest& request) {
            QCOMPARE(queryValue(request, "searchCriteria[pageSize]"), QStringLiteral("50"));
        },
        HttpResponse{200, {}, page({{1, "2026-11-22 03:00:00"}}, 1)});
    QList<qint64> ids;
    QVERIFY(client(dialogue).list(Kind::Order, {}, collect(ids), {}).ok());
    QCOMPARE(ids, QList<qint64>({1}));
}

void MagentoClientTest::anEmptyListMayBeNull()
{
    Dialogue dialogue;
    dialogue.answer(200, R"({"items":null,"total_count":0})");
    QList<qint64> ids;
    QVERIFY(client(dialogue).list(Kind::Order, {}, collect(ids), {}).ok());
    QVERIFY(ids.isEmpty());
    dialogue.answer(200, "[]"); // what a malformed "fields" gives: no list at all
    const auto refused = client(dialogue).list(Kind::Order, {}, collect(ids), {});
    QVERIFY(!refused.ok());
    QCOMPARE(refused.error().kind, ErrorKind::BadResponse);
}

void MagentoClientTest::aSinkCanStopTheList()
{
    Dialogue dialogue;
    dialogue.answer(200, page({{1, "2026-11-22 03:00:00"}}, 500));
    const auto stopped =
        client(dialogue).list(Kind::Order, {},
                              [](const QJsonArray&, const PageInfo&) -> Result<void> {
                                  return makeError(ErrorKind::Storage, QStringLiteral("full"));
                              },
                              {});
    QVERIFY(!stopped.ok());
    QCOMPARE(stopped.error().kind, ErrorKind::Storage);
    QVERIFY(dialogue.finished());
}

void MagentoClientTest::refusalsSayWhatToDo_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("word"); // that must stand in the message
    const auto row = [](const char* name, int status, const QByteArray& body, ErrorKind kind,
                        const char* code, const char* word) {
        QTest::newRow(name) << status << body << kind << QString::fromLatin1(code)
                            << QString::fromLatin1(word);
    };
    row("unknown consumer", 401, R"({"message":"A consumer having the specified key does not exist"})",
        ErrorKind::Unauthorized, "MAGENTO_CONSUMER_UNKNOWN", "swapped");
    row("consumer length", 401, R"({"message":"Consumer key is not the correct length"})",
        ErrorKind::Unauthorized, "MAGENTO_CONSUMER_LENGTH", "32");
    row("unknown token", 401, R"({"message":"Specified token does not exist"})", ErrorKind::Unauthorized,
        "MAGENTO_TOKEN_UNKNOWN", "access token");
    row("token length", 400, R"({"message":"The token length is invalid. Check the length and try again."})",
        ErrorKind::Unauthorized, "MAGENTO_TOKEN_LENGTH", "32");
    row("signature", 401, R"({"message":"The signature is invalid. Verify and try again."})",
        ErrorKind::Unauthorized, "MAGENTO_SIGNATURE", "proxy");
    row("nonce used", 401,
        R"({"message":"The nonce is already being used by the consumer with ID %1","parameters":["1"]})",
        ErrorKind::Unauthorized, "MAGENTO_NONCE_USED", "Try again");
    row("permission", 401,
        R"({"message":"The consumer isn't authorized to access %resources.","parameters":{"resources":"Magento_Sales::sales_invoice"}})",
        ErrorKind::Forbidden, "MAGENTO_RESOURCE_MISSING", "Sales > Operations > Invoices");
    row("placeholders", 400,
        R"({"message":"\"%fieldName\" is required.","parameters":{"fieldName":"searchCriteria"}})",
        ErrorKind::BadResponse, "MAGENTO_REFUSED", "\"searchCriteria\" is required");
    row("store", 400, R"({"message":"Specified request cannot be processed."})", ErrorKind::Settings,
        "MAGENTO_STORE_UNKNOWN", "store view");
    row("route", 404, R"({"message":"Request does not match any route."})", ErrorKind::Settings,
        "MAGENTO_ROUTE", "Magento 2");
    row("gone", 404,
        R"({"message":"The entity that was requested doesn't exist. Verify the entity and try again."})",
        ErrorKind::Rejected, "MAGENTO_GONE", "no longer");
    row("internal", 500, R"({"message":"Internal Error. Report ID: webapi-6b0"})", ErrorKind::ServerFailed,
        "MAGENTO_SERVER", "webapi-6b0");
    row("maintenance", 503, recorded("err-maintenance.txt"), ErrorKind::ServerFailed, "MAGENTO_MAINTENANCE",
        "maintenance");
    row("database down", 500, recorded("err-db-down.txt"), ErrorKind::ServerFailed, "MAGENTO_SERVER", "500");
    row("a page of something else", 200, "<html>Welcome</html>", ErrorKind::BadResponse, "MAGENTO_NOT_JSON",
        "firewall");
    row("half a JSON", 200, R"({"items":[{"entity_id":1)", ErrorKind::BadResponse, "MAGENTO_NOT_JSON", "");
    row("no Magento", 404, "<html>Not found</html>", ErrorKind::Settings, "MAGENTO_NOT_FOUND", "store URL");
}

void MagentoClientTest::refusalsSayWhatToDo()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(ErrorKind, kind);
    QFETCH(QString, code);
    QFETCH(QString, word);
    Dialogue dialogue;
    dialogue.answer(status, body);
    QList<qint64> ids;
    const auto refused = client(dialogue).list(Kind::Invoice, {}, collect(ids), {});
    QVERIFY(!refused.ok());
    QCOMPARE(refused.error().code, code);
    QCOMPARE(refused.error().kind, kind);
    QVERIFY2(refused.error().message.contains(word), qPrintable(refused.error().message));
    QVERIFY(!refused.error().message.contains(u'%'));
}

void MagentoClientTest::aClockThatIsAheadIsToldWithItsMinutes()
{
    const QByteArray earlier = QLocale::c()
                                   .toString(QDateTime::currentDateTimeUtc().addSecs(-20 * 60),
                                             QStringLiteral("ddd, dd MMM yyyy HH:mm:ss"))
                                   .toLatin1() +
                               " GMT";
    const auto error =
        responseError({401, {{"Date", earlier}}, R"({"message":"An error occurred validating the nonce"})"},
                      QStringLiteral("orders"));
    QCOMPARE(error.code, QStringLiteral("MAGENTO_CLOCK_AHEAD"));
    QVERIFY2(error.message.contains(QStringLiteral("20 minutes")) ||
                 error.message.contains(QStringLiteral("19 minutes")),
             qPrintable(error.message));
}

void MagentoClientTest::checkTellsEachPermission()
{
    Dialogue dialogue;
    dialogue.answer(200, recorded("storeconfigs.json"));
    for (int i = 0; i < 2; ++i)
        dialogue.answer(200, page({}, 0));
    dialogue.answer(401, R"({"message":"The consumer isn't authorized to access %resources.",
                             "parameters":{"resources":"Magento_Sales::sales_creditmemo"}})");
    for (int i = 0; i < 3; ++i)
        dialogue.answer(200, page({}, 0));
    const auto check = client(dialogue).check({});
    QVERIFY(check.ok());
    QCOMPARE(check->resources.size(), 7);
    QStringList missing;
    for (const auto& resource : check->resources) {
        if (!resource.granted)
            missing.append(resource.treeLabel);
    }
    QCOMPARE(missing, QStringList({QStringLiteral("Sales > Operations > Credit Memos")}));
}

void MagentoClientTest::anIntegrationThatGrantsNothingIsNotConnected()
{
    for (const auto auth : {AuthMethod::OAuth1, AuthMethod::Bearer}) {
        Dialogue dialogue;
        for (int i = 0; i < 7; ++i)
            dialogue.answer(401, R"({"message":"The consumer isn't authorized to access %resources.",
                                     "parameters":{"resources":"Magento_Backend::store"}})");
        const auto check = client(dialogue, auth).check({});
        QVERIFY(!check.ok());
        QCOMPARE(check.error().kind, ErrorKind::Unauthorized);
        QVERIFY(check.error().message.contains(auth == AuthMethod::Bearer ? QStringLiteral("2.4.4")
                                                                          : QStringLiteral("Activate")));
    }
}

void MagentoClientTest::baseUrls_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("expected"); // or the code of the refusal
    const auto row = [](const char* typed, const char* expected) {
        QTest::newRow(typed) << QString::fromLatin1(typed) << QString::fromLatin1(expected);
    };
    row(" https://shop.example.com/ ", "https://shop.example.com");
    row("https://shop.example.com/store/", "https://shop.example.com/store");
    row("https://shop.example.com/admin_1x2y/dashboard/index/key/abc", "https://shop.example.com");
    row("https://shop.example.com/index.php/rest/V1", "https://shop.example.com");
    row("https://shop.example.com/?utm=1#top", "https://shop.example.com");
    row("http://localhost:8080", "http://localhost:8080");
    row("http://127.0.0.1:8082/", "http://127.0.0.1:8082");
    row("http://shop.example.com", "URL_NOT_HTTPS");
    row("http://127.0.0.1.example.com", "URL_NOT_HTTPS");
    row("shop.example.com", "URL_SCHEME");
    row("https://user:pw@shop.example.com", "URL_USER");
    row("https://", "URL_INVALID");
    row("", "URL_EMPTY");
}

void MagentoClientTest::baseUrls()
{
    QFETCH(QString, typed);
    QFETCH(QString, expected);
    const auto url = normaliseBaseUrl(typed);
    QCOMPARE(url ? url->toString() : url.error().code, expected);
}

QTEST_GUILESS_MAIN(MagentoClientTest)
#include "tst_client.moc"
