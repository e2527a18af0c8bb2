#pragma once

#include <QStringList>
#include <QVariant>

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
/// A condition in brackets: one of the text columns contains the text, whatever the case. Appends what is to
/// be bound to `values`.
QString anyContains(Backend backend, const QList<const char*>& columns, const QString& text,
                    QVariantList& values);
/// The moment in milliseconds since 1970 by the database's own clock: several PCs do not agree on theirs.
QString nowMilliseconds(Backend backend);

} // namespace counterfoil::store
