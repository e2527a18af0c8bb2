#pragma once

#include "base/result.h"
#include "magento/types.h"

/// Magento's JSON read into values. Errors: BadResponse naming the field that is missing or has the wrong
/// type. Ids may be numbers or numeric strings, flags 0/1 or true/false. Pure; any thread.
namespace counterfoil::magento {

Result<Order> readOrder(const QJsonObject& json);
Result<SalesDocument> readInvoice(const QJsonObject& json);
Result<SalesDocument> readCreditMemo(const QJsonObject& json);
Result<Customer> readCustomer(const QJsonObject& json);
Result<Product> readProduct(const QJsonObject& json);
Result<QList<StoreConfig>> readStoreConfigs(const QJsonArray& json);
Result<QList<TaxRate>> readTaxRates(const QJsonObject& searchResult);
Result<QList<CustomerGroup>> readCustomerGroups(const QJsonObject& searchResult);

/// "2026-11-22 03:00:00" as UTC; invalid when it is none.
QDateTime readTime(const QString& text);
QString writeTime(const QDateTime& utc);

} // namespace counterfoil::magento
