// The log on a real journal, read on its own threads, while another connection writes.
#include "logbench.h"

#include "log/logfilterbar.h"
#include "log/loggrid.h"
#include "log/logmodel.h"
#include "resources/resources.h"
#include "store/logstore.h"
#include "support/cputime.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QHeaderView>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace counterfoil;
using namespace counterfoil::ui;
using namespace counterfoil::test;

namespace {

constexpr int manyRows = 20000;
/// Of the GUI thread's own time, so it holds on a busy machine as well.
constexpr double longestStallMs = 200 * slowness;

} // namespace

class LogRowsTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { initResources(); }
    void everyRowCanBeShownAtOnce();
    void whatIsReadStaysWhileRowsComeIn();
    void filtersAndCounts();
    void sortsInSql_data();
    void sortsInSql();
    void sortedRowsFollowLater();
    void newestOfEachFollows();
    void aNewerQuestionEndsTheOlder();
    void exportsAll();
    void exportCanBeStopped();
    void orderAndColumnsAreRemembered();
    void guiThreadIsNeverHeld();
};

void LogRowsTest::everyRowCanBeShownAtOnce()
{
    LogBench bench(manyRows);
    bench.openTab();
    LogModel* model = bench.tab().model();
    const QAbstractItemModelTester tester(model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QVERIFY(bench.until([&] { return bench.complete(); }));
    QCOMPARE(model->rowCount(), manyRows);
    QCOMPARE(model->idAt(0), manyRows);
    QCOMPARE(model->idAt(manyRows - 1), 1);
    bench.tab().grid()->scrollToBottom();
    QVERIFY(!model->entry(manyRows - 1)); // a placeholder …
    QCOMPARE(model->index(manyRows - 1, 0).data().toString(), QStringLiteral("…"));
    QVERIFY(bench.until([&] { return bench.rowsInSight(); })); // … until it is read
    QCOMPARE(model->entry(manyRows - 1)->id, 1);
    QCOMPARE(model->index(manyRows - 1, LogModel::Number).data().toString(), QStringLiteral("000000100"));
}

void LogRowsTest::whatIsReadStaysWhileRowsComeIn()
{
    LogBench bench(2000);
    bench.openTab();
    LogModel* model = bench.tab().model();
    LogGrid* grid = bench.tab().grid();
    QVERIFY(bench.until([&] { return bench.complete(); }));
    grid->verticalScrollBar()->setValue(700);
    QVERIFY(bench.until([&] { return bench.rowsInSight(); }));
    const int row = grid->rowAt(grid->viewport()->height() / 2);
    const qint64 id = model->idAt(row);
    const int y = grid->rowViewportPosition(row);
    grid->selectRow(row);
    bench.startWriting();
    QVERIFY(bench.until([&] { return model->rowCount() >= 2150; }));
    bench.stopWriting();
    const int now = model->rowOf(id);
    QVERIFY(now >= row + 150);
    QCOMPARE(grid->rowViewportPosition(now), y);
    QCOMPARE(grid->selectedIds(), QList<qint64>{id});
    // At the top the newest are shown as they come.
    grid->scrollToTop();
    bench.startWriting();
    const int before = model->rowCount();
    QVERIFY(bench.until([&] { return model->rowCount() > before; }));
    QCOMPARE(grid->rowAt(0), 0);
    bench.stopWriting();
    QCOMPARE(model->counts().shown, model->rowCount());
    QCOMPARE(model->counts().all, model->rowCount());
}

void LogRowsTest::filtersAndCounts()
{
    LogBench bench(manyRows);
    bench.openTab();
    LogModel* model = bench.tab().model();
    QVERIFY(bench.until([&] { return bench.complete(); }));
    const auto ask = [&](const store::LogFilter& filter) {
        model->setFilter(filter);
        return bench.until([&] { return bench.complete(); });
    };
    const int errors = (manyRows - 5) / 97 + 1;
    QCOMPARE(model->counts().errors, errors);
    store::LogFilter filter;
    filter.status = store::LogStatus::Error;
    QVERIFY(ask(filter));
    QCOMPARE(model->rowCount(), errors);
    QCOMPARE(model->counts().all, manyRows);
    QVERIFY(bench.tab().countText().contains(QLocale().toString(manyRows)));
    filter.status = store::LogStatus::Success;
    QVERIFY(ask(filter));
    QCOMPARE(model->rowCount(), manyRows - errors);
    QCOMPARE(model->counts().errors, 0);
    filter = {};
    filter.text = QStringLiteral("LOCK date");
    QVERIFY(ask(filter));
    QCOMPARE(model->rowCount(), errors);
    filter = {};
    filter.kind = store::DocumentKind::CreditMemo;
    QVERIFY(ask(filter));
    QCOMPARE(model->rowCount(), manyRows / 6);
    filter = {};
    filter.newestOnly = true;
    QVERIFY(ask(filter));
    QCOMPARE(model->rowCount(), (manyRows - 2) / 3 + 1);
    filter = {};
    filter.from = QDateTime::fromMSecsSinceEpoch(1700000000000 + 3000 * 101, Qt::UTC);
    filter.until = QDateTime::fromMSecsSinceEpoch(1700000000000 + 3000 * 201, Qt::UTC);
    QVERIFY(ask(filter));
    QCOMPARE(model->rowCount(), 100);
    filter.text = QStringLiteral("nobody");
    QVERIFY(ask(filter));
    QCOMPARE(model->rowCount(), 0);
}

void LogRowsTest::sortsInSql_data()
{
    QTest::addColumn<int>("column");
    QTest::addColumn<QString>("sql");
    QTest::newRow("status") << int(LogModel::Status) << QStringLiteral("status");
    QTest::newRow("type") << int(LogModel::Kind) << QStringLiteral("kind, action");
    QTest::newRow("number") << int(LogModel::Number) << QStringLiteral("increment_id");
    QTest::newRow("customer") << int(LogModel::Customer) << QStringLiteral("lower(customer)");
    QTest::newRow("amount") << int(LogModel::Amount) << QStringLiteral("amount");
    QTest::newRow("Xero number") << int(LogModel::XeroNumber) << QStringLiteral("xero_number");
    QTest::newRow("message") << int(LogModel::Message) << QStringLiteral("message");
    QTest::newRow("tries") << int(LogModel::Attempts) << QStringLiteral("attempts");
    QTest::newRow("duration") << int(LogModel::Duration) << QStringLiteral("duration_ms");
    QTest::newRow("time") << int(LogModel::Time) << QStringLiteral("at");
}

void LogRowsTest::sortsInSql()
{
    QFETCH(int, column);
    QFETCH(QString, sql);
    LogBench bench(3000);
    bench.openTab();
    LogModel* model = bench.tab().model();
    QVERIFY(bench.until([&] { return bench.complete(); }));
    bench.tab().grid()->sortByColumn(column, Qt::AscendingOrder);
    QVERIFY(bench.until([&] { return bench.complete(); }));
    QList<qint64> expected, shown;
    QSqlQuery query = bench.database().exec(u"SELECT id FROM log ORDER BY " % sql % u", id DESC");
    while (query.next())
        expected << query.value(0).toLongLong();
    for (int row = 0; row < model->rowCount(); ++row)
        shown << model->idAt(row);
    QCOMPARE(shown, expected);
}

void LogRowsTest::sortedRowsFollowLater()
{
    LogBench bench(2000);
    bench.openTab();
    LogModel* model = bench.tab().model();
    QVERIFY(bench.until([&] { return bench.complete(); }));
    bench.tab().grid()->sortByColumn(LogModel::Amount, Qt::DescendingOrder);
    QVERIFY(bench.until([&] { return bench.complete() && bench.rowsInSight(); }));
    LogGrid* grid = bench.tab().grid();
    grid->verticalScrollBar()->setValue(500);
    grid->selectRow(510);
    const qint64 top = model->idAt(grid->rowAt(0)), selected = model->idAt(510);
    QSignalSpy replaced(model, &LogModel::replaced);
    bench.startWriting();
    QVERIFY(bench.until([&] { return !replaced.isEmpty() && model->rowCount() > 2000; }));
    bench.stopWriting();
    QCOMPARE(model->idAt(grid->rowAt(0)), top);
    QCOMPARE(grid->selectedIds(), QList<qint64>{selected});
}

void LogRowsTest::newestOfEachFollows()
{
    LogBench bench(300);
    bench.openTab();
    LogModel* model = bench.tab().model();
    store::LogFilter filter;
    filter.newestOnly = true;
    filter.status = store::LogStatus::Error;
    model->setFilter(filter);
    QVERIFY(bench.until([&] { return bench.complete(); }));
    const int before = model->rowCount();
    QVERIFY(before > 0);
    // The document of the first one is posted after all: it must go, though the new row does not fit.
    QVERIFY(bench.until([&] { return model->entry(0) != nullptr; }));
    store::LogEntry posted = *model->entry(0);
    posted.status = store::LogStatus::Success;
    store::LogStore(bench.database()).add(posted);
    bench.tab().refresh();
    QVERIFY(bench.until([&] { return model->rowCount() == before - 1; }));
}

void LogRowsTest::aNewerQuestionEndsTheOlder()
{
    LogBench bench(manyRows);
    bench.openTab();
    LogModel* model = bench.tab().model();
    store::LogFilter filter;
    for (int i = 0; i < 30; ++i) { // as someone types
        filter.text = QString::number(i);
        model->setFilter(filter);
    }
    filter.text = QStringLiteral("000000123");
    model->setFilter(filter);
    QVERIFY(bench.until([&] { return bench.complete(); }));
    QCOMPARE(model->rowCount(), 3);
}

void LogRowsTest::exportsAll()
{
    LogBench bench(5000);
    bench.openTab();
    QVERIFY(bench.until([&] { return bench.complete(); }));
    const QTemporaryDir folder;
    QSignalSpy noticed(&bench.tab(), &LogTab::noticed), complained(&bench.tab(), &LogTab::complained);
    bench.tab().exportTo(folder.filePath(QStringLiteral("log.csv")));
    QVERIFY(bench.until([&] { return !bench.tab().isExporting(); }));
    QFile csv(folder.filePath(QStringLiteral("log.csv")));
    QVERIFY(csv.open(QIODevice::ReadOnly));
    QCOMPARE(csv.readAll().count("\r\n"), 5001);
    bench.tab().exportTo(folder.filePath(QStringLiteral("log.json")));
    QVERIFY(bench.until([&] { return !bench.tab().isExporting(); }));
    QFile json(folder.filePath(QStringLiteral("log.json")));
    QVERIFY(json.open(QIODevice::ReadOnly));
    const QJsonArray rows = QJsonDocument::fromJson(json.readAll()).array();
    QCOMPARE(rows.size(), 5000);
    QCOMPARE(rows.first().toObject().value(QStringLiteral("id")).toInt(), 5000);
    QCOMPARE(noticed.size(), 2);
    QCOMPARE(complained.size(), 0);
    bench.tab().exportTo(folder.filePath(QStringLiteral("missing/log.csv")));
    QVERIFY(bench.until([&] { return !bench.tab().isExporting(); }));
    QCOMPARE(complained.size(), 1);
}

void LogRowsTest::exportCanBeStopped()
{
    LogBench bench(manyRows);
    bench.openTab();
    QVERIFY(bench.until([&] { return bench.complete(); }));
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("log.csv"));
    QFile older(path);
    QVERIFY(older.open(QIODevice::WriteOnly));
    older.write("older");
    older.close();
    QSignalSpy noticed(&bench.tab(), &LogTab::noticed);
    bench.tab().exportTo(path);
    bench.tab().stopExport();
    QVERIFY(bench.until([&] { return !bench.tab().isExporting(); }));
    QVERIFY(noticed.first().first().toString().contains(QStringLiteral("stopped")));
    QVERIFY(older.open(QIODevice::ReadOnly));
    QCOMPARE(older.readAll(), QByteArray("older"));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1); // no half of a file is left
}

void LogRowsTest::orderAndColumnsAreRemembered()
{
    QByteArray state;
    {
        LogBench bench(300);
        bench.openTab();
        LogGrid* grid = bench.tab().grid();
        grid->sortByColumn(LogModel::Amount, Qt::AscendingOrder);
        grid->setColumnWidth(LogModel::Customer, 222);
        grid->horizontalHeader()->setSectionHidden(LogModel::Attempts, true);
        grid->horizontalHeader()->moveSection(LogModel::XeroNumber, 0);
        state = grid->columnState();
    }
    LogBench bench(300);
    bench.openTab();
    LogGrid* grid = bench.tab().grid();
    grid->restoreColumnState(state);
    QCOMPARE(grid->columnWidth(LogModel::Customer), 222);
    QVERIFY(grid->isColumnHidden(LogModel::Attempts));
    QCOMPARE(grid->shownColumns().first(), int(LogModel::XeroNumber));
    QVERIFY(grid->horizontalHeader()->isSortIndicatorShown());
    QVERIFY(bench.tab().model()->order() == (store::LogOrder{store::LogColumn::Amount, false}));
    QVERIFY(bench.until([&] { return bench.complete(); }));
    QSqlQuery least = bench.database().exec(QStringLiteral("SELECT id FROM log ORDER BY amount, id DESC"));
    QVERIFY(least.next());
    QCOMPARE(bench.tab().model()->idAt(0), least.value(0).toLongLong());
}

void LogRowsTest::guiThreadIsNeverHeld()
{
    LogBench bench(manyRows);
    bench.startWriting();
    bench.openTab();
    QVERIFY(bench.until([&] { return bench.complete() && bench.rowsInSight(); }));
    bench.longestStall();
    LogModel* model = bench.tab().model();
    bench.tab().grid()->scrollToBottom();
    QVERIFY(bench.until([&] { return bench.rowsInSight(); }));
    store::LogFilter filter;
    filter.text = QStringLiteral("no such text");
    model->setFilter(filter);
    QVERIFY(bench.until([&] { return bench.complete(); }));
    model->setFilter({});
    bench.tab().grid()->sortByColumn(LogModel::Message, Qt::AscendingOrder);
    QVERIFY(bench.until([&] { return bench.complete() && bench.rowsInSight(); }));
    const LogBench::Stall stall = bench.longestStall();
    QVERIFY2(stall.own < longestStallMs, qPrintable(QString::number(stall.own)));
}

QTEST_MAIN(LogRowsTest)
#include "logrows_test.moc"
