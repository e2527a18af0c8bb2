#include "http/httpfailure.h"
#include "http/qthttptransport.h"
#include "requests.h"
#include "support/dialogue.h"
#include "support/rawserver.h"

#include <QTest>

#include <atomic>
#include <thread>

using namespace counterfoil;
using namespace counterfoil::test;
using namespace std::chrono_literals;

namespace {

const QByteArray halfBody = "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{\"half\":";
const QByteArray halfChunk = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n64\r\n{\"half\":";
const QByteArray missingLastChunk = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n";
const QByteArray halfHead = "HTTP/1.1 200 OK\r\nConte";

} // namespace

class HttpTest : public QObject
{
    Q_OBJECT

private slots:
    void answersOfAnyStatusAreValues_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<int>("status");
        for (const QByteArray& method :
             {QByteArray("GET"), QByteArray("POST"), QByteArray("PUT"), QByteArray("DELETE")}) {
            for (const int status :
                 {200, 201, 400, 401, 403, 404, 405, 409, 418, 429, 500, 502, 503, 504, 599})
                QTest::addRow("%s %d", method.constData(), status) << method << status;
        }
    }

    void answersOfAnyStatusAreValues()
    {
        QFETCH(QByteArray, method);
        QFETCH(int, status);
        RawServer server([&](const RawRequest&) {
            return RawAnswer::status(status, "{\"x\":1}",
                                     "X-Rate-Limit-Problem: minute\r\nwww-authenticate: Bearer\r\n");
        });
        QtHttpTransport transport;
        const auto result = transport.send(requestTo(server.url("/a"), method), {});
        QCOMPARE(kindOf(result), QStringLiteral("answer %1").arg(status));
        QCOMPARE(result->body, QByteArray("{\"x\":1}"));
        QCOMPARE(result->header("x-rate-limit-problem"), QByteArray("minute"));
        QCOMPARE(result->header("CONTENT-TYPE"), QByteArray("application/json"));
        QCOMPARE(result->header("Retry-After"), QByteArray());
        QCOMPARE(server.requests().size(), 1);
    }

    void sendsWhatItIsGiven()
    {
        RawServer server([](const RawRequest&) { return RawAnswer::ok("{}"); });
        HttpRequest request = requestTo(server.url("/x"), "PUT");
        request.headers = {
            {"Accept", "application/json"}, {"Idempotency-Key", "abc"}, {"Content-Type", "text/x"}};
        request.body = QByteArray(300'000, 'b');
        QtHttpTransport transport;
        QCOMPARE(kindOf(transport.send(request, {})), QStringLiteral("answer 200"));
        const RawRequest seen = server.requests().first();
        QCOMPARE(seen.method, QByteArray("PUT"));
        QCOMPARE(seen.body, request.body);
        QCOMPARE(seen.header("accept"), QByteArray("application/json"));
        QCOMPARE(seen.header("idempotency-key"), QByteArray("abc"));
        QCOMPARE(seen.header("content-type"), QByteArray("text/x"));
        QVERIFY(seen.header("user-agent").startsWith("Counterfoil/"));
    }

    void sendsWritesWithoutABody()
    {
        RawServer server([](const RawRequest&) { return RawAnswer::status(204, {}); });
        HttpRequest request = requestTo(server.url("/x"), "DELETE");
        request.body.clear();
        QtHttpTransport transport;
        QCOMPARE(kindOf(transport.send(request, {})), QStringLiteral("answer 204"));
        QCOMPARE(server.requests().first().header("Content-Length"), QByteArray("0"));
    }

    void sendsTheUrlByteForByte_data()
    {
        QTest::addColumn<QByteArray>("target");
        for (const char* target :
             {"/rest/V1/orders?searchCriteria%5BpageSize%5D=100", "/rest/V1/products/SLASH%2F4001",
              "/a?v=2026-11-22%2003%3A00%3A00",
              "/a?x=1%2C2%2C3&y=%2B%26%25%40&z=", "/a?searchCriteria=", "/a%20b/UNI-%C3%98-5001?q=%C3%A9",
              "/a?where=Status%3D%3D%22AUTHORISED%22", "/a?sku=QUOTE%274003&k=~-._"})
            QTest::newRow(target) << QByteArray(target);
    }

    void sendsTheUrlByteForByte()
    {
        QFETCH(QByteArray, target);
        RawServer server([](const RawRequest&) { return RawAnswer::ok("{}"); });
        QtHttpTransport transport;
        const HttpRequest request = requestTo(server.url(target));
        QCOMPARE(kindOf(transport.send(request, {})), QStringLiteral("answer 200"));
        QCOMPARE(server.requests().first().target, target);
        QVERIFY(request.url.toEncoded().endsWith(target)); // what the signature is made of
    }

    void keepsTheConnection()
    {
        RawServer server([](const RawRequest&) { return RawAnswer::ok("{}"); });
        QtHttpTransport transport;
        for (const char* method : {"GET", "PUT", "GET", "POST"})
            QCOMPARE(kindOf(transport.send(requestTo(server.url("/"), method), {})),
                     QStringLiteral("answer 200"));
        QCOMPARE(server.connections(), 1);
    }

    void neverFollowsRedirects()
    {
        RawServer server(
            [](const RawRequest&) { return RawAnswer::status(302, "x", "Location: /elsewhere\r\n"); });
        QtHttpTransport transport;
        const auto result = transport.send(requestTo(server.url("/a")), {});
        QCOMPARE(kindOf(result), QStringLiteral("answer 302"));
        QCOMPARE(result->header("location"), QByteArray("/elsewhere"));
        QCOMPARE(server.requests().size(), 1);
    }

    void keepsNoCookies()
    {
        RawServer server([](const RawRequest&) {
            return RawAnswer::status(200, "x", "Set-Cookie: PHPSESSID=abc; path=/\r\n");
        });
        QtHttpTransport transport;
        QVERIFY(transport.send(requestTo(server.url("/a")), {}).ok());
        QVERIFY(transport.send(requestTo(server.url("/a")), {}).ok());
        QVERIFY(server.requests().at(1).header("Cookie").isEmpty());
    }

    void failures_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QString>("kind");
        const auto row = [](const char* name, const QByteArray& bytes, const char* method, const char* kind) {
            QTest::addRow("%s, %s", name, method) << bytes << QByteArray(method) << QString::fromLatin1(kind);
        };
        const auto both = [&](const char* name, const QByteArray& bytes) {
            row(name, bytes, "GET", "BadResponse");
            row(name, bytes, "PUT", "InDoubt");
            row(name, bytes, "POST", "InDoubt");
            row(name, bytes, "DELETE", "InDoubt");
        };
        both("cut before the answer", {});
        both("cut in the head", halfHead);
        both("cut in the body", halfBody);
        both("cut in a chunk", halfChunk);
        both("cut before the last chunk", missingLastChunk);
        both("no HTTP", "220 smtp.example ESMTP\r\n");
    }

    void failures()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QByteArray, method);
        QFETCH(QString, kind);
        RawServer server([&](const RawRequest&) { return RawAnswer::cut(bytes); });
        QtHttpTransport transport;
        const auto result = transport.send(requestTo(server.url("/a"), method), {});
        QCOMPARE(kindOf(result), kind);
        QVERIFY(result.error().message.contains(QStringLiteral("127.0.0.1")));
        QCOMPARE(server.requests().size(), 1);
    }

    void nothingIsSentTwice_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("kind");
        QTest::newRow("read") << QByteArray("GET") << QByteArray() << QStringLiteral("BadResponse");
        QTest::newRow("write") << QByteArray("PUT") << QByteArray("{}") << QStringLiteral("InDoubt");
        QTest::newRow("big write") << QByteArray("PUT") << QByteArray(1'000'000, 'x')
                                   << QStringLiteral("InDoubt");
        QTest::newRow("write without a body")
            << QByteArray("DELETE") << QByteArray() << QStringLiteral("InDoubt");
    }

    void nothingIsSentTwice()
    {
        QFETCH(QByteArray, method);
        QFETCH(QByteArray, body);
        QFETCH(QString, kind);
        // On a fresh connection and on a kept one: Qt would send the request again by itself.
        for (const bool kept : {false, true}) {
            RawServer server([](const RawRequest& request) {
                return request.target == "/first" ? RawAnswer::ok("{}") : RawAnswer::cut();
            });
            QtHttpTransport transport;
            if (kept)
                QVERIFY(transport.send(requestTo(server.url("/first")), {}).ok());
            HttpRequest request = requestTo(server.url("/a"), method);
            request.body = body;
            QCOMPARE(kindOf(transport.send(request, {})), kind);
            QCOMPARE(server.requests().size(), kept ? 2 : 1);
            QCOMPARE(server.connections(), 1);
        }
    }

    void aConnectionTheServerClosesIsNotUsedAgain()
    {
        RawServer server([](const RawRequest&) {
            RawAnswer answer = RawAnswer::status(200, "{}", "Connection: close\r\n");
            answer.then = RawAnswer::Then::Close;
            return answer;
        });
        QtHttpTransport transport;
        QCOMPARE(kindOf(transport.send(requestTo(server.url("/a"), "GET"), {})),
                 QStringLiteral("answer 200"));
        QCOMPARE(kindOf(transport.send(requestTo(server.url("/b"), "GET"), {})),
                 QStringLiteral("answer 200"));
        QCOMPARE(server.requests().size(), 2);
    }

    void unreachable_data()
    {
        QTest::addColumn<QUrl>("url");
        QTest::newRow("refused") << QUrl(QStringLiteral("http://127.0.0.1:%1/").arg(closedPort()));
        QTest::newRow("refused TLS") << QUrl(QStringLiteral("https://127.0.0.1:%1/").arg(closedPort()));
    }

    void unreachable()
    {
        QFETCH(QUrl, url);
        for (const char* method : {"GET", "PUT", "POST", "DELETE"}) {
            QtHttpTransport transport;
            HttpRequest request = requestTo(url, method);
            if (request.method == "DELETE")
                request.body.clear();
            const auto result = transport.send(request, {});
            QCOMPARE(kindOf(result), QStringLiteral("Offline"));
            QCOMPARE(result.error().code, QStringLiteral("OFFLINE"));
            QVERIFY(result.error().message.contains(url.host()));
        }
    }

    void withoutTlsNothingIsSent()
    {
        RawServer server([](const RawRequest&) { return RawAnswer::ok("{}"); });
        for (const char* method : {"GET", "PUT"}) {
            QtHttpTransport transport;
            HttpRequest request = requestTo(server.url("/secret", "https"), method);
            request.inactivityTimeout = 200ms; // the raw server waits for a blank line that never comes
            const auto result = transport.send(request, {});
            QCOMPARE(kindOf(result), isRead(method) ? QStringLiteral("Timeout") : QStringLiteral("Offline"));
        }
        QCOMPARE(server.requests().size(), 0);
    }

    void timeouts_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<bool>("overall");
        QTest::addColumn<QString>("kind");
        for (const bool overall : {false, true}) {
            for (const bool half : {false, true}) {
                const QByteArray bytes = half ? halfBody : QByteArray();
                QTest::addRow("GET %d %d", overall, half)
                    << QByteArray("GET") << bytes << overall << QStringLiteral("Timeout");
                QTest::addRow("PUT %d %d", overall, half)
                    << QByteArray("PUT") << bytes << overall << QStringLiteral("InDoubt");
            }
        }
    }

    void timeouts()
    {
        QFETCH(QByteArray, method);
        QFETCH(QByteArray, bytes);
        QFETCH(bool, overall);
        QFETCH(QString, kind);
        RawServer server([&](const RawRequest&) { return RawAnswer{bytes, RawAnswer::Then::Keep, 0}; });
        QtHttpTransport transport;
        HttpRequest request = requestTo(server.url("/a"), method);
        (overall ? request.deadline : request.inactivityTimeout) = 1500ms; // the body must be out by then
        QCOMPARE(kindOf(transport.send(request, {})), kind);
    }

    void stopsAtOnce_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QString>("kind");
        QTest::newRow("read") << QByteArray("GET") << QStringLiteral("Cancelled");
        QTest::newRow("write") << QByteArray("PUT") << QStringLiteral("InDoubt");
    }

    void stopsAtOnce()
    {
        QFETCH(QByteArray, method);
        QFETCH(QString, kind);
        RawServer server([](const RawRequest&) { return RawAnswer::hang(); });
        QtHttpTransport transport;
        std::stop_source stop;
        std::thread stopper([&] {
            server.waitForRequests(1);
            stop.request_stop();
        });
        const auto result = transport.send(requestTo(server.url("/a"), method), stop.get_token());
        stopper.join();
        QCOMPARE(kindOf(result), kind);
        // The transport is usable afterwards.
        QCOMPARE(kindOf(transport.send(requestTo(server.url("/a"), method), stop.get_token())),
                 QStringLiteral("Cancelled"));
        QCOMPARE(server.requests().size(), 1);
    }

    void unpacksGzip()
    {
        // printf '{"hello":"hello hello hello hello"}' | gzip -n9
        const QByteArray packed =
            QByteArray::fromHex("1f8b0800000000000203ab56ca48cdc9c957b282d00a18a4522d0063ee8bf623000000");
        RawServer server(
            [&](const RawRequest&) { return RawAnswer::status(200, packed, "Content-Encoding: gzip\r\n"); });
        QtHttpTransport transport;
        const auto whole = transport.send(requestTo(server.url("/")), {});
        QCOMPARE(kindOf(whole), QStringLiteral("answer 200"));
        QCOMPARE(whole->body, QByteArray("{\"hello\":\"hello hello hello hello\"}"));
        QVERIFY(server.requests().at(0).header("Accept-Encoding").contains("gzip"));
        // Qt would not notice a packed answer that is cut off, so a write does not ask for one.
        QVERIFY(transport.send(requestTo(server.url("/"), "PUT"), {}).ok());
        QCOMPARE(server.requests().at(1).header("Accept-Encoding"), QByteArray("identity"));
    }

    void madeHereUsedThere()
    {
        RawServer server([](const RawRequest&) { return RawAnswer::ok("{}"); });
        QString kind;
        std::thread worker([&] {
            QtHttpTransport transport;
            kind = kindOf(transport.send(requestTo(server.url("/")), {}));
        });
        worker.join();
        QCOMPARE(kind, QStringLiteral("answer 200"));
    }

    void theDefaultSendAllSendsOneByOne()
    {
        Dialogue dialogue;
        dialogue.answer(200, "a");
        dialogue.answer(404, "b");
        QStringList kinds;
        dialogue.sendAll(
            {requestTo(QUrl(QStringLiteral("http://x/1"))), requestTo(QUrl(QStringLiteral("http://x/2")))}, 5,
            [&](qsizetype, Result<HttpResponse> r) { kinds.append(kindOf(r)); }, {});
        QCOMPARE(kinds, (QStringList{QStringLiteral("answer 200"), QStringLiteral("answer 404")}));
        QVERIFY(dialogue.finished());
    }

    void decidesByWhatIsKnown_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<int>("error");
        QTest::addColumn<bool>("sent");
        QTest::addColumn<QString>("kind");
        using E = QNetworkReply::NetworkError;
        for (const E error :
             {E::ConnectionRefusedError, E::HostNotFoundError, E::SslHandshakeFailedError,
              E::ProxyConnectionRefusedError, E::TemporaryNetworkFailureError, E::UnknownNetworkError,
              E::RemoteHostClosedError, E::TimeoutError, E::ProxyAuthenticationRequiredError}) {
            for (const char* method : {"GET", "HEAD", "PUT", "POST", "DELETE"}) {
                QTest::addRow("%s %d unsent", method, error)
                    << QByteArray(method) << int(error) << false << QStringLiteral("Offline");
                QTest::addRow("%s %d sent", method, error)
                    << QByteArray(method) << int(error) << true
                    << (isRead(method) ? QStringLiteral("BadResponse") : QStringLiteral("InDoubt"));
            }
        }
    }

    void decidesByWhatIsKnown()
    {
        QFETCH(QByteArray, method);
        QFETCH(int, error);
        QFETCH(bool, sent);
        QFETCH(QString, kind);
        const HttpRequest request =
            requestTo(QUrl(QStringLiteral("https://shop.example/x?secret=1")), method);
        const Error e = failureError(
            request, {FailureCause::Network, static_cast<QNetworkReply::NetworkError>(error), {}, sent});
        QCOMPARE(errorKindName(e.kind), kind);
        QVERIFY(e.message.contains(QStringLiteral("shop.example")));
        QVERIFY(!e.detail.contains(QStringLiteral("secret")));
    }
};

QTEST_GUILESS_MAIN(HttpTest)
#include "tst_http.moc"
