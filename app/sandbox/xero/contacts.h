#pragma once

#include "sandbox/xero/books.h"
#include "sandbox/xero/outcome.h"

namespace counterfoil::sandbox {

Outcome writeContact(Books& books, const QJsonObject& input, WriteMode mode, const QDateTime& now);
/// The contact a document names, created when only a new name is given. Empty id and an error text when it
/// cannot be used.
QString contactForDocument(Books& books, const QJsonObject& reference, QStringList& errors,
                           const QDateTime& now);

/// An account in the chart of accounts; code and name must be new.
Outcome createAccount(Books& books, const QJsonObject& input, const QDateTime& now);
Outcome writeItem(Books& books, const QJsonObject& input, WriteMode mode, const QDateTime& now);

} // namespace counterfoil::sandbox
