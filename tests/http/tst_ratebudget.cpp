#include "http/ratebudget.h"
#include "support/fakeclock.h"

#include <QTest>

using namespace counterfoil;
using namespace counterfoil::test;
using namespace std::chrono_literals;

namespace {

HttpResponse answer(int minute, int day)
{
    return {200,
            {{"X-MinLimit-Remaining", QByteArray::number(minute)},
             {"X-DayLimit-Remaining", QByteArray::number(day)},
             {"X-AppMinLimit-Remaining", "9938"}},
            {}};
}

HttpResponse refusal(const QByteArray& problem, const QByteArray& retryAfter = {})
{
    HttpResponse response{429, {{"x-rate-limit-problem", problem}}, {}};
    if (!retryAfter.isEmpty())
        response.headers.append(HttpHeader("retry-after", retryAfter));
    return response;
}

} // namespace

class RateBudgetTest : public QObject
{
    Q_OBJECT

    FakeClock m_clock;

private slots:
    void knowsNothingAtFirst()
    {
        const RateBudget budget(m_clock);
        QCOMPARE(budget.nextCallAllowedAt(), m_clock.nowUtc());
        QVERIFY(!budget.dayExhausted());
        QVERIFY(!budget.remainingToday().has_value());
    }

    void learnsFromHeaders()
    {
        RateBudget budget(m_clock);
        budget.learn(answer(59, 4539));
        QCOMPARE(budget.remainingToday(), std::optional(4539));
        QCOMPARE(budget.snapshot().minuteRemaining, std::optional(59));
        QCOMPARE(budget.snapshot().dayLimit, std::optional(5000));
        QCOMPARE(budget.nextCallAllowedAt(), m_clock.nowUtc());
        budget.learn(HttpResponse{200, {{"X-DayLimit-Remaining", "nonsense"}}, {}});
        QCOMPARE(budget.remainingToday(), std::optional(4539));
    }

    void tellsTheDaysLimit()
    {
        RateBudget budget(m_clock);
        budget.learn(answer(59, 900));
        QVERIFY(!budget.snapshot().dayLimit.has_value()); // a Starter, or a bigger one late in its day
        budget.learn(answer(59, 999));
        QCOMPARE(budget.snapshot().dayLimit, std::optional(1000));
        budget.learn(answer(59, 4999));
        QCOMPARE(budget.snapshot().dayLimit, std::optional(5000));
    }

    void aRecordedMinuteRefusal()
    {
        RateBudget budget(m_clock);
        HttpResponse response = refusal("minute", "22");
        response.headers.append(HttpHeader("x-minlimit-remaining", "0"));
        response.headers.append(HttpHeader("x-daylimit-remaining", "4539"));
        budget.learn(response);
        QCOMPARE(budget.nextCallAllowedAt(), m_clock.nowUtc().addSecs(22));
        QVERIFY(!budget.dayExhausted());
        m_clock.advance(22s);
        QCOMPARE(budget.nextCallAllowedAt(), m_clock.nowUtc());
        QCOMPARE(budget.remainingToday(), std::optional(4539));

        const Error error = rateLimitError(response);
        QCOMPARE(error.kind, ErrorKind::RateLimited);
        QCOMPARE(error.limit, RateLimit::Minute);
        QCOMPARE(error.retryAfter, std::optional(22s));
        QCOMPARE(error.httpStatus, 429);
    }

    void aDayRefusalMayLastHours()
    {
        RateBudget budget(m_clock);
        budget.learn(answer(59, 1));
        budget.learn(refusal("day", "66975"));
        QVERIFY(budget.dayExhausted());
        QCOMPARE(budget.remainingToday(), std::optional(0));
        QCOMPARE(budget.nextCallAllowedAt(), m_clock.nowUtc().addSecs(66975));
        const auto kept = budget.snapshot();
        m_clock.advance(66975s);
        RateBudget restarted(m_clock);
        restarted.restore(kept);
        QVERIFY(!restarted.dayExhausted());
        QVERIFY(!restarted.remainingToday().has_value());
        QCOMPARE(restarted.nextCallAllowedAt(), m_clock.nowUtc());
    }

    void aUsedUpMinuteEndsAMinuteAfterItsStart()
    {
        RateBudget budget(m_clock);
        budget.learn(answer(59, 4000));
        m_clock.advance(20s);
        budget.learn(answer(0, 3941));
        QCOMPARE(budget.nextCallAllowedAt(), m_clock.nowUtc().addSecs(40));
        m_clock.advance(40s);
        QCOMPARE(budget.nextCallAllowedAt(), m_clock.nowUtc());
        budget.learn(answer(58, 3940)); // the next minute
        m_clock.advance(10s);
        budget.learn(answer(0, 3890));
        QCOMPARE(budget.nextCallAllowedAt(), m_clock.nowUtc().addSecs(50));
    }

    void aUsedUpDayWithoutRefusalIsTriedNowAndThen()
    {
        RateBudget budget(m_clock);
        budget.learn(answer(10, 0));
        QVERIFY(budget.dayExhausted());
        m_clock.advance(14min);
        QVERIFY(budget.dayExhausted());
        m_clock.advance(1min);
        QVERIFY(!budget.dayExhausted());
        budget.learn(refusal("day", "100"));
        QVERIFY(budget.dayExhausted());
        m_clock.advance(100s);
        QVERIFY(!budget.dayExhausted());
    }

    void oldNumbersAreForgotten()
    {
        RateBudget budget(m_clock);
        budget.learn(answer(59, 700));
        m_clock.advance(23h);
        QCOMPARE(budget.remainingToday(), std::optional(700));
        m_clock.advance(1h);
        QVERIFY(!budget.remainingToday().has_value());
    }

    void refusals_data()
    {
        QTest::addColumn<QByteArray>("problem");
        QTest::addColumn<QByteArray>("retryAfter");
        QTest::addColumn<int>("limit");
        QTest::addColumn<int>("wait");
        QTest::newRow("concurrent") << QByteArray("concurrent") << QByteArray() << int(RateLimit::Concurrent)
                                    << 0;
        QTest::newRow("minute, no time")
            << QByteArray("minute") << QByteArray() << int(RateLimit::Minute) << 60;
        QTest::newRow("day, no time") << QByteArray("day") << QByteArray() << int(RateLimit::Day) << 900;
        QTest::newRow("app") << QByteArray("appminute") << QByteArray("7") << int(RateLimit::AppMinute) << 7;
        QTest::newRow("app, other spelling")
            << QByteArray("app-minute") << QByteArray("7") << int(RateLimit::AppMinute) << 7;
        QTest::newRow("upper case") << QByteArray("Minute") << QByteArray("5") << int(RateLimit::Minute) << 5;
        QTest::newRow("no name, a time") << QByteArray() << QByteArray("5") << int(RateLimit::Minute) << 5;
        QTest::newRow("nothing at all") << QByteArray() << QByteArray() << int(RateLimit::Concurrent) << 0;
        QTest::newRow("bad time") << QByteArray("minute") << QByteArray("soon") << int(RateLimit::Minute)
                                  << 60;
    }

    void refusals()
    {
        QFETCH(QByteArray, problem);
        QFETCH(QByteArray, retryAfter);
        QFETCH(int, limit);
        QFETCH(int, wait);
        RateBudget budget(m_clock);
        budget.learn(refusal(problem, retryAfter));
        QCOMPARE(budget.nextCallAllowedAt(), m_clock.nowUtc().addSecs(wait));
        const Error error = rateLimitError(refusal(problem, retryAfter));
        QCOMPARE(int(error.limit), limit);
        QVERIFY(!error.message.isEmpty());
        if (limit == int(RateLimit::Concurrent))
            QVERIFY(!error.retryAfter.has_value());
    }
};

QTEST_APPLESS_MAIN(RateBudgetTest)
#include "tst_ratebudget.moc"
