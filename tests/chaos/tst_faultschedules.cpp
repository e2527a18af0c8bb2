// Random fault schedules: whatever the network, the shop, Xero and the sign-in do, in the end every document
// stands in the demo books exactly once. COUNTERFOIL_SEED=n starts elsewhere, COUNTERFOIL_SCHEDULES=n plays
// more.
#include "support/demoshop.h"
#include "support/seed.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QJsonDocument>

#include <algorithm>
#include <array>
#include <random>

using namespace counterfoil;
using namespace counterfoil::test;

namespace {

using sandbox::Fault;
using std::chrono::milliseconds;
using std::chrono::seconds;

constexpr unsigned firstSeed = 20261125;
constexpr unsigned usualSchedules = 40, schedulesPerRow = 20; // for 200: COUNTERFOIL_SCHEDULES=200
constexpr int mostRuns = 60;
const QString since = QStringLiteral("2026-11-15");

/// Something that happens just before the n-th request.
struct Mishap
{
    enum class Kind { Play, ExpireTokens, RevokeConsent };
    int at = 0;
    Kind kind = Kind::Play;
    Fault fault;

    QString text() const;
};

QString faultText(Fault::Kind kind)
{
    switch (kind) {
    case Fault::Kind::None:
        return QStringLiteral("none");
    case Fault::Kind::Status429Minute:
        return QStringLiteral("429 minute");
    case Fault::Kind::Status429Day:
        return QStringLiteral("429 day");
    case Fault::Kind::Status429Concurrent:
        return QStringLiteral("429 concurrent");
    case Fault::Kind::Status500:
        return QStringLiteral("500");
    case Fault::Kind::Status503:
        return QStringLiteral("503");
    case Fault::Kind::Slow:
        return QStringLiteral("slow");
    case Fault::Kind::CutBefore:
        return QStringLiteral("cut before");
    case Fault::Kind::CutAfter:
        return QStringLiteral("cut after");
    case Fault::Kind::Truncated:
        return QStringLiteral("truncated");
    case Fault::Kind::Html:
        return QStringLiteral("html");
    case Fault::Kind::Hang:
        return QStringLiteral("hang");
    }
    return {};
}

QString Mishap::text() const
{
    switch (kind) {
    case Kind::ExpireTokens:
        return QStringLiteral("%1 tokens expire").arg(at);
    case Kind::RevokeConsent:
        return QStringLiteral("%1 consent revoked").arg(at);
    case Kind::Play:
        break;
    }
    const QString side = fault.side == Fault::Side::Shop   ? QStringLiteral("shop")
                         : fault.side == Fault::Side::Xero ? QStringLiteral("Xero")
                                                           : QStringLiteral("identity");
    return QStringLiteral("%1 %2 %3 x%4 %5s")
        .arg(at)
        .arg(side, faultText(fault.kind))
        .arg(fault.times)
        .arg(fault.retryAfterSeconds);
}

using Random = std::mt19937;

int between(Random& random, int low, int high)
{
    return std::uniform_int_distribution<int>(low, high)(random);
}

Fault randomFault(Random& random)
{
    using Kind = Fault::Kind;
    static const QList<Kind> kinds{
        Kind::Status429Minute, Kind::Status429Day, Kind::Status429Concurrent, Kind::Status500,
        Kind::Status503,       Kind::Slow,         Kind::CutBefore,           Kind::CutAfter,
        Kind::Truncated,       Kind::Html};
    Fault fault;
    fault.kind = kinds[between(random, 0, static_cast<int>(kinds.size()) - 1)];
    const int side = between(random, 0, 9);
    fault.side = side < 2 ? Fault::Side::Shop : side < 3 ? Fault::Side::Identity : Fault::Side::Xero;
    fault.times = between(random, 1, 3);
    fault.delay = milliseconds(between(random, 1, 10));
    fault.retryAfterSeconds =
        fault.kind == Kind::Status429Day ? between(random, 60, 7200) : between(random, 1, 60);
    if (fault.side == Fault::Side::Xero && between(random, 0, 1) == 0)
        fault.method = "PUT";
    return fault;
}

QList<Mishap> randomSchedule(Random& random, int requests)
{
    QList<Mishap> schedule;
    const int count = between(random, 1, 8);
    for (int i = 0; i < count; ++i) {
        Mishap mishap;
        mishap.at = between(random, 0, requests);
        const int kind = between(random, 0, 11);
        if (kind == 0) {
            mishap.kind = Mishap::Kind::RevokeConsent;
        } else if (kind < 3) {
            mishap.kind = Mishap::Kind::ExpireTokens;
        } else {
            mishap.fault = randomFault(random);
        }
        schedule.append(mishap);
    }
    std::stable_sort(schedule.begin(), schedule.end(),
                     [](const Mishap& a, const Mishap& b) { return a.at < b.at; });
    return schedule;
}

/// Counts the requests and lets the mishaps happen.
class ScheduledTransport final : public HttpTransport
{
public:
    ScheduledTransport(HttpTransport& next, sandbox::Sandbox& box, QList<Mishap> schedule, bool together)
        : m_next(next), m_box(box), m_schedule(std::move(schedule)), m_together(together)
    {}

    Result<HttpResponse> send(const HttpRequest& request, std::stop_token stop) override
    {
        before();
        return m_next.send(request, stop);
    }
    void sendAll(const QList<HttpRequest>& requests, int maxInFlight, const OnResult& onResult,
                 std::stop_token stop) override
    {
        if (!m_together) {
            HttpTransport::sendAll(requests, maxInFlight, onResult, stop);
            return;
        }
        for (qsizetype i = 0; i < requests.size(); ++i)
            before();
        m_next.sendAll(requests, maxInFlight, onResult, stop);
    }
    int count() const { return m_count; }
    bool finished() const { return m_schedule.isEmpty(); }

private:
    void before()
    {
        while (!m_schedule.isEmpty() && m_schedule.first().at <= m_count) {
            const Mishap mishap = m_schedule.takeFirst();
            switch (mishap.kind) {
            case Mishap::Kind::Play:
                m_box.play(mishap.fault);
                break;
            case Mishap::Kind::ExpireTokens:
                m_box.expireAccessTokens();
                break;
            case Mishap::Kind::RevokeConsent:
                m_box.revokeConsent();
                break;
            }
        }
        ++m_count;
    }

    HttpTransport& m_next;
    sandbox::Sandbox& m_box;
    QList<Mishap> m_schedule;
    bool m_together;
    int m_count = 0;
};

/// The sandbox's own ledger, without its count of calls.
QJsonObject ledgerOf(const sandbox::Sandbox& box)
{
    QJsonObject books = box.books().toJson();
    books.remove(QStringLiteral("calls"));
    return books;
}

QString difference(const QJsonObject& books, const QJsonObject& expected)
{
    QStringList lines;
    for (auto it = expected.begin(); it != expected.end(); ++it) {
        const QJsonValue is = books.value(it.key());
        if (is != it.value())
            lines << QStringLiteral("%1 is %2, expected %3")
                         .arg(it.key(), QString::fromUtf8(QJsonDocument({is}).toJson(QJsonDocument::Compact)),
                              QString::fromUtf8(QJsonDocument({it.value()}).toJson(QJsonDocument::Compact)));
    }
    return lines.join(u'\n');
}

/// No mishap is a document's fault, so none may be refused.
QString refusals(sync::Runtime& runtime)
{
    QStringList lines;
    for (const auto state : {store::QueueState::Failed, store::QueueState::Blocked}) {
        const auto rows = runtime.queue().inState(state, 10);
        for (const auto& row : rows)
            lines << QStringLiteral("refused: %1 %2 %3: %4 %5")
                         .arg(store::documentKindName(row.kind), row.incrementId, store::stageName(row.stage),
                              row.reason, row.message);
    }
    return lines.join(u'\n');
}

} // namespace

class FaultSchedulesTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void everyDocumentOnceWhateverFails_data();
    void everyDocumentOnceWhateverFails();
    void cleanupTestCase();

private:
    QString playOne(unsigned seed);
    static void moveClocks(DemoShop& shop, seconds by);
    static bool signIn(DemoShop& shop);

    DemoShop::Snapshot m_prepared;
    QJsonObject m_expected;
    int m_requests = 0;
    qint64 m_schedules = 0, m_faults = 0, m_runs = 0, m_calls = 0, m_wrong = 0;
    QElapsedTimer m_timer;
};

void FaultSchedulesTest::moveClocks(DemoShop& shop, seconds by)
{
    shop.clock.offsetSeconds += by.count();
    shop.box->advanceClock(by);
}

bool FaultSchedulesTest::signIn(DemoShop& shop)
{
    shop.box->clearFaults();
    const auto organisation = shop.open()->signIn(
        [&shop](const QUrl& url) {
            shop.browser.open(url);
            return true;
        },
        {}, {});
    return organisation.ok();
}

void FaultSchedulesTest::initTestCase()
{
    m_timer.start();
    {
        DemoShop shop;
        shop.setUp(since);
        auto runtime = shop.open();
        auto mapping = runtime->mapping();
        mapping.payments[QStringLiteral("checkmo")] = {{}, true, 0}; // unpaid invoices: allocations
        runtime->saveMapping(mapping);
        runtime.reset();
        m_prepared = shop.snapshot();
    }
    const auto shop = DemoShop::from(m_prepared);
    ScheduledTransport transport(shop->plain, *shop->box, {}, false);
    const auto summary = shop->open(&transport)->syncOnce({});
    QVERIFY(!summary.stoppedBy);
    QCOMPARE(summary.refused, 0);
    QCOMPARE(summary.waiting, 0);
    m_expected = ledgerOf(*shop->box);
    m_requests = transport.count();
    for (const char* kind : {"contacts", "invoices", "payments", "creditNotes", "refunds", "allocations"})
        QVERIFY2(m_expected.value(QLatin1String(kind)).toInt() > 0, kind);
    QCOMPARE(m_expected.value(u"duplicates").toInt(), 0);
}

/// What is wrong at the end; empty when all is right.
QString FaultSchedulesTest::playOne(unsigned seed)
{
    Random random(seed);
    const QList<Mishap> schedule = randomSchedule(random, m_requests + m_requests / 2);
    QStringList story;
    for (const Mishap& mishap : schedule)
        story << mishap.text();
    m_faults += schedule.size();

    const auto shopPointer = DemoShop::from(m_prepared);
    DemoShop& shop = *shopPointer;
    shop.onPause = [&shop](milliseconds duration) { moveClocks(shop, std::chrono::ceil<seconds>(duration)); };
    ScheduledTransport transport(shop.plain, *shop.box, schedule, between(random, 0, 1) == 1);
    auto runtime = shop.open(&transport);
    bool done = false;
    int run = 0;
    for (; run < mostRuns && !done; ++run) {
        const auto summary = runtime->syncOnce({});
        done = !summary.stoppedBy && summary.waiting == 0;
        if (summary.stoppedBy) {
            story << QStringLiteral("run %1: %2")
                         .arg(run)
                         .arg(summary.stoppedBy->code.isEmpty() ? summary.stoppedBy->message
                                                                : summary.stoppedBy->code);
            const auto kind = summary.stoppedBy->kind;
            if (kind == ErrorKind::Unauthorized || kind == ErrorKind::Forbidden) {
                runtime.reset();
                if (!signIn(shop))
                    return story.join(u'\n') + QStringLiteral("\nsigning in again failed");
                runtime = shop.open(&transport);
            }
        }
        if (summary.refused > 0)
            return story.join(u'\n') + u'\n' + refusals(*runtime);
        if (done)
            break;
        static constexpr std::array pauses{seconds(10), seconds(120), seconds(600), seconds(5 * 3600)};
        moveClocks(shop, pauses[static_cast<std::size_t>(between(random, 0, 3))]);
        if (between(random, 0, 1) == 0) {
            runtime.reset();
            runtime = shop.open(&transport);
        }
    }
    m_runs += run + 1;
    m_calls += transport.count();
    if (!done)
        return story.join(u'\n') + QStringLiteral("\nnot finished after %1 runs").arg(mostRuns);
    const QString wrong = difference(ledgerOf(*shop.box), m_expected);
    return wrong.isEmpty() ? QString() : QString(story.join(u'\n') + u'\n' + wrong);
}

void FaultSchedulesTest::everyDocumentOnceWhateverFails_data()
{
    QTest::addColumn<unsigned>("from");
    QTest::addColumn<unsigned>("until");
    const unsigned first = seedFrom(firstSeed);
    const unsigned end = first + numberFrom("COUNTERFOIL_SCHEDULES", usualSchedules);
    for (unsigned from = first; from < end; from += schedulesPerRow)
        QTest::addRow("seeds from %u", from) << from << std::min(end, from + schedulesPerRow);
}

void FaultSchedulesTest::everyDocumentOnceWhateverFails()
{
    QFETCH(unsigned, from);
    QFETCH(unsigned, until);
    QStringList failed;
    for (unsigned seed = from; seed < until; ++seed) {
        const QString wrong = playOne(seed);
        m_schedules++;
        if (!wrong.isEmpty())
            failed << QStringLiteral("COUNTERFOIL_SEED=%1\n%2").arg(seed).arg(wrong);
    }
    m_wrong += failed.size();
    QVERIFY2(failed.isEmpty(), qPrintable(failed.join(QStringLiteral("\n\n"))));
}

void FaultSchedulesTest::cleanupTestCase()
{
    qInfo("%lld schedules: %lld mishaps, %lld runs, %lld requests, %lld wrong, %lld s", m_schedules, m_faults,
          m_runs, m_calls, m_wrong, m_timer.elapsed() / 1000);
}

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    FaultSchedulesTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_faultschedules.moc"
