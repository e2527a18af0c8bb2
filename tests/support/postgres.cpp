#include "postgres.h"

#include <QDir>
#include <QStandardPaths>

#include <algorithm>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

namespace counterfoil::test {

namespace {

const QString debianDirectory = QStringLiteral("/usr/lib/postgresql");
const QString superuser = QStringLiteral("counterfoil");
const QString serverUser = QStringLiteral("postgres"); // Debian's; the server refuses to run as root

QString& reason()
{
    static QString text;
    return text;
}

QString binaries()
{
    const QStringList versions = QDir(debianDirectory).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    const auto newest = std::max_element(versions.begin(), versions.end(), [](const auto& a, const auto& b) {
        return a.toDouble() < b.toDouble(); // 9.6, 15
    });
    if (newest != versions.end())
        return debianDirectory + u'/' + *newest + QStringLiteral("/bin");
    const QString found = QStandardPaths::findExecutable(QStringLiteral("initdb"));
    return found.isEmpty() ? QString() : QFileInfo(found).canonicalPath();
}

bool isRoot()
{
#ifdef Q_OS_UNIX
    return geteuid() == 0;
#else
    return false;
#endif
}

} // namespace

QString PostgresServer::why()
{
    return reason();
}

bool PostgresServer::run(const QString& program, const QStringList& arguments, int timeoutMs)
{
    QString executable = m_binaries + u'/' + program;
    QStringList all = arguments;
    if (isRoot()) {
        all = QStringList{QStringLiteral("-u"), serverUser, QStringLiteral("--"), executable} + arguments;
        executable = QStandardPaths::findExecutable(QStringLiteral("runuser"),
                                                    {QStringLiteral("/usr/sbin"), QStringLiteral("/sbin")});
    }
    QProcess process;
    process.setWorkingDirectory(m_directory.path());
    // The server inherits what pg_ctl has: a pipe would stay open as long as it runs.
    process.setStandardOutputFile(m_directory.path() + QStringLiteral("/output"), QIODevice::Append);
    process.setStandardErrorFile(m_directory.path() + QStringLiteral("/output"), QIODevice::Append);
    process.start(executable, all);
    const bool ok = process.waitForFinished(timeoutMs) && process.exitStatus() == QProcess::NormalExit &&
                    process.exitCode() == 0;
    if (!ok)
        reason() = QStringLiteral("%1 failed: %2").arg(program, process.errorString());
    return ok;
}

std::unique_ptr<PostgresServer> PostgresServer::start()
{
    std::unique_ptr<PostgresServer> server(new PostgresServer);
    server->m_binaries = binaries();
    if (server->m_binaries.isEmpty()) {
        reason() = QStringLiteral("PostgreSQL is not installed (Debian: postgresql)");
        return {};
    }
    if (isRoot()) {
        QProcess owner;
        owner.start(QStringLiteral("chown"), {serverUser, server->m_directory.path()});
        if (!owner.waitForFinished() || owner.exitCode() != 0) {
            reason() = QStringLiteral("there is no user postgres to run the server as");
            return {};
        }
    }
    const QString data = server->m_directory.path() + QStringLiteral("/data");
    if (!server->run(QStringLiteral("initdb"),
                     {QStringLiteral("-D"), data, QStringLiteral("-U"), superuser, QStringLiteral("-A"),
                      QStringLiteral("trust"), QStringLiteral("-E"), QStringLiteral("UTF8"),
                      QStringLiteral("--no-sync"), QStringLiteral("--locale=C.UTF-8")}) ||
        !server->startAgain())
        return {};
    return server;
}

bool PostgresServer::startAgain()
{
    const QString directory = m_directory.path();
    m_running =
        run(QStringLiteral("pg_ctl"),
            {QStringLiteral("-D"), directory + QStringLiteral("/data"), QStringLiteral("-w"),
             QStringLiteral("-l"), directory + QStringLiteral("/log"), QStringLiteral("-o"),
             QStringLiteral("-k %1 -c listen_addresses= -c fsync=off -c shared_buffers=32MB").arg(directory),
             QStringLiteral("start")});
    return m_running;
}

bool PostgresServer::stop()
{
    m_running = false;
    return run(QStringLiteral("pg_ctl"),
               {QStringLiteral("-D"), m_directory.path() + QStringLiteral("/data"), QStringLiteral("-m"),
                QStringLiteral("fast"), QStringLiteral("-w"), QStringLiteral("stop")});
}

PostgresServer::~PostgresServer()
{
    if (m_running)
        stop();
}

store::JournalServer PostgresServer::freshDatabase()
{
    store::JournalServer server;
    server.host = m_directory.path();
    server.user = superuser;
    server.database = QStringLiteral("journal%1").arg(++m_databases);
    if (!run(QStringLiteral("createdb"),
             {QStringLiteral("-h"), server.host, QStringLiteral("-U"), superuser, server.database}))
        qFatal("%s", qPrintable(reason()));
    return server;
}

bool PostgresServer::cutConnections()
{
    return stop() && startAgain();
}

} // namespace counterfoil::test
