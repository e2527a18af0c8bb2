#include "sandbox/xeroclient.h"

#include <QTemporaryDir>
#include <QTest>

#include <vector>

using namespace counterfoil;
using namespace counterfoil::test;
using namespace std::chrono_literals;
using sandbox::Fault;
using sandbox::Sandbox;

namespace {

const QByteArray contacts = "/Contacts?summarizeErrors=false";

QJsonObject contact(const char* name)
{
    return {{QStringLiteral("Contacts"),
             QJsonArray{QJsonObject{{QStringLiteral("Name"), QString::fromLatin1(name)}}}}};
}

} // namespace

/// What goes over the wire: faults, limits, idempotency, the record, the control, and clients that vanish.
class WireTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { start({}); }
    void keepAliveAndLargeBodies();
    void idempotencyReplays();
    void idempotencyRefusesAnotherRequest();
    void idempotencyKeepsErrors();
    void idempotencyForgetsAfterSixMinutes();
    void rateHeadersAndMinuteLimit();
    void dayLimit();
    void concurrentLimit();
    void statusFaults_data();
    void statusFaults();
    void cutBefore();
    void cutAfter();
    void truncated();
    void html();
    void hang();
    void slow();
    void skipAndTimes();
    void faultsOnTheOtherSides();
    void clientsVanishMidDelay();
    void destroyedWhileAnswersAreDue();
    void acceptMustBeJson();
    void contentTypeMustBeJson();
    void record();
    void control();

private:
    void start(sandbox::Options options)
    {
        options.autoApprove = true;
        m_client.reset();
        m_box.reset();
        auto started = Sandbox::start(options);
        QVERIFY(started.ok());
        m_box = std::move(started).value();
        m_client = std::make_unique<XeroClient>(*m_box);
        QVERIFY(m_client->signIn());
    }
    void play(Fault::Kind kind, const QByteArray& method = "PUT")
    {
        Fault fault;
        fault.kind = kind;
        fault.method = method;
        fault.retryAfterSeconds = 22;
        m_box->play(fault);
    }
    int count() const { return m_box->books().contacts; }
    RawReply put(const char* name, const QByteArray& key = {})
    {
        return m_client->call("PUT", contacts, contact(name), key);
    }

    std::unique_ptr<Sandbox> m_box;
    std::unique_ptr<XeroClient> m_client;
};

void WireTest::keepAliveAndLargeBodies()
{
    RawClient client(m_box->xeroApiUrl());
    for (int i = 0; i < 20; ++i) {
        const RawReply reply = client.send(m_client->request("GET", "/Currencies"));
        QCOMPARE(reply.status, 200);
        QCOMPARE(reply.header("Connection"), QByteArray("keep-alive"));
    }
    QJsonArray many;
    for (int i = 0; i < 400; ++i)
        many.append(QJsonObject{{QStringLiteral("Name"), QString(200, u'x').append(QString::number(i))}});
    const RawReply reply =
        client.send(m_client->request("PUT", contacts, {{QStringLiteral("Contacts"), many}}));
    QCOMPARE(reply.status, 200);
    QVERIFY(reply.complete);
    QCOMPARE(count(), 400);
    RawRequest closing = m_client->request("GET", "/Currencies");
    closing.headers.emplaceBack("Connection", "close");
    QCOMPARE(client.send(closing).header("Connection"), QByteArray("close"));
}

void WireTest::idempotencyReplays()
{
    const RawReply first = put("Ann", "key-1");
    const RawReply second = put("Ann", "key-1");
    QCOMPARE(second.body, first.body);
    QCOMPARE(firstElement(second, QStringLiteral("Contacts")).value(u"StatusAttributeString").toString(),
             QStringLiteral("OK"));
    QCOMPARE(count(), 1);
    QCOMPARE(firstElement(put("Ann", "key-2"), QStringLiteral("Contacts"))
                 .value(u"StatusAttributeString")
                 .toString(),
             QStringLiteral("ERROR"));
}

void WireTest::idempotencyRefusesAnotherRequest()
{
    put("Ann", "key-1");
    const RawReply reply = put("Bob", "key-1");
    QCOMPARE(reply.status, 400);
    QCOMPARE(reply.json().value(u"Message").toString(),
             QStringLiteral("Idempotency Key: key-1 is used with a different request."));
    QCOMPARE(put("Bob", QByteArray(129, 'k')).status, 400);
    QCOMPARE(count(), 1);
}

void WireTest::idempotencyKeepsErrors()
{
    play(Fault::Kind::Status500);
    QCOMPARE(put("Ann", "key-1").status, 500);
    QCOMPARE(put("Ann", "key-1").status, 500);
    QCOMPARE(put("Ann", "key-2").status, 200);
    play(Fault::Kind::Status503);
    QCOMPARE(put("Bob", "key-3").status, 503);
    QCOMPARE(put("Bob", "key-3").status, 200);
}

void WireTest::idempotencyForgetsAfterSixMinutes()
{
    put("Ann", "key-1");
    m_box->advanceClock(359s);
    QCOMPARE(firstElement(put("Ann", "key-1"), QStringLiteral("Contacts"))
                 .value(u"StatusAttributeString")
                 .toString(),
             QStringLiteral("OK"));
    m_box->advanceClock(2s);
    const QJsonObject again = firstElement(put("Ann", "key-1"), QStringLiteral("Contacts"));
    QCOMPARE(again.value(u"StatusAttributeString").toString(), QStringLiteral("ERROR"));
}

void WireTest::rateHeadersAndMinuteLimit()
{
    sandbox::Options options;
    options.minuteLimit = 3;
    start(options);
    for (int left = 2; left >= 0; --left) {
        const RawReply reply = m_client->get("/Currencies");
        QCOMPARE(reply.status, 200);
        QCOMPARE(reply.header("X-MinLimit-Remaining"), QByteArray::number(left));
        QCOMPARE(reply.header("X-DayLimit-Remaining"), QByteArray::number(4997 + left));
        QVERIFY(!reply.header("X-AppMinLimit-Remaining").isEmpty());
    }
    const RawReply refused = m_client->get("/Currencies");
    QCOMPARE(refused.status, 429);
    QVERIFY(refused.body.isEmpty());
    QCOMPARE(refused.header("X-Rate-Limit-Problem"), QByteArray("minute"));
    const int wait = refused.header("Retry-After").toInt();
    QVERIFY(wait > 50 && wait <= 60);
    m_box->advanceClock(std::chrono::seconds(wait));
    QCOMPARE(m_client->get("/Currencies").status, 200);
}

void WireTest::dayLimit()
{
    sandbox::Options options;
    options.dayLimit = 2;
    start(options);
    m_client->get("/Currencies");
    m_client->get("/Currencies");
    m_box->advanceClock(10min);
    const RawReply refused = m_client->get("/Currencies");
    QCOMPARE(refused.status, 429);
    QCOMPARE(refused.header("X-Rate-Limit-Problem"), QByteArray("day"));
    QCOMPARE(refused.header("X-DayLimit-Remaining"), QByteArray("0"));
    QVERIFY(refused.header("Retry-After").toInt() > 85000);
}

void WireTest::concurrentLimit()
{
    sandbox::Options options;
    options.latency = 2s; // all seven are in before the first answer
    start(options);
    std::vector<std::unique_ptr<RawClient>> clients;
    for (int i = 0; i < 7; ++i) {
        clients.push_back(std::make_unique<RawClient>(m_box->xeroApiUrl()));
        clients.back()->write(m_client->request("GET", "/Currencies"));
    }
    int refused = 0;
    for (auto& client : clients) {
        const RawReply reply = client->read();
        if (reply.status != 429)
            continue;
        ++refused;
        QCOMPARE(reply.header("X-Rate-Limit-Problem"), QByteArray("concurrent"));
        QVERIFY(reply.header("Retry-After").isEmpty());
    }
    QCOMPARE(refused, 2);
    QCOMPARE(m_box->concurrentPeak(), 7);
    QCOMPARE(m_client->get("/Currencies").status, 200);
}

void WireTest::statusFaults_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("problem");
    QTest::addColumn<QByteArray>("retryAfter");
    const auto row = [](const char* name, Fault::Kind kind, int status, const char* problem,
                        const char* retryAfter) {
        QTest::newRow(name) << static_cast<int>(kind) << status << QByteArray(problem)
                            << QByteArray(retryAfter);
    };
    row("minute", Fault::Kind::Status429Minute, 429, "minute", "22");
    row("day", Fault::Kind::Status429Day, 429, "day", "22");
    row("concurrent", Fault::Kind::Status429Concurrent, 429, "concurrent", "");
    row("500", Fault::Kind::Status500, 500, "", "");
    row("503", Fault::Kind::Status503, 503, "", "");
}

void WireTest::statusFaults()
{
    QFETCH(int, kind);
    QFETCH(int, status);
    QFETCH(QByteArray, problem);
    QFETCH(QByteArray, retryAfter);
    play(static_cast<Fault::Kind>(kind));
    const RawReply reply = put("Ann");
    QCOMPARE(reply.status, status);
    QCOMPARE(reply.header("X-Rate-Limit-Problem"), problem);
    QCOMPARE(reply.header("Retry-After"), retryAfter);
    QCOMPARE(count(), 0);
    QCOMPARE(put("Ann").status, 200);
    QCOMPARE(count(), 1);
}

void WireTest::cutBefore()
{
    play(Fault::Kind::CutBefore);
    const RawReply reply = put("Ann");
    QCOMPARE(reply.status, 0);
    QVERIFY(reply.closedByServer);
    QCOMPARE(count(), 0);
}

void WireTest::cutAfter()
{
    play(Fault::Kind::CutAfter);
    const RawReply reply = put("Ann", "key-1");
    QCOMPARE(reply.status, 0);
    QVERIFY(reply.closedByServer);
    QCOMPARE(count(), 1);
    // The same bytes with the same key get the lost answer.
    QCOMPARE(firstElement(put("Ann", "key-1"), QStringLiteral("Contacts"))
                 .value(u"StatusAttributeString")
                 .toString(),
             QStringLiteral("OK"));
    QCOMPARE(count(), 1);
}

void WireTest::truncated()
{
    play(Fault::Kind::Truncated);
    const RawReply reply = put("Ann");
    QCOMPARE(reply.status, 200);
    QVERIFY(reply.closedByServer && !reply.complete);
    QVERIFY(!reply.body.isEmpty() && reply.body.size() < reply.header("Content-Length").toInt());
    QCOMPARE(count(), 1);
}

void WireTest::html()
{
    play(Fault::Kind::Html);
    const RawReply reply = put("Ann");
    QCOMPARE(reply.status, 200);
    QVERIFY(reply.header("Content-Type").startsWith("text/html"));
    QCOMPARE(count(), 0);
}

void WireTest::hang()
{
    play(Fault::Kind::Hang);
    RawClient client(m_box->xeroApiUrl());
    client.write(m_client->request("PUT", contacts, contact("Ann")));
    QVERIFY(client.read(100).timedOut);
    QCOMPARE(put("Bob").status, 200); // the others go on
    client.vanish();
    QCOMPARE(m_client->get("/Currencies").status, 200);
    QCOMPARE(count(), 1);
}

void WireTest::slow()
{
    Fault fault;
    fault.kind = Fault::Kind::Slow;
    fault.delay = 150ms;
    m_box->play(fault);
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(put("Ann").status, 200);
    QVERIFY(timer.elapsed() >= 145);
    QCOMPARE(count(), 1);
}

void WireTest::skipAndTimes()
{
    Fault fault;
    fault.kind = Fault::Kind::Status503;
    fault.pathContains = QStringLiteral("/Contacts");
    fault.method = "PUT";
    fault.skip = 1;
    fault.times = 2;
    m_box->play(fault);
    QCOMPARE(m_client->get("/Contacts").status, 200);
    QCOMPARE(put("Ann").status, 200);
    QCOMPARE(put("Bob").status, 503);
    QCOMPARE(put("Bob").status, 503);
    QCOMPARE(put("Bob").status, 200);
    m_box->play(fault);
    m_box->clearFaults();
    QCOMPARE(put("Cat").status, 200);
    QCOMPARE(put("Dan").status, 200);
}

void WireTest::faultsOnTheOtherSides()
{
    Fault fault;
    fault.side = Fault::Side::Identity;
    fault.kind = Fault::Kind::CutAfter;
    fault.pathContains = QStringLiteral("/connect/token");
    m_box->play(fault);
    QCOMPARE(m_client->refresh(m_client->refreshToken).status, 0);
    QCOMPARE(m_client->refresh(m_client->refreshToken).status, 200); // the grace period saves us

    fault.side = Fault::Side::Shop;
    fault.kind = Fault::Kind::Status503;
    fault.pathContains.clear();
    m_box->play(fault);
    RawClient shop(m_box->shopUrl());
    const RawReply maintenance = shop.send({"GET", "/rest/V1/directory/currency", {}, {}});
    QCOMPARE(maintenance.status, 503);
    QVERIFY(maintenance.header("Content-Type").startsWith("text/html"));
    QVERIFY(maintenance.header("Retry-After").isEmpty());
    QVERIFY(maintenance.body.contains("Service Temporarily Unavailable"));
    fault.kind = Fault::Kind::Status500;
    m_box->play(fault);
    QCOMPARE(shop.send({"GET", "/rest/V1/directory/currency", {}, {}}).status, 500);
    QCOMPARE(shop.send({"GET", "/rest/V1/directory/currency", {}, {}}).status, 200);
}

void WireTest::clientsVanishMidDelay()
{
    Fault fault;
    fault.kind = Fault::Kind::Slow;
    fault.delay = 30ms;
    fault.times = 40;
    m_box->play(fault);
    for (int i = 0; i < 40; ++i) {
        RawClient client(m_box->xeroApiUrl());
        const QByteArray name = "Vanishing " + QByteArray::number(i);
        client.write(m_client->request("PUT", contacts, contact(name.constData())));
        if (i % 4 != 0)
            client.vanish();
        else
            QCOMPARE(client.read().status, 200);
    }
    QCOMPARE(m_client->get("/Currencies").status, 200);
    QTRY_COMPARE_WITH_TIMEOUT(count(), 40, 60000); // a request takes effect whether its client waits or not
}

void WireTest::destroyedWhileAnswersAreDue()
{
    Fault fault;
    fault.kind = Fault::Kind::Slow;
    fault.delay = 10min;
    fault.times = 3;
    m_box->play(fault);
    fault.kind = Fault::Kind::Hang;
    m_box->play(fault);
    std::vector<std::unique_ptr<RawClient>> clients;
    for (int i = 0; i < 5; ++i) {
        clients.push_back(std::make_unique<RawClient>(m_box->xeroApiUrl()));
        clients.back()->write(m_client->request("GET", "/Currencies"));
    }
    QTRY_VERIFY_WITH_TIMEOUT(m_box->concurrentPeak() >= 5, 60000);
    QElapsedTimer timer;
    timer.start();
    m_box.reset();
    QVERIFY(timer.elapsed() < 60000);
}

void WireTest::acceptMustBeJson()
{
    RawRequest request = m_client->request("GET", "/Currencies");
    request.headers[0] = {"Accept", "*/*"};
    const RawReply reply = m_client->sendRaw(request);
    QCOMPARE(reply.status, 406);
    QVERIFY(reply.header("Content-Type").startsWith("text/xml"));
}

void WireTest::contentTypeMustBeJson()
{
    RawRequest request = m_client->request("PUT", contacts, contact("Ann"));
    request.headers[3] = {"Content-Type", "text/plain"};
    QCOMPARE(m_client->sendRaw(request).status, 400);
    QCOMPARE(count(), 0);
}

void WireTest::record()
{
    const QTemporaryDir dir;
    sandbox::Options options;
    options.recordFile = dir.filePath(QStringLiteral("record.ndjson"));
    start(options);
    put("Ann", "key-1");
    m_client->get("/Contacts?page=1");
    QFile file(options.recordFile);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray all = file.readAll();
    QVERIFY(!all.contains(m_client->accessToken));
    const QList<QByteArray> lines = all.trimmed().split('\n');
    QCOMPARE(lines.size(), 2);
    const QJsonObject first = QJsonDocument::fromJson(lines.at(0)).object();
    QCOMPARE(first.value(u"method").toString(), QStringLiteral("PUT"));
    QCOMPARE(first.value(u"url").toString(), QStringLiteral("/api.xro/2.0/Contacts?summarizeErrors=false"));
    QCOMPARE(first.value(u"body").toString(), QStringLiteral("{\"Contacts\":[{\"Name\":\"Ann\"}]}"));
    QCOMPARE(first.value(u"headers").toObject().value(u"Authorization").toString(),
             QStringLiteral("Bearer •••"));
    QCOMPARE(first.value(u"headers").toObject().value(u"Idempotency-Key").toString(),
             QStringLiteral("key-1"));
    QVERIFY(!QJsonDocument::fromJson(lines.at(1)).object().contains(u"body"));
}

void WireTest::control()
{
    const auto post = [this](const QByteArray& path, const QByteArray& body) {
        return m_client->sendRaw({"POST", "/_control/" + path, {{"Content-Type", "application/json"}}, body})
            .status;
    };
    QCOMPARE(post("fault", R"({"kind":"CutAfter","side":"Xero","path":"/Contacts","method":"PUT"})"), 200);
    QCOMPARE(put("Ann").status, 0);
    QCOMPARE(post("fault", R"({"kind":"Earthquake"})"), 400);
    QCOMPARE(post("advance-clock", R"({"seconds":1900})"), 200);
    QCOMPARE(m_client->get("/Currencies").status, 401);
    const RawReply books = m_client->sendRaw({"GET", "/_control/books", {}, {}});
    QCOMPARE(books.json().value(u"contacts").toInt(), 1);
    QCOMPARE(books.json(), m_box->books().toJson());
    QCOMPARE(m_client->sendRaw({"GET", "/_control/dump", {}, {}}).json(), m_box->dump());
    QCOMPARE(post("nonsense", "{}"), 404);
    RawClient shop(m_box->shopUrl());
    QCOMPARE(shop.send({"GET", "/_control/books", {}, {}}).status, 404);
}

QTEST_GUILESS_MAIN(WireTest)
#include "wiretest.moc"
