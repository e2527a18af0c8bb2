#include "singleinstance.h"

#include <QCryptographicHash>
#include <QDir>
#include <QLocalSocket>

namespace counterfoil {

namespace {

const QByteArray wakeUp = QByteArrayLiteral("open\n");

/// Paths may be longer than a socket's name may be, so that it is a digest of the path.
QString nameFor(const QString& directory)
{
    QString path = QDir(directory).canonicalPath();
    if (path.isEmpty())
        path = QDir(directory).absolutePath();
    const QByteArray digest = QCryptographicHash::hash(path.toUtf8(), QCryptographicHash::Sha256).toHex();
    return QStringLiteral("counterfoil-") + QString::fromLatin1(digest.left(24));
}

} // namespace

SingleInstance::SingleInstance(const QString& profileDirectory, QObject* parent)
    : QObject(parent), m_name(nameFor(profileDirectory))
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket* socket = m_server.nextPendingConnection()) {
            // Who connects is taken at one word only; anything else is nobody's business.
            connect(socket, &QLocalSocket::readyRead, this, [this, socket] {
                if (socket->read(wakeUp.size()) == wakeUp)
                    emit woken();
                socket->disconnectFromServer();
            });
            connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        }
    });
}

bool SingleInstance::listen()
{
    QLocalServer::removeServer(m_name); // left by a crash: the lock file says that nobody is there
    return m_server.listen(m_name);
}

bool SingleInstance::wakeOther(std::chrono::milliseconds patience) const
{
    const auto patienceMs = static_cast<int>(patience.count());
    QLocalSocket socket;
    socket.connectToServer(m_name);
    if (!socket.waitForConnected(patienceMs))
        return false;
    socket.write(wakeUp);
    if (!socket.waitForBytesWritten(patienceMs))
        return false;
    // The other side hangs up when it has understood.
    return socket.state() == QLocalSocket::UnconnectedState || socket.waitForDisconnected(patienceMs);
}

} // namespace counterfoil
