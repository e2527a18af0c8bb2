#pragma once

#include "posting/posting.h"
#include "store/types.h"
#include "xero/types.h"

/// Whether a document that Xero has under our number is ours. The number alone does not tell: another shop's
/// profile may use the same prefix, and a person may have entered or voided it. Pure; any thread.
namespace counterfoil::sync {

/// Recognised long after it was posted (a journal that was begun anew): number, total and currency agree, it
/// is not voided, and of order number, day and customer at least two agree. Two, because a person may have
/// edited one of them in Xero. `contactId`: the customer's as the ledger knows it, or empty.
bool isSameDocument(const xero::PostedDocument& found, const posting::Prepared& wanted,
                    const QString& contactId);

/// Found right after it was sent: as it was sent, to the same contact.
bool isAsSent(const xero::PostedDocument& found, const store::Batch::Element& sent);

/// Whether a contact of Xero's that bears the number of `wanted` is somebody else: customer 5 of another
/// shop. A guest's number is made of the e-mail address, and the contact of all sales is nobody's.
bool isAnotherPerson(const QString& name, const QString& email, const posting::ContactDraft& wanted);

} // namespace counterfoil::sync
