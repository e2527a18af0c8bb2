#pragma once

#include "sandbox/shop/searchcriteria.h"

#include <QJsonValue>

namespace counterfoil::sandbox {

/// One filter against one value, as MariaDB would compare them for Magento.
bool conditionHolds(const QJsonValue& value, const Filter& filter);

/// -1, 0 or 1; numbers as numbers, texts without case.
int compareValues(const QJsonValue& a, const QJsonValue& b);

} // namespace counterfoil::sandbox
