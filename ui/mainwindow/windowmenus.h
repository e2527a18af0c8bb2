#pragma once

#include "common/theme.h"

#include <QObject>

class QAction;
class QActionGroup;
class QMainWindow;

namespace counterfoil::ui {

/// The menu bar with its shortcuts. The window connects the actions.
class WindowMenus final : public QObject
{
    Q_OBJECT
public:
    explicit WindowMenus(QMainWindow* window, const QStringList& tabTitles);
    QAction *save, *profiles, *journal, *closeToTray, *startAtLogin, *guide, *quit, *syncNow, *addAll,
        *retryAll, *stop, *find, *exportLog, *requests, *shortcuts, *about;
    void setTheme(Theme theme);
    void setBusy(bool busy, bool connected);

signals:
    void tabRequested(int index);
    void themeRequested(counterfoil::ui::Theme theme);

private:
    QActionGroup* m_themes;
};

/// A list of the keys, as a dialog.
void showShortcuts(QWidget* parent);
void showAbout(QWidget* parent);

} // namespace counterfoil::ui
