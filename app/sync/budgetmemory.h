#pragma once

#include "http/ratebudget.h"
#include "sync/settings.h"

namespace counterfoil::sync {

/// What was learnt of an organisation's limits, kept across restarts in the settings. Throws
/// store::StorageError.
void rememberBudget(Settings& settings, const RateBudget& budget);
void restoreBudget(const Settings& settings, RateBudget& budget);
/// Restores what another program on the shared journal learnt later than this one.
void adoptBudget(const Settings& settings, RateBudget& budget);

} // namespace counterfoil::sync
