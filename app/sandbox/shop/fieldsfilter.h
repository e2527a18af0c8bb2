#pragma once

#include <QJsonValue>

namespace counterfoil::sandbox {

/// Magento's fields= ("items[entity_id,increment_id],total_count"): what is left of the answer. A malformed
/// text, or one that names nothing, leaves an empty list; an empty list under fields becomes null.
QJsonValue filterFields(const QJsonValue& value, const QString& fields);

} // namespace counterfoil::sandbox
