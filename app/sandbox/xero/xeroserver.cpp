#include "sandbox/xero/xeroserver.h"

#include "sandbox/xero/answers.h"

#include <algorithm>

namespace counterfoil::sandbox {

namespace {

const QByteArray apiRoot = "/api.xro/2.0/";

bool isApi(const WebRequest& request)
{
    return request.path.startsWith(apiRoot);
}

QStringList pathBelowApi(const WebRequest& request)
{
    QStringList path;
    for (const QByteArray& part : request.path.mid(apiRoot.size()).split('/')) {
        if (!part.isEmpty())
            path.append(QString::fromUtf8(QByteArray::fromPercentEncoding(part)));
    }
    return path;
}

/// The scopes of which one is needed.
QStringList scopesFor(const QString& endpoint, bool read)
{
    QStringList names;
    if (endpoint == u"Invoices" || endpoint == u"CreditNotes")
        names = {QStringLiteral("accounting.invoices")};
    else if (endpoint == u"Contacts")
        names = {QStringLiteral("accounting.contacts")};
    else if (endpoint == u"Payments")
        names = {QStringLiteral("accounting.payments")};
    else if (endpoint == u"Items")
        names = {QStringLiteral("accounting.settings"), QStringLiteral("accounting.invoices")};
    else
        names = {QStringLiteral("accounting.settings")};
    if (read) {
        const QStringList writing = names;
        for (const QString& name : writing)
            names.append(QString(name + QStringLiteral(".read")));
    }
    return names;
}

bool hasOneOf(const QStringList& granted, const QStringList& wanted)
{
    return std::any_of(wanted.cbegin(), wanted.cend(),
                       [&](const QString& scope) { return granted.contains(scope); });
}

} // namespace

XeroServer::XeroServer(World& world, const Options& options)
    : m_world(world),
      m_recorder(options.recordFile),
      m_minuteLimit(options.minuteLimit),
      m_dayLimit(options.dayLimit)
{}

void XeroServer::arrived(const WebRequest& request)
{
    if (!isApi(request))
        return;
    m_recorder.record(request);
    ++m_calls;
    m_peak = std::max(m_peak, ++m_inProgress);
}

void XeroServer::finished(const WebRequest& request)
{
    if (isApi(request))
        --m_inProgress;
}

RateLimits& XeroServer::limitsOf(const QString& tenantId)
{
    return m_limits.try_emplace(tenantId, m_minuteLimit, m_dayLimit).first->second;
}

WebResponse XeroServer::process(const WebRequest& request)
{
    WebResponse response = isApi(request)                            ? api(request)
                           : request.path.startsWith("/connections") ? connections(request)
                                                                     : notFound();
    response.headers.emplaceBack("xero-correlation-id", freshId().toLatin1());
    return response;
}

std::optional<WebResponse> XeroServer::unauthorised(const WebRequest& request, Tokens::Access& access) const
{
    const QByteArray header = request.header("Authorization");
    const QByteArray token = header.startsWith("Bearer ") ? header.mid(7) : QByteArray();
    access = m_world.tokens.check(token, m_world.clock.nowUtc());
    using State = Tokens::Access::State;
    switch (access.state) {
    case State::Valid:
        return std::nullopt;
    case State::Invalid:
        return problemAnswer(401, QStringLiteral("Unauthorized"),
                             QStringLiteral("AuthenticationUnsuccessful"));
    case State::Expired: {
        const QString when = access.expiresAt.toString(QStringLiteral("MM/dd/yyyy HH:mm:ss"));
        return problemAnswer(401, QStringLiteral("Unauthorized"),
                             QString(QStringLiteral("TokenExpired: token expired at ") + when));
    }
    case State::Revoked:
        return problemAnswer(403, QStringLiteral("Forbidden"), QStringLiteral("AuthenticationUnsuccessful"));
    }
    return std::nullopt;
}

WebResponse XeroServer::connections(const WebRequest& request)
{
    Tokens::Access access;
    if (const auto refusal = unauthorised(request, access))
        return *refusal;
    if (request.method != "GET")
        return notFound();
    QJsonArray list;
    for (const QString& tenantId : access.consent.tenantIds) {
        const Books* books = m_world.organisation(tenantId);
        const QString created =
            access.consent.createdAt.toString(QStringLiteral("yyyy-MM-dd'T'HH:mm:ss.zzz0000"));
        list.append(QJsonObject{{QStringLiteral("id"), books->organisation.value(u"OrganisationID")},
                                {QStringLiteral("authEventId"), access.consent.id},
                                {QStringLiteral("tenantId"), tenantId},
                                {QStringLiteral("tenantType"), QStringLiteral("ORGANISATION")},
                                {QStringLiteral("tenantName"), books->organisation.value(u"Name")},
                                {QStringLiteral("createdDateUtc"), created},
                                {QStringLiteral("updatedDateUtc"), created}});
    }
    return WebResponse::json(200, list);
}

WebResponse XeroServer::api(const WebRequest& request)
{
    Tokens::Access access;
    if (const auto refusal = unauthorised(request, access))
        return *refusal;
    QString tenantId = QString::fromLatin1(request.header("xero-tenant-id"));
    const bool customConnection = !access.consent.scopes.contains(QStringLiteral("offline_access")) &&
                                  access.consent.tenantIds.size() == 1;
    if (tenantId.isEmpty() && customConnection)
        tenantId = access.consent.tenantIds.first();
    Books* books = m_world.organisation(tenantId);
    if (!books || !access.consent.tenantIds.contains(tenantId))
        return problemAnswer(403, QStringLiteral("Forbidden"), QStringLiteral("AuthenticationUnsuccessful"));

    RateLimits& limits = limitsOf(tenantId);
    WebResponse response;
    const QStringList path = pathBelowApi(request);
    const bool read = request.method == "GET";
    if (const auto refusal = limits.take(m_inProgress, m_world.clock.nowUtc())) {
        response = *refusal;
    } else if (!request.header("Accept").contains("json")) {
        response = {406,
                    "text/xml; charset=utf-8",
                    "<ApiException><Message>Without Accept: application/json the answer would be "
                    "XML</Message></ApiException>",
                    {}};
    } else if (path.isEmpty()) {
        response = notFound();
    } else if (!hasOneOf(access.consent.scopes, scopesFor(path.first(), read))) {
        response =
            problemAnswer(401, QStringLiteral("Unauthorized"), QStringLiteral("AuthorizationUnsuccessful"));
        response.headers.emplaceBack("WWW-Authenticate", "Bearer error=\"insufficient_scope\"");
    } else {
        response = admitted(request, *books, path);
    }
    response.headers += limits.headers();
    return response;
}

WebResponse XeroServer::admitted(const WebRequest& request, Books& books, const QStringList& path)
{
    const QDateTime now = m_world.clock.nowUtc();
    const ApiCall call{books, request, m_schema, path, now};
    if (request.method == "GET")
        return readEndpoint(call);
    if (request.method != "PUT" && request.method != "POST" && request.method != "DELETE")
        return WebResponse::text(405, "Method not allowed");
    if (const auto replay = m_world.idempotency.replay(books.tenantId, request, now))
        return *replay;
    const WebResponse response = writeEndpoint(call);
    m_world.idempotency.remember(books.tenantId, request, response, now);
    m_world.save();
    return response;
}

WebResponse XeroServer::refuse(const WebRequest& request, const Fault& fault)
{
    using Kind = Fault::Kind;
    const qint64 retryAfter = fault.retryAfterSeconds;
    switch (fault.kind) {
    case Kind::Status429Minute: {
        WebResponse response = RateLimits::refusal("minute", retryAfter);
        response.headers.emplaceBack("X-MinLimit-Remaining", "0");
        return response;
    }
    case Kind::Status429Day: {
        WebResponse response = RateLimits::refusal("day", retryAfter);
        response.headers.emplaceBack("X-DayLimit-Remaining", "0");
        return response;
    }
    case Kind::Status429Concurrent:
        return RateLimits::refusal("concurrent", std::nullopt);
    case Kind::Status500: {
        // Xero keeps errors under the idempotency key as well: the same key gets the same 500 for six
        // minutes.
        const WebResponse response = WebResponse::json(
            500, QJsonObject{{QStringLiteral("ErrorNumber"), 500},
                             {QStringLiteral("Type"), QStringLiteral("InternalErrorException")},
                             {QStringLiteral("Message"), QStringLiteral("An error occurred in Xero.")}});
        const QString tenantId = QString::fromLatin1(request.header("xero-tenant-id"));
        const QDateTime now = m_world.clock.nowUtc();
        if (!m_world.idempotency.replay(tenantId, request, now))
            m_world.idempotency.remember(tenantId, request, response, now);
        return response;
    }
    case Kind::Status503:
        return WebResponse::text(503, "The Xero API is temporarily unavailable");
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
        200, "<html><head><title>Access denied</title></head><body><h1>Access denied</h1></body></html>\n");
}

} // namespace counterfoil::sandbox
