#pragma once

#include <QByteArray>
#include <QJsonObject>

namespace counterfoil::xero {

/// Compact JSON with sorted keys whose numbers are plain decimals: Qt writes 0.0001 as 1e-04, which a
/// bookkeeping service need not take. The same object gives the same bytes on every run. Pure; any thread.
QByteArray jsonText(const QJsonObject& object);

} // namespace counterfoil::xero
