#include "support/dialogue.h"
#include "support/fakeclock.h"

#include "base/redaction.h"
#include "xero/session.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <QUrlQuery>

using namespace counterfoil;
using namespace counterfoil::xero;
using namespace counterfoil::test;

namespace {

QByteArray tokenAnswer(const QString& access, const QString& refresh, int life = 1800)
{
    return QJsonDocument(QJsonObject{{QStringLiteral("access_token"), access},
                                     {QStringLiteral("refresh_token"), refresh},
                                     {QStringLiteral("expires_in"), life},
                                     {QStringLiteral("token_type"), QStringLiteral("Bearer")}})
        .toJson();
}

QString formValue(const HttpRequest& request, const QString& name)
{
    return QUrlQuery(QString::fromLatin1(request.body)).queryItemValue(name, QUrl::FullyDecoded);
}

QByteArray header(const HttpRequest& request, const QByteArray& name)
{
    for (const auto& [key, value] : request.headers) {
        if (key == name)
            return value;
    }
    return {};
}

/// What is on disk: survives the session, may refuse to be written.
struct Disk
{
    TokenSet tokens;
    bool broken = false;
    int saves = 0;

    Session::Save save()
    {
        return [this](const TokenSet& fresh) -> Result<void> {
            ++saves;
            if (broken)
                return makeError(ErrorKind::Storage, QStringLiteral("disk full"));
            tokens = fresh;
            return {};
        };
    }
};

struct Fixture
{
    Dialogue dialogue;
    FakeClock clock;
    Disk disk;
    AppSettings settings = [] {
        AppSettings s;
        s.clientId = QStringLiteral("client-1");
        return s;
    }();
    Session session{dialogue, clock, settings, disk.save()};

    explicit Fixture(int lifeSeconds = 1800)
    {
        disk.tokens.accessToken = QStringLiteral("access-one");
        disk.tokens.refreshToken = QStringLiteral("refresh-one");
        disk.tokens.expiresAt = clock.nowUtc().addSecs(lifeSeconds);
        session.setTokens(disk.tokens);
    }
};

} // namespace

class SessionTest : public QObject
{
    Q_OBJECT

private slots:
    void freshTokenIsUsed();
    void oldTokenIsRefreshed_data();
    void oldTokenIsRefreshed();
    void refreshHasNoSecretAndNoBasicHeader();
    void lostAnswerTriesTheOldTokenAgain();
    void failedSaveKeepsTheNewTokens();
    void diedBetweenAnswerAndSave();
    void unrotatedRefreshTokenIsKept();
    void tokenEndpointErrors_data();
    void tokenEndpointErrors();
    void withoutTokensNothingIsSent();
    void codeIsExchanged();
    void codeErrors_data();
    void codeErrors();
    void customConnection();
    void tenants();
    void tenantsAfterExpiry();
    void tenantsNonsense();
    void disconnectRevokesTheRefreshToken();
    void disconnectForgetsInAnyCase();
    void tokensAreRedacted();
};

void SessionTest::freshTokenIsUsed()
{
    Fixture f(60);
    const auto token = f.session.accessToken({});
    QVERIFY(token);
    QCOMPARE(*token, QByteArray("access-one"));
    QVERIFY(f.dialogue.requests().isEmpty());
}

void SessionTest::oldTokenIsRefreshed_data()
{
    QTest::addColumn<int>("life");
    QTest::newRow("less than a minute left") << 59;
    QTest::newRow("expired") << -3600;
}

void SessionTest::oldTokenIsRefreshed()
{
    QFETCH(int, life);
    Fixture f(life);
    f.dialogue.answer(200, tokenAnswer(QStringLiteral("access-two"), QStringLiteral("refresh-two")));
    const auto token = f.session.accessToken({});
    QVERIFY(token);
    QCOMPARE(*token, QByteArray("access-two"));
    QCOMPARE(f.disk.tokens.refreshToken, QStringLiteral("refresh-two"));
    QCOMPARE(f.disk.tokens.refreshIssuedAt, f.clock.nowUtc());
    QCOMPARE(f.disk.saves, 1);
    QVERIFY(f.session.accessToken({})); // nothing more to ask
    QCOMPARE(f.dialogue.requests().size(), 1);
}

void SessionTest::refreshHasNoSecretAndNoBasicHeader()
{
    Fixture f(0);
    f.dialogue.answer(200, tokenAnswer(QStringLiteral("a2"), QStringLiteral("r2")));
    QVERIFY(f.session.accessToken({}));
    const HttpRequest request = f.dialogue.requests().first();
    QCOMPARE(request.method, QByteArray("POST"));
    QCOMPARE(request.url, f.settings.tokenUrl);
    QCOMPARE(request.body,
             QByteArray("grant_type=refresh_token&client_id=client-1&refresh_token=refresh-one"));
    QCOMPARE(header(request, "Content-Type"), QByteArray("application/x-www-form-urlencoded"));
    QVERIFY(header(request, "Authorization").isEmpty());
}

void SessionTest::lostAnswerTriesTheOldTokenAgain()
{
    Fixture f(0);
    f.dialogue.expect({}, makeError(ErrorKind::InDoubt, QStringLiteral("lost")));
    f.dialogue.answer(200, tokenAnswer(QStringLiteral("access-two"), QStringLiteral("refresh-two")));
    const auto first = f.session.accessToken({});
    QVERIFY(!first);
    QCOMPARE(first.error().kind, ErrorKind::Timeout); // transient: not InDoubt, nothing needs settling
    const auto second = f.session.accessToken({});
    QVERIFY(second);
    QCOMPARE(formValue(f.dialogue.requests()[0], QStringLiteral("refresh_token")),
             QStringLiteral("refresh-one"));
    QCOMPARE(formValue(f.dialogue.requests()[1], QStringLiteral("refresh_token")),
             QStringLiteral("refresh-one"));
}

void SessionTest::failedSaveKeepsTheNewTokens()
{
    Fixture f(0);
    f.disk.broken = true;
    f.dialogue.answer(200, tokenAnswer(QStringLiteral("access-two"), QStringLiteral("refresh-two")));
    const auto first = f.session.accessToken({});
    QVERIFY(!first);
    QCOMPARE(first.error().kind, ErrorKind::Storage);
    QCOMPARE(f.session.tokens().refreshToken, QStringLiteral("refresh-two")); // not lost
    QCOMPARE(f.disk.tokens.refreshToken, QStringLiteral("refresh-one"));

    QVERIFY(!f.session.accessToken({})); // still not on disk
    f.disk.broken = false;
    const auto last = f.session.accessToken({});
    QVERIFY(last);
    QCOMPARE(*last, QByteArray("access-two"));
    QCOMPARE(f.disk.tokens.refreshToken, QStringLiteral("refresh-two"));
    QCOMPARE(f.dialogue.requests().size(), 1); // saved again, not asked again
}

void SessionTest::diedBetweenAnswerAndSave()
{
    Fixture f(0);
    f.disk.broken = true;
    f.dialogue.answer(200, tokenAnswer(QStringLiteral("access-two"), QStringLiteral("refresh-two")));
    QVERIFY(!f.session.accessToken({}));

    // The next start knows only what is on disk; Xero takes the old refresh token for 30 minutes more.
    f.disk.broken = false;
    Session next(f.dialogue, f.clock, f.settings, f.disk.save());
    next.setTokens(f.disk.tokens);
    f.dialogue.answer(200, tokenAnswer(QStringLiteral("access-three"), QStringLiteral("refresh-three")));
    const auto token = next.accessToken({});
    QVERIFY(token);
    QCOMPARE(formValue(f.dialogue.requests()[1], QStringLiteral("refresh_token")),
             QStringLiteral("refresh-one"));
    QCOMPARE(f.disk.tokens.refreshToken, QStringLiteral("refresh-three"));
}

void SessionTest::unrotatedRefreshTokenIsKept()
{
    Fixture f(0);
    f.dialogue.answer(200, R"({"access_token":"access-two","expires_in":1800})");
    QVERIFY(f.session.accessToken({}));
    QCOMPARE(f.disk.tokens.refreshToken, QStringLiteral("refresh-one"));
}

void SessionTest::tokenEndpointErrors_data()
{
    QTest::addColumn<Dialogue::Answer>("answer");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<QString>("code");
    const auto row = [](const char* name, int status, const char* body, ErrorKind kind,
                        const char* code = "") {
        QTest::newRow(name) << Dialogue::Answer(HttpResponse{status, {}, body}) << kind
                            << QString::fromLatin1(code);
    };
    row("invalid_grant", 400, R"({"error":"invalid_grant"})", ErrorKind::Unauthorized, "SIGN_IN_AGAIN");
    row("invalid_client passes", 400, R"({"error":"invalid_client"})", ErrorKind::ServerFailed);
    row("400 html", 400, "<html>", ErrorKind::ServerFailed);
    row("invalid_grant with another status", 500, R"({"error":"invalid_grant"})", ErrorKind::ServerFailed);
    row("429", 429, "", ErrorKind::RateLimited, "RATE_LIMITED");
    row("500", 500, "", ErrorKind::ServerFailed);
    row("503", 503, "", ErrorKind::ServerFailed);
    row("200 html", 200, "<html>", ErrorKind::BadResponse);
    row("200 empty", 200, "{}", ErrorKind::BadResponse);
    QTest::newRow("offline") << Dialogue::Answer(makeError(ErrorKind::Offline, QStringLiteral("off")))
                             << ErrorKind::Offline << QString();
    QTest::newRow("cancelled") << Dialogue::Answer(makeError(ErrorKind::Cancelled, QStringLiteral("stop")))
                               << ErrorKind::Cancelled << QString();
}

void SessionTest::tokenEndpointErrors()
{
    QFETCH(Dialogue::Answer, answer);
    Fixture f(0);
    f.dialogue.expect({}, answer);
    const auto token = f.session.accessToken({});
    QVERIFY(!token);
    QTEST(token.error().kind, "kind");
    QTEST(token.error().code, "code");
    QCOMPARE(f.session.tokens().refreshToken,
             QStringLiteral("refresh-one")); // whatever it was, nothing is thrown away
    QCOMPARE(f.disk.saves, 0);
}

void SessionTest::withoutTokensNothingIsSent()
{
    Fixture f;
    f.session.setTokens({});
    const auto token = f.session.accessToken({});
    QVERIFY(!token);
    QCOMPARE(token.error().kind, ErrorKind::Unauthorized);
    QCOMPARE(token.error().code, QStringLiteral("NOT_CONNECTED"));
    QVERIFY(f.dialogue.requests().isEmpty());
}

void SessionTest::codeIsExchanged()
{
    Fixture f;
    f.session.setTokens({});
    f.dialogue.answer(200, tokenAnswer(QStringLiteral("access-two"), QStringLiteral("refresh-two")));
    QVERIFY(f.session.exchangeCode(QStringLiteral("code/1+2"), "verifier-1", {}));
    const HttpRequest request = f.dialogue.requests().first();
    QCOMPARE(request.body, QByteArray("grant_type=authorization_code&client_id=client-1&code=code%2F1%2B2"
                                      "&redirect_uri=http%3A%2F%2Flocalhost%3A8742%2Fcallback"
                                      "&code_verifier=verifier-1"));
    QVERIFY(header(request, "Authorization").isEmpty());
    QCOMPARE(f.disk.tokens.accessToken, QStringLiteral("access-two"));
}

void SessionTest::codeErrors_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<QString>("code");
    QTest::newRow("code used") << QByteArray(R"({"error":"invalid_grant"})") << ErrorKind::Unauthorized
                               << QStringLiteral("SIGN_IN_AGAIN");
    QTest::newRow("wrong client id") << QByteArray(R"({"error":"invalid_client"})") << ErrorKind::Settings
                                     << QStringLiteral("CLIENT_REJECTED");
    QTest::newRow("confidential app") << QByteArray(R"({"error":"unauthorized_client"})")
                                      << ErrorKind::Settings << QStringLiteral("CLIENT_REJECTED");
}

void SessionTest::codeErrors()
{
    QFETCH(QByteArray, body);
    Fixture f;
    f.dialogue.answer(400, body);
    const auto done = f.session.exchangeCode(QStringLiteral("code"), "verifier", {});
    QVERIFY(!done);
    QTEST(done.error().kind, "kind");
    QTEST(done.error().code, "code");
    QCOMPARE(f.session.tokens().accessToken,
             QStringLiteral("access-one")); // a failed try keeps the old connection
}

void SessionTest::customConnection()
{
    Fixture f;
    AppSettings settings = f.settings;
    settings.customConnection = true;
    settings.clientSecret = QStringLiteral("secret-1");
    Session session(f.dialogue, f.clock, settings, f.disk.save());
    f.dialogue.answer(200, R"({"access_token":"access-cc","expires_in":1800})");
    const auto token = session.accessToken({});
    QVERIFY(token);
    QCOMPARE(*token, QByteArray("access-cc"));
    const HttpRequest request = f.dialogue.requests().first();
    QCOMPARE(request.body, QByteArray("grant_type=client_credentials"));
    QCOMPARE(header(request, "Authorization"), "Basic " + QByteArray("client-1:secret-1").toBase64());
    QCOMPARE(f.disk.saves, 0);
    f.clock.advance(std::chrono::minutes(30));
    f.dialogue.answer(401, R"({"error":"invalid_client"})");
    const auto refused = session.accessToken({});
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, QStringLiteral("CLIENT_REJECTED"));
}

void SessionTest::tenants()
{
    Fixture f;
    f.dialogue.answer(200, R"([
        {"id":"k1","authEventId":"e1","tenantId":"t1","tenantType":"ORGANISATION","tenantName":"Demo Company UK"
},
        {"id":"k2","authEventId":"e0","tenantId":"t2","tenantType":"PRACTICE","tenantName":"Accountants"}])");
    const auto list = f.session.tenants({});
    QVERIFY(list);
    QCOMPARE(list->size(), 1);
    QCOMPARE(list->at(0).tenantId, QStringLiteral("t1"));
    QCOMPARE(list->at(0).connectionId, QStringLiteral("k1"));
    QCOMPARE(list->at(0).name, QStringLiteral("Demo Company UK"));
    QCOMPARE(f.dialogue.requests()[0].url, f.settings.connectionsUrl);
    QCOMPARE(header(f.dialogue.requests()[0], "Authorization"), QByteArray("Bearer access-one"));
}

void SessionTest::tenantsAfterExpiry()
{
    Fixture f;
    f.dialogue.answer(401, {});
    f.dialogue.answer(200, tokenAnswer(QStringLiteral("access-two"), QStringLiteral("refresh-two")));
    f.dialogue.answer(200, "[]");
    const auto list = f.session.tenants({});
    QVERIFY(list);
    QVERIFY(list->isEmpty());
    QCOMPARE(header(f.dialogue.requests()[2], "Authorization"), QByteArray("Bearer access-two"));
}

void SessionTest::tenantsNonsense()
{
    Fixture f;
    f.dialogue.answer(200, "<html>");
    const auto list = f.session.tenants({});
    QVERIFY(!list);
    QCOMPARE(list.error().kind, ErrorKind::BadResponse);
}

void SessionTest::disconnectRevokesTheRefreshToken()
{
    Fixture f;
    f.dialogue.answer(200, {});
    QVERIFY(f.session.disconnect({}));
    const HttpRequest request = f.dialogue.requests().first();
    QCOMPARE(request.url, f.settings.revokeUrl);
    QCOMPARE(request.body, QByteArray("token=refresh-one&token_type_hint=refresh_token&client_id=client-1"));
    QVERIFY(f.session.tokens().isEmpty());
}

void SessionTest::disconnectForgetsInAnyCase()
{
    Fixture f;
    f.dialogue.expect({}, makeError(ErrorKind::Offline, QStringLiteral("off")));
    QVERIFY(!f.session.disconnect({}));
    QVERIFY(f.session.tokens().isEmpty());
    QVERIFY(f.session.disconnect({})); // nothing left to tell
    QCOMPARE(f.dialogue.requests().size(), 1);
}

void SessionTest::tokensAreRedacted()
{
    Fixture f(0);
    f.dialogue.answer(200,
                      tokenAnswer(QStringLiteral("access-secret-42"), QStringLiteral("refresh-secret-42")));
    QVERIFY(f.session.accessToken({}));
    QVERIFY(!redact(QStringLiteral("x access-secret-42 y")).contains(QStringLiteral("access-secret-42")));
    QVERIFY(!redact(QStringLiteral("x refresh-secret-42 y")).contains(QStringLiteral("refresh-secret-42")));
}

QTEST_GUILESS_MAIN(SessionTest)
#include "session_test.moc"
