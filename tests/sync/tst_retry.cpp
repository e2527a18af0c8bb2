// What is tried again, how often and when: the table itself, and its effect on the demo books.
#include "support/demoshop.h"

#include "sync/retrypolicy.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace counterfoil;
using namespace counterfoil::test;

namespace {

const QString since = QStringLiteral("2026-11-15");

/// Xero fails whenever one document is among those sent; it takes all others.
class PoisonedTransport final : public HttpTransport
{
public:
    PoisonedTransport(HttpTransport& next, QByteArray poison) : m_next(next), m_poison(std::move(poison)) {}

    Result<HttpResponse> send(const HttpRequest& request, std::stop_token stop) override
    {
        if (request.method == "GET" || !request.body.contains(m_poison))
            return m_next.send(request, stop);
        failures++;
        HttpResponse response;
        response.status = 500;
        response.body = "Internal Server Error";
        return response;
    }

    int failures = 0;

private:
    HttpTransport& m_next;
    QByteArray m_poison;
};

} // namespace

class RetryTest : public QObject
{
    Q_OBJECT
private slots:
    void theTable_data();
    void theTable();
    void delaysGrowAndEnd();
    void aPoisonDocumentIsParkedAndHoldsNobodyBack();
    void anOutageCostsFewCallsAndParksNothing();
    void anAllocationIsNeverPassedOver_data();
    void anAllocationIsNeverPassedOver();

private:
    static sandbox::BooksSummary booksAfter(sandbox::Fault::Kind kind);
    std::optional<sandbox::BooksSummary> m_calm;
};

void RetryTest::theTable_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("limit");
    QTest::addColumn<int>("reaction");
    const auto row = [](const char* name, ErrorKind kind, RateLimit limit, sync::Reaction reaction) {
        QTest::newRow(name) << static_cast<int>(kind) << static_cast<int>(limit)
                            << static_cast<int>(reaction);
    };
    using sync::Reaction;
    row("in doubt", ErrorKind::InDoubt, RateLimit::None, Reaction::SettleFirst);
    row("timeout", ErrorKind::Timeout, RateLimit::None, Reaction::SettleFirst);
    row("5xx", ErrorKind::ServerFailed, RateLimit::None, Reaction::SettleFirst);
    row("unreadable", ErrorKind::BadResponse, RateLimit::None, Reaction::SettleFirst);
    row("refused", ErrorKind::Rejected, RateLimit::None, Reaction::NarrowDown);
    row("minute limit", ErrorKind::RateLimited, RateLimit::Minute, Reaction::WaitForLimit);
    row("too many at once", ErrorKind::RateLimited, RateLimit::Concurrent, Reaction::WaitForLimit);
    row("day limit", ErrorKind::RateLimited, RateLimit::Day, Reaction::EndRun);
    row("offline", ErrorKind::Offline, RateLimit::None, Reaction::EndRun);
    row("signed out", ErrorKind::Unauthorized, RateLimit::None, Reaction::EndRun);
    row("forbidden", ErrorKind::Forbidden, RateLimit::None, Reaction::EndRun);
    row("settings", ErrorKind::Settings, RateLimit::None, Reaction::EndRun);
    row("disk", ErrorKind::Storage, RateLimit::None, Reaction::EndRun);
    row("stopped", ErrorKind::Cancelled, RateLimit::None, Reaction::EndInDoubt);
}

void RetryTest::theTable()
{
    QFETCH(int, kind);
    QFETCH(int, limit);
    QFETCH(int, reaction);
    Error error;
    error.kind = static_cast<ErrorKind>(kind);
    error.limit = static_cast<RateLimit>(limit);
    QCOMPARE(static_cast<int>(sync::reactionTo(error)), reaction);
}

void RetryTest::delaysGrowAndEnd()
{
    std::chrono::seconds last{-1};
    int attempts = 0;
    while (const auto delay = sync::delayAfter(attempts + 1, 0)) {
        QVERIFY(*delay > last || attempts == 0);
        const auto spread = sync::delayAfter(attempts + 1, 999);
        QVERIFY(spread && *spread >= *delay && *spread <= *delay * 6 / 5);
        last = *delay;
        ++attempts;
        QVERIFY(attempts < 20);
    }
    QCOMPARE(attempts, 6);
    QCOMPARE(sync::delayAfter(1, 500), std::chrono::seconds(0));
}

void RetryTest::aPoisonDocumentIsParkedAndHoldsNobodyBack()
{
    DemoShop shop;
    shop.setUp(since);
    const auto calm = [&] {
        DemoShop other;
        other.setUp(since);
        (void)other.open()->syncOnce({});
        return other.box->books();
    }();
    QString number;
    {
        auto runtime = shop.open();
        QVERIFY(
            runtime->addAll({store::DocumentKind::Invoice}, QDate::fromString(since, Qt::ISODate), {}).ok());
        number = QStringLiteral("MI-") + runtime->queue().page(0, 1).first().incrementId;
    }
    PoisonedTransport transport(shop.plain, number.toLatin1());
    sync::SyncSummary summary;
    for (int run = 0; run < 8; ++run) {
        summary = shop.open(&transport)->syncOnce({});
        QVERIFY2(!summary.stoppedBy, summary.stoppedBy ? qPrintable(summary.stoppedBy->message) : "");
        shop.clock.offsetSeconds += 5 * 3600;
        shop.box->advanceClock(std::chrono::hours(5));
    }
    auto runtime = shop.open();
    const auto parked = runtime->queue().inState(store::QueueState::Failed, 10);
    QCOMPARE(parked.size(), 1);
    QCOMPARE(QString(QStringLiteral("MI-") + parked.first().incrementId), number);
    QCOMPARE(parked.first().reason, QStringLiteral("XERO_FAILED"));
    QCOMPARE(runtime->queue().count(), 1);
    // All others arrived; two attempts in company and five alone, each with one look.
    QCOMPARE(shop.box->books().invoices, calm.invoices - 1);
    QCOMPARE(transport.failures, 7);
    // Whatever was wrong is mended: Retry posts it.
    runtime->queue().retryAll();
    QVERIFY(!runtime->syncOnce({}).stoppedBy);
    QCOMPARE(shop.box->books().invoices, calm.invoices);
    QCOMPARE(shop.box->books().duplicates, 0);
}

void RetryTest::anOutageCostsFewCallsAndParksNothing()
{
    DemoShop shop;
    shop.setUp();
    // Xero answers all writes with a fault of its own for two days; what is read works.
    PoisonedTransport transport(shop.plain, "{");
    int worst = 0, total = 0;
    constexpr int runs = 10;
    for (int run = 0; run < runs; ++run) {
        const int before = shop.box->books().calls + transport.failures;
        const auto summary = shop.open(&transport)->syncOnce({});
        QCOMPARE(summary.stoppedBy ? summary.stoppedBy->code : QString(),
                 transport.failures < sync::failuresInARow ? QString() : QStringLiteral("XERO_DOWN"));
        const int calls = shop.box->books().calls + transport.failures - before;
        worst = qMax(worst, calls);
        total += calls;
        shop.clock.offsetSeconds += 5 * 3600;
        shop.box->advanceClock(std::chrono::hours(5));
    }
    auto runtime = shop.open();
    QVERIFY(runtime->queue().inState(store::QueueState::Failed, 10).isEmpty());
    const qint64 waiting = runtime->queue().count();
    QVERIFY(waiting > 100);
    QVERIFY(transport.failures > sync::failuresInARow);
    // Five writes at once with a look each, and what is read anyway.
    QVERIFY2(worst <= 20, qPrintable(QString::number(worst)));
    for (int run = 0; run < 3; ++run) {
        QVERIFY(!runtime->syncOnce({}).stoppedBy);
        shop.clock.offsetSeconds += 5 * 3600;
        shop.box->advanceClock(std::chrono::hours(5));
    }
    QCOMPARE(runtime->queue().count(), 0);
    QCOMPARE(shop.box->books().duplicates, 0);
    QVERIFY(shop.box->books().invoices > 0);
    qInfo("%lld rows, %d runs in an outage: %d calls, %d at most in one run", static_cast<long long>(waiting),
          runs, total, worst);
}

void RetryTest::anAllocationIsNeverPassedOver_data()
{
    QTest::addColumn<int>("kind");
    using Kind = sandbox::Fault::Kind;
    QTest::newRow("minute limit") << static_cast<int>(Kind::Status429Minute);
    QTest::newRow("concurrent limit") << static_cast<int>(Kind::Status429Concurrent);
    QTest::newRow("500") << static_cast<int>(Kind::Status500);
    QTest::newRow("cut before") << static_cast<int>(Kind::CutBefore);
    QTest::newRow("cut after") << static_cast<int>(Kind::CutAfter);
}

/// The books after a sync in which the first write of an allocation meets this.
sandbox::BooksSummary RetryTest::booksAfter(sandbox::Fault::Kind kind)
{
    DemoShop shop;
    shop.setUp(since);
    {
        // Money by cheque has not come, so that credit memos meet unpaid invoices.
        auto runtime = shop.open();
        auto mapping = runtime->mapping();
        mapping.payments[QStringLiteral("checkmo")] = {{}, true, 0};
        runtime->saveMapping(mapping);
    }
    sandbox::Fault fault;
    fault.kind = kind;
    fault.pathContains = QStringLiteral("/Allocations");
    if (fault.kind != sandbox::Fault::Kind::None)
        shop.box->play(fault);
    for (int run = 0; run < 4; ++run) {
        const auto summary = shop.open()->syncOnce({});
        if (!summary.stoppedBy && summary.waiting == 0)
            break;
        shop.clock.offsetSeconds += 120;
        shop.box->advanceClock(std::chrono::minutes(2));
    }
    return shop.box->books();
}

void RetryTest::anAllocationIsNeverPassedOver()
{
    QFETCH(int, kind);
    if (!m_calm)
        m_calm = booksAfter(sandbox::Fault::Kind::None);
    QVERIFY(m_calm->allocations > 0);
    const auto books = booksAfter(static_cast<sandbox::Fault::Kind>(kind));
    QCOMPARE(books.allocations, m_calm->allocations);
    QCOMPARE(books.refunds, m_calm->refunds);
    QCOMPARE(books.paymentTotals, m_calm->paymentTotals);
    QCOMPARE(books.duplicates, 0);
}

QTEST_GUILESS_MAIN(RetryTest)
#include "tst_retry.moc"
