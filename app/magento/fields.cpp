#include "magento/fields.h"

#include "magento/reader.h"

#include <QCoreApplication>

namespace counterfoil::magento::fields {

namespace {

QString name(const char* key, bool base)
{
    return (base ? QStringLiteral("base_") : QString()) + QLatin1String(key);
}

Amount amountNamed(const QJsonObject& json, const QString& key)
{
    return Amount::fromJson(json.value(key)).value_or(Amount{});
}

} // namespace

Amount amount(const QJsonObject& json, const char* key)
{
    return amountNamed(json, QLatin1String(key));
}

std::optional<qint64> optionalInteger(const QJsonObject& json, const char* key)
{
    const QJsonValue value = json.value(QLatin1String(key));
    if (value.isDouble())
        return value.toInteger();
    bool ok = false;
    const qint64 number = value.toString().toLongLong(&ok);
    return ok ? std::optional<qint64>(number) : std::nullopt;
}

qint64 integer(const QJsonObject& json, const char* key)
{
    return optionalInteger(json, key).value_or(0);
}

QString text(const QJsonObject& json, const char* key)
{
    const QJsonValue value = json.value(QLatin1String(key));
    return value.isDouble() ? QString::number(value.toInteger()) : value.toString();
}

bool flag(const QJsonObject& json, const char* key)
{
    const QJsonValue value = json.value(QLatin1String(key));
    return value.isBool() ? value.toBool() : value.toVariant().toInt() != 0;
}

QDateTime time(const QJsonObject& json, const char* key)
{
    return readTime(text(json, key));
}

QJsonObject object(const QJsonObject& json, const char* key)
{
    return json.value(QLatin1String(key)).toObject();
}

QJsonArray array(const QJsonObject& json, const char* key)
{
    return json.value(QLatin1String(key)).toArray();
}

QJsonValue extended(const QJsonObject& json, const char* key)
{
    const QJsonValue value = object(json, "extension_attributes").value(QLatin1String(key));
    return value.isUndefined() || value.isNull() ? json.value(QLatin1String(key)) : value;
}

Amount extendedAmount(const QJsonObject& json, const char* key)
{
    return Amount::fromJson(extended(json, key)).value_or(Amount{});
}

QString fieldMissing(const QString& what, const QString& field)
{
    return QCoreApplication::translate("Magento",
                                       "The shop sent %1 without the field %2. An extension of the "
                                       "shop may change the answer; ask whoever looks after it.")
        .arg(what, field);
}

std::optional<Error> require(const QJsonObject& json, const QString& what,
                             std::initializer_list<const char*> keys)
{
    for (const char* key : keys) {
        const QJsonValue value = json.value(QLatin1String(key));
        if (value.isUndefined() || value.isNull())
            return makeError(ErrorKind::BadResponse, fieldMissing(what, QLatin1String(key)), {},
                             QStringLiteral("MAGENTO_FIELD_MISSING"));
    }
    return std::nullopt;
}

Address address(const QJsonObject& json)
{
    Address result;
    result.firstName = text(json, "firstname");
    result.lastName = text(json, "lastname");
    result.company = text(json, "company");
    result.city = text(json, "city");
    result.postcode = text(json, "postcode");
    result.countryId = text(json, "country_id");
    result.telephone = text(json, "telephone");
    result.email = text(json, "email");
    result.vatId = text(json, "vat_id");
    // Orders have the region as text, customers as an object.
    const QJsonValue region = json.value(QStringLiteral("region"));
    result.region = region.isObject() ? text(region.toObject(), "region") : region.toString();
    if (const auto valid = optionalInteger(json, "vat_is_valid"))
        result.vatIsValid = *valid != 0;
    else if (json.value(QStringLiteral("vat_is_valid")).isBool())
        result.vatIsValid = json.value(QStringLiteral("vat_is_valid")).toBool();
    const QJsonValue street = json.value(QStringLiteral("street"));
    if (street.isString())
        result.street = street.toString().split(u'\n');
    const QJsonArray lines = street.toArray();
    for (const auto& line : lines)
        result.street.append(line.toString());
    return result;
}

QList<AppliedTax> appliedTaxes(const QJsonArray& json)
{
    QList<AppliedTax> taxes;
    for (const auto& value : json) {
        const QJsonObject entry = value.toObject();
        // itemized_taxes (newer 2.4) calls the same things tax_code and tax_percent.
        AppliedTax tax;
        tax.code = entry.contains(QStringLiteral("code")) ? text(entry, "code") : text(entry, "tax_code");
        tax.title = text(entry, "title");
        tax.percent = entry.contains(QStringLiteral("percent")) ? amount(entry, "percent")
                                                                : amount(entry, "tax_percent");
        tax.amount = amount(entry, "amount");
        tax.baseAmount = amount(entry, "base_amount");
        taxes.append(tax);
    }
    return taxes;
}

LineMoney lineMoney(const QJsonObject& json, bool base)
{
    const auto field = [&](const char* key) { return amountNamed(json, name(key, base)); };
    LineMoney money;
    money.price = field("price");
    money.priceInclTax = field("price_incl_tax");
    money.rowTotal = field("row_total");
    money.rowTotalInclTax = field("row_total_incl_tax");
    money.taxAmount = field("tax_amount");
    money.discountAmount = field("discount_amount");
    money.discountTaxCompensation = field("discount_tax_compensation_amount");
    money.weeeUnitAmount = field("weee_tax_applied_amount");
    money.weeeRowAmount = field("weee_tax_applied_row_amount");
    // The base field is spelt without "amount" in the middle on some versions.
    if (base && money.weeeRowAmount.isZero())
        money.weeeRowAmount = amount(json, "base_weee_tax_applied_row_amnt");
    return money;
}

DocumentMoney documentMoney(const QJsonObject& json, bool base)
{
    const auto field = [&](const char* key) { return amountNamed(json, name(key, base)); };
    const auto extra = [&](const char* key) {
        return Amount::fromJson(extended(json, name(key, base).toLatin1().constData())).value_or(Amount{});
    };
    DocumentMoney money;
    money.subtotal = field("subtotal");
    money.subtotalInclTax = field("subtotal_incl_tax");
    money.discountAmount = field("discount_amount");
    money.taxAmount = field("tax_amount");
    money.shippingAmount = field("shipping_amount");
    money.shippingInclTax = field("shipping_incl_tax");
    money.shippingTaxAmount = field("shipping_tax_amount");
    money.shippingDiscountAmount = field("shipping_discount_amount");
    money.discountTaxCompensation = field("discount_tax_compensation_amount");
    money.shippingDiscountTaxCompensation = field("shipping_discount_tax_compensation_amount");
    // Magento's own misspelling (Sales\Api\Data\OrderInterface).
    if (base && money.shippingDiscountTaxCompensation.isZero())
        money.shippingDiscountTaxCompensation = amount(json, "base_shipping_discount_tax_compensation_amnt");
    money.adjustmentPositive = field("adjustment_positive");
    money.adjustmentNegative = field("adjustment_negative");
    money.adjustment = field("adjustment");
    money.grandTotal = field("grand_total");
    money.giftCardsAmount = extra("gift_cards_amount").abs();
    money.customerBalanceAmount = extra("customer_balance_amount").abs();
    money.rewardCurrencyAmount = extra("reward_currency_amount").abs();
    money.giftWrapping = extra("gw_price") + extra("gw_items_price") + extra("gw_card_price");
    money.giftWrappingTax =
        extra("gw_tax_amount") + extra("gw_items_tax_amount") + extra("gw_card_tax_amount");
    money.totalPaid = field("total_paid");
    money.totalDue = field("total_due");
    money.totalRefunded = field("total_refunded");
    money.totalInvoiced = field("total_invoiced");
    money.totalCanceled = field("total_canceled");
    return money;
}

} // namespace counterfoil::magento::fields
