#include "common/pace.h"

#include "common/format.h"

#include <QCoreApplication>

namespace counterfoil::ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Pace)
};

constexpr qint64 tooEarly = 3000; // milliseconds until a rate means something

QString timeLeft(qint64 seconds)
{
    constexpr qint64 minute = 60, hour = 3600;
    if (seconds < minute)
        return Words::tr("less than a minute left");
    if (seconds < hour)
        return Words::tr("about %n minute(s) left", nullptr, static_cast<int>((seconds + 59) / minute));
    return Words::tr("about %n hour(s) left", nullptr, static_cast<int>((seconds + hour / 2) / hour));
}

} // namespace

void Pace::note(const QString& phase, qint64 done, qint64 total, const QDateTime& now)
{
    if (phase != m_phase || done < m_done) {
        m_phase = phase;
        m_startedAt = now;
        m_startedWith = done;
    }
    m_done = done;
    m_total = total;
    m_milliseconds = m_startedAt.msecsTo(now);
}

QString Pace::text() const
{
    const qint64 moved = m_done - m_startedWith;
    if (moved <= 0 || m_milliseconds < tooEarly)
        return {};
    const qint64 perMinute = moved * 60000 / m_milliseconds;
    const QString rate = perMinute >= 120 ? Words::tr("%1 a second").arg(formatCount(perMinute / 60))
                                          : Words::tr("%1 a minute").arg(formatCount(perMinute));
    if (m_total <= m_done)
        return rate;
    const qint64 seconds = (m_total - m_done) * m_milliseconds / moved / 1000;
    return rate + QStringLiteral(" · ") + timeLeft(seconds);
}

} // namespace counterfoil::ui
