#include "http/freeport.h"

#include <QRandomGenerator>
#include <QTcpServer>

#include <atomic>

namespace counterfoil {

namespace {

constexpr int firstPort = 20000, ports = 10000;

bool canListen(const QHostAddress& address, quint16 port)
{
    QTcpServer probe;
    return probe.listen(address, port) || probe.serverError() != QAbstractSocket::AddressInUseError;
}

} // namespace

quint16 freePort()
{
    // Somewhere else in each process, so that programs started together do not try the same ones.
    static std::atomic<int> next = QRandomGenerator::system()->bounded(ports);
    for (int tried = 0; tried < ports; ++tried) {
        const auto port = static_cast<quint16>(firstPort + next.fetch_add(1) % ports);
        if (canListen(QHostAddress::LocalHost, port) && canListen(QHostAddress::LocalHostIPv6, port))
            return port;
    }
    return 0;
}

} // namespace counterfoil
