#include "http/httptransport.h"

namespace counterfoil {

QByteArray HttpResponse::header(QByteArrayView name) const
{
    for (const HttpHeader& one : headers) {
        if (one.first.compare(name, Qt::CaseInsensitive) == 0)
            return one.second;
    }
    return {};
}

void HttpTransport::sendAll(const QList<HttpRequest>& requests, int, const OnResult& onResult,
                            std::stop_token stop)
{
    for (qsizetype i = 0; i < requests.size(); ++i)
        onResult(i, send(requests[i], stop));
}

} // namespace counterfoil
