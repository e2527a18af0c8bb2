#include "posting/rowtaxes.h"

#include "posting/plausibility.h"

#include <algorithm>

namespace counterfoil::posting {

namespace {

QStringList codesOf(const QList<magento::AppliedTax>& taxes)
{
    QStringList codes;
    for (const magento::AppliedTax& tax : taxes) {
        if (!tax.code.isEmpty() && !codes.contains(tax.code))
            codes.append(tax.code);
    }
    codes.sort();
    return codes;
}

Amount percentOf(const QList<magento::AppliedTax>& taxes)
{
    Amount percent;
    for (const magento::AppliedTax& tax : taxes)
        percent += tax.percent;
    return percent;
}

RowTax rowTax(const QList<magento::AppliedTax>& taxes)
{
    RowTax result;
    result.codes = codesOf(taxes);
    result.percent = percentOf(taxes);
    return result;
}

/// The taxes whose per cents make up `percent`, among those the order knows: for edited orders and old shops.
QStringList codesOfPercent(const magento::Order& order, Amount percent)
{
    QStringList matching;
    for (const magento::AppliedTax& tax : order.appliedTaxes) {
        if (tax.percent == percent && !matching.contains(tax.code))
            matching.append(tax.code);
    }
    if (matching.size() == 1)
        return matching;
    if (matching.isEmpty() && order.appliedTaxes.size() > 1 && percentOf(order.appliedTaxes) == percent)
        return codesOf(order.appliedTaxes);
    return {};
}

const magento::ItemAppliedTaxes* entryOfLine(const magento::Order& order, qint64 itemId)
{
    for (const magento::ItemAppliedTaxes& entry : order.itemAppliedTaxes) {
        if (entry.type == QStringLiteral("product") && entry.itemId == itemId && !entry.taxes.isEmpty())
            return &entry;
    }
    return nullptr;
}

QList<magento::AppliedTax> taxesOfType(const magento::Order& order, const QString& typePart)
{
    for (const magento::ItemAppliedTaxes& entry : order.itemAppliedTaxes) {
        if (entry.type.contains(typePart) && !entry.taxes.isEmpty())
            return entry.taxes;
    }
    return {};
}

/// A tax without an entry of its own: the only tax of the order, or unknown.
RowTax onlyTaxOfOrder(const magento::Order& order)
{
    RowTax result;
    if (order.appliedTaxes.size() == 1) {
        result = rowTax(order.appliedTaxes);
    } else {
        result.percentKnown = false;
    }
    return result;
}

const magento::ItemAppliedTaxes* fptEntry(const magento::Order& order, qint64 itemId)
{
    for (const magento::ItemAppliedTaxes& entry : order.itemAppliedTaxes) {
        if (entry.type == QStringLiteral("weee") && entry.associatedItemId == itemId &&
            !entry.taxes.isEmpty())
            return &entry;
    }
    return nullptr;
}

} // namespace

QString RowTax::key() const
{
    return codes.isEmpty() ? QString(percent.toString() + QStringLiteral(" %")) : codes.join(u'+');
}

RowTax taxOfLine(const magento::Order& order, const magento::OrderItem& item)
{
    RowTax result;
    if (const magento::ItemAppliedTaxes* entry = entryOfLine(order, item.itemId))
        result = rowTax(entry->taxes);
    else if (!item.itemizedTaxes.isEmpty())
        result = rowTax(item.itemizedTaxes);
    else
        result.codes = item.taxPercent.isZero() ? QStringList() : codesOfPercent(order, item.taxPercent);
    // The line's own figure is the effective one: itemized taxes list a compound rate uncompounded.
    if (!item.taxPercent.isZero())
        result.percent = item.taxPercent;
    return result;
}

RowTax taxOfShipping(const magento::Order& order, const Mapping& mapping, Amount gross, Amount taxAmount)
{
    const QList<magento::AppliedTax> taxes = taxesOfType(order, QStringLiteral("shipping"));
    if (!taxes.isEmpty())
        return rowTax(taxes);
    if (taxAmount.isZero())
        return {};
    const auto fits = [&](Amount percent) {
        return (taxInGross(gross, percent) - taxAmount).abs() <= Amount::fromCents(2);
    };
    for (const magento::OrderItem& item : order.items) {
        if (!item.taxPercent.isZero() && fits(item.taxPercent))
            return taxOfLine(order, item);
    }
    if (!mapping.shippingPercent)
        return onlyTaxOfOrder(order);
    RowTax result;
    result.percent = *mapping.shippingPercent;
    result.codes = codesOfPercent(order, result.percent);
    return result;
}

RowTax taxOfFpt(const magento::Order& order, const magento::OrderItem& item, Amount taxAmount)
{
    if (const magento::ItemAppliedTaxes* entry = fptEntry(order, item.itemId))
        return rowTax(entry->taxes);
    return taxAmount.isZero() ? RowTax() : taxOfLine(order, item);
}

RowTax taxOfGiftWrapping(const magento::Order& order, Amount taxAmount)
{
    QList<magento::AppliedTax> taxes = taxesOfType(order, QStringLiteral("gw"));
    if (taxes.isEmpty())
        taxes = taxesOfType(order, QStringLiteral("printed_card"));
    if (!taxes.isEmpty())
        return rowTax(taxes);
    return taxAmount.isZero() ? RowTax() : onlyTaxOfOrder(order);
}

std::optional<Amount> appliedFptTax(const magento::Order& order, const magento::OrderItem& item,
                                    const Mapping& mapping)
{
    const magento::ItemAppliedTaxes* entry = fptEntry(order, item.itemId);
    if (!entry)
        return std::nullopt;
    Amount sum;
    for (const magento::AppliedTax& tax : entry->taxes)
        sum += mapping.currency == CurrencyChoice::Base ? tax.baseAmount : tax.amount;
    return sum;
}

} // namespace counterfoil::posting
