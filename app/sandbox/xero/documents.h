#pragma once

#include "sandbox/xero/books.h"
#include "sandbox/xero/outcome.h"

namespace counterfoil::sandbox {

enum class DocumentKind { Invoice, CreditNote };

/// The names that differ between the two.
struct DocumentNames
{
    QString array, idKey, numberKey, type, label;
    static const DocumentNames& of(DocumentKind kind);
};

Table& documentsOf(Books& books, DocumentKind kind);
const Table& documentsOf(const Books& books, DocumentKind kind);

/// Creates, or with CreateOrUpdate edits, one sales invoice or credit note. `pathId`: the id in the URL, if
/// any.
Outcome writeDocument(Books& books, DocumentKind kind, const QJsonObject& input, WriteMode mode,
                      int unitDecimals, const QString& pathId, const QDateTime& now);

/// The document by its id or its number; nullptr when there is none.
const QJsonObject* findDocument(const Books& books, DocumentKind kind, const QString& id,
                                const QString& number);

} // namespace counterfoil::sandbox
