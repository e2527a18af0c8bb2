#pragma once

#include <QtGlobal>

namespace counterfoil {

/// A port on loopback where nobody listens, over IPv4 and IPv6; 0 when there is none. To be listened on
/// later: it is of a range that the system does not give away by itself (they begin at 32768), so that no
/// connection made meanwhile takes it, and each call gives another one. Any thread.
quint16 freePort();

} // namespace counterfoil
