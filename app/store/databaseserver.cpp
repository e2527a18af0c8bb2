// The journal on a PostgreSQL server: opening, migrating, coming back after the server went away.
#include "store/database.h"
#include "store/storageerror.h"

#include "base/logging.h"

#include <QCoreApplication>
#include <QSqlError>
#include <QSysInfo>
#include <QUuid>

namespace counterfoil::store {

namespace {

constexpr qint64 migrationLock = 0x636f756e7465; // any number, the same in every program

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Storage)
};

bool isOnThisComputer(const QString& host)
{
    return host.startsWith(u'/') || host == QStringLiteral("localhost") ||
           host.startsWith(QStringLiteral("127.")) || host == QStringLiteral("::1");
}

} // namespace

std::optional<Error> Database::connectServer(const JournalServer& server, Mode mode)
{
    m_backend = Backend::Postgresql;
    m_mode = mode;
    m_path = server.url();
    if (mode == Mode::ReadWrite)
        m_owner =
            QSysInfo::machineHostName() + u'/' + QUuid::createUuid().toString(QUuid::WithoutBraces).first(13);
    if (!QSqlDatabase::isDriverAvailable(QStringLiteral("QPSQL")))
        return makeError(
            ErrorKind::Settings,
            Words::tr("The journal is on a PostgreSQL server, but Qt's driver for it is missing. Install "
                      "the package libqt6sql6-psql."),
            {}, QStringLiteral("JOURNAL_DRIVER_MISSING"));
    m_connectionName = QStringLiteral("counterfoil-") + QUuid::createUuid().toString(QUuid::WithoutBraces);
    m_db = QSqlDatabase::addDatabase(QStringLiteral("QPSQL"), m_connectionName);
    m_db.setHostName(server.host);
    m_db.setPort(server.port);
    m_db.setDatabaseName(server.database);
    m_db.setUserName(server.user);
    m_db.setPassword(server.password);
    const QString sslMode = !server.sslMode.isEmpty()       ? server.sslMode
                            : isOnThisComputer(server.host) ? QStringLiteral("prefer")
                                                            : QStringLiteral("require");
    m_db.setConnectOptions(
        QStringLiteral("connect_timeout=10;application_name=counterfoil;keepalives_idle=30;"
                       "sslmode=") +
        sslMode);
    if (!m_db.open())
        return serverError(m_db.lastError(), m_path, QStringLiteral("open"));
    return prepareSession();
}

std::optional<Error> Database::prepareSession()
{
    try {
        exec(QStringLiteral("SET client_min_messages = warning"));
        exec(QStringLiteral("SET lock_timeout = '15s'"));
        exec(QStringLiteral("SET synchronous_commit = on"));
        if (m_mode == Mode::ReadOnly)
            exec(QStringLiteral("SET default_transaction_read_only = on"));
    } catch (const StorageError& error) {
        return error.error();
    }
    return std::nullopt;
}

void Database::reconnect()
{
    m_lost = false; // prepareSession() uses exec()
    m_db.close();
    auto failure =
        m_db.open()
            ? prepareSession()
            : std::optional<Error>(serverError(m_db.lastError(), m_path, QStringLiteral("open again")));
    if (!failure)
        return;
    m_lost = true;
    qCWarning(lcStore) << failure->detail;
    throw StorageError(*failure);
}

Result<std::unique_ptr<Database>> Database::openServer(const JournalServer& server, Mode mode,
                                                       const QList<Migration>& migrations)
{
    std::unique_ptr<Database> database(new Database);
    try {
        if (auto failure = database->connectServer(server, mode))
            return *failure;
        if (mode == Mode::ReadWrite)
            database->migrateServer(migrations);
        const int newest = migrations.isEmpty() ? 0 : migrations.last().version;
        if (database->schemaVersion() > newest)
            return makeError(
                ErrorKind::Storage,
                Words::tr("The journal %1 was changed by a newer Counterfoil on another computer. "
                          "Install that version here too; nothing was changed.")
                    .arg(database->m_path),
                {}, QStringLiteral("DATABASE_NEWER"));
    } catch (const StorageError& error) {
        return error.error();
    }
    return database;
}

void Database::migrateServer(const QList<Migration>& migrations)
{
    // Two programs may come at the same moment: the second waits here and finds the work done. What a
    // migration does is undone as a whole when it fails; backups are the server's.
    Transaction transaction(*this);
    exec(QStringLiteral("SELECT pg_advisory_xact_lock(?)"), {migrationLock});
    const QStringList preparation = serverPreparation();
    for (const QString& statement : preparation)
        exec(statement);
    const int from = schemaVersion();
    const int to = migrations.isEmpty() ? 0 : migrations.last().version;
    if (from < to) {
        apply(migrations, from);
        exec(QStringLiteral("DELETE FROM schema_version"));
        exec(QStringLiteral("INSERT INTO schema_version (version) VALUES (?)"), {to});
    }
    transaction.commit();
}

} // namespace counterfoil::store
