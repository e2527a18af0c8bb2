#include "cli/timelimit.h"

#include <condition_variable>
#include <mutex>

namespace counterfoil::cli {

TimeLimit::TimeLimit(std::chrono::seconds limit, std::stop_token outer)
    : m_outer(std::move(outer), [this] { m_source.request_stop(); }),
      m_timer([this, limit](std::stop_token quit) {
          std::mutex mutex;
          std::condition_variable_any ended;
          std::unique_lock lock(mutex);
          ended.wait_for(lock, quit, limit, [] { return false; });
          if (quit.stop_requested())
              return;
          m_expired = true;
          m_source.request_stop();
      })
{}

} // namespace counterfoil::cli
