#pragma once

#include <atomic>
#include <chrono>
#include <functional>
#include <stop_token>
#include <thread>

namespace counterfoil::cli {

/// A stop that comes after a while, or earlier when `outer` is asked to stop. It waits on a thread of its
/// own.
class TimeLimit
{
public:
    TimeLimit(std::chrono::seconds limit, std::stop_token outer);

    std::stop_token stop() const { return m_source.get_token(); }
    /// True when the time was up, false when nothing or `outer` stopped it.
    bool expired() const { return m_expired; }

private:
    std::stop_source m_source;
    std::atomic<bool> m_expired = false;
    std::stop_callback<std::function<void()>> m_outer;
    std::jthread m_timer; // the last, so that it ends before what it uses
};

} // namespace counterfoil::cli
