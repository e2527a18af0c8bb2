#pragma once

#include "store/journaladdress.h"

#include <QProcess>
#include <QTemporaryDir>

#include <memory>

namespace counterfoil::test {

/// A PostgreSQL server of its own in a temporary directory, reached by a socket in it; stopped at the end.
class PostgresServer
{
public:
    /// Null where PostgreSQL is not installed or cannot run; why() says so (for QSKIP).
    static std::unique_ptr<PostgresServer> start();
    static QString why();
    ~PostgresServer();

    /// The address of a new, empty database.
    store::JournalServer freshDatabase();
    /// Cuts all connections, as a restart of the server does.
    bool cutConnections();
    bool stop();
    bool startAgain();

private:
    PostgresServer() = default;
    bool run(const QString& program, const QStringList& arguments, int timeoutMs = 60000);

    QTemporaryDir m_directory;
    QString m_binaries;
    int m_databases = 0;
    bool m_running = false;
};

} // namespace counterfoil::test
