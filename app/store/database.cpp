#include "store/database.h"

#include "base/logging.h"
#include "store/salvage.h"
#include "store/storageerror.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlError>
#include <QUuid>

namespace counterfoil::store {

namespace {

constexpr int keptBackups = 3;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Storage)
};

/// What to add to the path for a name that is not there yet: the kind and the time, later by as many
/// milliseconds as it takes, so that by name the newest is the last.
QString freshSuffix(const QString& path, const QString& kind)
{
    QString suffix;
    QDateTime at = QDateTime::currentDateTimeUtc();
    do {
        suffix = kind + at.toString(QStringLiteral("yyyyMMdd-HHmmss-zzz"));
        at = at.addMSecs(1);
    } while (QFile::exists(path + suffix));
    return suffix;
}

/// The file with its WAL and shared-memory companions.
void renameAside(const QString& path, const QString& suffix)
{
    for (const char* part : {"", "-wal", "-shm"}) {
        const QString from = path + QLatin1String(part);
        if (QFile::exists(from))
            QFile::rename(from, path + suffix + QLatin1String(part));
    }
}

void dropOldBackups(const QString& path)
{
    const QFileInfo info(path);
    QDir directory = info.dir();
    const QStringList backups = directory.entryList({info.fileName() + QStringLiteral(".backup-*")},
                                                    QDir::Files, QDir::Name | QDir::Reversed);
    for (qsizetype i = keptBackups; i < backups.size(); ++i)
        directory.remove(backups[i]);
}

} // namespace

QString Database::fileName(const QString& directory)
{
    return directory + QStringLiteral("/counterfoil.sqlite");
}

Result<std::unique_ptr<Database>> Database::open(const QString& directory, Mode mode)
{
    return open(directory, mode, embeddedMigrations());
}

Result<std::unique_ptr<Database>> Database::open(const JournalAddress& address, Mode mode)
{
    return address.server ? openServer(*address.server, mode, embeddedMigrations())
                          : open(address.directory, mode);
}

void Database::setAside()
{
    disconnect();
    const QString suffix = freshSuffix(m_path, QStringLiteral(".damaged-"));
    renameAside(m_path, suffix);
    m_setAside = m_path + suffix;
    m_notice =
        makeError(ErrorKind::Storage,
                  Words::tr("The journal was damaged. It is kept as %1, and a new one was begun. Add all "
                            "data to the queue again: what is in "
                            "Xero already is recognised by its number and not posted twice.")
                      .arg(QDir::toNativeSeparators(m_setAside)),
                  {}, QStringLiteral("DATABASE_DAMAGED"));
}

void Database::beginAnew()
{
    const SalvagedSettings salvaged = salvageSettings(m_setAside);
    QMap<QString, QString> values = salvaged.values;
    values.insert(QStringLiteral("state.rebuiltAt"), QDateTime::currentDateTimeUtc().toString(Qt::ISODate));
    if (!salvaged.complete)
        values.insert(QStringLiteral("state.settingsLost"), QStringLiteral("1"));
    Transaction transaction(*this);
    for (auto it = values.cbegin(); it != values.cend(); ++it)
        exec(QStringLiteral("INSERT INTO setting (key, value) VALUES (?, ?) "
                            "ON CONFLICT (key) DO UPDATE SET value = excluded.value"),
             {it.key(), it.value()});
    transaction.commit();
}

Result<std::unique_ptr<Database>> Database::open(const QString& directory, Mode mode,
                                                 const QList<Migration>& migrations)
{
    std::unique_ptr<Database> database(new Database);
    database->m_path = fileName(directory);
    try {
        auto failure = database->connect(mode);
        // Who only reads leaves the check to who writes: it reads the whole file.
        const bool damaged =
            mode == Mode::ReadWrite &&
            (failure ? failure->code == QStringLiteral("STORAGE_DAMAGED") : database->isDamaged());
        if (damaged) {
            database->setAside();
            failure = database->connect(mode);
        }
        if (failure)
            return *failure;
        const int newest = migrations.isEmpty() ? 0 : migrations.last().version;
        if (database->schemaVersion() > newest)
            return makeError(
                ErrorKind::Storage,
                Words::tr(
                    "%1 was written by a newer Counterfoil. Install that version again; nothing was changed.")
                    .arg(QDir::toNativeSeparators(database->m_path)),
                {}, QStringLiteral("DATABASE_NEWER"));
        if (mode == Mode::ReadWrite)
            database->migrate(migrations);
        if (database->m_notice)
            database->beginAnew();
    } catch (const StorageError& error) {
        return error.error();
    }
    return database;
}

std::optional<Error> Database::connect(Mode mode)
{
    m_connectionName = QStringLiteral("counterfoil-") + QUuid::createUuid().toString(QUuid::WithoutBraces);
    m_db = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_connectionName);
    m_db.setDatabaseName(m_path);
    QString options = QStringLiteral("QSQLITE_BUSY_TIMEOUT=5000");
    if (mode == Mode::ReadOnly)
        options += QStringLiteral(";QSQLITE_OPEN_READONLY");
    m_db.setConnectOptions(options);
    if (mode == Mode::ReadWrite && !QFile::exists(m_path)) {
        // Made empty first, so that it is private from its first byte on.
        QFile file(m_path);
        if (file.open(QIODevice::WriteOnly))
            file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    }
    if (!m_db.open())
        return storageError(m_db.lastError(), m_path, QStringLiteral("open"));
    try {
        exec(QStringLiteral("PRAGMA foreign_keys = ON"));
        if (mode == Mode::ReadOnly) {
            exec(QStringLiteral("PRAGMA query_only = ON"));
            return std::nullopt;
        }
        QSqlQuery wal = exec(QStringLiteral("PRAGMA journal_mode = WAL"));
        if (!wal.next() || wal.value(0).toString() != QStringLiteral("wal"))
            return makeError(
                ErrorKind::Storage,
                Words::tr("%1 lies on a drive that does not support the journal's safe mode, such as a "
                          "network drive. Choose a "
                          "data folder on this computer.")
                    .arg(QDir::toNativeSeparators(m_path)),
                {}, QStringLiteral("STORAGE_NO_WAL"));
        exec(QStringLiteral("PRAGMA synchronous = FULL"));
    } catch (const StorageError& error) {
        return error.error();
    }
    return std::nullopt;
}

void Database::disconnect()
{
    m_db.close();
    m_db = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_connectionName);
}

Database::~Database()
{
    disconnect();
}

bool Database::isDamaged()
{
    try {
        QSqlQuery check = exec(QStringLiteral("PRAGMA quick_check(1)"));
        return !check.next() || check.value(0).toString() != QStringLiteral("ok");
    } catch (const StorageError& error) {
        return error.error().code == QStringLiteral("STORAGE_DAMAGED");
    }
}

int Database::schemaVersion()
{
    QSqlQuery query = exec(isShared() ? QStringLiteral("SELECT coalesce(max(version), 0) FROM schema_version")
                                      : QStringLiteral("PRAGMA user_version"));
    return query.next() ? query.value(0).toInt() : 0;
}

void Database::migrate(const QList<Migration>& migrations)
{
    const int from = schemaVersion();
    const int to = migrations.isEmpty() ? 0 : migrations.last().version;
    if (from >= to)
        return;
    if (from > 0) {
        exec(QStringLiteral("VACUUM INTO ?"),
             {QVariant(QString(m_path + freshSuffix(m_path, QStringLiteral(".backup-"))))});
        dropOldBackups(m_path);
    }
    Transaction transaction(*this);
    apply(migrations, from);
    exec(QStringLiteral("PRAGMA user_version = %1").arg(to));
    transaction.commit();
}

void Database::apply(const QList<Migration>& migrations, int from)
{
    for (const Migration& migration : migrations) {
        if (migration.version <= from)
            continue;
        for (const QString& statement : migration.statements)
            exec(schemaStatement(m_backend, statement));
    }
}

QSqlQuery Database::exec(const QString& sql, const QVariantList& values)
{
    if (m_lost && !m_inTransaction)
        reconnect();
    QSqlQuery query(m_db);
    // On PostgreSQL it would mean that no other statement may run until all rows are read.
    query.setForwardOnly(!isShared());
    bool ok = false;
    if (values.isEmpty() && isShared()) {
        ok = query.exec(sql); // SET, CREATE and the like cannot be prepared there
    } else {
        ok = query.prepare(sql);
        for (const QVariant& value : values)
            query.addBindValue(value);
        ok = ok && query.exec();
    }
    if (!ok) {
        const Error error = isShared() ? serverError(query.lastError(), m_path, sql.left(120))
                                       : storageError(query.lastError(), m_path, sql.left(120));
        m_lost = m_lost || error.code == QStringLiteral("STORAGE_SERVER_AWAY");
        qCWarning(lcStore) << error.detail;
        throw StorageError(error);
    }
    return query;
}

qint64 Database::insert(const QString& sql, const QVariantList& values)
{
    return exec(sql, values).lastInsertId().toLongLong();
}

int Database::affected(const QString& sql, const QVariantList& values)
{
    return exec(sql, values).numRowsAffected();
}

Transaction::Transaction(Database& db) : m_db(db)
{
    Q_ASSERT(!m_db.m_inTransaction);
    m_db.exec(beginStatement(m_db.backend()));
    m_db.m_inTransaction = true;
}

Transaction::~Transaction()
{
    if (m_done)
        return;
    m_db.m_inTransaction = false;
    QSqlQuery rollback(m_db.m_db);
    if (!rollback.exec(QStringLiteral("ROLLBACK")))
        qCWarning(lcStore) << "rollback failed:" << rollback.lastError().text();
}

void Transaction::commit()
{
    if (m_db.m_commitHook)
        m_db.m_commitHook();
    m_db.exec(QStringLiteral("COMMIT"));
    m_db.m_inTransaction = false;
    m_done = true;
}

} // namespace counterfoil::store
