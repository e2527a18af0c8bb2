#include "xero/reader.h"

#include "xero/jsonfields.h"
#include "xero/timezones.h"

#include <QJsonDocument>
#include <QRegularExpression>

namespace counterfoil::xero {

namespace {

/// Reads every element of a list with `read(JsonFields&)`; the first gap makes the whole answer unreadable.
template <class T, class Read>
Result<QList<T>> readList(const QByteArray& body, const QString& name, const Read& read)
{
    const auto array = readEnvelope(body, name);
    if (!array)
        return array.error();
    QList<T> list;
    list.reserve(array->size());
    for (const QJsonValue& value : *array) {
        const QJsonObject object = value.toObject();
        JsonFields fields(object);
        list.append(read(fields));
        if (!fields.complete())
            return unreadable(name, fields.missing() + QStringLiteral(" is missing"));
    }
    return list;
}

bool isActive(const JsonFields& fields)
{
    const QString status = fields.text(QStringLiteral("Status"));
    return status.isEmpty() || status == QStringLiteral("ACTIVE");
}

Account readAccount(JsonFields& fields)
{
    Account account;
    account.accountId = fields.required(QStringLiteral("AccountID"));
    account.code = fields.text(QStringLiteral("Code")); // bank accounts may have none
    account.name = fields.text(QStringLiteral("Name"));
    account.type = fields.required(QStringLiteral("Type"));
    account.accountClass = fields.text(QStringLiteral("Class"));
    account.taxType = fields.text(QStringLiteral("TaxType"));
    account.systemAccount = fields.text(QStringLiteral("SystemAccount"));
    account.currencyCode = fields.text(QStringLiteral("CurrencyCode"));
    account.active = isActive(fields);
    account.enablePaymentsToAccount = fields.flag(QStringLiteral("EnablePaymentsToAccount"));
    return account;
}

TaxRate readTaxRate(JsonFields& fields)
{
    TaxRate rate;
    rate.name = fields.text(QStringLiteral("Name"));
    rate.taxType = fields.required(QStringLiteral("TaxType"));
    rate.reportTaxType = fields.text(QStringLiteral("ReportTaxType"));
    rate.effectiveRate = fields.requiredAmount(QStringLiteral("EffectiveRate"));
    rate.active = isActive(fields);
    rate.canApplyToRevenue = fields.flag(QStringLiteral("CanApplyToRevenue"), true);
    rate.canApplyToLiabilities = fields.flag(QStringLiteral("CanApplyToLiabilities"), true);
    rate.canApplyToAssets = fields.flag(QStringLiteral("CanApplyToAssets"), true);
    rate.canApplyToEquity = fields.flag(QStringLiteral("CanApplyToEquity"), true);
    rate.canApplyToExpenses = fields.flag(QStringLiteral("CanApplyToExpenses"), true);
    const QJsonArray components = fields.raw(QStringLiteral("TaxComponents")).toArray();
    for (const QJsonValue& value : components) {
        const QJsonObject object = value.toObject();
        const JsonFields part(object);
        rate.components.append({part.text(QStringLiteral("Name")), part.amount(QStringLiteral("Rate")),
                                part.flag(QStringLiteral("IsCompound"))});
    }
    return rate;
}

} // namespace

QDateTime readDateTime(const QJsonValue& value)
{
    static const QRegularExpression microsoft(
        QStringLiteral(R"(^/Date\((-?\d+)(?:([+-])(\d{2})(\d{2}))?\)/$)"));
    const QString text = value.toString();
    if (text.isEmpty())
        return {};
    if (const auto match = microsoft.match(text); match.hasMatch()) {
        // The number is UTC; an offset only says which local time to show.
        const int sign = match.captured(2) == u"-" ? -1 : 1;
        const int offset = sign * (match.captured(3).toInt() * 3600 + match.captured(4).toInt() * 60);
        return QDateTime::fromMSecsSinceEpoch(match.captured(1).toLongLong(), Qt::OffsetFromUTC, offset);
    }
    QDateTime time = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (time.isValid() && time.timeSpec() == Qt::LocalTime)
        time.setTimeSpec(Qt::UTC); // Xero's ISO texts are UTC or plain dates, never this machine's time
    return time;
}

QDate readDate(const QJsonValue& value)
{
    return readDateTime(value).date();
}

Result<QJsonArray> readEnvelope(const QByteArray& body, const QString& list)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(body, &problem);
    if (!document.isObject()) {
        const bool html = body.trimmed().startsWith('<');
        const QString reason = html ? QStringLiteral("HTML or XML instead of JSON") : problem.errorString();
        return unreadable(list, reason + QStringLiteral("; ") + QString::fromUtf8(body.left(200)));
    }
    const QJsonValue value = document.object().value(list);
    if (!value.isArray())
        return unreadable(list, QStringLiteral("the list is missing"));
    return value.toArray();
}

Result<Organisation> readOrganisation(const QByteArray& body, const QString& tenantId)
{
    const auto read = [&tenantId](JsonFields& fields) {
        Organisation organisation;
        organisation.tenantId = tenantId;
        organisation.organisationId = fields.text(QStringLiteral("OrganisationID"));
        organisation.name = fields.required(QStringLiteral("Name"));
        organisation.legalName = fields.text(QStringLiteral("LegalName"));
        organisation.shortCode = fields.text(QStringLiteral("ShortCode"));
        organisation.countryCode = fields.text(QStringLiteral("CountryCode"));
        organisation.baseCurrency = fields.required(QStringLiteral("BaseCurrency"));
        organisation.timezone = fields.text(QStringLiteral("Timezone"));
        organisation.ianaTimezone = ianaTimezone(organisation.timezone, organisation.countryCode);
        organisation.edition = fields.text(QStringLiteral("Edition"));
        organisation.organisationClass = fields.text(QStringLiteral("Class"));
        organisation.taxNumber = fields.text(QStringLiteral("TaxNumber"));
        organisation.salesTaxBasis = fields.text(QStringLiteral("SalesTaxBasis"));
        organisation.version = fields.text(QStringLiteral("Version"));
        organisation.isDemoCompany = fields.flag(QStringLiteral("IsDemoCompany"));
        organisation.periodLockDate = readDate(fields.raw(QStringLiteral("PeriodLockDate")));
        organisation.endOfYearLockDate = readDate(fields.raw(QStringLiteral("EndOfYearLockDate")));
        organisation.financialYearEndMonth = fields.raw(QStringLiteral("FinancialYearEndMonth")).toInt();
        organisation.financialYearEndDay = fields.raw(QStringLiteral("FinancialYearEndDay")).toInt();
        return organisation;
    };
    const auto list = readList<Organisation>(body, QStringLiteral("Organisations"), read);
    if (!list)
        return list.error();
    if (list->isEmpty())
        return unreadable(QStringLiteral("Organisations"), QStringLiteral("the list is empty"));
    return list->first();
}

Result<QList<Account>> readAccounts(const QByteArray& body)
{
    return readList<Account>(body, QStringLiteral("Accounts"), readAccount);
}

Result<QList<TaxRate>> readTaxRates(const QByteArray& body)
{
    return readList<TaxRate>(body, QStringLiteral("TaxRates"), readTaxRate);
}

Result<QList<Currency>> readCurrencies(const QByteArray& body)
{
    return readList<Currency>(body, QStringLiteral("Currencies"), [](JsonFields& fields) {
        return Currency{fields.required(QStringLiteral("Code")), fields.text(QStringLiteral("Description"))};
    });
}

Result<QList<BrandingTheme>> readBrandingThemes(const QByteArray& body)
{
    return readList<BrandingTheme>(body, QStringLiteral("BrandingThemes"), [](JsonFields& fields) {
        return BrandingTheme{fields.required(QStringLiteral("BrandingThemeID")),
                             fields.text(QStringLiteral("Name"))};
    });
}

Result<QList<TrackingCategory>> readTrackingCategories(const QByteArray& body)
{
    struct Row
    {
        TrackingCategory category;
        bool active = true;
    };
    const auto rows = readList<Row>(body, QStringLiteral("TrackingCategories"), [](JsonFields& fields) {
        Row row{{fields.required(QStringLiteral("TrackingCategoryID")),
                 fields.required(QStringLiteral("Name")),
                 {}},
                isActive(fields)};
        const QJsonArray options = fields.raw(QStringLiteral("Options")).toArray();
        for (const QJsonValue& value : options) {
            const QJsonObject object = value.toObject();
            const JsonFields option(object);
            if (isActive(option))
                row.category.options.append(option.text(QStringLiteral("Name")));
        }
        return row;
    });
    if (!rows)
        return rows.error();
    QList<TrackingCategory> categories;
    for (const Row& row : *rows) {
        if (row.active)
            categories.append(row.category);
    }
    return categories;
}

} // namespace counterfoil::xero
