#include "sandbox/xeroclient.h"

#include <QTemporaryDir>
#include <QTest>

using namespace counterfoil;
using namespace counterfoil::test;
using namespace std::chrono_literals;
using sandbox::Sandbox;

namespace {

std::unique_ptr<Sandbox> startSandbox(bool autoApprove = true, const QString& stateFile = {})
{
    sandbox::Options options;
    options.autoApprove = autoApprove;
    options.stateFile = stateFile;
    auto started = Sandbox::start(options);
    if (!started)
        qFatal("%s", qPrintable(started.error().message));
    return std::move(started).value();
}

} // namespace

class IdentityTest : public QObject
{
    Q_OBJECT

private slots:
    void signInAndConnections();
    void wrongAuthorisation_data();
    void wrongAuthorisation();
    void signInPage();
    void denied();
    void chosenOrganisations();
    void codeWorksOnceAndNeedsTheVerifier();
    void refreshRotatesWithGrace();
    void successorEndsTheGrace();
    void accessTokenExpires();
    void expireAndRevoke();
    void revocationEndpoint();
    void customConnection();
    void scopesAreChecked();
    void tenantAndTokenAreChecked();
    void tokensSurviveARestart();
    void portInUse();
};

void IdentityTest::signInAndConnections()
{
    const auto box = startSandbox();
    XeroClient client(*box);
    const RawReply redirect = client.authorise(client.authoriseFields());
    QCOMPARE(redirect.status, 302);
    QVERIFY(redirect.header("Location").startsWith(QByteArray(client.redirectUri() + "?code=")));
    QCOMPARE(XeroClient::callback(redirect).queryItemValue(QStringLiteral("state"), QUrl::FullyDecoded),
             QStringLiteral("state one"));
    QVERIFY(client.signIn());
    QCOMPARE(client.accessToken.split('.').size(), 3);
    const RawReply reply = client.sendRaw({"GET", "/connections", client.headers(), {}});
    const QJsonArray connections = QJsonDocument::fromJson(reply.body).array();
    QCOMPARE(connections.size(), 1);
    QCOMPARE(connections.at(0).toObject().value(u"tenantId").toString(), box->tenantId());
    QCOMPARE(connections.at(0).toObject().value(u"tenantName").toString(),
             QStringLiteral("Counterfoil Demo Ltd"));
    QCOMPARE(client.get("/Organisation").status, 200);
}

void IdentityTest::wrongAuthorisation_data()
{
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QByteArray>("error");
    const auto row = [](const char* field, const char* value, const char* error) {
        QTest::newRow(QByteArray(QByteArray(error) + ' ' + value).constData())
            << QByteArray(field) << QByteArray(value) << QByteArray(error);
    };
    row("client_id", "nobody", "unauthorized_client");
    row("redirect_uri", "http://127.0.0.1:8742/callback", "invalid_request");
    row("redirect_uri", "http://localhost:1/callback", "invalid_request");
    row("response_type", "token", "unsupported_response_type");
    row("scope", "offline_access accounting.transactions", "invalid_scope");
    row("code_challenge", "short", "invalid_request");
    row("code_challenge_method", "plain", "invalid_request");
}

void IdentityTest::wrongAuthorisation()
{
    QFETCH(QByteArray, field);
    QFETCH(QByteArray, value);
    QFETCH(QByteArray, error);
    const auto box = startSandbox();
    XeroClient client(*box);
    auto fields = client.authoriseFields();
    for (auto& [name, text] : fields) {
        if (name == field)
            text = value;
    }
    const RawReply reply = client.authorise(fields);
    QCOMPARE(reply.status, 400);
    QVERIFY(reply.header("Content-Type").startsWith("text/html"));
    QVERIFY(reply.body.contains(QByteArray("Error: " + error)));
}

void IdentityTest::signInPage()
{
    const auto box = startSandbox(false);
    XeroClient client(*box);
    const RawReply page = client.authorise(client.authoriseFields());
    QCOMPARE(page.status, 200);
    QVERIFY(page.body.contains("Counterfoil Demo Ltd") && page.body.contains("Second Street Trading Ltd"));
    QVERIFY(page.body.contains("Allow access"));
}

void IdentityTest::denied()
{
    const auto box = startSandbox(false);
    XeroClient client(*box);
    auto fields = client.authoriseFields();
    fields.emplaceBack("tenant", box->tenantId().toLatin1());
    fields.emplaceBack("decision", "deny");
    const RawReply reply = client.sendRaw({"POST",
                                           "/identity/connect/authorize",
                                           {{"Content-Type", "application/x-www-form-urlencoded"}},
                                           form(fields)});
    QCOMPARE(reply.header("Location"),
             QByteArray(client.redirectUri() + "?error=access_denied&state=state%20one"));
}

void IdentityTest::chosenOrganisations()
{
    const auto box = startSandbox(false);
    XeroClient client(*box);
    const QByteArray page = client.authorise(client.authoriseFields()).body;
    const qsizetype second = page.lastIndexOf("name=\"tenant\" value=\"") + 21;
    const QByteArray other = page.mid(second, 36);
    QVERIFY(other != box->tenantId().toLatin1());
    auto fields = client.authoriseFields();
    fields.emplaceBack("tenant", box->tenantId().toLatin1());
    fields.emplaceBack("tenant", other);
    fields.emplaceBack("decision", "approve");
    const RawReply redirect = client.sendRaw({"POST",
                                              "/identity/connect/authorize",
                                              {{"Content-Type", "application/x-www-form-urlencoded"}},
                                              form(fields)});
    const QByteArray code = XeroClient::callback(redirect).queryItemValue(QStringLiteral("code")).toLatin1();
    client.accessToken = client.exchange(code).json().value(u"access_token").toString().toLatin1();
    const RawReply reply = client.sendRaw({"GET", "/connections", client.headers(), {}});
    QCOMPARE(QJsonDocument::fromJson(reply.body).array().size(), 2);
    client.tenantId = other;
    QCOMPARE(
        firstElement(client.get("/Organisation"), QStringLiteral("Organisations")).value(u"Name").toString(),
        QStringLiteral("Second Street Trading Ltd"));
}

void IdentityTest::codeWorksOnceAndNeedsTheVerifier()
{
    const auto box = startSandbox();
    XeroClient client(*box);
    const auto freshCode = [&client] {
        return XeroClient::callback(client.authorise(client.authoriseFields()))
            .queryItemValue(QStringLiteral("code"))
            .toLatin1();
    };
    const QByteArray code = freshCode();
    QCOMPARE(client.exchange(code).status, 200);
    const RawReply again = client.exchange(code);
    QCOMPARE(again.status, 400);
    QCOMPARE(again.body, QByteArray("{\"error\":\"invalid_grant\"}"));
    QCOMPARE(client.exchange(freshCode(), "another-verifier-of-forty-three-characters-000").status, 400);
    const QByteArray late = freshCode();
    box->advanceClock(6min);
    QCOMPARE(client.exchange(late).status, 400);
}

void IdentityTest::refreshRotatesWithGrace()
{
    const auto box = startSandbox();
    XeroClient client(*box);
    QVERIFY(client.signIn());
    const RawReply first = client.refresh(client.refreshToken);
    QCOMPARE(first.status, 200);
    QVERIFY(first.json().value(u"refresh_token").toString().toLatin1() != client.refreshToken);
    box->advanceClock(29min);
    QCOMPARE(client.refresh(client.refreshToken).status, 200); // the answer was lost: the old one once more
    box->advanceClock(2min);
    QCOMPARE(client.refresh(client.refreshToken).body, QByteArray("{\"error\":\"invalid_grant\"}"));
}

void IdentityTest::successorEndsTheGrace()
{
    const auto box = startSandbox();
    XeroClient client(*box);
    QVERIFY(client.signIn());
    const QByteArray second =
        client.refresh(client.refreshToken).json().value(u"refresh_token").toString().toLatin1();
    QCOMPARE(client.refresh(second).status, 200);
    QCOMPARE(client.refresh(client.refreshToken).status, 400);
    box->advanceClock(24h * 61);
    QCOMPARE(client.refresh(second).status, 400);
}

void IdentityTest::accessTokenExpires()
{
    const auto box = startSandbox();
    XeroClient client(*box);
    QVERIFY(client.signIn());
    box->advanceClock(31min);
    const RawReply reply = client.get("/Organisation");
    QCOMPARE(reply.status, 401);
    QVERIFY(reply.json().value(u"Detail").toString().startsWith(
        QLatin1String("TokenExpired: token expired at ")));
    client.accessToken =
        client.refresh(client.refreshToken).json().value(u"access_token").toString().toLatin1();
    QCOMPARE(client.get("/Organisation").status, 200);
}

void IdentityTest::expireAndRevoke()
{
    const auto box = startSandbox();
    XeroClient client(*box);
    QVERIFY(client.signIn());
    box->expireAccessTokens();
    QCOMPARE(client.get("/Organisation").status, 401);
    const RawReply refreshed = client.refresh(client.refreshToken);
    client.accessToken = refreshed.json().value(u"access_token").toString().toLatin1();
    QCOMPARE(client.get("/Organisation").status, 200);
    box->revokeConsent();
    QCOMPARE(client.get("/Organisation").status, 403);
    QCOMPARE(client.refresh(refreshed.json().value(u"refresh_token").toString().toLatin1()).status, 400);
}

void IdentityTest::revocationEndpoint()
{
    const auto box = startSandbox();
    XeroClient client(*box);
    QVERIFY(client.signIn());
    const RawReply reply = client.sendRaw(
        {"POST",
         "/connect/revocation",
         {{"Content-Type", "application/x-www-form-urlencoded"}},
         form({{"client_id", box->xeroClientId().toLatin1()}, {"token", client.refreshToken}})});
    QCOMPARE(reply.status, 200);
    QCOMPARE(client.refresh(client.refreshToken).status, 400);
}

void IdentityTest::customConnection()
{
    const auto box = startSandbox();
    XeroClient client(*box);
    const QByteArray id = box->xeroCustomClientId().toLatin1();
    const QByteArray secret = box->xeroCustomClientSecret().toLatin1();
    QCOMPARE(
        client.token({{"grant_type", "client_credentials"}, {"client_id", id}, {"client_secret", "wrong"}})
            .status,
        400);
    const QByteArray basic = "Basic " + QByteArray(id + ':' + secret).toBase64();
    const RawReply issued =
        client.sendRaw({"POST",
                        "/connect/token",
                        {{"Content-Type", "application/x-www-form-urlencoded"}, {"Authorization", basic}},
                        form({{"grant_type", "client_credentials"}, {"scope", "accounting.settings"}})});
    QCOMPARE(issued.status, 200);
    QVERIFY(!issued.json().contains(u"refresh_token"));
    client.accessToken = issued.json().value(u"access_token").toString().toLatin1();
    client.tenantId.clear(); // a custom connection knows its only organisation
    QCOMPARE(client.get("/Organisation").status, 200);
}

void IdentityTest::scopesAreChecked()
{
    const auto box = startSandbox();
    XeroClient client(*box);
    QVERIFY(client.signIn("offline_access accounting.settings.read accounting.invoices.read"));
    QCOMPARE(client.get("/Accounts").status, 200);
    QCOMPARE(client.get("/Invoices").status, 200);
    const RawReply reply = client.get("/Contacts");
    QCOMPARE(reply.status, 401);
    QVERIFY(reply.header("WWW-Authenticate").contains("insufficient_scope"));
    QCOMPARE(client.call("PUT", "/Invoices", object(R"({"Invoices":[{}]})")).status, 401);
}

void IdentityTest::tenantAndTokenAreChecked()
{
    const auto box = startSandbox();
    XeroClient client(*box);
    QVERIFY(client.signIn());
    const QByteArray tenant = client.tenantId;
    client.tenantId = "00000000-0000-0000-0000-000000000000";
    const RawReply forbidden = client.get("/Organisation");
    QCOMPARE(forbidden.status, 403);
    QCOMPARE(forbidden.json().value(u"Detail").toString(), QStringLiteral("AuthenticationUnsuccessful"));
    client.tenantId = tenant;
    client.accessToken.replace('.', "x.");
    QCOMPARE(client.get("/Organisation").status, 401);
}

void IdentityTest::tokensSurviveARestart()
{
    const QTemporaryDir dir;
    const QString file = dir.filePath(QStringLiteral("books.json"));
    QByteArray refreshToken;
    {
        const auto box = startSandbox(true, file);
        XeroClient client(*box);
        QVERIFY(client.signIn());
        refreshToken = client.refreshToken;
    }
    const auto box = startSandbox(true, file);
    XeroClient client(*box);
    QCOMPARE(client.refresh(refreshToken).status, 200);
}

void IdentityTest::portInUse()
{
    const auto box = startSandbox();
    sandbox::Options options;
    options.xeroPort = static_cast<quint16>(box->identityUrl().port());
    const auto second = Sandbox::start(options);
    QVERIFY(!second.ok());
    QCOMPARE(second.error().kind, ErrorKind::Settings);
    QCOMPARE(second.error().code, QStringLiteral("PORT_IN_USE"));
}

QTEST_GUILESS_MAIN(IdentityTest)
#include "identitytest.moc"
