#include "mainwindow/windowmenus.h"

#include "common/icons.h"

#include <QActionGroup>
#include <QMainWindow>
#include <QMenuBar>
#include <QMessageBox>

namespace counterfoil::ui {

WindowMenus::WindowMenus(QMainWindow* window, const QStringList& tabTitles)
    : QObject(window), m_themes(new QActionGroup(this)), m_languages(new QActionGroup(this))
{
    QMenuBar* bar = window->menuBar();
    QMenu* file = bar->addMenu(tr("&File"));
    save = file->addAction(icon(QStringLiteral("save")), tr("&Save"));
    save->setShortcut(QKeySequence::Save);
    exportLog = file->addAction(icon(QStringLiteral("export")), tr("&Export the log…"));
    file->addSeparator();
    profiles = file->addAction(tr("&Profiles…"));
    journal = file->addAction(tr("Where the &journal lies…"));
    closeToTray = file->addAction(tr("Stay in the &tray when closed"));
    startAtLogin = file->addAction(tr("Start at &login"));
    closeToTray->setCheckable(true);
    startAtLogin->setCheckable(true);
    file->addSeparator();
    quit = file->addAction(tr("&Quit"));
    quit->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Q));

    QMenu* sync = bar->addMenu(tr("S&ync"));
    syncNow = sync->addAction(icon(QStringLiteral("sync")), tr("Sync &Now"));
    syncNow->setShortcut(QKeySequence(Qt::Key_F5));
    stop = sync->addAction(icon(QStringLiteral("stop")), tr("S&top"));
    stop->setShortcut(QKeySequence(Qt::SHIFT | Qt::Key_F5));
    sync->addSeparator();
    addAll = sync->addAction(icon(QStringLiteral("addall")), tr("&Add All Data To Queue…"));
    retryAll = sync->addAction(icon(QStringLiteral("retry")), tr("&Retry all refused"));

    QMenu* view = bar->addMenu(tr("&View"));
    for (int i = 0; i < tabTitles.size(); ++i) {
        QAction* tab = view->addAction(tabTitles.at(i));
        tab->setShortcut(QKeySequence(QStringLiteral("Ctrl+%1").arg(i + 1)));
        connect(tab, &QAction::triggered, this, [this, i] { emit tabRequested(i); });
    }
    view->addSeparator();
    find = view->addAction(icon(QStringLiteral("search")), tr("&Find in this tab"));
    find->setShortcut(QKeySequence::Find);
    requests = view->addAction(icon(QStringLiteral("chart")), tr("View Request &Daily"));
    view->addSeparator();
    QMenu* appearance = view->addMenu(tr("&Appearance"));
    const QList<std::pair<Theme, QString>> themes{
        {Theme::System, tr("&As the system")}, {Theme::Light, tr("&Light")}, {Theme::Dark, tr("&Dark")}};
    for (const auto& [theme, title] : themes) {
        QAction* action = appearance->addAction(title);
        action->setCheckable(true);
        action->setData(static_cast<int>(theme));
        m_themes->addAction(action);
    }
    connect(m_themes, &QActionGroup::triggered, this,
            [this](QAction* action) { emit themeRequested(static_cast<Theme>(action->data().toInt())); });

    m_languageMenu = view->addMenu(tr("La&nguage"));
    m_languageMenu->menuAction()->setVisible(false);
    connect(m_languages, &QActionGroup::triggered, this,
            [this](QAction* action) { emit languageRequested(action->data().toString()); });

    QMenu* help = bar->addMenu(tr("&Help"));
    guide = help->addAction(tr("Set-up &guide…"));
    shortcuts = help->addAction(tr("&Keyboard shortcuts"));
    shortcuts->setShortcut(QKeySequence(Qt::Key_F1));
    about = help->addAction(tr("&About Counterfoil"));
    setTheme(Theme::System);
    setBusy(false, false);
}

void WindowMenus::setTheme(Theme theme)
{
    for (QAction* action : m_themes->actions())
        action->setChecked(action->data().toInt() == static_cast<int>(theme));
}

void WindowMenus::setLanguages(const QList<std::pair<QString, QString>>& languages, const QString& chosen)
{
    const auto add = [this](const QString& code, const QString& name) {
        QAction* action = m_languageMenu->addAction(name);
        action->setCheckable(true);
        action->setData(code);
        m_languages->addAction(action);
    };
    add({}, tr("&As the system"));
    for (const auto& [code, name] : languages)
        add(code, name);
    checkLanguage(chosen);
    m_languageMenu->menuAction()->setVisible(!languages.isEmpty());
}

void WindowMenus::checkLanguage(const QString& code)
{
    for (QAction* action : m_languages->actions())
        action->setChecked(action->data().toString() == code);
}

void WindowMenus::setBusy(bool busy, bool connected)
{
    syncNow->setEnabled(connected && !busy);
    addAll->setEnabled(connected && !busy);
    stop->setEnabled(busy);
}

void showShortcuts(QWidget* parent)
{
    // As they stand on the keyboards of the language: "Strg+F".
    const auto named = [](const char* keys) {
        return QKeySequence(QLatin1String(keys)).toString(QKeySequence::NativeText);
    };
    const QList<std::pair<QString, QString>> keys{
        {named("Ctrl+1") + QStringLiteral(" … ") + named("Ctrl+7"), WindowMenus::tr("Go to a tab")},
        {named("F5"), WindowMenus::tr("Sync Now")},
        {named("Shift+F5"), WindowMenus::tr("Stop")},
        {named("Ctrl+F"), WindowMenus::tr("Search in the queue or the log")},
        {named("Ctrl+S"), WindowMenus::tr("Save credentials or account types")},
        {named("Ctrl+C"), WindowMenus::tr("Copy the selected rows")},
        {named("Enter"), WindowMenus::tr("Preview of the selected rows (queue)")},
        {named("Del"), WindowMenus::tr("Remove the selected rows (queue)")},
        {named("F5"), WindowMenus::tr("Retry the selected rows (in the queue's list)")},
        {named("Ctrl+Up") + QStringLiteral(", ") + named("Ctrl+Down"),
         WindowMenus::tr("Post the selected rows first, last (queue)")},
        {named("Esc"), WindowMenus::tr("Dismiss the message, close a dialog")},
        {named("Ctrl+Z"), WindowMenus::tr("Undo in a field; in the queue's list, undo Remove and Skip")},
        {named("F1"), WindowMenus::tr("This list")},
    };
    QString html = QStringLiteral("<table cellpadding=4>");
    for (const auto& [key, what] : keys)
        html += QStringLiteral("<tr><td><b>%1</b>&nbsp;&nbsp;</td><td>%2</td></tr>")
                    .arg(key, what.toHtmlEscaped());
    auto* box = new QMessageBox(QMessageBox::NoIcon, WindowMenus::tr("Keyboard shortcuts"),
                                html + QStringLiteral("</table>"), QMessageBox::Close, parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

void showAbout(QWidget* parent)
{
    auto* box = new QMessageBox(QMessageBox::NoIcon, WindowMenus::tr("About Counterfoil"),
                                WindowMenus::tr("<h3>Counterfoil %1</h3><p>Posts a Magento 2 shop into Xero, "
                                                "exact to the cent.</p><p>Built with Qt %2.</p>")
                                    .arg(QStringLiteral(COUNTERFOIL_VERSION), QLatin1String(qVersion())),
                                QMessageBox::Close, parent);
    box->setIconPixmap(applicationIcon().pixmap(64, 64));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

} // namespace counterfoil::ui
