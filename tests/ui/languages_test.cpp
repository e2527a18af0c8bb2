// In the longest language as in English: no button, label or heading of the window is cut, and the window
// still fits on a small screen. The language is changed from the menu.
#include "samples.h"

#include "accounts/accountstab.h"
#include "mainwindow/mainwindow.h"
#include "resources/resources.h"
#include "secrets/secretstore.h"
#include "translations/translations.h"

#include <QAction>
#include <QCheckBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTabWidget>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace counterfoil;
using namespace counterfoil::ui;
using namespace counterfoil::test;

namespace {

constexpr QSize smallScreen(1280, 760);
constexpr int accountsTab = 3;
constexpr int lowPage = 350; // what frame, menu, banner, tabs and foot of the window leave of 540

struct Fixture
{
    QTemporaryDir folder;
    std::unique_ptr<SecretStore> secrets = makeMemorySecretStore();
    QStringList switchedTo;

    std::unique_ptr<MainWindow> make(const QString& language = {})
    {
        WindowContext context;
        context.profile = QStringLiteral("default");
        context.profileDirectory = folder.path();
        context.secrets = secrets.get();
        context.post = [](const sync::Command&) {};
        context.openUrl = [](const QUrl&) { return true; };
        for (const Language& each : languages())
            context.languages.append({each.code, each.name});
        context.language = language;
        context.switchLanguage = [this](const QString& code) {
            switchedTo << code;
            return true;
        };
        auto window = std::make_unique<MainWindow>(std::move(context));
        window->resize(smallScreen);
        window->show();
        window->onEvent(sync::ConnectionChanged{connectedStatus()});
        window->onEvent(sync::BooksRead{sampleBooks(), sampleShop()});
        return window;
    }
};

/// What a person would see cut off in this page.
QStringList cutTexts(const QWidget& page)
{
    QStringList cut;
    const auto report = [&cut](const QString& what, const QString& text, int has, int needs) {
        cut << QStringLiteral("%1 \"%2\" has %3 of %4 pixels").arg(what, text).arg(has).arg(needs);
    };
    for (const QAbstractButton* button : page.findChildren<QAbstractButton*>()) {
        const bool plain = qobject_cast<const QPushButton*>(button) ||
                           qobject_cast<const QCheckBox*>(button) ||
                           qobject_cast<const QRadioButton*>(button);
        const int needs = button->minimumSizeHint().width();
        if (plain && button->isVisible() && !button->text().isEmpty() && button->width() < needs)
            report(QStringLiteral("button"), button->text(), button->width(), needs);
    }
    for (const QLabel* label : page.findChildren<QLabel*>()) {
        if (!label->isVisible() || label->text().isEmpty() ||
            label->metaObject() != &QLabel::staticMetaObject)
            continue;
        const int height =
            label->wordWrap() ? label->heightForWidth(label->width()) : label->sizeHint().height();
        if (!label->wordWrap() && label->width() < label->sizeHint().width())
            report(QStringLiteral("label"), label->text(), label->width(), label->sizeHint().width());
        else if (label->height() < height)
            report(QStringLiteral("label's height"), label->text(), label->height(), height);
    }
    for (const QScrollArea* area : page.findChildren<QScrollArea*>()) {
        if (area->isVisible() && area->widget() && area->widget()->width() > area->viewport()->width() + 1)
            report(QStringLiteral("page"), area->objectName(), area->viewport()->width(),
                   area->widget()->width());
    }
    return cut;
}

} // namespace

class LanguagesTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { initResources(); }
    void nothingIsCut_data();
    void nothingIsCut();
    void theMenuChangesTheLanguage();
    void unsavedChangesAreKept();
};

void LanguagesTest::nothingIsCut_data()
{
    QTest::addColumn<QString>("code");
    for (const Language& language : languages())
        QTest::newRow(qPrintable(language.code)) << language.code;
}

void LanguagesTest::nothingIsCut()
{
    QFETCH(QString, code);
    QVERIFY(installLanguage(*qApp, code));
    QStringList cut;
    {
        Fixture fixture;
        const auto window = fixture.make(code);
        const auto* tabs = window->findChild<QTabWidget*>();
        for (int tab = 0; tab < tabs->count(); ++tab) {
            window->showTab(tab);
            for (int page = 0; page < (tab == accountsTab ? 7 : 1); ++page) {
                if (tab == accountsTab)
                    window->findChild<AccountsTab*>()->showPage(page);
                // What is read on another thread comes a moment later.
                QStringList found;
                (void)QTest::qWaitFor([&] { return (found = cutTexts(*window)).isEmpty(); }, 10000);
                for (const QString& each : found)
                    cut << QStringLiteral("tab %1 page %2: %3").arg(tab).arg(page).arg(each);
            }
        }
        // No page may force the window wider than the screen, or higher than one of 1080 lines at 200 %.
        if (window->width() > smallScreen.width())
            cut << QStringLiteral("the window is %1 pixels wide").arg(window->width());
        for (int tab = 0; tab < tabs->count(); ++tab) {
            const int height = tabs->widget(tab)->minimumSizeHint().height();
            if (height > lowPage)
                cut << QStringLiteral("tab %1 is at least %2 pixels high").arg(tab).arg(height);
        }
    }
    installLanguage(*qApp, QStringLiteral("en"));
    QVERIFY2(cut.isEmpty(), qPrintable(cut.join(u'\n')));
}

void LanguagesTest::theMenuChangesTheLanguage()
{
    Fixture fixture;
    const auto window = fixture.make(QStringLiteral("en"));
    QAction* dutch = nullptr;
    QAction* english = nullptr;
    for (QAction* action : window->findChildren<QAction*>()) {
        dutch = action->text() == u"Nederlands" ? action : dutch;
        english = action->text() == u"English" ? action : english;
    }
    QVERIFY(dutch && english);
    QVERIFY(english->isChecked() && !dutch->isChecked());
    dutch->trigger();
    QCOMPARE(fixture.switchedTo, {QStringLiteral("nl")});
}

void LanguagesTest::unsavedChangesAreKept()
{
    Fixture fixture;
    const auto window = fixture.make();
    for (QLineEdit* edit : window->findChildren<QLineEdit*>()) {
        if (edit->accessibleName() == QStringLiteral("Client id"))
            edit->setText(QStringLiteral("8E5C0F3A90B14D7C8A6F2E1D3B4C5A69"));
    }
    for (QAction* action : window->findChildren<QAction*>()) {
        if (action->text() == u"Deutsch")
            action->trigger();
    }
    QVERIFY(fixture.switchedTo.isEmpty());
    for (const QAction* action : window->findChildren<QAction*>())
        QVERIFY(action->text() != u"Deutsch" || !action->isChecked());
}

QTEST_MAIN(LanguagesTest)
#include "languages_test.moc"
