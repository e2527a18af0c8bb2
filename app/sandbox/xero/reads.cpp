#include "sandbox/xero/answers.h"
#include "sandbox/xero/endpoints.h"
#include "sandbox/xero/present.h"
#include "sandbox/xero/whereclause.h"

#include <algorithm>
#include <functional>

namespace counterfoil::sandbox {

namespace {

QStringList listParameter(const ApiCall& call, QStringView name)
{
    return call.request.parameter(name).split(u',', Qt::SkipEmptyParts);
}

bool contains(const QStringList& list, const QString& text)
{
    return list.isEmpty() || list.contains(text.trimmed(), Qt::CaseInsensitive);
}

/// What a list can be narrowed by; the texts are property names.
struct ListShape
{
    QString name, idKey, idsParameter, numbersParameter, numberKey, statusKey;
    QStringList searched;
    bool paged = true;
};

QDateTime modifiedSince(const ApiCall& call)
{
    const QByteArray header = call.request.header("If-Modified-Since");
    QDateTime since = QDateTime::fromString(QString::fromLatin1(header).left(19), Qt::ISODate);
    if (!since.isValid())
        since = QDateTime::fromString(QString::fromLatin1(header), Qt::RFC2822Date);
    since.setTimeSpec(Qt::UTC);
    return since;
}

bool matchesSearch(const QJsonObject& row, const ListShape& shape, const QString& term)
{
    return term.isEmpty() ||
           std::any_of(shape.searched.cbegin(), shape.searched.cend(), [&](const QString& key) {
               return row.value(key).toString().contains(term, Qt::CaseInsensitive);
           });
}

/// The rows that the query asks for, oldest change first; nullopt when the where clause is not understood.
std::optional<QList<QJsonObject>> selectRows(const ApiCall& call, const Table& table, const ListShape& shape,
                                             QString& problem)
{
    RowTest where = [](const QJsonObject&) { return true; };
    if (call.request.hasParameter(u"where")) {
        const auto parsed = parseWhere(call.request.parameter(u"where"), problem);
        if (!parsed)
            return std::nullopt;
        where = *parsed;
    }
    const QStringList ids = listParameter(call, shape.idsParameter);
    const QStringList numbers =
        shape.numbersParameter.isEmpty() ? QStringList() : listParameter(call, shape.numbersParameter);
    const QStringList statuses = listParameter(call, u"Statuses");
    const QString term = call.request.parameter(u"SearchTerm");
    const QDateTime since = modifiedSince(call);
    QList<QJsonObject> rows;
    for (const QJsonObject& row : table.rows()) {
        if (contains(ids, textOf(row, shape.idKey)) && contains(numbers, textOf(row, shape.numberKey)) &&
            (statuses.isEmpty() || contains(statuses, textOf(row, shape.statusKey))) &&
            matchesSearch(row, shape, term) &&
            (!since.isValid() || parseXeroDateTime(textOf(row, u"UpdatedDateUTC")) >= since) && where(row))
            rows.append(row);
    }
    std::stable_sort(rows.begin(), rows.end(), [](const QJsonObject& a, const QJsonObject& b) {
        return parseXeroDateTime(textOf(a, u"UpdatedDateUTC")) <
               parseXeroDateTime(textOf(b, u"UpdatedDateUTC"));
    });
    return rows;
}

using Present = std::function<QJsonObject(const QJsonObject&, bool paged)>;

WebResponse listRows(const ApiCall& call, const Table& table, const ListShape& shape, const Present& present)
{
    QString problem;
    auto rows = selectRows(call, table, shape, problem);
    if (!rows)
        return apiException(16, QStringLiteral("QueryParseException"), problem);
    if (shape.name == u"Contacts" && call.request.parameter(u"includeArchived").toLower() != u"true")
        rows->removeIf([](const QJsonObject& row) { return textOf(row, u"ContactStatus") == u"ARCHIVED"; });
    const bool summary = call.request.parameter(u"summaryOnly").toLower() == u"true";
    const bool paged = shape.paged && (call.request.hasParameter(u"page") || summary);
    qsizetype from = 0;
    qsizetype to = rows->size();
    QJsonObject pagination;
    if (paged) {
        const qsizetype page =
            std::max(1, call.request.hasParameter(u"page") ? call.request.parameter(u"page").toInt() : 1);
        const QString wanted = call.request.parameter(u"pageSize");
        const qsizetype size = std::clamp(wanted.isEmpty() ? 100 : wanted.toInt(), 1, 1000);
        pagination = {{QStringLiteral("page"), page},
                      {QStringLiteral("pageSize"), size},
                      {QStringLiteral("pageCount"), (to + size - 1) / size},
                      {QStringLiteral("itemCount"), to}};
        from = std::min((page - 1) * size, to);
        to = std::min(from + size, to);
    }
    QJsonArray answer;
    for (qsizetype i = from; i < to; ++i)
        answer.append(present(rows->at(i), paged));
    return listAnswer(shape.name, answer, call.now, pagination);
}

WebResponse documents(const ApiCall& call, DocumentKind kind)
{
    const DocumentNames& names = DocumentNames::of(kind);
    const int decimals = call.unitDecimals();
    if (call.path.size() >= 2) {
        const QJsonObject* document = findDocument(call.books, kind, call.path.at(1), call.path.at(1));
        if (!document)
            return notFound();
        return listAnswer(names.array, {presentDocument(call.books, kind, *document, Detail::Full, decimals)},
                          call.now);
    }
    const bool summary = call.request.parameter(u"summaryOnly").toLower() == u"true";
    ListShape shape{names.array,
                    names.idKey,
                    QStringLiteral("IDs"),
                    QStringLiteral("InvoiceNumbers"),
                    names.numberKey,
                    QStringLiteral("Status"),
                    {names.numberKey, QStringLiteral("Reference")}};
    if (kind == DocumentKind::CreditNote)
        shape.numbersParameter.clear();
    return listRows(call, documentsOf(call.books, kind), shape, [&](const QJsonObject& row, bool paged) {
        const Detail detail = summary ? Detail::SummaryOnly : paged ? Detail::Full : Detail::WithoutLines;
        return presentDocument(call.books, kind, row, detail, decimals);
    });
}

WebResponse contacts(const ApiCall& call)
{
    if (call.path.size() >= 2) {
        const QJsonObject* contact = call.books.contacts.byId(call.path.at(1));
        const auto byNumber = call.books.contacts.all(QStringLiteral("ContactNumber"), call.path.at(1));
        if (!contact && byNumber.isEmpty())
            return notFound();
        return listAnswer(QStringLiteral("Contacts"),
                          {presentContact(contact ? *contact : byNumber.first(), false)}, call.now);
    }
    const bool summary = call.request.parameter(u"summaryOnly").toLower() == u"true";
    const ListShape shape{QStringLiteral("Contacts"),
                          QStringLiteral("ContactID"),
                          QStringLiteral("IDs"),
                          {},
                          {},
                          QStringLiteral("ContactStatus"),
                          {QStringLiteral("Name"), QStringLiteral("FirstName"), QStringLiteral("LastName"),
                           QStringLiteral("ContactNumber"), QStringLiteral("EmailAddress")}};
    return listRows(call, call.books.contacts, shape,
                    [&](const QJsonObject& row, bool) { return presentContact(row, summary); });
}

WebResponse plainTable(const ApiCall& call, const Table& table, const ListShape& shape,
                       const QString& codeKey)
{
    const auto clean = [](const QJsonObject& row, bool) { return withoutInternals(row); };
    if (call.path.size() < 2)
        return listRows(call, table, shape, clean);
    const QJsonObject* row = table.byId(call.path.at(1));
    const auto byCode = codeKey.isEmpty() ? QList<QJsonObject>() : table.all(codeKey, call.path.at(1));
    if (!row && byCode.isEmpty())
        return notFound();
    return listAnswer(shape.name, {withoutInternals(row ? *row : byCode.first())}, call.now);
}

WebResponse settings(const ApiCall& call)
{
    const QString& name = call.path.first();
    const Books& books = call.books;
    if (name == u"Organisation")
        return listAnswer(QStringLiteral("Organisations"), {books.organisation}, call.now);
    if (name == u"Accounts")
        return listAnswer(name, books.accounts, call.now);
    if (name == u"TaxRates")
        return listAnswer(name, books.taxRates, call.now);
    if (name == u"Currencies")
        return listAnswer(name, books.currencies, call.now);
    if (name == u"BrandingThemes")
        return listAnswer(name, books.brandingThemes, call.now);
    if (name == u"TrackingCategories")
        return listAnswer(name, books.trackingCategories, call.now);
    return notFound();
}

WebResponse historyOf(const ApiCall& call)
{
    QJsonArray records;
    for (const QJsonObject& record : call.books.history.all(QStringLiteral("_document"), call.path.at(1)))
        records.append(withoutInternals(record));
    return listAnswer(QStringLiteral("HistoryRecords"), records, call.now);
}

} // namespace

WebResponse readEndpoint(const ApiCall& call)
{
    if (call.path.size() == 3 && call.path.at(2) == u"History")
        return historyOf(call);
    if (call.path.size() == 3 && call.path.at(2) == u"Allocations" && call.path.first() == u"CreditNotes") {
        const QJsonObject* note = call.books.creditNotes.byId(call.path.at(1));
        if (!note)
            return notFound();
        const QJsonObject shown =
            presentDocument(call.books, DocumentKind::CreditNote, *note, Detail::Full, 4);
        return listAnswer(QStringLiteral("Allocations"), shown.value(u"Allocations").toArray(), call.now);
    }
    if (call.path.size() > 2)
        return notFound();
    const QString& name = call.path.first();
    if (name == u"Invoices")
        return documents(call, DocumentKind::Invoice);
    if (name == u"CreditNotes")
        return documents(call, DocumentKind::CreditNote);
    if (name == u"Contacts")
        return contacts(call);
    if (name == u"Items")
        return plainTable(call, call.books.items,
                          {name, QStringLiteral("ItemID"), QStringLiteral("IDs"), {}, {}, {}, {}, false},
                          QStringLiteral("Code"));
    if (name == u"Payments")
        return plainTable(
            call, call.books.payments,
            {name, QStringLiteral("PaymentID"), QStringLiteral("IDs"), {}, {}, QStringLiteral("Status"), {}},
            {});
    return settings(call);
}

} // namespace counterfoil::sandbox
