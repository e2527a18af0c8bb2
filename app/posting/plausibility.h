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

/// Checks every row's tax against its rate, and the rate of the chosen Xero type against Magento's.
std::optional<Blocked> checkTaxes(ExactDocument& document, const OrganisationFacts& organisation);

} // namespace counterfoil::posting
