#include "sandbox/xero/identityserver.h"

#include "sandbox/xero/signinpage.h"

#include <QRegularExpression>
#include <QUrl>
#include <QUrlQuery>

namespace counterfoil::sandbox {

namespace {

/// The scopes an app of today may ask for; the broad ones of older apps are refused (Xero "granular scopes",
/// March 2026).
bool isKnownScope(const QString& scope)
{
    static const QRegularExpression known(
        QStringLiteral("^(offline_access|openid|profile|email|accounting\\.(invoices|payments|"
                       "banktransactions|manualjournals|contacts|"
                       "settings|attachments)(\\.read)?)$"));
    return known.match(scope).hasMatch();
}

QString valueOf(const QList<WebParameter>& parameters, const QString& name)
{
    for (const WebParameter& parameter : parameters) {
        if (parameter.first == name)
            return parameter.second;
    }
    return {};
}

WebResponse oauthError(const QString& error, int status = 400)
{
    return WebResponse::json(status, QJsonObject{{QStringLiteral("error"), error}});
}

WebResponse errorPage(const QString& error, const QString& description)
{
    return WebResponse::html(400, identityErrorPage(error, description));
}

QByteArray withQuery(const QString& url, const QList<std::pair<QString, QString>>& parameters)
{
    QByteArray target = url.toUtf8();
    char separator = '?';
    for (const auto& [name, value] : parameters) {
        target += separator + name.toUtf8().toPercentEncoding() + '=' + value.toUtf8().toPercentEncoding();
        separator = '&';
    }
    return target;
}

} // namespace

struct IdentityServer::Authorisation
{
    QString responseType, clientId, redirectUri, scope, state, challenge, challengeMethod;

    explicit Authorisation(const QList<WebParameter>& p)
        : responseType(valueOf(p, QStringLiteral("response_type"))),
          clientId(valueOf(p, QStringLiteral("client_id"))),
          redirectUri(valueOf(p, QStringLiteral("redirect_uri"))),
          scope(valueOf(p, QStringLiteral("scope"))),
          state(valueOf(p, QStringLiteral("state"))),
          challenge(valueOf(p, QStringLiteral("code_challenge"))),
          challengeMethod(valueOf(p, QStringLiteral("code_challenge_method")))
    {}
    QStringList scopes() const { return scope.split(u' ', Qt::SkipEmptyParts); }
    QList<WebParameter> fields() const
    {
        return {{QStringLiteral("response_type"), responseType},
                {QStringLiteral("client_id"), clientId},
                {QStringLiteral("redirect_uri"), redirectUri},
                {QStringLiteral("scope"), scope},
                {QStringLiteral("state"), state},
                {QStringLiteral("code_challenge"), challenge},
                {QStringLiteral("code_challenge_method"), challengeMethod}};
    }
};

DemoApp DemoApp::demo(quint16 redirectPort)
{
    return {QStringLiteral("C0FFEE00DE3000000000000000000001"),
            {redirectPort, 8742},
            QStringLiteral("C0FFEE00DE3000000000000000000002"),
            QStringLiteral("demo-custom-connection-secret")};
}

IdentityServer::IdentityServer(World& world, DemoApp app, bool autoApprove, bool approveAll)
    : m_world(world), m_app(std::move(app)), m_autoApprove(autoApprove), m_approveAll(approveAll)
{}

bool IdentityServer::handles(const QByteArray& path)
{
    return path.startsWith("/identity/") || path.startsWith("/connect/");
}

WebResponse IdentityServer::process(const WebRequest& request)
{
    const bool post = request.method == "POST";
    if (request.path == "/identity/connect/authorize" && (post || request.method == "GET"))
        return authorise(request, parsePairs(post ? request.body : request.query, Plus::IsSpace), post);
    if (request.path == "/connect/token" && post)
        return token(request);
    if (request.path == "/connect/revocation" && post)
        return revoke(request);
    return WebResponse::text(404, "Not found");
}

WebResponse IdentityServer::authorise(const WebRequest&, const QList<WebParameter>& parameters,
                                      bool submitted)
{
    const Authorisation wanted(parameters);
    if (const auto refusal = badAuthorisation(wanted))
        return *refusal;
    if (m_autoApprove && !submitted)
        return approve(wanted,
                       m_approveAll ? m_world.tenantIds() : QStringList{m_world.mainOrganisation().tenantId});
    if (!submitted)
        return WebResponse::html(200, signInPage(wanted.fields(), wanted.scopes(), m_world.organisations()));
    QStringList tenantIds;
    for (const WebParameter& parameter : parameters) {
        if (parameter.first == u"tenant" && m_world.organisation(parameter.second))
            tenantIds.append(parameter.second);
    }
    if (valueOf(parameters, QStringLiteral("decision")) != u"approve" || tenantIds.isEmpty())
        return WebResponse::redirect(
            withQuery(wanted.redirectUri, {{QStringLiteral("error"), QStringLiteral("access_denied")},
                                           {QStringLiteral("state"), wanted.state}}));
    return approve(wanted, tenantIds);
}

std::optional<WebResponse> IdentityServer::badAuthorisation(const Authorisation& wanted) const
{
    if (wanted.clientId != m_app.clientId)
        return errorPage(QStringLiteral("unauthorized_client"),
                         QStringLiteral("Unknown client or client not enabled"));
    bool registered = false;
    for (const quint16 port : m_app.redirectPorts)
        registered |= wanted.redirectUri == QStringLiteral("http://localhost:%1/callback").arg(port);
    if (!registered)
        return errorPage(QStringLiteral("invalid_request"), QStringLiteral("Invalid redirect_uri"));
    if (wanted.responseType != u"code")
        return errorPage(QStringLiteral("unsupported_response_type"),
                         QStringLiteral("response_type must be code"));
    if (wanted.scopes().isEmpty())
        return errorPage(QStringLiteral("invalid_request"), QStringLiteral("scope is missing"));
    for (const QString& scope : wanted.scopes()) {
        if (!isKnownScope(scope))
            return errorPage(QStringLiteral("invalid_scope"),
                             QStringLiteral("Invalid scope for client: ") + scope);
    }
    static const QRegularExpression challenge(QStringLiteral("^[A-Za-z0-9_-]{43}$"));
    if (wanted.challengeMethod != u"S256" || !challenge.match(wanted.challenge).hasMatch())
        return errorPage(QStringLiteral("invalid_request"), QStringLiteral("code challenge required"));
    return std::nullopt;
}

WebResponse IdentityServer::approve(const Authorisation& wanted, const QStringList& tenantIds)
{
    const QDateTime now = m_world.clock.nowUtc();
    const Consent consent{freshId(), tenantIds, wanted.scopes(), now, false};
    const QString code =
        m_world.tokens.createCode(consent, wanted.clientId, wanted.redirectUri, wanted.challenge, now);
    return WebResponse::redirect(
        withQuery(wanted.redirectUri, {{QStringLiteral("code"), code},
                                       {QStringLiteral("scope"), wanted.scope},
                                       {QStringLiteral("state"), wanted.state},
                                       {QStringLiteral("session_state"), freshId()}}));
}

WebResponse IdentityServer::token(const WebRequest& request)
{
    if (!request.header("Content-Type").startsWith("application/x-www-form-urlencoded"))
        return oauthError(QStringLiteral("invalid_request"));
    const QList<WebParameter> form = parsePairs(request.body, Plus::IsSpace);
    const QString grant = valueOf(form, QStringLiteral("grant_type"));
    if (grant == u"client_credentials")
        return clientCredentials(request, form);
    if (grant != u"authorization_code" && grant != u"refresh_token")
        return oauthError(QStringLiteral("unsupported_grant_type"));
    if (valueOf(form, QStringLiteral("client_id")) != m_app.clientId ||
        !request.header("Authorization").isEmpty())
        return oauthError(QStringLiteral("invalid_client"));
    std::optional<IssuedTokens> issued;
    if (grant == u"refresh_token") {
        issued =
            m_world.tokens.refresh(valueOf(form, QStringLiteral("refresh_token")), m_world.clock.nowUtc());
    } else {
        static const QRegularExpression legal(QStringLiteral("^[A-Za-z0-9._~-]{43,128}$"));
        const QString verifier = valueOf(form, QStringLiteral("code_verifier"));
        if (!legal.match(verifier).hasMatch())
            return oauthError(QStringLiteral("invalid_grant"));
        issued = m_world.tokens.redeemCode(valueOf(form, QStringLiteral("code")), m_app.clientId,
                                           valueOf(form, QStringLiteral("redirect_uri")), verifier.toLatin1(),
                                           m_world.clock.nowUtc());
    }
    m_world.save();
    return issued ? tokenAnswer(*issued) : oauthError(QStringLiteral("invalid_grant"));
}

WebResponse IdentityServer::clientCredentials(const WebRequest& request, const QList<WebParameter>& form)
{
    QString id = valueOf(form, QStringLiteral("client_id"));
    QString secret = valueOf(form, QStringLiteral("client_secret"));
    const QByteArray authorization = request.header("Authorization");
    if (authorization.startsWith("Basic ")) {
        const QString pair = QString::fromUtf8(QByteArray::fromBase64(authorization.mid(6)));
        id = pair.section(u':', 0, 0);
        secret = pair.section(u':', 1);
    }
    if (id != m_app.customClientId || secret != m_app.customClientSecret)
        return oauthError(QStringLiteral("invalid_client"));
    const QStringList scopes = valueOf(form, QStringLiteral("scope")).split(u' ', Qt::SkipEmptyParts);
    for (const QString& scope : scopes) {
        if (!isKnownScope(scope) || scope == u"offline_access")
            return oauthError(QStringLiteral("invalid_scope"));
    }
    const QString tenant = m_world.mainOrganisation().tenantId;
    const IssuedTokens issued = m_world.tokens.clientCredentials(tenant, scopes, m_world.clock.nowUtc());
    m_world.save();
    return tokenAnswer(issued);
}

WebResponse IdentityServer::tokenAnswer(const IssuedTokens& issued) const
{
    QJsonObject body{{QStringLiteral("access_token"), issued.accessToken},
                     {QStringLiteral("expires_in"), static_cast<qint64>(m_world.tokens.accessLife().count())},
                     {QStringLiteral("token_type"), QStringLiteral("Bearer")},
                     {QStringLiteral("scope"), issued.scopes.join(u' ')}};
    if (!issued.refreshToken.isEmpty())
        body.insert(u"refresh_token", issued.refreshToken);
    return WebResponse::json(200, body);
}

WebResponse IdentityServer::revoke(const WebRequest& request)
{
    const QList<WebParameter> form = parsePairs(request.body, Plus::IsSpace);
    if (valueOf(form, QStringLiteral("client_id")) != m_app.clientId)
        return oauthError(QStringLiteral("invalid_client"));
    m_world.tokens.revoke(valueOf(form, QStringLiteral("token")));
    m_world.save();
    return {200, {}, {}, {}};
}

WebResponse IdentityServer::refuse(const WebRequest&, const Fault& fault)
{
    using Kind = Fault::Kind;
    switch (fault.kind) {
    case Kind::Status429Minute:
    case Kind::Status429Day:
    case Kind::Status429Concurrent:
        return {429, {}, {}, {{"Retry-After", QByteArray::number(fault.retryAfterSeconds)}}};
    case Kind::Status500:
        return WebResponse::text(500, "Internal Server Error");
    case Kind::Status503:
        return WebResponse::text(503, "Service Unavailable");
    case Kind::Html:
    case Kind::None:
    case Kind::Slow:
    case Kind::CutBefore:
    case Kind::CutAfter:
    case Kind::Truncated:
    case Kind::Hang:
        break;
    }
    return WebResponse::html(
        200, "<html><head><title>Please sign in to this network</title></head><body></body></html>\n");
}

} // namespace counterfoil::sandbox
