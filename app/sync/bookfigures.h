#pragma once

#include "posting/mapping.h"
#include "store/types.h"

/// What of a Magento document the books depend on: totals, currencies, lines. Not its state, and nothing that
/// goes on changing after it was posted (shipped, invoiced, paid and refunded sums).
namespace counterfoil::sync {

/// A fingerprint of these figures, for LedgerEntry::hash. Empty for what has no figures, and for what cannot
/// be read.
QByteArray bookFigures(const store::SourceDocument& document);

/// False when the document's figures are no longer those that were posted. Entries from before the
/// fingerprints are compared by their total.
bool isAsPosted(const store::LedgerEntry& posted, const store::SourceDocument& document);

/// The total of an invoice or credit memo in the currency the mapping chooses.
Amount totalOf(const store::SourceDocument& document, const posting::Mapping& mapping);

} // namespace counterfoil::sync
