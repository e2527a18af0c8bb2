#include "store/migrations.h"

#include "resources/resources.h"

#include <QDir>
#include <QFile>

namespace counterfoil::store {

QStringList splitStatements(const QString& sql)
{
    QStringList statements;
    QString current;
    const auto lines = sql.split(u'\n');
    for (const QString& line : lines) {
        if (line.trimmed() == QStringLiteral(";")) {
            if (!current.trimmed().isEmpty())
                statements.append(current.trimmed());
            current.clear();
        } else if (!line.trimmed().startsWith(QStringLiteral("--"))) {
            current += line + u'\n';
        }
    }
    if (!current.trimmed().isEmpty())
        statements.append(current.trimmed());
    return statements;
}

QList<Migration> embeddedMigrations()
{
    initResources();
    QList<Migration> migrations;
    const QStringList names =
        QDir(QStringLiteral(":/migrations")).entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name);
    for (const QString& name : names) {
        QFile file(QStringLiteral(":/migrations/") + name);
        if (!file.open(QIODevice::ReadOnly))
            continue;
        migrations.append({name.left(4).toInt(), name, splitStatements(QString::fromUtf8(file.readAll()))});
    }
    return migrations;
}

} // namespace counterfoil::store
