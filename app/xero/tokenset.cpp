#include "xero/session.h"

#include "base/redaction.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace counterfoil::xero {

namespace {

constexpr qint64 usualLifeSeconds = 1800;

/// The payload of a JWT, or an empty object when the token is not one.
QJsonObject payloadOf(const QString& token)
{
    const QStringList parts = token.split(u'.');
    if (parts.size() != 3)
        return {};
    const auto decoded = QByteArray::fromBase64Encoding(
        parts[1].toLatin1(), QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    return decoded ? QJsonDocument::fromJson(*decoded).object() : QJsonObject{};
}

/// A list of scopes as JSON array or as text with blanks.
QStringList scopesOf(const QJsonValue& value)
{
    if (value.isString())
        return value.toString().split(u' ', Qt::SkipEmptyParts);
    QStringList scopes;
    const QJsonArray array = value.toArray();
    for (const QJsonValue& scope : array)
        scopes.append(scope.toString());
    return scopes;
}

qint64 lifeSeconds(const QJsonObject& answer, const QJsonObject& payload, const QDateTime& now)
{
    // expires_in counts from now and so does not care whether this computer's clock is right; exp does.
    const QJsonValue expiresIn = answer.value(QStringLiteral("expires_in"));
    const qint64 seconds = expiresIn.isString() ? expiresIn.toString().toLongLong() : expiresIn.toInteger();
    if (seconds > 0)
        return seconds;
    const qint64 exp = payload.value(QStringLiteral("exp")).toInteger();
    return exp > 0 ? exp - now.toSecsSinceEpoch() : usualLifeSeconds;
}

} // namespace

QByteArray TokenSet::toJson() const
{
    const QJsonObject json{
        {QStringLiteral("access_token"), accessToken},
        {QStringLiteral("refresh_token"), refreshToken},
        {QStringLiteral("expires_at"), expiresAt.toUTC().toString(Qt::ISODateWithMs)},
        {QStringLiteral("refresh_issued_at"), refreshIssuedAt.toUTC().toString(Qt::ISODateWithMs)},
        {QStringLiteral("scope"), scopes.join(u' ')},
        {QStringLiteral("authentication_event_id"), authEventId},
    };
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

Result<TokenSet> TokenSet::fromJson(const QByteArray& json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    TokenSet tokens;
    tokens.accessToken = object.value(QStringLiteral("access_token")).toString();
    tokens.refreshToken = object.value(QStringLiteral("refresh_token")).toString();
    if (tokens.isEmpty()) {
        return makeError(
            ErrorKind::Unauthorized,
            QCoreApplication::translate("Xero", "The stored sign-in to Xero is damaged. Press Connect "
                                                "Now and sign in again."),
            QStringLiteral("the stored token set has no tokens"), QStringLiteral("SIGN_IN_AGAIN"));
    }
    registerSecret(tokens.accessToken);
    registerSecret(tokens.refreshToken);
    const auto time = [&object](const QString& key) {
        return QDateTime::fromString(object.value(key).toString(), Qt::ISODateWithMs).toUTC();
    };
    tokens.expiresAt = time(QStringLiteral("expires_at"));
    tokens.refreshIssuedAt = time(QStringLiteral("refresh_issued_at"));
    tokens.scopes = scopesOf(object.value(QStringLiteral("scope")));
    tokens.authEventId = object.value(QStringLiteral("authentication_event_id")).toString();
    return tokens;
}

Result<TokenSet> TokenSet::fromAnswer(const QByteArray& json, const QDateTime& now)
{
    const QJsonObject answer = QJsonDocument::fromJson(json).object();
    TokenSet tokens;
    tokens.accessToken = answer.value(QStringLiteral("access_token")).toString();
    tokens.refreshToken = answer.value(QStringLiteral("refresh_token")).toString();
    registerSecret(tokens.accessToken);
    registerSecret(tokens.refreshToken);
    registerSecret(answer.value(QStringLiteral("id_token")).toString());
    if (tokens.accessToken.isEmpty()) {
        return makeError(
            ErrorKind::BadResponse,
            QCoreApplication::translate(
                "Xero", "Xero's sign-in service gave an answer that could not be understood. Try again; "
                        "if it stays so, a sign-in page of this network, a proxy or a firewall may answer "
                        "in Xero's place."),
            QStringLiteral("token answer without access_token, %1 bytes").arg(json.size()));
    }
    const QJsonObject payload = payloadOf(tokens.accessToken);
    tokens.expiresAt = now.addSecs(lifeSeconds(answer, payload, now));
    tokens.refreshIssuedAt = now;
    tokens.scopes = scopesOf(answer.value(QStringLiteral("scope")));
    if (tokens.scopes.isEmpty())
        tokens.scopes = scopesOf(payload.value(QStringLiteral("scope")));
    tokens.authEventId = payload.value(QStringLiteral("authentication_event_id")).toString();
    return tokens;
}

} // namespace counterfoil::xero
