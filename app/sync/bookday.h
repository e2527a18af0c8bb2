#pragma once

#include <QDateTime>
#include <QString>

namespace counterfoil::sync {

/// The first moment of a day (UTC) as documents are dated: in the organisation's time zone, which need not
/// have a midnight that day. Unknown zone: UTC. Invalid for an invalid day.
QDateTime beginningOfDay(const QDate& day, const QString& ianaTimezone);

} // namespace counterfoil::sync
