#pragma once

#include <QByteArray>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QList>
#include <QTcpSocket>
#include <QUrl>

#include <utility>

namespace counterfoil::test {

/// What came back over the wire.
struct RawReply
{
    int status = 0; ///< 0: the connection ended before a head was complete
    QList<std::pair<QByteArray, QByteArray>> headers;
    QByteArray body;
    bool complete = false; ///< as many bytes as Content-Length promised
    bool closedByServer = false;
    bool timedOut = false;

    QByteArray header(const QByteArray& name) const
    {
        for (const auto& [key, value] : headers) {
            if (key.compare(name, Qt::CaseInsensitive) == 0)
                return value;
        }
        return {};
    }
    QJsonObject json() const { return QJsonDocument::fromJson(body).object(); }
};

struct RawRequest
{
    QByteArray method = "GET";
    QByteArray target = "/";
    QList<std::pair<QByteArray, QByteArray>> headers;
    QByteArray body;
};

/// A bare HTTP/1.1 client on one blocking socket, so that the tests see what is really on the wire. One
/// thread.
class RawClient
{
public:
    explicit RawClient(const QUrl& base) : m_port(static_cast<quint16>(base.port())) {}

    void write(const RawRequest& request)
    {
        if (m_socket.state() != QAbstractSocket::ConnectedState) {
            m_socket.connectToHost(QStringLiteral("127.0.0.1"), m_port);
            m_socket.waitForConnected(5000);
        }
        QByteArray bytes = request.method + ' ' + request.target +
                           " HTTP/1.1\r\nHost: 127.0.0.1:" + QByteArray::number(m_port) + "\r\n";
        for (const auto& [name, value] : request.headers)
            bytes += name + ": " + value + "\r\n";
        if (!request.body.isEmpty())
            bytes += "Content-Length: " + QByteArray::number(request.body.size()) + "\r\n";
        m_socket.write(bytes + "\r\n" + request.body);
        m_socket.waitForBytesWritten(5000);
    }

    RawReply read(int timeoutMs = 10000, bool headOnly = false)
    {
        RawReply reply;
        QByteArray bytes;
        QElapsedTimer timer;
        timer.start();
        while (true) {
            bytes += m_socket.readAll();
            const qsizetype end = bytes.indexOf("\r\n\r\n");
            if (end >= 0) {
                parseHead(bytes.left(end), reply);
                reply.body = bytes.mid(end + 4);
                reply.complete = headOnly || reply.body.size() >= reply.header("Content-Length").toLongLong();
                if (reply.complete)
                    return reply;
            }
            const int left = timeoutMs - static_cast<int>(timer.elapsed());
            if (m_socket.state() != QAbstractSocket::ConnectedState && m_socket.bytesAvailable() == 0) {
                reply.closedByServer = true;
                return reply;
            }
            if (left <= 0) {
                reply.timedOut = true;
                return reply;
            }
            m_socket.waitForReadyRead(left);
        }
    }

    RawReply send(const RawRequest& request, int timeoutMs = 10000)
    {
        write(request);
        return read(timeoutMs, request.method == "HEAD");
    }

    void vanish() { m_socket.abort(); }

private:
    static void parseHead(const QByteArray& head, RawReply& reply)
    {
        reply.headers.clear();
        const QList<QByteArray> lines = head.split('\n');
        reply.status = lines.first().split(' ').value(1).toInt();
        for (qsizetype i = 1; i < lines.size(); ++i) {
            const qsizetype colon = lines.at(i).indexOf(':');
            reply.headers.emplaceBack(lines.at(i).left(colon).trimmed(),
                                      lines.at(i).mid(colon + 1).trimmed());
        }
    }

    quint16 m_port;
    QTcpSocket m_socket;
};

} // namespace counterfoil::test
