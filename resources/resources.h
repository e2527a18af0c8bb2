#pragma once

namespace counterfoil {

/// Makes the embedded files (":/migrations/…", ":/demo/…", ":/icons/…") available; may be called more than
/// once.
void initResources();

} // namespace counterfoil
