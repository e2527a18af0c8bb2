#pragma once

#include "http/httptransport.h"

#include <QByteArray>
#include <QList>
#include <QUrl>

#include <functional>
#include <memory>

namespace counterfoil::test {

/// A request as it came over the wire.
struct RawRequest
{
    int connection = 0; ///< from 1, in the order of acceptance
    QByteArray method, target;
    QList<HttpHeader> headers;
    QByteArray body;

    QByteArray header(QByteArrayView name) const;
};

/// What the server does about it: bytes exactly as given (perhaps none), and then.
struct RawAnswer
{
    enum class Then { Keep, Close };

    QByteArray bytes;
    Then then = Then::Keep;
    int holdUntil = 0; ///< wait until this many requests have come in all

    static RawAnswer ok(const QByteArray& body) { return status(200, body); }
    static RawAnswer status(int code, const QByteArray& body, const QByteArray& extraHeaders = {});
    static RawAnswer hang() { return {}; }
    static RawAnswer cut(const QByteArray& bytes = {}) { return {bytes, Then::Close, 0}; }
};

/// A raw HTTP/1.1 server on loopback and on its own thread, for testing what a well-behaved server never
/// does. The handler runs on the server's thread.
class RawServer
{
public:
    using Handler = std::function<RawAnswer(const RawRequest&)>;
    explicit RawServer(Handler handler);
    ~RawServer();

    /// http://127.0.0.1:PORT + pathAndQuery, taken as already encoded.
    QUrl url(const QByteArray& pathAndQuery, const QByteArray& scheme = "http") const;
    QList<RawRequest> requests() const;
    int connections() const;
    /// Blocks until that many requests have come in; false after a minute.
    bool waitForRequests(int count) const;

private:
    class Private;
    std::unique_ptr<Private> d;
};

/// A port on loopback where nobody listens, nor can before this process ends.
quint16 closedPort();

} // namespace counterfoil::test
