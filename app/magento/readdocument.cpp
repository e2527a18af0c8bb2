#include "magento/fields.h"
#include "magento/reader.h"

namespace counterfoil::magento {

using namespace fields;

namespace {

DocumentItem readItem(const QJsonObject& json)
{
    DocumentItem item;
    item.entityId = integer(json, "entity_id");
    item.orderItemId = integer(json, "order_item_id");
    item.productId = integer(json, "product_id");
    item.sku = text(json, "sku");
    item.name = text(json, "name");
    item.qty = amount(json, "qty");
    item.hasMoney = Amount::fromJson(json.value(QStringLiteral("row_total"))).has_value();
    item.money = lineMoney(json, false);
    item.baseMoney = lineMoney(json, true);
    return item;
}

Result<SalesDocument> readDocument(Kind kind, const QString& what, const QJsonObject& json)
{
    if (const auto missing = require(json, what, {"entity_id", "order_id", "grand_total"}))
        return *missing;
    SalesDocument document;
    document.kind = kind;
    document.entityId = integer(json, "entity_id");
    document.orderId = integer(json, "order_id");
    document.storeId = integer(json, "store_id");
    document.incrementId = text(json, "increment_id");
    document.transactionId = text(json, "transaction_id");
    const qint64 state = integer(json, "state");
    document.state = state >= 1 && state <= 3 ? static_cast<DocumentState>(state) : DocumentState::Unknown;
    document.createdAt = time(json, "created_at");
    document.updatedAt = time(json, "updated_at");
    document.baseCurrency = text(json, "base_currency_code");
    document.orderCurrency = text(json, "order_currency_code");
    document.baseToOrderRate = amount(json, "base_to_order_rate");
    document.money = documentMoney(json, false);
    document.baseMoney = documentMoney(json, true);
    const QJsonArray items = array(json, "items");
    for (const auto& item : items)
        document.items.append(readItem(item.toObject()));
    document.storeCreditRefunded = extendedAmount(json, "customer_bal_total_refunded");
    if (document.storeCreditRefunded.isZero())
        document.storeCreditRefunded = extendedAmount(json, "customer_balance_total_refunded");
    return document;
}

} // namespace

Result<SalesDocument> readInvoice(const QJsonObject& json)
{
    return readDocument(Kind::Invoice, QStringLiteral("an invoice"), json);
}

Result<SalesDocument> readCreditMemo(const QJsonObject& json)
{
    return readDocument(Kind::CreditMemo, QStringLiteral("a credit memo"), json);
}

} // namespace counterfoil::magento
