#include "sandbox/http/webserver.h"

#include <QHttpServerRequest>
#include <QMetaEnum>
#include <QTcpServer>
#include <QTimer>

namespace counterfoil::sandbox {

namespace {

WebRequest copyOf(const QHttpServerRequest& request)
{
    WebRequest copy;
    const auto methods = QMetaEnum::fromType<QHttpServerRequest::Method>();
    copy.method = QByteArray(methods.valueToKey(static_cast<int>(request.method()))).toUpper();
    const QUrl url = request.url();
    copy.path = url.path(QUrl::FullyEncoded).toUtf8();
    copy.query = url.query(QUrl::FullyEncoded).toUtf8();
    copy.headers = QList<WebHeader>();
    for (const auto& header : request.headers())
        copy.headers.emplaceBack(header.first, header.second);
    copy.body = request.body();
    return copy;
}

} // namespace

Answer::Answer(QTcpSocket* socket, bool headOnly, bool keepAlive)
    : m_socket(socket), m_headOnly(headOnly), m_keepAlive(keepAlive)
{}

bool Answer::clientGone() const
{
    return m_socket.isNull() || m_socket->state() != QAbstractSocket::ConnectedState;
}

QByteArray Answer::head(const WebResponse& response) const
{
    QByteArray head =
        "HTTP/1.1 " + QByteArray::number(response.status) + ' ' + reasonPhrase(response.status) + "\r\n";
    if (!response.contentType.isEmpty())
        head += "Content-Type: " + response.contentType + "\r\n";
    for (const WebHeader& header : response.headers)
        head += header.first + ": " + header.second + "\r\n";
    if (response.status != 204 && response.status != 304)
        head += "Content-Length: " + QByteArray::number(response.body.size()) + "\r\n";
    head += m_keepAlive ? "Connection: keep-alive\r\n\r\n" : "Connection: close\r\n\r\n";
    return head;
}

void Answer::send(const WebResponse& response) const
{
    if (clientGone())
        return;
    QByteArray bytes = head(response);
    if (!m_headOnly && response.status != 204 && response.status != 304)
        bytes += response.body;
    m_socket->write(bytes);
    if (!m_keepAlive)
        m_socket->disconnectFromHost();
}

void Answer::sendTruncated(const WebResponse& response) const
{
    if (clientGone())
        return;
    m_socket->write(head(response) + response.body.left(response.body.size() / 2));
    m_socket->disconnectFromHost();
}

void Answer::cut() const
{
    if (m_socket)
        m_socket->abort();
}

void Answer::whenGone(QObject* context, std::function<void()> then) const
{
    if (clientGone())
        QTimer::singleShot(0, context, std::move(then));
    else
        QObject::connect(m_socket, &QTcpSocket::disconnected, context, std::move(then));
}

quint16 WebServer::open(quint16 port)
{
    auto* server = new QTcpServer(this);
    if (!server->listen(QHostAddress::LocalHost, port)) {
        delete server;
        return 0;
    }
    bind(server);
    return server->serverPort();
}

bool WebServer::handleRequest(const QHttpServerRequest& request, QTcpSocket* socket)
{
    const WebRequest copy = copyOf(request);
    const bool keepAlive = copy.header("Connection").toLower() != "close";
    const Answer answer(socket, copy.method == "HEAD", keepAlive);
    QMetaObject::invokeMethod(
        this, [this, copy, answer] { m_handler(copy, answer); }, Qt::QueuedConnection);
    return true;
}

void WebServer::missingHandler(const QHttpServerRequest&, QTcpSocket* socket)
{
    socket->abort();
}

} // namespace counterfoil::sandbox
