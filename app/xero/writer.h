#pragma once

#include "xero/types.h"

#include <QByteArray>
#include <QJsonObject>

/// Values written as Xero's JSON, and whole write requests as the exact bytes that go into the journal.
/// Only fields that the OpenAPI file allows and does not mark read-only. Pure; any thread.
namespace counterfoil::xero {

enum class WriteKind {
    Contacts,
    Items,
    Invoices,
    Payments,
    CreditNotes,
    Allocations,
    VoidInvoice,
    VoidCreditNote,
    DeletePayment,
    History,
    Accounts,
    Other
};
QString writeKindName(WriteKind kind); ///< "Invoices"

/// One write: stored before it is sent and sent again byte for byte.
struct WriteRequest
{
    WriteKind kind = WriteKind::Other;
    QByteArray method; ///< PUT creates; POST only where Xero has no PUT
    QByteArray path;   ///< below api.xro/2.0, with query: "/Invoices?unitdp=4&summarizeErrors=false"
    QByteArray body;
    qsizetype elements = 0;
};

/// Elements recommended and, with a margin below Xero's 3.5 MB, bytes allowed in one request. Source: Xero
/// "OAuth 2.0 API limits".
inline constexpr qsizetype maxElementsPerRequest = 50;
inline constexpr qsizetype maxBytesPerRequest = 3'000'000;

QJsonObject toJson(const Contact& contact);
QJsonObject toJson(const Item& item);
QJsonObject toJson(const SalesDocument& document);
QJsonObject toJson(const Payment& payment);
QJsonObject toJson(const Allocation& allocation);
QByteArray documentPath(DocumentType type); ///< the path of a PUT, with its query

WriteRequest putContacts(const QList<Contact>& contacts);
WriteRequest putItems(const QList<Item>& items);
WriteRequest putDocuments(DocumentType type, const QList<SalesDocument>& documents);
WriteRequest putPayments(const QList<Payment>& payments);
WriteRequest putAllocation(const Allocation& allocation);
WriteRequest voidDocument(DocumentType type, const QString& id);
WriteRequest deletePayment(const QString& paymentId);
/// Notes in the history of a document, each up to 2,500 characters.
WriteRequest putHistory(DocumentType type, const QString& id, const QStringList& notes);
/// A new account in the chart of accounts: code, name, type, tax type, payments enabled. Xero takes one a
/// call.
WriteRequest putAccount(const Account& account);

} // namespace counterfoil::xero
