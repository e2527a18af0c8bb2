// When a run is due, what adding all data costs, and that it goes on where it stopped.
#include "support/demoshop.h"

#include "sync/estimate.h"
#include "sync/schedule.h"

using namespace counterfoil;
using namespace counterfoil::test;

namespace {

const QString since = QStringLiteral("2026-11-15");

QDateTime at(const char* text)
{
    return QDateTime::fromString(QString::fromLatin1(text), Qt::ISODate);
}

} // namespace

class ScheduleTest : public QObject
{
    Q_OBJECT
private slots:
    void nextRun_data();
    void nextRun();
    void estimates();
    void anEstimateCostsNoCallToXero();
    void aStoppedBackfillGoesOn();
    void aBackfillCanBeGivenUp();
    void newestFirst();
};

void ScheduleTest::nextRun_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("until");
    QTest::addColumn<QDateTime>("last");
    QTest::addColumn<QDateTime>("now");
    QTest::addColumn<QDateTime>("expected");
    const QString none, night = QStringLiteral("22:00"), morning = QStringLiteral("06:00"),
                        noon = QStringLiteral("12:00"), one = QStringLiteral("13:00");
    QTest::newRow("half an hour later") << none << none << at("2026-05-04T10:00:00Z")
                                        << at("2026-05-04T10:10:00Z") << at("2026-05-04T10:30:00Z");
    QTest::newRow("missed while asleep: once, at once")
        << none << none << at("2026-05-04T10:00:00Z") << at("2026-05-04T18:00:00Z")
        << at("2026-05-04T18:00:00Z");
    QTest::newRow("never ran") << none << none << QDateTime() << at("2026-05-04T18:00:00Z")
                               << at("2026-05-04T18:00:00Z");
    // Summer time in London: 21:10 UTC is 22:10.
    QTest::newRow("falls into the night") << night << morning << at("2026-05-04T20:40:00Z")
                                          << at("2026-05-04T20:50:00Z") << at("2026-05-05T05:00:00Z");
    QTest::newRow("after midnight") << night << morning << at("2026-05-04T20:40:00Z")
                                    << at("2026-05-05T01:00:00Z") << at("2026-05-05T05:00:00Z");
    QTest::newRow("the night is over") << night << morning << at("2026-05-04T20:40:00Z")
                                       << at("2026-05-05T05:00:00Z") << at("2026-05-05T05:00:00Z");
    QTest::newRow("hours within a day") << noon << one << at("2026-05-04T10:40:00Z")
                                        << at("2026-05-04T11:10:00Z") << at("2026-05-04T12:00:00Z");
    QTest::newRow("equal hours are none") << noon << noon << at("2026-05-04T10:40:00Z")
                                          << at("2026-05-04T11:10:00Z") << at("2026-05-04T11:10:00Z");
}

void ScheduleTest::nextRun()
{
    QFETCH(QString, from);
    QFETCH(QString, until);
    QFETCH(QDateTime, last);
    QFETCH(QDateTime, now);
    const auto time = [](const QString& text) { return QTime::fromString(text, QStringLiteral("HH:mm")); };
    const sync::Schedule schedule(sync::Schedule::Mode::Cron, std::chrono::minutes(30),
                                  {time(from), time(until)}, QTimeZone("Europe/London"));
    QTEST(schedule.next(last, now).toUTC(), "expected");
}

void ScheduleTest::estimates()
{
    using store::DocumentKind;
    sync::EstimateFacts facts;
    facts.inShop = {{DocumentKind::Customer, 3000},
                    {DocumentKind::Order, 10000},
                    {DocumentKind::Invoice, 10000},
                    {DocumentKind::CreditMemo, 120}};
    facts.reserve = 100;
    const auto estimate = sync::estimateOf(facts);
    QCOMPARE(estimate.documents, 10120);
    // 200 for contacts, 200 invoices, 200 payments, 3 credit notes, 3 refunds.
    QCOMPARE(estimate.xeroCalls, 606);
    QCOMPARE(estimate.callsPerDay, 900);
    QCOMPARE(estimate.days, 1);
    QCOMPARE(estimate.shopCalls, 30 + 100 + 100 + 2);
    facts.payments = false;
    facts.postedAlready = {
        {DocumentKind::Invoice, 9990}, {DocumentKind::CreditMemo, 500}, {DocumentKind::Customer, 3000}};
    QCOMPARE(sync::estimateOf(facts).xeroCalls, 2);
    facts = {};
    facts.inShop = {{DocumentKind::Order, 100000}, {DocumentKind::Invoice, 100000}};
    facts.reserve = 100;
    QCOMPARE(sync::estimateOf(facts).days, 7);
    facts.dayLimit = 5000;
    QCOMPARE(sync::estimateOf(facts).days, 2);
}

void ScheduleTest::anEstimateCostsNoCallToXero()
{
    DemoShop shop;
    shop.setUp(since);
    const int calls = shop.box->books().calls;
    const auto estimate = shop.open()->estimate({store::DocumentKind::Invoice}, {}, {});
    QVERIFY(estimate.ok());
    QCOMPARE(estimate->inShop.value(store::DocumentKind::Invoice), 182);
    QCOMPARE(estimate->inShop.value(store::DocumentKind::Order), 205);
    QCOMPARE(shop.box->books().calls, calls);
}

void ScheduleTest::aStoppedBackfillGoesOn()
{
    DemoShop shop;
    shop.setUp({}, {{QStringLiteral("magento.pageSize"), QStringLiteral("20")}});
    // The shop goes away in the middle of the invoices.
    sandbox::Fault fault;
    fault.kind = sandbox::Fault::Kind::CutBefore;
    fault.side = sandbox::Fault::Side::Shop;
    fault.pathContains = QStringLiteral("/invoices");
    fault.skip = 4;
    fault.times = 50;
    shop.box->play(fault);
    qint64 before = 0;
    {
        auto runtime = shop.open();
        QVERIFY(
            !runtime->addAll({store::DocumentKind::Invoice, store::DocumentKind::CreditMemo}, {}, {}).ok());
        const auto pending = runtime->pendingBackfill();
        QVERIFY(pending);
        QCOMPARE(pending->kinds,
                 (QList<store::DocumentKind>{store::DocumentKind::Invoice, store::DocumentKind::CreditMemo}));
        QVERIFY(pending->readUntil.isValid());
        QVERIFY(pending->read >= 205 + 40 && pending->read < 205 + 182);
        QCOMPARE(pending->total, 205 + 182 + 36);
        before = runtime->queue().count();
        QVERIFY(before > 0 && before < 182);
    }
    shop.box->clearFaults();
    auto runtime = shop.open(); // the program was started anew
    const auto summary = runtime->syncOnce({});
    QVERIFY2(!summary.stoppedBy, summary.stoppedBy ? qPrintable(summary.stoppedBy->message) : "");
    QVERIFY(!runtime->pendingBackfill());
    QCOMPARE(shop.box->books().invoices, 182);
    QCOMPARE(shop.box->books().creditNotes, 36);
    QCOMPARE(shop.box->books().duplicates, 0);
}

void ScheduleTest::aBackfillCanBeGivenUp()
{
    DemoShop shop;
    shop.setUp(since);
    std::stop_source stop;
    stop.request_stop();
    auto runtime = shop.open();
    QVERIFY(!runtime->addAll({store::DocumentKind::Customer}, {}, stop.get_token()).ok());
    QVERIFY(runtime->pendingBackfill());
    runtime->cancelBackfill();
    QVERIFY(!runtime->pendingBackfill());
}

void ScheduleTest::newestFirst()
{
    DemoShop shop;
    shop.setUp(since, {{QStringLiteral("sync.backfillOrder"), QStringLiteral("newest")}});
    auto runtime = shop.open();
    QVERIFY(runtime->addAll({store::DocumentKind::Invoice}, QDate::fromString(since, Qt::ISODate), {}).ok());
    const auto oldest =
        runtime->queue().due({store::DocumentKind::Invoice}, store::Stage::Document, shop.clock.nowUtc(), 3);
    const auto newest = runtime->queue().due({store::DocumentKind::Invoice}, store::Stage::Document,
                                             shop.clock.nowUtc(), 3, store::QueueStore::Order::NewestFirst);
    QVERIFY(newest.first().id > newest.last().id);
    QVERIFY(oldest.first().id < oldest.last().id);
    QVERIFY(!runtime->syncOnce({}).stoppedBy);
    QVERIFY(!runtime->saveSettings({{QStringLiteral("sync.quietFrom"), QStringLiteral("25:00")}}).ok());
    QVERIFY(runtime->saveSettings({{QStringLiteral("sync.quietFrom"), QStringLiteral("22:00")}}).ok());
}

QTEST_GUILESS_MAIN(ScheduleTest)
#include "tst_schedule.moc"
