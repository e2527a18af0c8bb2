#include "xero/callbackrequest.h"

#include <QTest>

using namespace counterfoil;
using namespace counterfoil::xero;

/// What the browser's requests mean, and the pages it gets.
class CallbackTest : public QObject
{
    Q_OBJECT

private slots:
    void constantTimeCompare();
    void verdicts_data();
    void verdicts();
    void pageEscapesWhatItEchoes();
    void pageIsKeptOutOfCachesAndFrames();
};

void CallbackTest::constantTimeCompare()
{
    QVERIFY(equalsInConstantTime("abc", "abc"));
    QVERIFY(!equalsInConstantTime("abc", "abd"));
    QVERIFY(!equalsInConstantTime("abc", "ab"));
    QVERIFY(!equalsInConstantTime("", "a"));
}

void CallbackTest::verdicts_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<CallbackVerdict::Kind>("kind");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("value");
    using Kind = CallbackVerdict::Kind;
    const auto row = [](const char* name, const QByteArray& head, Kind kind, int status,
                        const char* value = "") {
        QTest::newRow(name) << head << kind << status << QString::fromUtf8(value);
    };
    const QByteArray host = "\r\nHost: localhost:8742";
    row("code", "GET /callback?code=abc&state=s1 HTTP/1.1" + host, Kind::Code, 200, "abc");
    row("code encoded", "GET /callback?state=s1&code=a%2Fb%20c&scope=x HTTP/1.1" + host, Kind::Code, 200,
        "a/b c");
    row("127.0.0.1", "GET /callback?code=abc&state=s1 HTTP/1.1\r\nhost: 127.0.0.1:8742", Kind::Code, 200,
        "abc");
    row("[::1]", "GET /callback?code=abc&state=s1 HTTP/1.1\r\nHOST:[::1]:8742", Kind::Code, 200, "abc");
    row("line feeds only", "GET /callback?code=abc&state=s1 HTTP/1.1\nHost: localhost:8742", Kind::Code, 200,
        "abc");
    row("foreign host", "GET /callback?code=abc&state=s1 HTTP/1.1\r\nHost: evil.example:8742", Kind::NotOurs,
        400);
    row("foreign port", "GET /callback?code=abc&state=s1 HTTP/1.1\r\nHost: localhost:80", Kind::NotOurs, 400);
    row("no port", "GET /callback?code=abc&state=s1 HTTP/1.1\r\nHost: localhost", Kind::NotOurs, 400);
    row("no host", "GET /callback?code=abc&state=s1 HTTP/1.1", Kind::NotOurs, 400);
    row("two hosts", "GET /callback?code=abc&state=s1 HTTP/1.1" + host + host, Kind::NotOurs, 400);
    row("wrong state", "GET /callback?code=abc&state=s2 HTTP/1.1" + host, Kind::NotOurs, 400);
    row("no state", "GET /callback?code=abc HTTP/1.1" + host, Kind::NotOurs, 400);
    row("empty state", "GET /callback?code=abc&state= HTTP/1.1" + host, Kind::NotOurs, 400);
    row("two states", "GET /callback?code=abc&state=s1&state=s1 HTTP/1.1" + host, Kind::NotOurs, 400);
    row("two codes", "GET /callback?code=a&code=b&state=s1 HTTP/1.1" + host, Kind::NotOurs, 400);
    row("no code", "GET /callback?state=s1 HTTP/1.1" + host, Kind::NotOurs, 400);
    row("favicon", "GET /favicon.ico HTTP/1.1" + host, Kind::NotOurs, 404);
    row("another path", "GET /callback/x?code=a&state=s1 HTTP/1.1" + host, Kind::NotOurs, 404);
    row("absolute URL", "GET http://localhost:8742/callback?code=a&state=s1 HTTP/1.1" + host, Kind::NotOurs,
        404);
    row("post", "POST /callback?code=a&state=s1 HTTP/1.1" + host, Kind::NotOurs, 405);
    row("head", "HEAD /callback?code=a&state=s1 HTTP/1.1" + host, Kind::NotOurs, 405);
    row("not HTTP", "\x16\x03\x01", Kind::NotOurs, 400);
    row("empty", "", Kind::NotOurs, 400);
    row("denied", "GET /callback?error=access_denied&state=s1 HTTP/1.1" + host, Kind::Denied, 200,
        "access_denied");
    row("denied with a wrong state", "GET /callback?error=access_denied&state=s2 HTTP/1.1" + host,
        Kind::NotOurs, 400);
    row("error", "GET /callback?error=invalid_scope&error_description=Not+so&state=s1 HTTP/1.1" + host,
        Kind::Failed, 200, "invalid_scope: Not so");
    row("error wins over code", "GET /callback?error=server_error&code=a&state=s1 HTTP/1.1" + host,
        Kind::Failed, 200, "server_error");
}

void CallbackTest::verdicts()
{
    QFETCH(QByteArray, head);
    const CallbackVerdict verdict = judgeCallback(head, 8742, "s1");
    QTEST(verdict.kind, "kind");
    QTEST(verdict.status, "status");
    QTEST(verdict.value, "value");
}

void CallbackTest::pageEscapesWhatItEchoes()
{
    const CallbackVerdict verdict =
        judgeCallback("GET /callback?error=x&error_description=%3Cscript%3Ealert(1)%3C/script"
                      "%3E%22%7B%7Btitle%7D%7D&state=s1 HTTP/1.1\r\nHost: localhost:8742",
                      8742, "s1");
    QCOMPARE(verdict.kind, CallbackVerdict::Kind::Failed);
    const QByteArray answer = callbackAnswer(verdict);
    QVERIFY(!answer.contains("<script"));
    QVERIFY(
        answer.contains("&lt;script&gt;alert(1)&lt;/script&gt;&quot;{{title}}")); // and is no template itself
}

void CallbackTest::pageIsKeptOutOfCachesAndFrames()
{
    const QByteArray answer =
        callbackAnswer({CallbackVerdict::Kind::Code, 200, "OK", QStringLiteral("the-code")});
    QVERIFY(answer.startsWith("HTTP/1.1 200 OK\r\n"));
    for (const char* line :
         {"Cache-Control: no-store\r\n", "Connection: close\r\n", "X-Frame-Options: DENY\r\n",
          "Content-Security-Policy: default-src 'none'", "Referrer-Policy: no-referrer\r\n"})
        QVERIFY2(answer.contains(line), line);
    QVERIFY(!answer.contains("the-code"));
    QVERIFY(!answer.contains("{{"));
    QVERIFY(answer.contains("prefers-color-scheme: dark"));
    const qsizetype end = answer.indexOf("\r\n\r\n");
    QVERIFY(
        answer.contains(QByteArray("Content-Length: ").append(QByteArray::number(answer.size() - end - 4))));
}

QTEST_GUILESS_MAIN(CallbackTest)
#include "callback_test.moc"
