// The overview: what it adds up, what it says needs a person, and that a stream of events does not stop it.
#include "samples.h"

#include "common/emptystate.h"
#include "overview/overviewtab.h"
#include "overview/periodcard.h"
#include "queue/queuetab.h"
#include "resources/resources.h"
#include "support/cputime.h"

#include <QAbstractButton>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <utility>

using namespace counterfoil;
using namespace counterfoil::ui;
using namespace counterfoil::test;

namespace {

/// The day of these books, whatever the machine's is.
const QDate today(2026, 11, 25);

/// A ledger in memory.
struct Books
{
    QList<store::PostedRow> rows;
    QList<store::RefusedGroup> groups;
    qint64 changed = 0, changedInXero = 0;
    QList<qint64> askedAfter;

    void post(Amount magento, Amount xero, const QDateTime& at = today.startOfDay().addSecs(12 * 3600))
    {
        store::PostedRow row;
        row.id = rows.size() + 1;
        row.postedAt = at;
        row.currency = row.magentoCurrency = QStringLiteral("GBP");
        row.magento = magento;
        row.xero = xero;
        rows << row;
    }
    OverviewSource source()
    {
        OverviewSource source;
        source.lastIdBefore = [](const QDateTime&) { return 0; };
        source.postedAfter = [this](qint64 after, int limit) {
            askedAfter << after;
            OverviewSource::Slice slice;
            slice.rows = rows.mid(after, limit);
            slice.scannedTo = slice.rows.isEmpty() ? 0 : slice.rows.last().id;
            return slice;
        };
        source.refusedGroups = [this] { return groups; };
        source.changedAfterPosting = [this] { return changed; };
        source.changedInXero = [this] { return changedInXero; };
        return source;
    }
    OverviewFeed feed(bool threads = false)
    {
        return {[this] { return std::make_unique<OverviewSource>(source()); }, threads, [] { return today; }};
    }
};

} // namespace

class OverviewUiTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { initResources(); }
    void tallyReadsOnlyWhatIsNew();
    void showsBothSums();
    void emptyLeadsToTheSetUp();
    void needsLeadToTheirRemedy();
    void aSearchFindsTheWholeGroup();
    void eventsDoNotStall();
    void firstPaintIsShort();
};

void OverviewUiTest::tallyReadsOnlyWhatIsNew()
{
    Books books;
    for (int i = 0; i < 1200; ++i)
        books.post(Amount::fromCents(100), Amount::fromCents(100));
    const OverviewSource source = books.source();
    OverviewTally tally;
    tally.restart(source, today);
    QVERIFY(tally.step(source));
    QCOMPARE(tally.ofMonth().posted, 0); // nothing half counted is shown
    while (tally.step(source)) {
    }
    QCOMPARE(tally.ofMonth().posted, 1200);
    books.post(Amount::fromCents(100), Amount::fromCents(100));
    books.askedAfter.clear();
    while (tally.step(source)) {
    }
    QCOMPARE(books.askedAfter.first(), 1200);
    QCOMPARE(tally.ofToday().posted, 1201);
    tally.restart(source, today);
    QCOMPARE(tally.ofMonth().posted, 1201); // the last figures stay
}

void OverviewUiTest::showsBothSums()
{
    Books books;
    books.post(Amount::fromCents(1001), Amount::fromCents(1000));
    books.post(Amount::fromCents(500), Amount::fromCents(500));
    OverviewTab tab(books.feed());
    tab.resize(1000, 700);
    tab.setConnections(connectedStatus());
    tab.show();
    QTRY_COMPARE_WITH_TIMEOUT(tab.todayCard()->value(QStringLiteral("Posted")), QStringLiteral("2"), 60000);
    QVERIFY(tab.todayCard()->value(QStringLiteral("In Magento (GBP)")).startsWith(QStringLiteral("15.01")));
    QVERIFY(tab.todayCard()->value(QStringLiteral("In Xero (GBP)")).startsWith(QStringLiteral("15.00")));
    QVERIFY(tab.monthCard()->verdict().contains(QStringLiteral("differ")));
    books.rows[0].magento = Amount::fromCents(1000);
    tab.readAnew();
    QTRY_VERIFY_WITH_TIMEOUT(tab.monthCard()->verdict().contains(QStringLiteral("agree")), 60000);
}

void OverviewUiTest::emptyLeadsToTheSetUp()
{
    Books books;
    OverviewTab tab(books.feed());
    tab.show();
    auto* empty = tab.findChild<EmptyState*>();
    QVERIFY(empty->isVisible());
    QSignalSpy wanted(&tab, &OverviewTab::setUpRequested);
    empty->button()->click();
    QCOMPARE(wanted.size(), 1);
    tab.setConnections(connectedStatus());
    QVERIFY(!empty->isVisible());
}

void OverviewUiTest::needsLeadToTheirRemedy()
{
    Books books;
    books.groups = {{store::QueueState::Blocked, QStringLiteral("TAX_NOT_MAPPED"),
                     QStringLiteral("Invoice …: no tax rate for \"GST\""), 12},
                    {store::QueueState::Failed, QStringLiteral("XERO_REFUSED"), QStringLiteral("No"), 3}};
    books.changed = 2;
    books.changedInXero = 1;
    OverviewTab tab(books.feed());
    tab.setConnections(connectedStatus());
    tab.show();
    const auto of = [&](Need::Place place) {
        return std::count_if(tab.needs().cbegin(), tab.needs().cend(),
                             [place](const Need& need) { return need.place == place; });
    };
    QTRY_COMPARE_WITH_TIMEOUT(of(Need::Place::Accounts), 1, 60000);
    QCOMPARE(of(Need::Place::QueueFailed), 1);
    QCOMPARE(of(Need::Place::Log), 2);
    QSignalSpy chosen(&tab, &OverviewTab::needChosen);
    for (QPushButton* button : tab.findChildren<QPushButton*>()) {
        QVERIFY(!button->accessibleName().isEmpty() || !button->text().isEmpty());
        if (button->accessibleName().contains(QStringLiteral("12")))
            button->click();
    }
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.first().first().value<Need>().place, Need::Place::Accounts);
}

void OverviewUiTest::aSearchFindsTheWholeGroup()
{
    Situation situation;
    situation.refused = {{store::QueueState::Blocked, QStringLiteral("PERIOD_LOCKED"),
                          QStringLiteral("Invoice …: the period is locked"), 4}};
    const auto needs = needsOf(situation);
    QCOMPARE(needs.size(), 1);
    QVERIFY(needs.first().title.startsWith(QStringLiteral("4")));
    QVERIFY(situation.refused.first().message.contains(needs.first().text));
    QVERIFY(needs.first().text.contains(QStringLiteral("locked")));
}

void OverviewUiTest::eventsDoNotStall()
{
    FakeQueue queue;
    queue.fill(10000);
    Books books;
    for (int i = 0; i < 5000; ++i)
        books.post(Amount::fromCents(100), Amount::fromCents(100));
    QueueTab grid({}, queue.source());
    OverviewTab overview(books.feed(true));
    overview.setConnections(connectedStatus());
    grid.resize(1000, 600);
    grid.show();
    overview.show();
    // As the window does: however fast the events come, the grid follows four times a second.
    QTimer follow;
    follow.setSingleShot(true);
    follow.setInterval(250);
    int refreshed = 0;
    connect(&follow, &QTimer::timeout, &grid, [&] {
        grid.refresh();
        ++refreshed;
    });
    // Of the GUI thread's own time: how long a busy machine keeps it waiting says nothing.
    qint64 longest = 0, before = 0;
    QTimer beat;
    beat.setInterval(1);
    connect(&beat, &QTimer::timeout, this, [&] {
        const qint64 now = threadTime();
        longest = qMax(longest, before > 0 ? now - before : 0);
        before = now;
    });
    // The first painting is no answer to an event.
    QVERIFY(QTest::qWaitForWindowExposed(&grid) && QTest::qWaitForWindowExposed(&overview));
    QTRY_COMPARE_WITH_TIMEOUT(overview.todayCard()->value(QStringLiteral("Posted")), QLocale().toString(5000),
                              60000); // painted and read
    beat.start();
    qsizetype changes = 0;
    QTimer events;
    events.setInterval(0);
    connect(&events, &QTimer::timeout, this, [&] {
        // Round and round: all rows change many times while the grid reads them.
        for (int i = 0; i < 20; ++i, ++changes) {
            store::QueueItem& item = queue.rows[changes % queue.rows.size()];
            item.state = item.state == store::QueueState::Sending ? store::QueueState::Waiting
                                                                  : store::QueueState::Sending;
        }
        if (!follow.isActive())
            follow.start();
        overview.refresh();
    });
    events.start();
    QTRY_VERIFY_WITH_TIMEOUT(changes >= queue.rows.size() && refreshed >= 5, 300000);
    events.stop();
    const auto ms = static_cast<long long>(longest / 1'000'000);
    qInfo("the GUI thread's longest stall in %lld changes to 10,000 rows, %d refreshes: %lld ms",
          static_cast<long long>(changes), refreshed, ms);
    QVERIFY(ms < 250 * slowness);
}

/// What the window's first look at this tab costs the GUI thread, in its processor time: what is shown takes
/// 20 ms, so the limit finds what is read on the wrong thread and no more.
void OverviewUiTest::firstPaintIsShort()
{
    Books books;
    for (int i = 0; i < 5000; ++i)
        books.post(Amount::fromCents(100), Amount::fromCents(100));
    QWidget().grab(); // fonts and style are there when a tab is turned to
    auto spent = [start = threadTime()]() mutable {
        const qint64 now = threadTime();
        return static_cast<long long>((now - std::exchange(start, now)) / 1'000'000);
    };
    OverviewTab tab(books.feed(true));
    tab.setConnections(connectedStatus());
    tab.resize(1180, 760);
    const long long made = spent();
    tab.show();
    const long long shown = spent();
    tab.grab();
    const long long painted = spent();
    tab.grab();
    const long long again = spent();
    qInfo("made %lld ms, shown %lld ms, painted %lld ms, painted again %lld ms", made, shown, painted, again);
    QVERIFY(made < 200 * slowness && shown + painted < 200 * slowness);
}

QTEST_MAIN(OverviewUiTest)
#include "overview_test.moc"
