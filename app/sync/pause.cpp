#include "sync/pause.h"

#include <condition_variable>
#include <mutex>

namespace counterfoil::sync {

bool systemPause(std::chrono::milliseconds duration, std::stop_token stop)
{
    std::mutex mutex;
    std::condition_variable_any wake;
    std::unique_lock lock(mutex);
    wake.wait_for(lock, stop, duration, [] { return false; });
    return !stop.stop_requested();
}

} // namespace counterfoil::sync
