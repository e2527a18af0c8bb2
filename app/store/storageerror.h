#pragma once

#include "base/error.h"

#include <QSqlError>

namespace counterfoil::store {

/// What an SQL error means for a person: full, read-only, held by another program, damaged; with the remedy.
Error storageError(const QSqlError& sqlError, const QString& path, const QString& context);
/// The same for a PostgreSQL server; `address` as JournalServer::url().
Error serverError(const QSqlError& sqlError, const QString& address, const QString& context);

} // namespace counterfoil::store
