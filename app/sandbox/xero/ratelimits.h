#pragma once

#include "sandbox/http/web.h"

#include <QDateTime>

#include <optional>

namespace counterfoil::sandbox {

/// Xero's call limits of one organisation: five at once, so many a minute, so many a day, in fixed windows
/// that begin with the first call.
class RateLimits
{
public:
    RateLimits(int minuteLimit, int dayLimit) : m_minuteLimit(minuteLimit), m_dayLimit(dayLimit) {}

    /// Counts the call, or answers 429.
    std::optional<WebResponse> take(int inProgress, const QDateTime& now);
    /// The headers every answer carries.
    QList<WebHeader> headers() const;
    static WebResponse refusal(const QByteArray& problem, std::optional<qint64> retryAfterSeconds);

private:
    struct Window
    {
        QDateTime start;
        int used = 0;
    };
    static qint64 secondsLeft(Window& window, qint64 length, const QDateTime& now);

    int m_minuteLimit, m_dayLimit; ///< 0: none
    Window m_minute, m_day;
};

inline constexpr int maxConcurrentCalls = 5;

} // namespace counterfoil::sandbox
