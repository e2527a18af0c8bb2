#include "posting/ordersemantics.h"

#include <algorithm>

namespace counterfoil::posting {

namespace {

constexpr Amount tolerance = Amount::fromCents(2);

struct LineSums
{
    Amount gross, tax, discount, fpt, storedRow;
};

LineSums sumsOf(const QList<SelectedRow>& rows, const Mapping& mapping, LineReading reading)
{
    LineSums sums;
    for (const SelectedRow& row : rows) {
        if (row.heading)
            continue;
        const magento::LineMoney& money = moneyOf(*row.orderItem, mapping);
        const Amount gross = lineGross(money, reading);
        sums.gross += gross;
        sums.tax += money.taxAmount;
        sums.discount += money.discountAmount;
        sums.fpt += money.weeeRowAmount;
        sums.storedRow += gross - money.taxAmount - money.discountTaxCompensation + money.discountAmount;
    }
    return sums;
}

/// What the lines and their FPT must come to for this header, all tenders put back.
Amount goodsTotal(const magento::DocumentMoney& header, const LineSums& sums)
{
    const Amount shipping = header.shippingAmount + header.shippingTaxAmount +
                            header.shippingDiscountTaxCompensation - header.shippingDiscountAmount;
    const Amount tenders =
        header.giftCardsAmount + header.customerBalanceAmount + header.rewardCurrencyAmount;
    const Amount fptTax = header.taxAmount - sums.tax - header.shippingTaxAmount;
    // Gift wrapping carries its own tax, which is then no tax on FPT.
    const Amount wrapping = header.giftWrapping + header.giftWrappingTax;
    const Amount otherTax = wrapping.isZero() ? fptTax : fptTax - header.giftWrappingTax;
    return header.grandTotal + tenders - shipping - otherTax - wrapping - sums.fpt;
}

/// How far the lines are off the grand total.
Amount missOfTotal(const magento::DocumentMoney& header, const LineSums& sums)
{
    return (sums.gross - goodsTotal(header, sums)).abs();
}

/// The second witness, which an unknown total in grand_total does not disturb. FPT may be in the subtotal or
/// not.
Amount missOfSubtotal(const magento::DocumentMoney& header, const LineSums& sums)
{
    return std::min((sums.storedRow - header.subtotal).abs(),
                    (sums.storedRow + sums.fpt - header.subtotal).abs());
}

/// The readings that can differ on this order. Without a discount there is nothing to tell apart, and a wrong
/// cent must not be explained away by another reading.
QList<LineReading> possibleReadings(const LineSums& sums)
{
    QList<LineReading> readings{LineReading::AfterDiscount};
    if (!sums.fpt.isZero())
        readings << LineReading::AfterDiscountUnitFpt << LineReading::AfterDiscountNoFpt;
    if (!sums.discount.isZero())
        readings << LineReading::Stored;
    return readings;
}

} // namespace

LineReading detectReading(const magento::Order& order, const QList<SelectedRow>& rows, const Mapping& mapping)
{
    const QList<LineReading> readings = possibleReadings(sumsOf(rows, mapping, LineReading::AfterDiscount));
    const magento::DocumentMoney& header = moneyOf(order, mapping);
    for (const auto& missOf : {missOfTotal, missOfSubtotal}) {
        // The nearest one, not the first that is near: a discount may be a cent.
        const auto nearest =
            std::min_element(readings.begin(), readings.end(), [&](LineReading a, LineReading b) {
                return missOf(header, sumsOf(rows, mapping, a)) < missOf(header, sumsOf(rows, mapping, b));
            });
        if (missOf(header, sumsOf(rows, mapping, *nearest)) <= tolerance)
            return *nearest;
    }
    return LineReading::AfterDiscount; // what is left over is found by the total (R6)
}

Amount lineGross(const magento::LineMoney& money, LineReading reading)
{
    switch (reading) {
    case LineReading::AfterDiscount:
        return money.rowTotalInclTax - money.weeeRowAmount;
    case LineReading::AfterDiscountUnitFpt:
        return money.rowTotalInclTax - money.weeeUnitAmount;
    case LineReading::AfterDiscountNoFpt:
        return money.rowTotalInclTax;
    case LineReading::Stored:
        return money.rowTotal + money.taxAmount + money.discountTaxCompensation - money.discountAmount;
    }
    return {};
}

bool pricesIncludeTax(const magento::Order& order, const QList<SelectedRow>& rows)
{
    const auto compensated = [](const magento::LineMoney& money) {
        return !money.discountTaxCompensation.isZero();
    };
    if (!order.money.shippingDiscountTaxCompensation.isZero())
        return true;
    for (const SelectedRow& row : rows) {
        if (row.orderItem && compensated(row.orderItem->money))
            return true;
    }
    for (const SelectedRow& row : rows) {
        if (!row.orderItem || row.heading || row.orderItem->taxPercent.isZero())
            continue;
        const magento::LineMoney& money = row.orderItem->money;
        if (money.price == money.priceInclTax)
            continue;
        if (row.orderItem->originalPrice == money.priceInclTax)
            return true;
        if (row.orderItem->originalPrice == money.price)
            return false;
    }
    return false;
}

} // namespace counterfoil::posting
