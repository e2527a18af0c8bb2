// The queue's tab: its list, its keys and buttons, and undo.
#include "samples.h"
#include "tabfixture.h"

#include "common/emptystate.h"
#include "common/gridview.h"
#include "queue/addalldialog.h"
#include "queue/queuemodel.h"
#include "queue/queuetab.h"
#include "queue/statechips.h"
#include "queue/undobar.h"
#include "queue/whyitwaits.h"
#include "resources/resources.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QHeaderView>
#include <QInputDialog>
#include <QMessageBox>
#include <QPushButton>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QTest>

using namespace counterfoil;
using namespace counterfoil::ui;
using namespace counterfoil::test;

namespace {

/// Not in the summer, so that the clock's hour is the same everywhere in a test's zone.
const QDateTime now(QDate(2026, 11, 25), QTime(12, 0), Qt::LocalTime);

} // namespace

class QueueTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { initResources(); }
    void queueOfTenThousand();
    void queueFilters();
    void headersSort();
    void aLongQueueComesLater();
    void queueRefreshKeepsSelection();
    void queueButtonsPost();
    void allMeansAll();
    void keys();
    void removeAndSkipCanBeUndone();
    void retryOfSkippedAsks();
    void queueSkipAsksWhy();
    void queueEmptyStates();
    void addAllChoosesKinds();
    void whyInPlainWords_data();
    void whyInPlainWords();
};

void QueueTest::queueOfTenThousand()
{
    FakeQueue queue;
    queue.fill(10000);
    QueueModel model(queue.source());
    const auto tester = watch(&model);
    QCOMPARE(model.rowCount(), 10000);
    QVERIFY(queue.pagesRead <= 1); // rows are read when they are looked at
    // A row is read when it is looked at, and shown when it is there.
    const auto number = [&model](int row) { return model.index(row, QueueModel::Number).data().toString(); };
    QCOMPARE(number(0), QStringLiteral("…"));
    QTRY_COMPARE_WITH_TIMEOUT(number(0), QStringLiteral("000000001"), 60000);
    QCOMPARE(model.idAt(9999), 10000);
    QTRY_COMPARE_WITH_TIMEOUT(number(9998), QStringLiteral("000009999"), 60000);
    QTRY_COMPARE_WITH_TIMEOUT(number(6), QStringLiteral("000000007"), 60000);
    queue.rows.removeAt(4); // posted in the meantime
    queue.rows[5].state = store::QueueState::Sending;
    model.refresh();
    QCOMPARE(model.rowCount(), 9999);
    // What is known of a row is shown until it is read anew.
    const auto state = [&model] { return model.index(5, QueueModel::State).data().toString(); };
    QVERIFY(state() != u"…");
    QTRY_COMPARE_WITH_TIMEOUT(state(), QStringLiteral("Sending"), 60000);
}

void QueueTest::queueFilters()
{
    FakeQueue queue;
    queue.fill(1000);
    QueueModel model(queue.source());
    const auto tester = watch(&model);
    store::QueueQuery query;
    query.state = store::QueueState::Failed;
    model.setQuery(query);
    QCOMPARE(model.rowCount(), 111);
    QVERIFY(model.isFiltered());
    query = {};
    query.kind = store::DocumentKind::Invoice;
    model.setQuery(query);
    QCOMPARE(model.rowCount(), int(std::count_if(queue.rows.cbegin(), queue.rows.cend(), [](const auto& row) {
                 return row.kind == store::DocumentKind::Invoice;
             })));
}

void QueueTest::headersSort()
{
    FakeQueue queue;
    queue.fill(30);
    QueueTab tab({}, queue.source());
    tab.resize(1300, 600);
    tab.show();
    QHeaderView* header = tab.grid()->horizontalHeader();
    const auto press = [header](int column) {
        const QPoint point(header->sectionViewportPosition(column) + 8, header->height() / 2);
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, point);
    };
    press(QueueModel::Customer);
    QCOMPARE(queue.asked.last().sort, store::QueueSort::Customer);
    QVERIFY(!queue.asked.last().descending);
    tab.grid()->selectRow(0);
    press(QueueModel::Customer);
    QVERIFY(queue.asked.last().descending);
    QCOMPARE(tab.model()->idAt(0), 30);
    QCOMPARE(tab.grid()->selectedIds(), QList<qint64>{1}); // the same document, where it is now
    press(QueueModel::Customer);                           // a third time: the posting order
    QCOMPARE(queue.asked.last().sort, store::QueueSort::PostingOrder);
    QCOMPARE(tab.model()->idAt(0), 1);
    tab.findChild<StateChips*>()->choose(store::QueueState::Failed);
    press(QueueModel::Amount);
    QCOMPARE(queue.asked.last().sort, store::QueueSort::Amount);
    QCOMPARE(queue.asked.last().state, store::QueueState::Failed); // the filter stays
}

void QueueTest::aLongQueueComesLater()
{
    FakeQueue queue;
    queue.fill(50);
    queue.later = true;
    QueueTab tab({}, queue.source());
    tab.setConnected(true);
    tab.show();
    const auto open = qScopeGuard([&queue] { queue.gate.release(100); }); // its thread must come to its end
    QVERIFY(tab.model()->isLoading());
    QVERIFY(!tab.findChild<EmptyState*>()->isVisible()); // not "nothing is waiting"
    queue.gate.release();
    QTRY_COMPARE_WITH_TIMEOUT(tab.model()->rowCount(), 50, 60000);
    // While one reading is under way another is asked for once, however often the worker says so.
    for (int i = 0; i < 6; ++i)
        tab.refresh();
    QTRY_COMPARE_WITH_TIMEOUT(queue.timesAsked, 2, 60000);
    {
        const std::lock_guard lock(queue.mutex);
        queue.rows.removeFirst();
    }
    queue.gate.release();
    QTRY_COMPARE_WITH_TIMEOUT(queue.timesAsked, 3, 60000);
    QCOMPARE(tab.model()->rowCount(), 49);
    // An answer to an older question is not shown.
    tab.findChild<StateChips*>()->choose(store::QueueState::Blocked);
    queue.gate.release();
    QTRY_COMPARE_WITH_TIMEOUT(queue.timesAsked, 4, 60000);
    QVERIFY(tab.model()->isLoading());
    QCOMPARE(tab.model()->rowCount(), 49);
    queue.gate.release();
    QTRY_VERIFY_WITH_TIMEOUT(!tab.model()->isLoading(), 60000);
    QVERIFY(tab.model()->rowCount() > 0);
    for (int row = 0; row < tab.model()->rowCount(); ++row) {
        QTRY_VERIFY_WITH_TIMEOUT(tab.model()->item(row), 60000);
        QCOMPARE(tab.model()->item(row)->state, store::QueueState::Blocked);
    }
}

void QueueTest::queueRefreshKeepsSelection()
{
    FakeQueue queue;
    queue.fill(60);
    QueueTab tab({}, queue.source());
    tab.resize(1000, 600);
    tab.show();
    tab.grid()->selectRow(4);
    QCOMPARE(tab.grid()->selectedIds(), QList<qint64>{5});
    queue.rows[4].state = store::QueueState::Sending; // only a cell changes
    tab.refresh();
    QCOMPARE(tab.grid()->selectedIds(), QList<qint64>{5});
    QTRY_COMPARE_WITH_TIMEOUT(tab.model()->index(4, QueueModel::State).data().toString(),
                              QStringLiteral("Sending"), 60000);
    queue.rows.removeFirst(); // rows move
    tab.refresh();
    QCOMPARE(tab.grid()->selectedIds(), QList<qint64>{5});
    QCOMPARE(tab.model()->rowCount(), 59);
}

void QueueTest::queueButtonsPost()
{
    FakeQueue queue;
    queue.fill(20);
    Posted posted;
    QueueTab tab(posted.actions(), queue.source());
    tab.show();
    QVERIFY(!button(tab, QStringLiteral("Sync Now"))->isEnabled());
    tab.setConnected(true);
    button(tab, QStringLiteral("Sync Now"))->click();
    QVERIFY(posted.last<sync::SyncNow>());
    tab.setBusy(true);
    QVERIFY(!button(tab, QStringLiteral("Sync Now"))->isEnabled());
    tab.setBusy(false);
    QVERIFY(!button(tab, QStringLiteral("Retry"))->isEnabled());
    tab.grid()->selectRow(2);
    button(tab, QStringLiteral("Retry"))->click();
    QCOMPARE(posted.last<sync::RetryItems>()->queueIds, QList<qint64>{3});
    button(tab, QStringLiteral("Preview"))->click();
    QCOMPARE(posted.last<sync::PreviewItem>()->queueId, 3);
    button(tab, QStringLiteral("Retry all refused"))->click();
    QVERIFY(posted.last<sync::RetryAllFailed>());
    tab.grid()->selectAll();
    button(tab, QStringLiteral("Retry"))->click();
    QCOMPARE(posted.last<sync::RetryItems>()->queueIds.size(), 20);
    button(tab, QStringLiteral("Preview"))->click();
    QCOMPARE(posted.last<sync::PreviewMany>()->queueIds.size(), 20);
}

void QueueTest::allMeansAll()
{
    FakeQueue queue;
    queue.fill(100000);
    Posted posted;
    QueueTab tab(posted.actions(), queue.source());
    tab.resize(1000, 600);
    tab.show();
    tab.grid()->setFocus();
    QTest::keySequence(tab.grid(), QKeySequence::SelectAll);
    QCOMPARE(tab.grid()->selectedIds().size(), 100000); // also those that were never in sight
    QTest::keyClick(tab.grid(), Qt::Key_Delete);
    QCOMPARE(posted.last<sync::RemoveItems>()->queueIds.size(), 100000);
}

void QueueTest::keys()
{
    FakeQueue queue;
    queue.fill(20);
    Posted posted;
    QueueTab tab(posted.actions(), queue.source());
    tab.show();
    tab.grid()->setFocus();
    QTest::keyClick(tab.grid(), Qt::Key_Delete);
    QTest::keyClick(tab.grid(), Qt::Key_F5);
    QVERIFY(posted.commands.isEmpty()); // nothing is selected
    tab.grid()->selectRow(2);
    QTest::keyClick(tab.grid(), Qt::Key_F5);
    QCOMPARE(posted.last<sync::RetryItems>()->queueIds, QList<qint64>{3});
    QTest::keyClick(tab.grid(), Qt::Key_Return);
    QCOMPARE(posted.last<sync::PreviewItem>()->queueId, 3);
    QTest::keyClick(tab.grid(), Qt::Key_Up, Qt::ControlModifier);
    QCOMPARE(posted.last<sync::SetPrecedence>()->precedence, store::Precedence::First);
    QTest::keyClick(tab.grid(), Qt::Key_Down, Qt::ControlModifier);
    QCOMPARE(posted.last<sync::SetPrecedence>()->precedence, store::Precedence::Last);
    QCOMPARE(posted.last<sync::SetPrecedence>()->queueIds, QList<qint64>{3});
    QTest::keyClick(tab.grid(), Qt::Key_Delete);
    QCOMPARE(posted.last<sync::RemoveItems>()->queueIds, QList<qint64>{3});
}

void QueueTest::removeAndSkipCanBeUndone()
{
    FakeQueue queue;
    queue.fill(5);
    Posted posted;
    QueueTab tab(posted.actions(), queue.source());
    tab.show();
    auto* bar = tab.findChild<UndoBar*>();
    QVERIFY(!bar->isVisible());
    tab.grid()->selectRow(0);
    button(tab, QStringLiteral("Remove"))->click();
    QCOMPARE(posted.last<sync::RemoveItems>()->queueIds, QList<qint64>{1});
    QVERIFY(!tab.findChild<QMessageBox*>()); // it can be undone: not asked
    sync::QueueEdit removed;
    removed.rows = {queue.rows.at(0)};
    sync::QueueEdit skipped;
    skipped.what = sync::QueueEdit::What::Skipped;
    skipped.rows = {queue.rows.at(1), queue.rows.at(2)};
    skipped.leftAlone = 1;
    tab.showEdit(removed);
    QVERIFY(bar->isVisible());
    QVERIFY(bar->text().contains(QStringLiteral("removed")));
    tab.showEdit(skipped);
    QVERIFY(bar->text().contains(QStringLiteral("skipped")));
    QVERIFY(bar->text().contains(QStringLiteral("left alone")));
    button(*bar, QStringLiteral("Undo"))->click(); // the newest first
    QCOMPARE(posted.last<sync::UndoQueueEdit>()->edit.what, sync::QueueEdit::What::Skipped);
    QVERIFY(bar->text().contains(QStringLiteral("removed")));
    bar->hide(); // dismissed: the key still works
    tab.grid()->setFocus();
    QTest::keyClick(tab.grid(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(posted.last<sync::UndoQueueEdit>()->edit.rows.first().id, 1);
    QVERIFY(!bar->canUndo());
    const auto count = posted.commands.size();
    QTest::keyClick(tab.grid(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(posted.commands.size(), count);
}

void QueueTest::retryOfSkippedAsks()
{
    FakeQueue queue;
    queue.fill(5);
    queue.rows[1].state = store::QueueState::Skipped;
    Posted posted;
    QueueTab tab(posted.actions(), queue.source());
    tab.show();
    tab.grid()->selectAll();
    button(tab, QStringLiteral("Retry"))->click();
    QVERIFY(posted.commands.isEmpty());
    auto* box = tab.findChild<QMessageBox*>();
    QVERIFY(box);
    QVERIFY(box->text().contains(QStringLiteral("skipped among them: 1")));
    button(*box, QStringLiteral("Retry"))->click();
    QCOMPARE(posted.last<sync::RetryItems>()->queueIds.size(), 5);
}

void QueueTest::queueSkipAsksWhy()
{
    FakeQueue queue;
    queue.fill(5);
    Posted posted;
    QueueTab tab(posted.actions(), queue.source());
    tab.show();
    tab.grid()->selectRow(1);
    button(tab, QStringLiteral("Skip…"))->click();
    auto* dialog = tab.findChild<QInputDialog*>();
    QVERIFY(dialog);
    dialog->setTextValue(QStringLiteral(" booked by hand "));
    dialog->accept();
    QCOMPARE(posted.last<sync::SkipItems>()->queueIds, QList<qint64>{2});
    QCOMPARE(posted.last<sync::SkipItems>()->reason, QStringLiteral("booked by hand"));
}

void QueueTest::queueEmptyStates()
{
    FakeQueue queue;
    QueueTab tab({}, queue.source());
    tab.show();
    auto* empty = tab.findChild<EmptyState*>();
    QVERIFY(empty->isVisible());
    QCOMPARE(empty->button()->text(), QStringLiteral("Go to Credentials"));
    QSignalSpy wanted(&tab, &QueueTab::credentialsRequested);
    empty->button()->click();
    QCOMPARE(wanted.size(), 1);
    tab.setConnected(true);
    QCOMPARE(empty->button()->text(), QStringLiteral("Add All Data To Queue…"));
    queue.fill(3);
    tab.refresh();
    QVERIFY(!empty->isVisible());
    QCOMPARE(tab.findChild<StateChips*>()->text({}), QStringLiteral("All  3"));
    tab.findChild<StateChips*>()->choose(store::QueueState::Blocked);
    QVERIFY(empty->isVisible());
    empty->button()->click();
    QVERIFY(!empty->isVisible());
}

void QueueTest::addAllChoosesKinds()
{
    AddAllDialog invoices(QStringLiteral("invoice"), {});
    QVERIFY(invoices.kinds().contains(store::DocumentKind::Invoice));
    QVERIFY(!invoices.kinds().contains(store::DocumentKind::Order));
    QVERIFY(!invoices.since().isValid());
    AddAllDialog orders(QStringLiteral("order"), QDate(2026, 4, 6));
    QVERIFY(orders.kinds().contains(store::DocumentKind::Order));
    QVERIFY(!orders.kinds().contains(store::DocumentKind::Invoice));
    QCOMPARE(orders.since(), QDate(2026, 4, 6));
    for (QCheckBox* box : orders.findChildren<QCheckBox*>())
        box->setChecked(false);
    QVERIFY(!button(orders, QStringLiteral("Add To Queue"))->isEnabled());
}

void QueueTest::whyInPlainWords_data()
{
    using S = store::QueueState;
    QTest::addColumn<int>("state");
    QTest::addColumn<int>("stage");
    QTest::addColumn<QString>("reason");
    QTest::addColumn<QString>("message");
    QTest::addColumn<int>("minutes"); ///< until the next attempt; 0: at once
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* name, S state, store::Stage stage, const char* reason,
                        const char* message, int minutes, const QString& expected) {
        QTest::newRow(name) << int(state) << int(stage) << QString::fromLatin1(reason)
                            << QString::fromLatin1(message) << minutes << expected;
    };
    using enum store::Stage;
    row("new", S::Waiting, Document, "new", "", 0, QStringLiteral("New in the shop"));
    row("changed", S::Waiting, Document, "changed", "", 0, QStringLiteral("Changed in the shop"));
    row("contact", S::Waiting, Contact, "new", "", 0, QStringLiteral("Waits for its contact"));
    row("payment", S::Waiting, Payment, "", "", 0,
        QStringLiteral("The invoice is in Xero, its payment follows"));
    row("today", S::Waiting, Document, "server", "Xero did not answer.", 125,
        QStringLiteral("Waits until 14:05: Xero did not answer."));
    row("the day is not over", S::Waiting, Document, "day-not-over", "", 125,
        QStringLiteral("Waits until 14:05: Waits for the end of its day"));
    row("its sale was refused", S::Waiting, Allocation, "after-refused-sale", "Invoice 17 was refused.",
        24 * 60, QStringLiteral("Waits for its sale, which was refused: Invoice 17 was refused."));
    row("its day is not paid", S::Waiting, Payment, "after-summary", "", 24 * 60,
        QStringLiteral("Waits for its day's payment"));
    row("tomorrow", S::Waiting, Document, "server", "down", 24 * 60,
        QStringLiteral("Waits until 26/11/2026 12:00: down"));
    row("blocked", S::Blocked, Document, "TAX_NOT_MAPPED", "Choose a tax rate.", 0,
        QStringLiteral("Blocked: Choose a tax rate."));
    row("blocked, no words", S::Blocked, Document, "TAX_NOT_MAPPED", "", 0,
        QStringLiteral("Blocked: Tax not mapped"));
    row("refused", S::Failed, Document, "X", "Name is taken.", 0, QStringLiteral("Refused: Name is taken."));
    row("skipped", S::Skipped, Document, "skipped", "booked by hand", 0,
        QStringLiteral("Skipped: booked by hand"));
    row("sending", S::Sending, Document, "new", "", 0, QStringLiteral("Is on its way to Xero"));
}

void QueueTest::whyInPlainWords()
{
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    QFETCH(int, state);
    QFETCH(int, stage);
    QFETCH(int, minutes);
    store::QueueItem item;
    item.kind = store::DocumentKind::Invoice;
    item.state = static_cast<store::QueueState>(state);
    item.stage = static_cast<store::Stage>(stage);
    item.reason = *static_cast<QString*>(QTest::qData("reason", QMetaType::QString));
    item.message = *static_cast<QString*>(QTest::qData("message", QMetaType::QString));
    if (minutes > 0)
        item.nextAttemptAt = now.addSecs(minutes * 60).toUTC();
    const QString text = whyItWaits(item, now.toUTC());
    QLocale::setDefault(before);
    QTEST(text, "expected");
}

QTEST_MAIN(QueueTest)
#include "queue_test.moc"
