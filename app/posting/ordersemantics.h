#pragma once

#include "posting/exactdocument.h"
#include "posting/rowselection.h"

/// What the fields of an ORDER line mean differs between versions of Magento. It is told from the document
/// itself, because a shop often hides its version (C1, C2). Pure; any thread.
namespace counterfoil::posting {

enum class LineReading {
    AfterDiscount, ///< 2.3.1 and newer: row_total_incl_tax is after discount and contains the FPT of the row
    AfterDiscountUnitFpt, ///< base amounts: row_total_incl_tax contains the FPT of one piece only (C8)
    AfterDiscountNoFpt,   ///< row_total_incl_tax is after discount and contains no FPT
    Stored,               ///< before 2.3.1: row_total and row_total_incl_tax as stored, before discount
};

/// The reading whose lines add up to the header.
LineReading detectReading(const magento::Order& order, const QList<SelectedRow>& rows,
                          const Mapping& mapping);

/// Gross after discount of an order line, without FPT (C1).
Amount lineGross(const magento::LineMoney& money, LineReading reading);

/// True when the shop's prices include tax: the discount took tax away (DTC), or the entered price is the one
/// with tax, or the rows are not price × quantity without tax.
bool pricesIncludeTax(const magento::Order& order, const QList<SelectedRow>& rows);

} // namespace counterfoil::posting
