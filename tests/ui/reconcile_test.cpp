// The reconcile tab: what it asks of the worker, and what it shows of a report.
#include "samples.h"
#include "tabfixture.h"
#include "windowfixture.h"

#include "common/emptystate.h"
#include "mainwindow/progressarea.h"
#include "reconcile/findingsmodel.h"
#include "reconcile/links.h"
#include "reconcile/periodchooser.h"
#include "reconcile/reconciletab.h"
#include "resources/resources.h"
#include "support/oneday.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace counterfoil;
using namespace counterfoil::ui;
using namespace counterfoil::test;

class ReconcileTabTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { initResources(); }
    void init();
    void itAsksForThePeriod();
    void itSaysWhyItCannot();
    void itShowsWhatDiffers();
    void missingOnesArePosted();
    void linksLeadToBothSides();
    void acceptedOnesCountNoMore();
    void exportsBothForms();
    void everyControlHasAName();
    void theWindowFollowsARun();

private:
    Actions actions();
    void select(ReconcileTab& tab, int row) { tab.grid()->selectRow(row); }
    QList<sync::Command> m_posted;
    QList<QUrl> m_opened;
};

Actions ReconcileTabTest::actions()
{
    Actions actions;
    actions.post = [this](const sync::Command& command) { m_posted << command; };
    actions.openUrl = [this](const QUrl& url) {
        m_opened << url;
        return true;
    };
    return actions;
}

void ReconcileTabTest::init()
{
    m_posted.clear();
    m_opened.clear();
}

void ReconcileTabTest::itAsksForThePeriod()
{
    ReconcileTab tab(actions());
    tab.show();
    QPushButton* start = button(tab, QStringLiteral("Reconcile"));
    QVERIFY(start && !start->isEnabled());
    tab.setConnected(true);
    QVERIFY(start->isEnabled());
    const QDate today = onOneDay([&] { tab.period()->chooseLastMonth(); });
    const QDate lastOfMonth = QDate(today.year(), today.month(), 1).addDays(-1);
    start->click();
    QCOMPARE(m_posted.size(), 1);
    QCOMPARE(std::get<sync::ReconcilePeriod>(m_posted.first()).to, lastOfMonth);
    QCOMPARE(std::get<sync::ReconcilePeriod>(m_posted.first()).from.day(), 1);
    QVERIFY(tab.isRunning() && !start->isEnabled() && button(tab, QStringLiteral("Stop"))->isVisible());
    tab.setStopped();
    QVERIFY(start->isEnabled() && !button(tab, QStringLiteral("Stop"))->isVisible());
}

void ReconcileTabTest::itSaysWhyItCannot()
{
    ReconcileTab tab(actions());
    QSignalSpy credentials(&tab, &ReconcileTab::credentialsRequested);
    auto* empty = tab.findChild<EmptyState*>();
    empty->button()->click();
    QCOMPARE(credentials.size(), 1);
    tab.setConnected(true);
    tab.period()->choose({QDate(2026, 5, 2), QDate(2026, 5, 1)});
    QVERIFY2(tab.summary().contains(QStringLiteral("after its last")), qPrintable(tab.summary()));
    tab.start();
    QVERIFY(m_posted.isEmpty());
}

void ReconcileTabTest::itShowsWhatDiffers()
{
    ReconcileTab tab(actions());
    QAbstractItemModelTester tester(tab.findings(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    tab.setConnected(true);
    tab.setReport(sampleReport());
    using F = FindingsModel;
    const auto text = [&tab](int row, int column) {
        return tab.findings()->index(row, column).data().toString();
    };
    QCOMPARE(tab.findings()->rowCount(), int(sampleReport().findings.size()));
    QCOMPARE(text(0, F::What), QStringLiteral("Missing in Xero"));
    QVERIFY(text(0, F::InMagento).contains(QStringLiteral("120.00")));
    QCOMPARE(text(0, F::InXero), QStringLiteral("–"));
    QVERIFY2(tab.summary().startsWith(QStringLiteral("Differences: 4")), qPrintable(tab.summary()));
    auto* quiet = tab.findChild<QCheckBox*>();
    quiet->setChecked(false);
    QCOMPARE(tab.findings()->rowCount(), 4);

    reconcile::Report equal = sampleReport();
    equal.findings.clear();
    tab.setReport(equal);
    QCOMPARE(tab.findChild<QTabWidget*>()->currentIndex(), 1); // the sums
    QVERIFY(tab.summary().startsWith(QStringLiteral("No differences")));
}

void ReconcileTabTest::missingOnesArePosted()
{
    ReconcileTab tab(actions());
    tab.show();
    tab.setConnected(true);
    tab.setReport(sampleReport());
    select(tab, 1); // voided: not to be posted again
    QVERIFY(!button(tab, QStringLiteral("Post it"))->isEnabled());
    select(tab, 0);
    QVERIFY(button(tab, QStringLiteral("Post it"))->isEnabled());
    button(tab, QStringLiteral("Post it"))->click();
    QCOMPARE(m_posted.size(), 1);
    const auto command = std::get<sync::PostDocuments>(m_posted.first());
    QCOMPARE(command.kind, store::DocumentKind::Invoice);
    QCOMPARE(command.entityIds, QList<qint64>{sampleReport().findings.first().entityId});
}

void ReconcileTabTest::linksLeadToBothSides()
{
    ReconcileTab tab(actions());
    tab.show();
    tab.setLinks({QStringLiteral("https://shop.example/"), QStringLiteral("backoffice"), {}});
    tab.setReport(sampleReport());
    select(tab, 0);
    QVERIFY(!button(tab, QStringLiteral("View on Xero"))->isEnabled());
    button(tab, QStringLiteral("View in Magento"))->click();
    select(tab, 1);
    button(tab, QStringLiteral("View on Xero"))->click();
    QCOMPARE(m_opened.size(), 2);
    QVERIFY(m_opened.at(0).toString().startsWith(
        QStringLiteral("https://shop.example/backoffice/sales/order_invoice/view/invoice_id/")));
    QCOMPARE(m_opened.at(1).host(), QStringLiteral("go.xero.com"));
    QVERIFY(m_opened.at(1).toString().contains(sampleReport().findings.at(1).xeroId));
    QVERIFY(m_opened.at(1).toString().contains(sampleReport().shortCode));
}

void ReconcileTabTest::acceptedOnesCountNoMore()
{
    ReconcileTab tab(actions());
    tab.show();
    tab.setReport(sampleReport());
    select(tab, 1);
    button(tab, QStringLiteral("Accept as known"))->click();
    const auto accepted = std::get<sync::AcceptDifferences>(m_posted.last());
    QVERIFY(accepted.accepted);
    QCOMPARE(accepted.differences.first().key, sampleReport().findings.at(1).key());
    QVERIFY(tab.summary().startsWith(QStringLiteral("Differences: 3")));
    button(tab, QStringLiteral("Count it again"))->click();
    QVERIFY(!std::get<sync::AcceptDifferences>(m_posted.last()).accepted);
    QVERIFY(tab.summary().startsWith(QStringLiteral("Differences: 4")));
}

void ReconcileTabTest::exportsBothForms()
{
    QTemporaryDir folder;
    ReconcileTab tab(actions());
    tab.setReport(sampleReport());
    QSignalSpy noticed(&tab, &ReconcileTab::noticed), complained(&tab, &ReconcileTab::complained);
    tab.writeFile(folder.filePath(QStringLiteral("a.csv")));
    tab.writeFile(folder.filePath(QStringLiteral("a.json")));
    tab.writeFile(folder.filePath(QStringLiteral("none/a.csv")));
    QCOMPARE(noticed.size(), 2);
    QCOMPARE(complained.size(), 1);
    QFile json(folder.filePath(QStringLiteral("a.json"))), csv(folder.filePath(QStringLiteral("a.csv")));
    QVERIFY(json.open(QIODevice::ReadOnly) && csv.open(QIODevice::ReadOnly));
    QCOMPARE(QJsonDocument::fromJson(json.readAll()).object().value(QStringLiteral("differences")).toInt(),
             4);
    QCOMPARE(csv.readAll().count("\r\n"), 1 + int(sampleReport().findings.size()));
}

void ReconcileTabTest::everyControlHasAName()
{
    ReconcileTab tab(actions());
    tab.setReport(sampleReport());
    const auto widgets = tab.findChildren<QWidget*>();
    for (const QWidget* widget : widgets) {
        const bool control = qobject_cast<const QAbstractButton*>(widget) ||
                             qobject_cast<const QTableView*>(widget) || widget->inherits("QDateEdit") ||
                             (qobject_cast<const QComboBox*>(widget));
        const auto* named = qobject_cast<const QAbstractButton*>(widget);
        const bool internal = widget->objectName().startsWith(QStringLiteral("qt_")) ||
                              widget->inherits("QTableCornerButton") || widget->inherits("QToolButton") ||
                              widget->metaObject()->className() == QByteArray("QTableCornerButton");
        if (control && !internal && !(named && widget->parentWidget()->inherits("QTableView")))
            QVERIFY2(!widget->accessibleName().isEmpty() || (named && !named->text().isEmpty()),
                     widget->metaObject()->className());
    }
}

void ReconcileTabTest::theWindowFollowsARun()
{
    WindowFixture fixture;
    const auto window = fixture.make();
    window->onEvent(sync::ConnectionChanged{connectedStatus()});
    window->showTab(6);
    auto* tab = window->findChild<ReconcileTab*>();
    auto* progress = window->findChild<ProgressArea*>();
    QVERIFY(tab->isVisible());
    button(*tab, QStringLiteral("Reconcile"))->click();
    QVERIFY(std::holds_alternative<sync::ReconcilePeriod>(fixture.posted.last()));
    window->onEvent(sync::ProgressChanged{QStringLiteral("Reading the shop's invoices"), 100, 182, 0});
    QVERIFY(progress->isRunning());
    window->onEvent(sync::CommandDone{QStringLiteral("Stopped.")});
    QVERIFY(!progress->isRunning() && !tab->isRunning());
    QCOMPARE(progress->text(), QStringLiteral("Stopped."));

    button(*tab, QStringLiteral("Reconcile"))->click();
    window->onEvent(sync::ProgressChanged{QStringLiteral("Reading Xero's invoices"), 0, 1, 1});
    window->onEvent(sync::Reconciled{sampleReport()});
    QVERIFY(!progress->isRunning() && !tab->isRunning());
    QVERIFY(progress->text().startsWith(QStringLiteral("Differences: 4")));
    QCOMPARE(tab->findings()->rowCount(), int(sampleReport().findings.size()));
}

QTEST_MAIN(ReconcileTabTest)
#include "reconcile_test.moc"
