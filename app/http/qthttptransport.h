#pragma once

#include "http/httptransport.h"

#include <memory>

namespace counterfoil {

/// HttpTransport on QNetworkAccessManager. May be made anywhere; belongs to the thread of its first call, and
/// every call and the destruction must come from that thread (asserted). onResult may call send() again.
/// HTTP/1.1 with keep-alive, no cookies, no redirects, no second sending of anything but GET and HEAD. The
/// system's proxy is used, but not for loopback.
class QtHttpTransport final : public HttpTransport
{
public:
    QtHttpTransport();
    ~QtHttpTransport() override;
    Result<HttpResponse> send(const HttpRequest& request, std::stop_token stop) override;
    void sendAll(const QList<HttpRequest>& requests, int maxInFlight, const OnResult& onResult,
                 std::stop_token stop) override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace counterfoil
