#include "mainwindow/tray.h"

#include "common/icons.h"
#include "common/names.h"

#include <QAction>
#include <QMenu>
#include <QSystemTrayIcon>
#include <QWidget>

namespace counterfoil::ui {

Tray::Tray(QWidget* window) : QObject(window), m_window(window), m_menu(new QMenu(window))
{
    m_open = m_menu->addAction(tr("&Open Counterfoil"));
    m_sync = m_menu->addAction(icon(QStringLiteral("sync")), tr("Sync &now"));
    m_pause = m_menu->addAction(tr("&Pause"));
    m_pause->setCheckable(true);
    m_menu->addSeparator();
    m_quit = m_menu->addAction(tr("&Quit"));
    connect(m_open, &QAction::triggered, this, &Tray::openRequested);
    connect(m_sync, &QAction::triggered, this, &Tray::syncRequested);
    connect(m_pause, &QAction::triggered, this, &Tray::pauseRequested);
    connect(m_quit, &QAction::triggered, this, &Tray::quitRequested);
    if (QSystemTrayIcon::isSystemTrayAvailable()) {
        m_icon = new QSystemTrayIcon(applicationIcon(), this);
        m_icon->setContextMenu(m_menu);
        connect(m_icon, &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
            if (reason == QSystemTrayIcon::Trigger || reason == QSystemTrayIcon::DoubleClick)
                emit openRequested();
        });
        connect(m_icon, &QSystemTrayIcon::messageClicked, this, &Tray::openRequested);
        m_icon->show();
    }
    update();
}

bool Tray::isAvailable() const
{
    return m_icon != nullptr;
}

QString Tray::toolTip() const
{
    QStringList lines{QStringLiteral("Counterfoil")};
    lines << tr("Shop: %1").arg(connectionLook(m_status.shop.state).word)
          << tr("Xero: %1").arg(connectionLook(m_status.books.state).word);
    if (m_busy)
        lines << tr("A sync is running");
    else if (m_paused)
        lines << tr("Paused");
    if (m_refused > 0)
        lines << tr("%n document(s) refused", nullptr, int(m_refused));
    return lines.join(u'\n');
}

void Tray::setStatus(const sync::ConnectionStatus& status)
{
    m_status = status;
    using enum sync::ConnectionState;
    if (status.books.state == Connected && status.shop.state == Connected && m_refused == 0)
        m_lastKey.clear();
    update();
}

void Tray::setBusy(bool busy, bool connected)
{
    m_busy = busy;
    m_connected = connected;
    update();
}

void Tray::setPaused(bool paused)
{
    m_paused = paused;
    update();
}

void Tray::update()
{
    m_sync->setEnabled(m_connected && !m_busy);
    m_pause->setChecked(m_paused);
    if (m_icon)
        m_icon->setToolTip(toolTip());
}

void Tray::tellRun(const sync::SyncSummary& summary)
{
    const qint64 before = m_refused;
    m_refused = summary.refused;
    update();
    // Only what is new since the last run: the old ones were told.
    if (m_refused > before)
        tell(QStringLiteral("refused %1").arg(m_refused), tr("Documents were refused"),
             tr("%n document(s) could not be posted. Open the queue to see why and what to do.", nullptr,
                int(m_refused)));
}

void Tray::tellError(const Error& error)
{
    switch (error.kind) {
    case ErrorKind::Unauthorized:
    case ErrorKind::Forbidden:
        return tell(QStringLiteral("sign-in"), tr("Sign in again"),
                    tr("%1\nNothing is lost; it goes on after the sign-in.").arg(error.message));
    case ErrorKind::RateLimited:
        return tell(QStringLiteral("limit"), tr("The limit of calls is reached"), error.message);
    default:
        return; // the window's banner says it; not worth a message on the desktop
    }
}

void Tray::tellSignIn(const sync::SignInNotice& notice)
{
    if (notice.need == sync::SignInNeed::ExpiresSoon)
        return tell(QStringLiteral("sign-in ends"), tr("The sign-in to Xero ends soon"), notice.message);
    // The same key as an error's: a run that the sign-in ended is told once.
    tell(QStringLiteral("sign-in"), tr("Sign in again"), notice.message);
}

void Tray::tell(const QString& key, const QString& title, const QString& text)
{
    if (key == m_lastKey || m_window->isActiveWindow())
        return;
    m_lastKey = key;
    emit told(title, text);
    if (m_icon)
        m_icon->showMessage(title, text, QSystemTrayIcon::Warning);
}

} // namespace counterfoil::ui
