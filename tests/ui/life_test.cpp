#include "samples.h"

#include "base/autostart.h"
#include "base/profiles.h"
#include "common/banner.h"
#include "mainwindow/journaldialog.h"
#include "mainwindow/mainwindow.h"
#include "mainwindow/profilesdialog.h"
#include "mainwindow/tray.h"
#include "resources/resources.h"
#include "secrets/secretstore.h"
#include "singleinstance.h"

#include <QAction>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QLocalSocket>
#include <QMenu>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

using namespace counterfoil;
using namespace counterfoil::ui;
using namespace counterfoil::test;

class LifeTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { initResources(); }
    void trayMenu();
    void refusalsAreGrouped();
    void troubleThatIsTold();
    void signInIsToldOnceAndIsOneClick();
    void networkGoesAndComesBack();
    void journalsPlace();
    void pauseIsASetting();
    void profilesDialog();
    void chooserSwitches();
    void autostart();
    void secondStartWakesTheFirst();
    void strangersAreIgnored();
};

void LifeTest::trayMenu()
{
    QWidget window;
    Tray tray(&window);
    QSignalSpy open(&tray, &Tray::openRequested);
    QSignalSpy sync(&tray, &Tray::syncRequested);
    QSignalSpy quit(&tray, &Tray::quitRequested);
    QCOMPARE(tray.menu()->actions().size(), 5); // with the separator
    QAction* syncNow = tray.menu()->actions().at(1);
    QVERIFY(!syncNow->isEnabled());
    tray.setBusy(false, true);
    for (QAction* action : tray.menu()->actions())
        action->trigger();
    QCOMPARE(open.size(), 1);
    QCOMPARE(sync.size(), 1);
    QCOMPARE(quit.size(), 1);
    tray.setBusy(true, true);
    QVERIFY(!syncNow->isEnabled());
    QVERIFY(tray.toolTip().contains(QStringLiteral("running")));
}

void LifeTest::refusalsAreGrouped()
{
    QWidget window;
    Tray tray(&window);
    QSignalSpy told(&tray, &Tray::told);
    sync::SyncSummary summary;
    tray.tellRun(summary);
    QCOMPARE(told.size(), 0);
    summary.refused = 37;
    tray.tellRun(summary);
    QCOMPARE(told.size(), 1); // one for all
    QVERIFY(told.last().at(1).toString().contains(QStringLiteral("37")));
    tray.tellRun(summary);
    QCOMPARE(told.size(), 1); // the same ones are no news
    summary.refused = 38;
    tray.tellRun(summary);
    QCOMPARE(told.size(), 2);
}

void LifeTest::troubleThatIsTold()
{
    QWidget window;
    Tray tray(&window);
    QSignalSpy told(&tray, &Tray::told);
    tray.tellError(makeError(ErrorKind::Offline, QStringLiteral("No network.")));
    QCOMPARE(told.size(), 0);
    const Error signIn =
        makeError(ErrorKind::Unauthorized, QStringLiteral("Xero does not know us any more."));
    tray.tellError(signIn);
    tray.tellError(signIn);
    QCOMPARE(told.size(), 1);
    tray.tellError(makeError(ErrorKind::RateLimited, QStringLiteral("The day is used up.")));
    QCOMPARE(told.size(), 2);
    tray.setStatus(connectedStatus()); // well again
    tray.tellError(signIn);
    QCOMPARE(told.size(), 3);
}

void LifeTest::signInIsToldOnceAndIsOneClick()
{
    QTemporaryDir folder;
    const auto secrets = makeMemorySecretStore();
    int signIns = 0;
    WindowContext context;
    context.profileDirectory = folder.path();
    context.secrets = secrets.get();
    context.post = [&signIns](const sync::Command& command) {
        signIns += std::holds_alternative<sync::SignInXero>(command) ? 1 : 0;
    };
    MainWindow window(context);
    QSignalSpy told(window.findChild<Tray*>(), &Tray::told);
    auto* banner = window.findChild<Banner*>();
    sync::SignInNotice notice;
    notice.need = sync::SignInNeed::ExpiresSoon;
    notice.message = QStringLiteral("The sign-in ends in 9 days unless it is used.");
    window.onEvent(notice);
    QCOMPARE(told.size(), 1); // before it happens
    QCOMPARE(banner->text(), notice.message);
    emit banner->offerTaken();
    QCOMPARE(signIns, 1);
    // It has ended: the notice, and the run that it stopped.
    notice.need = sync::SignInNeed::SignInAgain;
    notice.message = QStringLiteral("The sign-in to Xero has ended.");
    window.onEvent(notice);
    sync::SyncSummary summary;
    summary.stoppedBy =
        makeError(ErrorKind::Unauthorized, notice.message, {}, QStringLiteral("SIGN_IN_AGAIN"));
    window.onEvent(sync::SyncFinished{summary});
    QCOMPARE(told.size(), 2);
    emit banner->offerTaken();
    QCOMPARE(signIns, 2);
}

void LifeTest::networkGoesAndComesBack()
{
    QTemporaryDir folder;
    const auto secrets = makeMemorySecretStore();
    QList<sync::Command> posted;
    WindowContext context;
    context.profileDirectory = folder.path();
    context.secrets = secrets.get();
    context.post = [&posted](const sync::Command& command) { posted << command; };
    MainWindow window(context);
    window.show();
    window.showTab(2);
    const auto said = [&window] {
        for (const QLabel* label : window.findChildren<QLabel*>()) {
            if (label->isVisible() && label->text().contains(QStringLiteral("has no network")))
                return true;
        }
        return false;
    };
    sync::ConnectionStatus status = connectedStatus();
    window.onEvent(sync::ConnectionChanged{status});
    QVERIFY(!said());
    window.setOnline(false);
    QVERIFY(said());
    status.books.state = sync::ConnectionState::NotConnected; // lost with the network
    window.onEvent(sync::ConnectionChanged{status});
    posted.clear();
    window.setOnline(true);
    QVERIFY(!said());
    QCOMPARE(posted.size(), 1); // the shop is well and is left alone
    QVERIFY(std::holds_alternative<sync::RefreshBooks>(posted.first()));
    window.setOnline(true);
    QCOMPARE(posted.size(), 1);
}

void LifeTest::journalsPlace()
{
    QTemporaryDir folder;
    const auto secrets = makeMemorySecretStore();
    WindowContext context;
    context.profileDirectory = folder.path();
    context.secrets = secrets.get();
    context.post = [](const sync::Command&) {};
    MainWindow window(context);
    window.show();
    for (QAction* action : window.findChildren<QAction*>()) {
        if (action->text() == QStringLiteral("Where the &journal lies…"))
            action->trigger();
    }
    auto* dialog = window.findChild<JournalDialog*>();
    QVERIFY(dialog);
    QCOMPARE(dialog->address(), QStringLiteral("sqlite"));
    QVERIFY(!dialog->isChanged());
    dialog->findChildren<QRadioButton*>().at(1)->click();
    const auto fields = dialog->findChildren<QLineEdit*>();
    fields.at(0)->setText(QStringLiteral("postgresql://shop:secret@server/books"));
    QVERIFY(dialog->problem().contains(QStringLiteral("password")));
    fields.at(0)->setText(QStringLiteral("postgresql://shop@server/books"));
    fields.at(1)->setText(QStringLiteral("secret"));
    QCOMPARE(dialog->problem(), QString());
    QVERIFY(dialog->isChanged());
    emit dialog->saveRequested();
    const auto written = store::readJournalAddress(folder.path());
    QVERIFY(written && written->server);
    QCOMPARE(written->server->host, QStringLiteral("server"));
    QVERIFY(written->server->password.isEmpty()); // in the keychain only
    QString kept;
    secrets->read(secret::journalPassword, [&kept](const auto& read) { kept = read->value_or(QString()); });
    QTRY_COMPARE_WITH_TIMEOUT(kept, QStringLiteral("secret"), 60000);
    QVERIFY(window.findChild<Banner*>()->text().contains(QStringLiteral("start it again")));
    // With it the dialog shows what is; nothing to save.
    JournalDialog again({folder.path(), written->server});
    QCOMPARE(again.address(), QStringLiteral("postgresql://shop@server/books"));
    QVERIFY(!again.isChanged());
}

void LifeTest::pauseIsASetting()
{
    QTemporaryDir folder;
    const auto secrets = makeMemorySecretStore();
    QMap<QString, QString> saved;
    WindowContext context;
    context.profileDirectory = folder.path();
    context.secrets = secrets.get();
    context.post = [&saved](const sync::Command& command) {
        if (const auto* save = std::get_if<sync::SaveSettings>(&command))
            saved.insert(save->values);
    };
    MainWindow window(context);
    auto* tray = window.findChild<Tray*>();
    tray->menu()->actions().at(2)->trigger();
    QCOMPARE(saved.value(QStringLiteral("sync.paused")), QStringLiteral("true"));
    QVERIFY(tray->toolTip().contains(QStringLiteral("Paused")));
    tray->menu()->actions().at(2)->trigger();
    QCOMPARE(saved.value(QStringLiteral("sync.paused")), QStringLiteral("false"));
}

void LifeTest::profilesDialog()
{
    QTemporaryDir root;
    Profiles profiles(root.path());
    ProfilesDialog dialog(&profiles, QStringLiteral("default"));
    dialog.show();
    auto* list = dialog.findChild<QListWidget*>();
    auto* name = dialog.findChild<QLineEdit*>();
    const auto button = [&dialog](const QString& text) -> QPushButton* {
        for (QPushButton* candidate : dialog.findChildren<QPushButton*>()) {
            if (candidate->text() == text)
                return candidate;
        }
        return nullptr;
    };
    QCOMPARE(list->count(), 1);
    QVERIFY(!button(QStringLiteral("&Open"))->isEnabled()); // it is open
    name->setText(QStringLiteral("Not a name!"));
    QVERIFY(!button(QStringLiteral("&New"))->isEnabled());
    name->setText(QStringLiteral("de"));
    button(QStringLiteral("&New"))->click();
    QCOMPARE(profiles.names(), QStringList({QStringLiteral("default"), QStringLiteral("de")}));
    QSignalSpy renamed(&dialog, &ProfilesDialog::renamed);
    name->setText(QStringLiteral("shop-de"));
    button(QStringLiteral("&Rename"))->click();
    QCOMPARE(renamed.size(), 1);
    QVERIFY(profiles.contains(QStringLiteral("shop-de")));
    QSignalSpy open(&dialog, &ProfilesDialog::openRequested);
    button(QStringLiteral("&Open"))->click();
    QCOMPARE(open.size(), 1);
    QCOMPARE(open.first().first().toString(), QStringLiteral("shop-de"));
}

void LifeTest::chooserSwitches()
{
    QTemporaryDir root;
    Profiles profiles(root.path());
    QVERIFY(profiles.create(QStringLiteral("de")));
    const auto secrets = makeMemorySecretStore();
    QStringList switched;
    WindowContext context;
    context.profile = QStringLiteral("default");
    context.profileDirectory = root.path();
    context.secrets = secrets.get();
    context.post = [](const sync::Command&) {};
    context.profiles = &profiles;
    bool free = true;
    context.switchProfile = [&](const QString& name) {
        if (free)
            switched << name;
        return free;
    };
    MainWindow window(context);
    window.show();
    auto* chooser = qobject_cast<QPushButton*>(window.findChild<QTabWidget*>()->cornerWidget());
    QVERIFY(chooser);
    QVERIFY(chooser->text().contains(QStringLiteral("default")));
    emit chooser->menu()->aboutToShow();
    const auto entries = chooser->menu()->actions();
    QCOMPARE(entries.size(), 4); // default, de, separator, Profiles…
    entries.at(0)->trigger();
    QVERIFY(switched.isEmpty()); // it is the open one
    for (QLineEdit* edit : window.findChildren<QLineEdit*>()) {
        if (edit->accessibleName() == QStringLiteral("Client id"))
            edit->setText(QStringLiteral("8E5C0F3A90B14D7C8A6F2E1D3B4C5A69"));
    }
    entries.at(1)->trigger();
    QVERIFY(switched.isEmpty()); // something is not saved
    QVERIFY(window.findChild<Banner*>()->text().contains(QStringLiteral("not saved")));
    for (QLineEdit* edit : window.findChildren<QLineEdit*>()) {
        if (edit->accessibleName() == QStringLiteral("Client id"))
            edit->clear();
    }
    entries.at(1)->trigger();
    QCOMPARE(switched, QStringList({QStringLiteral("de")}));
    free = false;
    entries.at(1)->trigger();
    QVERIFY(window.findChild<Banner*>()->text().contains(QStringLiteral("in use")));
}

void LifeTest::autostart()
{
#if defined(Q_OS_LINUX)
    QTemporaryDir config;
    qputenv("XDG_CONFIG_HOME", config.path().toUtf8());
    Autostart autostart(QStringLiteral("/opt/My $hop/counterfoil"),
                        {QStringLiteral("--profile"), QStringLiteral("de")},
                        QStringLiteral("counterfoil-de"));
    QVERIFY(!autostart.isEnabled());
    QVERIFY(autostart.setEnabled(true));
    QVERIFY(autostart.isEnabled());
    QFile file(config.filePath(QStringLiteral("autostart/counterfoil-de.desktop")));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().contains("Exec=\"/opt/My \\\\$hop/counterfoil\" \"--profile\" \"de\"\n"));
    QVERIFY(autostart.setEnabled(false));
    QVERIFY(!autostart.isEnabled());
    QVERIFY(autostart.setEnabled(false)); // off already
    // A folder that cannot be made: said, with its name.
    QFile blocker(config.filePath(QStringLiteral("blocked")));
    QVERIFY(blocker.open(QIODevice::WriteOnly));
    qputenv("XDG_CONFIG_HOME", blocker.fileName().toUtf8());
    const auto refused = autostart.setEnabled(true);
    QVERIFY(!refused);
    QVERIFY(refused.error().message.contains(QStringLiteral("counterfoil-de.desktop")));
    qunsetenv("XDG_CONFIG_HOME");
#endif
}

void LifeTest::secondStartWakesTheFirst()
{
    QTemporaryDir folder, other;
    SingleInstance first(folder.path());
    QVERIFY(!SingleInstance(folder.path()).wakeOther()); // nobody listens yet
    QVERIFY(first.listen());
    QSignalSpy woken(&first, &SingleInstance::woken);
    // The second start is another process; a thread stands for it, because wakeOther() waits.
    bool heard = false;
    std::unique_ptr<QThread> second(QThread::create([&heard, path = folder.path()] {
        heard = SingleInstance(path + QStringLiteral("/.")).wakeOther(std::chrono::minutes(1));
    }));
    second->start();
    QTRY_COMPARE_WITH_TIMEOUT(woken.size(), 1, 60000);
    QTRY_VERIFY_WITH_TIMEOUT(second->isFinished(), 60000);
    QVERIFY(heard);
    QVERIFY(!SingleInstance(other.path()).wakeOther()); // another profile is another window
}

void LifeTest::strangersAreIgnored()
{
    QTemporaryDir folder;
    SingleInstance first(folder.path());
    QVERIFY(first.listen());
    QSignalSpy woken(&first, &SingleInstance::woken);
    QLocalSocket socket;
    socket.connectToServer(first.serverName());
    QVERIFY(socket.waitForConnected(1000));
    socket.write(QByteArray(100'000, 'x'));
    QTRY_COMPARE_WITH_TIMEOUT(socket.state(), QLocalSocket::UnconnectedState, 60000);
    QCOMPARE(woken.size(), 0);
}

QTEST_MAIN(LifeTest)
#include "life_test.moc"
