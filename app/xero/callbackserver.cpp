#include "xero/callbackserver.h"

#include <QCoreApplication>

namespace counterfoil::xero {

namespace {

using Steady = std::chrono::steady_clock;

constexpr qsizetype maxHeadBytes = 8 * 1024;
constexpr std::size_t maxConnections = 16;
constexpr auto connectionTime = std::chrono::seconds(2);
constexpr int idleSliceMs = 50; ///< waiting for someone to come
constexpr int busySliceMs = 5;  ///< someone is there; look at all of them in turn
constexpr int writeMs = 1000;   ///< the page fits into any socket buffer

} // namespace

CallbackServer::CallbackServer(quint16 port, QByteArray state) : m_port(port), m_state(std::move(state)) {}

Result<void> CallbackServer::listen()
{
    if (const auto v4 = listenOn(m_v4, QHostAddress(QHostAddress::LocalHost), false); !v4)
        return v4;
    return listenOn(m_v6, QHostAddress(QHostAddress::LocalHostIPv6), true);
}

Result<void> CallbackServer::listenOn(QTcpServer& server, const QHostAddress& address, bool optional)
{
    server.setMaxPendingConnections(static_cast<int>(maxConnections));
    if (server.listen(address, m_port))
        return {};
    const QString detail = address.toString() + QStringLiteral(": ") + server.errorString();
    // A port that another program has on ::1 would bring that program the code, so it counts as well.
    if (server.serverError() == QAbstractSocket::AddressInUseError) {
        return makeError(ErrorKind::Settings,
                         QCoreApplication::translate(
                             "Xero",
                             "Port %1 on this computer is in use by another program, so the answer of Xero's "
                             "sign-in page could not arrive. Close that program, or choose another redirect "
                             "port (xero.redirectPort) and add http://localhost:PORT/callback with that port "
                             "to the redirect URIs of your app in the Xero developer portal.")
                             .arg(m_port),
                         detail, QStringLiteral("PORT_IN_USE"));
    }
    if (optional)
        return {}; // no IPv6 here
    return makeError(ErrorKind::Settings,
                     QCoreApplication::translate(
                         "Xero",
                         "This computer does not let Counterfoil listen on port %1. Choose another redirect "
                         "port above 1023 (xero.redirectPort) and add http://localhost:PORT/callback with "
                         "that port to the redirect URIs of your app in the Xero developer portal.")
                         .arg(m_port),
                     detail, QStringLiteral("PORT_FORBIDDEN"));
}

void CallbackServer::accept(QTcpServer& server)
{
    if (!server.isListening())
        return;
    server.waitForNewConnection(m_connections.empty() ? idleSliceMs : 0);
    while (QTcpSocket* socket = server.nextPendingConnection()) {
        socket->setParent(nullptr);
        if (m_connections.size() == maxConnections)
            m_connections.pop_front(); // the oldest has had its chance
        m_connections.push_back({std::unique_ptr<QTcpSocket>(socket), Steady::now() + connectionTime, {}});
    }
}

bool CallbackServer::serve(Connection& connection, std::optional<CallbackVerdict>& verdict)
{
    QTcpSocket& socket = *connection.socket;
    if (socket.bytesAvailable() == 0)
        socket.waitForReadyRead(busySliceMs);
    connection.received += socket.read(maxHeadBytes + 1 - connection.received.size());
    qsizetype end = connection.received.indexOf("\r\n\r\n");
    if (end < 0)
        end = connection.received.indexOf("\n\n");
    if (end >= 0) {
        const CallbackVerdict judged = judgeCallback(connection.received.left(end), m_port, m_state);
        finish(connection, judged);
        if (judged.kind != CallbackVerdict::Kind::NotOurs)
            verdict = judged;
        return true;
    }
    if (connection.received.size() > maxHeadBytes) {
        finish(connection, {CallbackVerdict::Kind::NotOurs, 431, "Request Header Fields Too Large", {}});
        return true;
    }
    return Steady::now() >= connection.deadline || socket.state() != QAbstractSocket::ConnectedState;
}

void CallbackServer::finish(Connection& connection, const CallbackVerdict& verdict)
{
    QTcpSocket& socket = *connection.socket;
    socket.write(callbackAnswer(verdict));
    socket.waitForBytesWritten(writeMs);
    socket.readAll(); // closing over unread bytes would reset the connection and lose the page
    socket.disconnectFromHost();
    if (socket.state() != QAbstractSocket::UnconnectedState)
        socket.waitForDisconnected(busySliceMs);
}

Result<CallbackVerdict> CallbackServer::wait(std::chrono::milliseconds timeout, std::stop_token stop)
{
    const auto deadline = Steady::now() + timeout;
    while (!stop.stop_requested()) {
        if (Steady::now() >= deadline) {
            return makeError(ErrorKind::Timeout,
                             QCoreApplication::translate(
                                 "Xero", "Nobody signed in at Xero in time. Press Connect Now to try "
                                         "again. If Xero's page showed an error instead of a sign-in, "
                                         "check in the Xero developer portal that the client ID is "
                                         "that of your app and that http://localhost:%1/callback is "
                                         "among its redirect URIs.")
                                 .arg(m_port),
                             QStringLiteral("no callback within %1 s")
                                 .arg(std::chrono::duration_cast<std::chrono::seconds>(timeout).count()),
                             QStringLiteral("SIGN_IN_TIMEOUT"));
        }
        accept(m_v4);
        accept(m_v6);
        std::optional<CallbackVerdict> verdict;
        for (auto it = m_connections.begin(); it != m_connections.end() && !verdict;)
            it = serve(*it, verdict) ? m_connections.erase(it) : std::next(it);
        if (verdict)
            return *verdict;
    }
    return makeError(ErrorKind::Cancelled, QCoreApplication::translate("Xero", "The sign-in was cancelled."));
}

} // namespace counterfoil::xero
