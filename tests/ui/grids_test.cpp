#include "samples.h"
#include "tabfixture.h"

#include "common/emptystate.h"
#include "common/gridview.h"
#include "log/logdetail.h"
#include "log/logexport.h"
#include "log/logfilterbar.h"
#include "log/logmodel.h"
#include "log/logtab.h"
#include "resources/resources.h"

#include <QAbstractItemModelTester>
#include <QBuffer>
#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace counterfoil;
using namespace counterfoil::ui;
using namespace counterfoil::test;

class GridsTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { initResources(); }
    void logOfTenThousand();
    void logTakesNewRowsAtTheTop();
    void logFilters();
    void logDetailAndRetry();
    void logDetailExplains();
    void xeroLinks();
    void logCopies();
    void csvExport();
};

void GridsTest::logOfTenThousand()
{
    FakeLog log;
    log.fill(10000);
    LogModel model(log.source());
    const auto tester = watch(&model);
    QCOMPARE(model.rowCount(), 10000);
    QCOMPARE(model.idAt(0), 10000);
    QCOMPARE(model.idAt(9999), 1);
    QCOMPARE(model.counts().all, 10000);
    QCOMPARE(model.counts().errors, 909);
    // The row itself shows a placeholder first; only what is around it is read.
    QCOMPARE(model.index(9999, LogModel::Number).data().toString(), QStringLiteral("…"));
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    QTRY_COMPARE_WITH_TIMEOUT(model.index(9999, LogModel::Number).data().toString(),
                              QStringLiteral("000000100"), 60000);
    QVERIFY(!changed.isEmpty());
    QVERIFY(log.pagesRead <= 2);
    QTRY_VERIFY_WITH_TIMEOUT(model.entry(0), 60000);
    const QModelIndex status = model.index(0, LogModel::Status);
    QVERIFY(status.data().toString().startsWith(QStringLiteral("1 OK")) ||
            status.data().toString().startsWith(QStringLiteral("2 Error")));
    QVERIFY(!status.data(Qt::DecorationRole).isNull());
    QVERIFY(status.data(Qt::ForegroundRole).isValid());
}

void GridsTest::logTakesNewRowsAtTheTop()
{
    FakeLog log;
    log.fill(300);
    LogModel model(log.source());
    const auto tester = watch(&model);
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted),
        reset(&model, &QAbstractItemModel::modelReset);
    const qint64 tenth = model.idAt(10);
    log.fill(3);
    model.takeNewer();
    QCOMPARE(inserted.size(), 1);
    QCOMPARE(reset.size(), 0);
    QCOMPARE(model.rowCount(), 303);
    QCOMPARE(model.idAt(0), 303);
    QCOMPARE(model.idAt(13), tenth);
    QCOMPARE(model.counts().shown, 303);
    QCOMPARE(model.counts().all, 303);
    log.fill(2000);
    model.takeNewer();
    QCOMPARE(reset.size(), 0);
    QCOMPARE(model.rowCount(), 2303);
    QCOMPARE(model.idAt(0), 2303);
}

void GridsTest::logFilters()
{
    FakeLog log;
    log.fill(400);
    LogTab tab({}, log.source());
    tab.show();
    tab.refresh();
    QVERIFY(tab.countText().contains(QStringLiteral("400")));
    tab.filterBar()->setStatus(store::LogStatus::Error);
    const int errors = int(std::count_if(log.rows.cbegin(), log.rows.cend(), [](const auto& row) {
        return row.status == store::LogStatus::Error;
    }));
    QCOMPARE(tab.model()->rowCount(), errors);
    tab.filterBar()->clear();
    QCOMPARE(tab.model()->rowCount(), 400);
    tab.filterBar()->findChild<QLineEdit*>()->setText(QStringLiteral("no such customer"));
    QTRY_COMPARE_WITH_TIMEOUT(tab.model()->rowCount(), 0, 60000);
    auto* empty = tab.findChild<EmptyState*>();
    QVERIFY(empty->isVisible());
    empty->button()->click();
    QCOMPARE(tab.model()->rowCount(), 400);
}

void GridsTest::logDetailAndRetry()
{
    FakeLog log;
    log.fill(4); // row 4 is an error
    Posted posted;
    LogTab tab(posted.actions(), log.source());
    tab.resize(1000, 700);
    tab.show();
    tab.refresh();
    tab.grid()->selectRow(0);
    QTRY_VERIFY_WITH_TIMEOUT(tab.detail()->plainText().contains(QStringLiteral("PERIOD_LOCKED")), 60000);
    QVERIFY(tab.detail()->plainText().contains(QStringLiteral("\"ErrorNumber\": 10"))); // made readable
    QCOMPARE(tab.detail()->historyCount(), 2);
    button(*tab.detail(), QStringLiteral("Retry"))->click();
    QCOMPARE(posted.last<sync::RetryItems>()->queueIds, QList<qint64>{7501});
    tab.grid()->clearSelection();
    QVERIFY(!tab.detail()->plainText().contains(QStringLiteral("PERIOD_LOCKED")));
}

void GridsTest::logDetailExplains()
{
    FakeLog log;
    log.fill(4); // row 4 is refused: the period is locked
    Posted posted;
    QList<QUrl> opened;
    Actions actions = posted.actions();
    actions.openUrl = [&opened](const QUrl& url) {
        opened << url;
        return true;
    };
    LogTab tab(actions, log.source());
    tab.setLinks(
        {QStringLiteral("https://shop.example/"), QStringLiteral("/backoffice"), QStringLiteral("!A1")});
    tab.resize(1000, 700);
    tab.show();
    tab.refresh();
    tab.grid()->selectRow(0);
    QTRY_VERIFY_WITH_TIMEOUT(tab.model()->entry(0), 60000);
    const store::LogEntry entry = *tab.model()->entry(0);
    const explain::Explanation known = explain::explain(entry.code, entry.message);
    QCOMPARE(known.action, explain::Action::ChooseDate);
    QVERIFY(tab.detail()->plainText().contains(known.remedy));
    QVERIFY(tab.detail()->plainText().contains(entry.message)); // the original words stay
    QSignalSpy remedies(&tab, &LogTab::remedyRequested);
    const auto press = [&tab](const QString& text) {
        for (auto* candidate : tab.detail()->findChildren<QPushButton*>()) {
            if (candidate->isVisible() && candidate->text() == text)
                return candidate->click();
        }
        QFAIL(qPrintable(text));
    };
    press(explain::actionText(known.action));
    QCOMPARE(remedies.size(), 1);
    QCOMPARE(remedies.first().first().value<explain::Action>(), explain::Action::ChooseDate);
    press(QStringLiteral("View in &Magento"));
    QCOMPARE(opened.size(), 1);
    QVERIFY(opened.last().toString().startsWith(QStringLiteral("https://shop.example/backoffice/")));
    QVERIFY(opened.last().toString().endsWith(u'/' + QString::number(entry.entityId)));
    press(QStringLiteral("S&kip"));
    QCOMPARE(posted.last<sync::SkipItems>()->queueIds, QList<qint64>{7501});
}

void GridsTest::xeroLinks()
{
    const LinkFacts facts{{}, {}, QStringLiteral("!A1")};
    QCOMPARE(
        xeroDocumentUrl(facts, QStringLiteral("Invoice"), QStringLiteral("id-1")),
        QUrl(QStringLiteral("https://go.xero.com/organisationlogin/default.aspx?shortcode=!A1&redirecturl="
                            "/AccountsReceivable/View.aspx?InvoiceID=id-1")));
    store::LogEntry payment, invoice;
    payment.action = QStringLiteral("Payment");
    payment.xeroId = QStringLiteral("p");
    invoice.action = QStringLiteral("Invoice");
    invoice.xeroId = QStringLiteral("i");
    QVERIFY(
        xeroEntryUrl(facts, payment, {payment, invoice}).toString().endsWith(QStringLiteral("InvoiceID=i")));
    QVERIFY(xeroEntryUrl(facts, payment, {payment}).isEmpty());
    QVERIFY(magentoEntryUrl(facts, invoice).isEmpty());
}

void GridsTest::logCopies()
{
    FakeLog log;
    log.fill(3);
    LogTab tab({}, log.source());
    tab.show();
    tab.refresh();
    tab.grid()->selectAll();
    QTest::keySequence(tab.grid(), QKeySequence::Copy);
    const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n');
    QCOMPARE(lines.size(), 3);
    QCOMPARE(lines.first().count(u'\t'), tab.model()->columnCount() - 1);
}

void GridsTest::csvExport()
{
    FakeLog log;
    log.fill(2500);
    log.rows[10].customerName = QStringLiteral("=cmd|' /C calc'!A0");
    log.rows[11].message = QStringLiteral("two\nlines, and \"quotes\"");
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const auto access = log.source().open();
    const auto rows = exportLog(*access, {}, {}, ExportFormat::Csv, buffer);
    QVERIFY(rows.ok());
    QCOMPARE(*rows, 2500);
    const QByteArray text = buffer.data();
    QVERIFY(text.startsWith("\xEF\xBB\xBFtime,type,number"));
    QVERIFY(text.contains(",'=cmd|"));
    QVERIFY(text.contains("\"two\nlines, and \"\"quotes\"\"\""));
    QCOMPARE(text.count("\r\n"), 2501);
    QBuffer closed; // cannot be written
    closed.open(QIODevice::ReadOnly);
    QTest::ignoreMessage(QtWarningMsg, "QIODevice::write (QBuffer): ReadOnly device");
    const auto failed = exportLog(*access, {}, {}, ExportFormat::Csv, closed);
    QVERIFY(!failed.ok());
    QCOMPARE(failed.error().kind, ErrorKind::Storage);
}

QTEST_MAIN(GridsTest)
#include "grids_test.moc"
