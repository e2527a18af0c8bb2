#include "posting/recordedshop.h"

#include <QTest>

using namespace counterfoil;
using namespace counterfoil::posting;
using namespace counterfoil::test;

/// Every recorded document of a real shop, under every line mode, currency and discount display.
class TestRecorded : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_shop = recordedShop(); }
    void orders_data() { modes(); }
    void orders();
    void invoices_data() { modes(); }
    void invoices();
    void creditMemos_data() { modes(); }
    void creditMemos();
    void states();
    void olderShopsSendStoredRows();

private:
    static void modes();
    /// The mapping of a test row.
    static Mapping mappingOfRow();
    void check(const Outcome& outcome, const QString& name, const magento::DocumentMoney& money);

    RecordedShop m_shop;
};

void TestRecorded::modes()
{
    QTest::addColumn<int>("lineMode");
    QTest::addColumn<bool>("discountLines");
    QTest::addColumn<bool>("base");
    QTest::newRow("auto") << static_cast<int>(LineMode::Auto) << false << false;
    QTest::newRow("inclusive") << static_cast<int>(LineMode::Inclusive) << false << false;
    QTest::newRow("exclusive") << static_cast<int>(LineMode::Exclusive) << false << false;
    QTest::newRow("liability") << static_cast<int>(LineMode::NoTaxLiability) << false << false;
    QTest::newRow("auto, discount lines") << static_cast<int>(LineMode::Auto) << true << false;
    QTest::newRow("exclusive, discount lines") << static_cast<int>(LineMode::Exclusive) << true << false;
    QTest::newRow("base currency") << static_cast<int>(LineMode::Auto) << false << true;
}

Mapping TestRecorded::mappingOfRow()
{
    QFETCH(int, lineMode);
    QFETCH(bool, discountLines);
    QFETCH(bool, base);
    Mapping mapping = fullMapping();
    mapping.lineMode = static_cast<LineMode>(lineMode);
    mapping.discountMode = discountLines ? DiscountMode::Lines : DiscountMode::Net;
    mapping.currency = base ? CurrencyChoice::Base : CurrencyChoice::Order;
    return mapping;
}

void TestRecorded::check(const Outcome& outcome, const QString& name, const magento::DocumentMoney& money)
{
    if (const auto* blocked = std::get_if<Blocked>(&outcome))
        QFAIL(qPrintable(QString(name + u' ' + blocked->code + u' ' + blocked->message)));
    const auto& prepared = std::get<Prepared>(outcome);
    const QString problem = problemOf(prepared, money.grandTotal, money.taxAmount);
    QVERIFY2(problem.isEmpty(), qPrintable(QString(name + u' ' + problem)));
    QVERIFY2(!prepared.hasRoundingLine && !prepared.taxMoved, qPrintable(name));
}

void TestRecorded::orders()
{
    const Mapping mapping = mappingOfRow();
    const OrganisationFacts organisation = ukOrganisation();
    QCOMPARE(m_shop.orders.size(), 205);
    for (magento::Order order : std::as_const(m_shop.orders)) {
        // The amounts of canceled and held orders must be right as well; their states are tested below.
        if (order.state == QStringLiteral("canceled") || order.state == QStringLiteral("holded"))
            order.state = QStringLiteral("processing");
        for (magento::OrderItem& item : order.items)
            item.qtyCanceled = Amount();
        const bool base = mapping.currency == CurrencyChoice::Base;
        check(postOrder(order, {mapping, organisation}), order.incrementId,
              base ? order.baseMoney : order.money);
        if (QTest::currentTestFailed())
            return;
    }
}

void TestRecorded::invoices()
{
    const Mapping mapping = mappingOfRow();
    const OrganisationFacts organisation = ukOrganisation();
    QCOMPARE(m_shop.invoices.size(), 182);
    for (const magento::SalesDocument& invoice : std::as_const(m_shop.invoices)) {
        const bool base = mapping.currency == CurrencyChoice::Base;
        const Outcome outcome = postInvoice(invoice, m_shop.order(invoice.orderId),
                                            m_shop.invoicesOf(invoice.orderId), {mapping, organisation});
        check(outcome, invoice.incrementId, base ? invoice.baseMoney : invoice.money);
        if (QTest::currentTestFailed())
            return;
        const auto& prepared = std::get<Prepared>(outcome);
        QCOMPARE(prepared.payment.has_value(), !prepared.predicted.total.isZero());
    }
}

void TestRecorded::creditMemos()
{
    const Mapping mapping = mappingOfRow();
    const OrganisationFacts organisation = ukOrganisation();
    QCOMPARE(m_shop.creditMemos.size(), 36);
    for (const magento::SalesDocument& memo : std::as_const(m_shop.creditMemos)) {
        const bool base = mapping.currency == CurrencyChoice::Base;
        check(postCreditMemo(memo, m_shop.order(memo.orderId), {mapping, organisation}), memo.incrementId,
              base ? memo.baseMoney : memo.money);
        if (QTest::currentTestFailed())
            return;
    }
}

void TestRecorded::states()
{
    const Mapping mapping = fullMapping();
    const OrganisationFacts organisation = ukOrganisation();
    int canceled = 0, held = 0, posted = 0;
    for (const magento::Order& order : std::as_const(m_shop.orders)) {
        const Outcome outcome = postOrder(order, {mapping, organisation});
        const auto* blocked = std::get_if<Blocked>(&outcome);
        if (!blocked) {
            ++posted;
            continue;
        }
        if (blocked->code == QStringLiteral("DOCUMENT_CANCELED")) {
            QVERIFY(isSkip(*blocked) && !blocked->transient);
            ++canceled;
        } else {
            QCOMPARE(blocked->code, QStringLiteral("ORDER_NOT_POSTABLE"));
            QVERIFY(blocked->transient && !isSkip(*blocked));
            ++held;
        }
    }
    QCOMPARE(canceled, 8);
    QCOMPARE(held, 4);
    QCOMPARE(posted, 193);
}

/// Shops before 2.3.1 send the stored rows; the identity with the header tells them apart (C2).
void TestRecorded::olderShopsSendStoredRows()
{
    const Mapping mapping = fullMapping();
    const OrganisationFacts organisation = ukOrganisation();
    int discounted = 0;
    for (magento::Order order : std::as_const(m_shop.orders)) {
        order.state = QStringLiteral("processing");
        for (magento::OrderItem& item : order.items) {
            item.qtyCanceled = Amount();
            magento::LineMoney& money = item.money;
            discounted += money.discountAmount.isZero() ? 0 : 1;
            money.rowTotalInclTax += money.discountAmount;
            money.rowTotal = money.rowTotalInclTax - money.taxAmount - money.discountTaxCompensation;
        }
        check(postOrder(order, {mapping, organisation}), order.incrementId, order.money);
        if (QTest::currentTestFailed())
            return;
    }
    QVERIFY(discounted > 100);
}

QTEST_GUILESS_MAIN(TestRecorded)
#include "tst_recorded.moc"
