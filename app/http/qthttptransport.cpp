#include "http/qthttptransport.h"

#include "base/logging.h"
#include "base/loopback.h"
#include "http/httpfailure.h"

#include <QEventLoop>
#include <QNetworkAccessManager>
#include <QNetworkProxyFactory>
#include <QNetworkReply>
#include <QSslError>
#include <QThread>
#include <QTimer>

#include <algorithm>
#include <deque>
#include <vector>

namespace counterfoil {

namespace {

/// Qt stops unpacking beyond this; far above any page of orders.
constexpr qint64 maxUnpackedBytes = 512LL * 1024 * 1024;

/// Servers close idle connections after 5 s (Apache) or more. A request sent into that moment is lost, and a
/// lost write is in doubt, so an older connection is not used again.
constexpr std::chrono::seconds maxIdle{3};

class SystemProxies final : public QNetworkProxyFactory
{
public:
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery& query) override
    {
        const QString host = query.peerHostName();
        if (isLoopback(host))
            return {QNetworkProxy(QNetworkProxy::NoProxy)};
        return systemProxyForQuery(query);
    }
};

/// A body that can be read once, though it be empty. When the connection breaks before the answer Qt sends a
/// request again by itself, up to three times; with this it cannot. Nothing is written twice, a signed
/// request does not meet its own nonce, and no call is used that nobody counts.
class OnceBody final : public QIODevice
{
public:
    explicit OnceBody(const QByteArray& bytes) : m_bytes(bytes)
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }
    bool isSequential() const override { return true; }
    bool atEnd() const override { return m_at == m_bytes.size(); }
    bool seek(qint64) override { return false; }
    bool isRead() const { return m_at == m_bytes.size(); }
    qint64 bytesAvailable() const override { return m_bytes.size() - m_at + QIODevice::bytesAvailable(); }

protected:
    qint64 readData(char* data, qint64 maxSize) override
    {
        const qint64 count = std::min<qint64>(maxSize, m_bytes.size() - m_at);
        if (count <= 0)
            return -1;
        std::copy_n(m_bytes.constData() + m_at, count, data);
        m_at += count;
        return count;
    }
    qint64 writeData(const char*, qint64) override { return -1; }

private:
    QByteArray m_bytes;
    qint64 m_at = 0;
};

QNetworkRequest networkRequest(const HttpRequest& request)
{
    QNetworkRequest out(request.url);
    out.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    out.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    out.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    out.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    out.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    out.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    out.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    out.setAttribute(QNetworkRequest::HttpPipeliningAllowedAttribute, false);
    out.setDecompressedSafetyCheckThreshold(maxUnpackedBytes);
    out.setRawHeader("User-Agent", "Counterfoil/" COUNTERFOIL_VERSION);
    // Qt does not notice when a packed answer is cut off. A read shows it as broken JSON; after a write it
    // must not be mistaken for an answer.
    if (!isRead(request.method))
        out.setRawHeader("Accept-Encoding", "identity");
    for (const HttpHeader& header : request.headers)
        out.setRawHeader(header.first, header.second);
    return out;
}

/// Qt's error numbers from 200 on say what the server answered; below, that the connection failed.
bool isAnswer(const QNetworkReply& reply)
{
    if (!reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).isValid())
        return false;
    const QNetworkReply::NetworkError error = reply.error();
    return error == QNetworkReply::NoError ||
           (error >= QNetworkReply::ContentAccessDenied && error != QNetworkReply::ProtocolFailure &&
            error != QNetworkReply::ContentReSendError);
}

bool isComplete(const HttpRequest& request, const QNetworkReply& reply, qsizetype size)
{
    const QByteArray length = reply.rawHeader("Content-Length");
    if (length.isEmpty() || request.method == "HEAD" || reply.hasRawHeader("Content-Encoding"))
        return true;
    return length.toLongLong() == size;
}

/// One request on its way.
struct Flight
{
    Flight(const HttpRequest& r, qsizetype i) : request(r), index(i) {}

    const HttpRequest& request;
    qsizetype index;
    std::unique_ptr<OnceBody> body;
    std::unique_ptr<QNetworkReply> reply; // before the body in destruction
    QTimer inactivity, deadline;
    QString tlsErrors;
    bool sent = false;
    FailureCause cause = FailureCause::Network;

    void abort(FailureCause why)
    {
        if (reply->isFinished())
            return;
        cause = why;
        reply->abort();
    }
    bool maybeSent() const;
    Result<HttpResponse> result() const;
};

/// Errors of making the connection: nothing can have been sent.
bool neverConnected(QNetworkReply::NetworkError error)
{
    return error == QNetworkReply::ConnectionRefusedError || error == QNetworkReply::HostNotFoundError ||
           error == QNetworkReply::SslHandshakeFailedError ||
           (error >= QNetworkReply::ProxyConnectionRefusedError && error <= QNetworkReply::UnknownProxyError);
}

bool Flight::maybeSent() const
{
    if (sent || !body)
        return sent;
    // Qt does not say "sent" of a request without content.
    if (request.body.isEmpty())
        return cause != FailureCause::Network || !neverConnected(reply->error());
    // That signal comes from Qt's own thread. When we abort, or when the server answers and hangs up at once
    // (seen on Windows), it may be missing; a body that was read to its end may have gone out. Qt reads it
    // only over a connection that stands.
    return body->isRead();
}

Result<HttpResponse> Flight::result() const
{
    HttpFailure failure{cause, reply->error(), reply->errorString(), maybeSent()};
    if (!tlsErrors.isEmpty())
        failure.text += QStringLiteral("; ") + tlsErrors;
    if (cause != FailureCause::Network || !isAnswer(*reply))
        return failureError(request, failure);
    HttpResponse response;
    response.status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    response.headers = reply->rawHeaderPairs();
    response.body = reply->readAll();
    if (!isComplete(request, *reply, response.body.size())) {
        failure.cause = FailureCause::CutOff;
        failure.text = QStringLiteral("%1 of %2 bytes came")
                           .arg(QString::number(response.body.size()),
                                QString::fromLatin1(reply->rawHeader("Content-Length")));
        return failureError(request, failure);
    }
    return response;
}

/// One call of sendAll(): results are collected while the event loop runs and handed over outside of it, so
/// that the receiver may send again.
class Batch
{
public:
    Batch(QNetworkAccessManager& manager, const QList<HttpRequest>& requests, int maxInFlight,
          const HttpTransport::OnResult& onResult, std::stop_token stop)
        : m_manager(manager),
          m_requests(requests),
          m_maxInFlight(static_cast<std::size_t>(std::max(1, maxInFlight))),
          m_onResult(onResult),
          m_stop(std::move(stop))
    {}

    void run()
    {
        QObject receiver;
        // Any thread may ask to stop; the aborting is done on this one.
        const std::stop_callback onStop(m_stop, [this, &receiver] {
            QMetaObject::invokeMethod(
                &receiver, [this] { abortAll(); }, Qt::QueuedConnection);
        });
        for (;;) {
            startMore();
            if (!m_done.empty())
                deliverOne();
            else if (!m_flights.empty())
                m_loop.exec();
            else
                break;
        }
    }

private:
    void startMore()
    {
        while (m_next < m_requests.size() && m_flights.size() < m_maxInFlight) {
            const qsizetype index = m_next++;
            if (m_stop.stop_requested()) {
                m_done.emplace_back(index,
                                    failureError(m_requests[index], {FailureCause::Stopped, {}, {}, false}));
                continue;
            }
            start(index);
        }
    }

    void start(qsizetype index)
    {
        const HttpRequest& request = m_requests[index];
        auto owned = std::make_unique<Flight>(request, index);
        Flight* const flight = owned.get();
        QNetworkRequest out = networkRequest(request);
        if (request.method == "HEAD") {
            flight->reply.reset(m_manager.head(out)); // Qt must know that no content follows
        } else {
            flight->body = std::make_unique<OnceBody>(request.body);
            out.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
            out.setHeader(QNetworkRequest::ContentLengthHeader, request.body.size());
            flight->reply.reset(m_manager.sendCustomRequest(out, request.method, flight->body.get()));
        }
        m_flights.push_back(std::move(owned));
        watch(*flight);
    }

    void watch(Flight& flight)
    {
        QNetworkReply* const reply = flight.reply.get();
        const auto alive = [&flight] { flight.inactivity.start(); };
        QObject::connect(reply, &QNetworkReply::socketStartedConnecting, reply, alive);
        QObject::connect(reply, &QNetworkReply::encrypted, reply, alive);
        QObject::connect(reply, &QNetworkReply::uploadProgress, reply, alive);
        QObject::connect(reply, &QNetworkReply::metaDataChanged, reply, alive);
        QObject::connect(reply, &QNetworkReply::downloadProgress, reply, alive);
        QObject::connect(reply, &QNetworkReply::requestSent, reply, [&flight] {
            flight.sent = true;
            flight.inactivity.start();
        });
        QObject::connect(reply, &QNetworkReply::sslErrors, reply, [&flight](const QList<QSslError>& errors) {
            for (const QSslError& error : errors)
                flight.tlsErrors += error.errorString() + u' ';
        });
        // Queued: a reply may finish inside get(), before it is watched by anyone else.
        QObject::connect(
            reply, &QNetworkReply::finished, reply, [this, &flight] { finish(flight); },
            Qt::QueuedConnection);
        flight.inactivity.setSingleShot(true);
        flight.inactivity.setInterval(flight.request.inactivityTimeout);
        flight.deadline.setSingleShot(true);
        flight.deadline.setInterval(flight.request.deadline);
        QObject::connect(&flight.inactivity, &QTimer::timeout, reply,
                         [&flight] { flight.abort(FailureCause::Inactivity); });
        QObject::connect(&flight.deadline, &QTimer::timeout, reply,
                         [&flight] { flight.abort(FailureCause::Deadline); });
        flight.inactivity.start();
        flight.deadline.start();
    }

    void finish(Flight& flight)
    {
        const auto at = std::find_if(m_flights.begin(), m_flights.end(),
                                     [&](const auto& one) { return one.get() == &flight; });
        m_done.emplace_back(flight.index, flight.result());
        // Not deleted here: this runs in a slot of the reply.
        m_finished.push_back(std::move(*at));
        m_flights.erase(at);
        m_loop.quit();
    }

    void abortAll()
    {
        for (const auto& flight : m_flights)
            flight->abort(FailureCause::Stopped);
    }

    void deliverOne()
    {
        m_finished.clear();
        auto [index, result] = std::move(m_done.front());
        m_done.pop_front();
        m_onResult(index, std::move(result));
    }

    QNetworkAccessManager& m_manager;
    const QList<HttpRequest>& m_requests;
    const std::size_t m_maxInFlight;
    const HttpTransport::OnResult& m_onResult;
    const std::stop_token m_stop;
    QEventLoop m_loop;
    qsizetype m_next = 0;
    std::vector<std::unique_ptr<Flight>> m_flights, m_finished;
    std::deque<std::pair<qsizetype, Result<HttpResponse>>> m_done;
};

} // namespace

class QtHttpTransport::Private
{
public:
    void run(const QList<HttpRequest>& requests, int maxInFlight, const OnResult& onResult,
             std::stop_token stop)
    {
        prepare();
        ++m_running;
        Batch(*m_manager, requests, maxInFlight, onResult, std::move(stop)).run();
        --m_running;
        m_lastUse = std::chrono::steady_clock::now();
    }

private:
    void prepare()
    {
        if (!m_manager) {
            m_manager = std::make_unique<QNetworkAccessManager>();
            m_manager->setProxyFactory(new SystemProxies); // owned by the manager
            m_manager->setAutoDeleteReplies(false);
        }
        Q_ASSERT(m_manager->thread() == QThread::currentThread());
        if (m_running == 0 && std::chrono::steady_clock::now() - m_lastUse > maxIdle)
            m_manager->clearConnectionCache();
    }

    std::unique_ptr<QNetworkAccessManager> m_manager;
    int m_running = 0; ///< more than one when a receiver sends again
    std::chrono::steady_clock::time_point m_lastUse;
};

QtHttpTransport::QtHttpTransport() : d(std::make_unique<Private>()) {}
QtHttpTransport::~QtHttpTransport() = default;

Result<HttpResponse> QtHttpTransport::send(const HttpRequest& request, std::stop_token stop)
{
    std::optional<Result<HttpResponse>> answer;
    d->run(
        {request}, 1, [&](qsizetype, Result<HttpResponse> result) { answer.emplace(std::move(result)); },
        std::move(stop));
    return std::move(*answer);
}

void QtHttpTransport::sendAll(const QList<HttpRequest>& requests, int maxInFlight, const OnResult& onResult,
                              std::stop_token stop)
{
    d->run(requests, maxInFlight, onResult, std::move(stop));
}

} // namespace counterfoil
