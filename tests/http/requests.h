#pragma once

#include "http/httptransport.h"

/// What the tests of the transport share.
namespace counterfoil::test {

inline HttpRequest requestTo(const QUrl& url, const QByteArray& method = "GET")
{
    HttpRequest request;
    request.method = method;
    request.url = url;
    if (!isRead(method))
        request.body = "{\"a\":1}";
    request.inactivityTimeout = std::chrono::seconds(60);
    request.deadline = std::chrono::seconds(120);
    return request;
}

/// "answer 200", or the name of the error's kind.
inline QString kindOf(const Result<HttpResponse>& result)
{
    return result.ok() ? QStringLiteral("answer %1").arg(result->status) : errorKindName(result.error().kind);
}

} // namespace counterfoil::test
