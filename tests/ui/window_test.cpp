#include "samples.h"
#include "tabfixture.h"
#include "windowfixture.h"

#include "accounts/accountstab.h"
#include "accounts/rolespage.h"
#include "common/banner.h"
#include "common/gridview.h"
#include "common/searchpicker.h"
#include "credentials/credentialstab.h"
#include "log/logmodel.h"
#include "log/logtab.h"
#include "mainwindow/progressarea.h"
#include "mainwindow/tenantdialog.h"
#include "queue/queuemodel.h"
#include "queue/queuetab.h"
#include "resources/resources.h"
#include "status/statustab.h"
#include "store/logstore.h"
#include "store/queuestore.h"
#include "translations/translations.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QAction>
#include <QComboBox>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTest>
#include <QTranslator>

using namespace counterfoil;
using namespace counterfoil::ui;
using namespace counterfoil::test;

namespace {

/// A keychain that is locked: neither reads nor writes.
class LockedStore final : public SecretStore
{
public:
    void read(const QString&, OnRead onRead) override { onRead(error()); }
    void write(const QString&, const QString&, OnWritten onWritten) override { onWritten(error()); }
    void remove(const QString&, OnWritten onWritten) override { onWritten(error()); }
    QString description() const override { return QStringLiteral("locked keychain"); }

private:
    static Error error()
    {
        return makeError(ErrorKind::Storage,
                         QStringLiteral("The keychain is locked. Unlock it and try again."), {},
                         QStringLiteral("KEYCHAIN_LOCKED"));
    }
};

} // namespace

class WindowTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { initResources(); }
    void firstStart();
    void secretsGoToTheWorkerAtStart();
    void connectNowPostsInOrder();
    void lockedKeychainIsSaidOnce();
    void connectionTurnsEverythingOn();
    void journalFillsTheGrids();
    void rotatedTokensAreKept();
    void errorsAndTheirRemedy();
    void browserAndTenant();
    void syncRunIsShown();
    void shortcuts();
    void unsavedChangesAreAskedAbout();
    void windowRemembersItself();
    void nextStepIsOfferedOnce();
    void mnemonicsAreUnique();
    void everythingHasAName();
    void german();
};

void WindowTest::firstStart()
{
    WindowFixture fixture;
    const auto window = fixture.make();
    auto* tabs = window->findChild<QTabWidget*>();
    QCOMPARE(tabs->count(), 7);
    QCOMPARE(tabs->currentIndex(), 0);
    QVERIFY(window->findChild<Banner*>()->isHidden());
    QCOMPARE(fixture.count<sync::SetCredentials>(), 1);
    QVERIFY(!action(*window, QStringLiteral("Sync Now"))->isEnabled());
}

void WindowTest::secretsGoToTheWorkerAtStart()
{
    WindowFixture fixture;
    fixture.secrets->write(secret::magentoConsumerKey, QStringLiteral("the-consumer-key"),
                           [](const auto&) {});
    const auto window = fixture.make();
    QTRY_COMPARE_WITH_TIMEOUT(fixture.count<sync::SetCredentials>(), 1, 60000);
    QCOMPARE(fixture.last<sync::SetCredentials>().credentials.shop.consumerKey,
             QStringLiteral("the-consumer-key"));
    QCOMPARE(window->findChild<CredentialsTab*>()->values().secrets.value(secret::magentoConsumerKey),
             QStringLiteral("the-consumer-key"));
}

void WindowTest::connectNowPostsInOrder()
{
    WindowFixture fixture;
    const auto window = fixture.make();
    auto* tab = window->findChild<CredentialsTab*>();
    CredentialValues values;
    values.settings = {{QStringLiteral("magento.url"), QStringLiteral("https://shop.example.com")},
                       {QStringLiteral("xero.clientId"), QStringLiteral("8E5C0F3A90B14D7C8A6F2E1D3B4C5A69")}};
    values.secrets[secret::magentoConsumerKey] = QString(32, u'a');
    values.secrets[secret::magentoConsumerSecret] = QString(32, u'b');
    values.secrets[secret::magentoAccessToken] = QString(32, u'c');
    values.secrets[secret::magentoAccessTokenSecret] = QString(32, u'd');
    tab->setValues(values);
    fixture.posted.clear();
    // Typed by a person: not what is saved.
    for (QLineEdit* edit : tab->findChildren<QLineEdit*>()) {
        if (edit->accessibleName() == QStringLiteral("Consumer key"))
            edit->setText(QString(32, u'e'));
    }
    tab->connectNow();
    QCOMPARE(fixture.posted.size(), 3);
    QVERIFY(std::holds_alternative<sync::SaveSettings>(fixture.posted.at(0)));
    QVERIFY(std::holds_alternative<sync::SetCredentials>(fixture.posted.at(1)));
    QVERIFY(std::holds_alternative<sync::Connect>(fixture.posted.at(2)));
    QCOMPARE(fixture.last<sync::SetCredentials>().credentials.shop.consumerKey, QString(32, u'e'));
    QString stored;
    fixture.secrets->read(secret::magentoConsumerKey, [&stored](const auto& result) {
        stored = result ? result->value_or(QString()) : QString();
    });
    QTRY_COMPARE_WITH_TIMEOUT(stored, QString(32, u'e'), 60000);
}

void WindowTest::lockedKeychainIsSaidOnce()
{
    WindowFixture fixture(std::make_unique<LockedStore>());
    const auto window = fixture.make();
    auto* banner = window->findChild<Banner*>();
    QVERIFY(banner->isVisible());
    QVERIFY(banner->text().contains(QStringLiteral("locked")));
    QCOMPARE(fixture.count<sync::SetCredentials>(), 1); // the program goes on
    QTest::keyClick(window.get(), Qt::Key_Escape);
    QVERIFY(banner->isHidden());
}

void WindowTest::connectionTurnsEverythingOn()
{
    WindowFixture fixture;
    const auto window = fixture.make();
    window->onEvent(sync::ConnectionChanged{connectedStatus()});
    QVERIFY(action(*window, QStringLiteral("Sync Now"))->isEnabled());
    QVERIFY(window->windowTitle().contains(QStringLiteral("Hartley Garden Supplies")));
    window->onEvent(sync::BooksRead{sampleBooks(), sampleShop()});
    QVERIFY(window->findChild<AccountsTab*>()->page<RolesPage>()->picker(QStringLiteral("sales"))->count() >
            5);
    window->onEvent(sync::ConnectionChanged{troubledStatus()});
    QVERIFY(!action(*window, QStringLiteral("Sync Now"))->isEnabled());
}

void WindowTest::journalFillsTheGrids()
{
    WindowFixture fixture;
    {
        const auto database = fixture.journal();
        QVERIFY(database);
        store::SettingsStore settings(*database);
        settings.setValue(QStringLiteral("magento.url"), QStringLiteral("https://shop.example.com"));
        settings.setValue(QStringLiteral("sync.mode"), QStringLiteral("immediately"));
        settings.setValue(QStringLiteral("mapping"),
                          QString::fromUtf8(QJsonDocument(sampleMapping().toJson()).toJson()));
        FakeQueue queue;
        queue.fill(3);
        for (const auto& row : std::as_const(queue.rows))
            store::QueueStore(*database).enqueue(row);
        FakeLog log;
        log.fill(5);
        for (const auto& row : std::as_const(log.rows))
            store::LogStore(*database).add(row);
    }
    const auto window = fixture.make();
    QTRY_COMPARE_WITH_TIMEOUT(window->findChild<QueueTab*>()->model()->rowCount(), 3, 60000);
    QTRY_COMPARE_WITH_TIMEOUT(window->findChild<LogTab*>()->model()->rowCount(), 5, 60000);
    QCOMPARE(window->findChild<CredentialsTab*>()->values().settings.value(QStringLiteral("magento.url")),
             QStringLiteral("https://shop.example.com"));
    QCOMPARE(window->findChild<AccountsTab*>()->edited().accounts.sales, QStringLiteral("200"));
    QVERIFY(window->findChild<QTabWidget*>()->tabText(4).contains(u'3'));
    // The worker writes; the window follows.
    const auto database = fixture.journal();
    FakeLog log;
    store::LogStore(*database).add(log.make(6));
    window->onEvent(sync::LogChanged{});
    QTRY_COMPARE_WITH_TIMEOUT(window->findChild<LogTab*>()->model()->rowCount(), 6, 60000);
}

void WindowTest::rotatedTokensAreKept()
{
    WindowFixture fixture;
    const auto window = fixture.make();
    xero::TokenSet tokens;
    tokens.accessToken = QStringLiteral("access-token-value");
    tokens.refreshToken = QStringLiteral("refresh-token-value");
    tokens.expiresAt = sampleNow();
    tokens.refreshIssuedAt = sampleNow();
    window->onEvent(sync::TokensRotated{tokens});
    const auto stored = [&fixture] {
        QString text;
        fixture.secrets->read(secret::xeroTokens, [&text](const auto& result) {
            text = result ? result->value_or(QString()) : QString();
        });
        return text;
    };
    QTRY_VERIFY_WITH_TIMEOUT(stored().contains(QStringLiteral("refresh-token-value")), 60000);
    // A later save of the keys sends the new tokens along, not those of the start.
    window->findChild<CredentialsTab*>()->save();
    QCOMPARE(fixture.last<sync::SetCredentials>().credentials.xeroTokens.refreshToken, tokens.refreshToken);
    window->onEvent(sync::TokensForgotten{});
    QTRY_VERIFY_WITH_TIMEOUT(stored().isEmpty(), 60000);
}

void WindowTest::errorsAndTheirRemedy()
{
    WindowFixture fixture;
    const auto window = fixture.make();
    window->showTab(4);
    window->onEvent(
        sync::CommandFailed{makeError(ErrorKind::Unauthorized, QStringLiteral("Sign in to Xero again."))});
    auto* banner = window->findChild<Banner*>();
    QVERIFY(banner->isVisible());
    QCOMPARE(banner->text(), QStringLiteral("Sign in to Xero again."));
    emit banner->offerTaken();
    QCOMPARE(window->findChild<QTabWidget*>()->currentIndex(), 1);
    banner->dismiss();
    window->onEvent(sync::CommandFailed{makeError(ErrorKind::Cancelled, QStringLiteral("Stopped."))});
    QVERIFY(banner->isHidden()); // whoever pressed Stop needs no alarm
}

void WindowTest::browserAndTenant()
{
    WindowFixture fixture;
    const auto window = fixture.make();
    window->onEvent(
        sync::OpenBrowser{QUrl(QStringLiteral("https://login.xero.com/identity/connect/authorize"))});
    QCOMPARE(fixture.opened.size(), 1);
    window->onEvent(
        sync::TenantChoiceNeeded{{{{}, QStringLiteral("tenant-a"), QStringLiteral("A"), {}, {}},
                                  {{}, QStringLiteral("tenant-b"), QStringLiteral("B"), {}, {}}}});
    auto* dialog = window->findChild<TenantDialog*>();
    QVERIFY(dialog);
    QCOMPARE(dialog->tenantId(), QStringLiteral("tenant-a"));
    dialog->accept();
    QCOMPARE(fixture.last<sync::ChooseTenant>().tenantId, QStringLiteral("tenant-a"));
}

void WindowTest::syncRunIsShown()
{
    WindowFixture fixture;
    const auto window = fixture.make();
    window->onEvent(sync::ConnectionChanged{connectedStatus()});
    window->onEvent(sync::SyncStarted{});
    auto* progress = window->findChild<ProgressArea*>();
    QVERIFY(progress->isRunning());
    QVERIFY(!action(*window, QStringLiteral("Sync Now"))->isEnabled());
    QVERIFY(action(*window, QStringLiteral("Stop"))->isEnabled());
    window->onEvent(sync::ProgressChanged{QStringLiteral("Posting invoices"), 50, 182, 9});
    QCOMPARE(progress->text(), QStringLiteral("Posting invoices"));
    window->onEvent(sync::ConnectionChanged{connectedStatus()}); // in the middle of a run
    QVERIFY(!action(*window, QStringLiteral("Sync Now"))->isEnabled());
    sync::SyncSummary summary;
    summary.stoppedBy =
        makeError(ErrorKind::RateLimited, QStringLiteral("Xero's calls of the day are used up."));
    window->onEvent(sync::SyncFinished{summary});
    QVERIFY(!progress->isRunning());
    QVERIFY(action(*window, QStringLiteral("Sync Now"))->isEnabled());
    QVERIFY(window->findChild<Banner*>()->text().contains(QStringLiteral("used up")));
}

void WindowTest::shortcuts()
{
    WindowFixture fixture;
    const auto window = fixture.make();
    window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(window.get()));
    auto* tabs = window->findChild<QTabWidget*>();
    for (int i = 5; i >= 0; --i) {
        QTest::keyClick(window.get(), Qt::Key(Qt::Key_1 + i), Qt::ControlModifier);
        QCOMPARE(tabs->currentIndex(), i);
    }
    QTest::keyClick(window.get(), Qt::Key_F5);
    QCOMPARE(fixture.count<sync::SyncNow>(), 0); // not connected
    window->onEvent(sync::ConnectionChanged{connectedStatus()});
    QTest::keyClick(window.get(), Qt::Key_F5);
    QCOMPARE(fixture.count<sync::SyncNow>(), 1);
    QTest::keyClick(window.get(), Qt::Key_F, Qt::ControlModifier);
    QCOMPARE(tabs->currentIndex(), 5);
    QVERIFY(window->findChild<LogTab*>()->isAncestorOf(window->focusWidget()));
}

void WindowTest::unsavedChangesAreAskedAbout()
{
    WindowFixture fixture;
    const auto window = fixture.make();
    for (QLineEdit* edit : window->findChild<CredentialsTab*>()->findChildren<QLineEdit*>()) {
        if (edit->accessibleName() == QStringLiteral("Client id"))
            edit->setText(QStringLiteral("8E5C0F3A90B14D7C8A6F2E1D3B4C5A69"));
    }
    window->close();
    QVERIFY(window->isVisible());
    auto* box = window->findChild<QMessageBox*>();
    QVERIFY(box);
    box->buttons().first()->click();
    QVERIFY(!window->isVisible());
}

void WindowTest::windowRemembersItself()
{
    WindowFixture fixture;
    {
        const auto window = fixture.make();
        window->showTab(3);
        window->findChild<QueueTab*>()->grid()->setColumnHidden(QueueModel::Tries, true);
    }
    const auto window = fixture.make();
    QCOMPARE(window->findChild<QTabWidget*>()->currentIndex(), 3);
    QVERIFY(window->findChild<QueueTab*>()->grid()->isColumnHidden(QueueModel::Tries));
}

void WindowTest::nextStepIsOfferedOnce()
{
    WindowFixture fixture;
    const auto window = fixture.make();
    window->showTab(1);
    window->onEvent(sync::ConnectionChanged{connectedStatus()});
    auto* banner = window->findChild<Banner*>();
    QVERIFY(banner->isHidden());
    window->onEvent(sync::BooksRead{sampleBooks(), sampleShop()}); // nothing is mapped yet
    QVERIFY(banner->isVisible());
    emit banner->offerTaken();
    QCOMPARE(window->findChild<QTabWidget*>()->currentIndex(), 3);
    QVERIFY(banner->isHidden());
    window->showTab(1);
    window->onEvent(sync::ConnectionChanged{connectedStatus()});
    QVERIFY(banner->isHidden());
}

void WindowTest::mnemonicsAreUnique()
{
    WindowFixture fixture;
    const auto window = fixture.make();
    window->onEvent(sync::ConnectionChanged{connectedStatus()});
    window->onEvent(sync::BooksRead{sampleBooks(), sampleShop()});
    const auto check = [&window](const QString& where) {
        QMap<QChar, QString> used;
        for (const QAction* menu : window->menuBar()->actions())
            used.insert(QKeySequence::mnemonic(menu->text()).toString().back(), menu->text());
        const auto take = [&](const QString& text) {
            const QString keys = QKeySequence::mnemonic(text).toString();
            if (keys.isEmpty())
                return;
            QVERIFY2(!used.contains(keys.back()),
                     qPrintable(QStringLiteral("%1: %2 and %3").arg(where, text, used.value(keys.back()))));
            used.insert(keys.back(), text);
        };
        for (const QAbstractButton* button : window->findChildren<QAbstractButton*>()) {
            if (button->isVisible() && button->isEnabled())
                take(button->text());
        }
        for (const QLabel* label : window->findChildren<QLabel*>()) {
            if (label->isVisible() && label->buddy())
                take(label->text());
        }
    };
    for (int tab = 0; tab < 6; ++tab) {
        window->showTab(tab);
        for (int page = 0; page < (tab == 3 ? 7 : 1); ++page) {
            if (tab == 3)
                window->findChild<AccountsTab*>()->showPage(page);
            check(QStringLiteral("tab %1 page %2").arg(tab).arg(page));
        }
    }
}

void WindowTest::everythingHasAName()
{
    WindowFixture fixture;
    const auto window = fixture.make();
    window->onEvent(sync::BooksRead{sampleBooks(), sampleShop()});
    for (const QWidget* widget : window->findChildren<QWidget*>()) {
        const bool wantsFocus = widget->focusPolicy() & Qt::TabFocus;
        const bool own = qobject_cast<const QLineEdit*>(widget) || qobject_cast<const QComboBox*>(widget) ||
                         qobject_cast<const QAbstractItemView*>(widget) ||
                         qobject_cast<const QAbstractSpinBox*>(widget);
        // The inner parts of combo boxes and spin boxes speak through their owner.
        const bool inner =
            qobject_cast<const QComboBox*>(widget->parent()) ||
            qobject_cast<const QAbstractSpinBox*>(widget->parent()) ||
            (widget->parentWidget() && widget->parentWidget()->inherits("QComboBoxPrivateContainer"));
        if (wantsFocus && own && !inner)
            QVERIFY2(!widget->accessibleName().isEmpty(),
                     qPrintable(QStringLiteral("%1 in %2")
                                    .arg(QLatin1String(widget->metaObject()->className()),
                                         QLatin1String(widget->parent()->metaObject()->className()))));
    }
}

void WindowTest::german()
{
    QVERIFY(!installTranslations(*qApp, QLocale(QStringLiteral("C")))); // English, but the texts are loaded
    QTranslator texts;
    QVERIFY(texts.load(QStringLiteral(":/i18n/counterfoil_de.qm")));
    QCoreApplication::installTranslator(&texts);
    {
        WindowFixture fixture;
        const auto window = fixture.make();
        const auto* tabs = window->findChild<QTabWidget*>();
        QCOMPARE(tabs->tabText(1), QStringLiteral("Zugangsdaten"));
        QCOMPARE(tabs->tabText(5), QStringLiteral("Protokoll"));
        QVERIFY(action(*window, QStringLiteral("Jetzt abgleichen")));
    }
    QCoreApplication::removeTranslator(&texts);
}

QTEST_MAIN(WindowTest)
#include "window_test.moc"
