#pragma once

#include "base/clock.h"

namespace counterfoil::test {

/// Stands still until advanced.
class FakeClock final : public Clock
{
public:
    explicit FakeClock(QDateTime now = QDateTime(QDate(2026, 11, 25), QTime(12, 0), Qt::UTC))
        : m_now(std::move(now))
    {}
    QDateTime nowUtc() const override { return m_now; }
    std::chrono::steady_clock::time_point steadyNow() const override
    {
        return std::chrono::steady_clock::time_point(std::chrono::milliseconds(m_now.toMSecsSinceEpoch()));
    }
    void advance(std::chrono::milliseconds by) { m_now = m_now.addMSecs(by.count()); }
    void set(QDateTime now) { m_now = std::move(now); }

private:
    QDateTime m_now;
};

} // namespace counterfoil::test
