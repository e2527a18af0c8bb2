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
    sync::SyncWorker* worker = nullptr;
    SecretStore* secrets = nullptr;
    std::function<bool(const QUrl&)> openUrl; ///< the system's browser, or the demo's own
    bool demo = false;
};

/// The window with its tabs: Credentials, Status, Account types, Queue, Log. GUI thread.
class MainWindow final : public QMainWindow
{
    Q_OBJECT
public:
    explicit MainWindow(WindowContext context, QWidget* parent = nullptr);
    ~MainWindow() override;

private:
    void onEvent(const sync::Event& event);

    class Private;
    std::unique_ptr<Private> d;
};

} // namespace counterfoil::ui
