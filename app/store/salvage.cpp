#include "store/salvage.h"

#include "base/logging.h"

#include <QJsonDocument>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QUuid>

namespace counterfoil::store {

namespace {

/// States tell about the rest of the journal, which is gone; only that posting was halted stays true.
bool isWorthKeeping(const QString& key)
{
    return !key.startsWith(QStringLiteral("state.")) || key == QStringLiteral("state.halted");
}

/// A long value may lie on a page that was overwritten with anything.
bool isWhole(const QString& key, const QString& value)
{
    return key != QStringLiteral("mapping") || QJsonDocument::fromJson(value.toUtf8()).isObject();
}

void readRows(const QSqlDatabase& database, SalvagedSettings& salvaged)
{
    QSqlQuery query(database);
    query.setForwardOnly(true);
    if (!query.exec(QStringLiteral("SELECT key, value FROM setting"))) {
        qCWarning(lcStore) << "settings of the damaged journal:" << query.lastError().text();
        return;
    }
    bool whole = true;
    while (query.next()) {
        const QString key = query.value(0).toString(), value = query.value(1).toString();
        if (!isWorthKeeping(key))
            continue;
        if (isWhole(key, value))
            salvaged.values.insert(key, value);
        else
            whole = false;
    }
    salvaged.complete = whole && query.lastError().type() == QSqlError::NoError;
}

} // namespace

SalvagedSettings salvageSettings(const QString& path)
{
    SalvagedSettings salvaged;
    const QString name = QStringLiteral("salvage-") + QUuid::createUuid().toString(QUuid::WithoutBraces);
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
        database.setDatabaseName(path);
        database.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=5000;QSQLITE_OPEN_READONLY"));
        if (database.open())
            readRows(database, salvaged);
        database.close();
    }
    QSqlDatabase::removeDatabase(name);
    return salvaged;
}

} // namespace counterfoil::store
