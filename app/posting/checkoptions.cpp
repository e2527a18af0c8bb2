#include "posting/checkoptions.h"

#include "posting/words.h"

#include <QRegularExpression>

#include <algorithm>

namespace counterfoil::posting {

namespace {

/// Xero: at most two tracking categories are in use at a time.
constexpr qsizetype maxTracking = 2;

using Problems = QList<MappingProblem>;

void checkRules(Problems& problems, const Mapping& mapping, const BooksFacts& books)
{
    for (qsizetype i = 0; i < mapping.accountRules.size(); ++i) {
        const AccountRule& rule = mapping.accountRules.at(i);
        const QString field = QStringLiteral("accountRules.%1").arg(i + 1);
        if (rule.accountCode.isEmpty() && rule.taxType.isEmpty())
            problems.append({field, Posting::tr("Rule %1 chooses neither an account nor a tax rate, so it "
                                                "changes nothing.")
                                        .arg(i + 1)});
        const auto isIt = [&rule](const xero::TaxRate& rate) { return rate.taxType == rule.taxType; };
        if (!rule.taxType.isEmpty() && !books.taxRates.isEmpty() &&
            std::none_of(books.taxRates.begin(), books.taxRates.end(), isIt))
            problems.append(
                {field,
                 Posting::tr("Rule %1: the tax rate %2 is not in Xero.").arg(i + 1).arg(rule.taxType)});
        for (qsizetype before = 0; before < i; ++before) {
            if (!covers(mapping.accountRules.at(before), rule))
                continue;
            problems.append({field, Posting::tr("Rule %1 is never reached: rule %2 before it takes the same "
                                                "lines. Move it up.")
                                        .arg(i + 1)
                                        .arg(before + 1)});
            break;
        }
    }
}

void checkTracking(Problems& problems, const Mapping& mapping, const BooksFacts& books)
{
    if (mapping.tracking.size() > maxTracking)
        problems.append({QStringLiteral("tracking"),
                         Posting::tr("Xero takes at most two tracking categories on a line.")});
    for (const TrackingChoice& choice : mapping.tracking) {
        const QString field = QStringLiteral("tracking.") + choice.category;
        if (choice.category.isEmpty() || choice.option.isEmpty()) {
            problems.append({field, Posting::tr("A tracking category needs an option.")});
            continue;
        }
        if (books.trackingCategories.isEmpty())
            continue; // not known
        const auto isIt = [&choice](const xero::TrackingCategory& c) { return c.name == choice.category; };
        const auto found =
            std::find_if(books.trackingCategories.begin(), books.trackingCategories.end(), isIt);
        if (found == books.trackingCategories.end())
            problems.append(
                {field, Posting::tr("The tracking category \"%1\" is not in Xero.").arg(choice.category)});
        else if (!found->options.contains(choice.option))
            problems.append({field, Posting::tr("The tracking category \"%1\" has no option \"%2\" in Xero.")
                                        .arg(choice.category, choice.option)});
    }
}

void checkTheme(Problems& problems, const Mapping& mapping, const BooksFacts& books)
{
    const auto isIt = [&mapping](const xero::BrandingTheme& t) { return t.id == mapping.brandingThemeId; };
    if (!mapping.brandingThemeId.isEmpty() && !books.brandingThemes.isEmpty() &&
        std::none_of(books.brandingThemes.begin(), books.brandingThemes.end(), isIt))
        problems.append({QStringLiteral("brandingThemeId"),
                         Posting::tr("The branding theme that was chosen is no longer in Xero.")});
}

void checkKeys(Problems& problems, const Mapping& mapping)
{
    static const QRegularExpression country(QStringLiteral("^([A-Z]{2}|\\*)$"));
    for (auto it = mapping.taxPercent.begin(); it != mapping.taxPercent.end(); ++it) {
        if (!Amount::parse(it.key()))
            problems.append({QStringLiteral("taxPercent.") + it.key(),
                             Posting::tr("\"%1\" is no percentage. Write it as 20 or 8.375.").arg(it.key())});
    }
    for (auto it = mapping.zeroByCountry.begin(); it != mapping.zeroByCountry.end(); ++it) {
        if (!country.match(it.key()).hasMatch())
            problems.append({QStringLiteral("zeroByCountry.") + it.key(),
                             Posting::tr("\"%1\" is no country. Write its code of two capital letters, such "
                                         "as DE, or * for every country abroad.")
                                 .arg(it.key())});
    }
}

} // namespace

bool covers(const AccountRule& earlier, const AccountRule& later)
{
    const auto wider = [](const QString& a, const QString& b) { return a.isEmpty() || a == b; };
    return wider(earlier.storeView, later.storeView) && wider(earlier.website, later.website) &&
           wider(earlier.productType, later.productType) && wider(earlier.attributeSet, later.attributeSet) &&
           wider(earlier.category, later.category) && wider(earlier.skuPattern, later.skuPattern) &&
           wider(earlier.customerGroup, later.customerGroup);
}

QList<MappingProblem> optionProblems(const Mapping& mapping, const BooksFacts& books)
{
    Problems problems;
    checkRules(problems, mapping, books);
    checkTracking(problems, mapping, books);
    checkTheme(problems, mapping, books);
    checkKeys(problems, mapping);
    if (mapping.guestContacts == GuestContacts::Single && mapping.singleContactName.trimmed().isEmpty())
        problems.append({QStringLiteral("singleContactName"),
                         Posting::tr("The one contact for all guests has no name yet.")});
    if (mapping.roundingMax > Amount::fromInteger(1))
        problems.append({QStringLiteral("roundingMax"),
                         Posting::tr("A rounding line of more than 1.00 would hide a real difference. A few "
                                     "cents are enough.")});
    return problems;
}

} // namespace counterfoil::posting
