#pragma once

#include "posting/exactdocument.h"

/// R3 and C11, the Magento half: which tax codes and which effective per cent a row has. Pure; any thread.
namespace counterfoil::posting {

/// Of an order line: the codes of its entry in item_applied_taxes (or its itemized taxes), its own
/// tax_percent. An edited order has one entry for all lines and no ids: then the code whose per cent is the
/// line's.
RowTax taxOfLine(const magento::Order& order, const magento::OrderItem& item);
/// Of the shipping: its entry, whose per cents are listed already compounded (C11). Without one: the rate of
/// the order's lines that its tax fits, or the rate a person has set.
RowTax taxOfShipping(const magento::Order& order, const Mapping& mapping, Amount gross, Amount taxAmount);
/// Of the fixed product tax of an order line; of gift wrapping.
RowTax taxOfFpt(const magento::Order& order, const magento::OrderItem& item, Amount taxAmount);
RowTax taxOfGiftWrapping(const magento::Order& order, Amount taxAmount);

/// The tax on the FPT of an order line as item_applied_taxes says it; none when no entry names the line.
std::optional<Amount> appliedFptTax(const magento::Order& order, const magento::OrderItem& item,
                                    const Mapping& mapping);

} // namespace counterfoil::posting
