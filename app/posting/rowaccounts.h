#pragma once

#include "posting/exactdocument.h"

/// Which account a row goes to. Pure; any thread.
namespace counterfoil::posting {

/// Gives every row its account by the rules (store view, website, product type, SKU, customer group; the
/// first match wins) or by its kind, and its tax type where a rule names one. The refusal when an account is
/// missing, unknown or archived.
std::optional<Blocked> assignAccounts(ExactDocument& document, const magento::Order& order,
                                      const Context& context);

/// The refusal when the account is unknown or archived in the organisation, as far as its accounts are known.
std::optional<Blocked> checkAccount(const QString& code, const QString& document,
                                    const OrganisationFacts& organisation);

/// A tax type that Xero does not allow on the class of a row's account would have the document refused.
std::optional<Blocked> checkTaxTypesOnAccounts(const ExactDocument& document, const OrganisationFacts& facts);

} // namespace counterfoil::posting
