#pragma once

#include "reconcile/types.h"

#include <QJsonObject>

namespace counterfoil::reconcile {

/// Findings, sums by day and the counts. Amounts are decimal texts, days yyyy-MM-dd, names English and
/// stable.
QJsonObject toJson(const Report& report);
/// The findings as CSV (UTF-8 with a byte order mark, CR LF, safe against formulas).
QByteArray toCsv(const Report& report);

} // namespace counterfoil::reconcile
