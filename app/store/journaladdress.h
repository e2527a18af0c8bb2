#pragma once

#include "base/result.h"

#include <QString>

#include <optional>

namespace counterfoil::store {

/// A PostgreSQL database that several PCs share.
struct JournalServer
{
    QString host; ///< a name, an address, or a directory with a socket
    int port = 5432;
    QString database, user;
    QString password; ///< from the keychain; never in a file of ours nor in url()
    QString sslMode;  ///< libpq's; empty: "require" beyond this computer, "prefer" on it

    /// postgresql://user@host:5432/database, without the password.
    QString url() const;
    /// Errors: Settings (JOURNAL_URL). A password in it is refused: it belongs into the keychain.
    static Result<JournalServer> fromUrl(const QString& text);
};

/// Where a profile's journal is: a SQLite file in its directory, or a server.
struct JournalAddress
{
    QString directory;
    std::optional<JournalServer> server;
};

/// What `directory`/journal.ini says; without one, SQLite. The password is left empty. Errors: Settings.
Result<JournalAddress> readJournalAddress(const QString& directory);
/// Writes journal.ini ("sqlite" or a URL). Errors: Settings, Storage.
Result<void> writeJournalAddress(const QString& directory, const QString& text);

} // namespace counterfoil::store
