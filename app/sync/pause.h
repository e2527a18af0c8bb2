#pragma once

#include <chrono>
#include <functional>
#include <stop_token>

namespace counterfoil::sync {

/// Waits; false when stop was asked. Tests advance their clock instead.
using Pause = std::function<bool(std::chrono::milliseconds duration, std::stop_token stop)>;

/// Waits on a condition variable, so that stop ends it at once.
bool systemPause(std::chrono::milliseconds duration, std::stop_token stop);

} // namespace counterfoil::sync
