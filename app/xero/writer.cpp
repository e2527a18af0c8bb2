#include "xero/writer.h"

#include "xero/jsontext.h"

#include <QJsonArray>
#include <QUrl>

namespace counterfoil::xero {

namespace {

template <class Element>
WriteRequest putList(WriteKind kind, const QByteArray& path, const QList<Element>& elements)
{
    QJsonArray array;
    for (const Element& element : elements)
        array.append(toJson(element));
    return {kind, "PUT", path, jsonText({{writeKindName(kind), array}}), elements.size()};
}

QByteArray encoded(const QString& id)
{
    return QUrl::toPercentEncoding(id);
}

} // namespace

QString writeKindName(WriteKind kind)
{
    switch (kind) {
    case WriteKind::Contacts:
        return QStringLiteral("Contacts");
    case WriteKind::Items:
        return QStringLiteral("Items");
    case WriteKind::Invoices:
        return QStringLiteral("Invoices");
    case WriteKind::Payments:
        return QStringLiteral("Payments");
    case WriteKind::CreditNotes:
        return QStringLiteral("CreditNotes");
    case WriteKind::Allocations:
        return QStringLiteral("Allocations");
    case WriteKind::VoidInvoice:
        return QStringLiteral("VoidInvoice");
    case WriteKind::VoidCreditNote:
        return QStringLiteral("VoidCreditNote");
    case WriteKind::DeletePayment:
        return QStringLiteral("DeletePayment");
    case WriteKind::History:
        return QStringLiteral("HistoryRecords");
    case WriteKind::Accounts:
        return QStringLiteral("Accounts");
    case WriteKind::Other:
        return QStringLiteral("Other");
    }
    return {};
}

QByteArray documentPath(DocumentType type)
{
    switch (type) {
    case DocumentType::Invoice:
        return "/Invoices?unitdp=4&summarizeErrors=false";
    case DocumentType::CreditNote:
        return "/CreditNotes?unitdp=4&summarizeErrors=false";
    }
    return {};
}

WriteRequest putContacts(const QList<Contact>& contacts)
{
    return putList(WriteKind::Contacts, "/Contacts?summarizeErrors=false", contacts);
}

WriteRequest putItems(const QList<Item>& items)
{
    // Magento's prices without tax have four decimals.
    return putList(WriteKind::Items, "/Items?unitdp=4&summarizeErrors=false", items);
}

WriteRequest putDocuments(DocumentType type, const QList<SalesDocument>& documents)
{
    const WriteKind kind = type == DocumentType::Invoice ? WriteKind::Invoices : WriteKind::CreditNotes;
    return putList(kind, documentPath(type), documents);
}

WriteRequest putPayments(const QList<Payment>& payments)
{
    return putList(WriteKind::Payments, "/Payments?summarizeErrors=false", payments);
}

WriteRequest putAllocation(const Allocation& allocation)
{
    const QByteArray path =
        "/CreditNotes/" + encoded(allocation.creditNoteId) + "/Allocations?summarizeErrors=false";
    return putList(WriteKind::Allocations, path, QList<Allocation>{allocation});
}

WriteRequest voidDocument(DocumentType type, const QString& id)
{
    const bool invoice = type == DocumentType::Invoice;
    const QString list = invoice ? QStringLiteral("Invoices") : QStringLiteral("CreditNotes");
    const QJsonObject element{{invoice ? QStringLiteral("InvoiceID") : QStringLiteral("CreditNoteID"), id},
                              {QStringLiteral("Status"), QStringLiteral("VOIDED")}};
    const QByteArray path = '/' + list.toLatin1() + '/' + encoded(id);
    return {invoice ? WriteKind::VoidInvoice : WriteKind::VoidCreditNote, "POST", path,
            jsonText({{list, QJsonArray{element}}}), 1};
}

WriteRequest deletePayment(const QString& paymentId)
{
    const QByteArray path = "/Payments/" + encoded(paymentId);
    return {WriteKind::DeletePayment, "POST", path,
            jsonText({{QStringLiteral("Status"), QStringLiteral("DELETED")}}), 1};
}

WriteRequest putHistory(DocumentType type, const QString& id, const QStringList& notes)
{
    const QByteArray list = type == DocumentType::Invoice ? "Invoices" : "CreditNotes";
    QJsonArray records;
    for (const QString& note : notes)
        records.append(QJsonObject{{QStringLiteral("Details"), note}});
    return {WriteKind::History, "PUT", '/' + list + '/' + encoded(id) + "/History",
            jsonText({{writeKindName(WriteKind::History), records}}), 1};
}

WriteRequest putAccount(const Account& account)
{
    QJsonObject json{{QStringLiteral("Code"), account.code},
                     {QStringLiteral("Name"), account.name},
                     {QStringLiteral("Type"), account.type}};
    if (!account.taxType.isEmpty())
        json.insert(QStringLiteral("TaxType"), account.taxType);
    if (account.enablePaymentsToAccount)
        json.insert(QStringLiteral("EnablePaymentsToAccount"), true);
    return {WriteKind::Accounts, "PUT", "/Accounts", jsonText(json), 1};
}

} // namespace counterfoil::xero
