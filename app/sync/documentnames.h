#pragma once

#include "store/types.h"
#include "xero/types.h"

/// What an invoice and a credit note are called in the journal. The engine's own.
namespace counterfoil::sync {

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
