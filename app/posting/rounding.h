#pragma once

#include "posting/exactdocument.h"

/// From four decimals to whole cents, without losing one. Pure; any thread.
namespace counterfoil::posting {

/// R4: rounds gross and tax of the rows in document order, each against the running exact sum, so that the
/// sum of the rows is exactly the rounded total.
void roundCumulatively(ExactDocument& document);

struct Reconciliation
{
    bool taxMoved = false;    ///< R5 was used
    bool roundingRow = false; ///< R6 was used
};
/// R5: puts the header's cents of tax on the largest taxed row. R6: finds what the rows do not explain of the
/// grand total: the reward points of the order, a named unknown total, a rounding row, or else a refusal.
std::variant<Reconciliation, Blocked> reconcile(ExactDocument& document, const Mapping& mapping);

} // namespace counterfoil::posting
