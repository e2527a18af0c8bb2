#include "posting/suggestaccounts.h"
#include "posting/words.h"

#include <QLocale>
#include <QRegularExpression>

namespace counterfoil::posting::suggestions {

namespace {

bool nameHas(const xero::TaxRate& rate, std::initializer_list<const char*> words)
{
    for (const char* word : words) {
        if (rate.name.contains(QLatin1String(word), Qt::CaseInsensitive))
            return true;
    }
    return false;
}

/// For sales, not for purchases: some editions let purchase rates be put on income accounts.
bool isSalesRate(const xero::TaxRate& rate)
{
    static const QRegularExpression purchase(QStringLiteral(
        "^(INPUT|RRINPUT|SRINPUT|CAPEX|EXEMPTINPUT|EXEMPTEXPENSES|ZERORATEDINPUT|GSTON|IM|RC|REVERSE|"
        "ECACQUISITIONS|ECINPUT|TXCA|DR)"));
    return rate.active && rate.canApplyToRevenue && !purchase.match(rate.taxType).hasMatch() &&
           !nameHas(rate, {"expense", "purchase", "import", "input", "acquisition", "reverse charge"});
}

bool isOneStopShop(const xero::TaxRate& rate)
{
    return rate.reportTaxType.startsWith(QStringLiteral("MOSS")) || nameHas(rate, {"OSS"});
}

/// The organisation's own sales rate of a per cent: Xero's standard type where there is one.
const xero::TaxRate* homeRate(const BooksFacts& books, Amount percent)
{
    static const QStringList standard{QStringLiteral("OUTPUT2"), QStringLiteral("OUTPUT"),
                                      QStringLiteral("RROUTPUT"), QStringLiteral("SROUTPUT"),
                                      QStringLiteral("OUTPUTY24")};
    const xero::TaxRate* only = nullptr;
    int fitting = 0;
    for (const xero::TaxRate& rate : books.taxRates) {
        if (!isSalesRate(rate) || isOneStopShop(rate) || rate.effectiveRate != percent)
            continue;
        if (standard.contains(rate.taxType))
            return &rate;
        only = &rate;
        ++fitting;
    }
    return fitting == 1 ? only : nullptr;
}

bool mentionsWord(const QString& text, const QString& word)
{
    if (word.isEmpty())
        return false;
    const QString pattern =
        QStringLiteral("(?<![A-Za-z])%1(?![A-Za-z])").arg(QRegularExpression::escape(word));
    return QRegularExpression(pattern, QRegularExpression::CaseInsensitiveOption).match(text).hasMatch();
}

bool namesCountryOrCode(const xero::TaxRate& rate, const QString& key, const QString& country)
{
    if (mentionsWord(rate.name, country) || rate.name.contains(key, Qt::CaseInsensitive))
        return true;
    const QLocale::Country territory = QLocale::codeToTerritory(country);
    const QString countryName =
        territory == QLocale::AnyTerritory ? QString() : QLocale::territoryToString(territory);
    return mentionsWord(rate.name, countryName);
}

/// Another country's tax: only a rate that names the country, or Magento's code, and has the per cent.
const xero::TaxRate* foreignRate(const BooksFacts& books, const QString& key, const QString& country,
                                 Amount percent)
{
    const xero::TaxRate* found = nullptr;
    for (const xero::TaxRate& rate : books.taxRates) {
        if (!isSalesRate(rate) || rate.effectiveRate != percent || !namesCountryOrCode(rate, key, country))
            continue;
        if (found)
            return nullptr;
        found = &rate;
    }
    return found;
}

const xero::TaxRate* rateOfType(const BooksFacts& books, const QString& taxType)
{
    for (const xero::TaxRate& rate : books.taxRates) {
        if (rate.active && rate.taxType == taxType)
            return &rate;
    }
    return nullptr;
}

/// The first of Xero's standard types that the organisation has and that carries no tax.
const xero::TaxRate* zeroRate(const BooksFacts& books, const QStringList& types)
{
    for (const QString& type : types) {
        const xero::TaxRate* rate = rateOfType(books, type);
        if (rate && rate->effectiveRate.isZero())
            return rate;
    }
    return nullptr;
}

QStringList homeZeroTypes(const QString& country)
{
    if (country == QStringLiteral("AU"))
        return {QStringLiteral("EXEMPTOUTPUT")};
    if (country == QStringLiteral("NZ"))
        return {QStringLiteral("ZERORATED")};
    if (country == QStringLiteral("US"))
        return {QStringLiteral("NONE")};
    return {QStringLiteral("ZERORATEDOUTPUT"), QStringLiteral("ZERORATED"), QStringLiteral("NONE")};
}

QStringList exportTypes(const QString& country)
{
    if (country == QStringLiteral("AU"))
        return {QStringLiteral("EXEMPTEXPORT")};
    if (country == QStringLiteral("NZ"))
        return {QStringLiteral("ZERORATED")};
    return {QStringLiteral("ZERORATEDOUTPUT"), QStringLiteral("ZERORATED")};
}

void suggestZeroRates(QList<Suggestion>& list, const Mapping& current, const ShopFacts& shop,
                      const BooksFacts& books)
{
    const QString& country = books.organisation.countryCode;
    const auto add = [&list](const QString& field, const xero::TaxRate* rate, const QString& reason,
                             const QString& without) {
        list.append(rate ? Suggestion{field, rate->taxType, labelOf(*rate), reason, true}
                         : Suggestion{field, QString(), QString(), without, false});
    };
    if (current.zeroTaxType.isEmpty())
        add(QStringLiteral("zeroTaxType"), zeroRate(books, homeZeroTypes(country)),
            Posting::tr("Sales at 0 % in this country."), Posting::tr("No rate for sales at 0 % was found."));
    if (current.noTaxType.isEmpty())
        add(QStringLiteral("noTaxType"),
            zeroRate(books, {QStringLiteral("BASEXCLUDED"), QStringLiteral("NONE")}),
            Posting::tr("For gift cards, refund adjustments and rounding, which are no sales."),
            Posting::tr("No rate for amounts outside the tax return was found."));
    bool abroad = false;
    for (const QString& seen : shop.zeroTaxCountriesSeen)
        abroad = abroad || (!seen.isEmpty() && seen != country);
    if (abroad && !current.zeroByCountry.contains(QStringLiteral("*"))) {
        if (const xero::TaxRate* rate = zeroRate(books, exportTypes(country)))
            list.append({QStringLiteral("zeroByCountry.*"), rate->taxType, labelOf(*rate),
                         Posting::tr("Sales at 0 % to other countries are exports."), true});
    }
}

Suggestion forKey(const QString& key, Amount percent, const ShopFacts& shop, const BooksFacts& books)
{
    const QString field = QStringLiteral("taxCodes.") + key;
    const QString country = countryOfKey(key, shop);
    const bool home = country == books.organisation.countryCode && !key.contains(QStringLiteral("OSS"));
    const xero::TaxRate* rate = home ? homeRate(books, percent) : foreignRate(books, key, country, percent);
    if (rate) {
        const QString reason =
            home ? Posting::tr("The rate for sales of %1 % in this country.").arg(percent.toString())
                 : Posting::tr("The rate of %1 % that names %2.").arg(percent.toString(), country);
        return {field, rate->taxType, labelOf(*rate), reason, true};
    }
    const QString reason =
        home ? Posting::tr("Xero has no one rate for sales of %1 %.").arg(percent.toString())
             : Posting::tr(
                   "This is a tax of %1. Xero has no rate of %2 % whose name says so; make one in Xero (for "
                   "example \"%3\"), or choose one.")
                   .arg(country.isEmpty() ? Posting::tr("an unknown country") : country, percent.toString(),
                        key);
    return {field, QString(), QString(), reason, false};
}

} // namespace

QMap<QString, Amount> taxKeys(const ShopFacts& shop)
{
    QMap<QString, Amount> keys = shop.taxKeysSeen;
    for (const magento::TaxRate& rate : shop.taxRates) {
        if (!keys.contains(rate.code))
            keys.insert(rate.code, rate.rate);
    }
    return keys;
}

QString countryOfKey(const QString& key, const ShopFacts& shop)
{
    const QStringList codes = key.split(u'+');
    for (const magento::TaxRate& rate : shop.taxRates) {
        if (rate.code == key || codes.contains(rate.code))
            return rate.countryId;
    }
    return {};
}

QList<Suggestion> taxes(const Mapping& current, const ShopFacts& shop, const BooksFacts& books)
{
    QList<Suggestion> list;
    const QMap<QString, Amount> keys = taxKeys(shop);
    for (auto it = keys.begin(); it != keys.end(); ++it) {
        const bool covered = current.taxCodes.contains(it.key()) || it.value().isZero() ||
                             current.taxPercent.contains(it.value().toString());
        if (covered)
            continue;
        const Suggestion suggestion = forKey(it.key(), it.value(), shop, books);
        // A rate that was never on a document by itself, such as a city's beside a state's, is nobody's
        // question.
        if (suggestion.confident || shop.taxKeysSeen.isEmpty() || shop.taxKeysSeen.contains(it.key()))
            list.append(suggestion);
    }
    suggestZeroRates(list, current, shop, books);
    return list;
}

} // namespace counterfoil::posting::suggestions
