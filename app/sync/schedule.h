#pragma once

#include <QDateTime>
#include <QTimeZone>

#include <chrono>

namespace counterfoil::sync {

/// When the next run is due, in both modes. A run missed while the PC slept or the program was closed is made
/// up once. Pure; any thread.
class Schedule
{
public:
    enum class Mode { Immediately, Cron };
    /// Hours of the PC's day in which no run begins, such as 22:00 to 06:00; both invalid or equal: none.
    struct QuietHours
    {
        QTime from, until;
        bool isSet() const { return from.isValid() && until.isValid() && from != until; }
        bool contains(const QTime& time) const
        {
            if (!isSet())
                return false;
            return from < until ? time >= from && time < until : time >= from || time < until;
        }
    };

    Schedule(Mode mode, std::chrono::seconds interval) : m_mode(mode), m_interval(interval) {}
    Schedule(Mode mode, std::chrono::seconds interval, QuietHours quiet, QTimeZone zone)
        : m_mode(mode), m_interval(interval), m_quiet(quiet), m_zone(std::move(zone))
    {}

    Mode mode() const { return m_mode; }
    std::chrono::seconds interval() const { return m_interval; }
    /// The next run after the last one (UTC); at once when it never ran or the moment has passed.
    QDateTime next(const QDateTime& lastRun, const QDateTime& now) const
    {
        if (!lastRun.isValid() || lastRun > now)
            return afterQuiet(now);
        const QDateTime due = lastRun.addSecs(m_interval.count());
        return afterQuiet(due < now ? now : due);
    }

private:
    /// The moment itself, or the end of the quiet hours it falls into.
    QDateTime afterQuiet(const QDateTime& moment) const
    {
        const QDateTime local = moment.toTimeZone(m_zone);
        if (!m_quiet.contains(local.time()))
            return moment;
        const bool tomorrow = local.time() >= m_quiet.until;
        return QDateTime(local.date().addDays(tomorrow ? 1 : 0), m_quiet.until, m_zone).toUTC();
    }

    Mode m_mode;
    std::chrono::seconds m_interval;
    QuietHours m_quiet;
    QTimeZone m_zone = QTimeZone::utc();
};

} // namespace counterfoil::sync
