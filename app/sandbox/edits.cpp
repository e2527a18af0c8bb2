#include "sandbox/edits.h"

#include "sandbox/xero/documents.h"

namespace counterfoil::sandbox {

void voidInvoiceInBooks(Books& books, const QString& number, const QDateTime& now)
{
    const QJsonObject* found = findDocument(books, DocumentKind::Invoice, {}, number);
    if (!found)
        return;
    QJsonObject invoice = *found;
    const QString id = textOf(invoice, u"InvoiceID");
    for (QJsonObject payment : books.payments.all(QStringLiteral("_document"), id)) {
        payment.insert(u"Status", QStringLiteral("DELETED"));
        books.payments.put(payment);
    }
    for (QJsonObject allocation : books.allocations.all(QStringLiteral("_document"), id)) {
        allocation.insert(u"IsDeleted", true);
        books.allocations.put(allocation);
        books.settleCreditNote(textOf(allocation, u"_creditNote"), now);
    }
    invoice.insert(u"Status", QStringLiteral("VOIDED"));
    books.invoices.put(invoice);
    books.settleInvoice(id, now);
}

namespace {

/// The document of that number and its kind; nullptr when there is none.
const QJsonObject* documentByNumber(const Books& books, const QString& number, DocumentKind& kind)
{
    for (const DocumentKind each : {DocumentKind::Invoice, DocumentKind::CreditNote}) {
        kind = each;
        if (const QJsonObject* found = findDocument(books, each, {}, number))
            return found;
    }
    return nullptr;
}

QJsonObject foreignInvoice(const QString& number, const QDateTime& now)
{
    QJsonObject row{{QStringLiteral("InvoiceID"), freshId()},
                    {QStringLiteral("InvoiceNumber"), number},
                    {QStringLiteral("Type"), QStringLiteral("ACCREC")},
                    {QStringLiteral("Status"), QStringLiteral("AUTHORISED")},
                    {QStringLiteral("CurrencyCode"), QStringLiteral("GBP")},
                    {QStringLiteral("SubTotal"), 0},
                    {QStringLiteral("TotalTax"), 0},
                    {QStringLiteral("Total"), 0}};
    insertDate(row, QStringLiteral("Date"), now.date());
    return row;
}

} // namespace

void editDocumentInBooks(Books& books, const QString& number, const QJsonObject& set, const QDateTime& now)
{
    DocumentKind kind = DocumentKind::Invoice;
    const QJsonObject* found = documentByNumber(books, number, kind);
    if (!found)
        kind = DocumentKind::Invoice;
    QJsonObject row = found ? *found : foreignInvoice(number, now);
    for (auto it = set.constBegin(); it != set.constEnd(); ++it) {
        const QDate day = QDate::fromString(it.value().toString(), Qt::ISODate);
        if (day.isValid())
            insertDate(row, it.key(), day);
        else
            row.insert(it.key(), it.value());
    }
    if (kind == DocumentKind::Invoice) {
        books.invoices.put(row);
        books.settleInvoice(textOf(row, u"InvoiceID"), now);
    } else {
        books.creditNotes.put(row);
        books.settleCreditNote(textOf(row, u"CreditNoteID"), now);
    }
}

void unpayDocumentInBooks(Books& books, const QString& number, const QDateTime& now)
{
    DocumentKind kind = DocumentKind::Invoice;
    const QJsonObject* found = documentByNumber(books, number, kind);
    if (!found)
        return;
    const QString id = textOf(*found, kind == DocumentKind::Invoice ? u"InvoiceID" : u"CreditNoteID");
    for (QJsonObject payment : books.payments.all(QStringLiteral("_document"), id)) {
        payment.insert(u"Status", QStringLiteral("DELETED"));
        books.payments.put(payment);
    }
    if (kind == DocumentKind::Invoice)
        books.settleInvoice(id, now);
    else
        books.settleCreditNote(id, now);
}

void archiveContactInBooks(Books& books, const QString& name, const QDateTime& now)
{
    for (QJsonObject contact : books.contacts.all(QStringLiteral("Name"), name)) {
        contact.insert(u"ContactStatus", QStringLiteral("ARCHIVED"));
        contact.insert(u"UpdatedDateUTC", xeroDateTime(now));
        books.contacts.put(contact);
    }
}

void mergeContactInBooks(Books& books, const QString& name, const QString& into, const QDateTime& now)
{
    const auto target = books.contacts.all(QStringLiteral("Name"), into);
    if (target.isEmpty())
        return;
    for (QJsonObject contact : books.contacts.all(QStringLiteral("Name"), name)) {
        contact.insert(u"MergedToContactID", textOf(target.first(), u"ContactID"));
        books.contacts.put(contact);
    }
    archiveContactInBooks(books, name, now);
}

void setPeriodLockDateInBooks(Books& books, const QDate& date)
{
    if (date.isValid())
        books.organisation.insert(u"PeriodLockDate", xeroDate(date));
    else
        books.organisation.remove(u"PeriodLockDate");
}

} // namespace counterfoil::sandbox
