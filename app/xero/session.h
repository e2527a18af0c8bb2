#pragma once

#include "base/clock.h"
#include "http/httptransport.h"

#include <QDateTime>
#include <QString>
#include <QStringList>

#include <functional>
#include <memory>

namespace counterfoil::xero {

class TokenSlot;

/// Where the identity service is and as which app we call. https, or http on loopback only.
struct AppSettings
{
    QString clientId;
    QString clientSecret; ///< custom connection (client credentials) only; a PKCE app has none
    bool customConnection = false;
    quint16 redirectPort = 8742;
    QList<quint16> furtherPorts; ///< registered as well; tried in turn while redirectPort is in use
    QUrl authorizeUrl{QStringLiteral("https://login.xero.com/identity/connect/authorize")};
    QUrl tokenUrl{QStringLiteral("https://identity.xero.com/connect/token")};
    QUrl revokeUrl{QStringLiteral("https://identity.xero.com/connect/revocation")};
    QUrl connectionsUrl{QStringLiteral("https://api.xero.com/connections")};
    QUrl apiUrl{QStringLiteral("https://api.xero.com/api.xro/2.0")};
    QStringList scopes = defaultScopes();

    static QStringList defaultScopes();
    /// From two settings: xero.apiUrl (its host serves /connections too) and xero.identityUrl (serves
    /// /identity/connect/authorize, /connect/token, /connect/revocation). Empty texts keep Xero's own.
    /// Errors: Settings.
    static Result<AppSettings> withUrls(const QString& apiUrl, const QString& identityUrl);
    QUrl redirectUri() const; ///< http://localhost:PORT/callback
};

/// One consent's tokens; one set serves all organisations authorised together. Secret.
struct TokenSet
{
    QString accessToken, refreshToken;
    QDateTime expiresAt;       ///< UTC, of the access token
    QDateTime refreshIssuedAt; ///< UTC; the refresh token dies after 60 idle days
    QStringList scopes;
    QString authEventId; ///< the consent, from the access token

    bool isEmpty() const { return accessToken.isEmpty() && refreshToken.isEmpty(); }
    QByteArray toJson() const;
    /// Errors: Unauthorized (SIGN_IN_AGAIN: the stored text is damaged).
    static Result<TokenSet> fromJson(const QByteArray& json);
    /// From the token endpoint's answer. Life, scopes and consent come from the answer, else from the access
    /// token's payload, whose signature is Xero's own business. Errors: BadResponse.
    static Result<TokenSet> fromAnswer(const QByteArray& json, const QDateTime& now);
};

struct Tenant
{
    QString connectionId, tenantId, name, type, authEventId;
};

/// Keeps an access token fresh. Refreshes before expiry and once after a 401; the rotated set is given to
/// `save` (which must have it safe on disk when it returns ok) before the old one is forgotten; if the answer
/// to a refresh was lost the old refresh token is tried again (Xero accepts it for 30 minutes). Several
/// sessions, each on its thread, may share one slot: one of them refreshes, the others wait and take what it
/// got. Blocking; one thread.
class Session
{
public:
    using Save = std::function<Result<void>(const TokenSet&)>;
    /// Without a slot it has one of its own.
    Session(HttpTransport& transport, const Clock& clock, AppSettings settings, Save save,
            std::shared_ptr<TokenSlot> slot = {});

    /// Tokens that are already safe on disk.
    void setTokens(TokenSet tokens);
    TokenSet tokens() const;
    const AppSettings& settings() const { return m_settings; }

    /// A token that is good for at least a minute. Errors: Unauthorized (SIGN_IN_AGAIN: invalid_grant;
    /// NOT_CONNECTED: no tokens), Settings (CLIENT_REJECTED), what `save` answers (the new tokens stay in use
    /// and saving is tried again at the next call); all else is transient: Offline, Timeout (lost answer),
    /// ServerFailed, BadResponse, Cancelled. A custom connection gets its token by client id and secret; it
    /// is never saved.
    Result<QByteArray> accessToken(std::stop_token stop);
    /// After a 401: forces one refresh, unless another session did so since this one last got a token.
    Result<QByteArray> refresh(std::stop_token stop);
    /// The organisations this consent reaches (tenantType ORGANISATION only).
    Result<QList<Tenant>> tenants(std::stop_token stop);
    /// Revokes the refresh token. The tokens are forgotten here in any case, also when Xero could not be
    /// told.
    Result<void> disconnect(std::stop_token stop);
    /// Exchanges the code of a callback that came to `redirectUri` (empty: the settings'). Errors as
    /// accessToken().
    Result<void> exchangeCode(const QString& code, const QByteArray& codeVerifier, std::stop_token stop,
                              const QUrl& redirectUri = {});

private:
    enum class Grant { Code, Refresh, ClientCredentials };
    Result<HttpResponse> post(const QUrl& url, const QByteArray& form, std::stop_token stop);
    Result<void> requestTokens(Grant grant, const QByteArray& form, std::stop_token stop);
    Result<void> saveTokens();
    Result<QByteArray> refreshInTurn(std::stop_token stop);
    QByteArray handOut(const QString& accessToken);
    bool isFresh(const TokenSet& tokens) const;

    HttpTransport& m_transport;
    const Clock& m_clock;
    AppSettings m_settings;
    Save m_save;
    std::shared_ptr<TokenSlot> m_slot;
    QString m_handedOut; ///< the access token that the caller got last
};

} // namespace counterfoil::xero
