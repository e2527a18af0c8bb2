#pragma once

#include "http/httptransport.h"

#include <memory>

namespace counterfoil {

/// HttpTransport on QNetworkAccessManager. Belongs to the thread that made it; every call must come from it.
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
