// The figures of the overview, and that they stay quick when the journal is long.
#include "store/documentstore.h"
#include "store/ledgerstore.h"
#include "store/logstore.h"
#include "store/overviewstore.h"
#include "store/queuestore.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <limits>

using namespace counterfoil;
using namespace counterfoil::store;

namespace {

const QDateTime noon(QDate(2026, 11, 25), QTime(12, 0), Qt::UTC);
const QString tenant = QStringLiteral("tenant-1");

} // namespace

class OverviewTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void sumsComparePerCurrency();
    void readsOnlyWhatIsNew();
    void paymentsLeftOpen();
    void refusalsAreGrouped();
    void refusedAndChanged();
    void quickAtAMillion();

private:
    void post(DocumentKind kind, qint64 id, Amount magento, Amount xero, const QString& currency,
              const QDateTime& at = noon, const QString& documentCurrency = {});
    PostedSums sums(qint64 after = 0, const QString& of = tenant);
    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<Database> m_db;
};

void OverviewTest::init()
{
    m_db.reset();
    m_directory = std::make_unique<QTemporaryDir>();
    auto database = Database::open(m_directory->path(), Database::Mode::ReadWrite);
    QVERIFY(database.ok());
    m_db = std::move(database).value();
}

void OverviewTest::post(DocumentKind kind, qint64 id, Amount magento, Amount xero, const QString& currency,
                        const QDateTime& at, const QString& documentCurrency)
{
    SourceDocument document;
    document.kind = kind;
    document.entityId = id;
    document.grandTotal = magento;
    document.currency = documentCurrency.isEmpty() ? currency : documentCurrency;
    document.hash = "h";
    document.body = "{}";
    DocumentStore(*m_db).put(document);
    LedgerEntry entry;
    entry.tenantId = tenant;
    entry.xeroKind = kind == DocumentKind::CreditMemo ? XeroKind::CreditNote : XeroKind::Invoice;
    entry.magentoKey = documentKindName(kind) + u':' + QString::number(id);
    entry.xeroId = entry.magentoKey;
    entry.amount = xero;
    entry.currency = currency;
    entry.hash = "h";
    entry.postedAt = at;
    QVERIFY(LedgerStore(*m_db).add(entry));
}

PostedSums OverviewTest::sums(qint64 after, const QString& of)
{
    PostedSums sums;
    OverviewStore store(*m_db);
    qint64 scanned = 0;
    do {
        for (const PostedRow& row : store.postedAfter(of, after, 2, &scanned))
            sums.add(row);
        after = scanned;
    } while (scanned > 0);
    return sums;
}

void OverviewTest::sumsComparePerCurrency()
{
    const QString gbp = QStringLiteral("GBP"), eur = QStringLiteral("EUR");
    post(DocumentKind::Invoice, 1, Amount::fromCents(10000), Amount::fromCents(10000), gbp);
    post(DocumentKind::Invoice, 2, Amount::fromCents(5001), Amount::fromCents(5000), gbp);
    post(DocumentKind::CreditMemo, 1, Amount::fromCents(2000), Amount::fromCents(2000), gbp);
    post(DocumentKind::Invoice, 3, Amount::fromCents(700), Amount::fromCents(700), eur);
    post(DocumentKind::Invoice, 4, Amount::fromCents(800), Amount::fromCents(650), gbp, noon, eur);
    const PostedSums all = sums();
    QCOMPARE(all.posted, 5);
    QCOMPARE(all.notCompared, 1);
    QCOMPARE(all.byCurrency.size(), 2);
    QCOMPARE(all.byCurrency.value(gbp).documents, 3);
    QCOMPARE(all.byCurrency.value(gbp).magento, Amount::fromCents(13001));
    QCOMPARE(all.byCurrency.value(gbp).xero, Amount::fromCents(13000));
    QCOMPARE(all.byCurrency.value(gbp).difference(), Amount::fromCents(-1));
    QCOMPARE(all.byCurrency.value(eur).difference(), Amount());
    QCOMPARE(sums(0, QStringLiteral("another organisation")).posted, 0);
}

void OverviewTest::readsOnlyWhatIsNew()
{
    const QString gbp = QStringLiteral("GBP");
    OverviewStore store(*m_db);
    QCOMPARE(store.lastIdBefore(noon), 0);
    post(DocumentKind::Invoice, 1, Amount::fromCents(100), Amount::fromCents(100), gbp, noon.addDays(-1));
    QCOMPARE(store.lastIdBefore(noon), 1);
    post(DocumentKind::Invoice, 2, Amount::fromCents(100), Amount::fromCents(100), gbp, noon);
    QCOMPARE(store.lastIdBefore(noon), 1);
    QCOMPARE(store.lastIdBefore(noon.addSecs(1)), 2);
    QCOMPARE(sums(store.lastIdBefore(noon)).posted, 1);
    QCOMPARE(sums().posted, 2);
}

void OverviewTest::paymentsLeftOpen()
{
    const QString gbp = QStringLiteral("GBP");
    for (qint64 id : {1, 2, 3})
        post(DocumentKind::Invoice, id, Amount::fromCents(100), Amount::fromCents(100), gbp);
    post(DocumentKind::Invoice, 4, Amount(), Amount(), gbp); // nothing to pay
    QCOMPARE(sums().open, 3);
    LedgerEntry payment;
    payment.tenantId = tenant;
    payment.xeroKind = XeroKind::Payment;
    payment.magentoKey = QStringLiteral("invoice:2");
    payment.xeroId = QStringLiteral("p");
    payment.hash = "h";
    payment.postedAt = noon;
    QVERIFY(LedgerStore(*m_db).add(payment));
    QCOMPARE(sums().open, 2);
    QueueItem waiting;
    waiting.kind = DocumentKind::Invoice;
    waiting.entityId = 3;
    waiting.stage = Stage::Payment;
    QueueStore(*m_db).enqueue(waiting);
    QCOMPARE(sums().open, 1);
    QCOMPARE(sums().posted, 4); // a payment is no document
}

void OverviewTest::refusalsAreGrouped()
{
    QueueStore queue(*m_db);
    const auto add = [&](qint64 id, QueueState state, const QString& reason, const QString& message) {
        QueueItem item;
        item.kind = DocumentKind::Invoice;
        item.entityId = id;
        item.incrementId = QStringLiteral("00000001%1").arg(id);
        queue.enqueue(item);
        queue.setState(queue.findDocument(DocumentKind::Invoice, id)->id, state, reason,
                       message.arg(item.incrementId));
    };
    const QString tax = QStringLiteral("Invoice %1: no tax rate for \"GST\"");
    add(1, QueueState::Blocked, QStringLiteral("TAX_NOT_MAPPED"), tax);
    add(2, QueueState::Failed, QStringLiteral("XERO_REFUSED"), QStringLiteral("%1 is too long"));
    add(3, QueueState::Blocked, QStringLiteral("TAX_NOT_MAPPED"), tax);
    const auto groups = OverviewStore(*m_db).refusedGroups(100);
    QCOMPARE(groups.size(), 2);
    QCOMPARE(groups.at(0).count, 2);
    QCOMPARE(groups.at(0).reason, QStringLiteral("TAX_NOT_MAPPED"));
    QCOMPARE(groups.at(0).message, QStringLiteral("Invoice …: no tax rate for \"GST\""));
    QCOMPARE(groups.at(1).state, QueueState::Failed);
    QCOMPARE(OverviewStore(*m_db).refusedGroups(1).at(0).count, 1); // bounded
}

void OverviewTest::refusedAndChanged()
{
    LogStore log(*m_db);
    LogEntry entry;
    entry.kind = DocumentKind::Invoice;
    entry.at = noon;
    entry.status = LogStatus::Error;
    entry.entityId = 1;
    log.add(entry);
    log.add(entry); // the same document again: one
    entry.entityId = 2;
    entry.code = QStringLiteral("CHANGED_AFTER_POSTING");
    log.add(entry);
    entry.entityId = 3;
    entry.at = noon.addDays(-2);
    entry.code.clear();
    log.add(entry);
    OverviewStore store(*m_db);
    QCOMPARE(store.refusedSince(noon.addDays(-1)), 1);
    QCOMPARE(store.refusedSince(noon.addDays(-3)), 2);
    QCOMPARE(store.changedAfterPosting(), 1);
    entry.at = noon;
    entry.entityId = 4;
    entry.code = QStringLiteral("CHANGED_IN_XERO");
    log.add(entry);
    entry.entityId = 5;
    entry.code = QStringLiteral("VOIDED_IN_XERO");
    log.add(entry);
    QCOMPARE(store.changedInXero(), 2);
    QCOMPARE(store.refusedSince(noon.addDays(-3)), 2);
    entry.code.clear();
    entry.entityId = 1;
    entry.at = noon;
    entry.status = LogStatus::Success;
    log.add(entry);
    QCOMPARE(store.refusedSince(noon.addDays(-1)), 0);
}

void OverviewTest::quickAtAMillion()
{
    constexpr int rows = 1'000'000;
    {
        Transaction transaction(*m_db);
        const QString numbers =
            QStringLiteral("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < %1) ")
                .arg(rows);
        m_db->exec(numbers + QStringLiteral(
                                 "INSERT INTO ledger SELECT i, 'tenant-1', 'Invoice', 'invoice:' || i, i, i, "
                                 "x'00', 10000, 'GBP', ? + i * 1000, '' FROM n"),
                   {noon.toMSecsSinceEpoch()});
        m_db->exec(numbers +
                   QStringLiteral("INSERT INTO document SELECT 'invoice', i, 1, i, i, '', '', 0, 0, x'00', "
                                  "x'00', 10000, 'GBP' FROM n WHERE i > 900000"));
        transaction.commit();
    }
    OverviewStore store(*m_db);
    qint64 from = 0, scanned = 0;
    decltype(store.postedAfter(tenant, from, 500, &scanned)) posted;
    QElapsedTimer timer;
    timer.start();
    QSqlQuery all = m_db->exec(QStringLiteral("SELECT count(*) FROM ledger WHERE amount > 0"));
    QVERIFY(all.next() && all.value(0).toInt() == rows);
    const qint64 scan = timer.nsecsElapsed();
    qint64 took = std::numeric_limits<qint64>::max();
    for (int i = 0; i < 3; ++i) {
        timer.start();
        from = store.lastIdBefore(noon.addSecs(950'000));
        posted = store.postedAfter(tenant, from, 500, &scanned);
        took = std::min(took, timer.nsecsElapsed());
    }
    qInfo("where a period starts and 500 rows of it, in a ledger of %d: %.1f ms, all of it: %.1f ms", rows,
          static_cast<double>(took) / 1e6, static_cast<double>(scan) / 1e6);
    QCOMPARE(from, 949'999);
    QCOMPARE(posted.size(), 500);
    QCOMPARE(scanned, from + 500);
    QVERIFY2(took < scan, "a slice must not cost what all of it does");
}

QTEST_GUILESS_MAIN(OverviewTest)
#include "tst_overview.moc"
