#include "person.h"

#include "accounts/suggestdialog.h"
#include "cli/demobrowser.h"
#include "common/banner.h"
#include "credentials/bookscard.h"
#include "credentials/shopcard.h"
#include "guide/accountspage.h"
#include "guide/bookspage.h"
#include "guide/finishpage.h"
#include "guide/guide.h"
#include "guide/organisationpage.h"
#include "guide/shoppage.h"
#include "guide/sincechoice.h"
#include "guide/timepages.h"
#include "log/logmodel.h"
#include "log/logtab.h"
#include "mainwindow/mainwindow.h"
#include "resources/resources.h"
#include "sandbox/sandbox.h"
#include "secrets/secretstore.h"
#include "store/database.h"
#include "store/settingsstore.h"
#include "sync/syncworker.h"

#include <QClipboard>
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTemporaryDir>
#include <QTest>

using namespace counterfoil;
using namespace counterfoil::ui;
using namespace counterfoil::test;

namespace {

// docs/first-run.md has the same figures. Whoever needs more of them makes the first run longer for all.
constexpr int mostClicks = 13;
constexpr int mostFields = 3;

template <class T>
T* withText(QWidget& parent, const QString& text)
{
    for (T* candidate : parent.findChildren<T*>()) {
        QString plain = candidate->text();
        if (plain.remove(u'&').startsWith(text))
            return candidate;
    }
    return nullptr;
}

QLineEdit* field(QWidget& parent, const QString& name)
{
    for (QLineEdit* candidate : parent.findChildren<QLineEdit*>()) {
        if (candidate->accessibleName() == name)
            return candidate;
    }
    return nullptr;
}

/// Magento's window after Activate and Allow, as it is copied.
QString integrationWindow(const magento::IntegrationKeys& keys)
{
    return QStringLiteral(
               "Consumer Key\n%1\nConsumer Secret\n%2\nAccess Token\n%3\nAccess Token Secret\n%4\n")
        .arg(keys.consumerKey, keys.consumerSecret, keys.accessToken, keys.accessTokenSecret);
}

} // namespace

/// A newcomer: an empty data folder, the program started, the guide followed by mouse and keys until the
/// first invoice stands in Xero. Shop, Xero and its sign-in page are the sandbox's, the rest is the real
/// program. COUNTERFOIL_WALK_PICTURES=FOLDER writes a picture of each step.
class FirstRunTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { initResources(); }
    void toTheFirstInvoice();
    void cleanup();

private:
    void start();
    void walkTheGuide(Person& person);

    QTemporaryDir m_folder;
    std::unique_ptr<sandbox::Sandbox> m_box;
    std::unique_ptr<SecretStore> m_secrets;
    std::unique_ptr<sync::SyncWorker> m_worker;
    std::unique_ptr<MainWindow> m_window;
    cli::DemoBrowser m_browser;
};

void FirstRunTest::cleanup()
{
    if (m_worker)
        m_worker->shutDown();
    m_window.reset();
    m_worker.reset();
    m_box.reset();
}

void FirstRunTest::start()
{
    sandbox::Options options;
    options.autoApprove = true; // "Allow access" in the browser is not in this window
    auto box = sandbox::Sandbox::start(options);
    QVERIFY2(box, qPrintable(box ? QString() : box.error().message));
    m_box = std::move(box).value();
    {
        // The only thing that is not as with a new person: Xero is on this computer, and the usual port may
        // be another test's.
        auto database = store::Database::open(m_folder.path(), store::Database::Mode::ReadWrite);
        QVERIFY(database);
        store::SettingsStore settings(**database);
        settings.setValue(QStringLiteral("xero.apiUrl"), m_box->xeroApiUrl().toString());
        settings.setValue(QStringLiteral("xero.identityUrl"), m_box->identityUrl().toString());
        settings.setValue(QStringLiteral("xero.redirectPort"), QString::number(m_box->redirectPort()));
    }
    m_secrets = makeMemorySecretStore();
    m_worker = std::make_unique<sync::SyncWorker>(m_folder.path());
    WindowContext context;
    context.profile = QStringLiteral("default");
    context.profileDirectory = m_folder.path();
    context.worker = m_worker.get();
    context.secrets = m_secrets.get();
    context.firstRunGuide = true;
    context.openUrl = [this](const QUrl& url) {
        m_browser.open(url);
        return true;
    };
    m_window = std::make_unique<MainWindow>(std::move(context));
    m_worker->start();
    m_window->show();
}

void FirstRunTest::walkTheGuide(Person& person)
{
    QTRY_VERIFY_WITH_TIMEOUT(m_window->findChild<Guide*>(), 60000);
    auto* guide = m_window->findChild<Guide*>();
    QVERIFY(QTest::qWaitForWindowExposed(guide));
    const auto next = [&] { person.click(guide->button(QWizard::NextButton)); };
    person.picture(guide, "welcome");
    next();

    auto* shop = qobject_cast<GuideShopPage*>(guide->step(Guide::Shop));
    QGuiApplication::clipboard()->setText(integrationWindow(m_box->shopKeys()));
    person.paste(shop->pasteBox());
    person.type(field(*shop, QStringLiteral("Store URL")), m_box->shopUrl().toString());
    QCOMPARE(shop->card()->firstProblem(), QString());
    person.click(withText<QPushButton>(*shop, QStringLiteral("Test the shop")));
    QTRY_VERIFY_WITH_TIMEOUT(shop->isDone(), 20'000);
    person.picture(guide, "magento");
    next();

    auto* books = qobject_cast<GuideBooksPage*>(guide->step(Guide::Books));
    person.type(field(*books, QStringLiteral("Client id")), m_box->xeroClientId());
    person.click(books->signInButton());
    QTRY_VERIFY_WITH_TIMEOUT(books->isDone(), 20'000);
    person.picture(guide, "xero-app");
    if (guide->currentId() == Guide::Books)
        next();

    auto* organisation = qobject_cast<GuideOrganisationPage*>(guide->step(Guide::Organisation));
    QTRY_VERIFY_WITH_TIMEOUT(organisation->isDone(), 20'000);
    person.picture(guide, "organisation");
    next();

    auto* accounts = qobject_cast<GuideAccountsPage*>(guide->step(Guide::Accounts));
    QTRY_VERIFY_WITH_TIMEOUT(accounts->suggestButton()->isEnabled(), 20'000);
    person.click(accounts->suggestButton());
    auto* dialog = accounts->findChild<SuggestDialog*>();
    QVERIFY(dialog);
    person.picture(dialog, "suggestions");
    person.click(withText<QPushButton>(*dialog, QStringLiteral("Fill in")));
    QTRY_VERIFY_WITH_TIMEOUT(accounts->isDone(), 60000);
    person.picture(guide, "accounts");
    next();

    auto* since = qobject_cast<GuideSincePage*>(guide->step(Guide::Since));
    person.click(withText<QRadioButton>(*since, QStringLiteral("The whole history")));
    QVERIFY(!since->choice()->since().isValid());
    person.picture(guide, "from-when");
    next();
    person.picture(guide, "schedule");
    next();

    auto* finish = qobject_cast<GuideFinishPage*>(guide->step(Guide::Finish));
    QVERIFY2(finish->syncButton()->isEnabled(), qPrintable(finish->missingText()));
    person.picture(guide, "first-sync");
    person.click(finish->syncButton());
}

void FirstRunTest::toTheFirstInvoice()
{
    start();
    if (QTest::currentTestFailed())
        return;
    QElapsedTimer timer;
    timer.start();
    Person person(qEnvironmentVariable("COUNTERFOIL_WALK_PICTURES"));
    walkTheGuide(person);
    if (QTest::currentTestFailed())
        return;
    QTRY_VERIFY_WITH_TIMEOUT(m_box->books().invoices > 0, 120'000);
    // And the window shows it.
    const auto shown = [this] {
        const auto* model = m_window->findChild<LogTab*>()->model();
        for (int row = 0; row < model->rowCount(); ++row) {
            if (model->index(row, LogModel::Kind).data().toString() == QStringLiteral("Invoice") &&
                !model->index(row, LogModel::XeroNumber).data().toString().isEmpty())
                return true;
        }
        return false;
    };
    m_window->showTab(5);
    QTRY_VERIFY_WITH_TIMEOUT(shown(), 60'000);
    person.picture(m_window.get(), "first-invoice");
    auto* banner = m_window->findChild<Banner*>();
    QVERIFY2(banner->isHidden(), qPrintable(banner->text())); // nothing is left to be said
    qInfo("first run: %d clicks, %d fields filled, %d pictures, %d scrolls, %lld ms of the computer's time",
          person.clicks, person.fields, person.steps, person.scrolls, timer.elapsed());
    QVERIFY2(person.clicks <= mostClicks, qPrintable(QString::number(person.clicks)));
    QVERIFY2(person.fields <= mostFields, qPrintable(QString::number(person.fields)));
    QCOMPARE(m_box->books().duplicates, 0);
}

QTEST_MAIN(FirstRunTest)
#include "firstrun_test.moc"
