#include "sandbox/xero/tokens.h"

#include "sandbox/xero/values.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QMessageAuthenticationCode>

namespace counterfoil::sandbox {

namespace {

constexpr std::chrono::minutes codeLife{5};
constexpr std::chrono::minutes graceForPredecessor{30};
constexpr std::chrono::hours idleLife{60 * 24};

qint64 secondsOf(std::chrono::seconds duration)
{
    return duration.count();
}

QByteArray base64Url(const QByteArray& bytes)
{
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

QByteArray signatureOf(const QByteArray& content)
{
    // Good for nothing but the demo: it only lets the sandbox tell its own tokens from made-up ones.
    return base64Url(QMessageAuthenticationCode::hash(content, "counterfoil demo signing key",
                                                      QCryptographicHash::Sha256));
}

QString freshSecret()
{
    return QString(freshId() + freshId()).remove(u'-');
}

} // namespace

QString Tokens::createCode(const Consent& consent, const QString& clientId, const QString& redirectUri,
                           const QString& challenge, const QDateTime& now)
{
    m_consents.insert(consent.id, consent);
    const QString code = freshSecret();
    m_codes.insert(code, {consent.id, clientId, redirectUri, challenge, now});
    return code;
}

std::optional<IssuedTokens> Tokens::redeemCode(const QString& code, const QString& clientId,
                                               const QString& redirectUri, const QByteArray& verifier,
                                               const QDateTime& now)
{
    const auto it = m_codes.constFind(code);
    if (it == m_codes.constEnd())
        return std::nullopt;
    const Code issued = *it;
    m_codes.erase(it);
    const QByteArray challenge = base64Url(QCryptographicHash::hash(verifier, QCryptographicHash::Sha256));
    const bool fresh = issued.issuedAt.secsTo(now) <= secondsOf(codeLife);
    if (!fresh || issued.clientId != clientId || issued.redirectUri != redirectUri ||
        issued.challenge.toLatin1() != challenge || m_consents.value(issued.consentId).revoked)
        return std::nullopt;
    return issue(m_consents.value(issued.consentId), {}, now);
}

std::optional<IssuedTokens> Tokens::refresh(const QString& refreshToken, const QDateTime& now)
{
    const auto it = m_refreshTokens.find(refreshToken);
    if (it == m_refreshTokens.end() || it->dead || m_consents.value(it->consentId).revoked)
        return std::nullopt;
    const bool replaced = it->replacedAt.isValid();
    if (replaced && it->replacedAt.secsTo(now) > secondsOf(graceForPredecessor))
        return std::nullopt;
    if (it->issuedAt.secsTo(now) > secondsOf(idleLife))
        return std::nullopt;
    if (!replaced)
        it->replacedAt = now;
    const Consent consent = m_consents.value(it->consentId);
    const QString predecessor = it->predecessor;
    if (m_refreshTokens.contains(predecessor))
        m_refreshTokens[predecessor].dead = true;
    return issue(consent, refreshToken, now);
}

IssuedTokens Tokens::clientCredentials(const QString& tenantId, const QStringList& scopes,
                                       const QDateTime& now)
{
    const Consent consent{freshId(), {tenantId}, scopes, now, false};
    m_consents.insert(consent.id, consent);
    return {accessTokenFor(consent, now), {}, scopes};
}

void Tokens::revoke(const QString& refreshToken)
{
    const QString consentId = m_refreshTokens.value(refreshToken).consentId;
    if (m_consents.contains(consentId))
        m_consents[consentId].revoked = true;
}

void Tokens::revokeAll()
{
    for (Consent& consent : m_consents)
        consent.revoked = true;
}

QString Tokens::accessTokenFor(const Consent& consent, const QDateTime& now)
{
    const QJsonObject header{{QStringLiteral("alg"), QStringLiteral("RS256")},
                             {QStringLiteral("typ"), QStringLiteral("JWT")}};
    const QJsonObject payload{{QStringLiteral("iss"), QStringLiteral("https://identity.xero.com")},
                              {QStringLiteral("aud"), QStringLiteral("https://identity.xero.com/resources")},
                              {QStringLiteral("nbf"), now.toSecsSinceEpoch()},
                              {QStringLiteral("exp"), now.toSecsSinceEpoch() + m_accessLife.count()},
                              {QStringLiteral("jti"), freshId()},
                              {QStringLiteral("sequence"), ++m_sequence},
                              {QStringLiteral("authentication_event_id"), consent.id},
                              {QStringLiteral("scope"), QJsonArray::fromStringList(consent.scopes)}};
    const QByteArray content = base64Url(QJsonDocument(header).toJson(QJsonDocument::Compact)) + '.' +
                               base64Url(QJsonDocument(payload).toJson(QJsonDocument::Compact));
    return QString::fromLatin1(content + '.' + signatureOf(content));
}

IssuedTokens Tokens::issue(const Consent& consent, const QString& predecessor, const QDateTime& now)
{
    IssuedTokens issued{accessTokenFor(consent, now), {}, consent.scopes};
    if (consent.scopes.contains(QStringLiteral("offline_access"))) {
        issued.refreshToken = freshSecret();
        m_refreshTokens.insert(issued.refreshToken, {consent.id, predecessor, now, {}, false});
    }
    return issued;
}

Tokens::Access Tokens::check(const QByteArray& accessToken, const QDateTime& now) const
{
    Access access;
    const QList<QByteArray> parts = accessToken.split('.');
    if (parts.size() != 3 || signatureOf(parts.at(0) + '.' + parts.at(1)) != parts.at(2))
        return access;
    const QJsonObject payload =
        QJsonDocument::fromJson(QByteArray::fromBase64(parts.at(1), QByteArray::Base64UrlEncoding)).object();
    access.expiresAt = QDateTime::fromSecsSinceEpoch(payload.value(u"exp").toInteger(), Qt::UTC);
    access.consent = m_consents.value(payload.value(u"authentication_event_id").toString());
    if (access.consent.id.isEmpty())
        return access;
    if (access.expiresAt <= now || payload.value(u"sequence").toInteger() <= m_expiredSequence)
        access.state = Access::State::Expired;
    else
        access.state = access.consent.revoked ? Access::State::Revoked : Access::State::Valid;
    return access;
}

QJsonObject Tokens::toJson() const
{
    QJsonArray consents;
    for (const Consent& consent : m_consents)
        consents.append(
            QJsonObject{{QStringLiteral("id"), consent.id},
                        {QStringLiteral("tenants"), QJsonArray::fromStringList(consent.tenantIds)},
                        {QStringLiteral("scopes"), QJsonArray::fromStringList(consent.scopes)},
                        {QStringLiteral("createdAt"), consent.createdAt.toMSecsSinceEpoch()},
                        {QStringLiteral("revoked"), consent.revoked}});
    QJsonArray refreshTokens;
    for (auto it = m_refreshTokens.cbegin(); it != m_refreshTokens.cend(); ++it)
        refreshTokens.append(QJsonObject{
            {QStringLiteral("token"), it.key()},
            {QStringLiteral("consent"), it->consentId},
            {QStringLiteral("predecessor"), it->predecessor},
            {QStringLiteral("issuedAt"), it->issuedAt.toMSecsSinceEpoch()},
            {QStringLiteral("replacedAt"), it->replacedAt.isValid() ? it->replacedAt.toMSecsSinceEpoch() : 0},
            {QStringLiteral("dead"), it->dead}});
    return {{QStringLiteral("consents"), consents},
            {QStringLiteral("refreshTokens"), refreshTokens},
            {QStringLiteral("sequence"), m_sequence},
            {QStringLiteral("expiredSequence"), m_expiredSequence}};
}

void Tokens::load(const QJsonObject& json)
{
    const auto time = [](const QJsonValue& value) {
        return value.toInteger() == 0 ? QDateTime()
                                      : QDateTime::fromMSecsSinceEpoch(value.toInteger(), Qt::UTC);
    };
    const auto texts = [](const QJsonValue& value) {
        QStringList list;
        for (const auto& entry : value.toArray())
            list.append(entry.toString());
        return list;
    };
    for (const auto& value : json.value(u"consents").toArray()) {
        const QJsonObject consent = value.toObject();
        const QString id = consent.value(u"id").toString();
        m_consents.insert(id, {id, texts(consent.value(u"tenants")), texts(consent.value(u"scopes")),
                               time(consent.value(u"createdAt")), consent.value(u"revoked").toBool()});
    }
    for (const auto& value : json.value(u"refreshTokens").toArray()) {
        const QJsonObject token = value.toObject();
        m_refreshTokens.insert(token.value(u"token").toString(),
                               {token.value(u"consent").toString(), token.value(u"predecessor").toString(),
                                time(token.value(u"issuedAt")), time(token.value(u"replacedAt")),
                                token.value(u"dead").toBool()});
    }
    m_sequence = json.value(u"sequence").toInteger();
    m_expiredSequence = json.value(u"expiredSequence").toInteger();
}

} // namespace counterfoil::sandbox
