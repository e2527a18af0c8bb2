// What a person does to the queue before anything is sent: previews of many, first and last, removing and
// skipping, and the undoing of it. Against the sandbox: what counts is what then stands in the books.
#include "support/demoshop.h"

#include "store/documentstore.h"
#include "store/requeststore.h"
#include "store/summarystore.h"
#include "sync/commandrunner.h"

using namespace counterfoil;
using namespace counterfoil::test;

namespace {

using store::DocumentKind;
using store::QueueItem;

const QString since = QStringLiteral("2026-11-15");

QList<QueueItem> rowsOf(sync::Runtime& runtime)
{
    return runtime.queue().page(0, 10000);
}

QList<qint64> idsOf(const QList<QueueItem>& rows)
{
    QList<qint64> ids;
    for (const QueueItem& row : rows)
        ids << row.id;
    return ids;
}

bool same(const QueueItem& a, const QueueItem& b)
{
    return a.id == b.id && a.kind == b.kind && a.entityId == b.entityId && a.storeId == b.storeId &&
           a.orderId == b.orderId && a.incrementId == b.incrementId && a.customerName == b.customerName &&
           a.amount == b.amount && a.currency == b.currency && a.stage == b.stage && a.state == b.state &&
           a.reason == b.reason && a.message == b.message && a.priority == b.priority &&
           a.attempts == b.attempts && a.enqueuedAt == b.enqueuedAt && a.nextAttemptAt == b.nextAttemptAt;
}

bool same(const QList<QueueItem>& a, const QList<QueueItem>& b)
{
    return std::equal(a.cbegin(), a.cend(), b.cbegin(), b.cend(),
                      [](const QueueItem& x, const QueueItem& y) { return same(x, y); });
}

int callsCounted(sync::Runtime& runtime)
{
    int calls = 0;
    const QDate today = QDate::currentDate();
    const auto counts = store::RequestStore(runtime.database()).byDay(today.addDays(-1), today);
    for (const auto& count : counts)
        calls += count.count;
    return calls;
}

template <class T>
const T* lastEvent(const DemoShop& shop)
{
    for (qsizetype i = shop.events.size(); i > 0; --i) {
        if (const auto* found = std::get_if<T>(&shop.events.at(i - 1)))
            return found;
    }
    return nullptr;
}

} // namespace

class QueueEditsTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void removedRowsComeBackAsTheyWere();
    void skippedRowsWakeUpAsTheyWere();
    void whatIsOnItsWayStays();
    void whatWasPostedSinceStaysPosted();
    void aSummaryComesBackWhole();
    void theBooksAreTheSameAfterUndo();
    void aListOfAllThatWaits();
    void theListSaysWhatTheSinglePreviewSays();
    void theListStops();
    void aRowThatIsFirstIsPostedFirst();
    void callsAreCountedByTheMinute();

private:
    DemoShop::Snapshot m_filled; ///< all documents queued, nothing posted
};

void QueueEditsTest::initTestCase()
{
    DemoShop shop;
    shop.setUp(since);
    QVERIFY(shop.open()
                ->addAll({DocumentKind::Customer, DocumentKind::Invoice, DocumentKind::CreditMemo}, {}, {})
                .ok());
    m_filled = shop.snapshot();
}

void QueueEditsTest::removedRowsComeBackAsTheyWere()
{
    const auto shopOwner = DemoShop::from(m_filled);
    DemoShop& shop = *shopOwner;
    auto runtime = shop.open();
    const auto before = rowsOf(*runtime);
    QVERIFY(before.size() > 10);
    runtime->queue().setPrecedence({before.at(2).id}, store::Precedence::First);
    runtime->queue().postpone(before.at(3).id, demoNow().addSecs(90), QStringLiteral("server"),
                              QStringLiteral("no answer"));
    const auto changed = rowsOf(*runtime);
    const auto edit = runtime->removeRows(idsOf(changed));
    QCOMPARE(runtime->queue().count(), 0);
    QCOMPARE(edit.rows.size(), changed.size());
    QCOMPARE(runtime->undoEdit(edit), changed.size());
    QVERIFY(same(rowsOf(*runtime), changed));
    QCOMPARE(runtime->undoEdit(edit), 0); // a second time changes nothing
    QVERIFY(same(rowsOf(*runtime), changed));
}

void QueueEditsTest::skippedRowsWakeUpAsTheyWere()
{
    const auto shopOwner = DemoShop::from(m_filled);
    DemoShop& shop = *shopOwner;
    auto runtime = shop.open();
    const auto rows = rowsOf(*runtime);
    runtime->queue().setState(rows.at(0).id, store::QueueState::Blocked, QStringLiteral("TAX_NOT_MAPPED"),
                              QStringLiteral("no tax"));
    runtime->queue().skip({rows.at(1).id}, QStringLiteral("skipped before"));
    const auto before = rowsOf(*runtime);
    const auto edit = runtime->skipRows(idsOf(before), QStringLiteral("all by hand"));
    QCOMPARE(runtime->queue().countsByState().value(store::QueueState::Skipped), before.size());
    QCOMPARE(edit.rows.size(), before.size() - 1); // one was skipped already
    QCOMPARE(runtime->undoEdit(edit), edit.rows.size());
    QVERIFY(same(rowsOf(*runtime), before));
}

void QueueEditsTest::whatIsOnItsWayStays()
{
    const auto shopOwner = DemoShop::from(m_filled);
    DemoShop& shop = *shopOwner;
    auto runtime = shop.open();
    const auto rows = rowsOf(*runtime);
    runtime->queue().setState(rows.at(0).id, store::QueueState::Sending);
    runtime->queue().setState(rows.at(1).id, store::QueueState::InDoubt);
    const auto edit = runtime->removeRows(idsOf(rows));
    QCOMPARE(edit.leftAlone, 2);
    QCOMPARE(idsOf(rowsOf(*runtime)), (QList<qint64>{rows.at(0).id, rows.at(1).id}));
}

void QueueEditsTest::whatWasPostedSinceStaysPosted()
{
    const auto shopOwner = DemoShop::from(m_filled);
    DemoShop& shop = *shopOwner;
    auto runtime = shop.open();
    const auto rows = rowsOf(*runtime);
    const auto edit = runtime->removeRows(idsOf(rows));
    const auto queued = runtime->addAll({DocumentKind::Invoice}, {}, {});
    QVERIFY(queued.ok());
    QVERIFY(!runtime->syncOnce({}).stoppedBy);
    const auto posted = shop.box->books().invoiceTotals;
    QVERIFY(!posted.isEmpty());
    const int back = runtime->undoEdit(edit);
    QVERIFY(back < edit.rows.size());
    for (const QueueItem& row : rowsOf(*runtime))
        QVERIFY(row.kind != DocumentKind::Invoice || row.state != store::QueueState::Waiting);
    QVERIFY(!runtime->syncOnce({}).stoppedBy);
    QCOMPARE(shop.box->books().invoiceTotals, posted);
}

void QueueEditsTest::aSummaryComesBackWhole()
{
    DemoShop shop;
    shop.setUp(since, {{QStringLiteral("sync.source"), QStringLiteral("daily")}});
    sandbox::Fault fault;
    fault.kind = sandbox::Fault::Kind::Status429Day;
    fault.pathContains = QStringLiteral("/Invoices");
    shop.box->play(fault);
    auto runtime = shop.open();
    QVERIFY(runtime->syncOnce({}).stoppedBy);
    const auto summaries = runtime->queue().page(0, 1000, {}, DocumentKind::DailySales);
    QVERIFY(!summaries.isEmpty());
    const store::SummaryStore store(runtime->database());
    const auto members = store.members(summaries.first().entityId);
    const auto before = rowsOf(*runtime);
    // The preview of a summary is one of its row, and its documents do not count twice.
    const auto preview = runtime->preview(summaries.first().id);
    QVERIFY2(preview.outcome, qPrintable(preview.problem));
    const auto edit = runtime->removeRows({summaries.first().id});
    QCOMPARE(edit.rows.size(), members.size() + 1);
    QVERIFY(store.members(summaries.first().entityId).isEmpty());
    QCOMPARE(runtime->undoEdit(edit), edit.rows.size());
    QVERIFY(same(rowsOf(*runtime), before));
    QCOMPARE(store.members(summaries.first().entityId), members);
    QVERIFY(store.find(summaries.first().entityId));
}

void QueueEditsTest::theBooksAreTheSameAfterUndo()
{
    QMap<QString, Amount> expected;
    {
        const auto plainOwner = DemoShop::from(m_filled);
        DemoShop& plain = *plainOwner;
        auto runtime = plain.open();
        QVERIFY(!runtime->syncOnce({}).stoppedBy);
        expected = plain.box->books().invoiceTotals;
    }
    const auto shopOwner = DemoShop::from(m_filled);
    DemoShop& shop = *shopOwner;
    auto runtime = shop.open();
    const auto ids = idsOf(rowsOf(*runtime));
    QCOMPARE(runtime->undoEdit(runtime->removeRows(ids)), ids.size());
    QCOMPARE(runtime->undoEdit(runtime->skipRows(ids, {})), ids.size());
    QVERIFY(!runtime->syncOnce({}).stoppedBy);
    QVERIFY(!expected.isEmpty());
    QCOMPARE(shop.box->books().invoiceTotals, expected);
}

void QueueEditsTest::aListOfAllThatWaits()
{
    const auto shopOwner = DemoShop::from(m_filled);
    DemoShop& shop = *shopOwner;
    auto runtime = shop.open();
    const int calls = callsCounted(*runtime);
    const auto rows = rowsOf(*runtime);
    sync::CommandRunner runner(*runtime, [&shop](const sync::Event& event) { shop.events << event; });
    runner.run(sync::PreviewMany{{}, 7, {}}, {}, {});
    QCOMPARE(callsCounted(*runtime), calls); // not one call
    QList<sync::PreviewEntry> entries;
    int parts = 0;
    for (const sync::Event& event : std::as_const(shop.events)) {
        if (const auto* part = std::get_if<sync::PreviewListed>(&event)) {
            QCOMPARE(part->request, 7);
            QCOMPARE(part->total, rows.size());
            entries += part->entries;
            QCOMPARE(part->done, entries.size());
            QCOMPARE(part->finished, entries.size() == rows.size());
            ++parts;
        }
    }
    QCOMPARE(entries.size(), rows.size());
    QVERIFY(parts > 1);
    QVERIFY(shop.box->books().invoiceTotals.isEmpty());
    // What the list says is what is then posted, to the cent.
    QVERIFY(!runtime->syncOnce({}).stoppedBy);
    QMap<QString, Amount> listed;
    for (const sync::PreviewEntry& entry : std::as_const(entries)) {
        if (entry.target == sync::PreviewTarget::SalesInvoice && entry.xeroTotal)
            listed.insert(entry.xeroNumber, *entry.xeroTotal);
    }
    QVERIFY(!listed.isEmpty());
    QCOMPARE(shop.box->books().invoiceTotalByNumber, listed);
}

void QueueEditsTest::theListSaysWhatTheSinglePreviewSays()
{
    const auto shopOwner = DemoShop::from(m_filled);
    DemoShop& shop = *shopOwner;
    auto runtime = shop.open();
    QList<sync::PreviewEntry> entries;
    runtime->previewMany(
        {}, [&](const sync::PreviewListed& part) { entries += part.entries; }, [] { return false; });
    int money = 0, refused = 0;
    for (const sync::PreviewEntry& entry : std::as_const(entries)) {
        const auto single = runtime->preview(entry.queueId);
        if (entry.kind == DocumentKind::Customer) {
            QCOMPARE(entry.target, sync::PreviewTarget::Contact);
            QCOMPARE(entry.verdict, sync::PreviewVerdict::NotCompared);
            continue;
        }
        QVERIFY2(single.outcome, qPrintable(single.problem));
        QCOMPARE(entry.magentoTotal, single.source.grandTotal);
        if (const auto* prepared = std::get_if<posting::Prepared>(&*single.outcome)) {
            QCOMPARE(*entry.xeroTotal, prepared->predicted.total);
            QCOMPARE(entry.xeroNumber, prepared->document.number);
            QCOMPARE(entry.payments.isEmpty(), !prepared->payment && !prepared->storeCreditRefund);
            ++money;
        } else {
            QCOMPARE(entry.problem, std::get<posting::Blocked>(*single.outcome).message);
            QVERIFY(!entry.xeroTotal);
            ++refused;
        }
    }
    QVERIFY(money > 5);
    // Without the tax of a rate every document with it is refused, and the list says why.
    auto mapping = runtime->mapping();
    mapping.taxCodes.clear();
    runtime->saveMapping(mapping);
    entries.clear();
    runtime->previewMany(
        {}, [&](const sync::PreviewListed& part) { entries += part.entries; }, [] { return false; });
    const auto unmapped = std::count_if(entries.cbegin(), entries.cend(), [](const auto& entry) {
        return entry.verdict == sync::PreviewVerdict::Refused &&
               entry.code == QStringLiteral("TAX_NOT_MAPPED");
    });
    QVERIFY(unmapped > refused);
}

void QueueEditsTest::theListStops()
{
    const auto shopOwner = DemoShop::from(m_filled);
    DemoShop& shop = *shopOwner;
    auto runtime = shop.open();
    sync::CommandRunner runner(*runtime, [&shop](const sync::Event& event) { shop.events << event; });
    std::stop_source closed;
    closed.request_stop();
    runner.run(sync::PreviewMany{{}, 1, closed.get_token()}, {}, {});
    const auto* part = lastEvent<sync::PreviewListed>(shop);
    QVERIFY(part);
    QVERIFY(part->finished && part->stopped && part->entries.isEmpty());
    std::stop_source all;
    int asked = 0;
    qint64 listed = 0;
    runtime->previewMany(
        {}, [&](const sync::PreviewListed& told) { listed += told.entries.size(); },
        [&] { return ++asked > 3; });
    QCOMPARE(listed, 3);
}

void QueueEditsTest::aRowThatIsFirstIsPostedFirst()
{
    const auto shopOwner = DemoShop::from(m_filled);
    DemoShop& shop = *shopOwner;
    auto runtime = shop.open();
    sync::CommandRunner runner(*runtime, [&shop](const sync::Event& event) { shop.events << event; });
    const auto invoices = runtime->queue().page(0, 1000, {}, DocumentKind::Invoice);
    const QueueItem wanted = invoices.last();
    runner.run(sync::SetPrecedence{{wanted.id}, store::Precedence::First}, {}, {});
    QVERIFY(lastEvent<sync::QueueChanged>(shop));
    const auto due = runtime->queue().due({DocumentKind::Invoice}, store::Stage::Document, demoNow(), 1);
    QCOMPARE(due.first().id, wanted.id);
}

void QueueEditsTest::callsAreCountedByTheMinute()
{
    const auto shopOwner = DemoShop::from(m_filled);
    DemoShop& shop = *shopOwner;
    auto runtime = shop.open();
    const QDateTime now = QDateTime::currentDateTimeUtc();
    int minutes = 0, gets = 0;
    const auto counts =
        store::RequestStore(runtime->database()).byMinute(now.addSecs(-3600), now.addSecs(60));
    for (const auto& count : counts) {
        minutes += count.count;
        gets += count.method == QStringLiteral("GET") ? count.count : 0;
    }
    QVERIFY(minutes > 0);
    QVERIFY(gets > 0);
    QCOMPARE(minutes, callsCounted(*runtime));
}

QTEST_GUILESS_MAIN(QueueEditsTest)
#include "tst_queueedits.moc"
