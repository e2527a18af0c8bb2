#pragma once

#include "posting/exactdocument.h"

/// Xero takes any TaxAmount up to the line's amount, so a wrong tax would not be noticed there (C12). Pure;
/// any thread.
namespace counterfoil::posting {

/// The tax that `percent` of a gross amount contains.
Amount taxInGross(Amount gross, Amount percent);
/// The tax that `percent` adds to a net amount.
Amount taxOnNet(Amount net, Amount percent);

/// True when Magento took the tax of this row before the discount ("apply tax: before discount").
bool isTaxBeforeDiscount(const ExactRow& row, bool pricesIncludeTax);

/// How far the tax of a row may be off its rate by rounding. Unit based calculation rounds the tax of one
/// piece: half a cent for each piece and rate.
Amount unitLimit(const ExactRow& row);

/// Checks the rate of the chosen Xero type of every row against Magento's.
std::optional<Blocked> checkTaxRates(const ExactDocument& document, const OrganisationFacts& organisation);
/// Checks every row's tax against its rate; notes what is unusual but right.
std::optional<Blocked> checkTaxAmounts(ExactDocument& document);

} // namespace counterfoil::posting
