#include "magento/fields.h"
#include "magento/reader.h"

namespace counterfoil::magento {

using namespace fields;

namespace {

OrderItem readItem(const QJsonObject& json)
{
    OrderItem item;
    item.itemId = integer(json, "item_id");
    item.parentItemId = optionalInteger(json, "parent_item_id");
    item.productId = integer(json, "product_id");
    item.productType = text(json, "product_type");
    item.sku = text(json, "sku");
    item.name = text(json, "name");
    item.isQtyDecimal = flag(json, "is_qty_decimal");
    item.isVirtual = flag(json, "is_virtual");
    item.qtyOrdered = amount(json, "qty_ordered");
    item.qtyInvoiced = amount(json, "qty_invoiced");
    item.qtyRefunded = amount(json, "qty_refunded");
    item.qtyCanceled = amount(json, "qty_canceled");
    item.originalPrice = amount(json, "original_price");
    item.taxPercent = amount(json, "tax_percent");
    item.discountPercent = amount(json, "discount_percent");
    item.money = lineMoney(json, false);
    item.baseMoney = lineMoney(json, true);
    item.itemizedTaxes = appliedTaxes(array(object(json, "extension_attributes"), "itemized_taxes"));
    item.weeeTaxApplied = text(json, "weee_tax_applied");
    return item;
}

OrderPayment readPayment(const QJsonObject& order)
{
    const QJsonObject json = object(order, "payment");
    OrderPayment payment;
    payment.method = text(json, "method");
    payment.lastTransactionId = text(json, "last_trans_id");
    payment.poNumber = text(json, "po_number");
    payment.authorized = amount(json, "amount_authorized");
    const QJsonArray information = array(json, "additional_information");
    if (!information.isEmpty())
        payment.title = information.first().toString();
    return payment;
}

QList<ItemAppliedTaxes> readItemTaxes(const QJsonArray& json)
{
    QList<ItemAppliedTaxes> entries;
    for (const auto& value : json) {
        const QJsonObject object = value.toObject();
        ItemAppliedTaxes entry;
        entry.type = text(object, "type");
        entry.itemId = optionalInteger(object, "item_id");
        entry.associatedItemId = optionalInteger(object, "associated_item_id");
        entry.taxes = appliedTaxes(array(object, "applied_taxes"));
        entries.append(entry);
    }
    return entries;
}

void readCustomerOf(Order& order, const QJsonObject& json)
{
    order.customerIsGuest = flag(json, "customer_is_guest");
    order.customerId = optionalInteger(json, "customer_id");
    order.customerGroupId = integer(json, "customer_group_id");
    order.customerEmail = text(json, "customer_email");
    order.customerFirstName = text(json, "customer_firstname");
    order.customerLastName = text(json, "customer_lastname");
    order.customerTaxVat = text(json, "customer_taxvat");
    if (const QJsonObject billing = object(json, "billing_address"); !billing.isEmpty())
        order.billingAddress = address(billing);
    const QJsonObject attributes = object(json, "extension_attributes");
    const QJsonArray assignments = array(attributes, "shipping_assignments");
    if (!assignments.isEmpty()) {
        const QJsonObject shipping = object(object(assignments.first().toObject(), "shipping"), "address");
        if (!shipping.isEmpty())
            order.shippingAddress = address(shipping);
    }
    order.companyName = text(object(attributes, "company_order_attributes"), "company_name");
}

} // namespace

Result<Order> readOrder(const QJsonObject& json)
{
    if (const auto missing =
            require(json, QStringLiteral("an order"), {"entity_id", "increment_id", "grand_total"}))
        return *missing;
    Order order;
    order.entityId = integer(json, "entity_id");
    order.incrementId = text(json, "increment_id");
    order.state = text(json, "state");
    order.status = text(json, "status");
    order.storeName = text(json, "store_name");
    order.storeId = integer(json, "store_id");
    order.couponCode = text(json, "coupon_code");
    order.discountDescription = text(json, "discount_description");
    order.shippingDescription = text(json, "shipping_description");
    order.createdAt = time(json, "created_at");
    order.updatedAt = time(json, "updated_at");
    order.isVirtual = flag(json, "is_virtual");
    order.baseCurrency = text(json, "base_currency_code");
    order.orderCurrency = text(json, "order_currency_code");
    order.globalCurrency = text(json, "global_currency_code");
    order.baseToOrderRate = amount(json, "base_to_order_rate");
    order.money = documentMoney(json, false);
    order.baseMoney = documentMoney(json, true);
    const QJsonArray items = array(json, "items");
    for (const auto& item : items)
        order.items.append(readItem(item.toObject()));
    order.payment = readPayment(json);
    readCustomerOf(order, json);
    const QJsonObject attributes = object(json, "extension_attributes");
    order.appliedTaxes = appliedTaxes(array(attributes, "applied_taxes"));
    order.itemAppliedTaxes = readItemTaxes(array(attributes, "item_applied_taxes"));
    order.relationParentId = integer(json, "relation_parent_id");
    order.relationChildId = integer(json, "relation_child_id");
    order.relationParentRealId = text(json, "relation_parent_real_id");
    order.relationChildRealId = text(json, "relation_child_real_id");
    return order;
}

} // namespace counterfoil::magento
