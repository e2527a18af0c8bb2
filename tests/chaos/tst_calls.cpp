// Calls are what is scarce: how many a large shop needs beside the least possible, and how much of a minute's
// limit is used while work waits.
#include "support/generatedprofile.h"

#include <QCoreApplication>

#include <numeric>

using namespace counterfoil;
using namespace counterfoil::test;

namespace {

constexpr int orders = 10'000, customers = 3'000;
constexpr int perCall = 50;
constexpr double mostCalls = 1.10, leastUse = 0.95;
constexpr int minuteLimit = 60;

int fewest(int documents)
{
    return (documents + perCall - 1) / perCall;
}

} // namespace

class CallsTest : public QObject
{
    Q_OBJECT
private slots:
    void tenThousandOrdersInFewCallsAndFullMinutes();
};

void CallsTest::tenThousandOrdersInFewCallsAndFullMinutes()
{
    std::mt19937 random(20261125);
    std::uniform_int_distribution<int> takes(1000, 3000);
    GeneratedServices::Options options;
    options.orders = orders;
    options.customers = customers;
    options.minuteLimit = minuteLimit;
    options.latency = [&](qsizetype) { return std::chrono::milliseconds(takes(random)); };
    GeneratedProfile profile(options);
    const QDateTime began = profile.clock.nowUtc();
    const auto summary = profile.open()->syncOnce({});
    QVERIFY2(!summary.stoppedBy, summary.stoppedBy ? qPrintable(summary.stoppedBy->message) : "");
    QCOMPARE(summary.refused, 0);
    QCOMPARE(summary.waiting, 0);

    const auto& counts = profile.services->counts();
    QCOMPARE(counts.invoices, orders);
    QCOMPARE(counts.payments, orders);
    QVERIFY(counts.contacts > customers * 9 / 10 && counts.contacts <= customers);
    const int least = fewest(counts.contacts) + fewest(orders) + fewest(orders);
    const int used = counts.calls() + counts.refused;
    const double ratio = double(used) / least;
    qInfo("%d orders, %d contacts: %d calls (contacts %d, invoices %d, payments %d, others %d, refused %d), "
          "least "
          "possible %d: ratio %.3f",
          orders, counts.contacts, used, counts.contactCalls, counts.invoiceCalls, counts.paymentCalls,
          counts.otherCalls, counts.refused, least, ratio);
    QVERIFY2(ratio <= mostCalls, qPrintable(QString::number(ratio)));

    const auto& minutes = profile.services->minutes();
    QVERIFY(minutes.size() > 3);
    // By the time that passed: a minute that begins late is as much a loss as one that is not filled.
    const double passed = double(began.msecsTo(profile.clock.nowUtc())) / 60'000;
    const double use =
        counts.calls() /
        (minuteLimit * std::max(passed, double(minutes.size()) - 1 + double(minutes.last()) / minuteLimit));
    QStringList each;
    for (const int calls : std::as_const(minutes))
        each << QString::number(calls);
    qInfo("answers after 1 to 3 s, %d a minute: %.1f %% used (%s)", minuteLimit, use * 100,
          qPrintable(each.join(u' ')));
    QVERIFY2(use >= leastUse, qPrintable(QString::number(use)));
}

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    CallsTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_calls.moc"
