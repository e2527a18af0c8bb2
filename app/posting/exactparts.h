#pragma once

#include "posting/exactdocument.h"
#include "posting/rowselection.h"

/// The parts that orders, invoices and credit memos have in common. Pure; any thread.
namespace counterfoil::posting::parts {

ExactRow heading(const SelectedRow& row);
/// A goods row without its money.
ExactRow goods(const magento::Order& order, const SelectedRow& row, Amount quantity);

/// Appends the fixed product tax of the last row; its tax may still be missing (fromRemainder).
void appendFpt(ExactDocument& document, const magento::Order& order, const magento::OrderItem& item,
               const Mapping& mapping, Amount amount);
/// Gives FPT rows without a known tax what is left of the header's tax, by their amounts (C11).
void spreadFptTax(ExactDocument& document);

/// Shipping, when there is any. `discount` is positive.
void appendShipping(ExactDocument& document, const magento::Order& order, const Mapping& mapping,
                    const magento::DocumentMoney& money, Amount compensation, Amount discount);
void appendGiftWrapping(ExactDocument& document, const magento::Order& order,
                        const magento::DocumentMoney& money);
/// Some versions count the tax of gift wrapping in the header's tax, others beside it: the lines tell which.
void settleGiftWrappingTax(ExactDocument& document);
/// Adjustments of a memo and the tenders, as untaxed rows.
void appendUntaxed(ExactDocument& document, RowKind kind, const QString& description, Amount amount);
void appendTenders(ExactDocument& document, const magento::DocumentMoney& money, bool orderLevel);

/// Magento makes memos without any amount; Xero wants a line.
void appendEmptyRow(ExactDocument& document);

Amount sumOfGross(const ExactDocument& document);

} // namespace counterfoil::posting::parts
