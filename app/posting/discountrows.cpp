#include "posting/discountrows.h"

#include "posting/plausibility.h"

#include <algorithm>

namespace counterfoil::posting {

namespace {

/// What the discount took off the tax of the row (R9): Magento's own figure where prices include tax; where
/// they do not, what the tax was before it less what it is.
Amount discountTax(const ExactRow& row, bool pricesIncludeTax)
{
    if (!row.compensation.isZero())
        return std::max(row.compensation, Amount());
    if (pricesIncludeTax || isTaxBeforeDiscount(row, pricesIncludeTax))
        return {};
    // The rows of an order are after the discount: there the rate says what the tax was.
    const Amount byRate = taxOnNet(row.net() + row.discount, row.rowTax.percent).round2();
    const Amount before = row.taxBefore.value_or(byRate);
    const bool fits = (before - byRate).abs() <= unitLimit(row);
    return std::max((fits ? before : byRate) - row.tax, Amount());
}

/// Where the discount row of a tax type is; made when it is the first.
ExactRow& discountRow(QList<ExactRow>& discounts, const ExactRow& row, const QString& description)
{
    const auto same = [&row](const ExactRow& other) { return other.taxType == row.taxType; };
    const auto found = std::find_if(discounts.begin(), discounts.end(), same);
    if (found != discounts.end())
        return *found;
    ExactRow discount;
    discount.kind = RowKind::Discount;
    discount.description = description;
    discount.taxType = row.taxType;
    discount.rowTax = row.rowTax;
    discounts.append(discount);
    return discounts.last();
}

bool isSold(RowKind kind)
{
    return kind == RowKind::Goods || kind == RowKind::Shipping;
}

} // namespace

QString discountDescription(const magento::Order& order)
{
    const QString name = order.couponCode.isEmpty() ? order.discountDescription : order.couponCode;
    return name.isEmpty() ? QStringLiteral("Discount") : QStringLiteral("Discount (%1)").arg(name);
}

void showDiscountsAsRows(ExactDocument& document, const magento::Order& order)
{
    QList<ExactRow> discounts;
    const QString description = discountDescription(order);
    qsizetype end = 0; // behind the last row that is sold
    for (qsizetype i = 0; i < document.rows.size(); ++i) {
        ExactRow& row = document.rows[i];
        if (!isUntaxed(row.kind))
            end = i + 1;
        if (!isSold(row.kind) || row.discount.isZero())
            continue;
        const Amount tax = discountTax(row, document.pricesIncludeTax);
        // Without tax in the prices the discount is a net amount, so its tax comes on top.
        const bool net = row.compensation.isZero() && !document.pricesIncludeTax;
        const Amount gross = net ? row.discount + tax : row.discount;
        ExactRow& discount = discountRow(discounts, row, description);
        discount.gross -= gross;
        discount.tax -= tax;
        row.gross += gross;
        row.tax += tax;
        row.discount = Amount();
        row.compensation = Amount();
    }
    for (const ExactRow& discount : std::as_const(discounts))
        document.rows.insert(end++, discount);
}

bool splitUntaxedDiscount(ExactDocument& document, qsizetype index, const magento::Order& order,
                          const Mapping& mapping)
{
    ExactRow& row = document.rows[index];
    if (!isSold(row.kind) || row.tax.abs() > (row.gross + row.discount).abs() || row.discount.isZero())
        return false;
    ExactRow discount;
    discount.kind = RowKind::UntaxedDiscount;
    discount.description = discountDescription(order);
    discount.gross = -row.discount;
    discount.taxType = mapping.lineMode == LineMode::NoTaxLiability ? QString() : mapping.noTaxType;
    row.gross += row.discount;
    row.discount = Amount();
    document.rows.insert(index + 1, discount);
    return true;
}

} // namespace counterfoil::posting
