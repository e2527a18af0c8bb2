// The money of documents that stand in Xero already: what is paid, on which day, and what may still hold it.
#include "posting/payments.h"
#include "posting/settlement.h"

#include <QTest>

using namespace counterfoil;
using namespace counterfoil::posting;

namespace {

const Amount hundred = Amount::fromInteger(100);

QDateTime utc(int day)
{
    return {QDate(2026, 5, day), QTime(10, 0), Qt::UTC};
}

} // namespace

class TestSettlement : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void whatWasPaidOfAnOrder_data();
    void whatWasPaidOfAnOrder();
    void onlyItsOwnDayIsLocked();
    void firstOpenDay();
    void onlyItsOwnAccountCounts();
    void aDaysMoneyIsOneSum();

private:
    Context context() const { return {m_mapping, m_organisation}; }
    Mapping m_mapping;
    OrganisationFacts m_organisation;
    magento::Order m_order;
    magento::SalesDocument m_invoice;
};

void TestSettlement::init()
{
    m_mapping = Mapping();
    m_mapping.payments.insert(QStringLiteral("stripe"), {QStringLiteral("090"), false, 0});
    m_organisation = OrganisationFacts();
    m_order = magento::Order();
    m_order.incrementId = QStringLiteral("17");
    m_order.state = QStringLiteral("processing");
    m_order.createdAt = utc(4);
    m_order.payment.method = QStringLiteral("stripe");
    m_invoice = magento::SalesDocument();
    m_invoice.state = magento::DocumentState::Paid;
    m_invoice.createdAt = utc(4);
    m_invoice.updatedAt = utc(9);
}

void TestSettlement::whatWasPaidOfAnOrder_data()
{
    QTest::addColumn<QString>("state");
    QTest::addColumn<QString>("transaction");
    QTest::addColumn<int>("authorized");
    QTest::addColumn<int>("paid");
    QTest::addColumn<int>("expected"); // 0: no payment
    const QString processing = QStringLiteral("processing");
    QTest::newRow("nothing") << processing << QString() << 0 << 0 << 0;
    QTest::newRow("a part") << processing << QString() << 0 << 40 << 40;
    QTest::newRow("more than it costs") << processing << QString() << 0 << 130 << 100;
    QTest::newRow("charged, as the golden cases have it")
        << processing << QStringLiteral("pi_1") << 0 << 0 << 100;
    QTest::newRow("authorised only") << processing << QStringLiteral("pi_1") << 100 << 0 << 0;
    QTest::newRow("authorised, a part captured") << processing << QStringLiteral("pi_1") << 100 << 40 << 40;
    QTest::newRow("authorised and captured") << processing << QStringLiteral("pi_1") << 100 << 100 << 100;
    QTest::newRow("under review") << QStringLiteral("payment_review") << QStringLiteral("pi_1") << 0 << 0
                                  << 0;
}

void TestSettlement::whatWasPaidOfAnOrder()
{
    QFETCH(QString, state);
    QFETCH(QString, transaction);
    QFETCH(int, authorized);
    QFETCH(int, paid);
    QFETCH(int, expected);
    m_order.payment.lastTransactionId = transaction;
    m_order.state = state;
    m_order.payment.authorized = Amount::fromInteger(authorized);
    m_order.money.totalPaid = Amount::fromInteger(paid);
    const auto payment = settlementOfOrder(m_order, hundred, context()).payment;
    QCOMPARE(payment.has_value(), expected > 0);
    if (payment)
        QCOMPARE(payment->amount, Amount::fromInteger(expected));
}

void TestSettlement::onlyItsOwnDayIsLocked()
{
    const auto refusalWith = [this](int lockedTo) {
        m_organisation.lockDate = QDate(2026, 5, lockedTo);
        const auto money = settlementOfInvoice(m_invoice, m_order, hundred, context());
        const auto refusal =
            checkSettlement(money, QStringLiteral("stripe"), QStringLiteral("Invoice 17"), context());
        return refusal ? refusal->code : QString();
    };
    QCOMPARE(refusalWith(8), QString()); // the document's day is locked, the capture's is not
    QCOMPARE(refusalWith(9), QStringLiteral("PERIOD_LOCKED"));
}

void TestSettlement::firstOpenDay()
{
    m_mapping.lockDatePolicy = LockDatePolicy::FirstOpenDay;
    m_organisation.lockDate = QDate(2026, 5, 20);
    const auto money = settlementOfInvoice(m_invoice, m_order, hundred, context());
    QCOMPARE(money.payment->date, QDate(2026, 5, 21));
    QVERIFY(!checkSettlement(money, QStringLiteral("stripe"), QStringLiteral("Invoice 17"), context()));
}

void TestSettlement::onlyItsOwnAccountCounts()
{
    m_mapping.accounts.sales = QStringLiteral("200");
    m_organisation.accounts.insert(QStringLiteral("200"),
                                   {QStringLiteral("Sales"), QStringLiteral("SALES"),
                                    QStringLiteral("REVENUE"), false, false}); // archived
    m_organisation.accounts.insert(
        QStringLiteral("090"),
        {QStringLiteral("Clearing"), QStringLiteral("CURRENT"), QStringLiteral("ASSET"), true, true});
    const auto money = settlementOfInvoice(m_invoice, m_order, hundred, context());
    const auto refusal = [&] {
        const auto found =
            checkSettlement(money, QStringLiteral("stripe"), QStringLiteral("Invoice 17"), context());
        return found ? found->code : QString();
    };
    QCOMPARE(refusal(), QString());
    m_organisation.accounts[QStringLiteral("090")].takesPayments = false;
    QCOMPARE(refusal(), QStringLiteral("ACCOUNT_NOT_PAYABLE"));
}

void TestSettlement::aDaysMoneyIsOneSum()
{
    const auto first = settlementOfInvoice(m_invoice, m_order, hundred, context());
    m_invoice.updatedAt = utc(12);
    const auto second = settlementOfInvoice(m_invoice, m_order, hundred, context());
    const auto sum = summedSettlement(QDate(2026, 5, 4), {first, {}, second}, QStringLiteral("MS-1"));
    QVERIFY(sum.payment);
    QCOMPARE(sum.payment->amount, Amount::fromInteger(200));
    QCOMPARE(sum.payment->date, QDate(2026, 5, 12));
    QCOMPARE(sum.payment->reference, QStringLiteral("MS-1"));
    QVERIFY(!summedSettlement(QDate(2026, 5, 4), {{}, {}}, QStringLiteral("MS-1")).payment);
}

QTEST_GUILESS_MAIN(TestSettlement)
#include "tst_settlement.moc"
