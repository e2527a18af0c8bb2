#include "posting/documentbuilder.h"
#include "posting/posting.h"
#include "posting/recordedshop.h"

#include <QTest>

using namespace counterfoil;
using namespace counterfoil::posting;
using namespace counterfoil::test;

/// Which account a line goes to, and whether it may.
class TestAccounts : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void accountRules();
    void accountRulesByProduct();
    void taxTypesOnAccountClasses();
    void accountsOfTheOrganisation();

private:
    Outcome order(const magento::Order& order) { return postOrder(order, {m_mapping, m_organisation}); }
    /// The refusal's code; empty when there is none.
    static QString codeOf(const Outcome& outcome)
    {
        const auto* blocked = std::get_if<Blocked>(&outcome);
        return blocked ? blocked->code : QString();
    }

    Mapping m_mapping;
    OrganisationFacts m_organisation;
};

void TestAccounts::init()
{
    m_mapping = fullMapping();
    m_mapping.lineMode = LineMode::Inclusive;
    m_mapping.taxCodes = {{QStringLiteral("VAT-20"), QStringLiteral("OUTPUT2")},
                          {QStringLiteral("VAT-5"), QStringLiteral("RROUTPUT")}};
    m_mapping.taxPercent = {{QStringLiteral("20"), QStringLiteral("OUTPUT2")}};
    m_organisation = ukOrganisation();
}

void TestAccounts::accountRules()
{
    const magento::Order ordered = makeOrder({Line{.row = 1000, .tax = 200}, Line{.row = 1000, .tax = 200}});
    AccountRule otherGroup, bySku, byStore;
    otherGroup.skuPattern = QStringLiteral("sku-?");
    otherGroup.customerGroup = QStringLiteral("9");
    otherGroup.accountCode = QStringLiteral("209");
    bySku.skuPattern = QStringLiteral("*-2");
    bySku.accountCode = QStringLiteral("202");
    byStore.storeView = QStringLiteral("0");
    byStore.accountCode = QStringLiteral("203");
    m_mapping.accountRules = {otherGroup, bySku, byStore};
    const Outcome outcome = order(ordered);
    const auto& lines = std::get<Prepared>(outcome).document.lines;
    QCOMPARE(lines[0].accountCode, QStringLiteral("203"));
    QCOMPARE(lines[1].accountCode, QStringLiteral("202"));
}

void TestAccounts::accountRulesByProduct()
{
    magento::Order ordered = makeOrder(
        {Line{.row = 1000, .tax = 200}, Line{.row = 1000, .tax = 200}, Line{.row = 1000, .tax = 200}});
    for (qsizetype i = 0; i < ordered.items.size(); ++i)
        ordered.items[i].productId = 70 + i;
    AccountRule books, sets;
    books.category = QStringLiteral("12");
    books.accountCode = QStringLiteral("202");
    sets.attributeSet = QStringLiteral("9");
    sets.accountCode = QStringLiteral("203");
    m_mapping.accountRules = {books, sets};
    QVERIFY(needsProducts(m_mapping));
    const ProductsById products{{70, {QStringLiteral("4"), {QStringLiteral("3"), QStringLiteral("12")}}},
                                {71, {QStringLiteral("9"), {}}}}; // 72 is no longer in the shop
    const Outcome outcome = postOrder(ordered, {m_mapping, m_organisation, &products});
    const auto& lines = std::get<Prepared>(outcome).document.lines;
    QCOMPARE(lines[0].accountCode, QStringLiteral("202"));
    QCOMPARE(lines[1].accountCode, QStringLiteral("203"));
    QCOMPARE(lines[2].accountCode, m_mapping.accounts.sales);
    m_mapping.accountRules.clear();
    QVERIFY(!needsProducts(m_mapping));
}

void TestAccounts::taxTypesOnAccountClasses()
{
    const magento::Order ordered = makeOrder({Line{.row = 1000, .tax = 200}});
    const QString type = std::get<Prepared>(order(ordered)).document.lines[0].taxType;
    m_organisation.accounts.insert(
        m_mapping.accounts.sales,
        {QStringLiteral("Sales"), QStringLiteral("SALES"), QStringLiteral("REVENUE"), true, false});
    m_organisation.taxTypeClasses.insert(type, {QStringLiteral("EXPENSE")});
    QCOMPARE(codeOf(order(ordered)), QStringLiteral("TAX_NOT_ALLOWED"));
    m_organisation.taxTypeClasses[type].append(QStringLiteral("REVENUE"));
    QVERIFY(std::holds_alternative<Prepared>(order(ordered)));
}

void TestAccounts::accountsOfTheOrganisation()
{
    magento::Order ordered = makeOrder({Line{.row = 1000, .tax = 200}});
    ordered.payment = {QStringLiteral("stripe"), {}, QStringLiteral("pi_1"), {}, {}};
    m_organisation.accounts.insert(
        QStringLiteral("090"),
        {QStringLiteral("Clearing"), QStringLiteral("CURRENT"), QStringLiteral("ASSET"), true, true});
    QCOMPARE(codeOf(order(ordered)), QStringLiteral("ACCOUNT_UNKNOWN"));
    OrganisationFacts::AccountFacts sales{QStringLiteral("Sales"), QStringLiteral("REVENUE"),
                                          QStringLiteral("REVENUE"), false, false};
    m_organisation.accounts.insert(QStringLiteral("200"), sales);
    QCOMPARE(codeOf(order(ordered)), QStringLiteral("ACCOUNT_ARCHIVED"));
    m_organisation.accounts[QStringLiteral("200")].active = true;
    const Outcome good = order(ordered);
    QCOMPARE(std::get<Prepared>(good).payment->accountCode, QStringLiteral("090"));
    QCOMPARE(std::get<Prepared>(good).payment->reference, QStringLiteral("stripe pi_1"));
    m_organisation.accounts[QStringLiteral("090")].takesPayments = false;
    QCOMPARE(codeOf(order(ordered)), QStringLiteral("ACCOUNT_NOT_PAYABLE"));
    m_mapping.payments.insert(QStringLiteral("stripe"), {{}, true, 0}); // left open
    QVERIFY(!std::get<Prepared>(order(ordered)).payment);
    m_mapping.payments.clear(); // forgotten
    QVERIFY(std::get<Prepared>(order(ordered)).notes.join(u' ').contains(QStringLiteral("stripe")));
    m_mapping.accounts.sales.clear();
    QCOMPARE(codeOf(order(ordered)), QStringLiteral("ACCOUNT_NOT_MAPPED"));
}

QTEST_GUILESS_MAIN(TestAccounts)
#include "tst_accounts.moc"
