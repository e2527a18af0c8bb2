#pragma once

#include "common/theme.h"

#include <QObject>

class QAction;
class QActionGroup;
class QMainWindow;
class QMenu;

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
    /// Codes with names in the languages themselves; without any, the menu is not there.
    void setLanguages(const QList<std::pair<QString, QString>>& languages, const QString& chosen);
    void checkLanguage(const QString& code);
    void setBusy(bool busy, bool connected);

signals:
    void tabRequested(int index);
    void themeRequested(counterfoil::ui::Theme theme);
    void languageRequested(const QString& code); ///< empty: as the system

private:
    QActionGroup *m_themes, *m_languages;
    QMenu* m_languageMenu;
};

/// A list of the keys, as a dialog.
void showShortcuts(QWidget* parent);
void showAbout(QWidget* parent);

} // namespace counterfoil::ui
