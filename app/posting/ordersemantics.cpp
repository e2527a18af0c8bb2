#include "posting/ordersemantics.h"

#include <array>

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

bool fitsGrandTotal(const magento::DocumentMoney& header, const LineSums& sums)
{
    return (sums.gross - goodsTotal(header, sums)).abs() <= tolerance;
}

/// The second witness, which an unknown total in grand_total does not disturb.
bool fitsSubtotal(const magento::DocumentMoney& header, const LineSums& sums)
{
    return (sums.storedRow - header.subtotal).abs() <= tolerance ||
           (sums.storedRow + sums.fpt - header.subtotal).abs() <= tolerance;
}

} // namespace

LineReading detectReading(const magento::Order& order, const QList<SelectedRow>& rows, const Mapping& mapping)
{
    constexpr std::array readings{LineReading::AfterDiscount, LineReading::AfterDiscountUnitFpt,
                                  LineReading::AfterDiscountNoFpt, LineReading::Stored};
    const magento::DocumentMoney& header = moneyOf(order, mapping);
    for (const auto& fits : {fitsGrandTotal, fitsSubtotal}) {
        for (const LineReading reading : readings) {
            if (fits(header, sumsOf(rows, mapping, reading)))
                return reading;
        }
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
