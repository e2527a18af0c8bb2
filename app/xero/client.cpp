#include "xero/client.h"

#include <QCoreApplication>

namespace counterfoil::xero {

namespace {

/// An expired token, as opposed to one without the scope: refreshing would not help that one.
bool wantsFreshToken(const Result<HttpResponse>& answer)
{
    return answer.ok() && answer->status == 401 && responseError(*answer, {}).kind == ErrorKind::Unauthorized;
}

/// Whether the request may have reached Xero, so that it counts against the limits.
bool wasSent(const Result<HttpResponse>& answer)
{
    if (answer.ok())
        return true;
    switch (answer.error().kind) {
    case ErrorKind::Cancelled:
    case ErrorKind::Offline:
    case ErrorKind::Settings:
    case ErrorKind::Storage:
        return false;
    case ErrorKind::Timeout:
    case ErrorKind::ServerFailed:
    case ErrorKind::RateLimited:
    case ErrorKind::Unauthorized:
    case ErrorKind::Forbidden:
    case ErrorKind::Rejected:
    case ErrorKind::BadResponse:
    case ErrorKind::InDoubt:
        return true;
    }
    return true;
}

Error inDoubt(const WriteRequest& request, const Error& cause)
{
    Error error = makeError(
        ErrorKind::InDoubt,
        QCoreApplication::translate("Xero",
                                    "Whether Xero saved this is not known yet (%1). It is looked up before "
                                    "anything is sent again, so nothing is posted twice.")
            .arg(cause.message.isEmpty() ? QCoreApplication::translate("Xero", "its answer did not arrive")
                                         : cause.message),
        writeKindName(request.kind) + QStringLiteral(": ") + errorKindName(cause.kind) +
            QStringLiteral(": ") + cause.detail,
        cause.code);
    error.retryAfter = cause.retryAfter;
    error.httpStatus = cause.httpStatus;
    return error;
}

/// What the answer to a write means for its documents.
Result<QList<ElementResult>> outcome(const WriteRequest& request, const Result<HttpResponse>& answer)
{
    if (!answer)
        return wasSent(answer) ? inDoubt(request, answer.error()) : answer.error();
    const int status = answer->status;
    auto results = readWriteResponse(request, *answer);
    if (results)
        return results;
    // An unreadable answer to something Xero did not refuse says nothing about what was saved.
    const bool unknown = (status >= 200 && status <= 299) || status == 408 || status >= 500 ||
                         results.error().code == QStringLiteral("IDEMPOTENCY_CONFLICT");
    return unknown ? inDoubt(request, results.error()) : results.error();
}

std::optional<Error> keyProblem(const QByteArray& key)
{
    if (!key.isEmpty() && key.size() <= 128)
        return std::nullopt;
    return makeError(
        ErrorKind::Settings,
        QCoreApplication::translate("Xero", "The request has no usable key of its own and is not sent."),
        QStringLiteral("Idempotency-Key of %1 characters").arg(key.size()),
        QStringLiteral("IDEMPOTENCY_KEY_INVALID"));
}

} // namespace

Client::Client(HttpTransport& transport, const Clock&, Session& session, RateBudget& budget, QString tenantId)
    : m_transport(transport), m_session(session), m_budget(budget), m_tenantId(std::move(tenantId))
{}

HttpRequest Client::makeRequest(const QByteArray& method, const QByteArray& path,
                                const QByteArray& token) const
{
    HttpRequest request;
    request.method = method;
    request.url = QUrl::fromEncoded(m_session.settings().apiUrl.toEncoded() + path, QUrl::StrictMode);
    request.headers = {{"Authorization", "Bearer " + token}, {"Accept", "application/json"}};
    if (!m_tenantId.isEmpty()) // a custom connection reaches one organisation only
        request.headers.append(HttpHeader{"xero-tenant-id", m_tenantId.toLatin1()});
    return request;
}

HttpRequest Client::makeWrite(const WriteRequest& write, const QByteArray& key, const QByteArray& token) const
{
    HttpRequest request = makeRequest(write.method, write.path, token);
    request.headers.append(HttpHeader{"Content-Type", "application/json"});
    request.headers.append(HttpHeader{"Idempotency-Key", key});
    request.body = write.body;
    return request;
}

void Client::note(const Result<HttpResponse>& answer, const QByteArray& method, const QString& kind)
{
    if (m_onCall && wasSent(answer))
        m_onCall(QString::fromLatin1(method), kind);
    if (answer)
        m_budget.learn(*answer);
}

Result<HttpResponse> Client::get(const QByteArray& path, std::stop_token stop,
                                 const QList<HttpHeader>& headers)
{
    const qsizetype end = path.indexOf('?');
    const QString kind = QString::fromLatin1(path.mid(1, end < 0 ? -1 : end - 1)).section(u'/', 0, 0);
    for (const bool again : {false, true}) {
        const auto token = again ? m_session.refresh(stop) : m_session.accessToken(stop);
        if (!token)
            return token.error();
        HttpRequest request = makeRequest("GET", path, *token);
        request.headers += headers;
        auto answer = m_transport.send(request, stop);
        note(answer, request.method, kind);
        if (!again && wantsFreshToken(answer))
            continue;
        if (answer && answer->status != 200 && answer->status != 304)
            return responseError(*answer, QStringLiteral("GET ") + kind);
        return answer;
    }
    Q_UNREACHABLE();
}

Result<QList<ElementResult>> Client::write(const WriteRequest& request, const QByteArray& idempotencyKey,
                                           std::stop_token stop)
{
    if (const auto problem = keyProblem(idempotencyKey))
        return *problem;
    for (const bool again : {false, true}) {
        // A token that cannot be had means that nothing was sent; a 401 before it, that nothing was
        // processed.
        const auto token = again ? m_session.refresh(stop) : m_session.accessToken(stop);
        if (!token)
            return token.error();
        const auto answer = m_transport.send(makeWrite(request, idempotencyKey, *token), stop);
        note(answer, request.method, writeKindName(request.kind));
        if (again || !wantsFreshToken(answer))
            return outcome(request, answer);
    }
    Q_UNREACHABLE();
}

void Client::writeAll(const QList<WriteRequest>& requests, const QList<QByteArray>& idempotencyKeys,
                      int maxInFlight, const OnWritten& onWritten, std::stop_token stop)
{
    Q_ASSERT(requests.size() == idempotencyKeys.size());
    QList<qsizetype> pending;
    for (qsizetype i = 0; i < requests.size(); ++i) {
        if (const auto problem = keyProblem(idempotencyKeys[i]))
            onWritten(i, *problem);
        else
            pending.append(i);
    }
    for (const bool again : {false, true}) {
        if (pending.isEmpty())
            return;
        const auto token = again ? m_session.refresh(stop) : m_session.accessToken(stop);
        if (!token) {
            for (const qsizetype index : std::as_const(pending))
                onWritten(index, token.error());
            return;
        }
        QList<HttpRequest> batch;
        for (const qsizetype index : std::as_const(pending))
            batch.append(makeWrite(requests[index], idempotencyKeys[index], *token));
        QList<qsizetype> expired;
        QList<bool> reported(pending.size(), false);
        const auto onResult = [&](qsizetype at, const Result<HttpResponse>& answer) {
            const qsizetype index = pending[at];
            const WriteRequest& request = requests[index];
            reported[at] = true;
            note(answer, request.method, writeKindName(request.kind));
            if (!again && wantsFreshToken(answer))
                expired.append(index);
            else
                onWritten(index, outcome(request, answer));
        };
        m_transport.sendAll(batch, maxInFlight, onResult, stop);
        for (qsizetype at = 0; at < pending.size(); ++at) {
            if (!reported[at]) // no transport may leave one out; if it did, its fate would be unknown
                onWritten(pending[at], inDoubt(requests[pending[at]], Error{}));
        }
        pending = expired;
    }
}

} // namespace counterfoil::xero
