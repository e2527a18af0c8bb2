#include "sync/shopfacts.h"

#include <QJsonArray>

#include <algorithm>

namespace counterfoil::sync {

namespace {

void addOnce(QStringList& list, const QString& value)
{
    if (!value.isEmpty() && !list.contains(value)) {
        list.append(value);
        list.sort();
    }
}

} // namespace

void learnFromOrder(posting::ShopFacts& facts, const magento::Order& order)
{
    addOnce(facts.paymentMethodsSeen, order.payment.method);
    for (const auto& entry : order.itemAppliedTaxes) {
        QStringList codes;
        Amount percent;
        for (const auto& tax : entry.taxes) {
            codes.append(tax.code);
            percent += tax.percent;
        }
        if (codes.isEmpty())
            continue;
        codes.sort();
        facts.taxKeysSeen.insert(codes.join(u'+'), percent);
    }
    const bool untaxedLine =
        std::any_of(order.items.begin(), order.items.end(), [](const magento::OrderItem& item) {
            return item.money.taxAmount.isZero() && !item.money.rowTotalInclTax.isZero();
        });
    if (untaxedLine) {
        const auto& address = order.shippingAddress ? order.shippingAddress : order.billingAddress;
        if (address)
            addOnce(facts.zeroTaxCountriesSeen, address->countryId);
    }
}

QJsonObject toJson(const posting::ShopFacts& facts)
{
    QJsonArray rates;
    for (const auto& rate : facts.taxRates)
        rates.append(QJsonObject{{QStringLiteral("id"), rate.id},
                                 {QStringLiteral("code"), rate.code},
                                 {QStringLiteral("country"), rate.countryId},
                                 {QStringLiteral("region"), rate.regionName},
                                 {QStringLiteral("postcode"), rate.postcode},
                                 {QStringLiteral("rate"), rate.rate.toString()}});
    QJsonObject keys;
    for (auto it = facts.taxKeysSeen.begin(); it != facts.taxKeysSeen.end(); ++it)
        keys.insert(it.key(), it.value().toString());
    return {{QStringLiteral("taxRates"), rates},
            {QStringLiteral("taxKeys"), keys},
            {QStringLiteral("methods"), QJsonArray::fromStringList(facts.paymentMethodsSeen)},
            {QStringLiteral("zeroCountries"), QJsonArray::fromStringList(facts.zeroTaxCountriesSeen)}};
}

posting::ShopFacts shopFactsFromJson(const QJsonObject& json)
{
    posting::ShopFacts facts;
    const QJsonArray rates = json.value(QStringLiteral("taxRates")).toArray();
    for (const auto& value : rates) {
        const QJsonObject object = value.toObject();
        magento::TaxRate rate;
        rate.id = object.value(QStringLiteral("id")).toInteger();
        rate.code = object.value(QStringLiteral("code")).toString();
        rate.countryId = object.value(QStringLiteral("country")).toString();
        rate.regionName = object.value(QStringLiteral("region")).toString();
        rate.postcode = object.value(QStringLiteral("postcode")).toString();
        rate.rate = Amount::parse(object.value(QStringLiteral("rate")).toString()).value_or(Amount{});
        facts.taxRates.append(rate);
    }
    const QJsonObject keys = json.value(QStringLiteral("taxKeys")).toObject();
    for (auto it = keys.begin(); it != keys.end(); ++it)
        facts.taxKeysSeen.insert(it.key(), Amount::parse(it.value().toString()).value_or(Amount{}));
    const QJsonArray methods = json.value(QStringLiteral("methods")).toArray();
    for (const auto& value : methods)
        facts.paymentMethodsSeen.append(value.toString());
    const QJsonArray countries = json.value(QStringLiteral("zeroCountries")).toArray();
    for (const auto& value : countries)
        facts.zeroTaxCountriesSeen.append(value.toString());
    return facts;
}

} // namespace counterfoil::sync
