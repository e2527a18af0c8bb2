#include "posting/documentbuilder.h"

namespace counterfoil::test {

namespace {

Amount cents(int value)
{
    return Amount::fromCents(value);
}

QString codeOf(int percent)
{
    return QStringLiteral("VAT-%1").arg(percent);
}

magento::LineMoney moneyOf(const Line& line)
{
    magento::LineMoney money;
    money.rowTotal = cents(line.row);
    money.taxAmount = cents(line.tax);
    money.discountAmount = cents(line.discount);
    money.discountTaxCompensation = cents(line.compensation);
    return money;
}

void addHeader(magento::DocumentMoney& money, const QList<Line>& lines, const Shipping& shipping)
{
    for (const Line& line : lines) {
        if (line.type == QStringLiteral("bundle") && line.discount == 0)
            continue; // repeats its children
        money.subtotal += cents(line.row);
        money.taxAmount += cents(line.tax);
        money.discountAmount -= cents(line.discount);
        money.discountTaxCompensation += cents(line.compensation);
        money.grandTotal += cents(line.row + line.tax + line.compensation - line.discount + line.fpt);
    }
    money.shippingAmount = cents(shipping.amount);
    money.shippingTaxAmount = cents(shipping.tax);
    money.shippingDiscountTaxCompensation = cents(shipping.compensation);
    money.taxAmount += cents(shipping.tax);
    money.discountAmount -= cents(shipping.discount);
    money.grandTotal += cents(shipping.amount + shipping.tax + shipping.compensation - shipping.discount);
}

} // namespace

magento::Order makeOrder(const QList<Line>& lines, const Shipping& shipping, const QList<int>& fptTax,
                         bool named)
{
    magento::Order order;
    order.entityId = 7;
    order.incrementId = QStringLiteral("000000007");
    order.state = QStringLiteral("processing");
    order.orderCurrency = QStringLiteral("GBP");
    order.baseCurrency = QStringLiteral("GBP");
    order.createdAt = QDateTime(QDate(2026, 5, 4), QTime(10, 0), Qt::UTC);
    order.customerEmail = QStringLiteral("jane@example.com");
    addHeader(order.money, lines, shipping);
    order.money.shippingDiscountAmount = cents(shipping.discount);
    const auto record = [&order](const QString& type, std::optional<qint64> item,
                                 std::optional<qint64> associated, int percent, int tax) {
        const magento::AppliedTax applied{codeOf(percent), codeOf(percent), Amount::fromInteger(percent),
                                          cents(tax), cents(tax)};
        order.itemAppliedTaxes.append({type, item, associated, {applied}});
    };
    for (const Line& line : lines) {
        magento::OrderItem item;
        item.itemId = order.items.size() + 1;
        if (line.parent != 0)
            item.parentItemId = line.parent;
        item.productType = line.type;
        item.sku = QStringLiteral("SKU-%1").arg(item.itemId);
        item.name = QStringLiteral("Thing %1").arg(item.itemId);
        item.qtyOrdered = Amount::fromInteger(line.pieces);
        item.taxPercent = Amount::fromInteger(line.percent);
        item.money = moneyOf(line);
        item.money.weeeRowAmount = cents(line.fpt);
        item.money.rowTotalInclTax =
            cents(line.row + line.tax + line.compensation - line.discount + line.fpt);
        if (line.percent != 0 && line.tax != 0)
            record(QStringLiteral("product"), item.itemId, std::nullopt, line.percent, line.tax);
        const int taxOfFpt = fptTax.value(order.items.size());
        order.money.taxAmount += cents(taxOfFpt);
        order.money.grandTotal += cents(taxOfFpt);
        if (taxOfFpt != 0 && named)
            record(QStringLiteral("weee"), std::nullopt, item.itemId, line.percent, taxOfFpt);
        order.items.append(item);
    }
    if (shipping.amount != 0 && shipping.percent != 0)
        record(QStringLiteral("shipping"), std::nullopt, std::nullopt, shipping.percent, shipping.tax);
    return order;
}

magento::SalesDocument makeDocument(magento::Kind kind, const QList<Line>& lines, const Shipping& shipping)
{
    magento::SalesDocument document;
    document.kind = kind;
    document.entityId = 70;
    document.orderId = 7;
    document.incrementId = QStringLiteral("000000070");
    document.state = magento::DocumentState::Paid;
    document.orderCurrency = QStringLiteral("GBP");
    document.baseCurrency = QStringLiteral("GBP");
    document.createdAt = QDateTime(QDate(2026, 5, 4), QTime(10, 0), Qt::UTC);
    document.updatedAt = document.createdAt;
    addHeader(document.money, lines, shipping);
    if (kind == magento::Kind::CreditMemo) {
        document.money.discountTaxCompensation += document.money.shippingDiscountTaxCompensation;
        document.money.shippingDiscountTaxCompensation = Amount();
    }
    for (const Line& line : lines) {
        magento::DocumentItem item;
        item.orderItemId = document.items.size() + 1;
        item.sku = QStringLiteral("SKU-%1").arg(item.orderItemId);
        item.name = QStringLiteral("Thing %1").arg(item.orderItemId);
        item.qty = Amount::fromInteger(line.pieces);
        item.hasMoney = true;
        item.money = moneyOf(line);
        document.items.append(item);
    }
    return document;
}

} // namespace counterfoil::test
