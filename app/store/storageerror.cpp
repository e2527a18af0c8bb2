#include "store/storageerror.h"

#include "store/database.h"

#include <QCoreApplication>
#include <QDir>

namespace counterfoil::store {

namespace {

// SQLite's primary result codes (sqlite.org/rescode.html).
constexpr int sqliteBusy = 5, sqliteLocked = 6, sqliteReadOnly = 8, sqliteIoError = 10, sqliteCorrupt = 11,
              sqliteFull = 13, sqliteCantOpen = 14, sqliteNotADatabase = 26;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Storage)
};

} // namespace

StorageError::StorageError(Error error)
    : std::runtime_error(error.message.toStdString()), m_error(std::move(error))
{}

Error storageError(const QSqlError& sqlError, const QString& path, const QString& context)
{
    const QString file = QDir::toNativeSeparators(path);
    const int code =
        sqlError.nativeErrorCode().toInt() & 0xff; // extended codes carry the primary one in their low byte
    const QString detail =
        QStringLiteral("%1: %2 (%3)").arg(context, sqlError.text(), sqlError.nativeErrorCode());
    switch (code) {
    case sqliteFull:
        return makeError(
            ErrorKind::Storage,
            Words::tr("The disk is full: %1 cannot be written. Nothing is lost; free some space and try "
                      "again.")
                .arg(file),
            detail, QStringLiteral("STORAGE_FULL"));
    case sqliteReadOnly:
    case sqliteCantOpen:
        return makeError(
            ErrorKind::Storage,
            Words::tr("%1 cannot be written. Give yourself the right to write to the file and its folder, "
                      "or choose another data folder.")
                .arg(file),
            detail, QStringLiteral("STORAGE_READ_ONLY"));
    case sqliteBusy:
    case sqliteLocked:
        return makeError(
            ErrorKind::Storage,
            Words::tr("Another program holds %1. Close the other Counterfoil or the program that reads the "
                      "file, then try again.")
                .arg(file),
            detail, QStringLiteral("STORAGE_LOCKED"));
    case sqliteCorrupt:
    case sqliteNotADatabase:
        return makeError(
            ErrorKind::Storage,
            Words::tr("%1 is damaged. Start the program again: it sets the file aside and begins a new one; "
                      "what is in Xero already is recognised by its number.")
                .arg(file),
            detail, QStringLiteral("STORAGE_DAMAGED"));
    case sqliteIoError:
        return makeError(
            ErrorKind::Storage,
            Words::tr("Reading or writing %1 failed. Check the disk, and whether the folder is still "
                      "there.")
                .arg(file),
            detail, QStringLiteral("STORAGE_IO"));
    default:
        return makeError(ErrorKind::Storage,
                         Words::tr("The journal %1 refused a step of the program.").arg(file), detail,
                         QStringLiteral("STORAGE"));
    }
}

} // namespace counterfoil::store
