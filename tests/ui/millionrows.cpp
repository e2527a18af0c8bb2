// Not a test: how the log behaves with very many rows while a sync writes at full speed. Prints a table.
//   ui_million_rows [ROWS]      (1,000,000)
#include "logbench.h"

#include "log/logfilterbar.h"
#include "log/loggrid.h"
#include "log/logmodel.h"
#include "resources/resources.h"

#include <QApplication>
#include <QDir>
#include <QLineEdit>
#include <QScrollBar>
#include <QTest>

#include <cstdio>

using namespace counterfoil;
using namespace counterfoil::ui;

namespace {

struct Table
{
    test::LogBench& bench;
    test::LogBench::Stall worst;
    bool failed = false;

    /// `done`: what the person waits for.
    void step(const char* name, const std::function<void()>& act, const std::function<bool()>& done)
    {
        bench.longestStall();
        QElapsedTimer took;
        took.start();
        act();
        const bool ok = bench.until(done);
        const double ms = static_cast<double>(took.nsecsElapsed()) / 1e6;
        const auto stall = bench.longestStall();
        worst = {qMax(worst.wall, stall.wall), qMax(worst.own, stall.own)};
        failed = failed || !ok;
        std::printf("%-46s %10.1f %10.1f %10.1f %12lld%s\n", name, ms, stall.wall, stall.own,
                    static_cast<long long>(bench.tab().model()->counts().shown), ok ? "" : "  NEVER ENDED");
        std::fflush(stdout);
    }
};

void filters(Table& table, test::LogBench& bench)
{
    LogFilterBar* bar = bench.tab().filterBar();
    auto* text = bar->findChild<QLineEdit*>();
    const auto complete = [&bench] { return bench.complete() && bench.rowsInSight(); };
    const auto changed = [&bench](auto act) {
        return [&bench, act] {
            act();
            bench.until([&bench] { return !bench.complete(); }); // typing waits for 0.3 s
        };
    };
    table.step("text: one customer", changed([text] { text->setText(QStringLiteral("customer q 5999")); }),
               complete);
    table.step("text: found nowhere", changed([text] { text->setText(QStringLiteral("zebra crossing")); }),
               [&bench] { return bench.complete(); });
    table.step("no filter", changed([bar] { bar->clear(); }), complete);
    table.step("status: errors", changed([bar] { bar->setStatus(store::LogStatus::Error); }), complete);
    table.step("no filter", changed([bar] { bar->clear(); }), complete);
    store::LogFilter newest;
    newest.newestOnly = true;
    table.step("only the newest of each", changed([&] { bench.tab().model()->setFilter(newest); }), complete);
    table.step("no filter", changed([&] { bench.tab().model()->setFilter({}); }), complete);
}

void orders(Table& table, test::LogBench& bench)
{
    const auto complete = [&bench] { return bench.complete() && bench.rowsInSight(); };
    const std::pair<const char*, int> columns[] = {
        {"sort by customer", LogModel::Customer},      {"sort by amount", LogModel::Amount},
        {"sort by number", LogModel::Number},          {"sort by type", LogModel::Kind},
        {"sort by message", LogModel::Message},        {"sort by duration", LogModel::Duration},
        {"sort by time, oldest first", LogModel::Time}};
    for (const auto& [name, column] : columns)
        table.step(
            name, [&] { bench.tab().grid()->sortByColumn(column, Qt::AscendingOrder); }, complete);
    table.step(
        "sort by time, newest first",
        [&] { bench.tab().grid()->sortByColumn(LogModel::Time, Qt::DescendingOrder); }, complete);
}

void moves(Table& table, test::LogBench& bench)
{
    LogGrid* grid = bench.tab().grid();
    const auto there = [&bench] { return bench.rowsInSight(); };
    for (int i = 1; i <= 200; ++i) {
        if (i % 50 == 1)
            table.step(
                qPrintable(QStringLiteral("page down, the %1th").arg(i)),
                [grid] { QTest::keyClick(grid, Qt::Key_PageDown); }, there);
        else
            QTest::keyClick(grid, Qt::Key_PageDown), bench.until(there);
    }
    table.step(
        "to the end", [grid] { grid->scrollToBottom(); }, there);
    table.step(
        "to the middle",
        [grid] { grid->verticalScrollBar()->setValue(grid->verticalScrollBar()->maximum() / 2); }, there);
    table.step(
        "select a row", [grid] { grid->selectRow(grid->rowAt(5)); }, there);
    const int before = bench.written();
    table.step(
        "reading there while 2,500 rows come in", [] {},
        [&bench, before] { return bench.written() >= before + 2500 && bench.rowsInSight(); });
    table.step(
        "select all rows", [grid] { grid->selectAll(); }, there);
    table.step(
        "to the top", [grid] { grid->clearSelection(), grid->scrollToTop(); }, there);
}

} // namespace

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    initResources();
    const int rows = argc > 1 ? QByteArray(argv[1]).toInt() : 1000000;
    std::printf("filling %d rows…\n", rows);
    test::LogBench bench(rows);
    Table table{bench, {}, false};
    bench.startWriting();
    std::printf("%-46s %10s %10s %10s %12s\n", "", "ms", "stall ms", "own ms", "rows");
    table.step(
        "make and show the tab (the same without rows)", [&] { bench.openTab(); }, [] { return true; });
    const auto making = std::exchange(table.worst, {});
    table.step(
        "until the first rows are there", [] {},
        [&] { return bench.tab().model()->rowCount() > 0 && bench.rowsInSight(); });
    table.step(
        "until all are known", [] {}, [&] { return bench.complete(); });
    moves(table, bench);
    filters(table, bench);
    orders(table, bench);
    const QString file = QDir::tempPath() + QStringLiteral("/counterfoil-million.csv");
    table.step(
        "export all as CSV", [&] { bench.tab().exportTo(file); }, [&] { return !bench.tab().isExporting(); });
    QFile::remove(file);
    std::printf("longest stall of the GUI thread: %.1f ms, of that its own work at most %.1f ms\n",
                table.worst.wall, table.worst.own);
    std::printf("making the tab: %.1f ms, own work %.1f ms\n", making.wall, making.own);
    std::printf("rows written meanwhile: %d\n", bench.written());
    return table.failed ? 1 : 0;
}
