#pragma once

#include "magento/types.h"

#include <QList>

/// R1: which of Magento's rows carry the money. Pure; any thread.
namespace counterfoil::posting {

/// A row of the document and the order line behind it.
struct SelectedRow
{
    const magento::OrderItem* orderItem = nullptr;       ///< null only when the order lacks the line
    const magento::DocumentItem* documentItem = nullptr; ///< null for orders
    bool heading = false;                                ///< a dynamic bundle, whose children carry the money
};

/// Configurable products: the parent. Bundles: the children when any of their money fields is set (C5), else
/// the parent. Rows of quantity 0 are left out (R1).
QList<SelectedRow> selectRows(const magento::Order& order);
/// With the rows that were canceled altogether: what the header of the order speaks of.
QList<SelectedRow> selectRowsAsOrdered(const magento::Order& order);
QList<SelectedRow> selectRows(const magento::SalesDocument& document, const magento::Order& order);

const magento::OrderItem* findItem(const magento::Order& order, qint64 itemId);

} // namespace counterfoil::posting
