#pragma once

#include "store/types.h"
#include "xero/types.h"

/// What an invoice and a credit note are called in the journal. The engine's own.
namespace counterfoil::sync {

inline bool isSummary(store::DocumentKind kind)
{
    return kind == store::DocumentKind::DailySales || kind == store::DocumentKind::DailyRefunds;
}
/// What becomes a credit note; all else that is money becomes a sales invoice.
inline bool isCredit(store::DocumentKind kind)
{
    return kind == store::DocumentKind::CreditMemo || kind == store::DocumentKind::DailyRefunds;
}
inline store::XeroKind ledgerKind(store::DocumentKind kind)
{
    return isCredit(kind) ? store::XeroKind::CreditNote : store::XeroKind::Invoice;
}

inline QString actionName(xero::DocumentType type)
{
    return type == xero::DocumentType::Invoice ? QStringLiteral("Invoice") : QStringLiteral("CreditNote");
}
inline store::XeroKind ledgerKind(xero::DocumentType type)
{
    return type == xero::DocumentType::Invoice ? store::XeroKind::Invoice : store::XeroKind::CreditNote;
}
inline store::Stage nextStage(xero::DocumentType type)
{
    return type == xero::DocumentType::Invoice ? store::Stage::Payment : store::Stage::Allocation;
}

} // namespace counterfoil::sync
