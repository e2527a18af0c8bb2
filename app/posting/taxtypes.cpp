#include "posting/taxtypes.h"

#include "posting/refusals.h"

#include <QRegularExpression>

namespace counterfoil::posting {

namespace {

/// One-stop-shop sales are never matched by per cent: 20 % of the home country is another box of the return.
bool isOneStopShop(const QStringList& codes)
{
    static const QRegularExpression token(QStringLiteral("(^|[^A-Za-z])(I?OSS|MOSS)([^A-Za-z]|$)"));
    for (const QString& code : codes) {
        if (token.match(code).hasMatch())
            return true;
    }
    return false;
}

std::optional<QString> filled(const QString& taxType)
{
    return taxType.isEmpty() ? std::nullopt : std::optional<QString>(taxType);
}

/// Zero per cent: services sold abroad, reverse charge, the customer's group, the destination, then home.
std::optional<QString> zeroTaxType(const TaxContext& context, const QString& productType)
{
    const Mapping& mapping = context.mapping;
    const bool abroad =
        !context.destination.isEmpty() && context.destination != context.organisation.countryCode.toUpper();
    if (const QString type = mapping.zeroByProductType.value(productType); abroad && !type.isEmpty())
        return type;
    if (context.vatIsValid && abroad && !mapping.reverseChargeTaxType.isEmpty())
        return mapping.reverseChargeTaxType;
    if (const QString type = mapping.zeroByCustomerGroup.value(context.customerGroup); !type.isEmpty())
        return type;
    if (const QString type = mapping.zeroByCountry.value(context.destination); !type.isEmpty())
        return type;
    if (const QString type = mapping.zeroByCountry.value(QStringLiteral("*")); abroad && !type.isEmpty())
        return type;
    return filled(mapping.zeroTaxType);
}

bool isSoldGiftCard(const ExactRow& row)
{
    return row.kind == RowKind::Goods && row.productType == QStringLiteral("giftcard") && row.tax.isZero();
}

/// The mapped type whose Xero rate is the row's, when there is one only; else what zero means.
std::optional<QString> typeOfEmptyRow(const RowTax& tax, const TaxContext& context,
                                      const QString& productType)
{
    QStringList matching;
    for (const QString& type : context.mapping.taxCodes) {
        const auto rate = context.organisation.taxRates.constFind(type);
        const bool same = rate != context.organisation.taxRates.constEnd() && *rate == tax.percent;
        if (same && !matching.contains(type))
            matching.append(type);
    }
    return matching.size() == 1 ? filled(matching.first()) : zeroTaxType(context, productType);
}

std::optional<QString> rowTaxType(const ExactRow& row, const TaxContext& context)
{
    if (isUntaxed(row.kind))
        return filled(context.mapping.noTaxType);
    if (!row.taxType.isEmpty()) // an account rule has decided it
        return row.taxType;
    if (isSoldGiftCard(row))
        return filled(context.mapping.noTaxType);
    if (const auto type = taxTypeFor(row.rowTax, context, row.productType))
        return type;
    // Magento lists no tax code for a row discounted to nothing. It moves no money and no tax.
    return row.gross.isZero() && row.tax.isZero() ? typeOfEmptyRow(row.rowTax, context, row.productType)
                                                  : std::nullopt;
}

} // namespace

QString destinationCountry(const magento::Order& order)
{
    if (order.shippingAddress && !order.isVirtual && !order.shippingAddress->countryId.isEmpty())
        return order.shippingAddress->countryId.toUpper();
    return order.billingAddress ? order.billingAddress->countryId.toUpper() : QString();
}

TaxContext taxContext(const magento::Order& order, const Context& context)
{
    TaxContext result{context.mapping, context.organisation, destinationCountry(order),
                      QString::number(order.customerGroupId)};
    const auto valid = [](const std::optional<magento::Address>& address) {
        return address && address->vatIsValid.value_or(false);
    };
    result.vatIsValid = valid(order.billingAddress) || valid(order.shippingAddress);
    return result;
}

std::optional<QString> taxTypeFor(const RowTax& tax, const TaxContext& context, const QString& productType)
{
    const Mapping& mapping = context.mapping;
    if (!tax.codes.isEmpty()) {
        if (const QString type = mapping.taxCodes.value(tax.codes.join(u'+')); !type.isEmpty())
            return type;
    }
    if (!tax.percentKnown)
        return std::nullopt;
    if (tax.percent.isZero())
        return zeroTaxType(context, productType);
    if (isOneStopShop(tax.codes))
        return std::nullopt;
    return filled(mapping.taxPercent.value(tax.percent.toString()));
}

std::optional<Blocked> assignTaxTypes(ExactDocument& document, const TaxContext& context)
{
    for (ExactRow& row : document.rows) {
        if (row.kind == RowKind::Heading)
            continue;
        if (context.mapping.lineMode == LineMode::NoTaxLiability) {
            row.taxType.clear();
            continue;
        }
        const std::optional<QString> type = rowTaxType(row, context);
        if (!type) {
            const bool untaxed = isUntaxed(row.kind) || isSoldGiftCard(row);
            const QString key = untaxed ? QStringLiteral("no tax") : row.rowTax.key();
            return refusals::taxNotMapped(document.name, key, row.rowTax.percent, row.description);
        }
        row.taxType = *type;
    }
    return std::nullopt;
}

} // namespace counterfoil::posting
