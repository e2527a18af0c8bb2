#pragma once

#include "base/result.h"

#include <QMap>
#include <QString>
#include <QStringList>

namespace counterfoil::store {

/// One setting a person may change: `config set KEY VALUE` and the window use the same list.
struct SettingKey
{
    QString key, description, defaultValue;
    enum class Type {
        Text,
        Url,
        LoopbackOrHttpsUrl,
        Port,
        Minutes,
        Seconds,
        Choice,
        Bool,
        Date,
        Time,
        Number,
        Ids,
        Ports ///< "8743, 8744" or "8743-8745"; stored as a list with commas
    } type = Type::Text;
    QStringList choices;
};

/// magento.url, magento.auth (oauth1|bearer), magento.storeIds, xero.clientId, xero.customConnection,
/// xero.redirectPort, xero.furtherPorts, xero.apiUrl, xero.identityUrl, xero.tenantId, sync.mode
/// (immediately|cron), sync.pollSeconds, sync.intervalMinutes (5, 10, 15, 30, 60, 120), sync.source
/// (invoice|order), sync.since, sync.customers, sync.products, sync.creditMemos, sync.payments, log.keepDays,
/// budget.reserve, …
const QList<SettingKey>& settingKeys();
const SettingKey* findSettingKey(const QString& key);
/// The value as it will be stored (trimmed, normalised), or why not. Errors: Settings, naming key and remedy;
/// an unknown key names the nearest known one; a key that is a secret points to `secrets set`.
Result<QString> checkSetting(const QString& key, const QString& value);

} // namespace counterfoil::store
