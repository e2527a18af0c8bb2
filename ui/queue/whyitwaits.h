#pragma once

#include "store/types.h"

namespace counterfoil::ui {

/// Why a row is in the queue, in plain words with times as the locale writes them: "New in the shop", "Waits
/// until 14:05: Xero did not answer", "Blocked: …", "Waits for its invoice".
QString whyItWaits(const store::QueueItem& item, const QDateTime& now);
/// "14:05" today, else with the date.
QString formatMoment(const QDateTime& time, const QDateTime& now);

} // namespace counterfoil::ui
