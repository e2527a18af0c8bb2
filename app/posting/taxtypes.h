#pragma once

#include "posting/exactdocument.h"

/// R3, the Xero half: the tax type of a row, by code, by per cent, or by what a zero rate means. Pure; any
/// thread.
namespace counterfoil::posting {

/// What about the order decides what zero per cent means.
struct TaxContext
{
    const Mapping& mapping;
    const OrganisationFacts& organisation;
    QString destination; ///< ISO country the goods go to; empty: not known, then home
    QString customerGroup;
    bool vatIsValid = false;
};
TaxContext taxContext(const magento::Order& order, const Context& context);

/// nullopt: nothing is mapped, and nothing is guessed. `productType`: Magento's, empty for what is no
/// product.
std::optional<QString> taxTypeFor(const RowTax& tax, const TaxContext& context, const QString& productType);
/// Gives every row its tax type (none in the NoTaxLiability mode); the refusal when one has none.
std::optional<Blocked> assignTaxTypes(ExactDocument& document, const TaxContext& context);

/// The country the goods go to: shipping address, for virtual orders the billing address.
QString destinationCountry(const magento::Order& order);

} // namespace counterfoil::posting
