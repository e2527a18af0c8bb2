#include "support/rawserver.h"

#include <QTcpServer>
#include <QTcpSocket>
#include <QThread>

#include <condition_variable>
#include <map>
#include <mutex>

namespace counterfoil::test {

QByteArray RawRequest::header(QByteArrayView name) const
{
    return HttpResponse{0, headers, {}}.header(name);
}

RawAnswer RawAnswer::status(int code, const QByteArray& body, const QByteArray& extraHeaders)
{
    return {"HTTP/1.1 " + QByteArray::number(code) +
                " X\r\nContent-Type: application/json\r\nContent-Length: " + QByteArray::number(body.size()) +
                "\r\n" + extraHeaders + "\r\n" + body,
            Then::Keep, 0};
}

class RawServer::Private
{
public:
    explicit Private(Handler h) : handler(std::move(h)) {}

    void listen()
    {
        server = std::make_unique<QTcpServer>();
        server->setListenBacklogSize(100);
        QObject::connect(server.get(), &QTcpServer::newConnection, server.get(), [this] { accept(); });
        const bool listening = server->listen(QHostAddress::LocalHost);
        Q_ASSERT(listening);
        std::lock_guard lock(mutex);
        port = listening ? server->serverPort() : 0;
        changed.notify_all();
    }

    void accept()
    {
        while (QTcpSocket* socket = server->nextPendingConnection()) {
            int number = 0;
            {
                std::lock_guard lock(mutex);
                number = ++accepted;
            }
            QObject::connect(socket, &QTcpSocket::readyRead, socket,
                             [this, socket, number] { read(socket, number); });
            QObject::connect(socket, &QTcpSocket::disconnected, socket, [this, socket] {
                buffers.erase(socket);
                socket->deleteLater();
            });
        }
    }

    void read(QTcpSocket* socket, int number)
    {
        QByteArray& buffer = buffers[socket];
        buffer += socket->readAll();
        const qsizetype end = buffer.indexOf("\r\n\r\n");
        if (end < 0)
            return;
        RawRequest request;
        request.connection = number;
        QList<QByteArray> lines = buffer.left(end).split('\n');
        const QList<QByteArray> first = lines.takeFirst().trimmed().split(' ');
        request.method = first.value(0);
        request.target = first.value(1);
        for (const QByteArray& line : std::as_const(lines)) {
            const qsizetype colon = line.indexOf(':');
            request.headers.append({line.left(colon), line.mid(colon + 1).trimmed()});
        }
        const qsizetype length = request.header("Content-Length").toLongLong();
        if (buffer.size() < end + 4 + length)
            return;
        request.body = buffer.mid(end + 4, length);
        buffer.remove(0, end + 4 + length);
        int count = 0;
        {
            std::lock_guard lock(mutex);
            received.append(request);
            count = static_cast<int>(received.size());
            changed.notify_all();
        }
        held.push_back({socket, handler(request)});
        release(count);
    }

    void release(int count)
    {
        QList<Held> later;
        for (Held& one : held) {
            if (one.answer.holdUntil > count)
                later.append(std::move(one));
            else
                play(one);
        }
        held = std::move(later);
    }

    struct Held
    {
        QTcpSocket* socket;
        RawAnswer answer;
    };

    void play(const Held& one)
    {
        if (!buffers.contains(one.socket))
            return; // it has gone
        one.socket->write(one.answer.bytes);
        one.socket->flush();
        if (one.answer.then == RawAnswer::Then::Close)
            one.socket->disconnectFromHost();
    }

    Handler handler;
    std::unique_ptr<QTcpServer> server; // lives on the thread
    std::map<QTcpSocket*, QByteArray> buffers;
    QList<Held> held;

    mutable std::mutex mutex;
    mutable std::condition_variable changed;
    quint16 port = 0;
    int accepted = 0;
    QList<RawRequest> received;
    QThread thread;
};

RawServer::RawServer(Handler handler) : d(std::make_unique<Private>(std::move(handler)))
{
    QObject::connect(
        &d->thread, &QThread::started, &d->thread, [p = d.get()] { p->listen(); }, Qt::DirectConnection);
    QObject::connect(
        &d->thread, &QThread::finished, &d->thread, [p = d.get()] { p->server.reset(); },
        Qt::DirectConnection);
    d->thread.start();
    std::unique_lock lock(d->mutex);
    d->changed.wait(lock, [this] { return d->port != 0; });
}

RawServer::~RawServer()
{
    d->thread.quit();
    d->thread.wait();
}

QUrl RawServer::url(const QByteArray& pathAndQuery, const QByteArray& scheme) const
{
    return QUrl::fromEncoded(scheme + "://127.0.0.1:" + QByteArray::number(d->port) + pathAndQuery);
}

QList<RawRequest> RawServer::requests() const
{
    std::lock_guard lock(d->mutex);
    return d->received;
}

int RawServer::connections() const
{
    std::lock_guard lock(d->mutex);
    return d->accepted;
}

bool RawServer::waitForRequests(int count) const
{
    std::unique_lock lock(d->mutex);
    return d->changed.wait_for(lock, std::chrono::seconds(60), [&] { return d->received.size() >= count; });
}

quint16 closedPort()
{
    // Bound, so that the system gives it to nobody else, but not listening.
    static const auto* holder = [] {
        auto* socket = new QTcpSocket;
        if (!socket->bind(QHostAddress::LocalHost, 0, QAbstractSocket::DontShareAddress))
            qFatal("%s", qPrintable(socket->errorString()));
        return socket;
    }();
    return holder->localPort();
}

} // namespace counterfoil::test
