#include "xero/session.h"

#include "base/redaction.h"
#include "xero/client.h"
#include "xero/tokenslot.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace counterfoil::xero {

namespace {

constexpr qint64 minLifeSeconds = 60;

QByteArray formOf(const QList<std::pair<QByteArray, QString>>& fields)
{
    QByteArray form;
    for (const auto& [name, value] : fields)
        form +=
            (form.isEmpty() ? QByteArray() : QByteArray("&")) + name + '=' + QUrl::toPercentEncoding(value);
    return form;
}

/// A lost answer at the identity service does no harm: the old refresh token works for 30 more minutes.
Error transient(Error error)
{
    if (error.kind == ErrorKind::InDoubt)
        error.kind = ErrorKind::Timeout;
    return error;
}

Error signInAgain(const QString& detail)
{
    return makeError(
        ErrorKind::Unauthorized,
        QCoreApplication::translate("Xero", "The sign-in to Xero has ended (it was withdrawn, or not used "
                                            "for 60 days). Press Connect Now and sign in again."),
        detail, QStringLiteral("SIGN_IN_AGAIN"));
}

Error codeRejected(const QString& detail)
{
    return makeError(ErrorKind::Unauthorized,
                     QCoreApplication::translate("Xero",
                                                 "Xero did not accept this sign-in: it took too long, or was "
                                                 "used already. Press Connect Now and try again."),
                     detail, QStringLiteral("SIGN_IN_AGAIN"));
}

Error clientRejected(const QString& reason, const QString& detail)
{
    return makeError(
        ErrorKind::Settings,
        QCoreApplication::translate("Xero", "Xero does not accept this app (%1). Check the client ID (and, "
                                            "for a custom connection, the client secret) against your "
                                            "app in the Xero developer portal.")
            .arg(reason),
        detail, QStringLiteral("CLIENT_REJECTED"));
}

Error stopped()
{
    return makeError(ErrorKind::Cancelled, QCoreApplication::translate("Xero", "Stopped."));
}

} // namespace

Session::Session(HttpTransport& transport, const Clock& clock, AppSettings settings, Save save,
                 std::shared_ptr<TokenSlot> slot)
    : m_transport(transport),
      m_clock(clock),
      m_settings(std::move(settings)),
      m_save(std::move(save)),
      m_slot(slot ? std::move(slot) : std::make_shared<TokenSlot>())
{
    registerSecret(m_settings.clientSecret);
}

TokenSet Session::tokens() const
{
    return m_slot->content().tokens;
}

void Session::setTokens(TokenSet tokens)
{
    registerSecret(tokens.accessToken);
    registerSecret(tokens.refreshToken);
    m_slot->put(std::move(tokens), false);
}

Result<HttpResponse> Session::post(const QUrl& url, const QByteArray& form, std::stop_token stop)
{
    HttpRequest request;
    request.method = "POST";
    request.url = url;
    request.headers = {{"Content-Type", "application/x-www-form-urlencoded"}, {"Accept", "application/json"}};
    if (m_settings.customConnection) {
        const QByteArray credentials = m_settings.clientId.toUtf8() + ':' + m_settings.clientSecret.toUtf8();
        request.headers.append(HttpHeader{"Authorization", "Basic " + credentials.toBase64()});
    }
    request.body = form;
    return m_transport.send(request, stop);
}

Result<void> Session::requestTokens(Grant grant, const QByteArray& form, std::stop_token stop)
{
    const auto answer = post(m_settings.tokenUrl, form, stop);
    if (!answer)
        return transient(answer.error());
    if (answer->status != 200) {
        const QString code =
            QJsonDocument::fromJson(answer->body).object().value(QStringLiteral("error")).toString();
        const QString detail = QStringLiteral("token endpoint: HTTP %1 ").arg(answer->status) +
                               QString::fromUtf8(answer->body.left(300));
        if (answer->status == 400 && code == QStringLiteral("invalid_grant"))
            return grant == Grant::Code ? codeRejected(detail) : signInAgain(detail);
        // Someone who is just connecting can correct it; later it would be a fault at Xero's end, and passes.
        if (grant != Grant::Refresh && answer->status < 500 && !code.isEmpty())
            return clientRejected(code, detail);
        if (answer->status == 429)
            return responseError(*answer, QStringLiteral("token endpoint"));
        Error error =
            makeError(ErrorKind::ServerFailed,
                      QCoreApplication::translate("Xero", "Xero's sign-in service has a problem (error %1). "
                                                          "It is tried again later.")
                          .arg(answer->status),
                      detail);
        error.httpStatus = answer->status;
        return error;
    }
    auto tokens = TokenSet::fromAnswer(answer->body, m_clock.nowUtc());
    if (!tokens)
        return tokens.error();
    if (tokens->refreshToken.isEmpty() && grant == Grant::Refresh) {
        tokens->refreshToken = m_slot->content().tokens.refreshToken; // not rotated: the old one stays good
    } else if (tokens->refreshToken.isEmpty() && grant == Grant::Code) {
        return makeError(
            ErrorKind::BadResponse,
            QCoreApplication::translate("Xero", "Xero gave no permission to stay signed in. Connect again "
                                                "and allow everything that Xero's page asks for."),
            QStringLiteral("token answer without refresh_token"));
    }
    const bool kept = grant != Grant::ClientCredentials; // that one is fetched anew whenever it is needed
    m_slot->put(std::move(*tokens), kept);
    return kept ? saveTokens() : Result<void>();
}

/// The old refresh token on disk dies 30 minutes after the rotation: until the new one is there, nothing else
/// is done. In turn only.
Result<void> Session::saveTokens()
{
    const TokenSlot::Content content = m_slot->content();
    if (!content.unsaved)
        return {};
    if (m_save) {
        if (const auto saved = m_save(content.tokens); !saved)
            return saved.error();
    }
    m_slot->markSaved();
    return {};
}

bool Session::isFresh(const TokenSet& tokens) const
{
    return !tokens.accessToken.isEmpty() && tokens.expiresAt.isValid() &&
           m_clock.nowUtc().secsTo(tokens.expiresAt) >= minLifeSeconds;
}

QByteArray Session::handOut(const QString& accessToken)
{
    m_handedOut = accessToken;
    return accessToken.toLatin1();
}

Result<QByteArray> Session::accessToken(std::stop_token stop)
{
    if (const auto content = m_slot->content(); !content.unsaved && isFresh(content.tokens))
        return handOut(content.tokens.accessToken);
    const auto turn = m_slot->takeTurn(stop);
    if (!turn)
        return stopped();
    if (const auto saved = saveTokens(); !saved)
        return saved.error();
    // Another session may have refreshed while this one waited for its turn.
    if (const auto content = m_slot->content(); isFresh(content.tokens))
        return handOut(content.tokens.accessToken);
    return refreshInTurn(stop);
}

Result<QByteArray> Session::refresh(std::stop_token stop)
{
    const auto turn = m_slot->takeTurn(stop);
    if (!turn)
        return stopped();
    if (const auto saved = saveTokens(); !saved)
        return saved.error();
    const TokenSet tokens = m_slot->content().tokens;
    const bool refreshedElsewhere = !m_handedOut.isEmpty() && tokens.accessToken != m_handedOut;
    if (refreshedElsewhere && isFresh(tokens))
        return handOut(tokens.accessToken);
    return refreshInTurn(stop);
}

Result<QByteArray> Session::refreshInTurn(std::stop_token stop)
{
    Grant grant = Grant::Refresh;
    QByteArray form;
    const QString refreshToken = m_slot->content().tokens.refreshToken;
    if (m_settings.customConnection) {
        grant = Grant::ClientCredentials;
        form = formOf({{"grant_type", QStringLiteral("client_credentials")}});
    } else if (refreshToken.isEmpty()) {
        return makeError(
            ErrorKind::Unauthorized,
            QCoreApplication::translate("Xero", "Counterfoil is not connected to Xero. Press Connect Now "
                                                "and sign in."),
            QStringLiteral("no refresh token"), QStringLiteral("NOT_CONNECTED"));
    } else {
        form = formOf({{"grant_type", QStringLiteral("refresh_token")},
                       {"client_id", m_settings.clientId},
                       {"refresh_token", refreshToken}});
    }
    if (const auto done = requestTokens(grant, form, stop); !done)
        return done.error();
    return handOut(m_slot->content().tokens.accessToken);
}

Result<void> Session::exchangeCode(const QString& code, const QByteArray& codeVerifier, std::stop_token stop,
                                   const QUrl& redirectUri)
{
    registerSecret(code);
    const auto turn = m_slot->takeTurn(stop);
    if (!turn)
        return stopped();
    const QUrl uri = redirectUri.isEmpty() ? m_settings.redirectUri() : redirectUri;
    const QByteArray form = formOf({{"grant_type", QStringLiteral("authorization_code")},
                                    {"client_id", m_settings.clientId},
                                    {"code", code},
                                    {"redirect_uri", uri.toString()},
                                    {"code_verifier", QString::fromLatin1(codeVerifier)}});
    return requestTokens(Grant::Code, form, stop);
}

Result<QList<Tenant>> Session::tenants(std::stop_token stop)
{
    Result<HttpResponse> answer = HttpResponse{};
    for (const bool again : {false, true}) {
        const auto token = again ? refresh(stop) : accessToken(stop);
        if (!token)
            return token.error();
        HttpRequest request;
        request.url = m_settings.connectionsUrl;
        request.headers = {{"Authorization", "Bearer " + *token}, {"Accept", "application/json"}};
        answer = m_transport.send(request, stop);
        if (!answer)
            return answer.error();
        if (answer->status != 401)
            break;
    }
    if (answer->status != 200)
        return responseError(*answer, QStringLiteral("connections"));
    const QJsonDocument document = QJsonDocument::fromJson(answer->body);
    if (!document.isArray()) {
        return makeError(
            ErrorKind::BadResponse,
            QCoreApplication::translate(
                "Xero", "Xero's list of organisations could not be understood. Press Connect Now to try "
                        "again; if it stays so, a sign-in page of this network, a proxy or a firewall may "
                        "answer in Xero's place."),
            QStringLiteral("connections: ") + QString::fromUtf8(answer->body.left(200)));
    }
    QList<Tenant> tenants;
    const QJsonArray connections = document.array();
    for (const QJsonValue& value : connections) {
        const QJsonObject connection = value.toObject();
        const auto text = [&connection](const QString& key) { return connection.value(key).toString(); };
        Tenant tenant{text(QStringLiteral("id")), text(QStringLiteral("tenantId")),
                      text(QStringLiteral("tenantName")), text(QStringLiteral("tenantType")),
                      text(QStringLiteral("authEventId"))};
        if (tenant.type == QStringLiteral("ORGANISATION") && !tenant.tenantId.isEmpty())
            tenants.append(std::move(tenant));
    }
    return tenants;
}

Result<void> Session::disconnect(std::stop_token stop)
{
    // A refresh under way ends first: what it brings is what must be revoked.
    const auto turn = m_slot->takeTurn(stop);
    const QString refreshToken = m_slot->content().tokens.refreshToken;
    m_slot->put({}, false);
    if (refreshToken.isEmpty())
        return {};
    const auto answer = post(m_settings.revokeUrl,
                             formOf({{"token", refreshToken},
                                     {"token_type_hint", QStringLiteral("refresh_token")},
                                     {"client_id", m_settings.clientId}}),
                             stop);
    if (!answer)
        return transient(answer.error());
    // 400: the token was dead already, which is what is wanted.
    if (answer->status == 200 || answer->status == 204 || answer->status == 400)
        return {};
    return responseError(*answer, QStringLiteral("revocation"));
}

} // namespace counterfoil::xero
