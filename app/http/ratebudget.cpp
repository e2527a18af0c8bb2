#include "http/ratebudget.h"

#include <QCoreApplication>
#include <QLocale>

namespace counterfoil {

namespace {

constexpr int starterDayLimit = 1000;
constexpr int paidDayLimit = 5000;
constexpr std::chrono::seconds minuteWindow{60};
constexpr std::chrono::seconds dayWindow{24 * 60 * 60};

std::optional<int> number(const QByteArray& header)
{
    bool ok = false;
    const int value = header.trimmed().toInt(&ok);
    return ok ? std::optional<int>(value) : std::nullopt;
}

RateLimit limitOf(const QByteArray& problem)
{
    const QByteArray name = problem.trimmed().toLower();
    if (name == "day")
        return RateLimit::Day;
    if (name == "concurrent")
        return RateLimit::Concurrent;
    if (name == "appminute" || name == "app-minute")
        return RateLimit::AppMinute;
    return RateLimit::Minute;
}

} // namespace

Error rateLimitError(const HttpResponse& response)
{
    const RateLimit limit = limitOf(response.header("X-Rate-Limit-Problem"));
    const auto retryAfter = number(response.header("Retry-After"));
    QString message;
    switch (limit) {
    case RateLimit::Day:
        message = QCoreApplication::translate("RateBudget", "Xero's calls for today are used up. The rest stays in the queue "
                                                            "and goes on when Xero's day is over.");
        break;
    case RateLimit::Concurrent:
        message = QCoreApplication::translate("RateBudget", "Too many calls to Xero at once; it goes on in a moment.");
        break;
    case RateLimit::None:
    case RateLimit::Minute:
    case RateLimit::AppMinute:
        message = QCoreApplication::translate("RateBudget", "Xero's calls for this minute are used up; it goes on in a moment.");
        break;
    }
    Error error = makeError(ErrorKind::RateLimited, message, QStringLiteral("HTTP 429"),
                            limit == RateLimit::Day ? QStringLiteral("DAY_LIMIT") : QStringLiteral("RATE_LIMIT"));
    error.httpStatus = response.status;
    error.limit = limit;
    if (retryAfter)
        error.retryAfter = std::chrono::seconds(qMax(0, *retryAfter));
    return error;
}

void RateBudget::learn(const HttpResponse& response)
{
    const QDateTime now = m_clock.nowUtc();
    if (const auto minute = number(response.header("X-MinLimit-Remaining")))
        m_state.minuteRemaining = *minute;
    if (const auto day = number(response.header("X-DayLimit-Remaining"))) {
        m_state.dayRemaining = *day;
        // The headers tell what is left, not the limit: it is at least what is left, and one of two known sizes.
        const int atLeast = *day >= starterDayLimit ? paidDayLimit : starterDayLimit;
        m_state.dayLimit = std::max(m_state.dayLimit.value_or(atLeast), atLeast);
        m_state.dayBlockedUntil = {};
    }
    m_state.seenAt = now;
    if (response.status != 429)
        return;
    const Error error = rateLimitError(response);
    switch (error.limit) {
    case RateLimit::Day:
        m_state.dayRemaining = 0;
        m_state.dayBlockedUntil = now.addSecs(error.retryAfter.value_or(dayWindow).count());
        return;
    case RateLimit::Minute:
    case RateLimit::AppMinute:
        m_state.minuteRemaining = 0;
        m_state.minuteBlockedUntil = now.addSecs(error.retryAfter.value_or(minuteWindow).count());
        return;
    case RateLimit::Concurrent:
    case RateLimit::None: return;
    }
}

QDateTime RateBudget::nextCallAllowedAt() const
{
    const QDateTime now = m_clock.nowUtc();
    QDateTime allowed = now;
    for (const QDateTime& blocked : {m_state.minuteBlockedUntil, m_state.dayBlockedUntil}) {
        if (blocked.isValid() && blocked > allowed)
            allowed = blocked;
    }
    return allowed;
}

bool RateBudget::dayExhausted() const
{
    return m_state.dayBlockedUntil.isValid() && m_state.dayBlockedUntil > m_clock.nowUtc();
}

std::optional<int> RateBudget::remainingToday() const
{
    if (dayExhausted())
        return 0;
    // What was seen a day ago says nothing of today: Xero's windows are fixed, but when they reset is not told.
    const bool stale = !m_state.seenAt.isValid()
                       || m_state.seenAt.secsTo(m_clock.nowUtc()) >= dayWindow.count()
                       || (m_state.dayBlockedUntil.isValid() && m_state.dayBlockedUntil <= m_clock.nowUtc()
                           && m_state.dayRemaining == 0);
    return stale ? std::nullopt : m_state.dayRemaining;
}

} // namespace counterfoil
