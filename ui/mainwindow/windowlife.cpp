// The window's part that lives with the desktop: profiles, tray, start at login, closing.
#include "mainwindow/windowparts.h"

#include "base/autostart.h"
#include "base/profiles.h"
#include "mainwindow/journaldialog.h"
#include "mainwindow/profilesdialog.h"

#include <QApplication>
#include <QMenu>
#include <QPushButton>

namespace counterfoil::ui {

namespace {
const QString closeToTrayKey = QStringLiteral("closeToTray");
} // namespace

void MainWindow::Private::wireLife()
{
    connect(menus->quit, &QAction::triggered, this, &Private::quit);
    connect(menus->guide, &QAction::triggered, this, &Private::openGuide);
    menus->closeToTray->setChecked(memory->value(closeToTrayKey, false).toBool());
    menus->closeToTray->setEnabled(tray->isAvailable());
    connect(menus->closeToTray, &QAction::toggled, this,
            [this](bool on) { memory->setValue(closeToTrayKey, on); });
    menus->startAtLogin->setVisible(context.autostart != nullptr);
    if (Autostart* autostart = context.autostart) {
        menus->startAtLogin->setChecked(autostart->isEnabled());
        connect(menus->startAtLogin, &QAction::toggled, this, [this, autostart](bool on) {
            if (const auto done = autostart->setEnabled(on); !done)
                showError(done.error());
        });
    }
    connect(tray, &Tray::openRequested, q, &MainWindow::bringToFront);
    connect(tray, &Tray::syncRequested, this, [this] { actions.post(sync::SyncNow{}); });
    connect(tray, &Tray::pauseRequested, this, &Private::setPaused);
    connect(tray, &Tray::quitRequested, this, &Private::quit);

    menus->setLanguages(context.languages, context.language);
    connect(menus, &WindowMenus::languageRequested, this, &Private::switchLanguage);

    menus->journal->setVisible(!context.demo); // the demo's is a file of its own, whatever is set
    connect(menus->journal, &QAction::triggered, this, &Private::openJournal);
    menus->profiles->setVisible(context.profiles != nullptr);
    if (!context.profiles)
        return;
    connect(menus->profiles, &QAction::triggered, this, &Private::openProfiles);
    profileButton = new QPushButton(MainWindow::tr("Shop: %1").arg(context.profile), tabs);
    profileButton->setFlat(true);
    profileButton->setAccessibleName(MainWindow::tr("Profile"));
    profileButton->setToolTip(MainWindow::tr("Another shop or organisation"));
    auto* menu = new QMenu(profileButton);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] {
        menu->clear();
        for (const QString& name : context.profiles->names()) {
            QAction* entry = menu->addAction(name);
            entry->setCheckable(true);
            entry->setChecked(name == context.profile);
            connect(entry, &QAction::triggered, this, [this, name] { switchTo(name); });
        }
        menu->addSeparator();
        connect(menu->addAction(MainWindow::tr("&Profiles…")), &QAction::triggered, this,
                &Private::openProfiles);
    });
    profileButton->setMenu(menu);
    tabs->setCornerWidget(profileButton);
}

void MainWindow::Private::openProfiles()
{
    auto* dialog = new ProfilesDialog(context.profiles, context.profile, q);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (context.profileRenamed)
        connect(dialog, &ProfilesDialog::renamed, this, context.profileRenamed);
    connect(dialog, &ProfilesDialog::openRequested, this, [this, dialog](const QString& name) {
        dialog->accept();
        switchTo(name);
    });
    dialog->open();
}

void MainWindow::Private::openJournal()
{
    auto* dialog = new JournalDialog({context.profileDirectory, context.journal}, q);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &JournalDialog::saveRequested, this, [this, dialog] {
        if (const auto written = store::writeJournalAddress(context.profileDirectory, dialog->address());
            !written)
            return dialog->showError(written.error());
        if (context.secrets)
            secrets->put(secret::journalPassword, dialog->password());
        dialog->accept();
        banner->showMessage(
            MainWindow::tr("The journal's place is saved. Close Counterfoil and start it again to use it."),
            Tone::Warning);
    });
    dialog->open();
}

void MainWindow::Private::switchTo(const QString& profile)
{
    if (profile == context.profile || !context.switchProfile)
        return;
    if (credentials->isDirty() || accounts->isDirty()) {
        banner->showMessage(
            MainWindow::tr("There are changes that are not saved. Save or revert them, then change to %1.")
                .arg(profile),
            Tone::Warning);
        return;
    }
    if (!context.switchProfile(profile))
        banner->showMessage(
            MainWindow::tr("The profile %1 is in use by another window or command. Close it there first.")
                .arg(profile),
            Tone::Warning);
}

void MainWindow::Private::switchLanguage(const QString& code)
{
    if (code == context.language || !context.switchLanguage)
        return;
    QString problem;
    if (credentials->isDirty() || accounts->isDirty())
        problem = MainWindow::tr("There are changes that are not saved. Save or revert them, then "
                                 "change the language.");
    else if (busy)
        problem = MainWindow::tr("Work is going on. Stop it or wait for its end, then change the language.");
    else if (!context.switchLanguage(code))
        problem = MainWindow::tr("The language could not be kept: the data folder cannot be written to.");
    if (problem.isEmpty())
        return;
    menus->checkLanguage(context.language);
    banner->showMessage(problem, Tone::Warning);
}

bool MainWindow::Private::staysInTray() const
{
    return menus->closeToTray->isChecked() && tray->isAvailable();
}

void MainWindow::Private::quit()
{
    if (credentials->isDirty() || accounts->isDirty()) {
        q->bringToFront();
        askUnsaved();
        return;
    }
    closing = true;
    q->close();
    // From the tray no window is open whose closing would end the program.
    QMetaObject::invokeMethod(qApp, &QCoreApplication::quit, Qt::QueuedConnection);
}

void MainWindow::Private::setPaused(bool paused)
{
    saveSettings(
        {{QStringLiteral("sync.paused"), paused ? QStringLiteral("true") : QStringLiteral("false")}});
    progress->say(paused ? MainWindow::tr("Paused: nothing is posted by itself until you go on.")
                         : MainWindow::tr("It goes on by itself."));
}

void MainWindow::Private::setOnline(bool isOnline)
{
    if (online == isOnline)
        return;
    online = isOnline;
    status->setOnline(online);
    if (!online)
        return;
    // Back again: what was lost with the network is asked anew, what is well is left alone.
    const bool known = !connections.shop.baseUrl.isEmpty();
    if (known && connections.shop.state == sync::ConnectionState::NotConnected)
        send(sync::CheckShop{});
    if (!connections.books.organisation.name.isEmpty() &&
        connections.books.state == sync::ConnectionState::NotConnected)
        send(sync::RefreshBooks{});
}

} // namespace counterfoil::ui
