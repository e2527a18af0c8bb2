#pragma once

#include "base/clock.h"
#include "base/error.h"
#include "http/httptransport.h"

#include <optional>

namespace counterfoil {

/// What is known of an organisation's call limits: learnt from response headers and from 429s, remembered
/// across restarts through snapshot()/restore(). Source: Xero "OAuth 2.0 API limits". One thread.
class RateBudget
{
public:
    struct Snapshot
    {
        std::optional<int> minuteRemaining;
        std::optional<int> dayRemaining;
        std::optional<int> dayLimit; ///< 1,000 or 5,000, as far as it could be told
        QDateTime minuteBlockedUntil;
        QDateTime dayBlockedUntil;
        QDateTime seenAt;
        QDateTime minuteStartedAt; ///< the running minute began at this time or before
    };

    explicit RateBudget(const Clock& clock) : m_clock(clock) {}

    /// Reads X-MinLimit-Remaining, X-DayLimit-Remaining and, on 429, Retry-After and X-Rate-Limit-Problem.
    void learn(const HttpResponse& response);
    /// When the next call may go out: now, or the end of a minute or day block, or, when the minute's calls
    /// are used up, the end of the minute. Xero's minute is a fixed window that starts at a moment of its
    /// own.
    QDateTime nextCallAllowedAt() const;
    /// Calls that may still go out in the running minute, as far as known: nullopt when it may have ended
    /// since.
    std::optional<int> remainingThisMinute() const;
    /// After a 429 until its Retry-After; with 0 calls left but no 429 yet for a quarter of an hour at a
    /// time, since only a 429 tells when the day ends.
    bool dayExhausted() const;
    /// Calls that may still be made today, as far as known: nullopt when the day may have ended since.
    std::optional<int> remainingToday() const;

    Snapshot snapshot() const { return m_state; }
    void restore(const Snapshot& state) { m_state = state; }

private:
    void learnRemaining(const HttpResponse& response, const QDateTime& now);
    void learnRefusal(const HttpResponse& response, const QDateTime& now);

    const Clock& m_clock;
    Snapshot m_state;
};

/// Reads a 429's headers. retryAfter is empty for the concurrent limit, which sends none.
Error rateLimitError(const HttpResponse& response);

} // namespace counterfoil
