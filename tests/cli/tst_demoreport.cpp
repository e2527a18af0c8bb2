#include "cli/demoreport.h"

#include <QTest>

using namespace counterfoil;
using namespace counterfoil::cli;

/// The demo's verdict: it must be able to say no.
class DemoReportTest : public QObject
{
    Q_OBJECT

private slots:
    void equalTotals();
    void whatIsOffIsNamed();
    void nothingToCompareIsNotRight();
    void verdictSeesEverySlip_data();
    void verdictSeesEverySlip();

private:
    static Amount cents(qint64 value) { return Amount::fromCents(value); }
    static DemoReport good()
    {
        DemoReport report;
        report.invoices = compareTotals({{QStringLiteral("1"), cents(1000)}},
                                        {{QStringLiteral("MI-1"), cents(1000)}}, QStringLiteral("MI-"));
        report.creditNotes = compareTotals({{QStringLiteral("2"), cents(500)}},
                                           {{QStringLiteral("MC-2"), cents(500)}}, QStringLiteral("MC-"));
        return report;
    }
};

void DemoReportTest::equalTotals()
{
    const auto comparison = compareTotals(
        {{QStringLiteral("1"), cents(1000)}, {QStringLiteral("2"), cents(2)}},
        {{QStringLiteral("MI-1"), cents(1000)}, {QStringLiteral("MI-2"), cents(2)}}, QStringLiteral("MI-"));
    QVERIFY(comparison.right());
    QCOMPARE(comparison.equal, 2);
}

void DemoReportTest::whatIsOffIsNamed()
{
    const auto comparison = compareTotals({{QStringLiteral("1"), cents(1000)},
                                           {QStringLiteral("2"), cents(2)},
                                           {QStringLiteral("3"), cents(3)}},
                                          {{QStringLiteral("MI-1"), cents(1001)},
                                           {QStringLiteral("MI-3"), cents(3)},
                                           {QStringLiteral("MI-9"), cents(9)}},
                                          QStringLiteral("MI-"));
    QVERIFY(!comparison.right());
    QCOMPARE(comparison.equal, 1);
    QCOMPARE(comparison.different.size(), 1);
    QVERIFY(comparison.different.first().contains(QStringLiteral("MI-1: 10.01 instead of 10.00")));
    QCOMPARE(comparison.missing, QStringList{QStringLiteral("MI-2")});
    QCOMPARE(comparison.unknown, QStringList{QStringLiteral("MI-9")});
}

void DemoReportTest::nothingToCompareIsNotRight()
{
    QVERIFY(!compareTotals({}, {}, QStringLiteral("MI-")).right());
    QVERIFY(recordedTotals(QStringLiteral(":/demo/no-such-file.json")).isEmpty());
}

void DemoReportTest::verdictSeesEverySlip_data()
{
    QTest::addColumn<int>("slip");
    const char* slips[] = {"none",      "refused", "waiting",     "stopped",
                           "duplicate", "invoice", "credit note", "posted again"};
    for (int i = 0; i < 8; ++i)
        QTest::newRow(slips[i]) << i;
}

void DemoReportTest::verdictSeesEverySlip()
{
    QFETCH(int, slip);
    DemoReport report = good();
    switch (slip) {
    case 1:
        report.first.refused = 1;
        break;
    case 2:
        report.first.waiting = 1;
        break;
    case 3:
        report.first.stoppedBy = makeError(ErrorKind::Offline, QStringLiteral("x"));
        break;
    case 4:
        report.books.duplicates = 1;
        break;
    case 5:
        report.invoices.equal = 0;
        break;
    case 6:
        report.creditNotes.unknown.append(QStringLiteral("MC-7"));
        break;
    case 7:
        report.second.kinds.insert(QStringLiteral("Invoice"), {1, 0, 0});
        break;
    default:
        break;
    }
    QCOMPARE(report.right(), slip == 0);
}

QTEST_APPLESS_MAIN(DemoReportTest)
#include "tst_demoreport.moc"
