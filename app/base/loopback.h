#pragma once

#include <QString>

namespace counterfoil {

/// Whether a host is this computer: localhost, 127.x.y.z or ::1 as QUrl::host() gives them. Only these may be
/// spoken to over plain http, so that keys never travel in the clear. Any thread.
bool isLoopback(const QString& host);

} // namespace counterfoil
