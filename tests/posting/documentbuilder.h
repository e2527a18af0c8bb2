#pragma once

#include "magento/types.h"

/// Small Magento documents for tests, in cents and whole pieces.
namespace counterfoil::test {

/// A line as stored: what it costs before discount, its tax and so on. The rows REST shows are made from it.
struct Line
{
    int pieces = 1;
    int row = 0, tax = 0, discount = 0, compensation = 0, fpt = 0; ///< cents
    int percent = 20;                                              ///< 0: no tax code
    QString type = QStringLiteral("simple");
    qint64 parent = 0; ///< item id of the parent: lines count from 1
};

struct Shipping
{
    int amount = 0, tax = 0, discount = 0, compensation = 0, percent = 20;
};

/// An order with its header added up; `fptTax` in cents is recorded per line when `named` is set.
magento::Order makeOrder(const QList<Line>& lines, const Shipping& shipping = {},
                         const QList<int>& fptTax = {}, bool named = true);
/// An invoice or a memo with its header added up; lines refer to the order's in the same order.
magento::SalesDocument makeDocument(magento::Kind kind, const QList<Line>& lines,
                                    const Shipping& shipping = {});

} // namespace counterfoil::test
