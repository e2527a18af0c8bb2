#pragma once

#include "posting/exactdocument.h"

/// From exact rows to the lines of a Xero document (R7, R8). Pure; any thread.
namespace counterfoil::posting {

/// R8: Inclusive wherever allowed, because then Total is the sum of the lines and no tax arithmetic can
/// change it.
xero::LineAmountTypes lineAmountTypes(const ExactDocument& document, const Mapping& mapping);

/// R4 with R8b: rounds the rows, splitting those that Xero would refuse for their tax.
void roundForXero(ExactDocument& document, const magento::Order& order, const Mapping& mapping);

/// The liability line of NoTaxLiability; nothing when there is no tax.
void appendSalesTax(ExactDocument& document, const Mapping& mapping);

/// R7: quantity × unit price with four decimals must give the line; where it cannot, one piece of everything.
xero::LineItem lineOf(const ExactRow& row, xero::LineAmountTypes types, const Mapping& mapping);

struct Prediction
{
    Totals totals;
    Amount ownTax; ///< what Xero would compute without TaxAmount
};
/// R10: what Xero must answer for these rows.
Prediction predict(const ExactDocument& document, xero::LineAmountTypes types, const Mapping& mapping,
                   const OrganisationFacts& organisation);

} // namespace counterfoil::posting
