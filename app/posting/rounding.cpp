#include "posting/rounding.h"

#include "posting/refusals.h"
#include "posting/words.h"

namespace counterfoil::posting {

namespace {

ExactRow* largestTaxedRow(ExactDocument& document)
{
    ExactRow* largest = nullptr;
    for (ExactRow& row : document.rows) {
        if (isUntaxed(row.kind) || row.roundedTax.isZero())
            continue;
        if (!largest || row.roundedTax.abs() > largest->roundedTax.abs())
            largest = &row;
    }
    return largest;
}

Amount roundedGross(const ExactDocument& document)
{
    Amount sum;
    for (const ExactRow& row : document.rows)
        sum += row.roundedGross;
    return sum;
}

Amount roundedTax(const ExactDocument& document)
{
    Amount sum;
    for (const ExactRow& row : document.rows)
        sum += row.roundedTax;
    return sum;
}

ExactRow finished(RowKind kind, const QString& description, Amount gross)
{
    ExactRow row;
    row.kind = kind;
    row.description = description;
    row.gross = gross;
    row.roundedGross = gross;
    return row;
}

std::optional<Blocked> settleTax(ExactDocument& document, const Mapping& mapping, Reconciliation& result)
{
    if (!document.headerTax)
        return std::nullopt;
    const Amount lines = roundedTax(document);
    const Amount difference = document.headerTax->round2() - lines;
    if (difference.isZero())
        return std::nullopt;
    ExactRow* row = largestTaxedRow(document);
    if (difference.abs() > mapping.roundingMax || !row)
        return refusals::taxMismatch(document.name, *document.headerTax, lines, document.currency);
    // When the total already fits, only the split into net and tax moves; else the cent is missing in both.
    const bool totalFits = roundedGross(document) == document.grandTotal.round2();
    row->roundedTax += difference;
    if (!totalFits)
        row->roundedGross += difference;
    result.taxMoved = true;
    document.notes.append(
        Posting::tr("Header tax moved by %1 to \"%2\"").arg(difference.toString(2), row->description));
    return std::nullopt;
}

/// Reward points are on the order only; an invoice or a memo shows them as what is missing.
bool isReward(const ExactDocument& document, Amount residual)
{
    return residual.isNegative() && !document.rewardOfOrder.isZero() && -residual <= document.rewardOfOrder;
}

bool equalsFpt(const ExactDocument& document, Amount residual)
{
    constexpr Amount tolerance = Amount::fromCents(1);
    const Amount net = document.fptOfOrder, gross = net + document.fptTaxOfOrder;
    return !net.isZero() && ((residual - net).abs() <= tolerance || (residual - gross).abs() <= tolerance);
}

std::optional<Blocked> settleTotal(ExactDocument& document, const Mapping& mapping, Reconciliation& result)
{
    const Amount total = document.grandTotal.round2();
    const Amount lines = roundedGross(document);
    const Amount residual = total - lines;
    if (residual.isZero())
        return std::nullopt;
    if (residual.abs() <= mapping.roundingMax) {
        document.rows.append(finished(RowKind::Rounding, QStringLiteral("Rounding"), residual));
        result.roundingRow = true;
        document.notes.append(Posting::tr("Rounding line of %1").arg(residual.toString(2)));
        return std::nullopt;
    }
    if (isReward(document, residual)) {
        document.rows.append(finished(RowKind::Reward, QStringLiteral("Reward points redeemed"), residual));
        return std::nullopt;
    }
    // Where a person has named one unknown total, it is this; with two nobody can tell.
    const bool byFpt = equalsFpt(document, residual);
    if (mapping.extraTotals.size() == 1 && !byFpt) {
        ExactRow row = finished(RowKind::ExtraTotal, mapping.extraTotals.firstKey(), residual);
        row.label = mapping.extraTotals.firstKey();
        document.rows.append(row);
        document.notes.append(
            Posting::tr("Unknown total of %1 posted as \"%2\"").arg(residual.toString(2), row.label));
        return std::nullopt;
    }
    return refusals::totalMismatch(document.name, total, lines, document.currency, byFpt);
}

} // namespace

void roundCumulatively(ExactDocument& document)
{
    Amount gross, tax;
    for (ExactRow& row : document.rows) {
        const Amount grossBefore = gross.round2(), taxBefore = tax.round2();
        gross += row.gross;
        tax += row.tax;
        row.roundedGross = gross.round2() - grossBefore;
        row.roundedTax = tax.round2() - taxBefore;
    }
}

std::variant<Reconciliation, Blocked> reconcile(ExactDocument& document, const Mapping& mapping)
{
    Reconciliation result;
    if (auto refusal = settleTax(document, mapping, result))
        return *refusal;
    if (auto refusal = settleTotal(document, mapping, result))
        return *refusal;
    return result;
}

} // namespace counterfoil::posting
