#pragma once

#include <QDateTime>
#include <QHash>
#include <QJsonObject>
#include <QStringList>

#include <chrono>
#include <optional>

namespace counterfoil::sandbox {

/// One person's approval of the app for some organisations.
struct Consent
{
    QString id; ///< authEventId
    QStringList tenantIds;
    QStringList scopes;
    QDateTime createdAt;
    bool revoked = false;
};

struct IssuedTokens
{
    QString accessToken, refreshToken; ///< no refresh token without offline_access
    QStringList scopes;
};

/// The demo identity service's memory: codes, consents, rotating refresh tokens, access tokens that expire.
class Tokens
{
public:
    explicit Tokens(std::chrono::seconds accessLife) : m_accessLife(accessLife) {}

    QString createCode(const Consent& consent, const QString& clientId, const QString& redirectUri,
                       const QString& challenge, const QDateTime& now);
    /// Codes last five minutes and work once. The error is OAuth's ("invalid_grant").
    std::optional<IssuedTokens> redeemCode(const QString& code, const QString& clientId,
                                           const QString& redirectUri, const QByteArray& verifier,
                                           const QDateTime& now);
    /// Rotates. The token used before is good for 30 more minutes, until its successor is used; an unused one
    /// dies after 60 days.
    std::optional<IssuedTokens> refresh(const QString& refreshToken, const QDateTime& now);
    IssuedTokens clientCredentials(const QString& tenantId, const QStringList& scopes, const QDateTime& now);
    void revoke(const QString& refreshToken);
    void revokeAll();
    void expireAccessTokens() { m_expiredSequence = m_sequence; }

    struct Access
    {
        enum class State { Valid, Invalid, Expired, Revoked } state = State::Invalid;
        Consent consent;
        QDateTime expiresAt;
    };
    Access check(const QByteArray& accessToken, const QDateTime& now) const;
    std::chrono::seconds accessLife() const { return m_accessLife; }

    QJsonObject toJson() const;
    void load(const QJsonObject& json);

private:
    struct Code
    {
        QString consentId, clientId, redirectUri, challenge;
        QDateTime issuedAt;
    };
    struct RefreshToken
    {
        QString consentId, predecessor;
        QDateTime issuedAt, replacedAt;
        bool dead = false;
    };
    QString accessTokenFor(const Consent& consent, const QDateTime& now);
    IssuedTokens issue(const Consent& consent, const QString& predecessor, const QDateTime& now);

    std::chrono::seconds m_accessLife;
    QHash<QString, Consent> m_consents;
    QHash<QString, Code> m_codes;
    QHash<QString, RefreshToken> m_refreshTokens;
    qint64 m_sequence = 0, m_expiredSequence = 0;
};

} // namespace counterfoil::sandbox
