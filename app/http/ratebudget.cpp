#include "http/ratebudget.h"

#include <QCoreApplication>

#include <algorithm>

namespace counterfoil {

namespace {

constexpr int starterDay = 1000, coreDay = 5000;
constexpr qint64 minuteSeconds = 60;
constexpr qint64 unknownDaySeconds = 15 * 60;
constexpr qint64 daySeconds = 24 * 60 * 60;

std::optional<int> number(const QByteArray& text)
{
    bool ok = false;
    const int value = text.trimmed().toInt(&ok);
    return ok && value >= 0 ? std::optional(value) : std::nullopt;
}

RateLimit problem(const HttpResponse& response)
{
    const QByteArray text = response.header("X-Rate-Limit-Problem").trimmed().toLower();
    if (text == "concurrent")
        return RateLimit::Concurrent;
    if (text == "minute")
        return RateLimit::Minute;
    if (text == "day")
        return RateLimit::Day;
    if (text == "appminute" || text == "app-minute")
        return RateLimit::AppMinute;
    // No such header: a limit with a waiting time is taken for the minute's, one without for the concurrent
    // one.
    return number(response.header("Retry-After")) ? RateLimit::Minute : RateLimit::Concurrent;
}

/// The later of the two; an invalid time is no time.
QDateTime later(const QDateTime& a, const QDateTime& b)
{
    return !a.isValid() || (b.isValid() && b > a) ? b : a;
}

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Http)
};

QString limitMessage(RateLimit limit)
{
    switch (limit) {
    case RateLimit::Day:
        return Words::tr(
            "The organisation's calls for today are used up. The rest goes on by itself when Xero "
            "allows it.");
    case RateLimit::Minute:
        return Words::tr(
            "The organisation's calls for this minute are used up. It goes on by itself in a moment.");
    case RateLimit::AppMinute:
        return Words::tr(
            "Xero is answering too many calls of this app at the moment. It goes on by itself in a moment.");
    case RateLimit::Concurrent:
    case RateLimit::None:
        break;
    }
    return Words::tr("Too many calls at the same time. It goes on by itself in a moment.");
}

} // namespace

void RateBudget::learn(const HttpResponse& response)
{
    const QDateTime now = m_clock.nowUtc();
    learnRemaining(response, now);
    if (response.status == 429)
        learnRefusal(response, now);
}

void RateBudget::learnRemaining(const HttpResponse& response, const QDateTime& now)
{
    if (const auto minute = number(response.header("X-MinLimit-Remaining"))) {
        // More than before: a new minute has begun since.
        if (!m_state.minuteStartedAt.isValid() || !m_state.minuteRemaining ||
            *minute > *m_state.minuteRemaining)
            m_state.minuteStartedAt = now;
        m_state.minuteRemaining = minute;
        m_state.seenAt = now;
    }
    if (const auto day = number(response.header("X-DayLimit-Remaining"))) {
        const bool newDay = m_state.dayRemaining && *day > *m_state.dayRemaining;
        if (*day > starterDay)
            m_state.dayLimit = coreDay;
        else if (newDay)
            m_state.dayLimit = starterDay; // a fresh day that starts with at most 1,000
        m_state.dayRemaining = day;
        m_state.seenAt = now;
    }
}

void RateBudget::learnRefusal(const HttpResponse& response, const QDateTime& now)
{
    const auto after = number(response.header("Retry-After"));
    switch (problem(response)) {
    case RateLimit::Day:
        m_state.dayRemaining = 0;
        m_state.dayBlockedUntil = now.addSecs(after.value_or(static_cast<int>(unknownDaySeconds)));
        break;
    case RateLimit::Minute:
        m_state.minuteRemaining = 0;
        m_state.minuteBlockedUntil = now.addSecs(after.value_or(static_cast<int>(minuteSeconds)));
        break;
    case RateLimit::AppMinute:
        m_state.minuteBlockedUntil = now.addSecs(after.value_or(static_cast<int>(minuteSeconds)));
        break;
    case RateLimit::Concurrent:
    case RateLimit::None:
        break; // waiting for one's own calls is the cure
    }
    m_state.seenAt = now;
}

QDateTime RateBudget::nextCallAllowedAt() const
{
    const QDateTime now = m_clock.nowUtc();
    QDateTime at = later(now, later(m_state.minuteBlockedUntil, m_state.dayBlockedUntil));
    // After a 429 its Retry-After is exact; without one the minute ends 60 s after its start at the latest.
    const bool refused = m_state.minuteBlockedUntil.isValid() && m_state.seenAt <= m_state.minuteBlockedUntil;
    if (m_state.minuteRemaining == 0 && m_state.minuteStartedAt.isValid() && !refused)
        at = later(at, m_state.minuteStartedAt.addSecs(minuteSeconds));
    return at;
}

std::optional<int> RateBudget::remainingThisMinute() const
{
    const bool ended = !m_state.minuteStartedAt.isValid() ||
                       m_clock.nowUtc() >= m_state.minuteStartedAt.addSecs(minuteSeconds);
    return ended ? std::nullopt : m_state.minuteRemaining;
}

bool RateBudget::dayExhausted() const
{
    const QDateTime now = m_clock.nowUtc();
    if (m_state.dayBlockedUntil.isValid() && m_state.dayBlockedUntil > now)
        return true;
    const bool since = m_state.dayBlockedUntil.isValid() && m_state.dayBlockedUntil >= m_state.seenAt;
    return m_state.dayRemaining == 0 && !since && m_state.seenAt.isValid() &&
           now < m_state.seenAt.addSecs(unknownDaySeconds);
}

std::optional<int> RateBudget::remainingToday() const
{
    if (dayExhausted())
        return 0;
    const QDateTime now = m_clock.nowUtc();
    const bool blockEnded = m_state.dayBlockedUntil.isValid() && m_state.dayBlockedUntil >= m_state.seenAt;
    const bool old = !m_state.seenAt.isValid() || now >= m_state.seenAt.addSecs(daySeconds);
    if (blockEnded || old || m_state.dayRemaining == 0)
        return std::nullopt;
    return m_state.dayRemaining;
}

Error rateLimitError(const HttpResponse& response)
{
    const RateLimit limit = problem(response);
    Error error = makeError(ErrorKind::RateLimited, limitMessage(limit),
                            QStringLiteral("429, X-Rate-Limit-Problem: %1, Retry-After: %2")
                                .arg(QString::fromLatin1(response.header("X-Rate-Limit-Problem")),
                                     QString::fromLatin1(response.header("Retry-After"))),
                            QStringLiteral("RATE_LIMITED"));
    error.limit = limit;
    error.httpStatus = response.status;
    if (limit != RateLimit::Concurrent) {
        if (const auto after = number(response.header("Retry-After")))
            error.retryAfter = std::chrono::seconds(*after);
    }
    return error;
}

} // namespace counterfoil
