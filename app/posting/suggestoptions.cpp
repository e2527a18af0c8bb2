#include "posting/suggestaccounts.h"

#include "posting/words.h"

namespace counterfoil::posting::suggestions {

namespace {

bool namesTheShop(const QString& name)
{
    static const QStringList words{QStringLiteral("web"), QStringLiteral("online"), QStringLiteral("magento"),
                                   QStringLiteral("e-commerce"), QStringLiteral("ecommerce")};
    for (const QString& word : words) {
        if (name.contains(word, Qt::CaseInsensitive))
            return true;
    }
    return false;
}

void suggestReverseCharge(QList<Suggestion>& list, const BooksFacts& books)
{
    const xero::TaxRate* only = nullptr;
    for (const xero::TaxRate& rate : books.taxRates) {
        const bool fits = rate.active && rate.canApplyToRevenue && rate.effectiveRate.isZero() &&
                          rate.name.contains(QStringLiteral("reverse charge"), Qt::CaseInsensitive);
        if (!fits)
            continue;
        if (only)
            return; // two candidates: a person must choose
        only = &rate;
    }
    if (only)
        list.append({QStringLiteral("reverseChargeTaxType"), only->taxType, labelOf(*only),
                     Posting::tr("The one rate for sales that is named after the reverse charge."), true});
}

void suggestTracking(QList<Suggestion>& list, const BooksFacts& books)
{
    for (const xero::TrackingCategory& category : books.trackingCategories) {
        for (const QString& option : category.options) {
            if (!namesTheShop(option))
                continue;
            list.append({QStringLiteral("tracking.") + category.name, option,
                         QString(category.name + QStringLiteral(": ") + option),
                         Posting::tr("Its name says that it is for sales on the web."), true});
            break;
        }
    }
}

} // namespace

QList<Suggestion> options(const Mapping& current, const BooksFacts& books)
{
    QList<Suggestion> list;
    if (current.reverseChargeTaxType.isEmpty())
        suggestReverseCharge(list, books);
    if (current.tracking.isEmpty())
        suggestTracking(list, books);
    if (current.brandingThemeId.isEmpty()) {
        for (const xero::BrandingTheme& theme : books.brandingThemes) {
            if (!namesTheShop(theme.name))
                continue;
            list.append({QStringLiteral("brandingThemeId"), theme.id, theme.name,
                         Posting::tr("Its name says that it is for sales on the web."), true});
            break;
        }
    }
    return list;
}

} // namespace counterfoil::posting::suggestions
