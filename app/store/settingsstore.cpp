#include "store/settingsstore.h"

#include "store/columns.h"

namespace counterfoil::store {

std::optional<QString> SettingsStore::value(const QString& key) const
{
    QSqlQuery query = m_db.exec(QStringLiteral("SELECT value FROM setting WHERE key = ?"), {key});
    return query.next() ? std::optional<QString>(query.value(0).toString()) : std::nullopt;
}

void SettingsStore::setValue(const QString& key, const QString& value)
{
    m_db.exec(QStringLiteral("INSERT INTO setting (key, value) VALUES (?, ?) "
                             "ON CONFLICT (key) DO UPDATE SET value = excluded.value"),
              {key, column(value)});
}

void SettingsStore::remove(const QString& key)
{
    m_db.exec(QStringLiteral("DELETE FROM setting WHERE key = ?"), {key});
}

QMap<QString, QString> SettingsStore::all(const QString& prefix) const
{
    QMap<QString, QString> values;
    QSqlQuery query = m_db.exec(QStringLiteral("SELECT key, value FROM setting ORDER BY key"));
    while (query.next()) {
        if (query.value(0).toString().startsWith(prefix))
            values.insert(query.value(0).toString(), query.value(1).toString());
    }
    return values;
}

} // namespace counterfoil::store
