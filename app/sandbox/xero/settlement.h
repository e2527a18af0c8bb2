#pragma once

#include "sandbox/xero/books.h"
#include "sandbox/xero/outcome.h"

namespace counterfoil::sandbox {

/// A payment of an invoice or a refund of a credit note.
Outcome createPayment(Books& books, const QJsonObject& input, const QDateTime& now);
/// {"Status":"DELETED"} is all a payment can become.
Outcome deletePayment(Books& books, const QString& id, const QJsonObject& input, const QDateTime& now);

/// Sets part of a credit note against an invoice.
Outcome createAllocation(Books& books, const QString& creditNoteId, const QJsonObject& input,
                         const QDateTime& now);
Outcome deleteAllocation(Books& books, const QString& creditNoteId, const QString& allocationId,
                         const QDateTime& now);

} // namespace counterfoil::sandbox
