#pragma once

namespace counterfoil {

/// A crash must not write the memory with its secrets to disk: no core file is made, where the system knows
/// them. The one place for calls that only some systems have.
void forbidCoreDumps();

} // namespace counterfoil
