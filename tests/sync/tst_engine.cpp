// The engine against the sandbox: what stands in the demo books and in the journal after each story.
#include "support/demoshop.h"

#include "store/ledgerstore.h"
#include "store/requeststore.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace counterfoil;
using namespace counterfoil::test;

namespace {

const QString since = QStringLiteral("2026-11-15");

sandbox::Fault fault(sandbox::Fault::Kind kind, const QString& path, int skip = 0)
{
    sandbox::Fault result;
    result.kind = kind;
    result.pathContains = path;
    result.skip = skip;
    result.side = sandbox::Fault::Side::Xero;
    return result;
}

QList<store::LogEntry> refusals(sync::Runtime& runtime)
{
    store::LogFilter filter;
    filter.status = store::LogStatus::Error;
    return runtime.log().page(filter, 0, 100);
}

} // namespace

class EngineTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void theWholeShopArrivesOnceAndToTheCent();
    void aLostJournalFindsItsDocumentsByNumber();
    void aFaultOfXeroIsOvercome_data();
    void aFaultOfXeroIsOvercome();
    void aUsedUpDayEndsTheRunAndKeepsTheQueue();
    void anExpiredTokenIsRefreshed();
    void aRevokedConsentStopsTheRunAndLosesNothing();
    void ordersAsSource();
    void anUnmappedTaxIsRefusedBeforeAnyCall();
    void aStoppedRunGoesOn();
    void callsAreCounted();

private:
    sandbox::BooksSummary m_calm; ///< the books after a run without any fault
    DemoShop::Snapshot m_prepared;
};

void EngineTest::initTestCase()
{
    DemoShop calm;
    calm.setUp(since);
    m_prepared = calm.snapshot();
    QVERIFY(!calm.open()->syncOnce({}).stoppedBy);
    m_calm = calm.box->books();
    QVERIFY(m_calm.invoices > 0 && m_calm.creditNotes > 0 && m_calm.payments > 0 && m_calm.refunds > 0);
}

void EngineTest::theWholeShopArrivesOnceAndToTheCent()
{
    DemoShop shop;
    shop.setUp();
    auto runtime = shop.open();
    const auto first = runtime->syncOnce({});
    QVERIFY2(!first.stoppedBy, first.stoppedBy ? qPrintable(first.stoppedBy->message) : "");
    QCOMPARE(first.refused, 0);
    QCOMPARE(first.waiting, 0);
    const auto books = shop.box->books();
    QCOMPARE(books.invoices, 182);
    QCOMPARE(books.creditNotes, 36);
    QCOMPARE(books.payments, first.kinds.value(QStringLiteral("Payment")).posted);
    QVERIFY(books.contacts >= 60);
    QCOMPARE(books.duplicates, 0);

    const auto second = runtime->syncOnce({});
    QVERIFY(!second.stoppedBy);
    QVERIFY(second.kinds.isEmpty());
    QCOMPARE(second.xeroCalls, 0);
    // Also after a restart.
    runtime.reset();
    QVERIFY(shop.open()->syncOnce({}).kinds.isEmpty());
    QCOMPARE(shop.box->books().calls, books.calls);
}

void EngineTest::aLostJournalFindsItsDocumentsByNumber()
{
    DemoShop shop;
    shop.setUp(since);
    const auto first = shop.open()->syncOnce({});
    QVERIFY(!first.stoppedBy);
    const auto before = shop.box->books();

    // The disk died; a new journal is begun against the same books.
    QVERIFY(QFile::remove(store::Database::fileName(shop.directory.path())));
    QFile::remove(store::Database::fileName(shop.directory.path()) + QStringLiteral("-wal"));
    QFile::remove(store::Database::fileName(shop.directory.path()) + QStringLiteral("-shm"));
    shop.setUp(since);
    auto runtime = shop.open();
    const auto again = runtime->syncOnce({});
    QVERIFY2(!again.stoppedBy, again.stoppedBy ? qPrintable(again.stoppedBy->message) : "");
    const auto after = shop.box->books();
    QCOMPARE(after.invoices, before.invoices);
    QCOMPARE(after.creditNotes, before.creditNotes);
    QCOMPARE(after.payments, before.payments);
    QCOMPARE(after.contacts, before.contacts);
    QCOMPARE(after.duplicates, 0);
}

void EngineTest::aFaultOfXeroIsOvercome_data()
{
    using Kind = sandbox::Fault::Kind;
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("path");
    for (const auto* path : {"/Contacts", "/Invoices", "/Payments", "/CreditNotes"}) {
        const auto row = [path](const char* name, Kind kind) {
            QTest::addRow("%s on %s", name, path) << static_cast<int>(kind) << QString::fromLatin1(path);
        };
        row("minute limit", Kind::Status429Minute);
        row("concurrent limit", Kind::Status429Concurrent);
        row("500", Kind::Status500);
        row("503", Kind::Status503);
        row("cut before", Kind::CutBefore);
        row("cut after", Kind::CutAfter);
        row("truncated", Kind::Truncated);
        row("HTML", Kind::Html);
    }
}

void EngineTest::aFaultOfXeroIsOvercome()
{
    QFETCH(int, kind);
    QFETCH(QString, path);
    const auto shopPointer = DemoShop::from(m_prepared);
    DemoShop& shop = *shopPointer;
    shop.box->play(fault(static_cast<sandbox::Fault::Kind>(kind), path));
    sync::SyncSummary summary;
    for (int run = 0; run < 3; ++run) {
        summary = shop.open()->syncOnce({});
        if (!summary.stoppedBy)
            break;
        // A minute limit blocks for its Retry-After of one second.
        shop.clock.offsetSeconds += 5;
    }
    QVERIFY2(!summary.stoppedBy, summary.stoppedBy ? qPrintable(summary.stoppedBy->message) : "");
    QCOMPARE(summary.waiting, 0);
    QCOMPARE(summary.refused, 0);

    const auto& expected = m_calm;
    const auto books = shop.box->books();
    QCOMPARE(books.invoices, expected.invoices);
    QCOMPARE(books.contacts, expected.contacts);
    QCOMPARE(books.payments, expected.payments);
    QCOMPARE(books.creditNotes, expected.creditNotes);
    QCOMPARE(books.refunds, expected.refunds);
    QCOMPARE(books.duplicates, 0);
}

void EngineTest::aUsedUpDayEndsTheRunAndKeepsTheQueue()
{
    DemoShop shop;
    shop.setUp(since);
    auto dayLimit = fault(sandbox::Fault::Kind::Status429Day, QStringLiteral("/Invoices"));
    dayLimit.retryAfterSeconds = 3600;
    shop.box->play(dayLimit);
    auto runtime = shop.open();
    const auto summary = runtime->syncOnce({});
    QVERIFY(summary.stoppedBy);
    QCOMPARE(summary.stoppedBy->kind, ErrorKind::RateLimited);
    QCOMPARE(summary.stoppedBy->limit, RateLimit::Day);
    QVERIFY(summary.waiting > 0);
    QCOMPARE(shop.box->books().invoices, 0);

    // Not a single call while the block lasts, also after a restart.
    runtime.reset();
    const int calls = shop.box->books().calls;
    const auto blocked = shop.open()->syncOnce({});
    QVERIFY(blocked.stoppedBy);
    QCOMPARE(shop.box->books().calls, calls);
    shop.clock.offsetSeconds = 0;
}

void EngineTest::anExpiredTokenIsRefreshed()
{
    DemoShop shop;
    shop.setUp(since);
    const QString before = shop.tokens.accessToken;
    shop.box->expireAccessTokens();
    const auto summary = shop.open()->syncOnce({});
    QVERIFY2(!summary.stoppedBy, summary.stoppedBy ? qPrintable(summary.stoppedBy->message) : "");
    QVERIFY(shop.tokens.accessToken != before);
}

void EngineTest::aRevokedConsentStopsTheRunAndLosesNothing()
{
    DemoShop shop;
    shop.setUp(since);
    shop.box->revokeConsent();
    auto runtime = shop.open();
    const auto summary = runtime->syncOnce({});
    QVERIFY(summary.stoppedBy);
    QVERIFY(summary.stoppedBy->kind == ErrorKind::Unauthorized ||
            summary.stoppedBy->kind == ErrorKind::Forbidden);
    QVERIFY(summary.waiting > 0);
    QVERIFY(runtime->status().books.state != sync::ConnectionState::Connected);
    runtime.reset();

    shop.setUp(since);
    const auto again = shop.open()->syncOnce({});
    QVERIFY(!again.stoppedBy);
    QCOMPARE(again.waiting, 0);
    QVERIFY(shop.box->books().invoices > 0);
    QCOMPARE(shop.box->books().duplicates, 0);
}

void EngineTest::ordersAsSource()
{
    DemoShop shop;
    shop.setUp(since, {{QStringLiteral("sync.source"), QStringLiteral("order")}});
    auto runtime = shop.open();
    const auto summary = runtime->syncOnce({});
    QVERIFY2(!summary.stoppedBy, summary.stoppedBy ? qPrintable(summary.stoppedBy->message) : "");
    QVERIFY(shop.box->books().invoices > 0);
    QCOMPARE(shop.box->books().duplicates, 0);
    const auto invoices = shop.box->dump().value(QStringLiteral("Invoices")).toArray();
    for (const auto& invoice : invoices)
        QVERIFY(invoice.toObject()
                    .value(QStringLiteral("InvoiceNumber"))
                    .toString()
                    .startsWith(QStringLiteral("MO-")));
}

void EngineTest::anUnmappedTaxIsRefusedBeforeAnyCall()
{
    DemoShop shop;
    shop.setUp(since);
    auto runtime = shop.open();
    auto mapping = runtime->mapping();
    mapping.taxCodes.clear();
    mapping.taxPercent.clear();
    runtime->saveMapping(mapping);
    const auto summary = runtime->syncOnce({});
    QVERIFY(!summary.stoppedBy);
    QVERIFY(summary.refused > 0);
    const auto refused = refusals(*runtime);
    QVERIFY(!refused.isEmpty());
    for (const auto& entry : refused)
        QCOMPARE(entry.code, QStringLiteral("TAX_NOT_MAPPED"));
    QVERIFY(!refused.first().message.isEmpty());
}

void EngineTest::aStoppedRunGoesOn()
{
    DemoShop shop;
    shop.setUp(since);
    std::stop_source source;
    auto runtime = shop.open();
    source.request_stop();
    const auto stopped = runtime->syncOnce(source.get_token());
    QVERIFY(stopped.stoppedBy);
    QCOMPARE(stopped.stoppedBy->kind, ErrorKind::Cancelled);
    QCOMPARE(shop.box->books().invoices, 0);
    QVERIFY(!runtime->syncOnce({}).stoppedBy);
    QVERIFY(shop.box->books().invoices > 0);
}

void EngineTest::callsAreCounted()
{
    DemoShop shop;
    shop.setUp(since);
    auto runtime = shop.open();
    (void)runtime->syncOnce({});
    const QDate today = QDate::currentDate(); // and the day before, if midnight has just passed
    store::RequestStore requests(runtime->database());
    const int counted = requests.total(today.addDays(-1), QStringLiteral("xero")) +
                        requests.total(today, QStringLiteral("xero"));
    // The sandbox counts what reached it, GETs too; the list of connections is no call of the Accounting API.
    QCOMPARE(counted, shop.box->books().calls);
}

QTEST_GUILESS_MAIN(EngineTest)
#include "tst_engine.moc"
