#include "posting/exactdocument.h"

#include "posting/exactparts.h"
#include "posting/ordersemantics.h"
#include "posting/words.h"

namespace counterfoil::posting {

namespace {

/// Invoice and memo lines arrive as stored, before discount.
void appendGoods(ExactDocument& document, const magento::Order& order, const SelectedRow& selected,
                 const Mapping& mapping)
{
    const magento::DocumentItem& item = *selected.documentItem;
    const magento::LineMoney& money = moneyOf(item, mapping);
    ExactRow row = parts::goods(order, selected, item.qty);
    row.tax = money.taxAmount;
    row.discount = money.discountAmount;
    row.compensation = money.discountTaxCompensation;
    row.gross = money.rowTotal + row.tax + row.compensation - row.discount;
    row.taxBefore = money.rowTotalInclTax - money.rowTotal;
    document.rows.append(row);

    if (!selected.orderItem || selected.orderItem->qtyOrdered.isZero())
        return;
    // Invoice lines have no FPT fields: the share of the order line's (C8). Memo lines have them.
    const magento::LineMoney& ordered = moneyOf(*selected.orderItem, mapping);
    const Amount share =
        Amount::multiplyDivide(ordered.weeeRowAmount, item.qty, selected.orderItem->qtyOrdered);
    const Amount amount = money.weeeRowAmount.isZero() ? share : money.weeeRowAmount;
    if (!amount.isZero())
        parts::appendFpt(document, order, *selected.orderItem, mapping, amount);
}

struct LineSums
{
    Amount discount, compensation, fpt, stored;
};

LineSums sumsOf(const QList<SelectedRow>& rows, const Mapping& mapping)
{
    LineSums sums;
    for (const SelectedRow& row : rows) {
        if (row.heading)
            continue;
        const magento::LineMoney& money = moneyOf(*row.documentItem, mapping);
        sums.discount += money.discountAmount;
        sums.compensation += money.discountTaxCompensation;
        sums.stored += money.rowTotal;
    }
    return sums;
}

QString compensationNote(const magento::DocumentMoney& header, const LineSums& sums)
{
    return Posting::tr("Magento's discount tax compensation is %1, but its lines have %2")
        .arg(header.discountTaxCompensation.toString(2), sums.compensation.toString(2));
}

/// The compensation of the shipping. Invoices have a field for it; in the header of a memo it is in the sum
/// of the lines, in some versions it is a field of its own as well: the one that makes the total right
/// counts.
Amount shippingCompensation(const magento::SalesDocument& document, const magento::DocumentMoney& header,
                            Amount ofLines, Amount totalWithout)
{
    const Amount field = header.shippingDiscountTaxCompensation;
    if (document.kind != magento::Kind::CreditMemo)
        return field;
    const Amount derived = header.discountTaxCompensation - ofLines;
    const auto miss = [&](Amount candidate) { return (header.grandTotal - totalWithout - candidate).abs(); };
    if (derived.isZero() || miss(field) < miss(derived))
        return field;
    return derived;
}

void appendShipping(ExactDocument& document, const magento::SalesDocument& source,
                    const magento::Order& order, const LineSums& sums, const Mapping& mapping)
{
    const magento::DocumentMoney& header = moneyOf(source, mapping);
    // Only the order says the shipping's discount; here it is what the lines leave of the header's (C7).
    Amount discount = -header.discountAmount - sums.discount;
    Amount share;
    if (discount.isNegative() && source.kind == magento::Kind::CreditMemo) {
        share = -discount;
        discount = Amount();
    }
    const Amount adjustments = header.adjustmentPositive - header.adjustmentNegative;
    const Amount totalWithout = parts::sumOfGross(document) + header.shippingAmount +
                                header.shippingTaxAmount - discount + share + adjustments -
                                header.giftCardsAmount - header.customerBalanceAmount;
    const Amount compensation = shippingCompensation(source, header, sums.compensation, totalWithout);
    const Amount ofHeader = header.discountTaxCompensation - sums.compensation;
    if (source.kind == magento::Kind::CreditMemo && !ofHeader.isZero() && ofHeader != compensation)
        document.notes.append(compensationNote(header, sums));
    parts::appendShipping(document, order, mapping, header, compensation, discount);
    parts::appendGiftWrapping(document, order, header);
    parts::appendUntaxed(document, RowKind::ShippingDiscountShare, QStringLiteral("Shipping discount share"),
                         share);
}

void appendAdjustments(ExactDocument& document, const magento::DocumentMoney& header)
{
    Amount refund = header.adjustmentPositive, fee = header.adjustmentNegative;
    if (refund.isZero() && fee.isZero())
        (header.adjustment.isNegative() ? fee : refund) = header.adjustment.abs();
    parts::appendUntaxed(document, RowKind::AdjustmentRefund, QStringLiteral("Adjustment refund"), refund);
    parts::appendUntaxed(document, RowKind::AdjustmentFee, QStringLiteral("Adjustment fee"), -fee);
}

void noteDifferences(ExactDocument& result, const magento::SalesDocument& document, const LineSums& sums,
                     const magento::DocumentMoney& header)
{
    if (sums.stored != header.subtotal && sums.stored + result.fptOfOrder != header.subtotal)
        result.notes.append(Posting::tr("Magento's subtotal is %1, but its lines come to %2")
                                .arg(header.subtotal.toString(2), sums.stored.toString(2)));
    if (document.kind != magento::Kind::CreditMemo && sums.compensation != header.discountTaxCompensation)
        result.notes.append(compensationNote(header, sums));
    const bool sameCurrency = document.baseCurrency == document.orderCurrency;
    const Amount base = document.baseMoney.grandTotal;
    if (sameCurrency && !base.isZero() && base != document.money.grandTotal)
        result.notes.append(
            Posting::tr("Magento's total %1 and its base total %2 differ although the currency is the "
                        "same; %3 is posted")
                .arg(document.money.grandTotal.toString(2), base.toString(2), header.grandTotal.toString(2)));
    const bool goodwill = result.rows.isEmpty() && header.shippingAmount.isZero();
    if (goodwill && document.kind == magento::Kind::CreditMemo)
        result.notes.append(
            Posting::tr("The refund is an adjustment only: Magento gives no tax for it, ask your "
                        "accountant whether tax should be reduced"));
}

} // namespace

QString nameOf(const magento::SalesDocument& document)
{
    return document.kind == magento::Kind::CreditMemo
               ? Posting::tr("Credit memo %1").arg(document.incrementId)
               : Posting::tr("Invoice %1").arg(document.incrementId);
}

bool isUntaxed(RowKind kind)
{
    switch (kind) {
    case RowKind::Goods:
    case RowKind::Fpt:
    case RowKind::Shipping:
    case RowKind::GiftWrapping:
    case RowKind::Discount:
        return false;
    case RowKind::Heading:
    case RowKind::UntaxedDiscount:
    case RowKind::ShippingDiscountShare:
    case RowKind::AdjustmentRefund:
    case RowKind::AdjustmentFee:
    case RowKind::GiftCard:
    case RowKind::StoreCredit:
    case RowKind::Reward:
    case RowKind::ExtraTotal:
    case RowKind::SalesTax:
    case RowKind::Rounding:
        return true;
    }
    return true;
}

ExactDocument exactDocument(const magento::SalesDocument& document, const magento::Order& order,
                            const Mapping& mapping)
{
    const magento::DocumentMoney& header = moneyOf(document, mapping);
    const QList<SelectedRow> rows = selectRows(document, order);

    ExactDocument result;
    result.name = nameOf(document);
    result.currency =
        mapping.currency == CurrencyChoice::Base ? document.baseCurrency : document.orderCurrency;
    result.grandTotal = header.grandTotal;
    result.headerTax = header.taxAmount;
    result.pricesIncludeTax = pricesIncludeTax(order, selectRowsAsOrdered(order));
    result.rewardOfOrder = moneyOf(order, mapping).rewardCurrencyAmount;
    for (const SelectedRow& row : rows) {
        if (row.heading)
            result.rows.append(parts::heading(row));
        else
            appendGoods(result, order, row, mapping);
    }
    for (const ExactRow& row : exactOrder(order, mapping).rows) {
        if (row.kind == RowKind::Fpt) {
            result.fptOfOrder += row.net();
            result.fptTaxOfOrder += row.tax;
        }
    }

    const LineSums sums = sumsOf(rows, mapping);
    noteDifferences(result, document, sums, header);
    appendShipping(result, document, order, sums, mapping);
    appendAdjustments(result, header);
    parts::appendTenders(result, header, false);
    parts::settleGiftWrappingTax(result);
    parts::spreadFptTax(result);
    return result;
}

} // namespace counterfoil::posting
