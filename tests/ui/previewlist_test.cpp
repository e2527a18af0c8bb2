// The preview of one document, and of many as a list with sums.
#include "samples.h"
#include "tabfixture.h"

#include "common/gridview.h"
#include "queue/previewdialog.h"
#include "queue/previewlistdialog.h"
#include "queue/previewlistexport.h"
#include "queue/previewlistmodel.h"
#include "queue/queuetab.h"
#include "resources/resources.h"

#include <QAbstractItemModelTester>
#include <QBuffer>
#include <QPushButton>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>

using namespace counterfoil;
using namespace counterfoil::ui;
using namespace counterfoil::test;

namespace {

sync::PreviewEntry entry(qint64 id, const char* currency, qint64 magentoCents, qint64 xeroCents)
{
    sync::PreviewEntry line;
    line.queueId = id;
    line.incrementId = QStringLiteral("%1").arg(id, 9, 10, QLatin1Char('0'));
    line.customerName = QStringLiteral("Noor & Sons Ltd");
    line.currency = QString::fromLatin1(currency);
    line.magentoTotal = Amount::fromCents(magentoCents);
    line.xeroTotal = Amount::fromCents(xeroCents);
    line.xeroNumber = QStringLiteral("MI-") + line.incrementId;
    line.verdict = magentoCents == xeroCents ? sync::PreviewVerdict::Equal : sync::PreviewVerdict::Differs;
    return line;
}

sync::PreviewEntry refused(qint64 id, const char* currency, qint64 magentoCents)
{
    sync::PreviewEntry line = entry(id, currency, magentoCents, 0);
    line.xeroTotal.reset();
    line.verdict = sync::PreviewVerdict::Refused;
    line.code = QStringLiteral("TAX_NOT_MAPPED");
    line.problem = QStringLiteral("=The tax “DE-OSS-19” has no tax rate in Xero yet.");
    return line;
}

} // namespace

class PreviewListTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { initResources(); }
    void listSums();
    void aListInParts();
    void aListPausesForASinglePreview();
    void closingTheListStopsIt();
    void theListAsCsv();
    void previewSaysEqualOrWhyNot();
};

void PreviewListTest::listSums()
{
    PreviewSums sums;
    sums.add(entry(1, "GBP", 1000, 1000));
    sums.add(entry(2, "GBP", 2000, 2001));
    sums.add(refused(3, "GBP", 500));
    sums.add(entry(4, "EUR", 700, 700));
    auto memo = entry(5, "GBP", 300, 300);
    memo.target = sync::PreviewTarget::CreditNote;
    sums.add(memo);
    auto member = entry(6, "GBP", 999, 999); // counts with its daily summary
    member.target = sync::PreviewTarget::InSummary;
    sums.add(member);
    auto posted = entry(7, "GBP", 999, 999); // is in Xero already
    posted.target = sync::PreviewTarget::Follower;
    sums.add(posted);
    const auto rows = sums.rows();
    QCOMPARE(rows.size(), 3);
    QCOMPARE(rows.at(0).currency, QStringLiteral("EUR"));
    QCOMPARE(rows.at(1).magento, Amount::fromCents(3000));
    QCOMPARE(rows.at(1).xero, Amount::fromCents(3001));
    QCOMPARE(rows.at(1).posted, 2);
    QCOMPARE(rows.at(1).notPosted, 1);
    QCOMPARE(rows.at(1).notPostedMagento, Amount::fromCents(500));
    QVERIFY(rows.at(2).credit);
    QCOMPARE(sums.refused(), 1);
    QCOMPARE(sums.differing(), 1);
}

void PreviewListTest::aListInParts()
{
    FakeQueue queue;
    queue.fill(20);
    Posted posted;
    QueueTab tab(posted.actions(), queue.source());
    tab.show();
    tab.refresh();
    button(tab, QStringLiteral("Preview all that wait…"))->click();
    const sync::PreviewMany asked = *posted.last<sync::PreviewMany>();
    const auto waiting = std::count_if(queue.rows.cbegin(), queue.rows.cend(), [](const auto& row) {
        return row.state == store::QueueState::Waiting;
    });
    QCOMPARE(asked.queueIds.size(), waiting);
    auto* dialog = tab.findChild<PreviewListDialog*>();
    QVERIFY(dialog && dialog->isRunning());
    const auto tester = watch(dialog->model());
    sync::PreviewListed part{asked.request, {entry(1, "GBP", 1000, 1000)}, 1, waiting, false, false};
    part.request++;
    tab.showPreviewPart(part); // of another list
    QCOMPARE(dialog->model()->rowCount(), 0);
    part.request--;
    tab.showPreviewPart(part);
    QCOMPARE(dialog->model()->rowCount(), 1);
    part.entries = {entry(2, "GBP", 2000, 2001), refused(3, "EUR", 500)};
    part.done = waiting;
    part.finished = true;
    tab.showPreviewPart(part);
    QVERIFY(!dialog->isRunning());
    QCOMPARE(dialog->model()->rowCount(), 3);
    QCOMPARE(dialog->sumTable()->rowCount(), 2);
    QCOMPARE(dialog->sumTable()->item(1, 5)->text(), QStringLiteral("0.01"));
    QVERIFY(dialog->summary().contains(QStringLiteral("With problems: 1")));
    dialog->table()->sortByColumn(PreviewListModel::Magento, Qt::DescendingOrder);
    QCOMPARE(dialog->model()->entry(0)->queueId, 2);
    dialog->model()->setShow(PreviewListModel::Show::Problems);
    QCOMPARE(dialog->model()->rowCount(), 1);
    dialog->table()->selectRow(0);
    button(*dialog, QStringLiteral("Preview this document"))->click();
    QCOMPARE(posted.last<sync::PreviewItem>()->queueId, 3);
}

void PreviewListTest::aListPausesForASinglePreview()
{
    FakeQueue queue;
    queue.fill(20);
    Posted posted;
    QueueTab tab(posted.actions(), queue.source());
    tab.show();
    tab.grid()->selectAll();
    button(tab, QStringLiteral("Preview"))->click();
    const sync::PreviewMany first = *posted.last<sync::PreviewMany>();
    auto* dialog = tab.findChild<PreviewListDialog*>();
    tab.showPreviewPart({first.request, {entry(1, "GBP", 1000, 1000)}, 1, 20, false, false});
    dialog->table()->selectRow(0);
    button(*dialog, QStringLiteral("Preview this document"))->click();
    QVERIFY(first.cancelled.stop_requested());
    tab.showPreviewPart({first.request, {entry(2, "GBP", 1000, 1000)}, 2, 20, true, true});
    QCOMPARE(posted.commands.size(), 3);
    QCOMPARE(std::get<sync::PreviewItem>(posted.commands.at(1)).queueId, 1);
    const sync::PreviewMany rest = *posted.last<sync::PreviewMany>(); // and goes on where it was
    QCOMPARE(rest.queueIds.size(), 18);
    QCOMPARE(rest.queueIds.first(), first.queueIds.at(2));
    QVERIFY(!rest.cancelled.stop_requested());
    QList<sync::PreviewEntry> others;
    for (int i = 3; i <= 20; ++i)
        others << entry(i, "GBP", 1000, 1000);
    tab.showPreviewPart({rest.request, others, 18, 18, true, false});
    QCOMPARE(dialog->model()->rowCount(), 20);
    QVERIFY(!dialog->isRunning());
}

void PreviewListTest::closingTheListStopsIt()
{
    FakeQueue queue;
    queue.fill(20);
    Posted posted;
    QueueTab tab(posted.actions(), queue.source());
    tab.show();
    tab.grid()->selectAll();
    button(tab, QStringLiteral("Preview"))->click();
    const sync::PreviewMany first = *posted.last<sync::PreviewMany>();
    tab.findChild<PreviewListDialog*>()->close();
    QVERIFY(first.cancelled.stop_requested());
    button(tab, QStringLiteral("Preview"))->click();
    const sync::PreviewMany second = *posted.last<sync::PreviewMany>();
    QVERIFY(second.request != first.request);
    PreviewListDialog* dialog = nullptr;
    for (auto* each : tab.findChildren<PreviewListDialog*>())
        dialog = each->request() == second.request ? each : dialog;
    QVERIFY(dialog);
    dialog->stop();
    QVERIFY(second.cancelled.stop_requested());
    tab.showPreviewPart({second.request, {entry(1, "GBP", 1, 1)}, 1, 20, true, true});
    QVERIFY(dialog->summary().contains(QStringLiteral("Stopped")));
}

void PreviewListTest::theListAsCsv()
{
    auto paid = entry(1, "GBP", 1000, 1001);
    paid.payments = {{Amount::fromCents(600), QStringLiteral("090")},
                     {Amount::fromCents(401), QStringLiteral("850")}};
    paid.customerName = QStringLiteral("=cmd|' /C calc'!A0");
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const auto rows = exportPreviewList({paid, refused(2, "GBP", 500)}, buffer);
    QVERIFY(rows.ok());
    QCOMPARE(*rows, 2);
    const QByteArray text = buffer.data();
    QVERIFY(text.startsWith("\xEF\xBB\xBFtype,number,customer,currency"));
    QVERIFY(text.contains(",'=cmd|"));
    QVERIFY(text.contains("10.00,10.01,0.01,"));
    QVERIFY(text.contains("6.00 090; 4.01 850"));
    QVERIFY(text.contains("'=The tax"));
    QCOMPARE(text.count("\r\n"), 3);
    PreviewListDialog dialog({1, 2});
    dialog.start();
    dialog.take({dialog.request(), {paid}, 2, 2, true, false});
    const QTemporaryDir folder;
    dialog.writeCsv(folder.filePath(QStringLiteral("list.csv")));
    QFile file(folder.filePath(QStringLiteral("list.csv")));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll().count("\r\n"), 2);
}

void PreviewListTest::previewSaysEqualOrWhyNot()
{
    PreviewDialog equal(samplePreview(false));
    QVERIFY(equal.verdict().startsWith(QStringLiteral("Both totals are equal")));
    const auto tables = equal.findChildren<QTableWidget*>();
    QCOMPARE(tables.size(), 2);
    QCOMPARE(tables.at(0)->rowCount(), 2);
    QCOMPARE(tables.at(1)->rowCount(), 3);
    PreviewDialog blocked(samplePreview(true));
    QVERIFY(blocked.verdict().contains(QStringLiteral("DE-OSS-19")));
    sync::PreviewReady off = samplePreview(false);
    std::get<posting::Prepared>(*off.outcome).predicted.total = Amount::fromCents(7149);
    PreviewDialog differs(off);
    QVERIFY(differs.verdict().contains(QStringLiteral("0.01")));
    sync::PreviewReady none;
    none.problem = QStringLiteral("The document was not read yet.");
    QCOMPARE(PreviewDialog(none).verdict(), none.problem);
}

QTEST_MAIN(PreviewListTest)
#include "previewlist_test.moc"
