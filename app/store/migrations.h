#pragma once

#include <QString>
#include <QStringList>

namespace counterfoil::store {

/// One numbered file of resources/migrations.
struct Migration
{
    int version = 0;
    QString name;
    QStringList statements;
};

/// All embedded ones, in order of their numbers.
QList<Migration> embeddedMigrations();
/// QSQLITE runs one statement per exec: the file is split on lines that hold nothing but ';'.
QStringList splitStatements(const QString& sql);

} // namespace counterfoil::store
