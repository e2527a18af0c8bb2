#pragma once

#include "magento/types.h"
#include "posting/mapping.h"
#include "xero/types.h"

namespace counterfoil::posting {

/// One proposal, with its reason in plain words.
struct Suggestion
{
    QString field; ///< "accounts.sales", "taxCodes.UK VAT 20%", "payments.checkmo"
    QString value; ///< account code, TaxType, or "leave-open"
    QString label; ///< "200 Sales"
    QString reason;
    bool confident = true; ///< false: no good candidate was found; a person must choose
};

struct ShopFacts
{
    QList<magento::TaxRate> taxRates;
    /// Sorted tax code keys seen on documents ("US-NY-*-Rate 1+US-NY-NYC-City") with their total per cent.
    QMap<QString, Amount> taxKeysSeen;
    QStringList paymentMethodsSeen;
    QStringList zeroTaxCountriesSeen;
};

struct BooksFacts
{
    xero::Organisation organisation;
    QList<xero::Account> accounts;
    QList<xero::TaxRate> taxRates;
    QList<xero::TrackingCategory> trackingCategories;
    QList<xero::BrandingTheme> brandingThemes;
};

/// Proposals for every field of the mapping that is still empty, from the chart of accounts, the tax rates
/// and what the shop uses. Never a guess: a tax is proposed only where rate and kind fit.
QList<Suggestion> suggest(const Mapping& current, const ShopFacts& shop, const BooksFacts& books);
/// The mapping with the confident suggestions filled in.
Mapping applySuggestions(Mapping mapping, const QList<Suggestion>& suggestions);

/// What is wrong or missing in a mapping for these books, as sentences for the window and `accounts list`.
struct MappingProblem
{
    QString field, message;
};
QList<MappingProblem> checkMapping(const Mapping& mapping, const BooksFacts& books, const ShopFacts& shop);

OrganisationFacts organisationFacts(const BooksFacts& books, const QList<xero::Currency>& currencies);

} // namespace counterfoil::posting
