#include "posting/plausibility.h"

#include "posting/refusals.h"
#include "posting/words.h"

#include <algorithm>

namespace counterfoil::posting {

namespace {

constexpr Amount hundred = Amount::fromInteger(100);
constexpr Amount halfCent = Amount::fromUnits(50);

/// A cent for each rate, beside the rounding of the figure itself.
Amount rowLimit(const ExactRow& row)
{
    return Amount::fromCents(row.rowTax.rates()) + halfCent + row.taxSlack;
}

Amount expectedTax(const ExactRow& row)
{
    return taxInGross(row.gross, row.rowTax.percent);
}

Amount undiscountedTax(const ExactRow& row, bool pricesIncludeTax)
{
    return pricesIncludeTax ? taxInGross(row.gross + row.discount, row.rowTax.percent)
                            : taxOnNet(row.net() + row.discount, row.rowTax.percent);
}

bool carriesTax(const ExactRow& row)
{
    return row.kind != RowKind::Heading && !isUntaxed(row.kind);
}

enum class Verdict { Fine, UnitRounding, BeforeDiscount, Suspect };

Verdict judge(const ExactRow& row, bool pricesIncludeTax)
{
    const Amount off = (row.tax - expectedTax(row)).abs();
    if (off <= rowLimit(row))
        return Verdict::Fine;
    if (row.rowTax.fromRemainder && off <= Amount::fromCents(5) + row.taxSlack)
        return Verdict::Fine;
    if (off <= unitLimit(row))
        return Verdict::UnitRounding;
    // Both readings of "discount" are tried: a display setting may hide which one the shop uses.
    for (const bool inclusive : {pricesIncludeTax, !pricesIncludeTax}) {
        if (!row.discount.isZero() && (row.tax - undiscountedTax(row, inclusive)).abs() <= unitLimit(row))
            return Verdict::BeforeDiscount;
    }
    return Verdict::Suspect;
}

std::optional<Blocked> checkRate(const ExactDocument& document, const ExactRow& row,
                                 const OrganisationFacts& organisation)
{
    const auto known = organisation.taxRates.constFind(row.taxType);
    const bool empty = row.gross.isZero() && row.tax.isZero();
    if (empty || row.taxType.isEmpty() || known == organisation.taxRates.constEnd())
        return std::nullopt;
    constexpr Amount tolerance = Amount::fromUnits(200); // Xero shows composite rates with fewer decimals
    if ((*known - row.rowTax.percent).abs() <= tolerance)
        return std::nullopt;
    // Tax-free goods put on a taxed type would be declared as taxed ones, and the other way round.
    return refusals::taxTypeRateDiffers(document.name, row.description, row.taxType, row.rowTax.percent,
                                        *known);
}

} // namespace

Amount unitLimit(const ExactRow& row)
{
    const Amount pieces = std::max(row.quantity, Amount::fromInteger(1));
    const Amount perRate = Amount::multiply(pieces, halfCent) + Amount::fromCents(1);
    return Amount::multiply(perRate, Amount::fromInteger(row.rowTax.rates())) + halfCent + row.taxSlack;
}

Amount taxInGross(Amount gross, Amount percent)
{
    return Amount::multiplyDivide(gross, percent, hundred + percent);
}

Amount taxOnNet(Amount net, Amount percent)
{
    return Amount::multiplyDivide(net, percent, hundred);
}

bool isTaxBeforeDiscount(const ExactRow& row, bool pricesIncludeTax)
{
    if (row.discount.isZero() || row.tax.isZero() || !row.compensation.isZero())
        return false;
    const Amount after = (row.tax - expectedTax(row)).abs();
    const Amount before = (row.tax - undiscountedTax(row, pricesIncludeTax)).abs();
    return before < after && before <= unitLimit(row);
}

std::optional<Blocked> checkTaxRates(const ExactDocument& document, const OrganisationFacts& organisation)
{
    for (const ExactRow& row : document.rows) {
        if (!carriesTax(row))
            continue;
        if (auto refusal = checkRate(document, row, organisation))
            return refusal;
    }
    return std::nullopt;
}

std::optional<Blocked> checkTaxAmounts(ExactDocument& document)
{
    QStringList unitRounded, beforeDiscount;
    for (const ExactRow& row : std::as_const(document.rows)) {
        if (!carriesTax(row))
            continue;
        switch (judge(row, document.pricesIncludeTax)) {
        case Verdict::Fine:
            break;
        case Verdict::UnitRounding:
            unitRounded.append(row.description);
            break;
        case Verdict::BeforeDiscount:
            beforeDiscount.append(row.description);
            break;
        case Verdict::Suspect:
            return refusals::taxRateSuspect(document.name, row.description, row.rowTax.percent, row.tax,
                                            expectedTax(row).round2(), document.currency);
        }
    }
    if (!unitRounded.isEmpty())
        document.notes.append(Posting::tr("Tax rounded for each piece: %1").arg(unitRounded.join(u", ")));
    if (!beforeDiscount.isEmpty())
        document.notes.append(
            Posting::tr("Tax taken before the discount: %1").arg(beforeDiscount.join(u", ")));
    return std::nullopt;
}

} // namespace counterfoil::posting
