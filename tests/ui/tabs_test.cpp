#include "samples.h"

#include "accounts/accountstab.h"
#include "accounts/documentspage.h"
#include "accounts/paymentspage.h"
#include "accounts/pickerentries.h"
#include "accounts/pickertable.h"
#include "accounts/rolespage.h"
#include "accounts/schedulepage.h"
#include "accounts/suggestdialog.h"
#include "accounts/taxespage.h"
#include "common/factsgrid.h"
#include "common/labels.h"
#include "common/searchpicker.h"
#include "mainwindow/progressarea.h"
#include "resources/resources.h"
#include "status/booksstatuscard.h"
#include "status/shopstatuscard.h"
#include "status/statustab.h"

#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace counterfoil;
using namespace counterfoil::ui;

namespace {

MappingRules rulesThatMiss(const QString& field)
{
    MappingRules rules;
    rules.check = [field](const posting::Mapping& mapping, const posting::BooksFacts&,
                          const posting::ShopFacts&) {
        QList<posting::MappingProblem> problems;
        if (mapping.accounts.adjustment.isEmpty())
            problems << posting::MappingProblem{field, QStringLiteral("An account is missing.")};
        return problems;
    };
    rules.suggest = [](const posting::Mapping&, const posting::ShopFacts&, const posting::BooksFacts&) {
        return test::sampleSuggestions();
    };
    rules.apply = [](posting::Mapping mapping, const QList<posting::Suggestion>& chosen) {
        for (const posting::Suggestion& suggestion : chosen) {
            if (suggestion.field == QStringLiteral("accounts.adjustment"))
                mapping.accounts.adjustment = suggestion.value;
        }
        return mapping;
    };
    return rules;
}

PickerEntry entryOf(const QList<PickerEntry>& entries, const QString& value)
{
    for (const PickerEntry& entry : entries) {
        if (entry.value == value)
            return entry;
    }
    return {};
}

} // namespace

class TabsTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { initResources(); }
    void statusConnected();
    void statusTroubled();
    void statusNotConnected();
    void statusTestNow();
    void gaugesWithoutHeaders();
    void progressStopsInTwoSteps();
    void progressSumsUp();
    void pickersRefuseWithReasons();
    void mappingRoundTrip();
    void mappingKeepsWhatItDoesNotShow();
    void problemsAreMarked();
    void saveAndRevert();
    void editsSurviveNewFacts();
    void suggestions();
    void taxesOfTheShop();
    void manyTaxesOfTheShop();
    void paymentMethods();
    void numberExample();
    void scheduleSettings();
    void aScheduleSaysWhatAChangeMeans();
};

void TabsTest::statusConnected()
{
    StatusTab tab({});
    const sync::ConnectionStatus status = test::connectedStatus();
    tab.setStatus(status);
    tab.setSyncMode(QStringLiteral("cron"), 30, 60);
    tab.setQueueCounts({{store::QueueState::Waiting, 12}, {store::QueueState::Failed, 3}});
    tab.showAt(status.lastSync.addSecs(12 * 60));
    QCOMPARE(tab.shop()->stateWord(), QStringLiteral("Connected"));
    QCOMPARE(tab.books()->stateWord(), QStringLiteral("Connected"));
    QCOMPARE(tab.books()->fact(QStringLiteral("Organisation")), QStringLiteral("Hartley Garden Supplies"));
    QCOMPARE(tab.books()->fact(QStringLiteral("Country")), QStringLiteral("United Kingdom (GB)"));
    QCOMPARE(tab.books()->fact(QStringLiteral("Base currency")), QStringLiteral("GBP"));
    QCOMPARE(tab.books()->fact(QStringLiteral("Time zone")), QStringLiteral("Europe/London"));
    QVERIFY(tab.books()->fact(QStringLiteral("Demo company")).startsWith(QStringLiteral("yes")));
    QVERIFY(tab.books()->fact(QStringLiteral("Period lock date")).contains(QStringLiteral("2026")));
    QCOMPARE(tab.books()->fact(QStringLiteral("Year-end lock date")), QStringLiteral("none"));
    QCOMPARE(tab.books()->fact(QStringLiteral("Tax basis")), QStringLiteral("ACCRUALS"));
    QVERIFY(
        tab.books()->fact(QStringLiteral("Granted scopes")).contains(QStringLiteral("accounting.invoices")));
    QCOMPARE(tab.books()->dayGaugeText(), QStringLiteral("1,204 of 5,000"));
    QCOMPARE(tab.books()->minuteGaugeText(), QStringLiteral("11 of 60"));
    QCOMPARE(tab.syncFacts()->value(QStringLiteral("Last sync")), QStringLiteral("12 min ago"));
    QVERIFY(tab.syncFacts()->value(QStringLiteral("In the queue")).contains(QStringLiteral("Waiting: 12")));
    QVERIFY(tab.syncFacts()->value(QStringLiteral("Mode")).contains(QStringLiteral("30 minutes")));
}

void TabsTest::statusTroubled()
{
    StatusTab tab({});
    tab.setStatus(test::troubledStatus());
    QCOMPARE(tab.shop()->stateWord(), QStringLiteral("Attention"));
    QVERIFY(tab.shop()->reason().contains(QStringLiteral("credit memos")));
    QCOMPARE(tab.books()->stateWord(), QStringLiteral("Not connected"));
    QVERIFY(tab.books()->reason().contains(QStringLiteral("Sign in again")));
}

void TabsTest::statusNotConnected()
{
    StatusTab tab({});
    QCOMPARE(tab.shop()->stateWord(), QStringLiteral("Not connected"));
    QVERIFY(tab.shop()->reason().contains(QStringLiteral("Connect Now")));
    QCOMPARE(tab.syncFacts()->value(QStringLiteral("Last sync")), QStringLiteral("never"));
    QCOMPARE(tab.books()->dayGaugeText(), QStringLiteral("not known yet"));
}

void TabsTest::statusTestNow()
{
    QList<sync::Command> posted;
    Actions actions;
    actions.post = [&posted](const sync::Command& command) { posted << command; };
    StatusTab tab(actions);
    for (QPushButton* button : tab.findChildren<QPushButton*>()) {
        if (button->text() == QStringLiteral("&Test now"))
            button->click();
    }
    QCOMPARE(posted.size(), 2);
    QVERIFY(std::holds_alternative<sync::CheckShop>(posted.at(0)));
    QVERIFY(std::holds_alternative<sync::RefreshBooks>(posted.at(1)));
}

void TabsTest::gaugesWithoutHeaders()
{
    StatusTab tab({});
    sync::ConnectionStatus status = test::connectedStatus();
    status.books.budget = {};
    status.books.callsToday = 42;
    tab.setStatus(status);
    QCOMPARE(tab.books()->dayGaugeText(), QStringLiteral("42 (limit not known yet)"));
}

void TabsTest::progressStopsInTwoSteps()
{
    ProgressArea area;
    QSignalSpy stop(&area, &ProgressArea::stopRequested), now(&area, &ProgressArea::stopNowRequested);
    auto* button = area.findChild<QPushButton*>();
    QVERIFY(!button->isVisibleTo(&area));
    area.setProgress({QStringLiteral("Posting invoices"), 5, 10, 3});
    QVERIFY(area.isRunning());
    QVERIFY(button->isVisibleTo(&area));
    QCOMPARE(area.text(), QStringLiteral("Posting invoices"));
    button->click();
    QCOMPARE(stop.size(), 1);
    QCOMPARE(now.size(), 0);
    button->click();
    QCOMPARE(stop.size(), 1);
    QCOMPARE(now.size(), 1);
}

void TabsTest::progressSumsUp()
{
    ProgressArea area;
    area.start();
    sync::SyncSummary summary;
    summary.kinds[QStringLiteral("Invoice")] = {182, 3, 0};
    summary.kinds[QStringLiteral("Payment")] = {170, 0, 0};
    summary.refused = 3;
    summary.xeroCalls = 24;
    area.finish(summary, test::sampleNow());
    QVERIFY(!area.isRunning());
    QVERIFY(area.text().contains(QStringLiteral("posted: 352")));
    QVERIFY(area.text().contains(QStringLiteral("need you: 3")));
    QVERIFY(area.text().contains(QStringLiteral("calls to Xero: 24")));
}

void TabsTest::pickersRefuseWithReasons()
{
    const auto lines = lineAccounts(test::sampleBooks().accounts, {QStringLiteral("REVENUE")});
    QVERIFY(entryOf(lines, QStringLiteral("200")).refusal.isEmpty());
    QVERIFY(entryOf(lines, QStringLiteral("280")).refusal.contains(QStringLiteral("archived")));
    QVERIFY(entryOf(lines, QStringLiteral("090")).refusal.contains(QStringLiteral("payments only")));
    QVERIFY(entryOf(lines, QStringLiteral("820")).refusal.contains(QStringLiteral("Xero itself")));
    QCOMPARE(lines.first().value, QStringLiteral("200")); // suitable ones first
    const auto payments = paymentAccounts(test::sampleBooks().accounts);
    QVERIFY(entryOf(payments, QStringLiteral("091")).refusal.isEmpty());
    QVERIFY(!entryOf(payments, QStringLiteral("200")).refusal.isEmpty());
    const auto taxes = taxTypes(test::sampleBooks().taxRates, Amount::fromInteger(20));
    QVERIFY(entryOf(taxes, QStringLiteral("OUTPUT2")).refusal.isEmpty());
    QVERIFY(entryOf(taxes, QStringLiteral("RROUTPUT")).refusal.contains(QStringLiteral("20")));
    QVERIFY(entryOf(taxes, QStringLiteral("INPUT2")).refusal.contains(QStringLiteral("sales")));
}

void TabsTest::mappingRoundTrip()
{
    AccountsTab tab({}, {});
    tab.setFacts(test::sampleBooks(), test::sampleShop());
    tab.setMapping(test::sampleMapping());
    const posting::Mapping wanted = test::sampleMapping(), got = tab.edited();
    QCOMPARE(got.accounts.sales, wanted.accounts.sales);
    QCOMPARE(got.accounts.rounding, wanted.accounts.rounding);
    QCOMPARE(got.taxCodes, wanted.taxCodes);
    QCOMPARE(got.zeroTaxType, wanted.zeroTaxType);
    QCOMPARE(got.payments.size(), wanted.payments.size());
    QVERIFY(got.payments.value(QStringLiteral("banktransfer")).leaveOpen);
    QCOMPARE(got.payments.value(QStringLiteral("paypal_express")).accountCode, QStringLiteral("092"));
    QCOMPARE(got.numbers.invoicePrefix, QStringLiteral("MI-"));
    QVERIFY(!tab.isDirty());
}

void TabsTest::mappingKeepsWhatItDoesNotShow()
{
    posting::Mapping mapping = test::sampleMapping();
    mapping.taxCodes.insert(QStringLiteral("OLD-TAX"), QStringLiteral("GONE"));
    mapping.zeroByCountry.insert(QStringLiteral("US"), QStringLiteral("NONE"));
    mapping.payments[QStringLiteral("stripe_payments")].clearingDelayDays = 2;
    mapping.brandingThemeId = QStringLiteral("theme");
    mapping.dueDaysByMethod.insert(QStringLiteral("purchaseorder"), 30);
    AccountsTab tab({}, {});
    tab.setMapping(mapping);
    tab.setFacts(test::sampleBooks(), test::sampleShop());
    const posting::Mapping got = tab.edited();
    QCOMPARE(got.taxCodes.value(QStringLiteral("OLD-TAX")), QStringLiteral("GONE"));
    QCOMPARE(got.zeroByCountry.value(QStringLiteral("US")), QStringLiteral("NONE"));
    QCOMPARE(got.payments.value(QStringLiteral("stripe_payments")).clearingDelayDays, 2);
    QCOMPARE(got.brandingThemeId, QStringLiteral("theme"));
    QCOMPARE(got.dueDaysByMethod.value(QStringLiteral("purchaseorder")), 30);
}

void TabsTest::problemsAreMarked()
{
    AccountsTab tab({}, rulesThatMiss(QStringLiteral("accounts.adjustment")));
    QVERIFY(tab.problems().isEmpty()); // nothing can be said before the books are known
    tab.setFacts(test::sampleBooks(), test::sampleShop());
    QCOMPARE(tab.problems().size(), 1);
    QCOMPARE(
        tab.page<RolesPage>()->setProblems({{QStringLiteral("accounts.adjustment"), QStringLiteral("x")}}),
        1);
    QCOMPARE(
        tab.page<TaxesPage>()->setProblems({{QStringLiteral("taxCodes.DE-OSS-19"), QStringLiteral("x")}}), 1);
    QCOMPARE(
        tab.page<PaymentsPage>()->setProblems({{QStringLiteral("payments.checkmo"), QStringLiteral("x")}}),
        1);
    QCOMPARE(tab.page<DocumentsPage>()->setProblems(
                 {{QStringLiteral("numbers.invoicePrefix"), QStringLiteral("x")}}),
             1);
    SearchPicker* picker = tab.page<RolesPage>()->picker(QStringLiteral("adjustment"));
    picker->lineEdit()->setText(QStringLiteral("260"));
    emit picker->lineEdit()->editingFinished();
    QVERIFY(tab.problems().isEmpty());
}

void TabsTest::saveAndRevert()
{
    QList<sync::Command> posted;
    Actions actions;
    actions.post = [&posted](const sync::Command& command) { posted << command; };
    AccountsTab tab(actions, {});
    tab.setFacts(test::sampleBooks(), test::sampleShop());
    tab.setMapping(test::sampleMapping());
    SearchPicker* picker = tab.page<RolesPage>()->picker(QStringLiteral("sales"));
    const auto type = [picker](const QString& text) {
        picker->lineEdit()->setText(text);
        emit picker->lineEdit()->editingFinished();
    };
    type(QStringLiteral("260"));
    QVERIFY(tab.isDirty());
    tab.revert();
    QVERIFY(!tab.isDirty());
    QCOMPARE(tab.edited().accounts.sales, QStringLiteral("200"));
    type(QStringLiteral("260"));
    tab.save();
    QVERIFY(!tab.isDirty());
    QCOMPARE(posted.size(), 2);
    QCOMPARE(std::get<sync::SaveMapping>(posted.at(0)).mapping.accounts.sales, QStringLiteral("260"));
    QCOMPARE(std::get<sync::SaveSettings>(posted.at(1)).values.value(QStringLiteral("sync.mode")),
             QStringLiteral("cron"));
}

void TabsTest::editsSurviveNewFacts()
{
    AccountsTab tab({}, {});
    tab.setFacts(test::sampleBooks(), test::sampleShop());
    tab.setMapping(test::sampleMapping());
    SearchPicker* picker = tab.page<RolesPage>()->picker(QStringLiteral("sales"));
    picker->lineEdit()->setText(QStringLiteral("260"));
    emit picker->lineEdit()->editingFinished();
    tab.setFacts(test::sampleBooks(), test::sampleShop()); // a refresh in between
    QCOMPARE(tab.edited().accounts.sales, QStringLiteral("260"));
    QVERIFY(tab.isDirty());
}

void TabsTest::suggestions()
{
    AccountsTab tab({}, rulesThatMiss(QStringLiteral("accounts.adjustment")));
    tab.setFacts(test::sampleBooks(), test::sampleShop());
    tab.suggest();
    auto* dialog = tab.findChild<SuggestDialog*>();
    QVERIFY(dialog);
    QCOMPARE(dialog->table()->rowCount(), 5);
    QCOMPARE(dialog->chosen().size(), 3); // the two without a candidate cannot be taken
    dialog->table()->item(1, 0)->setCheckState(Qt::Unchecked);
    QCOMPARE(dialog->chosen().size(), 2);
    dialog->accept();
    QCOMPARE(tab.edited().accounts.adjustment, QStringLiteral("260"));
    QVERIFY(tab.isDirty());
    QVERIFY(tab.problems().isEmpty());
}

void TabsTest::taxesOfTheShop()
{
    TaxesPage page;
    page.setFacts(test::sampleBooks(), test::sampleShop());
    page.show(test::sampleMapping());
    QCOMPARE(page.table()->keys().size(), 3);
    QCOMPARE(page.table()->value(QStringLiteral("GB-VAT-Standard")), QStringLiteral("OUTPUT2"));
    QCOMPARE(page.table()->item(0, 1)->text(), QStringLiteral("19 %"));
    QVERIFY(page.table()->value(QStringLiteral("DE-OSS-19")).isEmpty());
}

/// A shop with a rate for every zip code: a row for each would be thousands.
void TabsTest::manyTaxesOfTheShop()
{
    posting::ShopFacts shop = test::sampleShop();
    for (int zip = 0; zip < 3000; ++zip)
        shop.taxRates.append({zip,
                              QStringLiteral("US-CA-9%1").arg(zip),
                              QStringLiteral("US"),
                              QStringLiteral("CA"),
                              {},
                              Amount::fromCents(725)});
    posting::Mapping mapping = test::sampleMapping();
    mapping.taxCodes.insert(QStringLiteral("US-CA-97"), QStringLiteral("TAX001")); // chosen before
    shop.taxKeysSeen.insert(QStringLiteral("US-CA-98"), Amount::fromCents(725));   // on a document
    TaxesPage page;
    page.setFacts(test::sampleBooks(), shop);
    page.show(mapping);
    QCOMPARE(page.table()->keys().size(), 5);
    QVERIFY(page.table()->keys().contains(QStringLiteral("US-CA-97")));
    QCOMPARE(page.table()->item(4, 1)->text(), QStringLiteral("7.25 %"));
    posting::Mapping stored;
    page.store(stored);
    QCOMPARE(stored.taxCodes, mapping.taxCodes); // nothing is lost by what has no row
}

void TabsTest::paymentMethods()
{
    PaymentsPage page;
    page.setFacts(test::sampleBooks(), test::sampleShop());
    page.show(test::sampleMapping());
    QCOMPARE(page.table()->keys().last(), QStringLiteral("*"));
    QCOMPARE(page.table()->value(QStringLiteral("banktransfer")), QStringLiteral("leave-open"));
    page.table()->setValue(QStringLiteral("checkmo"), QStringLiteral("090"));
    posting::Mapping mapping;
    page.store(mapping);
    QCOMPARE(mapping.payments.value(QStringLiteral("checkmo")).accountCode, QStringLiteral("090"));
    QVERIFY(mapping.payments.value(QStringLiteral("banktransfer")).leaveOpen);
    QVERIFY(!mapping.payments.contains(QStringLiteral("*")));
}

void TabsTest::numberExample()
{
    DocumentsPage page;
    posting::Mapping mapping;
    page.show(mapping);
    QVERIFY(page.numberExample().contains(QStringLiteral("MI-000000123")));
    mapping.numbers.creditMemoPrefix = mapping.numbers.invoicePrefix;
    page.show(mapping);
    QVERIFY(page.numberExample().contains(QStringLiteral("prefix")));
}

void TabsTest::scheduleSettings()
{
    SchedulePage page;
    QCOMPARE(page.settings().value(QStringLiteral("sync.source")), QStringLiteral("invoice"));
    QCOMPARE(page.settings().value(QStringLiteral("sync.intervalMinutes")), QStringLiteral("30"));
    QCOMPARE(page.settings().value(QStringLiteral("sync.products")), QStringLiteral("false"));
    QCOMPARE(page.settings().value(QStringLiteral("sync.customers")), QStringLiteral("true"));
    QVERIFY(page.settings().value(QStringLiteral("sync.since")).isEmpty());
    const QMap<QString, QString> wanted{{QStringLiteral("sync.source"), QStringLiteral("order")},
                                        {QStringLiteral("sync.mode"), QStringLiteral("immediately")},
                                        {QStringLiteral("sync.intervalMinutes"), QStringLiteral("120")},
                                        {QStringLiteral("sync.pollSeconds"), QStringLiteral("90")},
                                        {QStringLiteral("sync.since"), QStringLiteral("2026-04-06")},
                                        {QStringLiteral("sync.products"), QStringLiteral("true")},
                                        {QStringLiteral("sync.customers"), QStringLiteral("false")}};
    page.setSettings(wanted);
    const auto got = page.settings();
    for (auto it = wanted.constBegin(); it != wanted.constEnd(); ++it)
        QCOMPARE(got.value(it.key()), it.value());
}

void TabsTest::aScheduleSaysWhatAChangeMeans()
{
    SchedulePage page;
    const auto notice = [&page] {
        for (const ToneLabel* label : page.findChildren<ToneLabel*>()) {
            if (label->tone() == Tone::Warning && label->isVisibleTo(&page))
                return label->text();
        }
        return QString();
    };
    const auto choose = [&page](const QString& text) {
        for (QAbstractButton* button : page.findChildren<QAbstractButton*>()) {
            if (button->text().remove(u'&') == text)
                button->click();
        }
    };
    QVERIFY(notice().isEmpty());
    choose(QStringLiteral("Sales from orders"));
    QVERIFY2(notice().contains(QStringLiteral("stays as it is")), qPrintable(notice()));
    choose(QStringLiteral("Sales from Magento's invoices (recommended)"));
    QVERIFY(notice().isEmpty());
    choose(QStringLiteral("Products, as items"));
    QVERIFY2(notice().contains(QStringLiteral("since the start date")), qPrintable(notice()));
    page.setSettings(page.settings());
    QVERIFY(notice().isEmpty());
}

QTEST_MAIN(TabsTest)
#include "tabs_test.moc"
