#include "sync/booksjson.h"

#include <QJsonArray>

namespace counterfoil::sync {

namespace {

/// Writes or reads a field by the same description, so that the two directions cannot drift apart.
class Archive
{
public:
    explicit Archive(QJsonObject object) : m_object(std::move(object)), m_reading(true) {}
    Archive() = default;
    QJsonObject object() const { return m_object; }

    void operator()(const char* key, QString& value)
    {
        exchange(key, value, [](const QJsonValue& v) { return v.toString(); });
    }
    void operator()(const char* key, bool& value)
    {
        exchange(key, value, [](const QJsonValue& v) { return v.toBool(); });
    }
    void operator()(const char* key, int& value)
    {
        exchange(key, value, [](const QJsonValue& v) { return v.toInt(); });
    }
    void operator()(const char* key, Amount& value)
    {
        QString text = value.toString();
        (*this)(key, text);
        value = Amount::parse(text).value_or(Amount{});
    }
    void operator()(const char* key, QStringList& values)
    {
        const QString name = QLatin1String(key);
        if (!m_reading) {
            m_object.insert(name, QJsonArray::fromStringList(values));
            return;
        }
        values.clear();
        const QJsonArray array = m_object.value(name).toArray();
        for (const auto& element : array)
            values.append(element.toString());
    }
    void operator()(const char* key, QDate& value)
    {
        QString text = value.isValid() ? value.toString(Qt::ISODate) : QString();
        (*this)(key, text);
        value = QDate::fromString(text, Qt::ISODate);
    }
    void operator()(const char* key, QDateTime& value)
    {
        QString text = value.isValid() ? value.toUTC().toString(Qt::ISODateWithMs) : QString();
        (*this)(key, text);
        value = QDateTime::fromString(text, Qt::ISODateWithMs);
    }
    template <class T, class Describe>
    void list(const char* key, QList<T>& values, Describe describe)
    {
        const QString name = QLatin1String(key);
        if (m_reading) {
            values.clear();
            const QJsonArray array = m_object.value(name).toArray();
            for (const auto& element : array) {
                Archive inner(element.toObject());
                T value;
                describe(inner, value);
                values.append(value);
            }
            return;
        }
        QJsonArray array;
        for (T& value : values) {
            Archive inner;
            describe(inner, value);
            array.append(inner.object());
        }
        m_object.insert(name, array);
    }

private:
    template <class T, class Read>
    void exchange(const char* key, T& value, Read read)
    {
        const QString name = QLatin1String(key);
        if (m_reading)
            value = read(m_object.value(name));
        else
            m_object.insert(name, QJsonValue(value));
    }

    QJsonObject m_object;
    bool m_reading = false;
};

void describeOrganisation(Archive& a, xero::Organisation& o)
{
    a("tenantId", o.tenantId);
    a("organisationId", o.organisationId);
    a("name", o.name);
    a("legalName", o.legalName);
    a("shortCode", o.shortCode);
    a("countryCode", o.countryCode);
    a("baseCurrency", o.baseCurrency);
    a("timezone", o.timezone);
    a("ianaTimezone", o.ianaTimezone);
    a("edition", o.edition);
    a("class", o.organisationClass);
    a("taxNumber", o.taxNumber);
    a("salesTaxBasis", o.salesTaxBasis);
    a("version", o.version);
    a("demo", o.isDemoCompany);
    a("periodLock", o.periodLockDate);
    a("yearLock", o.endOfYearLockDate);
    a("yearEndMonth", o.financialYearEndMonth);
    a("yearEndDay", o.financialYearEndDay);
}

void describeAccount(Archive& a, xero::Account& x)
{
    a("id", x.accountId);
    a("code", x.code);
    a("name", x.name);
    a("type", x.type);
    a("class", x.accountClass);
    a("taxType", x.taxType);
    a("system", x.systemAccount);
    a("currency", x.currencyCode);
    a("active", x.active);
    a("payable", x.enablePaymentsToAccount);
}

void describeTaxRate(Archive& a, xero::TaxRate& r)
{
    a("name", r.name);
    a("taxType", r.taxType);
    a("report", r.reportTaxType);
    a("rate", r.effectiveRate);
    a("active", r.active);
    a("revenue", r.canApplyToRevenue);
    a("liabilities", r.canApplyToLiabilities);
    a("assets", r.canApplyToAssets);
    a("equity", r.canApplyToEquity);
    a("expenses", r.canApplyToExpenses);
    a.list("components", r.components, [](Archive& inner, xero::TaxComponent& c) {
        inner("name", c.name);
        inner("rate", c.rate);
        inner("compound", c.compound);
    });
}

void describe(Archive& a, Books& books)
{
    a("readAt", books.readAt);
    QList<xero::Organisation> organisations{books.facts.organisation};
    a.list("organisation", organisations, describeOrganisation);
    if (!organisations.isEmpty())
        books.facts.organisation = organisations.first();
    a.list("accounts", books.facts.accounts, describeAccount);
    a.list("taxRates", books.facts.taxRates, describeTaxRate);
    a.list("tracking", books.facts.trackingCategories, [](Archive& inner, xero::TrackingCategory& c) {
        inner("id", c.id);
        inner("name", c.name);
        inner("options", c.options);
    });
    a.list("themes", books.facts.brandingThemes, [](Archive& inner, xero::BrandingTheme& t) {
        inner("id", t.id);
        inner("name", t.name);
    });
    a.list("currencies", books.currencies, [](Archive& inner, xero::Currency& c) {
        inner("code", c.code);
        inner("description", c.description);
    });
}

} // namespace

QJsonObject toJson(const Books& books)
{
    Archive archive;
    Books copy = books;
    describe(archive, copy);
    return archive.object();
}

std::optional<Books> booksFromJson(const QJsonObject& json)
{
    Archive archive(json);
    Books books;
    describe(archive, books);
    if (!books.readAt.isValid() || books.facts.organisation.tenantId.isEmpty())
        return std::nullopt;
    return books;
}

} // namespace counterfoil::sync
