#include "xero/client.h"

#include <QRegularExpression>

namespace counterfoil::xero {

namespace {

/// Xero recommends lists of about 40, bound by the length of the URL.
constexpr qsizetype maxNumbersPerCall = 40;
constexpr qsizetype maxQueryBytes = 1800;
constexpr int pageSize = 1000;
constexpr int contactsPageSize = 1000;

QByteArray encoded(const QString& text)
{
    return QUrl::toPercentEncoding(text);
}

QStringList distinct(QStringList texts)
{
    texts.removeAll(QString());
    texts.removeDuplicates();
    return texts;
}

/// `prefix` + the values joined, in as few queries as fit.
QList<QByteArray> chunked(const QByteArray& prefix, const QList<QByteArray>& values,
                          const QByteArray& separator)
{
    QList<QByteArray> queries;
    qsizetype count = 0;
    for (const QByteArray& value : values) {
        const bool fits = !queries.isEmpty() && count < maxNumbersPerCall &&
                          queries.last().size() + separator.size() + value.size() <= maxQueryBytes;
        if (fits) {
            queries.last() += separator + value;
            ++count;
        } else {
            queries.append(prefix + value);
            count = 1;
        }
    }
    return queries;
}

/// where=FIELD=="a" OR FIELD=="b"; a quote inside a text is doubled.
QList<QByteArray> whereAnyOf(const QString& field, const QStringList& texts)
{
    QList<QByteArray> terms;
    for (const QString& text : texts) {
        QString quoted = text;
        quoted.replace(u'"', QStringLiteral("\"\""));
        terms.append(encoded(field + QStringLiteral("==\"") + quoted + u'"'));
    }
    return chunked("where=", terms, encoded(QStringLiteral(" OR ")));
}

QList<QByteArray> listOf(const QByteArray& parameter, const QStringList& texts)
{
    QList<QByteArray> values;
    for (const QString& text : texts)
        values.append(encoded(text));
    return chunked(parameter + '=', values, ",");
}

HttpHeader modifiedSince(const QDateTime& moment)
{
    return {"If-Modified-Since", moment.toUTC().toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss")).toLatin1()};
}

/// A page of the sales documents, as short as Xero gives them. The summary is for invoices only (parameter
/// summaryOnly in Xero's OpenAPI file).
QByteArray summaries(DocumentType type, const QString& more, int page)
{
    const bool invoices = type == DocumentType::Invoice;
    const QString where = QStringLiteral("Type==\"%1\"")
                              .arg(invoices ? QStringLiteral("ACCREC") : QStringLiteral("ACCRECCREDIT")) +
                          more;
    return (invoices ? QByteArray("/Invoices?summaryOnly=true&") : QByteArray("/CreditNotes?")) +
           "where=" + encoded(where) + "&page=" + QByteArray::number(page) +
           "&pageSize=" + QByteArray::number(pageSize);
}

} // namespace

Result<Organisation> Client::organisation(std::stop_token stop)
{
    const auto answer = get("/Organisation", stop);
    return answer ? readOrganisation(answer->body, m_tenantId) : answer.error();
}

Result<QList<Account>> Client::accounts(std::stop_token stop)
{
    const auto answer = get("/Accounts", stop);
    return answer ? readAccounts(answer->body) : answer.error();
}

Result<QList<TaxRate>> Client::taxRates(std::stop_token stop)
{
    const auto answer = get("/TaxRates", stop);
    return answer ? readTaxRates(answer->body) : answer.error();
}

Result<QList<Currency>> Client::currencies(std::stop_token stop)
{
    const auto answer = get("/Currencies", stop);
    return answer ? readCurrencies(answer->body) : answer.error();
}

Result<QList<BrandingTheme>> Client::brandingThemes(std::stop_token stop)
{
    const auto answer = get("/BrandingThemes", stop);
    return answer ? readBrandingThemes(answer->body) : answer.error();
}

Result<QList<TrackingCategory>> Client::trackingCategories(std::stop_token stop)
{
    const auto answer = get("/TrackingCategories", stop);
    return answer ? readTrackingCategories(answer->body) : answer.error();
}

Result<QList<Item>> Client::items(std::stop_token stop)
{
    const auto answer = get("/Items?unitdp=4", stop);
    return answer ? readItems(answer->body) : answer.error();
}

Result<ContactsPage> Client::contacts(int page, const QDateTime& changedSince, std::stop_token stop)
{
    QList<HttpHeader> headers;
    if (changedSince.isValid())
        headers.append(modifiedSince(changedSince));
    const QByteArray path = "/Contacts?page=" + QByteArray::number(page) +
                            "&pageSize=" + QByteArray::number(contactsPageSize) +
                            "&summaryOnly=true&includeArchived=true";
    const auto answer = get(path, stop, headers);
    if (!answer)
        return answer.error();
    if (answer->status == 304)
        return ContactsPage{{}, page, page};
    return readContacts(answer->body, page, contactsPageSize);
}

Result<QList<Contact>> Client::contactsByNumber(const QStringList& contactNumbers, std::stop_token stop)
{
    QList<Contact> found;
    const QList<QByteArray> queries = whereAnyOf(QStringLiteral("ContactNumber"), distinct(contactNumbers));
    for (const QByteArray& query : queries) {
        const auto answer = get("/Contacts?" + query + "&includeArchived=true", stop);
        if (!answer)
            return answer.error();
        const auto page = readContacts(answer->body, 1, contactsPageSize);
        if (!page)
            return page.error();
        found += page->contacts;
    }
    return found;
}

Result<QList<PostedDocument>> Client::documents(DocumentType type, const QByteArray& query,
                                                std::stop_token stop)
{
    const QByteArray list = type == DocumentType::Invoice ? "/Invoices?" : "/CreditNotes?";
    QList<PostedDocument> found;
    int pageCount = 1;
    for (int page = 1; page <= pageCount; ++page) {
        // Paged answers carry lines, payments and allocations; others do not.
        const auto answer = get(list + query + "&page=" + QByteArray::number(page) +
                                    "&pageSize=" + QByteArray::number(pageSize) + "&unitdp=4",
                                stop);
        if (!answer)
            return answer.error();
        const auto part = readDocuments(type, answer->body);
        if (!part)
            return part.error();
        found += part->documents;
        pageCount = qMin(part->pageCount, 100); // 40 numbers never fill that many
    }
    return found;
}

Result<DocumentsPage> Client::documentsOfDays(DocumentType type, const QDate& from, const QDate& to, int page,
                                              std::stop_token stop)
{
    const auto moment = [](const QDate& day) {
        return QStringLiteral("DateTime(%1,%2,%3)").arg(day.year()).arg(day.month()).arg(day.day());
    };
    const QString days = QStringLiteral(" AND Date>=%1 AND Date<=%2").arg(moment(from), moment(to));
    const auto answer = get(summaries(type, days, page), stop);
    return answer ? readDocuments(type, answer->body) : answer.error();
}

Result<DocumentsPage> Client::documentsChangedSince(DocumentType type, const QDateTime& since, int page,
                                                    std::stop_token stop)
{
    const auto answer = get(summaries(type, {}, page), stop, {modifiedSince(since)});
    if (!answer)
        return answer.error();
    if (answer->status == 304)
        return DocumentsPage{};
    return readDocuments(type, answer->body);
}

Result<QList<PostedDocument>> Client::findInvoices(const QStringList& numbers, std::stop_token stop)
{
    QStringList plain, withComma;
    for (const QString& number : distinct(numbers))
        (number.contains(u',') ? withComma : plain).append(number);
    const QList<QByteArray> queries =
        listOf("InvoiceNumbers", plain) + whereAnyOf(QStringLiteral("InvoiceNumber"), withComma);
    QList<PostedDocument> found;
    for (const QByteArray& query : queries) {
        const auto part = documents(DocumentType::Invoice, query, stop);
        if (!part)
            return part.error();
        found += *part;
    }
    return found;
}

Result<QList<PostedDocument>> Client::findCreditNotes(const QStringList& numbers, std::stop_token stop)
{
    QList<PostedDocument> found;
    // Credit notes have no list of numbers in Xero's API.
    const QList<QByteArray> queries = whereAnyOf(QStringLiteral("CreditNoteNumber"), distinct(numbers));
    for (const QByteArray& query : queries) {
        const auto part = documents(DocumentType::CreditNote, query, stop);
        if (!part)
            return part.error();
        found += *part;
    }
    return found;
}

Result<QList<PostedDocument>> Client::invoicesById(const QStringList& ids, std::stop_token stop)
{
    QList<PostedDocument> found;
    const QList<QByteArray> queries = listOf("IDs", distinct(ids));
    for (const QByteArray& query : queries) {
        const auto part = documents(DocumentType::Invoice, query, stop);
        if (!part)
            return part.error();
        found += *part;
    }
    return found;
}

Result<PostedDocument> Client::creditNoteById(const QString& id, std::stop_token stop)
{
    const auto answer = get("/CreditNotes/" + encoded(id) + "?unitdp=4", stop);
    if (!answer)
        return answer.error();
    auto page = readDocuments(DocumentType::CreditNote, answer->body);
    if (!page)
        return page.error();
    if (page->documents.isEmpty()) {
        HttpResponse missing;
        missing.status = 404;
        return responseError(missing, QStringLiteral("CreditNotes"));
    }
    return page->documents.first();
}

} // namespace counterfoil::xero
