#include "cli/demobrowser.h"

#include "http/qthttptransport.h"

namespace counterfoil::cli {

namespace {
constexpr int mostRedirects = 5;
}

DemoBrowser::~DemoBrowser()
{
    wait();
}

void DemoBrowser::open(const QUrl& url)
{
    wait();
    m_url = url;
    start();
}

void DemoBrowser::run()
{
    QtHttpTransport transport;
    QUrl url = m_url;
    for (int i = 0; i < mostRedirects; ++i) {
        HttpRequest request;
        request.url = url;
        const auto answer = transport.send(request, {});
        if (!answer || answer->status < 300 || answer->status >= 400)
            return;
        url = url.resolved(QUrl::fromEncoded(answer->header("Location")));
        // A bare system may have no /etc/hosts; every browser knows that localhost is this computer.
        if (url.host() == QStringLiteral("localhost"))
            url.setHost(QStringLiteral("127.0.0.1"));
    }
}

} // namespace counterfoil::cli
