#pragma once

#include "base/result.h"
#include "xero/callbackrequest.h"

#include <QTcpServer>
#include <QTcpSocket>

#include <chrono>
#include <deque>
#include <memory>
#include <stop_token>

namespace counterfoil::xero {

/// Listens on 127.0.0.1 and, where there is IPv6, on ::1, and answers browsers until one brings the result of
/// the sign-in. Many connections side by side, each with little time and room, so that none can hold up the
/// one that counts (browsers open some in advance and never use them). Blocking; one thread.
class CallbackServer
{
public:
    CallbackServer(quint16 port, QByteArray state);

    /// Errors: Settings (PORT_IN_USE, PORT_FORBIDDEN).
    Result<void> listen();
    /// The first verdict that is ours. Errors: Cancelled, Timeout.
    Result<CallbackVerdict> wait(std::chrono::milliseconds timeout, std::stop_token stop);

private:
    struct Connection
    {
        std::unique_ptr<QTcpSocket> socket;
        std::chrono::steady_clock::time_point deadline;
        QByteArray received;
    };

    Result<void> listenOn(QTcpServer& server, const QHostAddress& address, bool optional);
    void accept(QTcpServer& server);
    /// True when the connection is finished with; a verdict that is ours is put into `verdict`.
    bool serve(Connection& connection, std::optional<CallbackVerdict>& verdict);
    static void finish(Connection& connection, const CallbackVerdict& verdict);

    quint16 m_port;
    QByteArray m_state;
    QTcpServer m_v4, m_v6;
    std::deque<Connection> m_connections;
};

} // namespace counterfoil::xero
