#include "posting/exactparts.h"
#include "posting/ordersemantics.h"
#include "posting/words.h"

namespace counterfoil::posting {

namespace {

/// What is left of an order line after `canceled` of `ordered` pieces were canceled.
Amount remaining(Amount amount, const magento::OrderItem& item)
{
    if (item.qtyCanceled.isZero())
        return amount;
    return Amount::multiplyDivide(amount, item.qtyOrdered - item.qtyCanceled, item.qtyOrdered);
}

void appendGoods(ExactDocument& document, const magento::Order& order, const SelectedRow& selected,
                 LineReading reading, const Mapping& mapping)
{
    const magento::OrderItem& item = *selected.orderItem;
    const magento::LineMoney& money = moneyOf(item, mapping);
    const Amount quantity = item.qtyOrdered - item.qtyCanceled;
    ExactRow row = parts::goods(order, selected, quantity);
    row.gross = remaining(lineGross(money, reading), item);
    row.tax = remaining(money.taxAmount, item);
    row.discount = remaining(money.discountAmount, item);
    row.compensation = remaining(money.discountTaxCompensation, item);
    document.rows.append(row);
    if (!money.weeeRowAmount.isZero())
        parts::appendFpt(document, order, item, mapping, remaining(money.weeeRowAmount, item));
}

/// True when a part of the order was canceled, so that the header speaks of more than is left.
bool partlyCanceled(const magento::Order& order)
{
    for (const magento::OrderItem& item : order.items) {
        if (!item.qtyCanceled.isZero())
            return true;
    }
    return false;
}

/// The identities of the header that the total does not need: worth a word, no reason to
/// refuse.
void noteDifferences(ExactDocument& document, const magento::Order& order, const QList<SelectedRow>& rows,
                     LineReading reading, const Mapping& mapping)
{
    const magento::DocumentMoney& header = moneyOf(order, mapping);
    Amount discount = header.shippingDiscountAmount, compensation, subtotal, fpt;
    for (const SelectedRow& row : rows) {
        if (row.heading)
            continue;
        const magento::LineMoney& money = moneyOf(*row.orderItem, mapping);
        discount += money.discountAmount;
        compensation += money.discountTaxCompensation;
        fpt += money.weeeRowAmount;
        subtotal += lineGross(money, reading) - money.taxAmount - money.discountTaxCompensation +
                    money.discountAmount;
    }
    if (subtotal != header.subtotal && subtotal + fpt != header.subtotal)
        document.notes.append(Posting::tr("Magento's subtotal is %1, but its lines come to %2")
                                  .arg(header.subtotal.toString(2), subtotal.toString(2)));
    if (discount + header.discountAmount != Amount())
        document.notes.append(Posting::tr("Magento's discount is %1, but its lines have %2")
                                  .arg((-header.discountAmount).toString(2), discount.toString(2)));
    if (compensation != header.discountTaxCompensation)
        document.notes.append(Posting::tr("Magento's discount tax compensation is %1, but its lines have %2")
                                  .arg(header.discountTaxCompensation.toString(2), compensation.toString(2)));
}

} // namespace

QString nameOf(const magento::Order& order)
{
    return Posting::tr("Order %1").arg(order.incrementId);
}

const magento::DocumentMoney& moneyOf(const magento::Order& order, const Mapping& mapping)
{
    return mapping.currency == CurrencyChoice::Base ? order.baseMoney : order.money;
}

const magento::DocumentMoney& moneyOf(const magento::SalesDocument& document, const Mapping& mapping)
{
    return mapping.currency == CurrencyChoice::Base ? document.baseMoney : document.money;
}

const magento::LineMoney& moneyOf(const magento::OrderItem& item, const Mapping& mapping)
{
    return mapping.currency == CurrencyChoice::Base ? item.baseMoney : item.money;
}

const magento::LineMoney& moneyOf(const magento::DocumentItem& item, const Mapping& mapping)
{
    return mapping.currency == CurrencyChoice::Base ? item.baseMoney : item.money;
}

ExactDocument exactOrder(const magento::Order& order, const Mapping& mapping)
{
    const magento::DocumentMoney& header = moneyOf(order, mapping);
    const QList<SelectedRow> ordered = selectRowsAsOrdered(order);
    const LineReading reading = detectReading(order, ordered, mapping);

    ExactDocument document;
    document.name = nameOf(order);
    document.currency = mapping.currency == CurrencyChoice::Base ? order.baseCurrency : order.orderCurrency;
    document.grandTotal = header.grandTotal;
    document.headerTax = header.taxAmount;
    document.pricesIncludeTax = pricesIncludeTax(order, ordered);
    for (const SelectedRow& row : selectRows(order)) {
        if (row.heading)
            document.rows.append(parts::heading(row));
        else
            appendGoods(document, order, row, reading, mapping);
    }
    if (partlyCanceled(order)) {
        // Magento writes down the canceled total, but not over REST the canceled tax: the lines decide, the
        // total checks them (case 41).
        document.headerTax.reset();
        document.grandTotal = header.totalCanceled.isZero() && !header.totalInvoiced.isZero()
                                  ? header.totalInvoiced
                                  : header.grandTotal - header.totalCanceled;
        document.notes.append(Posting::tr("A part of the order is canceled: %1 of %2 is posted")
                                  .arg(document.grandTotal.toString(2), header.grandTotal.toString(2)));
    } else {
        noteDifferences(document, order, ordered, reading, mapping);
    }
    parts::appendShipping(document, order, mapping, header, header.shippingDiscountTaxCompensation,
                          header.shippingDiscountAmount);
    parts::appendGiftWrapping(document, order, header);
    parts::appendTenders(document, header, true);
    parts::settleGiftWrappingTax(document);
    parts::spreadFptTax(document);
    return document;
}

} // namespace counterfoil::posting
