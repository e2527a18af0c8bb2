#pragma once

#include "magento/types.h"
#include "posting/suggest.h"

#include <QJsonObject>

namespace counterfoil::sync {

/// Adds what an order shows of the shop: its tax keys with their per cent, its payment method, where it sold
/// at zero.
void learnFromOrder(posting::ShopFacts& facts, const magento::Order& order);

QJsonObject toJson(const posting::ShopFacts& facts);
posting::ShopFacts shopFactsFromJson(const QJsonObject& json);

} // namespace counterfoil::sync
