#include "support/dialogue.h"
#include "support/fakeclock.h"

#include "http/freeport.h"
#include "xero/signin.h"

#include <QSemaphore>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>
#include <QThread>
#include <QUrlQuery>

#include <atomic>
#include <memory>

using namespace counterfoil;
using namespace counterfoil::xero;
using namespace counterfoil::test;

namespace {

constexpr std::chrono::seconds ample(20);

AppSettings settingsFor(quint16 port)
{
    AppSettings settings;
    settings.clientId = QStringLiteral("client-1");
    settings.redirectPort = port;
    return settings;
}

/// One plain HTTP exchange as a browser would do it; empty when nobody listens.
QByteArray exchange(quint16 port, const QByteArray& request,
                    const QHostAddress& address = QHostAddress::LocalHost)
{
    QTcpSocket socket;
    socket.connectToHost(address, port);
    if (!socket.waitForConnected(5000))
        return {};
    socket.write(request);
    while (socket.state() == QAbstractSocket::ConnectedState && socket.waitForReadyRead(5000)) {
    }
    return socket.readAll();
}

QByteArray get(quint16 port, const QByteArray& target, const QByteArray& host = "localhost")
{
    return "GET " + target + " HTTP/1.1\r\nHost: " + host + ':' + QByteArray::number(port) + "\r\n\r\n";
}

/// Runs the browser's side on a thread of its own while this one waits.
class Browser
{
public:
    explicit Browser(std::function<void()> visit) : m_thread(QThread::create(std::move(visit)))
    {
        m_thread->start();
    }
    ~Browser() { m_thread->wait(); }
    Browser(const Browser&) = delete;
    Browser& operator=(const Browser&) = delete;

private:
    std::unique_ptr<QThread> m_thread;
};

struct Outcome
{
    Result<QString> code;
    QList<QByteArray> answers;
};

/// Waits for the callback while the browser asks for these, one after the other.
Outcome visit(const QList<QByteArray>& requests, quint16 port, const SignInRequest& request)
{
    QList<QByteArray> answers;
    std::unique_ptr<Browser> browser;
    auto code = waitForCallback(settingsFor(port), request, ample, {}, [&] {
        browser = std::make_unique<Browser>([&] {
            for (const QByteArray& bytes : requests)
                answers.append(exchange(port, bytes));
        });
    });
    browser.reset();
    return {std::move(code), answers};
}

} // namespace

class SignInTest : public QObject
{
    Q_OBJECT

private slots:
    void challengeOfTheStandard();
    void requestUrl();
    void everyRequestIsAnother();
    void codeComes();
    void codeComesOverIpv6();
    void wrongStateIsAnsweredAndIgnored();
    void faviconAndPreconnect();
    void hangingClientDoesNotBlock();
    void hugeRequestIsRefused();
    void requestInPieces();
    void deniedAndFailed();
    void listenerClosesAfterTheCode();
    void cancelled();
    void timeout();
    void portInUse();
    void portInUseOnIpv6();
    void nextRegisteredPortIsTaken();
    void allRegisteredPortsInUse();
    void wholeSignIn();
    void noBrowser();
    void missingSettings();
    void customConnectionNeedsNoBrowser();
};

void SignInTest::challengeOfTheStandard()
{
    // RFC 7636, appendix B
    QCOMPARE(codeChallenge("dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"),
             QByteArray("E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM"));
}

void SignInTest::requestUrl()
{
    const SignInRequest request = SignInRequest::create(settingsFor(8742));
    const QByteArray encoded = request.url.toEncoded();
    QVERIFY(encoded.startsWith(
        "https://login.xero.com/identity/connect/authorize?response_type=code&client_id=client-1"
        "&redirect_uri=http%3A%2F%2Flocalhost%3A8742%2Fcallback&scope=offline_access%20"
        "accounting.contacts%20accounting.invoices%20accounting.payments%20"
        "accounting.settings&state="));
    QVERIFY(!encoded.contains('+'));
    const QUrlQuery query(request.url);
    QCOMPARE(query.queryItemValue(QStringLiteral("code_challenge_method")), QStringLiteral("S256"));
    QCOMPARE(query.queryItemValue(QStringLiteral("code_challenge")).toLatin1(),
             codeChallenge(request.codeVerifier));
    QVERIFY(!encoded.contains(request.codeVerifier));
    QVERIFY(request.codeVerifier.size() >= 43 && request.codeVerifier.size() <= 128);
    for (const char c : request.codeVerifier)
        QVERIFY((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' ||
                c == '_');
}

void SignInTest::everyRequestIsAnother()
{
    const SignInRequest a = SignInRequest::create(settingsFor(1)), b = SignInRequest::create(settingsFor(1));
    QVERIFY(a.codeVerifier != b.codeVerifier);
    QVERIFY(a.state != b.state);
    QVERIFY(a.state != a.codeVerifier);
}

void SignInTest::codeComes()
{
    const quint16 port = freePort();
    const SignInRequest request = SignInRequest::create(settingsFor(port));
    const Outcome outcome = visit({get(port, "/callback?code=abc&state=" + request.state)}, port, request);
    QVERIFY(outcome.code);
    QCOMPARE(*outcome.code, QStringLiteral("abc"));
    QVERIFY(outcome.answers[0].startsWith("HTTP/1.1 200"));
    QVERIFY(outcome.answers[0].contains("Signed in to Xero"));
}

void SignInTest::codeComesOverIpv6()
{
    if (!QTcpServer().listen(QHostAddress::LocalHostIPv6))
        QSKIP("no IPv6 loopback on this machine");
    const quint16 port = freePort();
    const SignInRequest request = SignInRequest::create(settingsFor(port));
    std::unique_ptr<Browser> browser;
    const auto code = waitForCallback(settingsFor(port), request, ample, {}, [&] {
        browser = std::make_unique<Browser>([&] {
            exchange(port, get(port, "/callback?code=abc&state=" + request.state, "localhost"),
                     QHostAddress::LocalHostIPv6);
        });
    });
    QVERIFY(code);
    QCOMPARE(*code, QStringLiteral("abc"));
}

void SignInTest::wrongStateIsAnsweredAndIgnored()
{
    const quint16 port = freePort();
    const SignInRequest request = SignInRequest::create(settingsFor(port));
    const Outcome outcome = visit({get(port, "/callback?code=evil&state=guess"),
                                   get(port, "/callback?code=evil&state=" + request.state, "evil.example"),
                                   get(port, "/callback?code=abc&state=" + request.state)},
                                  port, request);
    QVERIFY(outcome.code);
    QCOMPARE(*outcome.code, QStringLiteral("abc"));
    QVERIFY(outcome.answers[0].startsWith("HTTP/1.1 400"));
    QVERIFY(outcome.answers[0].contains("does not match"));
    QVERIFY(outcome.answers[1].startsWith("HTTP/1.1 400"));
}

void SignInTest::faviconAndPreconnect()
{
    const quint16 port = freePort();
    const SignInRequest request = SignInRequest::create(settingsFor(port));
    const Outcome outcome = visit(
        {get(port, "/favicon.ico"), get(port, "/callback?code=abc&state=" + request.state)}, port, request);
    QVERIFY(outcome.code);
    QVERIFY(outcome.answers[0].startsWith("HTTP/1.1 404"));
}

void SignInTest::hangingClientDoesNotBlock()
{
    const quint16 port = freePort();
    const SignInRequest request = SignInRequest::create(settingsFor(port));
    std::unique_ptr<Browser> browser;
    const auto code = waitForCallback(settingsFor(port), request, ample, {}, [&] {
        browser = std::make_unique<Browser>([&] {
            // Connections that say only half a word, like a browser's spare ones. Each may take two seconds,
            // so one after the other they would take more than the whole wait.
            std::array<QTcpSocket, 12> silent;
            for (QTcpSocket& socket : silent) {
                socket.connectToHost(QHostAddress::LocalHost, port);
                socket.waitForConnected(5000);
                socket.write("GET /call");
                socket.waitForBytesWritten(1000);
            }
            exchange(port, get(port, "/callback?code=abc&state=" + request.state));
        });
    });
    browser.reset();
    QVERIFY(code);
    QCOMPARE(*code, QStringLiteral("abc"));
}

void SignInTest::hugeRequestIsRefused()
{
    const quint16 port = freePort();
    const SignInRequest request = SignInRequest::create(settingsFor(port));
    const QByteArray huge = "GET /callback?code=abc&state=" + request.state + "&x=" + QByteArray(9000, 'x');
    const Outcome outcome = visit(
        {huge + " HTTP/1.1\r\n", get(port, "/callback?code=abc&state=" + request.state)}, port, request);
    QVERIFY(outcome.code);
    QVERIFY(outcome.answers[0].startsWith("HTTP/1.1 431"));
}

void SignInTest::requestInPieces()
{
    const quint16 port = freePort();
    const SignInRequest request = SignInRequest::create(settingsFor(port));
    std::unique_ptr<Browser> browser;
    const auto code = waitForCallback(settingsFor(port), request, ample, {}, [&] {
        browser = std::make_unique<Browser>([&] {
            QTcpSocket socket;
            socket.connectToHost(QHostAddress::LocalHost, port);
            socket.waitForConnected(5000);
            const QByteArray bytes = get(port, "/callback?code=abc&state=" + request.state);
            for (const char c : bytes) {
                socket.write(&c, 1);
                socket.waitForBytesWritten(1000);
            }
            socket.waitForReadyRead(5000);
        });
    });
    QVERIFY(code);
    QCOMPARE(*code, QStringLiteral("abc"));
}

void SignInTest::deniedAndFailed()
{
    const quint16 port = freePort();
    const SignInRequest request = SignInRequest::create(settingsFor(port));
    const Outcome denied =
        visit({get(port, "/callback?error=access_denied&state=" + request.state)}, port, request);
    QVERIFY(!denied.code);
    QCOMPARE(denied.code.error().kind, ErrorKind::Forbidden);
    QVERIFY(denied.answers[0].contains("Not connected"));
    const Outcome failed =
        visit({get(port, "/callback?error=unauthorized_client&state=" + request.state)}, port, request);
    QVERIFY(!failed.code);
    QCOMPARE(failed.code.error().kind, ErrorKind::BadResponse);
    QVERIFY(failed.code.error().message.contains(QStringLiteral("unauthorized_client")));
}

void SignInTest::listenerClosesAfterTheCode()
{
    const quint16 port = freePort();
    const SignInRequest request = SignInRequest::create(settingsFor(port));
    const QByteArray bytes = get(port, "/callback?code=abc&state=" + request.state);
    QVERIFY(visit({bytes}, port, request).code);
    QVERIFY(exchange(port, bytes).isEmpty()); // a code that comes again finds nobody
}

void SignInTest::cancelled()
{
    const quint16 port = freePort();
    std::stop_source stop;
    const auto code = waitForCallback(settingsFor(port), SignInRequest::create(settingsFor(port)), ample,
                                      stop.get_token(), [&] { stop.request_stop(); });
    QVERIFY(!code);
    QCOMPARE(code.error().kind, ErrorKind::Cancelled);
}

void SignInTest::timeout()
{
    const quint16 port = freePort();
    const auto code = waitForCallback(settingsFor(port), SignInRequest::create(settingsFor(port)),
                                      std::chrono::seconds(0), {});
    QVERIFY(!code);
    QCOMPARE(code.error().kind, ErrorKind::Timeout);
}

void SignInTest::portInUse()
{
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost));
    bool listening = false;
    const AppSettings settings = settingsFor(other.serverPort());
    const auto code =
        waitForCallback(settings, SignInRequest::create(settings), ample, {}, [&] { listening = true; });
    QVERIFY(!code);
    QVERIFY(!listening);
    QCOMPARE(code.error().kind, ErrorKind::Settings);
    QCOMPARE(code.error().code, QStringLiteral("PORT_IN_USE"));
    QVERIFY(code.error().message.contains(QString::number(other.serverPort())));
    QVERIFY(code.error().message.contains(QStringLiteral("xero.redirectPort")));
}

void SignInTest::portInUseOnIpv6()
{
    QTcpServer other;
    if (!other.listen(QHostAddress::LocalHostIPv6))
        QSKIP("no IPv6 loopback on this machine");
    const AppSettings settings = settingsFor(other.serverPort());
    const auto code = waitForCallback(settings, SignInRequest::create(settings), ample, {});
    QVERIFY(!code); // the browser would bring the code to that other program
    QCOMPARE(code.error().code, QStringLiteral("PORT_IN_USE"));
}

void SignInTest::nextRegisteredPortIsTaken()
{
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost));
    Dialogue dialogue;
    FakeClock clock;
    AppSettings settings = settingsFor(other.serverPort());
    const quint16 next = freePort();
    settings.furtherPorts = {other.serverPort(), next};
    Session session(dialogue, clock, settings, {});
    dialogue.answer(200, R"({"access_token":"access-one","refresh_token":"refresh-one","expires_in":1800})");
    std::unique_ptr<Browser> browser;
    int opened = 0;
    QUrlQuery query;
    const auto done = signIn(session,
                             [&](const QUrl& url) {
                                 ++opened;
                                 query = QUrlQuery(url);
                                 const QByteArray state =
                                     query.queryItemValue(QStringLiteral("state")).toLatin1();
                                 browser = std::make_unique<Browser>(
                                     [=] { exchange(next, get(next, "/callback?code=abc&state=" + state)); });
                                 return true;
                             },
                             ample, {});
    QVERIFY2(done, done ? "" : qPrintable(done.error().message));
    QCOMPARE(opened, 1);
    // Xero compares the two as texts.
    const QString uri = QStringLiteral("http://localhost:%1/callback").arg(next);
    QCOMPARE(query.queryItemValue(QStringLiteral("redirect_uri"), QUrl::FullyDecoded), uri);
    const QUrlQuery form(QString::fromLatin1(dialogue.requests().first().body));
    QCOMPARE(form.queryItemValue(QStringLiteral("redirect_uri"), QUrl::FullyDecoded), uri);
}

void SignInTest::allRegisteredPortsInUse()
{
    QTcpServer one, two;
    QVERIFY(one.listen(QHostAddress::LocalHost));
    QVERIFY(two.listen(QHostAddress::LocalHost));
    Dialogue dialogue;
    FakeClock clock;
    AppSettings settings = settingsFor(one.serverPort());
    settings.furtherPorts = {two.serverPort()};
    Session session(dialogue, clock, settings, {});
    bool opened = false;
    const auto done = signIn(session, [&opened](const QUrl&) { return opened = true; }, ample, {});
    QVERIFY(!done);
    QVERIFY(!opened);
    QCOMPARE(done.error().code, QStringLiteral("PORT_IN_USE"));
    for (const QTcpServer* server : {&one, &two})
        QVERIFY(done.error().message.contains(QString::number(server->serverPort())));
    QVERIFY(done.error().message.contains(QStringLiteral("xero.furtherPorts")));
}

void SignInTest::wholeSignIn()
{
    Dialogue dialogue;
    FakeClock clock;
    TokenSet saved;
    Session session(dialogue, clock, settingsFor(freePort()), [&saved](const TokenSet& tokens) {
        saved = tokens;
        return Result<void>();
    });
    dialogue.answer(200, R"({"access_token":"access-one","refresh_token":"refresh-one","expires_in":1800})");
    std::unique_ptr<Browser> browser;
    QUrl opened;
    const auto done = signIn(session,
                             [&](const QUrl& url) {
                                 opened = url;
                                 const QByteArray state =
                                     QUrlQuery(url).queryItemValue(QStringLiteral("state")).toLatin1();
                                 const quint16 port = session.settings().redirectPort;
                                 browser = std::make_unique<Browser>(
                                     [=] { exchange(port, get(port, "/callback?code=abc&state=" + state)); });
                                 return true;
                             },
                             ample, {});
    QVERIFY(done);
    QCOMPARE(saved.refreshToken, QStringLiteral("refresh-one"));
    const QUrlQuery form(QString::fromLatin1(dialogue.requests().first().body));
    QCOMPARE(form.queryItemValue(QStringLiteral("code")), QStringLiteral("abc"));
    const QByteArray verifier = form.queryItemValue(QStringLiteral("code_verifier")).toLatin1();
    QCOMPARE(codeChallenge(verifier),
             QUrlQuery(opened).queryItemValue(QStringLiteral("code_challenge")).toLatin1());
}

void SignInTest::noBrowser()
{
    Dialogue dialogue;
    FakeClock clock;
    Session session(dialogue, clock, settingsFor(freePort()), {});
    const auto done = signIn(session, [](const QUrl&) { return false; }, ample, {});
    QVERIFY(!done);
    QCOMPARE(done.error().code, QStringLiteral("NO_BROWSER"));
    QVERIFY(dialogue.requests().isEmpty());
}

void SignInTest::missingSettings()
{
    Dialogue dialogue;
    FakeClock clock;
    AppSettings settings;
    Session withoutId(dialogue, clock, settings, {});
    const auto done = signIn(withoutId, [](const QUrl&) { return true; }, ample, {});
    QVERIFY(!done);
    QCOMPARE(done.error().code, QStringLiteral("CLIENT_ID_MISSING"));
    settings.clientId = QStringLiteral("client-1");
    settings.customConnection = true;
    Session withoutSecret(dialogue, clock, settings, {});
    const auto custom = signIn(withoutSecret, [](const QUrl&) { return true; }, ample, {});
    QVERIFY(!custom);
    QCOMPARE(custom.error().code, QStringLiteral("CLIENT_SECRET_MISSING"));
}

void SignInTest::customConnectionNeedsNoBrowser()
{
    Dialogue dialogue;
    FakeClock clock;
    AppSettings settings = settingsFor(freePort());
    settings.customConnection = true;
    settings.clientSecret = QStringLiteral("secret-1");
    Session session(dialogue, clock, settings, {});
    dialogue.answer(200, R"({"access_token":"access-cc","expires_in":1800})");
    bool opened = false;
    QVERIFY(signIn(session, [&](const QUrl&) { return opened = true; }, ample, {}));
    QVERIFY(!opened);
    QCOMPARE(session.tokens().accessToken, QStringLiteral("access-cc"));
}

QTEST_GUILESS_MAIN(SignInTest)
#include "signin_test.moc"
