#pragma once

#include "sandbox/xero/books.h"

/// What another user of the organisation does behind the program's back.
namespace counterfoil::sandbox {

/// Takes its payments and credits away and voids it.
void voidInvoiceInBooks(Books& books, const QString& number, const QDateTime& now);
/// Sets properties of an invoice or credit note ("Total", "Date", "Contact", …) as an edit in Xero does. A
/// number that is not there is entered as a sales invoice with these properties.
void editDocumentInBooks(Books& books, const QString& number, const QJsonObject& set, const QDateTime& now);
/// Takes the payments or refunds of a document away.
void unpayDocumentInBooks(Books& books, const QString& number, const QDateTime& now);
/// As Xero merges: the one is archived and names the other.
void mergeContactInBooks(Books& books, const QString& name, const QString& into, const QDateTime& now);
void archiveContactInBooks(Books& books, const QString& name, const QDateTime& now);
void setPeriodLockDateInBooks(Books& books, const QDate& date);

} // namespace counterfoil::sandbox
