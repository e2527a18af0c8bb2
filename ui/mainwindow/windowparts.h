#pragma once

#include "mainwindow/mainwindow.h"

#include "accounts/accountstab.h"
#include "common/banner.h"
#include "credentials/credentialstab.h"
#include "log/logtab.h"
#include "mainwindow/journalreader.h"
#include "mainwindow/progressarea.h"
#include "mainwindow/secretskeeper.h"
#include "mainwindow/tray.h"
#include "mainwindow/windowmenus.h"
#include "overview/overviewtab.h"
#include "queue/queuetab.h"
#include "reconcile/reconciletab.h"
#include "status/statustab.h"

#include <QPointer>
#include <QSettings>
#include <QTabWidget>
#include <QTimer>

namespace counterfoil::ui {

class Guide;

/// The window's parts and how events and saving go between them.
class MainWindow::Private final : public QObject
{
public:
    enum Tab { Overview, Credentials, Status, Accounts, Queue, Log, Reconcile };

    Private(MainWindow* window, WindowContext context);

    void build();
    void wire();
    void wireTabs();
    void wireAccounts();
    void wireMenus();
    void restoreWindow();
    void saveWindow() const;
    void loadFromJournal();
    void save(const CredentialValues& values);
    void applySettings(const QMap<QString, QString>& settings);
    void setBusy(bool busy);
    void endReconcile();
    void refreshQueue();
    void showQueueCounts();
    void showError(const Error& error);
    void showNextStep();
    void showRemedy(explain::Action action);
    void showNeed(const Need& need);
    void offerTab(int tab, const QString& text);
    void offerSignIn();
    void chooseTheme(Theme theme);
    void askUnsaved();

    // windowguide.cpp: setting up, and what is asked before the first posting
    void openGuide();
    void offerGuide();
    void saveSettings(const QMap<QString, QString>& values);
    void postAsked(const sync::Command& command);
    bool needsSince(const sync::Command& command) const;

    // windowlife.cpp: profiles, tray, closing
    void wireLife();
    void openProfiles();
    void openJournal();
    void switchTo(const QString& profile);
    void switchLanguage(const QString& code);
    bool staysInTray() const;
    void quit();
    void setOnline(bool online);
    void setPaused(bool paused);

    void on(const sync::ConnectionChanged& event);
    void on(const sync::ProgressChanged& event) { progress->setProgress(event); }
    void on(const sync::QueueChanged&) { queueTimer.start(); }
    void on(const sync::LogChanged&)
    {
        logTimer.start();
        overview->refresh();
    }
    void on(const sync::RequestsChanged&) {}
    void on(const sync::SyncStarted&);
    void on(const sync::SyncFinished& event);
    void on(const sync::CommandFailed& event);
    void on(const sync::CommandDone& event);
    void on(const sync::BooksRead& event);
    void on(const sync::TokensRotated& event);
    void on(const sync::TokensForgotten&) { secrets->forgetTokens(); }
    void on(const sync::SignInNotice& event);
    void on(const sync::OpenBrowser& event);
    void on(const sync::TenantChoiceNeeded& event);
    void on(const sync::PreviewReady& event);
    void on(const sync::PreviewListed& event);
    void on(const sync::QueueEdited& event);
    void on(const sync::UndoPlanned& event);
    void on(const sync::AccountCreated& event) { accounts->accountCreated(event.field, event.account.code); }
    void on(const sync::EstimateReady& event) { queue->showEstimate(event.estimate); }
    void on(const sync::Reconciled& event);

    MainWindow* q;
    WindowContext context;
    Actions actions;
    std::unique_ptr<QSettings> memory; ///< window.ini in the profile's folder
    std::unique_ptr<JournalReader> reader;
    SecretsKeeper* secrets = nullptr;
    QTabWidget* tabs = nullptr;
    Banner* banner = nullptr;
    OverviewTab* overview = nullptr;
    CredentialsTab* credentials = nullptr;
    StatusTab* status = nullptr;
    AccountsTab* accounts = nullptr;
    QueueTab* queue = nullptr;
    LogTab* log = nullptr;
    ReconcileTab* reconcile = nullptr;
    ProgressArea* progress = nullptr;
    WindowMenus* menus = nullptr;
    Tray* tray = nullptr;
    QPushButton* profileButton = nullptr; ///< "Shop: NAME", in the corner of the tabs
    QPointer<Guide> guide;
    std::function<void(const sync::Command&)> send; ///< past the question for the first date
    std::optional<sync::BooksRead> books;
    sync::ConnectionStatus connections;
    QTimer queueTimer, logTimer;
    QMap<QString, QString> settings;
    static constexpr int signInOffer = -1;
    int offered = Credentials; ///< where the banner's button leads, or signInOffer
    bool nextStepShown = false;
    bool journalLoaded = false, busy = false, connected = false, closing = false;
    bool online = true;
};

} // namespace counterfoil::ui
