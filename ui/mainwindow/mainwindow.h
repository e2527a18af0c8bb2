#pragma once

#include "base/datadirectory.h"
#include "secrets/secretstore.h"
#include "sync/syncworker.h"

#include <QMainWindow>

#include <functional>
#include <memory>

namespace counterfoil::ui {

/// What the window works with. Everything is owned by the application and outlives the window.
struct WindowContext
{
    QString profile, profileDirectory;
    sync::SyncWorker* worker = nullptr; ///< may be missing in tests; then `post` takes the commands
    SecretStore* secrets = nullptr;
    std::function<bool(const QUrl&)> openUrl; ///< the system's browser, or the demo's own
    bool demo = false;
    std::function<void(sync::Command)> post; ///< instead of the worker's mailbox
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

protected:
    void closeEvent(QCloseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace counterfoil::ui
