#include "posting/rowselection.h"

#include <QSet>

#include <algorithm>

namespace counterfoil::posting {

namespace {

bool hasMoney(std::initializer_list<Amount> fields)
{
    return std::any_of(fields.begin(), fields.end(), [](Amount amount) { return !amount.isZero(); });
}

/// Without the row total: since 2.4.8 it is the price of one piece, which a piece of a fixed bundle may have
/// although nothing is charged for it (C1).
bool hasMoney(const magento::OrderItem& item)
{
    const magento::LineMoney& money = item.money;
    return hasMoney({money.rowTotalInclTax, money.taxAmount, money.discountAmount,
                     money.discountTaxCompensation, money.weeeRowAmount});
}

bool hasMoney(const magento::DocumentItem& item)
{
    const magento::LineMoney& money = item.money;
    return hasMoney({money.rowTotal, money.rowTotalInclTax, money.taxAmount, money.discountAmount,
                     money.discountTaxCompensation, money.weeeRowAmount});
}

/// Ids of the bundles whose children carry the money. All money fields count: under a full discount the
/// children's row totals are 0 while the parent still shows the undiscounted sum (C5).
QSet<qint64> dynamicBundles(const magento::Order& order, const QList<magento::DocumentItem>& documentItems)
{
    QSet<qint64> dynamic;
    const auto consider = [&](const magento::OrderItem& child, bool charged) {
        if (!child.parentItemId || !charged)
            return;
        const magento::OrderItem* parent = findItem(order, *child.parentItemId);
        if (parent && parent->productType == QStringLiteral("bundle"))
            dynamic.insert(parent->itemId);
    };
    for (const magento::OrderItem& item : order.items)
        consider(item, hasMoney(item));
    for (const magento::DocumentItem& item : documentItems) {
        if (const magento::OrderItem* orderItem = findItem(order, item.orderItemId))
            consider(*orderItem, hasMoney(item));
    }
    return dynamic;
}

enum class Role { Money, Heading, Dummy };

Role roleOf(const magento::OrderItem& item, const magento::Order& order, const QSet<qint64>& dynamic)
{
    if (dynamic.contains(item.itemId))
        return Role::Heading;
    if (!item.parentItemId)
        return Role::Money;
    const magento::OrderItem* parent = findItem(order, *item.parentItemId);
    // A child whose parent is not in the order stands for itself.
    return !parent || dynamic.contains(parent->itemId) ? Role::Money : Role::Dummy;
}

/// A heading without a child behind it says nothing.
void dropEmptyHeadings(QList<SelectedRow>& rows)
{
    const QList<SelectedRow> all = rows;
    rows.removeIf([&](const SelectedRow& row) {
        return row.heading && std::none_of(all.begin(), all.end(), [&](const SelectedRow& other) {
                   return !other.heading && other.orderItem &&
                          other.orderItem->parentItemId == row.orderItem->itemId;
               });
    });
}

} // namespace

const magento::OrderItem* findItem(const magento::Order& order, qint64 itemId)
{
    const auto found =
        std::find_if(order.items.begin(), order.items.end(),
                     [itemId](const magento::OrderItem& item) { return item.itemId == itemId; });
    return found == order.items.end() ? nullptr : &*found;
}

QList<SelectedRow> selectRowsAsOrdered(const magento::Order& order)
{
    const QSet<qint64> dynamic = dynamicBundles(order, {});
    QList<SelectedRow> rows;
    for (const magento::OrderItem& item : order.items) {
        const Role role = roleOf(item, order, dynamic);
        if (role != Role::Dummy && !item.qtyOrdered.isZero())
            rows.append({&item, nullptr, role == Role::Heading});
    }
    dropEmptyHeadings(rows);
    return rows;
}

QList<SelectedRow> selectRows(const magento::Order& order)
{
    QList<SelectedRow> rows = selectRowsAsOrdered(order);
    rows.removeIf([](const SelectedRow& row) {
        return !row.heading && row.orderItem->qtyOrdered == row.orderItem->qtyCanceled;
    });
    dropEmptyHeadings(rows);
    return rows;
}

QList<SelectedRow> selectRows(const magento::SalesDocument& document, const magento::Order& order)
{
    const QSet<qint64> dynamic = dynamicBundles(order, document.items);
    QList<SelectedRow> rows;
    for (const magento::DocumentItem& item : document.items) {
        const magento::OrderItem* orderItem = findItem(order, item.orderItemId);
        const Role role = orderItem ? roleOf(*orderItem, order, dynamic) : Role::Money;
        if (role == Role::Dummy || item.qty.isZero() || (role == Role::Money && !orderItem && !item.hasMoney))
            continue;
        rows.append({orderItem, &item, role == Role::Heading});
    }
    dropEmptyHeadings(rows);
    return rows;
}

} // namespace counterfoil::posting
