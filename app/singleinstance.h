#pragma once

#include <QLocalServer>
#include <QObject>

#include <chrono>

namespace counterfoil {

/// One window per profile folder: a second start tells the first to come to the front. The lock file decides
/// who is first (it also knows the command line); this only carries the message, over a local socket that
/// only the same user can reach. GUI thread.
class SingleInstance final : public QObject
{
    Q_OBJECT
public:
    explicit SingleInstance(const QString& profileDirectory, QObject* parent = nullptr);
    /// To be called by the holder of the lock: listens for later starts.
    bool listen();
    /// To be called by a later start: true when a window heard it. Each of the three steps may take
    /// `patience`.
    bool wakeOther(std::chrono::milliseconds patience = std::chrono::milliseconds(500)) const;
    QString serverName() const { return m_name; }

signals:
    void woken();

private:
    QString m_name;
    QLocalServer m_server;
};

} // namespace counterfoil
