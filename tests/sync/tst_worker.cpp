// The worker thread as the window sees it: commands in, events out.
#include "support/demoshop.h"

#include "sync/schedule.h"
#include "sync/syncworker.h"

#include <QSignalSpy>

using namespace counterfoil;
using namespace counterfoil::test;

class WorkerTest : public QObject
{
    Q_OBJECT
private slots:
    void theScheduleMakesUpAMissedRunOnce();
    void commandsBecomeEvents();
    void connectingAlonePostsNothing();
    void endedSignInIsToldOnce();
    void unsavedTokensAreOfferedAgain();
    void shutDownInTheMiddleOfARequest();
};

namespace {

template <class T>
std::optional<T> last(const QSignalSpy& spy)
{
    for (qsizetype i = spy.size(); i > 0; --i) {
        const auto event = spy[i - 1].first().value<sync::Event>();
        if (const auto* found = std::get_if<T>(&event))
            return *found;
    }
    return std::nullopt;
}

template <class T>
int count(const QSignalSpy& spy)
{
    int found = 0;
    for (qsizetype i = 0; i < spy.size(); ++i)
        found += std::holds_alternative<T>(spy[i].first().value<sync::Event>()) ? 1 : 0;
    return found;
}

} // namespace

void WorkerTest::theScheduleMakesUpAMissedRunOnce()
{
    const QDateTime now(QDate(2026, 11, 25), QTime(12, 0), Qt::UTC);
    const sync::Schedule schedule(sync::Schedule::Mode::Cron, std::chrono::minutes(30));
    QCOMPARE(schedule.next({}, now), now);
    QCOMPARE(schedule.next(now.addSecs(-60), now), now.addSecs(29 * 60));
    QCOMPARE(schedule.next(now.addDays(-3), now), now);  // slept three days: one run, now
    QCOMPARE(schedule.next(now.addSecs(600), now), now); // the clock was set back
}

void WorkerTest::commandsBecomeEvents()
{
    DemoShop shop;
    shop.setUp(QStringLiteral("2026-11-01"));
    sync::SyncWorker worker(shop.directory.path());
    QSignalSpy spy(&worker, &sync::SyncWorker::happened);
    worker.post(sync::SetCredentials{{shop.box->shopKeys(), {}, shop.tokens}});
    worker.post(sync::SyncNow{});
    worker.start();
    QTRY_VERIFY_WITH_TIMEOUT(last<sync::SyncFinished>(spy), 120000);
    const auto summary = last<sync::SyncFinished>(spy)->summary;
    QVERIFY2(!summary.stoppedBy, summary.stoppedBy ? qPrintable(summary.stoppedBy->message) : "");
    QVERIFY(summary.kinds.value(QStringLiteral("Invoice")).posted > 0);
    QVERIFY(last<sync::ConnectionChanged>(spy)->status.books.state == sync::ConnectionState::Connected);
    worker.shutDown();
    QVERIFY(worker.isFinished());
}

void WorkerTest::connectingAlonePostsNothing()
{
    DemoShop shop;
    shop.setUp(QStringLiteral("2026-11-15"));
    shop.open()->saveMapping({}); // connected, but nobody has chosen accounts
    sync::SyncWorker worker(shop.directory.path());
    QSignalSpy spy(&worker, &sync::SyncWorker::happened);
    worker.post(sync::SetCredentials{{shop.box->shopKeys(), {}, shop.tokens}});
    worker.post(sync::SyncNow{});
    worker.start();
    QTRY_VERIFY_WITH_TIMEOUT(last<sync::CommandFailed>(spy), 120000);
    QCOMPARE(last<sync::CommandFailed>(spy)->error.code, QStringLiteral("MAPPING_MISSING"));
    // The commands run in order: when this one is answered, a scheduled run would have come before it.
    worker.post(sync::SaveMapping{});
    QTRY_VERIFY_WITH_TIMEOUT(last<sync::CommandDone>(spy), 120000);
    worker.shutDown();
    QVERIFY(!last<sync::SyncStarted>(spy));
    QCOMPARE(shop.box->books().contacts, 0);
}

void WorkerTest::endedSignInIsToldOnce()
{
    DemoShop shop;
    shop.setUp(QStringLiteral("2026-11-20"));
    shop.box->revokeConsent();
    shop.box->expireAccessTokens();
    sync::SyncWorker worker(shop.directory.path());
    QSignalSpy spy(&worker, &sync::SyncWorker::happened);
    worker.post(sync::SetCredentials{{shop.box->shopKeys(), {}, shop.tokens}});
    worker.post(sync::SyncNow{});
    worker.post(sync::SyncNow{});
    worker.start();
    QTRY_COMPARE_WITH_TIMEOUT(count<sync::SyncFinished>(spy), 2, 120000);
    worker.shutDown();
    QCOMPARE(count<sync::SignInNotice>(spy), 1);
    QVERIFY(last<sync::SignInNotice>(spy)->need == sync::SignInNeed::SignInAgain);
    QVERIFY(last<sync::SyncFinished>(spy)->summary.waiting > 0);
}

void WorkerTest::unsavedTokensAreOfferedAgain()
{
    DemoShop shop;
    shop.setUp(QStringLiteral("2026-11-20"));
    shop.box->expireAccessTokens();
    sync::SyncWorker worker(shop.directory.path());
    QSignalSpy spy(&worker, &sync::SyncWorker::happened);
    worker.post(sync::SetCredentials{{shop.box->shopKeys(), {}, shop.tokens}});
    worker.post(sync::RefreshBooks{}); // refreshes, and nobody saves what comes
    worker.start();
    QTRY_VERIFY_WITH_TIMEOUT(count<sync::BooksRead>(spy) > 1, 120000);
    worker.post(sync::SaveMapping{});
    QTRY_VERIFY_WITH_TIMEOUT(last<sync::CommandDone>(spy), 120000);
    QTRY_VERIFY_WITH_TIMEOUT(count<sync::TokensRotated>(spy) >= 2, 120000);
    const auto tokens = last<sync::TokensRotated>(spy)->tokens;
    QCOMPARE(worker.unsavedTokens()->refreshToken, tokens.refreshToken);
    worker.tokensSaved(tokens);
    QVERIFY(!worker.unsavedTokens());
    worker.shutDown();
}

void WorkerTest::shutDownInTheMiddleOfARequest()
{
    DemoShop shop;
    shop.setUp(QStringLiteral("2026-11-01"));
    sandbox::Fault hang;
    hang.kind = sandbox::Fault::Kind::Hang;
    hang.side = sandbox::Fault::Side::Xero;
    hang.pathContains = QStringLiteral("/Invoices");
    shop.box->play(hang);
    {
        sync::SyncWorker worker(shop.directory.path());
        QSignalSpy spy(&worker, &sync::SyncWorker::happened);
        worker.post(sync::SetCredentials{{shop.box->shopKeys(), {}, shop.tokens}});
        worker.post(sync::SyncNow{});
        worker.start();
        // The contacts have arrived, so the invoices are what hangs.
        QTRY_VERIFY_WITH_TIMEOUT(shop.box->books().contacts > 0, 120000);
        worker.shutDown();
        QVERIFY(worker.isFinished());
    }
    shop.box->clearFaults();
    auto runtime = shop.open();
    QVERIFY(!runtime->syncOnce({}).stoppedBy);
    QVERIFY(shop.box->books().invoices > 0);
    QCOMPARE(shop.box->books().duplicates, 0);
}

QTEST_GUILESS_MAIN(WorkerTest)
#include "tst_worker.moc"
