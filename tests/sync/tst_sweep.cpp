// The fault sweep: for every n, the n-th side effect of a full run fails, the program restarts, the run ends,
// and every document stands in the demo books exactly once.
#include "support/demoshop.h"

using namespace counterfoil;
using namespace counterfoil::test;

namespace {

/// The process dies here: nothing in the program may catch it.
struct Killed
{};

enum class FaultKind { NotSent, AnswerLost, KilledBeforeAnswer, CommitFails, KilledBeforeCommit };

const char* faultName(FaultKind kind)
{
    switch (kind) {
    case FaultKind::NotSent:
        return "not sent";
    case FaultKind::AnswerLost:
        return "answer lost";
    case FaultKind::KilledBeforeAnswer:
        return "killed before the answer was journalled";
    case FaultKind::CommitFails:
        return "commit fails";
    case FaultKind::KilledBeforeCommit:
        return "killed before a commit";
    }
    return "";
}

/// Passes requests on, but for the n-th.
class FaultyTransport final : public HttpTransport
{
public:
    FaultyTransport(HttpTransport& next, FaultKind kind, int at) : m_next(next), m_kind(kind), m_at(at) {}

    Result<HttpResponse> send(const HttpRequest& request, std::stop_token stop) override
    {
        if (m_count++ != m_at)
            return m_next.send(request, stop);
        fired = true;
        const bool write = request.method != "GET";
        if (m_kind == FaultKind::NotSent)
            return makeError(ErrorKind::Offline, QStringLiteral("no network"));
        auto answer = m_next.send(request, stop);
        if (m_kind == FaultKind::KilledBeforeAnswer)
            throw Killed{};
        return makeError(write ? ErrorKind::InDoubt : ErrorKind::Timeout, QStringLiteral("answer lost"));
    }

    bool fired = false;

private:
    HttpTransport& m_next;
    FaultKind m_kind;
    int m_at;
    int m_count = 0;
};

struct Books
{
    int contacts, invoices, payments, creditNotes, refunds, allocations, duplicates;
    QMap<QString, Amount> invoiceTotals, creditNoteTotals;
    bool operator==(const Books&) const = default;
};

Books booksOf(const sandbox::Sandbox& box)
{
    const auto summary = box.books();
    return {summary.contacts,    summary.invoices,      summary.payments,
            summary.creditNotes, summary.refunds,       summary.allocations,
            summary.duplicates,  summary.invoiceTotals, summary.creditNoteTotals};
}

QString describe(const Books& b)
{
    return QStringLiteral(
               "contacts %1 invoices %2 payments %3 credit notes %4 refunds %5 allocations %6 duplicates %7")
        .arg(b.contacts)
        .arg(b.invoices)
        .arg(b.payments)
        .arg(b.creditNotes)
        .arg(b.refunds)
        .arg(b.allocations)
        .arg(b.duplicates);
}

// Enough documents for every kind of write, few enough for hundreds of runs.
const QString since = QStringLiteral("2026-11-15");

void leaveOneMethodOpen(DemoShop& shop)
{
    // So that some credit memos meet unpaid invoices, and allocations are part of the sweep.
    auto runtime = shop.open();
    auto mapping = runtime->mapping();
    mapping.payments[QStringLiteral("checkmo")] = {{}, true, 0};
    runtime->saveMapping(mapping);
}

} // namespace

class SweepTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void everySideEffectMayFail_data();
    void everySideEffectMayFail();

private:
    DemoShop::Snapshot m_prepared, m_daily;
};

void SweepTest::initTestCase()
{
    DemoShop shop;
    shop.setUp(since);
    leaveOneMethodOpen(shop);
    m_prepared = shop.snapshot();
    // The same shop with daily summaries.
    QVERIFY(shop.open()->saveSettings({{QStringLiteral("sync.source"), QStringLiteral("daily")}}).ok());
    m_daily = shop.snapshot();
}

void SweepTest::everySideEffectMayFail_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("secondsAway");
    QTest::addColumn<bool>("daily");
    for (const auto kind : {FaultKind::NotSent, FaultKind::AnswerLost, FaultKind::KilledBeforeAnswer,
                            FaultKind::CommitFails, FaultKind::KilledBeforeCommit})
        QTest::newRow(faultName(kind)) << static_cast<int>(kind) << 0 << false;
    for (const auto kind :
         {FaultKind::AnswerLost, FaultKind::KilledBeforeAnswer, FaultKind::KilledBeforeCommit})
        QTest::addRow("daily summaries: %s", faultName(kind)) << static_cast<int>(kind) << 0 << true;
    // Restarted after Xero has forgotten the idempotency key: what landed is looked up by its number.
    QTest::newRow("killed, restarted ten minutes later")
        << static_cast<int>(FaultKind::KilledBeforeAnswer) << 590 << false;
    QTest::newRow("daily summaries: killed, restarted ten minutes later")
        << static_cast<int>(FaultKind::KilledBeforeAnswer) << 590 << true;
}

void SweepTest::everySideEffectMayFail()
{
    QFETCH(int, kind);
    QFETCH(int, secondsAway);
    QFETCH(bool, daily);
    const DemoShop::Snapshot& prepared = daily ? m_daily : m_prepared;
    const auto fault = static_cast<FaultKind>(kind);
    const bool atCommit = fault == FaultKind::CommitFails || fault == FaultKind::KilledBeforeCommit;

    std::optional<Books> expected;
    {
        const auto shopPointer = DemoShop::from(prepared);
        DemoShop& shop = *shopPointer;
        const auto summary = shop.open()->syncOnce({});
        QVERIFY2(!summary.stoppedBy, summary.stoppedBy ? qPrintable(summary.stoppedBy->message) : "");
        QCOMPARE(summary.refused, 0);
        expected = booksOf(*shop.box);
        QVERIFY(expected->invoices > 5 && expected->payments > 0 && expected->creditNotes > 0 &&
                (daily || expected->allocations > 0) && expected->refunds > 0);
    }

    int points = 0;
    // Under the sanitizers each point takes ten times as long: COUNTERFOIL_SWEEP_STEP=8 tries each eighth.
    const int step = std::max(1, qEnvironmentVariableIntValue("COUNTERFOIL_SWEEP_STEP"));
    for (int n = 0;; n += step) {
        const auto shopPointer = DemoShop::from(prepared);
        DemoShop& shop = *shopPointer;
        shop.clock.offsetSeconds = -secondsAway;
        FaultyTransport transport(shop.plain, fault, atCommit ? -1 : n);
        bool fired = false;
        {
            auto runtime = shop.open(&transport);
            int commits = 0;
            if (atCommit)
                runtime->database().setCommitHook([&] {
                    if (commits++ != n)
                        return;
                    fired = true;
                    if (fault == FaultKind::KilledBeforeCommit)
                        throw Killed{};
                    throw store::StorageError(makeError(ErrorKind::Storage, QStringLiteral("disk full")));
                });
            try {
                (void)runtime->syncOnce({});
            } catch (const Killed&) {
            } catch (const store::StorageError&) {
            }
            fired = fired || transport.fired;
        }
        shop.clock.offsetSeconds = 0;
        for (int restart = 0; restart < 4; ++restart) {
            const auto summary = shop.open()->syncOnce({});
            if (!summary.stoppedBy && summary.waiting == 0)
                break;
        }
        const Books books = booksOf(*shop.box);
        QVERIFY2(books == *expected, qPrintable(QStringLiteral("point %1: %2, expected %3")
                                                    .arg(n)
                                                    .arg(describe(books), describe(*expected))));
        if (!fired)
            break;
        points += step;
    }
    qInfo("%s: %d points swept", QTest::currentDataTag(), points);
    QVERIFY(points > 5);
}

QTEST_GUILESS_MAIN(SweepTest)
#include "tst_sweep.moc"
