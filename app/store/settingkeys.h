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
        LoopbackOrHttpsUrl,
        Choice,
        Bool,
        Date,
        Time,
        Number, ///< whole, from `lowest` to `highest`
        Ids,
        Ports ///< "8743, 8744" or "8743-8745"; stored as a list with commas
    } type = Type::Text;
    QStringList choices;
    int lowest = 0, highest = 0;
    QString field = {}; ///< what the window calls it; empty when only the command line has it
};

const QList<SettingKey>& settingKeys();
const SettingKey* findSettingKey(const QString& key);
/// The value as it will be stored (trimmed, normalised), or why not. Errors: Settings, naming key and remedy;
/// an unknown key names the nearest known one; a key that is a secret points to `secrets set`.
Result<QString> checkSetting(const QString& key, const QString& value);

} // namespace counterfoil::store
