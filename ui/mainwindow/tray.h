#pragma once

#include "sync/events.h"

#include <QObject>

class QAction;
class QMenu;
class QSystemTrayIcon;
class QWidget;

namespace counterfoil::ui {

/// The icon in the system's tray, where there is one: state, a menu, and messages on trouble while the window
/// is not in front. Trouble is grouped: one message for a run's refusals, and the same message not again
/// before it was well in between. GUI thread.
class Tray final : public QObject
{
    Q_OBJECT
public:
    explicit Tray(QWidget* window);
    bool isAvailable() const;
    QMenu* menu() const { return m_menu; }
    QString toolTip() const;
    void setStatus(const sync::ConnectionStatus& status);
    void setBusy(bool busy, bool connected);
    void setPaused(bool paused);
    void tellRun(const sync::SyncSummary& summary);
    void tellSignIn(const sync::SignInNotice& notice);
    void tellError(const Error& error);

signals:
    void openRequested();
    void syncRequested();
    void pauseRequested(bool pause);
    void quitRequested();
    /// What was told, also where there is no tray.
    void told(const QString& title, const QString& text);

private:
    void tell(const QString& key, const QString& title, const QString& text);
    void update();

    QWidget* m_window;
    QMenu* m_menu;
    QAction *m_open, *m_sync, *m_pause, *m_quit;
    QSystemTrayIcon* m_icon = nullptr;
    sync::ConnectionStatus m_status;
    QString m_lastKey; ///< of the last message, until all is well again
    qint64 m_refused = 0;
    bool m_busy = false, m_connected = false, m_paused = false;
};

} // namespace counterfoil::ui
