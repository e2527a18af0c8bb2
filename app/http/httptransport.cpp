#include "http/httptransport.h"

namespace counterfoil {

QByteArray HttpResponse::header(QByteArrayView name) const
{
    for (const HttpHeader& entry : headers) {
        if (qstrnicmp(entry.first.constData(), entry.first.size(), name.data(), name.size()) == 0)
            return entry.second;
    }
    return {};
}

void HttpTransport::sendAll(const QList<HttpRequest>& requests, int, const OnResult& onResult, std::stop_token stop)
{
    for (qsizetype i = 0; i < requests.size(); ++i)
        onResult(i, send(requests[i], stop));
}

} // namespace counterfoil
