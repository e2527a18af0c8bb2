#pragma once

#include <QString>

namespace counterfoil::xero {

/// Xero's name of a time zone (GMTSTANDARDTIME) as IANA's (Europe/London), the country's own where one
/// Windows zone spans several (GB, IE). Empty when the name is unknown. Pure; any thread.
QString ianaTimezone(const QString& xeroTimezone, const QString& countryCode);

} // namespace counterfoil::xero
