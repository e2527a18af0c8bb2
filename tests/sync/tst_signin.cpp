// The sign-in over time: it ends, it lacks permissions, it nears its end, it is tried again in vain.
#include "support/demoshop.h"

#include "sync/commandrunner.h"
#include "xero/scopes.h"

using namespace counterfoil;
using namespace counterfoil::test;
using sync::SignInNeed;

namespace {

QList<sync::SignInNotice> notices(const QList<sync::Event>& events)
{
    QList<sync::SignInNotice> found;
    for (const auto& event : events) {
        if (const auto* notice = std::get_if<sync::SignInNotice>(&event))
            found.append(*notice);
    }
    return found;
}

qint64 waiting(sync::Runtime& runtime)
{
    return runtime.queue().countsByState().value(store::QueueState::Waiting);
}

} // namespace

class SignInTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        DemoShop shop;
        shop.setUp(QStringLiteral("2026-11-01"));
        m_ready = shop.snapshot();
    }
    void endedSignInStopsTheQueueAndIsToldOnce();
    void missingPermissionIsAStateAndNoCall();
    void scopesCover_data();
    void scopesCover();
    void idleDays_data();
    void idleDays();
    void failedAttemptKeepsTheOldSignIn();
    void scheduleWaitsForThePerson();

private:
    DemoShop::Snapshot m_ready;
};

void SignInTest::endedSignInStopsTheQueueAndIsToldOnce()
{
    const auto shop = DemoShop::from(m_ready);
    shop->box->revokeConsent();
    shop->box->expireAccessTokens(); // so that it is the refresh that fails
    qint64 queued = 0;
    for (int start = 0; start < 2; ++start) { // the second is a restart
        auto runtime = shop->open();
        for (int run = 0; run < 2; ++run) {
            const auto summary = runtime->syncOnce({});
            QVERIFY(summary.stoppedBy);
            QCOMPARE(summary.stoppedBy->kind, ErrorKind::Unauthorized);
            QCOMPARE(summary.refused, 0);
            if (queued == 0)
                queued = waiting(*runtime);
            QVERIFY(queued > 0);
            QCOMPARE(waiting(*runtime), queued);
        }
        const auto books = runtime->status().books;
        QVERIFY(books.need == SignInNeed::SignInAgain);
        QVERIFY(books.state == sync::ConnectionState::NotConnected);
        QVERIFY2(books.reason.contains(QStringLiteral("sign in again")), qPrintable(books.reason));
    }
    const auto told = notices(shop->events);
    QCOMPARE(told.size(), 1);
    QVERIFY(told.first().need == SignInNeed::SignInAgain);
    QVERIFY(told.first().message.contains(QStringLiteral("Connect Now")));

    auto runtime = shop->open();
    const auto organisation = runtime->signIn(
        [&shop](const QUrl& url) {
            shop->browser.open(url);
            return true;
        },
        {}, {});
    QVERIFY2(organisation.ok(), organisation ? "" : qPrintable(organisation.error().message));
    QVERIFY(runtime->status().books.need == SignInNeed::None);
    const auto summary = runtime->syncOnce({});
    QVERIFY2(!summary.stoppedBy, summary.stoppedBy ? qPrintable(summary.stoppedBy->message) : "");
    QVERIFY(shop->box->books().invoices > 0);
    QCOMPARE(shop->box->books().duplicates, 0);
    // It may end a second time, and that is news again.
    shop->box->revokeConsent();
    (void)runtime->books(std::chrono::minutes(0), {});
    QCOMPARE(notices(shop->events).size(), 2);
}

void SignInTest::missingPermissionIsAStateAndNoCall()
{
    const auto shop = DemoShop::from(m_ready);
    const QString settingsScope = QStringLiteral("accounting.settings");
    QVERIFY(shop->tokens.scopes.contains(settingsScope));
    shop->tokens.scopes.replace(shop->tokens.scopes.indexOf(settingsScope),
                                QStringLiteral("accounting.settings.read"));
    auto runtime = shop->open();
    QVERIFY(runtime->status().books.need == SignInNeed::None); // nothing creates items
    QVERIFY(runtime->saveSettings({{QStringLiteral("sync.products"), QStringLiteral("true")}}));

    const auto books = runtime->status().books;
    QVERIFY(books.need == SignInNeed::GrantScopes);
    QCOMPARE(books.missingScopes, QStringList{settingsScope});
    QVERIFY(books.state == sync::ConnectionState::Attention);
    QVERIFY2(books.reason.startsWith(QStringLiteral("Sign in again to grant")), qPrintable(books.reason));
    runtime->checkSignIn();
    runtime->checkSignIn();
    shop->open()->checkSignIn();
    QCOMPARE(notices(shop->events).size(), 1);
    QCOMPARE(notices(shop->events).first().scopes, QStringList{settingsScope});

    const int callsBefore = shop->box->books().calls;
    const auto summary = runtime->syncOnce({});
    QVERIFY(summary.stoppedBy);
    QCOMPARE(summary.stoppedBy->code, QStringLiteral("GRANT_SCOPES"));
    QCOMPARE(shop->box->books().calls, callsBefore);
    QVERIFY(waiting(*runtime) > 0);
    sync::CommandRunner runner(*runtime, [](const sync::Event&) {});
    QVERIFY(!runner.canSync());
}

void SignInTest::scopesCover_data()
{
    QTest::addColumn<QStringList>("granted");
    QTest::addColumn<QStringList>("missing");
    const auto list = [](const char* text) {
        return QString::fromLatin1(text).split(u' ', Qt::SkipEmptyParts);
    };
    QTest::newRow("unknown") << list("") << list("");
    QTest::newRow("exact") << list("accounting.invoices accounting.settings.read") << list("");
    QTest::newRow("write covers read") << list("accounting.invoices accounting.settings") << list("");
    QTest::newRow("read does not write")
        << list("accounting.invoices.read accounting.settings") << list("accounting.invoices");
    QTest::newRow("broad of older apps") << list("accounting.transactions accounting.settings") << list("");
    QTest::newRow("broad, reading only")
        << list("accounting.transactions.read accounting.settings") << list("accounting.invoices");
    QTest::newRow("only identity") << list("openid profile")
                                   << list("accounting.invoices accounting.settings.read");
}

void SignInTest::scopesCover()
{
    QFETCH(QStringList, granted);
    QFETCH(QStringList, missing);
    QCOMPARE(xero::missingScopes(granted, {QStringLiteral("accounting.invoices"),
                                           QStringLiteral("accounting.settings.read")}),
             missing);
}

void SignInTest::idleDays_data()
{
    QTest::addColumn<int>("days");
    QTest::addColumn<int>("told");
    QTest::newRow("fresh") << 0 << 0;
    QTest::newRow("day 49") << 49 << 0;
    QTest::newRow("day 50") << 50 << 1;
    QTest::newRow("day 59") << 59 << 1;
    QTest::newRow("too late") << 61 << 1;
}

void SignInTest::idleDays()
{
    QFETCH(int, days);
    QFETCH(int, told);
    const auto shop = DemoShop::from(m_ready);
    shop->tokens.refreshIssuedAt = demoNow();
    shop->clock.offsetSeconds = qint64(days) * 86400 + 60;
    auto runtime = shop->open();
    runtime->checkSignIn();
    runtime->checkSignIn(); // once a day
    QCOMPARE(notices(shop->events).size(), told);
    if (told == 0) {
        QVERIFY(runtime->status().books.need == SignInNeed::None);
        return;
    }
    const QDate end = shop->tokens.refreshIssuedAt.addDays(60).toLocalTime().date();
    const auto notice = notices(shop->events).first();
    QVERIFY(notice.need == SignInNeed::ExpiresSoon);
    QCOMPARE(notice.at.toLocalTime().date(), end);
    QVERIFY2(notice.message.contains(QLocale().toString(end, QLocale::LongFormat)),
             qPrintable(notice.message));
    QVERIFY(runtime->status().books.state == sync::ConnectionState::Attention);
    shop->clock.offsetSeconds += 86400;
    runtime->checkSignIn();
    QCOMPARE(notices(shop->events).size(), 2);
}

void SignInTest::failedAttemptKeepsTheOldSignIn()
{
    const auto shop = DemoShop::from(m_ready);
    const xero::TokenSet before = shop->tokens;
    auto runtime = shop->open();
    QVERIFY(runtime->status().books.state == sync::ConnectionState::Connected);
    const auto organisation = runtime->signIn([](const QUrl&) { return false; }, {}, {});
    QCOMPARE(organisation.error().code, QStringLiteral("NO_BROWSER"));
    QCOMPARE(shop->tokens.toJson(), before.toJson());
    QVERIFY(runtime->status().books.state == sync::ConnectionState::Connected);
    QVERIFY(runtime->books(std::chrono::minutes(0), {}).ok());
}

void SignInTest::scheduleWaitsForThePerson()
{
    const auto shop = DemoShop::from(m_ready);
    auto runtime = shop->open();
    sync::CommandRunner runner(*runtime, [](const sync::Event&) {});
    QVERIFY(!runtime->syncOnce({}).stoppedBy);
    QVERIFY(runner.mayRunBySchedule());
    shop->box->revokeConsent();
    (void)runtime->books(std::chrono::minutes(0), {});
    QVERIFY(!runner.mayRunBySchedule());
}

QTEST_GUILESS_MAIN(SignInTest)
#include "tst_signin.moc"
