// What PostgreSQL's SQLSTATE means for a person (postgresql.org/docs/15/errcodes-appendix.html).
#include "store/storageerror.h"

#include <QCoreApplication>

namespace counterfoil::store {

namespace {

struct Meaning
{
    const char* state; ///< the SQLSTATE or its class
    const char* code;
    const char* message;
};

// clang-format off
constexpr Meaning meanings[] = {
    {"53100", "STORAGE_FULL", QT_TRANSLATE_NOOP("Storage", "The disk of the server with the journal %1 is full. Nothing is lost; have some space freed there and try again.")},
    {"28", "STORAGE_SERVER_LOGIN", QT_TRANSLATE_NOOP("Storage", "The server with the journal %1 refused the user name or the password. Set the password again with `counterfoil secrets set journal.password`.")},
    {"3D000", "STORAGE_SERVER_DATABASE", QT_TRANSLATE_NOOP("Storage", "The database of the journal %1 does not exist. Have it made on the server: createdb.")},
    {"42501", "STORAGE_READ_ONLY", QT_TRANSLATE_NOOP("Storage", "The journal %1 may not be changed by this user. Have the rights given on the server.")},
    {"25006", "STORAGE_READ_ONLY", QT_TRANSLATE_NOOP("Storage", "The journal %1 can only be read at the moment. Ask whoever looks after the server.")},
    {"55P03", "STORAGE_LOCKED", QT_TRANSLATE_NOOP("Storage", "Another program holds the journal %1. It is tried again by itself.")},
    {"40", "STORAGE_LOCKED", QT_TRANSLATE_NOOP("Storage", "Another program holds the journal %1. It is tried again by itself.")},
    {"XX001", "STORAGE_DAMAGED", QT_TRANSLATE_NOOP("Storage", "The journal %1 is damaged on its server. Have it restored from a backup; what is in Xero already is recognised by its number.")},
    {"XX002", "STORAGE_DAMAGED", QT_TRANSLATE_NOOP("Storage", "The journal %1 is damaged on its server. Have it restored from a backup; what is in Xero already is recognised by its number.")},
    {"57P", "STORAGE_SERVER_AWAY", QT_TRANSLATE_NOOP("Storage", "The server with the journal %1 cannot be reached. Nothing is lost; check the network and the server. It is tried again by itself.")},
    {"08", "STORAGE_SERVER_AWAY", QT_TRANSLATE_NOOP("Storage", "The server with the journal %1 cannot be reached. Nothing is lost; check the network and the server. It is tried again by itself.")},
};
// clang-format on

} // namespace

Error serverError(const QSqlError& sqlError, const QString& address, const QString& context)
{
    QString state = sqlError.nativeErrorCode();
    const QString text = sqlError.databaseText();
    // While connecting the driver knows no SQLSTATE, and a cut connection has none.
    if (state.isEmpty()) {
        if (text.contains(QStringLiteral("authentication failed")) ||
            text.contains(QStringLiteral("no password supplied")))
            state = QStringLiteral("28P01");
        else if (text.contains(QStringLiteral("database")) && text.contains(QStringLiteral("does not exist")))
            state = QStringLiteral("3D000");
        else
            state = QStringLiteral("08006");
    }
    const QString detail = QStringLiteral("%1: %2 (%3)").arg(context, sqlError.text(), state);
    for (const Meaning& meaning : meanings) {
        if (state.startsWith(QLatin1String(meaning.state)))
            return makeError(ErrorKind::Storage,
                             QCoreApplication::translate("Storage", meaning.message).arg(address), detail,
                             QString::fromLatin1(meaning.code));
    }
    return makeError(
        ErrorKind::Storage,
        QCoreApplication::translate("Storage", "The journal %1 refused a step of the program.").arg(address),
        detail, QStringLiteral("STORAGE"));
}

} // namespace counterfoil::store
