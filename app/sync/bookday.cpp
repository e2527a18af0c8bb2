#include "sync/bookday.h"

#include <QTimeZone>

namespace counterfoil::sync {

QDateTime beginningOfDay(const QDate& day, const QString& ianaTimezone)
{
    if (!day.isValid())
        return {};
    const QTimeZone zone(ianaTimezone.toLatin1());
    return day.startOfDay(zone.isValid() ? zone : QTimeZone::utc()).toUTC();
}

} // namespace counterfoil::sync
