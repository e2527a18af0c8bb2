#include "access.h"
#include "boxes.h"
#include "samples.h"

#include "accounts/accountstab.h"
#include "accounts/createaccountdialog.h"
#include "accounts/mappingchanges.h"
#include "accounts/suggestdialog.h"
#include "base/profiles.h"
#include "guide/guide.h"
#include "guide/sincedialog.h"
#include "log/logmodel.h"
#include "log/logtab.h"
#include "log/requestsdialog.h"
#include "mainwindow/journaldialog.h"
#include "mainwindow/mainwindow.h"
#include "mainwindow/profilesdialog.h"
#include "mainwindow/tenantdialog.h"
#include "queue/addalldialog.h"
#include "queue/previewdialog.h"
#include "queue/previewlistdialog.h"
#include "queue/queuemodel.h"
#include "queue/queuetab.h"
#include "reconcile/reconciletab.h"
#include "resources/resources.h"
#include "secrets/secretstore.h"
#include "store/database.h"
#include "store/logstore.h"
#include "store/queuestore.h"

#include <QDialogButtonBox>
#include <QDirIterator>
#include <QMessageBox>
#include <QPushButton>
#include <QRegularExpression>
#include <QTabWidget>
#include <QTemporaryDir>

using namespace counterfoil;
using namespace counterfoil::ui;
using namespace counterfoil::test;

/// Every page of the window and every dialog, as a screen reader and a keyboard find them.
class AccessibilityTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { initResources(); }
    void window_data();
    void window();
    void guide_data();
    void guide();
    void dialogs_data();
    void dialogs();
    void boxes_data();
    void boxes();
    void noOtherBoxes();
    void theCheckFindsFaults();

private:
    void check(QWidget* window);
};

void AccessibilityTest::check(QWidget* window)
{
    window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(window));
    QTest::qWait(0);
    QStringList faults;
    const auto add = [&faults](const char* what, const QStringList& found) {
        for (const QString& fault : found)
            faults << QLatin1String(what) + fault;
    };
    add("", access::nameless(window));
    add("same mnemonic: ", access::doubleMnemonics(window));
    // From the first one that takes the focus, as after opening.
    if (!window->focusWidget())
        QTest::keyClick(window, Qt::Key_Tab);
    const QList<QWidget*> once = access::tabOrder(window);
    add("Tab does not reach: ", access::unreached(window, once));
    const QStringList back = access::backwards(window, once);
    // The step from the page's end to its beginning is one.
    if (back.size() > 1)
        add("order: ", back);
    QVERIFY2(faults.isEmpty(), qPrintable(u'\n' + faults.join(u'\n')));
}

void AccessibilityTest::window_data()
{
    QTest::addColumn<int>("tab");
    QTest::addColumn<int>("page");
    QTest::addColumn<bool>("full");
    const QStringList tabs{QStringLiteral("overview"), QStringLiteral("credentials"),
                           QStringLiteral("status"),   QStringLiteral("accounts"),
                           QStringLiteral("queue"),    QStringLiteral("log"),
                           QStringLiteral("reconcile")};
    for (const bool full : {false, true}) {
        for (int tab = 0; tab < tabs.size(); ++tab) {
            for (int page = 0; page < (tab == 3 && full ? 7 : 1); ++page)
                QTest::addRow("%s %d, %s", qPrintable(tabs.at(tab)), page, full ? "full" : "empty")
                    << tab << page << full;
        }
    }
}

void AccessibilityTest::window()
{
    QFETCH(int, tab);
    QFETCH(int, page);
    QFETCH(bool, full);
    QTemporaryDir folder;
    if (full) {
        const auto database = store::Database::open(folder.path(), store::Database::Mode::ReadWrite);
        QVERIFY(database);
        FakeQueue queue;
        queue.fill(5);
        for (const auto& row : std::as_const(queue.rows))
            store::QueueStore(**database).enqueue(row);
        FakeLog log;
        log.fill(5);
        for (const auto& row : std::as_const(log.rows))
            store::LogStore(**database).add(row);
    }
    const auto secrets = makeMemorySecretStore();
    WindowContext context;
    context.profile = QStringLiteral("default");
    context.profileDirectory = folder.path();
    context.secrets = secrets.get();
    context.post = [](const sync::Command&) {};
    MainWindow window(context);
    window.show();
    if (full) {
        window.onEvent(sync::ConnectionChanged{connectedStatus()});
        window.onEvent(sync::BooksRead{sampleBooks(), sampleShop()});
        window.onEvent(sync::Reconciled{sampleReport()});
    }
    window.showTab(tab);
    if (full) {
        // What is read on threads: a page without its rows has nothing to check.
        const auto* queue = window.findChild<QueueTab*>()->model();
        const auto* log = window.findChild<LogTab*>()->model();
        if (tab == 4)
            QTRY_VERIFY_WITH_TIMEOUT(queue->rowCount() == 5 && queue->item(0), 60000);
        if (tab == 5)
            QTRY_VERIFY_WITH_TIMEOUT(log->rowCount() == 5 && log->entry(0), 60000);
    }
    if (tab == 3)
        window.findChild<AccountsTab*>()->showPage(page);
    check(&window);
}

void AccessibilityTest::guide_data()
{
    QTest::addColumn<int>("step");
    for (int step = Guide::Welcome; step <= Guide::Finish; ++step)
        QTest::addRow("step %d", step) << step;
}

void AccessibilityTest::guide()
{
    QFETCH(int, step);
    Guide guide({}, MappingRules{posting::checkMapping, posting::suggest, posting::applySuggestions});
    guide.setStatus(connectedStatus());
    guide.setFacts(sampleBooks(), sampleShop());
    guide.show();
    guide.showStep(static_cast<Guide::Step>(step));
    check(&guide);
}

void AccessibilityTest::dialogs_data()
{
    QTest::addColumn<QString>("name");
    for (const char* name :
         {"profiles", "journal", "shared journal", "tenant", "since", "add all", "preview", "refused preview",
          "previews", "requests", "new account", "suggestions", "changes"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void AccessibilityTest::dialogs()
{
    QFETCH(QString, name);
    QTemporaryDir folder;
    Profiles profiles(folder.path());
    QVERIFY(profiles.create(QStringLiteral("second")));
    FakeLog log;
    log.fill(20);
    store::JournalServer server;
    server.host = QStringLiteral("server");
    server.database = server.user = QStringLiteral("books");
    const QMap<QString, std::function<QDialog*()>> makers{
        {QStringLiteral("profiles"),
         [&] { return new ProfilesDialog(&profiles, QStringLiteral("default")); }},
        {QStringLiteral("journal"),
         [&] {
             return new JournalDialog({folder.path(), std::nullopt});
         }},
        {QStringLiteral("shared journal"),
         [&] {
             return new JournalDialog({folder.path(), server});
         }},
        {QStringLiteral("tenant"),
         [] {
             return new TenantDialog({{{}, QStringLiteral("a"), QStringLiteral("A"), {}, {}}});
         }},
        {QStringLiteral("since"), [] { return new SinceDialog(3, 31); }},
        {QStringLiteral("add all"),
         [] { return new AddAllDialog(QStringLiteral("invoice"), QDate(2026, 4, 6)); }},
        {QStringLiteral("preview"), [] { return new PreviewDialog(samplePreview(false)); }},
        {QStringLiteral("refused preview"), [] { return new PreviewDialog(samplePreview(true)); }},
        {QStringLiteral("previews"),
         [] {
             return new PreviewListDialog({1, 2, 3});
         }},
        {QStringLiteral("requests"), [&] { return new RequestsDialog(log.source(), 1000); }},
        {QStringLiteral("new account"), [] { return new CreateAccountDialog(sampleBooks()); }},
        {QStringLiteral("suggestions"), [] { return new SuggestDialog(sampleSuggestions()); }},
        {QStringLiteral("changes"),
         [] { return new ChangesDialog(mappingChanges({}, sampleMapping()), true); }}};
    QVERIFY(makers.contains(name));
    const std::unique_ptr<QDialog> dialog(makers.value(name)());
    dialog->show();
    check(dialog.get());
}

void AccessibilityTest::boxes_data()
{
    QTest::addColumn<QString>("name");
    const QStringList names = BoxStage::names();
    for (const QString& name : names)
        QTest::newRow(qPrintable(name)) << name;
}

/// Questions and messages: named, reached by Tab, with a button that says what it does; Return and Escape do
/// no harm.
void AccessibilityTest::boxes()
{
    QFETCH(QString, name);
    BoxStage stage(name);
    QVERIFY(stage.box());
    check(stage.box());
    if (QTest::currentTestFailed())
        return;
    QVERIFY(!stage.box()->windowTitle().isEmpty());
    QPushButton* action = nullptr;
    for (QPushButton* each : stage.box()->findChildren<QPushButton*>()) {
        const QString text = QString(each->text()).remove(u'&');
        action = !stage.action().isEmpty() && text == stage.action() ? each : action;
        QVERIFY2(text != u"Yes" && text != u"No" && text != u"OK", qPrintable(text));
    }
    QVERIFY(stage.action().isEmpty() || action);
    // What Skip does can be undone; all else is not to happen by a careless Return.
    if (action && name != u"skip") {
        QVERIFY(!action->isDefault());
        QTest::keyClick(stage.box(), Qt::Key_Return);
        QVERIFY(!stage.isDone());
    }
    BoxStage again(name);
    QVERIFY(again.box());
    QTest::keyClick(again.box(), Qt::Key_Escape);
    QTRY_VERIFY_WITH_TIMEOUT(!again.box() || !again.box()->isVisible(), 60000);
    QVERIFY(again.action().isEmpty() || !again.isDone());
    if (stage.action().isEmpty())
        return;
    BoxStage once(name);
    for (QPushButton* each : once.box()->findChildren<QPushButton*>()) {
        if (QString(each->text()).remove(u'&') == once.action())
            each->click();
    }
    QTRY_VERIFY_WITH_TIMEOUT(once.isDone(), 60000);
}

/// A box that is made elsewhere is not checked above: this list is to be kept with BoxStage.
void AccessibilityTest::noOtherBoxes()
{
    const QMap<QString, int> known{{QStringLiteral("common/confirm.cpp"), 2},
                                   {QStringLiteral("credentials/credentialstab.cpp"), 1},
                                   {QStringLiteral("mainwindow/windowevents.cpp"), 1},
                                   {QStringLiteral("mainwindow/windowmenus.cpp"), 2},
                                   {QStringLiteral("mainwindow/windowparts.cpp"), 1},
                                   {QStringLiteral("queue/queuetabactions.cpp"), 2}};
    const QString root = QDir::cleanPath(QStringLiteral(COUNTERFOIL_TEST_DATA "/../../ui"));
    const QRegularExpression made(QStringLiteral(
        "(?<!\\* )\\bconfirm\\(|new Q(Message|Error)\\w*\\(|make_unique<QMessageBox>|new QInputDialog|"
        "Q(MessageBox|InputDialog)::(question|warning|information|critical|about|get)"));
    QMap<QString, int> found;
    QDirIterator files(root, {QStringLiteral("*.cpp")}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        auto matches = made.globalMatch(QString::fromUtf8(file.readAll()));
        int count = 0;
        for (; matches.hasNext(); matches.next())
            ++count;
        if (count > 0)
            found.insert(QDir(root).relativeFilePath(file.fileName()), count);
    }
    QCOMPARE(found, known);
}

/// The check itself must be able to fail.
void AccessibilityTest::theCheckFindsFaults()
{
    QWidget window;
    auto* nameless = new QPushButton(&window);
    auto* first = new QPushButton(QStringLiteral("&Save"), &window);
    auto* second = new QPushButton(QStringLiteral("&Send"), &window);
    nameless->setGeometry(0, 0, 90, 20);
    first->setGeometry(0, 60, 90, 20);
    second->setGeometry(0, 30, 90, 20); // after the first in Tab's order, above it on the screen
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QCOMPARE(access::nameless(&window).size(), 1);
    QCOMPARE(access::doubleMnemonics(&window).size(), 1);
    nameless->setFocus();
    const QList<QWidget*> order = access::tabOrder(&window);
    QCOMPARE(order.size(), 3);
    QCOMPARE(access::backwards(&window, order).size(), 1);
    QCOMPARE(access::unreached(&window, {nameless, first}).size(), 1);
}

QTEST_MAIN(AccessibilityTest)
#include "accessibility_test.moc"
