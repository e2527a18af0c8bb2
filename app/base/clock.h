#pragma once

#include <QDateTime>

#include <chrono>

namespace counterfoil {

/// Time as a dependency, so that tests need not wait. Any thread.
class Clock
{
public:
    virtual ~Clock() = default;
    /// The wall clock in UTC.
    virtual QDateTime nowUtc() const = 0;
    /// For measuring durations; never goes back.
    virtual std::chrono::steady_clock::time_point steadyNow() const = 0;
};

class SystemClock final : public Clock
{
public:
    QDateTime nowUtc() const override;
    std::chrono::steady_clock::time_point steadyNow() const override;
};

} // namespace counterfoil
