#include "posting/suggest.h"

#include "posting/mappingnames.h"
#include "posting/suggestaccounts.h"

#include <algorithm>

namespace counterfoil::posting {

namespace {

void applyOne(Mapping& mapping, const Suggestion& suggestion)
{
    const QString group = suggestion.field.section(u'.', 0, 0);
    const QString name = suggestion.field.section(u'.', 1);
    if (group == QStringLiteral("accounts")) {
        for (const auto& [field, member] : names::accountFields()) {
            if (field == name)
                mapping.accounts.*member = suggestion.value;
        }
    } else if (group == QStringLiteral("taxCodes")) {
        mapping.taxCodes.insert(name, suggestion.value);
    } else if (group == QStringLiteral("zeroByCountry")) {
        mapping.zeroByCountry.insert(name, suggestion.value);
    } else if (group == QStringLiteral("zeroTaxType")) {
        mapping.zeroTaxType = suggestion.value;
    } else if (group == QStringLiteral("reverseChargeTaxType")) {
        mapping.reverseChargeTaxType = suggestion.value;
    } else if (group == QStringLiteral("brandingThemeId")) {
        mapping.brandingThemeId = suggestion.value;
    } else if (group == QStringLiteral("tracking")) {
        mapping.tracking.append({name, suggestion.value});
    } else if (group == QStringLiteral("noTaxType")) {
        mapping.noTaxType = suggestion.value;
    } else if (group == QStringLiteral("payments")) {
        const bool open = suggestion.value == suggestions::leaveOpen();
        mapping.payments.insert(name, {open ? QString() : suggestion.value, open, 0});
    }
}

} // namespace

QList<Suggestion> suggest(const Mapping& current, const ShopFacts& shop, const BooksFacts& books)
{
    return suggestions::accounts(current, books) + suggestions::taxes(current, shop, books) +
           suggestions::payments(current, shop, books) + suggestions::options(current, books);
}

Mapping applySuggestions(Mapping mapping, const QList<Suggestion>& suggestions)
{
    for (const Suggestion& suggestion : suggestions) {
        if (suggestion.confident && !suggestion.value.isEmpty())
            applyOne(mapping, suggestion);
    }
    return mapping;
}

namespace {

QStringList classesOf(const xero::TaxRate& rate)
{
    QStringList classes;
    const auto add = [&classes](bool allowed, const QString& name) {
        if (allowed)
            classes.append(name);
    };
    add(rate.canApplyToRevenue, QStringLiteral("REVENUE"));
    add(rate.canApplyToLiabilities, QStringLiteral("LIABILITY"));
    add(rate.canApplyToAssets, QStringLiteral("ASSET"));
    add(rate.canApplyToEquity, QStringLiteral("EQUITY"));
    add(rate.canApplyToExpenses, QStringLiteral("EXPENSE"));
    return classes;
}

} // namespace

OrganisationFacts organisationFacts(const BooksFacts& books, const QList<xero::Currency>& currencies)
{
    OrganisationFacts facts;
    facts.countryCode = books.organisation.countryCode;
    facts.baseCurrency = books.organisation.baseCurrency;
    if (!books.organisation.ianaTimezone.isEmpty())
        facts.ianaTimezone = books.organisation.ianaTimezone;
    // QDate() sorts before every date.
    facts.lockDate = std::max(books.organisation.periodLockDate, books.organisation.endOfYearLockDate);
    for (const xero::Currency& currency : currencies)
        facts.enabledCurrencies.append(currency.code);
    for (const xero::TaxRate& rate : books.taxRates) {
        facts.taxRates.insert(rate.taxType, rate.effectiveRate);
        facts.taxTypeClasses.insert(rate.taxType, classesOf(rate));
    }
    for (const xero::Account& account : books.accounts) {
        if (!account.code.isEmpty())
            facts.accounts.insert(account.code, {account.name, account.type, account.accountClass,
                                                 account.active, account.takesPayments()});
    }
    return facts;
}

} // namespace counterfoil::posting
