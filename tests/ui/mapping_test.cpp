// The account types as a whole: every field of the mapping can be edited, and what is edited is what is
// saved.
#include "samples.h"

#include "accounts/accountstab.h"
#include "accounts/createaccountdialog.h"
#include "accounts/detailspage.h"
#include "accounts/documentspage.h"
#include "accounts/examplepane.h"
#include "accounts/mapeditor.h"
#include "accounts/mappingchanges.h"
#include "accounts/paymentspage.h"
#include "accounts/pickertable.h"
#include "accounts/rolespage.h"
#include "accounts/rulespage.h"
#include "accounts/schedulepage.h"
#include "accounts/taxespage.h"
#include "resources/resources.h"

#include <QComboBox>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSpinBox>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>

using namespace counterfoil;
using namespace counterfoil::ui;

namespace {

/// Every field away from its default, with things that neither shop nor books know.
posting::Mapping fullMapping()
{
    posting::Mapping m = test::sampleMapping();
    m.lineMode = posting::LineMode::Exclusive;
    m.discountMode = posting::DiscountMode::Lines;
    m.taxFidelity = posting::TaxFidelity::Xero;
    m.currency = posting::CurrencyChoice::Base;
    m.roundingMax = Amount::fromCents(12);
    m.taxCodes.insert(QStringLiteral("OLD-TAX"), QStringLiteral("GONE"));
    m.taxPercent = {{QStringLiteral("8.375"), QStringLiteral("TAX008")},
                    {QStringLiteral("20"), QStringLiteral("OUTPUT2")}};
    m.zeroByCountry = {{QStringLiteral("*"), QStringLiteral("ZERORATEDOUTPUT")},
                       {QStringLiteral("US"), QStringLiteral("NONE")}};
    m.zeroByCustomerGroup = {{QStringLiteral("3"), QStringLiteral("ECZROUTPUT")}};
    m.zeroByProductType = {{QStringLiteral("virtual"), QStringLiteral("ECZROUTPUT")}};
    m.reverseChargeTaxType = QStringLiteral("ECZROUTPUT");
    m.shippingPercent = Amount::fromInteger(20);
    m.taxLabel = QStringLiteral("Sales tax ");
    m.fptLabel = QStringLiteral("Recycling");
    m.accounts.giftWrapping = QStringLiteral("260");
    m.accounts.giftCardSold = QStringLiteral("835");
    m.accounts.reward = QStringLiteral("999");
    posting::AccountRule gift, trade;
    gift.skuPattern = QStringLiteral("GIFT-*");
    gift.accountCode = QStringLiteral("260");
    trade.storeView = QStringLiteral("3");
    trade.website = QStringLiteral("1");
    trade.productType = QStringLiteral("virtual");
    trade.attributeSet = QStringLiteral("4");
    trade.category = QStringLiteral("12");
    trade.customerGroup = QStringLiteral("2");
    trade.taxType = QStringLiteral("OUTPUT2");
    m.accountRules = {gift, trade};
    m.payments[QStringLiteral("stripe_payments")].clearingDelayDays = 2;
    m.payments[QStringLiteral("banktransfer")].accountCode = QStringLiteral("090"); // beside "leave open"
    m.payments[QStringLiteral("unheard_of")] = {};
    m.tracking = {{QStringLiteral("Sales channel"), QStringLiteral("Web")},
                  {QStringLiteral("Gone"), QStringLiteral("Option")}};
    m.brandingThemeId = QStringLiteral("theme-of-yesterday");
    m.numbers = {QStringLiteral("O "), QStringLiteral("I-"),  QStringLiteral("C-"),
                 QStringLiteral("S-"), QStringLiteral("SC-"), QStringLiteral("/x")};
    m.dueDays = 400;
    m.dueDaysByMethod = {{QStringLiteral("purchaseorder"), 30}, {QStringLiteral("checkmo"), 0}};
    m.postZeroTotals = false;
    m.useItemCodes = true;
    m.lockDatePolicy = posting::LockDatePolicy::FirstOpenDay;
    m.canceledPaid = posting::CanceledPaid::DeletePayment;
    m.guestContacts = posting::GuestContacts::Single;
    m.singleContactName = QStringLiteral("Web customers");
    m.allowThreeDecimalCurrencies = true;
    m.extraTotals = {{QStringLiteral("Handling"), QStringLiteral("260")}};
    m.sendCurrencyRate = false;
    return m;
}

void pick(SearchPicker* picker, const QString& text)
{
    picker->lineEdit()->setText(text);
    emit picker->lineEdit()->editingFinished();
}

void type(QLineEdit* edit, const QString& text)
{
    edit->setText(text);
    emit edit->textEdited(text);
}

MappingRules realRules()
{
    return {posting::checkMapping, posting::suggest, posting::applySuggestions};
}

using Edit = std::function<void(AccountsTab&)>;

} // namespace

Q_DECLARE_METATYPE(Edit)

class MappingTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { initResources(); }
    void everythingIsKept();
    void eachPageSaves_data();
    void eachPageSaves();
    void rulesAreOrdered();
    void problemsAreListedAndLead();
    void changesAreNamed();
    void fileRoundTrip();
    void fileErrors_data();
    void fileErrors();
    void exampleFollowsTheEdit();
    void accountIsAskedFor();
    void everyControlHasAName();
};

void MappingTest::everythingIsKept()
{
    const QJsonObject wanted = fullMapping().toJson();
    AccountsTab tab({}, realRules());
    tab.setMapping(fullMapping()); // before the books are known
    QCOMPARE(tab.edited().toJson(), wanted);
    tab.setFacts(test::sampleBooks(), test::sampleShop());
    QCOMPARE(tab.edited().toJson(), wanted);
    QVERIFY(!tab.isDirty());
    QCOMPARE(mappingChanges(fullMapping(), tab.edited()).size(), 0);
    // And the defaults are kept as they are, too.
    AccountsTab plain({}, realRules());
    plain.setFacts(test::sampleBooks(), test::sampleShop());
    QCOMPARE(plain.edited().toJson(), posting::Mapping().toJson());
}

void MappingTest::eachPageSaves_data()
{
    QTest::addColumn<Edit>("edit");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("value");
    const auto row = [](const char* name, const Edit& edit, const char* field, const char* value) {
        QTest::newRow(name) << edit << QString::fromLatin1(field) << QString::fromLatin1(value);
    };
    row(
        "role",
        [](AccountsTab& t) {
            pick(t.page<RolesPage>()->picker(QStringLiteral("giftWrapping")), QStringLiteral("200"));
        },
        "accounts.giftWrapping", "200");
    row(
        "rule",
        [](AccountsTab& t) {
            auto* page = t.page<RulesPage>();
            page->list()->setCurrentRow(0);
            type(page->condition(&posting::AccountRule::category), QStringLiteral("7"));
        },
        "accountRules.1", "accountCode: 260, category: 7, skuPattern: GIFT-*");
    row(
        "rule tax",
        [](AccountsTab& t) {
            auto* page = t.page<RulesPage>();
            page->list()->setCurrentRow(0);
            pick(page->taxPicker(), QStringLiteral("RROUTPUT"));
        },
        "accountRules.1", "accountCode: 260, skuPattern: GIFT-*, taxType: RROUTPUT");
    row(
        "percent",
        [](AccountsTab& t) {
            MapEditor* editor = t.page<TaxesPage>()->percents();
            editor->addRow();
            type(editor->key(2), QStringLiteral("5"));
            emit editor->key(2)->editingFinished();
            pick(editor->picker(2), QStringLiteral("RROUTPUT"));
        },
        "taxPercent.5", "RROUTPUT");
    row(
        "country removed", [](AccountsTab& t) { t.page<TaxesPage>()->countries()->removeRow(0); },
        "zeroByCountry.US", "");
    row(
        "group",
        [](AccountsTab& t) { pick(t.page<TaxesPage>()->groups()->picker(0), QStringLiteral("NONE")); },
        "zeroByCustomerGroup.3", "NONE");
    row(
        "delay",
        [](AccountsTab& t) {
            QTableWidget* table = t.page<PaymentsPage>()->table();
            const int line = static_cast<int>(
                t.page<PaymentsPage>()->table()->keys().indexOf(QStringLiteral("stripe_payments")));
            table->cellWidget(line, 2)->findChild<QSpinBox*>()->setValue(5);
        },
        "payments.stripe_payments.clearingDelayDays", "5");
    row(
        "due by method",
        [](AccountsTab& t) {
            QTableWidget* table = t.page<PaymentsPage>()->table();
            const int line = static_cast<int>(
                t.page<PaymentsPage>()->table()->keys().indexOf(QStringLiteral("banktransfer")));
            table->cellWidget(line, 3)->findChild<QSpinBox*>()->setValue(14);
        },
        "dueDaysByMethod.banktransfer", "14");
    row(
        "tracking",
        [](AccountsTab& t) {
            pick(t.page<DetailsPage>()->tracking(QStringLiteral("Sales channel")),
                 QStringLiteral("Shop floor"));
        },
        "tracking.1", "category: Sales channel, option: Shop floor");
    row(
        "theme", [](AccountsTab& t) { pick(t.page<DetailsPage>()->theme(), QStringLiteral("Web shop")); },
        "brandingThemeId", "b2");
    row(
        "rounding",
        [](AccountsTab& t) { type(t.page<DetailsPage>()->roundingMax(), QStringLiteral("0.02")); },
        "roundingMax", "0.02");
    row(
        "shipping percent",
        [](AccountsTab& t) { type(t.page<DetailsPage>()->shippingPercent(), QStringLiteral("5")); },
        "shippingPercent", "5");
    row(
        "extra total",
        [](AccountsTab& t) { pick(t.page<DetailsPage>()->extraTotals()->picker(0), QStringLiteral("270")); },
        "extraTotals.Handling", "270");
}

void MappingTest::eachPageSaves()
{
    QFETCH(Edit, edit);
    QFETCH(QString, field);
    QFETCH(QString, value);
    std::optional<posting::Mapping> saved;
    Actions actions;
    actions.post = [&saved](const sync::Command& command) {
        if (const auto* save = std::get_if<sync::SaveMapping>(&command))
            saved = save->mapping;
    };
    AccountsTab tab(actions, realRules());
    tab.setFacts(test::sampleBooks(), test::sampleShop());
    tab.setMapping(fullMapping());
    edit(tab);
    QVERIFY(tab.isDirty());
    const auto changes = mappingChanges(fullMapping(), tab.edited());
    QCOMPARE(changes.size(), 1);
    QCOMPARE(changes.first().field, field);
    QCOMPARE(changes.first().after, value);
    tab.save();
    QVERIFY(saved.has_value());
    // Through the journal's text and into a new window: the same JSON.
    const auto read = posting::Mapping::fromJson(saved->toJson());
    QVERIFY(read.ok());
    AccountsTab again({}, realRules());
    again.setMapping(*read);
    again.setFacts(test::sampleBooks(), test::sampleShop());
    QCOMPARE(again.edited().toJson(), saved->toJson());
}

void MappingTest::rulesAreOrdered()
{
    AccountsTab tab({}, realRules());
    tab.setFacts(test::sampleBooks(), test::sampleShop());
    tab.setMapping(fullMapping());
    auto* page = tab.page<RulesPage>();
    page->list()->setCurrentRow(0);
    page->moveRule(1);
    QCOMPARE(tab.edited().accountRules.last().skuPattern, QStringLiteral("GIFT-*"));
    page->duplicateRule();
    QCOMPARE(tab.edited().accountRules.size(), 3);
    QVERIFY(tab.problems().join(u' ').contains(QStringLiteral("never reached")));
    page->removeRule();
    QCOMPARE(tab.edited().accountRules.size(), 2);
    page->addRule();
    QCOMPARE(page->list()->currentRow(), 2);
    // A drag: the first row is dropped behind the second.
    page->removeRule();
    QVERIFY(page->list()->model()->moveRow({}, 0, {}, 2));
    QCOMPARE(tab.edited().accountRules.first().skuPattern, QStringLiteral("GIFT-*"));
    QCOMPARE(tab.edited().accountRules.size(), 2);
}

void MappingTest::problemsAreListedAndLead()
{
    AccountsTab tab({}, realRules());
    tab.setFacts(test::sampleBooks(), test::sampleShop());
    posting::Mapping mapping = fullMapping();
    mapping.zeroByCountry.insert(QStringLiteral("Germany"), QStringLiteral("NONE"));
    tab.setMapping(mapping);
    const QMap<QString, int> wanted{{QStringLiteral("tracking.Gone"), 5},
                                    {QStringLiteral("brandingThemeId"), 5},
                                    {QStringLiteral("zeroByCountry.Germany"), 2},
                                    {QStringLiteral("taxCodes.OLD-TAX"), 2},
                                    {QStringLiteral("accounts.reward"), 0}};
    for (auto it = wanted.constBegin(); it != wanted.constEnd(); ++it) {
        QListWidgetItem* found = nullptr;
        for (int i = 0; i < tab.problemList()->count(); ++i) {
            if (tab.problemList()->item(i)->data(Qt::UserRole).toString() == it.key())
                found = tab.problemList()->item(i);
        }
        QVERIFY2(found, qPrintable(it.key()));
        emit tab.problemList()->itemActivated(found);
        QCOMPARE(tab.currentPage(), it.value());
    }
    QCOMPARE(tab.problemList()->count(), tab.problems().size());
}

void MappingTest::changesAreNamed()
{
    posting::Mapping before = fullMapping(), after = fullMapping();
    after.accounts.sales = QStringLiteral("260");
    after.sendCurrencyRate = true;
    after.payments.remove(QStringLiteral("paypal_express"));
    const auto changes = mappingChanges(before, after);
    QCOMPARE(changes.size(), 3);
    ChangesDialog dialog(changes, true);
    auto* table = dialog.findChild<QTableWidget*>();
    QCOMPARE(table->item(0, 0)->text(), QStringLiteral("Account for sales"));
    QCOMPARE(table->item(0, 1)->text(), QStringLiteral("200"));
    QCOMPARE(table->item(0, 2)->text(), QStringLiteral("260"));
}

void MappingTest::fileRoundTrip()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("types.json"));
    AccountsTab tab({}, realRules());
    tab.setFacts(test::sampleBooks(), test::sampleShop());
    tab.setMapping(fullMapping());
    QVERIFY(tab.exportTo(path).ok());
    AccountsTab other({}, realRules());
    other.setFacts(test::sampleBooks(), test::sampleShop());
    QVERIFY(other.importFrom(path).ok());
    QCOMPARE(other.edited().toJson(), fullMapping().toJson());
    QVERIFY(other.isDirty()); // shown, not saved
    QVERIFY(!tab.exportTo(folder.filePath(QStringLiteral("none/types.json"))).ok());
}

void MappingTest::fileErrors_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("says");
    QTest::newRow("no JSON") << QByteArray("accounts: 200") << QStringLiteral("no JSON object");
    QTest::newRow("unknown") << QByteArray(R"({"acounts":{}})") << QStringLiteral("acounts");
    QTest::newRow("type") << QByteArray(R"({"dueDays":"soon"})") << QStringLiteral("dueDays");
    QTest::newRow("nested") << QByteArray(R"({"accounts":{"sales":200}})")
                            << QStringLiteral("accounts.sales");
}

void MappingTest::fileErrors()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, says);
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("types.json")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
    file.close();
    AccountsTab tab({}, realRules());
    tab.setMapping(fullMapping());
    const auto read = tab.importFrom(file.fileName());
    QVERIFY(!read.ok());
    QVERIFY2(read.error().message.contains(says), qPrintable(read.error().message));
    QCOMPARE(tab.edited().toJson(), fullMapping().toJson()); // nothing was touched
    QVERIFY(!tab.isDirty());
}

void MappingTest::exampleFollowsTheEdit()
{
    const sync::PreviewReady good = test::samplePreview(false), bad = test::samplePreview(true);
    AccountsTab tab({}, realRules());
    ExampleSource source;
    source.recent = [&good] { return QList<store::SourceDocument>{good.source}; };
    source.post = [&](const store::SourceDocument&, const posting::Mapping& mapping,
                      const posting::BooksFacts&) {
        return Result<posting::Outcome>(mapping.accounts.sales.isEmpty() ? *bad.outcome : *good.outcome);
    };
    tab.setExamples(source);
    auto* pane = tab.findChild<ExamplePane*>();
    tab.setFacts(test::sampleBooks(), test::sampleShop());
    pane->recompute();
    QCOMPARE(pane->result(), std::get<posting::Blocked>(*bad.outcome).message);
    tab.setMapping(test::sampleMapping());
    const auto& document = std::get<posting::Prepared>(*good.outcome).document;
    QTRY_VERIFY_WITH_TIMEOUT(pane->result().contains(document.number), 60000); // by itself, after the pause
    QCOMPARE(pane->lines()->rowCount(), static_cast<int>(document.lines.size()));
}

void MappingTest::accountIsAskedFor()
{
    QList<sync::Command> posted;
    Actions actions;
    actions.post = [&posted](const sync::Command& command) { posted << command; };
    AccountsTab tab(actions, realRules());
    tab.setFacts(test::sampleBooks(), test::sampleShop());
    CreateAccountDialog* dialog = tab.createAccount();
    QVERIFY(!dialog->createButton()->isEnabled());
    dialog->setField(QStringLiteral("accounts.shipping"));
    QVERIFY(dialog->problem().contains(QStringLiteral("270"))); // an account of that name is there
    dialog->setField(QStringLiteral("accounts.discount"));
    QVERIFY(dialog->createButton()->isEnabled());
    dialog->code()->setText(QStringLiteral("200"));
    QVERIFY(dialog->problem().contains(QStringLiteral("Sales"))); // taken
    dialog->code()->setText(QStringLiteral("271"));
    QVERIFY(posted.isEmpty());
    dialog->accept();
    QCOMPARE(posted.size(), 1);
    const auto& command = std::get<sync::CreateAccount>(posted.first());
    QCOMPARE(command.account.code, QStringLiteral("271"));
    QCOMPARE(command.account.type, QStringLiteral("REVENUE"));
    tab.accountCreated(command.field, command.account.code);
    QCOMPARE(tab.edited().accounts.discount, QStringLiteral("271"));
}

void MappingTest::everyControlHasAName()
{
    AccountsTab tab({}, realRules());
    tab.setFacts(test::sampleBooks(), test::sampleShop());
    tab.setMapping(fullMapping());
    const auto widgets = tab.findChildren<QWidget*>();
    int controls = 0;
    for (const QWidget* widget : widgets) {
        const bool inner = widget->objectName().startsWith(QStringLiteral("qt_")) ||
                           qobject_cast<QComboBox*>(widget->parentWidget()) ||
                           qobject_cast<QSpinBox*>(widget->parentWidget()) ||
                           qobject_cast<QLineEdit*>(widget->parentWidget());
        if (inner || widget->focusPolicy() == Qt::NoFocus)
            continue;
        QString name = widget->accessibleName();
        if (const auto* button = qobject_cast<const QAbstractButton*>(widget); button && name.isEmpty())
            name = button->text();
        const bool control =
            qobject_cast<const QAbstractButton*>(widget) || qobject_cast<const QComboBox*>(widget) ||
            qobject_cast<const QLineEdit*>(widget) || qobject_cast<const QAbstractSpinBox*>(widget);
        if (!control)
            continue;
        ++controls;
        QVERIFY2(!name.isEmpty(), widget->metaObject()->className());
    }
    QVERIFY(controls > 60);
}

QTEST_MAIN(MappingTest)
#include "mapping_test.moc"
