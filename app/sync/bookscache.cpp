#include "sync/bookscache.h"

#include "sync/booksjson.h"

#include <QJsonDocument>

namespace counterfoil::sync {

namespace {
const QString entryName = QStringLiteral("xero.books");
const QString nameEntry = QStringLiteral("xero.name.");

/// Tracking and themes are a comfort: a sign-in that may not read them can still post.
bool isOptional(const Error& error)
{
    return error.kind == ErrorKind::Forbidden || error.kind == ErrorKind::Rejected;
}
} // namespace

Result<Books> BooksCache::read(xero::Client& client, const QString& tenantId, std::chrono::minutes maxAge,
                               std::stop_token stop)
{
    if (auto known = remembered(tenantId);
        known && known->readAt.secsTo(m_clock.nowUtc()) < std::chrono::seconds(maxAge).count())
        return *std::move(known);

    Books books;
    auto organisation = client.organisation(stop);
    if (!organisation)
        return organisation.error();
    auto accounts = client.accounts(stop);
    if (!accounts)
        return accounts.error();
    auto taxRates = client.taxRates(stop);
    if (!taxRates)
        return taxRates.error();
    auto currencies = client.currencies(stop);
    if (!currencies)
        return currencies.error();

    auto tracking = client.trackingCategories(stop);
    if (!tracking && !isOptional(tracking.error()))
        return tracking.error();
    auto themes = client.brandingThemes(stop);
    if (!themes && !isOptional(themes.error()))
        return themes.error();

    books.facts.organisation = *organisation;
    books.facts.organisation.tenantId = tenantId;
    books.facts.accounts = *accounts;
    books.facts.taxRates = *taxRates;
    if (tracking)
        books.facts.trackingCategories = *tracking;
    if (themes)
        books.facts.brandingThemes = *themes;
    books.currencies = *currencies;
    books.readAt = m_clock.nowUtc();
    m_references.put(entryName, QJsonDocument(toJson(books)).toJson(QJsonDocument::Compact), books.readAt);
    m_references.put(nameEntry + tenantId, organisation->name.toUtf8(), books.readAt);
    return books;
}

std::optional<Books> BooksCache::remembered(const QString& tenantId) const
{
    const auto entry = m_references.find(entryName);
    if (!entry)
        return std::nullopt;
    auto books = booksFromJson(QJsonDocument::fromJson(*entry).object());
    if (!books || books->facts.organisation.tenantId != tenantId)
        return std::nullopt;
    return books;
}

QString BooksCache::nameOf(const QString& tenantId) const
{
    const auto entry = m_references.find(nameEntry + tenantId);
    return entry ? QString::fromUtf8(*entry) : QString();
}

void BooksCache::forget()
{
    m_references.remove(entryName);
}

} // namespace counterfoil::sync
