#pragma once

#include "reconcile/types.h"

namespace counterfoil::reconcile {

Period monthOf(const QDate& day);
Period quarterOf(const QDate& day); ///< of the calendar year
Period monthBefore(const QDate& day);
Period quarterBefore(const QDate& day);
/// Why a period cannot be chosen, in words; empty when it can: both days valid, in order, at most 366 days.
QString periodProblem(const Period& period);

} // namespace counterfoil::reconcile
