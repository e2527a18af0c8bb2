// What was sent and may have arrived: a payment that Xero takes after it has failed, and a key that is no
// longer known although the clock of this computer says so.
#include "support/demoshop.h"

using namespace counterfoil;
using namespace counterfoil::test;

namespace {

const QString since = QStringLiteral("2026-11-15");

struct Killed
{};

/// The first write of payments gets a 504 and arrives while the program waits; or the program dies after it.
class LateTransport final : public HttpTransport
{
public:
    LateTransport(HttpTransport& next, bool dies) : m_next(next), m_dies(dies) {}

    Result<HttpResponse> send(const HttpRequest& request, std::stop_token stop) override
    {
        const bool payments =
            request.method == "PUT" && request.url.path().contains(QStringLiteral("/Payments"));
        if (!payments || m_held || m_done)
            return m_next.send(request, stop);
        if (m_dies) {
            m_done = true;
            (void)m_next.send(request, stop);
            throw Killed{};
        }
        m_held = request;
        HttpResponse response;
        response.status = 504;
        response.body = "Gateway Timeout";
        return response;
    }

    void deliver()
    {
        if (!m_held || m_done)
            return;
        m_done = true;
        delivered = m_next.send(*m_held, {}).ok();
    }

    bool delivered = false;

private:
    HttpTransport& m_next;
    bool m_dies;
    std::optional<HttpRequest> m_held;
    bool m_done = false;
};

} // namespace

class LateAnswersTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void aPaymentThatArrivesLateIsNotSentTwice();
    void aClockThatWasSetBackMakesNoKeyYounger();

private:
    void compare(const DemoShop& shop) const;

    DemoShop::Snapshot m_prepared;
    sandbox::BooksSummary m_calm;
};

void LateAnswersTest::initTestCase()
{
    DemoShop calm;
    calm.setUp(since);
    m_prepared = calm.snapshot();
    QVERIFY(!calm.open()->syncOnce({}).stoppedBy);
    m_calm = calm.box->books();
    QVERIFY(m_calm.payments > 3);
}

void LateAnswersTest::compare(const DemoShop& shop) const
{
    const auto books = shop.box->books();
    QCOMPARE(books.payments, m_calm.payments);
    QCOMPARE(books.paymentTotals, m_calm.paymentTotals);
    QCOMPARE(books.refunds, m_calm.refunds);
    QCOMPARE(books.duplicates, 0);
}

void LateAnswersTest::aPaymentThatArrivesLateIsNotSentTwice()
{
    const auto shop = DemoShop::from(m_prepared);
    LateTransport transport(shop->plain, false);
    shop->onPause = [&](std::chrono::milliseconds duration) {
        if (duration >= std::chrono::seconds(30))
            transport.deliver();
    };
    const auto summary = shop->open(&transport)->syncOnce({});
    QVERIFY2(!summary.stoppedBy, summary.stoppedBy ? qPrintable(summary.stoppedBy->message) : "");
    QVERIFY(transport.delivered);
    QVERIFY(shop->paused >= std::chrono::seconds(59) && shop->paused < std::chrono::minutes(3));
    QCOMPARE(summary.refused, 0);
    QCOMPARE(summary.waiting, 0);
    compare(*shop);
}

void LateAnswersTest::aClockThatWasSetBackMakesNoKeyYounger()
{
    const auto shop = DemoShop::from(m_prepared);
    LateTransport transport(shop->plain, true);
    bool killed = false;
    try {
        (void)shop->open(&transport)->syncOnce({});
    } catch (const Killed&) {
        killed = true;
    }
    QVERIFY(killed);
    shop->box->advanceClock(std::chrono::minutes(10)); // Xero has forgotten the key
    shop->clock.offsetSeconds = -3600;
    const auto summary = shop->open()->syncOnce({});
    QVERIFY2(!summary.stoppedBy, summary.stoppedBy ? qPrintable(summary.stoppedBy->message) : "");
    QCOMPARE(summary.refused, 0);
    compare(*shop);
}

QTEST_GUILESS_MAIN(LateAnswersTest)
#include "tst_lateanswers.moc"
