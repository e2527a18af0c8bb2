#pragma once

#include <QString>

/// Where SQLite and PostgreSQL differ. The migrations and the stores are written for SQLite; what PostgreSQL
/// wants otherwise is here and nowhere else.
namespace counterfoil::store {

enum class Backend { Sqlite, Postgresql };

/// A statement of resources/migrations: BLOB, INTEGER, INTEGER PRIMARY KEY and WITHOUT ROWID translated.
/// COLLATE NOCASE stays: serverPreparation() makes a collation of that name.
QString schemaStatement(Backend backend, const QString& sql);
/// What must stand in a PostgreSQL database before the first migration. May be run again.
QStringList serverPreparation();

QString beginStatement(Backend backend);
/// A condition: the text column contains the bound text (bound in lower case), whatever the case.
QString containsText(Backend backend, const QString& column);
/// The moment in milliseconds since 1970 by the database's own clock: several PCs do not agree on theirs.
QString nowMilliseconds(Backend backend);

} // namespace counterfoil::store
