#pragma once

#include "reconcile/types.h"

namespace counterfoil::reconcile {

/// Drafts, voided and deleted documents are not in the books.
bool isInBooks(const xero::PostedDocument& document);
/// The document's own day, the first open day after the lock date, or one in between when the mapping moves
/// documents: the lock date may have been an earlier one when it was posted.
bool dateFits(const Expected& expected, const QDate& inXero);

/// What differs between the two; `inXero` is null when Xero does not have it.
QList<Finding> compareDocument(const ShopDocument& document, const xero::PostedDocument* inXero);

/// A document with our number that the shop does not have.
Finding missingInMagento(const xero::PostedDocument& document, bool creditNote);

} // namespace counterfoil::reconcile
