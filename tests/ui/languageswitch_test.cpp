// The language is changed in the program itself: the window closes and opens anew in German, with the same
// work; what is unsaved or going on is not cut off by it.
#include "application.h"
#include "common/banner.h"
#include "credentials/credentialstab.h"
#include "credentials/shopcard.h"
#include "log/logmodel.h"
#include "log/logtab.h"
#include "mainwindow/mainwindow.h"
#include "translations/translations.h"

#include <QApplication>
#include <QDir>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPointer>
#include <QPushButton>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <array>
#include <functional>

using namespace counterfoil;
using namespace counterfoil::ui;

namespace {

enum Tab { Credentials = 1, Status = 2, Queue = 4, Log = 5 };
constexpr int aWhile = 300'000;

MainWindow* theWindow()
{
    for (QWidget* widget : QApplication::topLevelWidgets()) {
        if (auto* window = qobject_cast<MainWindow*>(widget); window && window->isVisible())
            return window;
    }
    return nullptr;
}

QPushButton* button(const QString& text)
{
    for (QPushButton* candidate : theWindow()->findChildren<QPushButton*>()) {
        if (candidate->isVisible() && candidate->text().remove(u'&') == text)
            return candidate;
    }
    return nullptr;
}

QAction* entry(const QList<QAction*>& actions, const QString& text)
{
    for (QAction* action : actions) {
        if (action->text().remove(u'&') == text)
            return action;
    }
    return nullptr;
}

/// Opens menus by mouse, one in the other, and clicks the last of `path`. Empty when all were there, else
/// what was missing.
QString choose(const QStringList& path)
{
    theWindow()->activateWindow(); // a menu closes when its window loses the keyboard
    if (!QTest::qWaitForWindowActive(theWindow()))
        return QStringLiteral("the active window");
    QMenuBar* bar = theWindow()->menuBar();
    QAction* next = entry(bar->actions(), path.first());
    if (!next)
        return path.first();
    QTest::mouseClick(bar, Qt::LeftButton, {}, bar->actionGeometry(next).center());
    for (const QString& text : path.mid(1)) {
        QMenu* menu = next->menu();
        if (!menu || !QTest::qWaitFor([menu] { return menu->isVisible(); }, 60000))
            return QStringLiteral("the menu with ") + text;
        next = entry(menu->actions(), text);
        if (!next)
            return text;
        QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(next).center());
    }
    return {};
}

/// The message across the top of the window.
QString message()
{
    const auto* banner = theWindow()->centralWidget()->findChild<Banner*>({}, Qt::FindDirectChildrenOnly);
    return banner && banner->isVisible() ? banner->text() : QString();
}

QString chooseLanguageInEnglish(const QString& name)
{
    return choose({QStringLiteral("View"), QStringLiteral("Language"), name});
}

QList<std::function<void()>> stepsLeft;
QPointer<MainWindow> stepsWindow; // the one that the last step was in

/// The program makes the QApplication itself, so the steps are begun by a clock that comes with it.
void beginSteps()
{
    auto* clock = new QTimer(QCoreApplication::instance());
    QObject::connect(clock, &QTimer::timeout, clock, [] {
        if (stepsWindow || !theWindow())
            return;
        stepsWindow = theWindow();
        stepsLeft.takeFirst()();
        if (QTest::currentTestFailed() || stepsLeft.isEmpty())
            QCoreApplication::exit(0);
    });
    clock->start(20);
}
Q_COREAPP_STARTUP_FUNCTION(beginSteps)

} // namespace

class LanguageSwitchTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void theWindowOpensAnew();
    void whatIsUnsavedIsKept();
    void aChoiceThatCannotBeKeptIsSaid();

private:
    /// Runs the program on its demo; each step in a window of its own, the next when the window was closed.
    int runProgram(const QList<std::function<void()>>& steps);
    std::unique_ptr<QTemporaryDir> m_folder;
};

void LanguageSwitchTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

int LanguageSwitchTest::runProgram(const QList<std::function<void()>>& steps)
{
    stepsLeft = steps;
    stepsWindow.clear();
    std::array<char, 12> name{"counterfoil"};
    std::array<char*, 2> arguments{name.data(), nullptr};
    int count = 1;
    StartOptions options;
    options.dataDirectory = m_folder->path();
    options.demo = true;
    const int code = runWindow(count, arguments.data(), options);
    if (!QTest::currentTestFailed() && !stepsLeft.isEmpty())
        QTest::qFail("the program ended before its last step", __FILE__, __LINE__);
    return code;
}

void LanguageSwitchTest::theWindowOpensAnew()
{
    const auto inEnglish = [] {
        QCOMPARE(theWindow()->findChild<QTabWidget*>()->tabText(Queue), QStringLiteral("Queue"));
        theWindow()->showTab(Credentials);
        QTRY_VERIFY_WITH_TIMEOUT(button(QStringLiteral("Connect Now")), aWhile);
        QTest::mouseClick(button(QStringLiteral("Connect Now")), Qt::LeftButton);
        theWindow()->showTab(Queue);
        QTRY_VERIFY_WITH_TIMEOUT(button(QStringLiteral("Sync Now"))->isEnabled(), aWhile);
        QCOMPARE(chooseLanguageInEnglish(QStringLiteral("Deutsch")), QString());
    };
    const auto inGerman = [folder = m_folder->path()] {
        auto* tabs = theWindow()->findChild<QTabWidget*>();
        QCOMPARE(tabs->tabText(Queue).section(u' ', 0, 0), QStringLiteral("Warteschlange"));
        QCOMPARE(tabs->currentIndex(), int(Queue)); // where the person was
        QCOMPARE(QLocale().language(), QLocale::German);
        // Signed in as before, nothing to type again.
        theWindow()->showTab(Status);
        QTRY_VERIFY_WITH_TIMEOUT(button(QStringLiteral("Jetzt testen")), aWhile);
        QTest::mouseClick(button(QStringLiteral("Jetzt testen")), Qt::LeftButton);
        theWindow()->showTab(Queue);
        QTRY_VERIFY_WITH_TIMEOUT(button(QStringLiteral("Jetzt abgleichen"))->isEnabled(), aWhile);
        // Not while work is going on.
        QTest::mouseClick(button(QStringLiteral("Jetzt abgleichen")), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(!button(QStringLiteral("Jetzt abgleichen"))->isEnabled(), 60000);
        QCOMPARE(choose({QStringLiteral("Ansicht"), QStringLiteral("Sprache"), QStringLiteral("Français")}),
                 QString());
        QVERIFY2(message().contains(QStringLiteral("Sprache")), qPrintable(message()));
        QCOMPARE(chosenLanguage(folder), QStringLiteral("de"));
        QTRY_VERIFY_WITH_TIMEOUT(button(QStringLiteral("Jetzt abgleichen"))->isEnabled(), aWhile);
        QCOMPARE(choose({QStringLiteral("Ansicht"), QStringLiteral("Sprache"), QStringLiteral("Français")}),
                 QString());
    };
    const auto inFrench = [] {
        QCOMPARE(theWindow()->findChild<QTabWidget*>()->tabText(Queue), QStringLiteral("File d'attente"));
        theWindow()->showTab(Log);
        const auto* log = theWindow()->findChild<LogTab*>()->model();
        QTRY_VERIFY_WITH_TIMEOUT(log->rowCount() > 200, aWhile);
        // The demo is ready for Connect Now and Sync Now: nothing is refused.
        QTRY_VERIFY_WITH_TIMEOUT(log->counts().complete && log->entry(0),
                                 aWhile); // both are read on a thread
        QCOMPARE(log->counts().errors, 0);
        const QString type = log->index(0, LogModel::Kind).data(Qt::AccessibleTextRole).toString();
        const QStringList words{QStringLiteral("Client"),      QStringLiteral("Facture"),
                                QStringLiteral("Paiement"),    QStringLiteral("Avoir Magento"),
                                QStringLiteral("Affectation"), QStringLiteral("Remboursement")};
        QVERIFY2(words.contains(type.section(QStringLiteral(": "), 1)), qPrintable(type));
    };
    QCOMPARE(runProgram({inEnglish, inGerman, inFrench}), 0);
    QCOMPARE(chosenLanguage(m_folder->path()), QStringLiteral("fr"));
}

void LanguageSwitchTest::whatIsUnsavedIsKept()
{
    const auto inEnglish = [] {
        theWindow()->showTab(Credentials);
        auto* credentials = theWindow()->findChild<CredentialsTab*>();
        auto* address = theWindow()->findChild<ShopCard*>()->findChild<QLineEdit*>();
        QTRY_VERIFY_WITH_TIMEOUT(!address->text().isEmpty(), 60000);
        const QString before = address->text();
        QTest::keyClicks(address, QStringLiteral("x"));
        QVERIFY(credentials->isDirty());
        QCOMPARE(chooseLanguageInEnglish(QStringLiteral("Deutsch")), QString());
        QVERIFY2(message().contains(QStringLiteral("not saved")), qPrintable(message()));
        QCOMPARE(address->text(), before + u'x');
        QTest::keyClick(address, Qt::Key_Backspace);
        QVERIFY(!credentials->isDirty());
        QCOMPARE(chooseLanguageInEnglish(QStringLiteral("Nederlands")), QString());
    };
    const auto inDutch = [] { QCOMPARE(QLocale().language(), QLocale::Dutch); };
    QCOMPARE(runProgram({inEnglish, inDutch}), 0);
}

void LanguageSwitchTest::aChoiceThatCannotBeKeptIsSaid()
{
    QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("language.ini"))); // where the file would be
    const auto inEnglish = [] {
        QCOMPARE(chooseLanguageInEnglish(QStringLiteral("Deutsch")), QString());
        QVERIFY2(message().contains(QStringLiteral("could not be kept")), qPrintable(message()));
    };
    QCOMPARE(runProgram({inEnglish}), 0);
}

QTEST_APPLESS_MAIN(LanguageSwitchTest)
#include "languageswitch_test.moc"
