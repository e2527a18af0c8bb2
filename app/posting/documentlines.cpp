#include "posting/documentlines.h"

#include "posting/discountrows.h"
#include "posting/plausibility.h"
#include "posting/rounding.h"
#include "posting/texts.h"

#include "xero/fieldlimits.h"

#include <algorithm>

namespace counterfoil::posting {

namespace {

Amount lineAmount(const ExactRow& row, xero::LineAmountTypes types)
{
    return types == xero::LineAmountTypes::Inclusive ? row.roundedGross : row.roundedGross - row.roundedTax;
}

/// quantity × price as Xero computes it: rounded once, half away from zero, to whole cents.
Amount product(Amount quantity, Amount price)
{
    // Both count in 1/10000, so their product counts in 1/10^8: a cent is 10^6 of it.
    const Amount cents = Amount::multiplyDivide(quantity, price, Amount::fromUnits(1'000'000));
    return Amount::fromCents(cents.units());
}

bool hasMoreTaxThanNet(const ExactDocument& document)
{
    // With the sign: a row discounted to nothing has a net of minus its tax. A fee or a gift card, which is
    // less than nothing and bears no tax, is fine as it is.
    return std::any_of(document.rows.begin(), document.rows.end(), [](const ExactRow& row) {
        const Amount net = row.roundedGross - row.roundedTax;
        return row.roundedTax.isNegative() ? row.roundedTax < net
                                           : !row.roundedTax.isZero() && row.roundedTax > net;
    });
}

/// The first row whose tax is above its gross; -1 when there is none.
qsizetype overtaxedRow(const ExactDocument& document, qsizetype from)
{
    for (qsizetype i = from; i < document.rows.size(); ++i) {
        const ExactRow& row = document.rows[i];
        if (row.roundedTax.abs() > row.roundedGross.abs())
            return i;
    }
    return -1;
}

/// A cent that the running sums put on a row too small for it belongs to another row.
void moveExcessTax(ExactDocument& document, qsizetype index)
{
    ExactRow& row = document.rows[index];
    const bool sameSign = row.roundedTax.isNegative() == row.roundedGross.isNegative();
    const Amount kept = sameSign ? row.roundedGross : Amount();
    const Amount excess = row.roundedTax - kept;
    for (qsizetype i = 0; i < document.rows.size(); ++i) {
        ExactRow& other = document.rows[i];
        const bool takes = i != index && !isUntaxed(other.kind) &&
                           (other.roundedTax + excess).abs() <= other.roundedGross.abs() &&
                           !other.rowTax.percent.isZero();
        if (!takes)
            continue;
        other.roundedTax += excess;
        row.roundedTax = kept;
        return;
    }
}

QString descriptionOf(const ExactRow& row, bool asOnePiece, bool withSku)
{
    QString text = row.description;
    if (asOnePiece)
        text.prepend(row.quantity.toString() + QStringLiteral(" x "));
    // A name that is too long is cut, the SKU behind it is not: nothing else says it whole.
    const QString sku =
        withSku ? QStringLiteral(" (%1)").arg(cleanText(row.sku, xero::limits::description / 2)) : QString();
    const QString cleaned = cleanText(text, xero::limits::description - sku.size()) + sku;
    return cleaned.isEmpty() ? (row.sku.isEmpty() ? QStringLiteral("-") : row.sku) : cleaned;
}

/// What Xero computes for a line: by the rate of its type, rounded half away from zero.
Amount xeroTax(const ExactRow& row, xero::LineAmountTypes types, const OrganisationFacts& organisation)
{
    if (row.taxType.isEmpty() || types == xero::LineAmountTypes::NoTax)
        return {};
    const Amount percent = organisation.taxRates.value(row.taxType, row.rowTax.percent);
    const Amount amount = lineAmount(row, types);
    // One rounding only: to the cent, not to four decimals first.
    const bool inclusive = types == xero::LineAmountTypes::Inclusive;
    const Amount whole = Amount::fromInteger(100) + (inclusive ? percent : Amount());
    const Amount inCents = Amount::multiplyDivide(Amount::fromUnits(amount.units() / 100), percent, whole);
    return Amount::fromCents(inCents.units());
}

} // namespace

xero::LineAmountTypes lineAmountTypes(const ExactDocument& document, const Mapping& mapping)
{
    switch (mapping.lineMode) {
    case LineMode::NoTaxLiability:
        return xero::LineAmountTypes::NoTax;
    case LineMode::Inclusive:
        return xero::LineAmountTypes::Inclusive;
    case LineMode::Auto:
        if (document.pricesIncludeTax)
            return xero::LineAmountTypes::Inclusive;
        break;
    case LineMode::Exclusive:
        break;
    }
    // Left to Xero, the tax of Exclusive lines would change the total.
    if (mapping.taxFidelity == TaxFidelity::Xero)
        return xero::LineAmountTypes::Inclusive;
    if (document.onlyInclusive || hasMoreTaxThanNet(document))
        return xero::LineAmountTypes::Inclusive;
    return xero::LineAmountTypes::Exclusive;
}

void roundForXero(ExactDocument& document, const magento::Order& order, const Mapping& mapping)
{
    roundCumulatively(document);
    if (mapping.lineMode == LineMode::NoTaxLiability)
        return; // no line carries tax
    document.onlyInclusive = hasMoreTaxThanNet(document);
    for (qsizetype at = overtaxedRow(document, 0); at >= 0; at = overtaxedRow(document, at + 1)) {
        if (splitUntaxedDiscount(document, at, order, mapping))
            roundCumulatively(document);
        else
            moveExcessTax(document, at);
    }
}

void appendSalesTax(ExactDocument& document, const Mapping& mapping)
{
    Amount tax;
    for (const ExactRow& row : std::as_const(document.rows))
        tax += row.roundedTax;
    if (tax.isZero())
        return;
    ExactRow row;
    row.kind = RowKind::SalesTax;
    row.description = mapping.taxLabel.isEmpty() ? QStringLiteral("Sales tax") : mapping.taxLabel;
    row.gross = tax;
    row.roundedGross = tax;
    qsizetype at = document.rows.size();
    while (at > 0 && (document.rows[at - 1].kind == RowKind::Rounding ||
                      document.rows[at - 1].kind == RowKind::ExtraTotal))
        --at;
    document.rows.insert(at, row);
}

xero::LineItem lineOf(const ExactRow& row, xero::LineAmountTypes types, const Mapping& mapping)
{
    xero::LineItem line;
    if (row.kind == RowKind::Heading) {
        line.description = descriptionOf(row, false, false);
        return line;
    }
    const Amount amount = lineAmount(row, types);
    const Amount unit = Amount::divide(amount, row.quantity);
    const bool unitFits = !row.quantity.isNegative() && product(row.quantity, unit) == amount;
    line.quantity = unitFits ? row.quantity : Amount::fromInteger(1);
    line.unitAmount = unitFits ? unit : amount;
    line.lineAmount = amount;
    line.accountCode = row.accountCode;
    if (types != xero::LineAmountTypes::NoTax) {
        line.taxType = row.taxType;
        if (mapping.taxFidelity == TaxFidelity::Magento)
            line.taxAmount = row.roundedTax;
    }
    const bool hasItem = mapping.useItemCodes && row.kind == RowKind::Goods && !row.sku.isEmpty();
    if (hasItem)
        line.itemCode = itemCodeForSku(row.sku);
    line.description = descriptionOf(row, !unitFits, hasItem && row.sku.size() > xero::limits::itemCode);
    for (const TrackingChoice& choice : mapping.tracking)
        line.tracking.append({choice.category, choice.option});
    return line;
}

Prediction predict(const ExactDocument& document, xero::LineAmountTypes types, const Mapping& mapping,
                   const OrganisationFacts& organisation)
{
    Prediction result;
    Amount amounts, tax;
    for (const ExactRow& row : document.rows) {
        if (row.kind == RowKind::Heading)
            continue;
        amounts += lineAmount(row, types);
        result.ownTax += xeroTax(row, types, organisation);
        tax += types == xero::LineAmountTypes::NoTax ? Amount() : row.roundedTax;
    }
    result.totals.totalTax = mapping.taxFidelity == TaxFidelity::Xero ? result.ownTax : tax;
    switch (types) {
    case xero::LineAmountTypes::Inclusive:
        result.totals.total = amounts;
        break;
    case xero::LineAmountTypes::Exclusive:
        result.totals.total = amounts + result.totals.totalTax;
        break;
    case xero::LineAmountTypes::NoTax:
        result.totals.total = amounts;
        break;
    }
    result.totals.subTotal = result.totals.total - result.totals.totalTax;
    return result;
}

} // namespace counterfoil::posting
