#include "support/fakeclock.h"

#include "xero/session.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace counterfoil;
using namespace counterfoil::xero;
using namespace counterfoil::test;

namespace {

QString jwt(const QJsonObject& payload)
{
    const auto part = [](const QJsonObject& object) {
        return QJsonDocument(object)
            .toJson(QJsonDocument::Compact)
            .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    };
    return QString::fromLatin1(part({{QStringLiteral("alg"), QStringLiteral("RS256")}}) + '.' +
                               part(payload) + ".c2lnbmF0dXJl");
}

} // namespace

/// Where the services are, and what a token set says of itself.
class SettingsTest : public QObject
{
    Q_OBJECT

private slots:
    void urls_data();
    void urls();
    void ownUrlsAreRefused_data();
    void ownUrlsAreRefused();
    void scopesAndRedirect();
    void tokensSurviveTheirJson();
    void damagedTokensAreNamed();
    void lifeOfAToken_data();
    void lifeOfAToken();
    void payloadIsReadLeniently_data();
    void payloadIsReadLeniently();
};

void SettingsTest::urls_data()
{
    QTest::addColumn<QString>("api");
    QTest::addColumn<QString>("identity");
    QTest::addColumn<QString>("expectedApi");
    QTest::addColumn<QString>("connections");
    QTest::addColumn<QString>("authorize");
    QTest::addColumn<QString>("token");
    QTest::addColumn<QString>("revoke");
    const QString ownApi = QStringLiteral("https://api.xero.com/api.xro/2.0"),
                  ownConnections = QStringLiteral("https://api.xero.com/connections"),
                  ownAuthorize = QStringLiteral("https://login.xero.com/identity/connect/authorize"),
                  ownToken = QStringLiteral("https://identity.xero.com/connect/token"),
                  ownRevoke = QStringLiteral("https://identity.xero.com/connect/revocation");
    QTest::newRow("Xero's own") << QString() << QString() << ownApi << ownConnections << ownAuthorize
                                << ownToken << ownRevoke;
    QTest::newRow("loopback") << QStringLiteral("http://127.0.0.1:8123")
                              << QStringLiteral("http://localhost:8124/")
                              << QStringLiteral("http://127.0.0.1:8123/api.xro/2.0")
                              << QStringLiteral("http://127.0.0.1:8123/connections")
                              << QStringLiteral("http://localhost:8124/identity/connect/authorize")
                              << QStringLiteral("http://localhost:8124/connect/token")
                              << QStringLiteral("http://localhost:8124/connect/revocation");
    QTest::newRow("with path") << QStringLiteral(" http://[::1]:8123/api.xro/2.0/ ") << QString()
                               << QStringLiteral("http://[::1]:8123/api.xro/2.0")
                               << QStringLiteral("http://[::1]:8123/connections") << ownAuthorize << ownToken
                               << ownRevoke;
    QTest::newRow("https elsewhere") << QStringLiteral("https://xero.example")
                                     << QStringLiteral("https://id.example")
                                     << QStringLiteral("https://xero.example/api.xro/2.0")
                                     << QStringLiteral("https://xero.example/connections")
                                     << QStringLiteral("https://id.example/identity/connect/authorize")
                                     << QStringLiteral("https://id.example/connect/token")
                                     << QStringLiteral("https://id.example/connect/revocation");
}

void SettingsTest::urls()
{
    QFETCH(QString, api);
    QFETCH(QString, identity);
    const auto settings = AppSettings::withUrls(api, identity);
    QVERIFY(settings);
    QTEST(settings->apiUrl.toString(), "expectedApi");
    QTEST(settings->connectionsUrl.toString(), "connections");
    QTEST(settings->authorizeUrl.toString(), "authorize");
    QTEST(settings->tokenUrl.toString(), "token");
    QTEST(settings->revokeUrl.toString(), "revoke");
}

void SettingsTest::ownUrlsAreRefused_data()
{
    QTest::addColumn<QString>("url");
    for (const char* url :
         {"http://xero.example", "http://127.0.0.1.example.com", "ftp://127.0.0.1", "xero.example",
          "https://", "https://user:pw@xero.example", "https://xero.example/?a=b", "not a url",
          "file:///etc/passwd", "https://xero.example/#x"})
        QTest::newRow(url) << QString::fromLatin1(url);
}

void SettingsTest::ownUrlsAreRefused()
{
    QFETCH(QString, url);
    const auto api = AppSettings::withUrls(url, {});
    QVERIFY(!api);
    QCOMPARE(api.error().kind, ErrorKind::Settings);
    QVERIFY(api.error().message.contains(QStringLiteral("xero.apiUrl")));
    const auto identity = AppSettings::withUrls({}, url);
    QVERIFY(!identity);
    QVERIFY(identity.error().message.contains(QStringLiteral("xero.identityUrl")));
}

void SettingsTest::scopesAndRedirect()
{
    AppSettings settings;
    QVERIFY(settings.scopes.contains(QStringLiteral("offline_access")));
    QVERIFY(settings.scopes.contains(QStringLiteral("accounting.settings")));
    QVERIFY(!settings.scopes.contains(QStringLiteral("accounting.transactions"))); // gone since March 2026
    settings.redirectPort = 9000;
    QCOMPARE(settings.redirectUri().toString(), QStringLiteral("http://localhost:9000/callback"));
}

void SettingsTest::tokensSurviveTheirJson()
{
    TokenSet tokens;
    tokens.accessToken = QStringLiteral("access");
    tokens.refreshToken = QStringLiteral("refresh");
    tokens.expiresAt = QDateTime(QDate(2026, 11, 25), QTime(12, 30, 1, 250), Qt::UTC);
    tokens.refreshIssuedAt = QDateTime(QDate(2026, 11, 25), QTime(12, 0), Qt::UTC);
    tokens.scopes = {QStringLiteral("a"), QStringLiteral("b.c")};
    tokens.authEventId = QStringLiteral("event");
    const auto read = TokenSet::fromJson(tokens.toJson());
    QVERIFY(read);
    QCOMPARE(read->accessToken, tokens.accessToken);
    QCOMPARE(read->refreshToken, tokens.refreshToken);
    QCOMPARE(read->expiresAt, tokens.expiresAt);
    QCOMPARE(read->refreshIssuedAt, tokens.refreshIssuedAt);
    QCOMPARE(read->scopes, tokens.scopes);
    QCOMPARE(read->authEventId, tokens.authEventId);
}

void SettingsTest::damagedTokensAreNamed()
{
    for (const QByteArray& json :
         {QByteArray(), QByteArray("{}"), QByteArray("[1]"), QByteArray("{\"access_tok")}) {
        const auto read = TokenSet::fromJson(json);
        QVERIFY(!read);
        QCOMPARE(read.error().code, QStringLiteral("SIGN_IN_AGAIN"));
        QVERIFY(read.error().message.contains(QStringLiteral("Connect Now")));
    }
}

void SettingsTest::lifeOfAToken_data()
{
    QTest::addColumn<QJsonObject>("answer");
    QTest::addColumn<qint64>("seconds");
    const FakeClock clock;
    const qint64 exp = clock.nowUtc().addSecs(600).toSecsSinceEpoch();
    const QString token = jwt({{QStringLiteral("exp"), exp}});
    const QString key = QStringLiteral("expires_in"), access = QStringLiteral("access_token");
    QTest::newRow("expires_in wins: it does not depend on this clock")
        << QJsonObject{{access, token}, {key, 1800}} << qint64(1800);
    QTest::newRow("expires_in as text")
        << QJsonObject{{access, token}, {key, QStringLiteral("1200")}} << qint64(1200);
    QTest::newRow("exp of the token") << QJsonObject{{access, token}} << qint64(600);
    QTest::newRow("neither") << QJsonObject{{access, QStringLiteral("opaque")}} << qint64(1800);
}

void SettingsTest::lifeOfAToken()
{
    QFETCH(QJsonObject, answer);
    const FakeClock clock;
    const auto tokens = TokenSet::fromAnswer(QJsonDocument(answer).toJson(), clock.nowUtc());
    QVERIFY(tokens);
    QTEST(clock.nowUtc().secsTo(tokens->expiresAt), "seconds");
}

void SettingsTest::payloadIsReadLeniently_data()
{
    QTest::addColumn<QString>("token");
    QTest::addColumn<QStringList>("scopes");
    QTest::addColumn<QString>("event");
    const QString scope = QStringLiteral("scope"), event = QStringLiteral("authentication_event_id");
    QTest::newRow("scopes as list") << jwt({{scope, QJsonArray{QStringLiteral("a"), QStringLiteral("b")}},
                                            {event, QStringLiteral("e1")}})
                                    << QStringList{QStringLiteral("a"), QStringLiteral("b")}
                                    << QStringLiteral("e1");
    QTest::newRow("scopes as text") << jwt({{scope, QStringLiteral("a  b")}})
                                    << QStringList{QStringLiteral("a"), QStringLiteral("b")} << QString();
    QTest::newRow("no JWT") << QStringLiteral("opaque-token") << QStringList() << QString();
    QTest::newRow("not base64") << QStringLiteral("a.!!.c") << QStringList() << QString();
    QTest::newRow("not JSON") << QStringLiteral("a.aGVsbG8.c") << QStringList() << QString();
}

void SettingsTest::payloadIsReadLeniently()
{
    QFETCH(QString, token);
    const auto tokens =
        TokenSet::fromAnswer("{\"access_token\":\"" + token.toUtf8() + "\"}", FakeClock().nowUtc());
    QVERIFY(tokens);
    QTEST(tokens->scopes, "scopes");
    QTEST(tokens->authEventId, "event");
}

QTEST_GUILESS_MAIN(SettingsTest)
#include "settings_test.moc"
