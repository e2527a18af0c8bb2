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

void archiveContactInBooks(Books& books, const QString& name, const QDateTime& now)
{
    for (QJsonObject contact : books.contacts.all(QStringLiteral("Name"), name)) {
        contact.insert(u"ContactStatus", QStringLiteral("ARCHIVED"));
        contact.insert(u"UpdatedDateUTC", xeroDateTime(now));
        books.contacts.put(contact);
    }
}

void setPeriodLockDateInBooks(Books& books, const QDate& date)
{
    if (date.isValid())
        books.organisation.insert(u"PeriodLockDate", xeroDate(date));
    else
        books.organisation.remove(u"PeriodLockDate");
}

} // namespace counterfoil::sandbox
