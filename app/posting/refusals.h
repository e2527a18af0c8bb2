#pragma once

#include "posting/posting.h"

#include <optional>

/// The refusals of posting, each with its figures side by side and its remedy. Pure; any thread.
/// Every code is described in docs/accounting.md.
namespace counterfoil::posting::refusals {

Blocked canceled(const QString& document);
Blocked orderNotPostable(const QString& document, const QString& state);
Blocked zeroTotal(const QString& document);
Blocked negativeTotal(const QString& document, bool creditMemo, Amount total, const QString& currency);
Blocked invoiceExceedsOrder(const QString& document, Amount invoiced, Amount ordered, const QString& currency,
                            bool byFpt);
Blocked totalMismatch(const QString& document, Amount magento, Amount lines, const QString& currency,
                      bool byFpt);
Blocked taxMismatch(const QString& document, Amount header, Amount lines, const QString& currency);
Blocked taxNotMapped(const QString& document, const QString& key, Amount percent, const QString& line);
Blocked taxRateSuspect(const QString& document, const QString& line, Amount percent, Amount tax,
                       Amount expected, const QString& currency);
Blocked taxTypeRateDiffers(const QString& document, const QString& line, const QString& taxType,
                           Amount percent, Amount xeroPercent);
Blocked currencyNotEnabled(const QString& document, const QString& currency);
Blocked currencyPrecision(const QString& document, const QString& currency, Amount total);
Blocked periodLocked(const QString& document, QDate date, QDate lockDate);
Blocked accountNotMapped(const QString& document, const QString& purpose);
Blocked taxTypeNotAllowed(const QString& document, const QString& taxType, const QString& account,
                          const QString& line);
Blocked accountUnknown(const QString& document, const QString& code);
Blocked accountArchived(const QString& document, const QString& code);
Blocked accountNotPayable(const QString& document, const QString& code, const QString& method);
Blocked numberUnusable(const QString& document, const QString& number);
/// A field without which the document cannot be posted is missing or unreadable.
Blocked fieldMissing(const QString& document, const QString& field);

} // namespace counterfoil::posting::refusals
