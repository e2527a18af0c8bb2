#include "http/qthttptransport.h"

#include "base/logging.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QNetworkAccessManager>
#include <QNetworkCookie>
#include <QNetworkCookieJar>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QTimer>

#include <memory>
#include <optional>

namespace counterfoil {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Http", text);
}

/// Keeps no cookies: Magento sets a session cookie on every answer, and it need not be kept (magento-api.md 11).
class NoCookies final : public QNetworkCookieJar
{
public:
    QList<QNetworkCookie> cookiesForUrl(const QUrl&) const override { return {}; }
    bool setCookiesFromUrl(const QList<QNetworkCookie>&, const QUrl&) override { return false; }
};

bool isRead(const QByteArray& method)
{
    return method == "GET" || method == "HEAD";
}

QNetworkRequest toQt(const HttpRequest& request)
{
    QNetworkRequest qt(request.url);
    for (const HttpHeader& header : request.headers)
        qt.setRawHeader(header.first, header.second);
    qt.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    qt.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    qt.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    qt.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    qt.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    return qt;
}

/// One request on its way: the reply with its time limits, and how it ended.
struct Flight
{
    enum class End { Running, Answered, Inactive, Overdue, Cancelled };

    qsizetype index = 0;
    HttpRequest request;
    QNetworkReply* reply = nullptr;
    QElapsedTimer sinceStart, sinceActivity;
    bool mayHaveReached = false; ///< the request was written to a connection
    End end = End::Running;
};

/// Errors after which the server has surely not seen the request.
bool neverReached(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::ConnectionRefusedError:
    case QNetworkReply::HostNotFoundError:
    case QNetworkReply::SslHandshakeFailedError:
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyAuthenticationRequiredError:
    case QNetworkReply::ProxyConnectionClosedError:
    case QNetworkReply::ProxyTimeoutError:
    case QNetworkReply::ProtocolUnknownError: return true;
    default: return false;
    }
}

QString offlineMessage(QNetworkReply::NetworkError error, const QUrl& url)
{
    const QString host = url.host();
    switch (error) {
    case QNetworkReply::HostNotFoundError:
        return tr("There is no server called %1. Check the address, and that this computer is online.").arg(host);
    case QNetworkReply::ConnectionRefusedError:
        return tr("%1 refuses the connection. Check the address and port, and whether the server is running.")
            .arg(url.authority());
    case QNetworkReply::SslHandshakeFailedError:
        return tr("The secure connection to %1 failed: its certificate is not valid for this computer. Ask the host to mend "
                  "it, and check this computer's clock.").arg(host);
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyAuthenticationRequiredError:
    case QNetworkReply::ProxyConnectionClosedError:
    case QNetworkReply::ProxyTimeoutError:
        return tr("The network's proxy does not let the program reach %1. Ask whoever runs the network.").arg(host);
    default: return tr("%1 cannot be reached. Check that this computer is online.").arg(host);
    }
}

Error failure(const Flight& flight)
{
    const QNetworkReply::NetworkError networkError = flight.reply->error();
    const QString host = flight.request.url.host();
    const QString detail = QStringLiteral("%1 %2: %3 (%4)")
                               .arg(QString::fromLatin1(flight.request.method),
                                    flight.request.url.toString(QUrl::RemoveQuery | QUrl::RemoveUserInfo),
                                    flight.reply->errorString())
                               .arg(static_cast<int>(networkError));
    if (flight.end == Flight::End::Answered && neverReached(networkError))
        return makeError(ErrorKind::Offline, offlineMessage(networkError, flight.request.url), detail,
                         QStringLiteral("OFFLINE"));
    if (!isRead(flight.request.method) && flight.mayHaveReached)
        return makeError(ErrorKind::InDoubt,
                         tr("The answer of %1 was lost. It is found out what took effect before anything is sent again.")
                             .arg(host),
                         detail, QStringLiteral("IN_DOUBT"));
    switch (flight.end) {
    case Flight::End::Cancelled: return makeError(ErrorKind::Cancelled, tr("Stopped."), detail);
    case Flight::End::Inactive:
    case Flight::End::Overdue:
        return makeError(ErrorKind::Timeout, tr("%1 took too long to answer. It is tried again later.").arg(host), detail,
                         QStringLiteral("TIMEOUT"));
    case Flight::End::Running:
    case Flight::End::Answered: break;
    }
    if (networkError == QNetworkReply::RemoteHostClosedError && flight.mayHaveReached)
        return makeError(ErrorKind::BadResponse, tr("The connection to %1 broke off in the middle of the answer.").arg(host),
                         detail, QStringLiteral("ANSWER_CUT"));
    return makeError(ErrorKind::Offline, offlineMessage(networkError, flight.request.url), detail, QStringLiteral("OFFLINE"));
}

Result<HttpResponse> outcome(const Flight& flight)
{
    const QVariant status = flight.reply->attribute(QNetworkRequest::HttpStatusCodeAttribute);
    if (flight.end != Flight::End::Answered || !status.isValid())
        return failure(flight);

    HttpResponse response;
    response.status = status.toInt();
    const auto headers = flight.reply->rawHeaderPairs();
    for (const auto& header : headers)
        response.headers.append({header.first, header.second});
    response.body = flight.reply->readAll();
    // Qt reports statuses of 400 and more as errors too; only a failure of the connection is one here.
    const auto error = flight.reply->error();
    const bool httpStatusOnly = error == QNetworkReply::NoError || response.status >= 300;
    bool hasLength = false;
    const qint64 length = response.header("Content-Length").toLongLong(&hasLength);
    const bool encoded = !response.header("Content-Encoding").isEmpty();
    const bool cut = hasLength && !encoded && flight.request.method != "HEAD" && response.body.size() < length;
    const bool broken = error == QNetworkReply::RemoteHostClosedError || error == QNetworkReply::OperationCanceledError;
    if (!httpStatusOnly || cut || broken)
        return failure(flight);
    return response;
}

} // namespace

class QtHttpTransport::Private
{
public:
    Private() { manager.setCookieJar(new NoCookies); }

    void start(Flight& flight);

    QNetworkAccessManager manager;
};

void QtHttpTransport::Private::start(Flight& flight)
{
    flight.sinceStart.start();
    flight.sinceActivity.start();
    flight.reply = manager.sendCustomRequest(toQt(flight.request), flight.request.method, flight.request.body);
    QNetworkReply* reply = flight.reply;
    const auto active = [&flight] { flight.sinceActivity.restart(); };
    QObject::connect(reply, &QNetworkReply::requestSent, reply, [&flight] {
        flight.mayHaveReached = true;
        flight.sinceActivity.restart();
    });
    QObject::connect(reply, &QNetworkReply::uploadProgress, reply, [&flight](qint64 sent, qint64) {
        flight.mayHaveReached = flight.mayHaveReached || sent > 0;
        flight.sinceActivity.restart();
    });
    QObject::connect(reply, &QNetworkReply::downloadProgress, reply, active);
    QObject::connect(reply, &QNetworkReply::metaDataChanged, reply, [&flight] { flight.mayHaveReached = true; });
}

QtHttpTransport::QtHttpTransport() = default;
QtHttpTransport::~QtHttpTransport() = default;

Result<HttpResponse> QtHttpTransport::send(const HttpRequest& request, std::stop_token stop)
{
    std::optional<Result<HttpResponse>> answer;
    sendAll({request}, 1, [&answer](qsizetype, Result<HttpResponse> result) { answer = std::move(result); }, stop);
    return answer ? std::move(*answer) : Result<HttpResponse>(makeError(ErrorKind::Cancelled, tr("Stopped.")));
}

void QtHttpTransport::sendAll(const QList<HttpRequest>& requests, int maxInFlight, const OnResult& onResult,
                              std::stop_token stop)
{
    // Made here and not in the constructor: it must belong to the thread that sends.
    if (!d)
        d = std::make_unique<Private>();

    QEventLoop loop;
    QTimer limits;
    constexpr int limitCheckMs = 50;
    std::vector<std::unique_ptr<Flight>> flights;
    qsizetype next = 0;
    bool cancelled = false;

    const auto abortWith = [](Flight& flight, Flight::End end) {
        if (flight.end == Flight::End::Running) {
            flight.end = end;
            flight.reply->abort(); // emits finished
        }
    };
    std::function<void()> launch = [&] {
        while (!cancelled && next < requests.size() && static_cast<int>(flights.size()) < maxInFlight) {
            auto flight = std::make_unique<Flight>();
            flight->index = next;
            flight->request = requests[next++];
            Flight* raw = flight.get();
            flights.push_back(std::move(flight));
            d->start(*raw);
            QObject::connect(raw->reply, &QNetworkReply::finished, &loop, [&loop] { loop.quit(); }, Qt::QueuedConnection);
        }
    };
    QObject::connect(&limits, &QTimer::timeout, &loop, [&] {
        for (const auto& flight : flights) {
            if (flight->sinceStart.hasExpired(flight->request.deadline.count()))
                abortWith(*flight, Flight::End::Overdue);
            else if (flight->sinceActivity.hasExpired(flight->request.inactivityTimeout.count()))
                abortWith(*flight, Flight::End::Inactive);
        }
    });
    limits.start(limitCheckMs);
    // May run on any thread: the loop is only woken here, and the abort happens on this thread.
    const std::stop_callback onStop(stop, [&loop] { QMetaObject::invokeMethod(&loop, "quit", Qt::QueuedConnection); });

    launch();
    while (!flights.empty()) {
        loop.exec();
        if (stop.stop_requested() && !cancelled) {
            cancelled = true;
            for (const auto& flight : flights)
                abortWith(*flight, Flight::End::Cancelled);
        }
        for (auto it = flights.begin(); it != flights.end();) {
            Flight& flight = **it;
            if (!flight.reply->isFinished()) {
                ++it;
                continue;
            }
            if (flight.end == Flight::End::Running)
                flight.end = Flight::End::Answered;
            auto result = outcome(flight);
            const qsizetype index = flight.index;
            flight.reply->disconnect();
            flight.reply->deleteLater();
            it = flights.erase(it);
            onResult(index, std::move(result));
        }
        launch();
    }
    for (; next < requests.size(); ++next)
        onResult(next, makeError(ErrorKind::Cancelled, tr("Stopped.")));
}

} // namespace counterfoil
