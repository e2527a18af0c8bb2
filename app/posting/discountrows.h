#pragma once

#include "posting/exactdocument.h"

/// How discounts are shown. Xero's own discount fields are never used: it rounds their rate to two decimals
/// and later refuses its own line, and credit notes have none. Pure; any thread.
namespace counterfoil::posting {

/// R9, "lines": full-price rows and one negative row per tax type. Needs the tax types.
void showDiscountsAsRows(ExactDocument& document, const magento::Order& order);

/// R8b (C6): a row whose tax is greater than its gross is posted before discount with its tax, followed by
/// its discount without tax; Xero takes no tax above the line's amount. `index` names the row; false when it
/// has no discount that would help.
bool splitUntaxedDiscount(ExactDocument& document, qsizetype index, const magento::Order& order,
                          const Mapping& mapping);

/// "Discount (SPRING15)".
QString discountDescription(const magento::Order& order);

} // namespace counterfoil::posting
