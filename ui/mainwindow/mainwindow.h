#pragma once

#include "base/datadirectory.h"
#include "secrets/secretstore.h"
#include "sync/syncworker.h"

#include <QMainWindow>

#include <functional>
#include <memory>

namespace counterfoil {
class Autostart;
class Profiles;
} // namespace counterfoil

namespace counterfoil::ui {

/// What the window works with. Everything is owned by the application and outlives the window.
struct WindowContext
{
    QString profile, profileDirectory;
    sync::SyncWorker* worker = nullptr; ///< may be missing in tests; then `post` takes the commands
    SecretStore* secrets = nullptr;
    std::function<bool(const QUrl&)> openUrl; ///< the system's browser, or the demo's own
    bool demo = false;
    std::optional<store::JournalServer> journal; ///< a shared journal instead of the profile's file
    std::function<void(sync::Command)> post;     ///< instead of the worker's mailbox
    bool firstRunGuide = false;                  ///< opens the guide by itself, once, while nothing is set up
    Profiles* profiles = nullptr;                ///< missing: no chooser (the demo, tests)
    /// Ends this window's event loop to open the other profile's; false when that is open elsewhere and could
    /// not be brought to the front.
    std::function<bool(const QString&)> switchProfile;
    std::function<void(const QString& from, const QString& to)> profileRenamed; ///< moves its secrets
    Autostart* autostart = nullptr;               ///< missing: start at login is not offered
    QList<std::pair<QString, QString>> languages; ///< codes and their own names; none: no choice is offered
    QString language;                             ///< the chosen one; empty: as the system
    /// Ends this window's event loop to open it anew in that language. False: the choice could not be kept.
    std::function<bool(const QString& code)> switchLanguage;
};

/// The window with its tabs: Credentials, Connection status, Account types, Queue, Log, Reconcile. GUI
/// thread. Reads the secrets when it is made and posts SetCredentials once they are there.
class MainWindow final : public QMainWindow
{
    Q_OBJECT
public:
    explicit MainWindow(WindowContext context, QWidget* parent = nullptr);
    ~MainWindow() override;

    /// Everything the worker says comes in here; public for tests.
    void onEvent(const sync::Event& event);
    void showTab(int index);
    void openGuide();
    /// A second start of the program: this window comes to the front.
    void bringToFront();
    /// Whether the computer has a network, as far as the system knows.
    void setOnline(bool online);
    /// Closes for good, past the tray, after asking about what is not saved.
    void quit();

protected:
    void closeEvent(QCloseEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace counterfoil::ui
