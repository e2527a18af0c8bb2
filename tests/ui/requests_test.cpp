// View Request Daily: calls per day and by the minute, as chart, table and CSV.
#include "samples.h"

#include "common/emptystate.h"
#include "common/theme.h"
#include "log/chartcolors.h"
#include "log/minutechart.h"
#include "log/requestschart.h"
#include "log/requestsdialog.h"
#include "log/requeststable.h"
#include "resources/resources.h"
#include "support/oneday.h"

#include <QApplication>
#include <QBuffer>
#include <QChart>
#include <QFile>
#include <QLabel>
#include <QLegend>
#include <QLineSeries>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <optional>

using namespace counterfoil;
using namespace counterfoil::ui;
using namespace counterfoil::test;

namespace {

const QString xeroName = QStringLiteral("xero"), magentoName = QStringLiteral("magento");
const QDateTime noon(QDate(2026, 11, 25), QTime(12, 0), Qt::LocalTime);

store::MinuteCount minute(int after, const QString& service, const char* method, int count)
{
    return {noon.addSecs(after * 60).toUTC(), service, QString::fromLatin1(method),
            QStringLiteral("Invoices"), count};
}

const QLineSeries* limitOf(const QChartView& view)
{
    for (const QAbstractSeries* series : view.chart()->series()) {
        if (series->objectName() == limitName())
            return qobject_cast<const QLineSeries*>(series);
    }
    return nullptr;
}

bool says(const RequestsDialog& dialog, const QString& text)
{
    const auto labels = dialog.findChildren<QLabel*>();
    return std::any_of(labels.begin(), labels.end(),
                       [&text](const QLabel* label) { return label->text().contains(text); });
}

} // namespace

class RequestsTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { initResources(); }
    void perDay();
    void ninetyDaysWithTheLimit();
    void byTheMinute();
    void aTableOfMinutes();
    void getsAreCountedApart();
    void nothingYet();
    void asCsv();
    void colorsFollowTheTheme();
};

void RequestsTest::perDay()
{
    FakeLog log;
    std::optional<RequestsDialog> dialog;
    const QDate today = onOneDay([&] { dialog.emplace(log.source(), 1000); });
    QCOMPARE(dialog->table()->rowCount(), 30 * 6); // a sum and five kinds a day
    int calls = 0, all = 0;
    for (const auto& count : sampleRequests(today.addDays(-29), today)) {
        if (count.day != today)
            continue;
        all += count.count;
        calls += count.service == xeroName ? count.count : 0;
    }
    QCOMPARE(dialog->chart()->drawn(today, xeroName), calls);
    QCOMPARE(QLocale().toInt(dialog->table()->item(0, RequestsTable::Calls)->text()), all);
    dialog->choose(RequestsDialog::Period::Days7);
    QCOMPARE(dialog->table()->rowCount(), 7 * 6);
}

void RequestsTest::ninetyDaysWithTheLimit()
{
    FakeLog log;
    RequestsDialog dialog(log.source(), 1000);
    dialog.choose(RequestsDialog::Period::Days90);
    QCOMPARE(dialog.table()->rowCount(), 90 * 6);
    const QLineSeries* limit = limitOf(*dialog.chart());
    QVERIFY(limit);
    QCOMPARE(limit->at(0).y(), 1000.0);
    QCOMPARE(limit->at(1).x(), 89.5); // across all 90 days
    RequestsDialog unknown(log.source(), std::nullopt);
    QVERIFY(!limitOf(*unknown.chart()));
}

void RequestsTest::byTheMinute()
{
    MinuteChart chart;
    chart.setCounts({minute(0, xeroName, "PUT", 41), minute(0, xeroName, "GET", 9),
                     minute(1, xeroName, "PUT", 60), minute(5, magentoName, "GET", 3)},
                    noon, noon.addSecs(3600), 60);
    QCOMPARE(chart.drawn(noon, xeroName), 50);
    QCOMPARE(chart.drawn(noon.addSecs(60), xeroName), 60);
    QCOMPARE(chart.drawn(noon.addSecs(60), magentoName), 0);
    QCOMPARE(chart.drawn(noon.addSecs(301), magentoName), 3); // anywhere in the minute
    QCOMPARE(chart.most(xeroName), 60);
    const QLineSeries* limit = limitOf(chart);
    QVERIFY(limit);
    QCOMPARE(limit->at(0).y(), 60.0);
    QCOMPARE(limit->at(1).x() - limit->at(0).x(), 3600.0 * 1000);
    chart.setCounts({}, noon, noon.addSecs(3600), 60); // nothing is left of before
    QCOMPARE(chart.most(xeroName), 0);
    QCOMPARE(chart.chart()->series().size(), 3);
}

void RequestsTest::aTableOfMinutes()
{
    FakeLog log;
    RequestsDialog dialog(log.source(), 1000);
    const QDate today = onOneDay([&] {
        dialog.choose(RequestsDialog::Period::Days7);
        dialog.choose(RequestsDialog::Period::Yesterday);
    });
    const QDateTime from = today.addDays(-1).startOfDay(), until = today.startOfDay();
    const auto counts = sampleMinutes(from, until);
    QVERIFY(!counts.isEmpty());
    QCOMPARE(dialog.table()->rowCount(), int(counts.size()) / 3 * 4); // a sum and three kinds a minute
    QCOMPARE(dialog.minuteChart()->drawn(counts.first().minute, magentoName), counts.first().count);
    QVERIFY(dialog.summary().contains(QStringLiteral("60 a minute")));
}

void RequestsTest::getsAreCountedApart()
{
    RequestsTable table;
    const QDateTime day = noon.date().startOfDay();
    table.setCounts({{day, xeroName, QStringLiteral("GET"), QStringLiteral("Invoices"), 7},
                     {day, xeroName, QStringLiteral("PUT"), QStringLiteral("Invoices"), 3},
                     {day, xeroName, QStringLiteral("POST"), QStringLiteral("Invoices"), 2},
                     {day, magentoName, QStringLiteral("GET"), QStringLiteral("orders"), 40},
                     {day.addDays(-1), xeroName, QStringLiteral("GET"), QStringLiteral("Accounts"), 1}},
                    RequestsTable::By::Day);
    const auto cell = [&table](int row, int column) { return table.item(row, column)->text(); };
    QCOMPARE(table.rowCount(), 5);
    QCOMPARE(cell(0, RequestsTable::Reads), QStringLiteral("47"));
    QCOMPARE(cell(0, RequestsTable::Writes), QStringLiteral("5"));
    QCOMPARE(cell(0, RequestsTable::Calls), QStringLiteral("52"));
    QCOMPARE(cell(1, RequestsTable::Kind), QStringLiteral("Invoices"));
    QCOMPARE(cell(1, RequestsTable::Reads), QStringLiteral("7"));
    QCOMPARE(cell(1, RequestsTable::Writes), QStringLiteral("5"));
    QCOMPARE(cell(2, RequestsTable::Service), QStringLiteral("Magento"));
    QCOMPARE(cell(3, RequestsTable::Calls), QStringLiteral("1")); // the day before
    QVERIFY(table.tableText().contains(QStringLiteral("\t7\t5\t12")));
}

void RequestsTest::nothingYet()
{
    RequestsDialog dialog({}, 1000);
    dialog.show();
    auto* empty = dialog.findChild<EmptyState*>();
    QVERIFY(empty->isVisible());
    QVERIFY(!dialog.table()->isVisible());
    dialog.choose(RequestsDialog::Period::LastHour);
    QVERIFY(empty->isVisible());
    FakeLog log;
    RequestsDialog full(log.source(), 1000);
    full.show();
    QVERIFY(!full.findChild<EmptyState*>()->isVisible());
    QVERIFY(full.chart()->isVisible());
    full.choose(RequestsDialog::Period::Yesterday);
    QVERIFY(full.minuteChart()->isVisible() && !full.chart()->isVisible());
}

void RequestsTest::asCsv()
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const auto rows = exportCalls({{noon, xeroName, QStringLiteral("PUT"), QStringLiteral("=2+2"), 3}},
                                  RequestsTable::By::Minute, buffer);
    QVERIFY(rows.ok());
    QCOMPARE(buffer.data(), QByteArray("\xEF\xBB\xBFminute,service,method,kind,calls\r\n"
                                       "2026-11-25 12:00,xero,PUT,'=2+2,3\r\n"));
    FakeLog log;
    RequestsDialog dialog(log.source(), 1000);
    dialog.choose(RequestsDialog::Period::Days90);
    const QTemporaryDir folder;
    dialog.writeCsv(folder.filePath(QStringLiteral("calls.csv")));
    QFile file(folder.filePath(QStringLiteral("calls.csv")));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll().count("\r\n"), 90 * 5 + 1);
    QVERIFY(says(dialog, QStringLiteral("450")));
    dialog.writeCsv(folder.filePath(QStringLiteral("no/such/folder.csv")));
    QVERIFY(says(dialog, QStringLiteral("folder.csv")) && !says(dialog, QStringLiteral("450")));
}

void RequestsTest::colorsFollowTheTheme()
{
    FakeLog log;
    RequestsDialog dialog(log.source(), 1000);
    dialog.choose(RequestsDialog::Period::Yesterday);
    dialog.show();
    for (const QPalette& palette : {lightPalette(), darkPalette()}) {
        QApplication::setPalette(palette);
        QCoreApplication::sendPostedEvents();
        QCOMPARE(dialog.minuteChart()->chart()->backgroundBrush().color(), palette.color(QPalette::Window));
        QCOMPARE(dialog.chart()->chart()->legend()->labelColor(), palette.color(QPalette::WindowText));
        const QColor line = limitOf(*dialog.minuteChart())->pen().color();
        QVERIFY(contrastRatio(line, palette.color(QPalette::Window)) > 3);
    }
}

QTEST_MAIN(RequestsTest)
#include "requests_test.moc"
