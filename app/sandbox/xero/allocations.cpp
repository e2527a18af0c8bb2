#include "sandbox/xero/settlement.h"

#include "sandbox/xero/documents.h"

namespace counterfoil::sandbox {

namespace {

QStringList allocationErrors(const QJsonObject& note, const QJsonObject* invoice, Amount amount)
{
    QStringList errors;
    if (textOf(note, u"Status") != u"AUTHORISED")
        errors.append(QStringLiteral("Credit Note not of valid status for allocation"));
    if (amount.isNegative() || amount.isZero() || amount != amount.round2())
        errors.append(
            QStringLiteral("The amount to allocate must be greater than zero and have at most 2 decimals"));
    if (amount > amountOf(note, u"RemainingCredit"))
        errors.append(
            QStringLiteral("The amount to allocate exceeds the remaining credit on this credit note"));
    if (!invoice) {
        errors.append(QStringLiteral("Invoice could not be found"));
        return errors;
    }
    const QString status = textOf(*invoice, u"Status");
    if (status == u"PAID")
        errors.append(QStringLiteral("The invoice you are trying to allocate to has already been paid off"));
    else if (status != u"AUTHORISED")
        errors.append(QStringLiteral("Credit can only be allocated to Authorised invoices"));
    else if (amount > amountOf(*invoice, u"AmountDue"))
        errors.append(
            QStringLiteral("The amount to allocate exceeds the amount outstanding on this invoice"));
    if (note.value(u"Contact").toObject().value(u"ContactID") !=
        invoice->value(u"Contact").toObject().value(u"ContactID"))
        errors.append(QStringLiteral("The invoice and the credit note must belong to the same contact"));
    if (note.value(u"CurrencyCode") != invoice->value(u"CurrencyCode"))
        errors.append(QStringLiteral("The invoice and the credit note must have the same currency"));
    return errors;
}

} // namespace

Outcome createAllocation(Books& books, const QString& creditNoteId, const QJsonObject& input,
                         const QDateTime& now)
{
    const QJsonObject* note = books.creditNotes.byId(creditNoteId);
    if (!note)
        return Outcome::refused(input, {QStringLiteral("Credit Note could not be found")});
    const QJsonObject reference = input.value(u"Invoice").toObject();
    const QJsonObject* invoice = findDocument(books, DocumentKind::Invoice, textOf(reference, u"InvoiceID"),
                                              textOf(reference, u"InvoiceNumber"));
    const Amount amount = amountOf(input, u"Amount");
    QStringList errors = allocationErrors(*note, invoice, amount);
    const auto date = has(input, u"Date") ? parseXeroDate(textOf(input, u"Date")) : std::optional(now.date());
    if (!date)
        errors.append(QStringLiteral("Date '%1' is not a valid date.").arg(textOf(input, u"Date")));
    const QString lock = date ? books.lockError(*date) : QString();
    if (!lock.isEmpty())
        errors.append(lock);
    if (!errors.isEmpty())
        return Outcome::refused(input, errors);

    const QString invoiceId = textOf(*invoice, u"InvoiceID");
    const QJsonObject allocation{
        {QStringLiteral("AllocationID"), freshId()},
        {QStringLiteral("_document"), invoiceId},
        {QStringLiteral("_creditNote"), textOf(*note, u"CreditNoteID")},
        {QStringLiteral("Amount"), amount.toJson()},
        {QStringLiteral("Date"), xeroDate(*date)},
        {QStringLiteral("Invoice"),
         QJsonObject{{QStringLiteral("InvoiceID"), invoiceId},
                     {QStringLiteral("InvoiceNumber"), invoice->value(u"InvoiceNumber")}}}};
    books.allocations.put(allocation);
    books.settleInvoice(invoiceId, now);
    books.settleCreditNote(creditNoteId, now);
    return {allocation, {}, {}};
}

Outcome deleteAllocation(Books& books, const QString& creditNoteId, const QString& allocationId,
                         const QDateTime& now)
{
    const QJsonObject* found = books.allocations.byId(allocationId);
    if (!found || textOf(*found, u"_creditNote").compare(creditNoteId, Qt::CaseInsensitive) != 0 ||
        found->value(u"IsDeleted").toBool())
        return Outcome::refused({}, {QStringLiteral("Allocation could not be found")});
    QJsonObject allocation = *found;
    allocation.insert(u"IsDeleted", true);
    books.allocations.put(allocation);
    books.settleInvoice(textOf(allocation, u"_document"), now);
    books.settleCreditNote(creditNoteId, now);
    return {allocation, {}, {}};
}

} // namespace counterfoil::sandbox
