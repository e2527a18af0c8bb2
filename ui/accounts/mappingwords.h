#pragma once

#include "posting/suggest.h"

#include <QJsonValue>
#include <QString>

/// The mapping's fields and values in the words of the pages where they are chosen.
namespace counterfoil::ui {

/// "accounts.sales": "Account for sales".
QString mappingFieldWord(const QString& field);
/// What the field's JSON says: "200 · Sales", "Leave open", "As lines of their own"; nothing when it says
/// nothing.
QString mappingValueWord(const QString& field, const QJsonValue& value, const posting::BooksFacts& books);

} // namespace counterfoil::ui
