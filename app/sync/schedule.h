#pragma once

#include <QDateTime>

#include <chrono>

namespace counterfoil::sync {

/// When the next run is due, in both modes. A run missed while the PC slept or the program was closed is made
/// up once. Pure; any thread.
class Schedule
{
public:
    enum class Mode { Immediately, Cron };
    Schedule(Mode mode, std::chrono::seconds interval) : m_mode(mode), m_interval(interval) {}

    Mode mode() const { return m_mode; }
    std::chrono::seconds interval() const { return m_interval; }
    /// The next run after the last one (UTC); at once when it never ran or the moment has passed.
    QDateTime next(const QDateTime& lastRun, const QDateTime& now) const
    {
        if (!lastRun.isValid() || lastRun > now)
            return now;
        const QDateTime due = lastRun.addSecs(m_interval.count());
        return due < now ? now : due;
    }

private:
    Mode m_mode;
    std::chrono::seconds m_interval;
};

} // namespace counterfoil::sync
