#include "posting/exactparts.h"

#include "posting/plausibility.h"
#include "posting/rowtaxes.h"
#include "posting/texts.h"

#include <algorithm>

namespace counterfoil::posting::parts {

namespace {

QString nameOf(const SelectedRow& row)
{
    const QString documentName = row.documentItem ? row.documentItem->name : QString();
    return documentName.isEmpty() && row.orderItem ? row.orderItem->name : documentName;
}

QString skuOf(const SelectedRow& row)
{
    const QString documentSku = row.documentItem ? row.documentItem->sku : QString();
    return documentSku.isEmpty() && row.orderItem ? row.orderItem->sku : documentSku;
}

} // namespace

ExactRow heading(const SelectedRow& row)
{
    ExactRow result;
    result.kind = RowKind::Heading;
    result.description = nameOf(row);
    return result;
}

ExactRow goods(const magento::Order& order, const SelectedRow& row, Amount quantity)
{
    ExactRow result;
    result.description = nameOf(row);
    result.sku = skuOf(row);
    result.quantity = quantity;
    if (row.orderItem) {
        result.productType = row.orderItem->productType;
        result.productId = row.orderItem->productId;
        result.rowTax = taxOfLine(order, *row.orderItem);
    } else {
        result.rowTax.percentKnown = false;
    }
    return result;
}

void appendFpt(ExactDocument& document, const magento::Order& order, const magento::OrderItem& item,
               const Mapping& mapping, Amount amount)
{
    ExactRow& goodsRow = document.rows.last();
    ExactRow row;
    row.kind = RowKind::Fpt;
    const QString label = mapping.fptLabel.isEmpty() ? QStringLiteral("FPT") : mapping.fptLabel;
    row.description = label + QStringLiteral(" - ") + item.name;
    row.sku = item.sku;
    row.quantity = goodsRow.quantity;
    const std::optional<Amount> applied = appliedFptTax(order, item, mapping);
    if (applied)
        row.tax = Amount::multiplyDivide(*applied, row.quantity, item.qtyOrdered);
    row.gross = amount + row.tax;
    // Without an entry the tax is known only once all rows are there; a taxed FPT then follows its line.
    row.rowTax = taxOfFpt(order, item, applied ? row.tax : Amount::fromInteger(1));
    row.rowTax.fromRemainder = !applied;
    if (!goodsRow.discount.isZero()) {
        row.taxSlack = taxOnNet(amount, row.rowTax.percent);
        goodsRow.taxSlack = taxOnNet(amount, goodsRow.rowTax.percent);
    }
    document.rows.append(row);
}

void spreadFptTax(ExactDocument& document)
{
    if (!document.headerTax)
        return;
    Amount known, open;
    for (const ExactRow& row : std::as_const(document.rows)) {
        known += row.tax;
        if (row.kind == RowKind::Fpt && row.rowTax.fromRemainder)
            open += row.gross;
    }
    if (open.isZero())
        return;
    const Amount remainder = *document.headerTax - known;
    // A cent is header rounding (R5), not a tax on FPT; less than nothing is no tax either.
    const bool taxed = remainder > Amount::fromCents(1);
    Amount covered, spread;
    for (ExactRow& row : document.rows) {
        if (row.kind != RowKind::Fpt || !row.rowTax.fromRemainder)
            continue;
        if (!taxed) {
            row.rowTax = RowTax();
            continue;
        }
        covered += row.gross;
        row.tax = Amount::multiplyDivide(remainder, covered, open) - spread;
        spread += row.tax;
        row.gross += row.tax;
    }
}

void appendShipping(ExactDocument& document, const magento::Order& order, const Mapping& mapping,
                    const magento::DocumentMoney& money, Amount compensation, Amount discount)
{
    ExactRow row;
    row.kind = RowKind::Shipping;
    row.description =
        order.shippingDescription.isEmpty() ? QStringLiteral("Shipping") : order.shippingDescription;
    row.tax = money.shippingTaxAmount;
    row.discount = discount;
    row.compensation = compensation;
    row.gross = money.shippingAmount + row.tax + compensation - discount;
    row.taxBefore = money.shippingInclTax - money.shippingAmount;
    if (row.gross.isZero() && row.tax.isZero() && money.shippingAmount.isZero())
        return;
    row.rowTax = taxOfShipping(order, mapping, row.gross, row.tax);
    document.rows.append(row);
}

void appendGiftWrapping(ExactDocument& document, const magento::Order& order,
                        const magento::DocumentMoney& money)
{
    if (money.giftWrapping.isZero() && money.giftWrappingTax.isZero())
        return;
    ExactRow row;
    row.kind = RowKind::GiftWrapping;
    row.description = QStringLiteral("Gift wrapping");
    row.tax = money.giftWrappingTax;
    row.gross = money.giftWrapping + row.tax;
    row.rowTax = taxOfGiftWrapping(order, row.tax);
    document.rows.append(row);
}

void settleGiftWrappingTax(ExactDocument& document)
{
    if (!document.headerTax)
        return;
    Amount all, wrapping;
    for (const ExactRow& row : std::as_const(document.rows)) {
        all += row.tax;
        wrapping += row.kind == RowKind::GiftWrapping ? row.tax : Amount();
    }
    const Amount within = (all - *document.headerTax).abs();
    const Amount beside = (all - *document.headerTax - wrapping).abs();
    if (beside < within)
        *document.headerTax += wrapping;
}

void appendUntaxed(ExactDocument& document, RowKind kind, const QString& description, Amount amount)
{
    if (amount.isZero())
        return;
    ExactRow row;
    row.kind = kind;
    row.description = description;
    row.gross = amount;
    document.rows.append(row);
}

void appendTenders(ExactDocument& document, const magento::DocumentMoney& money, bool orderLevel)
{
    appendUntaxed(document, RowKind::GiftCard, QStringLiteral("Gift card redeemed"), -money.giftCardsAmount);
    appendUntaxed(document, RowKind::StoreCredit, QStringLiteral("Store credit used"),
                  -money.customerBalanceAmount);
    if (orderLevel)
        appendUntaxed(document, RowKind::Reward, QStringLiteral("Reward points redeemed"),
                      -money.rewardCurrencyAmount);
}

void appendEmptyRow(ExactDocument& document)
{
    ExactRow row;
    row.kind = RowKind::AdjustmentRefund;
    row.description = QStringLiteral("No amounts");
    document.rows.append(row);
}

Amount sumOfGross(const ExactDocument& document)
{
    Amount sum;
    for (const ExactRow& row : document.rows)
        sum += row.gross;
    return sum;
}

} // namespace counterfoil::posting::parts
