#pragma once

#include "sandbox/http/web.h"

#include <QAbstractHttpServer>
#include <QPointer>
#include <QTcpSocket>

#include <functional>

namespace counterfoil::sandbox {

/// Where one answer goes: the raw socket, so that it can also be cut, left half or never sent. Safe when the
/// client has gone meanwhile (QHttpServerResponder of Qt 6.4 crashes then). Copies are cheap; the server's
/// thread only.
class Answer
{
public:
    Answer(QTcpSocket* socket, bool headOnly, bool keepAlive);

    bool clientGone() const;
    void send(const WebResponse& response) const;
    /// Promises the whole body, sends half of it and cuts the connection.
    void sendTruncated(const WebResponse& response) const;
    void cut() const;
    /// Calls `then` when the client hangs up (at once when it has).
    void whenGone(QObject* context, std::function<void()> then) const;

private:
    QByteArray head(const WebResponse& response) const;

    QPointer<QTcpSocket> m_socket;
    bool m_headOnly;
    bool m_keepAlive;
};

/// HTTP/1.1 on 127.0.0.1: QHttpServer's parser, answers of our own. The handler is called from the event
/// loop, never from inside the parser, and also for a request whose client has already gone, as a real server
/// would.
class WebServer final : public QAbstractHttpServer
{
public:
    using Handler = std::function<void(const WebRequest&, const Answer&)>;
    explicit WebServer(Handler handler) : m_handler(std::move(handler)) {}

    /// 0: any free port. Returns the port, or 0 when it is taken.
    quint16 open(quint16 port);

protected:
    bool handleRequest(const QHttpServerRequest& request, QTcpSocket* socket) override;
    void missingHandler(const QHttpServerRequest& request, QTcpSocket* socket) override;

private:
    Handler m_handler;
};

} // namespace counterfoil::sandbox
