#pragma once

#include "base/amount.h"
#include "base/result.h"
#include "magento/types.h"

#include <QJsonArray>
#include <QJsonObject>

/// Reading of single fields as Magento really sends them: nulls are left out, ids are sometimes strings,
/// flags are 0/1 in orders and true/false elsewhere (recorded in tests/data/magento). Pure; any thread.
namespace counterfoil::magento::fields {

Amount amount(const QJsonObject& json, const char* key);
qint64 integer(const QJsonObject& json, const char* key);
std::optional<qint64> optionalInteger(const QJsonObject& json, const char* key);
QString text(const QJsonObject& json, const char* key);
bool flag(const QJsonObject& json, const char* key);
QDateTime time(const QJsonObject& json, const char* key);
QJsonObject object(const QJsonObject& json, const char* key);
QJsonArray array(const QJsonObject& json, const char* key);
/// extension_attributes.key, else key itself.
QJsonValue extended(const QJsonObject& json, const char* key);
Amount extendedAmount(const QJsonObject& json, const char* key);

/// What a person reads when the shop sent `what` without a field.
QString fieldMissing(const QString& what, const QString& field);
/// BadResponse naming the document and the field, when a field without which nothing works is missing.
std::optional<Error> require(const QJsonObject& json, const QString& what,
                             std::initializer_list<const char*> keys);

Address address(const QJsonObject& json);
QList<AppliedTax> appliedTaxes(const QJsonArray& json);
LineMoney lineMoney(const QJsonObject& json, bool base);
DocumentMoney documentMoney(const QJsonObject& json, bool base);

} // namespace counterfoil::magento::fields
