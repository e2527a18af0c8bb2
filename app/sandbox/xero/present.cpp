#include "sandbox/xero/present.h"

#include "sandbox/xero/answers.h"

namespace counterfoil::sandbox {

namespace {

QJsonArray paymentsOf(const Books& books, const QString& documentId)
{
    QJsonArray list;
    for (const QJsonObject& payment : books.payments.all(QStringLiteral("_document"), documentId)) {
        if (payment.value(u"Status").toString() == u"DELETED")
            continue;
        list.append(QJsonObject{{QStringLiteral("PaymentID"), payment.value(u"PaymentID")},
                                {QStringLiteral("Date"), payment.value(u"Date")},
                                {QStringLiteral("Amount"), payment.value(u"Amount")},
                                {QStringLiteral("Reference"), payment.value(u"Reference")},
                                {QStringLiteral("CurrencyRate"), payment.value(u"CurrencyRate")}});
    }
    return list;
}

QJsonArray creditsOn(const Books& books, const QString& invoiceId)
{
    QJsonArray list;
    for (const QJsonObject& allocation : books.allocations.all(QStringLiteral("_document"), invoiceId)) {
        if (allocation.value(u"IsDeleted").toBool())
            continue;
        const QString id = textOf(allocation, u"_creditNote");
        list.append(QJsonObject{
            {QStringLiteral("CreditNoteID"), id},
            {QStringLiteral("CreditNoteNumber"), books.creditNotes.byId(id)->value(u"CreditNoteNumber")},
            {QStringLiteral("Date"), allocation.value(u"Date")},
            {QStringLiteral("AppliedAmount"), allocation.value(u"Amount")}});
    }
    return list;
}

QJsonArray allocationsOf(const Books& books, const QString& creditNoteId)
{
    QJsonArray list;
    for (const QJsonObject& allocation : books.allocations.all(QStringLiteral("_creditNote"), creditNoteId)) {
        if (!allocation.value(u"IsDeleted").toBool())
            list.append(withoutInternals(allocation));
    }
    return list;
}

QJsonArray roundedLines(const QJsonArray& lines, int unitDecimals)
{
    if (unitDecimals >= 4)
        return lines;
    QJsonArray rounded;
    for (const auto& value : lines) {
        QJsonObject line = value.toObject();
        if (has(line, u"UnitAmount"))
            line.insert(u"UnitAmount", amountOf(line, u"UnitAmount").round2().toJson());
        rounded.append(line);
    }
    return rounded;
}

} // namespace

QJsonObject presentDocument(const Books& books, DocumentKind kind, const QJsonObject& row, Detail detail,
                            int unitDecimals)
{
    QJsonObject document = withoutInternals(row);
    const QString id = textOf(row, DocumentNames::of(kind).idKey);
    const QJsonObject* contact = books.contacts.byId(textOf(row.value(u"Contact").toObject(), u"ContactID"));
    if (contact)
        document.insert(u"Contact",
                        QJsonObject{{QStringLiteral("ContactID"), contact->value(u"ContactID")},
                                    {QStringLiteral("ContactNumber"), contact->value(u"ContactNumber")},
                                    {QStringLiteral("Name"), contact->value(u"Name")}});
    document.insert(u"HasAttachments", false);
    if (kind == DocumentKind::Invoice) {
        document.insert(u"CreditNotes", creditsOn(books, id));
        document.insert(u"Prepayments", QJsonArray());
        document.insert(u"Overpayments", QJsonArray());
    } else {
        document.insert(u"Allocations", allocationsOf(books, id));
    }
    document.insert(u"Payments", paymentsOf(books, id));
    document.insert(u"LineItems", roundedLines(row.value(u"LineItems").toArray(), unitDecimals));
    if (detail != Detail::Full)
        document.insert(u"LineItems", QJsonArray());
    if (detail == Detail::SummaryOnly) {
        document.remove(u"LineItems");
        document.remove(u"Payments");
        document.remove(u"HasAttachments");
    }
    return document;
}

QJsonObject presentContact(const QJsonObject& row, bool summaryOnly)
{
    QJsonObject contact = withoutInternals(row);
    if (summaryOnly) {
        contact.remove(u"Addresses");
        contact.remove(u"Phones");
        contact.remove(u"ContactPersons");
    }
    return contact;
}

} // namespace counterfoil::sandbox
