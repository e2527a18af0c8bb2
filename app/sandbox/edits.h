#pragma once

#include "sandbox/xero/books.h"

/// What another user of the organisation does behind the program's back.
namespace counterfoil::sandbox {

/// Takes its payments and credits away and voids it.
void voidInvoiceInBooks(Books& books, const QString& number, const QDateTime& now);
void archiveContactInBooks(Books& books, const QString& name, const QDateTime& now);
void setPeriodLockDateInBooks(Books& books, const QDate& date);

} // namespace counterfoil::sandbox
