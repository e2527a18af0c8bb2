#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QList>
#include <QUrl>

#include <chrono>
#include <functional>
#include <stop_token>
#include <utility>

namespace counterfoil {

using HttpHeader = std::pair<QByteArray, QByteArray>;

/// One request as plain values. The URL is sent byte for byte as given (fully encoded).
struct HttpRequest
{
    QByteArray method = "GET";
    QUrl url;
    QList<HttpHeader> headers;
    QByteArray body;
    std::chrono::milliseconds inactivityTimeout{30'000};
    std::chrono::milliseconds deadline{120'000};
};

struct HttpResponse
{
    int status = 0;
    QList<HttpHeader> headers;
    QByteArray body;

    /// First header of that name, compared without case; empty when absent.
    QByteArray header(QByteArrayView name) const;
};

/// Blocking HTTP for use off the GUI thread. An answer of any status is a value; an Error means there was
/// none: Cancelled, Offline (the request was surely not processed), Timeout (reads), BadResponse (cut off;
/// reads), InDoubt (any method but GET/HEAD once the request may have reached the server). Redirects are
/// never followed. TLS errors are never ignored.
class HttpTransport
{
public:
    virtual ~HttpTransport() = default;
    virtual Result<HttpResponse> send(const HttpRequest& request, std::stop_token stop) = 0;

    /// Sends several at once from this one thread; each result is handed over as it arrives, on this thread,
    /// with the request's index. Returns when all are answered, failed or cancelled.
    using OnResult = std::function<void(qsizetype index, Result<HttpResponse> result)>;
    virtual void sendAll(const QList<HttpRequest>& requests, int maxInFlight, const OnResult& onResult,
                         std::stop_token stop);
};

} // namespace counterfoil
