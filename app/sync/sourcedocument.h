#pragma once

#include "base/result.h"
#include "magento/types.h"
#include "store/types.h"

#include <QJsonObject>

/// Between Magento's words and the journal's.
namespace counterfoil::sync {

magento::Kind magentoKind(store::DocumentKind kind);
store::DocumentKind storeKind(magento::Kind kind);

/// A row of a listing as the journal keeps it. Errors: BadResponse when the row has no id or is not readable.
/// The hash covers what the books depend on, not views, comments or print times.
Result<store::SourceDocument> sourceDocument(magento::Kind kind, const QJsonObject& json);
/// What can be told of a row that sourceDocument() cannot read: what is not there stays empty, also the hash.
store::SourceDocument readableParts(magento::Kind kind, const QJsonObject& json);

/// "invoice:123": the ledger's key of a Magento document.
QString magentoKey(store::DocumentKind kind, qint64 entityId);
/// The ledger's key of a contact: "contact:M-77".
QString contactKey(const QString& contactNumber);

/// Canceled in Magento: there is nothing for the books.
bool isCanceled(const store::SourceDocument& document);
/// The document's row in the queue, as it begins.
store::QueueItem queueItem(const store::SourceDocument& document, store::Stage stage, const QString& reason,
                           int priority);
/// Whether a document that has the id of one in the journal is another one all the same, as when the shop's
/// database was set up anew. It was made at another moment, and more than that differs: extensions may change
/// the date or the number of a document.
bool isAnotherDocument(const store::SourceDocument& known, const store::SourceDocument& read);

QJsonObject bodyOf(const store::SourceDocument& document);

} // namespace counterfoil::sync
