#include "samples.h"
#include "tabfixture.h"
#include "windowfixture.h"

#include "accounts/accountstab.h"
#include "accounts/suggestdialog.h"
#include "common/banner.h"
#include "credentials/howto.h"
#include "credentials/shopcard.h"
#include "guide/accountspage.h"
#include "guide/bookspage.h"
#include "guide/finishpage.h"
#include "guide/guide.h"
#include "guide/organisationpage.h"
#include "guide/shoppage.h"
#include "guide/sincechoice.h"
#include "guide/sincedialog.h"
#include "guide/timepages.h"
#include "posting/suggest.h"
#include "resources/resources.h"
#include "support/oneday.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

using namespace counterfoil;
using namespace counterfoil::ui;
using namespace counterfoil::test;

namespace {

const QString pasted = QStringLiteral("Consumer Key aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\n"
                                      "Consumer Secret bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb\n"
                                      "Access Token cccccccccccccccccccccccccccccccc\n"
                                      "Access Token Secret dddddddddddddddddddddddddddddddd\n");

sync::ConnectionStatus neverSynced()
{
    sync::ConnectionStatus status = connectedStatus();
    status.lastSync = {};
    return status;
}

/// Until everything that was to happen "in a moment" has happened: such timers end in their order.
void passOnce()
{
    bool passed = false;
    QTimer::singleShot(0, qApp, [&passed] { passed = true; });
    QVERIFY(QTest::qWaitFor([&passed] { return passed; }, 60'000));
}

template <class Page>
Page* pageOf(const Guide& guide, Guide::Step step)
{
    return qobject_cast<Page*>(guide.step(step));
}

} // namespace

class GuideTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { initResources(); }
    void opensItselfOnce();
    void staysAwayFromASetUpProfile();
    void pasteFillsAllFour();
    void pasteOfSomethingElseIsSaid();
    void sameTextsAsTheCredentialsTab();
    void testSavesFirst();
    void faultIsShownOnThePage();
    void signInNeedsAClientId();
    void severalOrganisations();
    void suggestionsBecomeTheMapping();
    void stepsCanBeLeftAndReturnedTo();
    void lastPageSaysWhatIsMissing();
    void readyToSync();
    void financialPeriods_data();
    void financialPeriods();
    void sinceChoices();
    void firstSyncAsksOnce();
    void addAllAsksUnlessItHasADate();
    void whoHasSyncedIsNotAsked();
    void everythingHasAName();
};

void GuideTest::opensItselfOnce()
{
    WindowFixture fixture;
    {
        const auto window = fixture.make(WindowFixture::Guide::OnFirstRun);
        QTRY_VERIFY_WITH_TIMEOUT(window->findChild<Guide*>(), 60000);
        QVERIFY(window->findChild<Guide*>()->isVisible());
    }
    const auto again = fixture.make(WindowFixture::Guide::OnFirstRun);
    passOnce();
    QVERIFY(!again->findChild<Guide*>());
    action(*again, QStringLiteral("Set-up guide…"))->trigger();
    QVERIFY(again->findChild<Guide*>());
}

void GuideTest::staysAwayFromASetUpProfile()
{
    WindowFixture fixture;
    QVERIFY(fixture.choose({{QStringLiteral("magento.url"), QStringLiteral("https://shop.example.com")}}));
    const auto window = fixture.make(WindowFixture::Guide::OnFirstRun);
    passOnce();
    QVERIFY(!window->findChild<Guide*>());
}

void GuideTest::pasteFillsAllFour()
{
    Guide guide({}, {});
    guide.show();
    auto* page = pageOf<GuideShopPage>(guide, Guide::Shop);
    page->pasteBox()->setPlainText(pasted);
    CredentialValues values;
    page->addTo(values);
    QCOMPARE(values.secrets.value(secret::magentoConsumerKey), QString(32, u'a'));
    QCOMPARE(values.secrets.value(secret::magentoConsumerSecret), QString(32, u'b'));
    QCOMPARE(values.secrets.value(secret::magentoAccessToken), QString(32, u'c'));
    QCOMPARE(values.secrets.value(secret::magentoAccessTokenSecret), QString(32, u'd'));
    QVERIFY(page->pasteBox()->toPlainText().isEmpty()); // the keys do not stay readable
}

void GuideTest::pasteOfSomethingElseIsSaid()
{
    GuideShopPage page;
    page.pasteBox()->setPlainText(QStringLiteral("my shopping list"));
    bool said = false;
    for (const FieldHint* hint : page.findChildren<FieldHint*>())
        said = said || hint->text().contains(QStringLiteral("not in this text"));
    QVERIFY(said);
    QCOMPARE(page.pasteBox()->toPlainText(), QStringLiteral("my shopping list"));
}

void GuideTest::sameTextsAsTheCredentialsTab()
{
    const auto texts = [](const QWidget& widget) {
        QStringList found;
        for (const QLabel* label : widget.findChildren<QLabel*>())
            found << label->text();
        return found;
    };
    const GuideShopPage shop;
    QVERIFY(texts(shop).contains(magentoHowTo()));
    const GuideBooksPage books;
    QVERIFY(texts(books).contains(xeroHowTo(QStringLiteral("http://localhost:8742/callback"))));
}

void GuideTest::testSavesFirst()
{
    QStringList order;
    Actions actions;
    actions.post = [&order](const sync::Command& command) {
        order << (std::holds_alternative<sync::CheckShop>(command) ? QStringLiteral("check")
                                                                   : QStringLiteral("other"));
    };
    Guide guide(actions, {});
    connect(&guide, &Guide::saveRequested, this, [&order] { order << QStringLiteral("save"); });
    auto* page = pageOf<GuideShopPage>(guide, Guide::Shop);
    page->pasteBox()->setPlainText(pasted);
    emit page->testRequested();
    QCOMPARE(order, QStringList({QStringLiteral("save"), QStringLiteral("check")}));
    emit page->testRequested(); // nothing new to be saved
    QCOMPARE(order.size(), 3);
}

void GuideTest::faultIsShownOnThePage()
{
    WindowFixture fixture;
    const auto window = fixture.make();
    window->openGuide();
    auto* guide = window->findChild<Guide*>();
    guide->showStep(Guide::Shop);
    window->onEvent(sync::CommandFailed{
        makeError(ErrorKind::Unauthorized, QStringLiteral("The consumer secret is wrong."))});
    const Banner* banner = guide->step(Guide::Shop)->banner();
    QVERIFY(banner->isVisible());
    QCOMPARE(banner->text(), QStringLiteral("The consumer secret is wrong."));
    window->onEvent(sync::ConnectionChanged{connectedStatus()});
    QVERIFY(banner->isHidden());
}

void GuideTest::signInNeedsAClientId()
{
    GuideBooksPage page;
    page.show();
    QSignalSpy signIn(&page, &GuideBooksPage::signInRequested);
    page.signInButton()->click();
    QCOMPARE(signIn.size(), 0);
    QVERIFY(page.banner()->text().contains(QStringLiteral("client id")));
    page.setValues(
        {{{QStringLiteral("xero.clientId"), QStringLiteral("8E5C0F3A90B14D7C8A6F2E1D3B4C5A69")}}, {}});
    page.signInButton()->click();
    QCOMPARE(signIn.size(), 1);
}

void GuideTest::severalOrganisations()
{
    WindowFixture fixture;
    const auto window = fixture.make();
    window->openGuide();
    auto* guide = window->findChild<Guide*>();
    window->onEvent(
        sync::TenantChoiceNeeded{{{{}, QStringLiteral("tenant-a"), QStringLiteral("A"), {}, {}},
                                  {{}, QStringLiteral("tenant-b"), QStringLiteral("B"), {}, {}}}});
    QCOMPARE(guide->currentId(), int(Guide::Organisation));
    auto* page = pageOf<GuideOrganisationPage>(*guide, Guide::Organisation);
    page->list()->setCurrentRow(1);
    page->chooseButton()->click();
    QCOMPARE(fixture.all<sync::ChooseTenant>().size(), 1);
    QCOMPARE(fixture.all<sync::ChooseTenant>().first().tenantId, QStringLiteral("tenant-b"));
}

void GuideTest::suggestionsBecomeTheMapping()
{
    WindowFixture fixture;
    const auto window = fixture.make();
    window->onEvent(sync::BooksRead{sampleBooks(), sampleShop()});
    window->openGuide();
    auto* guide = window->findChild<Guide*>();
    auto* page = pageOf<GuideAccountsPage>(*guide, Guide::Accounts);
    QVERIFY(!page->isDone());
    guide->showStep(Guide::Accounts);
    page->suggestButton()->click();
    auto* dialog = page->findChild<SuggestDialog*>();
    QVERIFY(dialog);
    dialog->accept();
    QCOMPARE(fixture.all<sync::SaveMapping>().size(), 1);
    QVERIFY(!fixture.all<sync::SaveMapping>().first().mapping.accounts.sales.isEmpty());
    // The tab shows it as well.
    QVERIFY(!window->findChild<AccountsTab*>()->edited().accounts.sales.isEmpty());
}

void GuideTest::stepsCanBeLeftAndReturnedTo()
{
    WindowFixture fixture;
    const auto window = fixture.make();
    window->openGuide();
    auto* guide = window->findChild<Guide*>();
    auto* page = pageOf<GuideShopPage>(*guide, Guide::Shop);
    guide->next();
    QCOMPARE(guide->currentId(), int(Guide::Shop));
    page->pasteBox()->setPlainText(pasted);
    guide->next();
    guide->showStep(Guide::Finish);
    guide->back();
    guide->showStep(Guide::Shop);
    CredentialValues values;
    page->addTo(values);
    QCOMPARE(values.secrets.value(secret::magentoAccessToken), QString(32, u'c'));
    // Saved when the step was left, so that closing loses nothing.
    QVERIFY(!fixture.all<sync::SaveSettings>().isEmpty());
    QString stored;
    fixture.secrets->read(secret::magentoAccessToken, [&stored](const auto& result) {
        stored = result ? result->value_or(QString()) : QString();
    });
    QTRY_COMPARE_WITH_TIMEOUT(stored, QString(32, u'c'), 60000);
}

void GuideTest::lastPageSaysWhatIsMissing()
{
    Guide guide({}, {});
    guide.show();
    guide.showStep(Guide::Finish);
    auto* page = pageOf<GuideFinishPage>(guide, Guide::Finish);
    QVERIFY(!page->syncButton()->isEnabled());
    QVERIFY(page->missingText().contains(QStringLiteral("store URL")));
    QVERIFY(page->missingText().contains(QStringLiteral("client id")));
    QVERIFY(page->missingText().contains(QStringLiteral("from which date")));
}

void GuideTest::readyToSync()
{
    WindowFixture fixture;
    const auto window = fixture.make();
    window->openGuide();
    auto* guide = window->findChild<Guide*>();
    CredentialValues values;
    values.settings = {{QStringLiteral("magento.url"), QStringLiteral("https://shop.example.com")},
                       {QStringLiteral("xero.clientId"), QStringLiteral("8E5C0F3A90B14D7C8A6F2E1D3B4C5A69")}};
    guide->setValues(values);
    pageOf<GuideShopPage>(*guide, Guide::Shop)->pasteBox()->setPlainText(pasted);
    window->onEvent(sync::ConnectionChanged{neverSynced()});
    window->onEvent(sync::BooksRead{sampleBooks(), {}});
    guide->setMapping(sampleMapping());
    for (int step = Guide::Welcome; step < Guide::Finish; ++step)
        guide->next();
    QCOMPARE(guide->currentId(), int(Guide::Finish));
    auto* page = pageOf<GuideFinishPage>(*guide, Guide::Finish);
    QVERIFY2(page->syncButton()->isEnabled(), qPrintable(page->missingText()));
    const QDate before = QDate::currentDate();
    page->syncButton()->click();
    QCOMPARE(fixture.all<sync::SyncNow>().size(), 1); // the date was chosen in the guide: not asked again
    QList<QDate> saved;
    for (const auto& each : fixture.all<sync::SaveSettings>())
        saved << QDate::fromString(each.values.value(QStringLiteral("sync.since")), Qt::ISODate);
    QVERIFY(saved.contains(before) || saved.contains(QDate::currentDate()));
}

void GuideTest::financialPeriods_data()
{
    QTest::addColumn<QDate>("today");
    QTest::addColumn<int>("month");
    QTest::addColumn<int>("day");
    QTest::addColumn<QDate>("year");
    QTest::addColumn<QDate>("quarter");
    QTest::newRow("unknown") << QDate(2026, 11, 25) << 0 << 0 << QDate(2026, 1, 1) << QDate(2026, 10, 1);
    QTest::newRow("UK") << QDate(2026, 11, 25) << 3 << 31 << QDate(2026, 4, 1) << QDate(2026, 10, 1);
    QTest::newRow("on the last day") << QDate(2026, 3, 31) << 3 << 31 << QDate(2025, 4, 1)
                                     << QDate(2026, 1, 1);
    QTest::newRow("on the first day")
        << QDate(2026, 4, 1) << 3 << 31 << QDate(2026, 4, 1) << QDate(2026, 4, 1);
    QTest::newRow("AU") << QDate(2026, 6, 30) << 6 << 30 << QDate(2025, 7, 1) << QDate(2026, 4, 1);
    QTest::newRow("February") << QDate(2024, 3, 1) << 2 << 29 << QDate(2024, 3, 1) << QDate(2024, 3, 1);
    QTest::newRow("no leap year") << QDate(2025, 3, 2) << 2 << 29 << QDate(2025, 3, 1) << QDate(2025, 3, 1);
}

void GuideTest::financialPeriods()
{
    QFETCH(QDate, today);
    QFETCH(int, month);
    QFETCH(int, day);
    QTEST(startOfFinancialYear(today, month, day), "year");
    QTEST(startOfFinancialQuarter(today, month, day), "quarter");
}

void GuideTest::sinceChoices()
{
    SinceChoice choice;
    QDate since;
    const QDate today = onOneDay([&] { since = choice.since(); });
    QCOMPARE(since, today);
    choice.choose(SinceChoice::Choice::Everything);
    QVERIFY(!choice.since().isValid());
    QVERIFY(SinceChoice::isChosen(choice.settings())); // the whole history, but on purpose
    QVERIFY(choice.settings().value(QStringLiteral("sync.since")).isEmpty());
    choice.setSettings({{QStringLiteral("sync.since"), QStringLiteral("2026-04-06")}});
    QCOMPARE(choice.choice(), SinceChoice::Choice::Date);
    QCOMPARE(choice.since(), QDate(2026, 4, 6));
    QVERIFY(!SinceChoice::isChosen({{QStringLiteral("sync.since"), QString()}}));
}

void GuideTest::firstSyncAsksOnce()
{
    WindowFixture fixture;
    QVERIFY(fixture.choose({{QStringLiteral("magento.url"), QStringLiteral("https://shop.example.com")}}));
    const auto window = fixture.make();
    window->onEvent(sync::ConnectionChanged{neverSynced()});
    QAction* sync = action(*window, QStringLiteral("Sync Now"));
    sync->trigger();
    QPointer<SinceDialog> dialog = window->findChild<SinceDialog*>();
    QVERIFY(dialog);
    QVERIFY(fixture.all<sync::SyncNow>().isEmpty());
    dialog->reject();
    QVERIFY(fixture.all<sync::SyncNow>().isEmpty());
    QTRY_VERIFY_WITH_TIMEOUT(dialog.isNull(), 60000);
    sync->trigger();
    dialog = window->findChild<SinceDialog*>();
    QVERIFY(dialog);
    dialog->choice()->choose(SinceChoice::Choice::Everything);
    dialog->accept();
    QCOMPARE(fixture.all<sync::SyncNow>().size(), 1);
    QCOMPARE(fixture.all<sync::SaveSettings>().last().values.value(QStringLiteral("sync.sinceChosen")),
             QStringLiteral("true"));
    QTRY_VERIFY_WITH_TIMEOUT(dialog.isNull(), 60000);
    sync->trigger();
    QVERIFY(!window->findChild<SinceDialog*>());
    QCOMPARE(fixture.all<sync::SyncNow>().size(), 2);
}

void GuideTest::addAllAsksUnlessItHasADate()
{
    WindowFixture fixture;
    QVERIFY(fixture.choose({{QStringLiteral("magento.url"), QStringLiteral("https://shop.example.com")}}));
    const auto window = fixture.make();
    window->onEvent(sync::ConnectionChanged{neverSynced()});
    action(*window, QStringLiteral("Add All Data To Queue…"))->trigger();
    QDialog* addAll = nullptr;
    for (QDialog* dialog : window->findChildren<QDialog*>()) {
        if (dialog->isVisible())
            addAll = dialog;
    }
    QVERIFY(addAll);
    addAll->accept();
    auto* dialog = window->findChild<SinceDialog*>();
    QVERIFY(dialog);
    QVERIFY(fixture.all<sync::AddAllToQueue>().isEmpty());
    const QDate before = QDate::currentDate();
    dialog->accept(); // from today, the default
    QCOMPARE(fixture.all<sync::AddAllToQueue>().size(), 1);
    const QDate since = fixture.all<sync::AddAllToQueue>().first().since;
    QVERIFY(since == before || since == QDate::currentDate());
}

void GuideTest::whoHasSyncedIsNotAsked()
{
    WindowFixture fixture;
    QVERIFY(fixture.choose({{QStringLiteral("magento.url"), QStringLiteral("https://shop.example.com")}}));
    const auto window = fixture.make();
    sync::ConnectionStatus status = connectedStatus();
    status.lastSync = sampleNow();
    window->onEvent(sync::ConnectionChanged{status});
    action(*window, QStringLiteral("Sync Now"))->trigger();
    QVERIFY(!window->findChild<SinceDialog*>());
    QCOMPARE(fixture.all<sync::SyncNow>().size(), 1);
}

void GuideTest::everythingHasAName()
{
    Guide guide({}, {});
    guide.show();
    for (int step = Guide::Welcome; step <= Guide::Finish; ++step) {
        const GuidePage* page = guide.step(static_cast<Guide::Step>(step));
        QVERIFY(!page->accessibleName().isEmpty());
        for (const QWidget* widget : page->findChildren<QWidget*>()) {
            const bool own = qobject_cast<const QLineEdit*>(widget) ||
                             qobject_cast<const QPlainTextEdit*>(widget) ||
                             qobject_cast<const QListWidget*>(widget);
            const bool inner = widget->parent()->inherits("QAbstractSpinBox");
            if (own && !inner)
                QVERIFY2(!widget->accessibleName().isEmpty(), widget->metaObject()->className());
        }
    }
}

QTEST_MAIN(GuideTest)
#include "guide_test.moc"
