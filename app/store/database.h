#pragma once

#include "base/error.h"
#include "base/result.h"
#include "store/dialect.h"
#include "store/journaladdress.h"
#include "store/migrations.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>
#include <QVariantList>

#include <functional>
#include <memory>
#include <optional>
#include <stdexcept>

namespace counterfoil::store {

/// A database statement failed: disk full, read-only, locked, damaged. Thrown by every store method and
/// caught at two edges only: the worker's run loop and the command line. `error()` says what it means and
/// what to do.
class StorageError : public std::runtime_error
{
public:
    explicit StorageError(Error error);
    const Error& error() const { return m_error; }

private:
    Error m_error;
};

/// One connection to the journal. Belongs to the thread that made it. SQLite: WAL, foreign keys on, busy
/// timeout 5 s, synchronous=FULL: an intent is on disk before the write it announces is sent. PostgreSQL:
/// synchronous_commit on, a lost connection is made anew by the next statement outside a transaction.
class Database
{
public:
    enum class Mode { ReadWrite, ReadOnly };

    /// Opens `directory`/counterfoil.sqlite. ReadWrite migrates it (all pending steps and user_version in one
    /// transaction, after a backup copy). A newer file is refused (DATABASE_NEWER). A damaged one is renamed
    /// aside, never deleted, a new one is begun with its settings and notice() tells it (DATABASE_DAMAGED);
    /// where the settings cannot be read, state.settingsLost says so. Errors: Storage.
    static Result<std::unique_ptr<Database>> open(const QString& directory, Mode mode);
    /// The same with other migrations: for tests.
    static Result<std::unique_ptr<Database>> open(const QString& directory, Mode mode,
                                                  const QList<Migration>& migrations);
    /// The journal wherever it is. A server's is migrated under a lock; its backups are the server's
    /// business.
    static Result<std::unique_ptr<Database>> open(const JournalAddress& address, Mode mode);
    static QString fileName(const QString& directory);
    ~Database();
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;

    /// Prepared, bound and executed; throws StorageError.
    QSqlQuery exec(const QString& sql, const QVariantList& values = {});
    qint64 insert(const QString& sql, const QVariantList& values = {}); ///< lastInsertId
    int affected(const QString& sql, const QVariantList& values = {});  ///< numRowsAffected
    QString path() const { return m_path; }                             ///< the file, or the server's address
    Backend backend() const { return m_backend; }
    /// Other programs may work on the same journal.
    bool isShared() const { return m_backend == Backend::Postgresql; }
    /// Whose leases this connection takes; empty on SQLite.
    const QString& owner() const { return m_owner; }
    int schemaVersion();
    /// Something a person should know about how the file was opened.
    const std::optional<Error>& notice() const { return m_notice; }

    /// Test seam: called before every COMMIT; throwing makes the commit fail (the fault sweep).
    void setCommitHook(std::function<void()> hook) { m_commitHook = std::move(hook); }

private:
    friend class Transaction;
    Database() = default;
    std::optional<Error> connect(Mode mode);
    std::optional<Error> connectServer(const JournalServer& server, Mode mode);
    std::optional<Error> prepareSession();
    static Result<std::unique_ptr<Database>> openServer(const JournalServer& server, Mode mode,
                                                        const QList<Migration>& migrations);
    void disconnect();
    void reconnect();
    bool isDamaged();
    void setAside();
    /// The settings of the damaged journal go on in the new one.
    void beginAnew();
    void migrate(const QList<Migration>& migrations);
    void migrateServer(const QList<Migration>& migrations);
    void apply(const QList<Migration>& migrations, int from);

    Backend m_backend = Backend::Sqlite;
    Mode m_mode = Mode::ReadWrite;
    QString m_connectionName, m_path, m_owner, m_setAside;
    QSqlDatabase m_db;
    std::optional<Error> m_notice;
    std::function<void()> m_commitHook;
    bool m_inTransaction = false;
    bool m_lost = false; ///< the server went away; see reconnect()
};

/// BEGIN IMMEDIATE; rolls back unless commit() was called. Not nested. No network call may happen inside.
class Transaction
{
public:
    explicit Transaction(Database& db);
    ~Transaction();
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;
    void commit();

private:
    Database& m_db;
    bool m_done = false;
};

} // namespace counterfoil::store
