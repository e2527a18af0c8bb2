#include "sandbox/xero/ratelimits.h"

#include <algorithm>

namespace counterfoil::sandbox {

namespace {

constexpr qint64 minute = 60;
constexpr qint64 day = 24 * 60 * 60;
constexpr int usualMinuteLimit = 60;
constexpr int usualDayLimit = 5000;

} // namespace

qint64 RateLimits::secondsLeft(Window& window, qint64 length, const QDateTime& now)
{
    if (!window.start.isValid() || window.start.secsTo(now) >= length)
        window = {now, 0};
    return std::max<qint64>(1, length - window.start.secsTo(now));
}

std::optional<WebResponse> RateLimits::take(int inProgress, const QDateTime& now)
{
    if (inProgress > maxConcurrentCalls)
        return refusal("concurrent", std::nullopt);
    const qint64 minuteLeft = secondsLeft(m_minute, minute, now);
    const qint64 dayLeft = secondsLeft(m_day, day, now);
    if (m_dayLimit > 0 && m_day.used >= m_dayLimit)
        return refusal("day", dayLeft);
    if (m_minuteLimit > 0 && m_minute.used >= m_minuteLimit)
        return refusal("minute", minuteLeft);
    ++m_minute.used;
    ++m_day.used;
    return std::nullopt;
}

QList<WebHeader> RateLimits::headers() const
{
    const int minuteRemaining =
        m_minuteLimit > 0 ? std::max(0, m_minuteLimit - m_minute.used) : usualMinuteLimit;
    const int dayRemaining = m_dayLimit > 0 ? std::max(0, m_dayLimit - m_day.used) : usualDayLimit;
    return {{"X-MinLimit-Remaining", QByteArray::number(minuteRemaining)},
            {"X-DayLimit-Remaining", QByteArray::number(dayRemaining)},
            {"X-AppMinLimit-Remaining", "9999"}};
}

WebResponse RateLimits::refusal(const QByteArray& problem, std::optional<qint64> retryAfterSeconds)
{
    WebResponse response{429, {}, {}, {{"X-Rate-Limit-Problem", problem}}};
    if (retryAfterSeconds)
        response.headers.emplaceBack("Retry-After", QByteArray::number(*retryAfterSeconds));
    return response;
}

} // namespace counterfoil::sandbox
