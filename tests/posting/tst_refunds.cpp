#include "posting/goldencases.h"

#include <QTest>

using namespace counterfoil;
using namespace counterfoil::test;

/// The specified cases of credit memos (golden/index.json, numbers as there).
class TestRefunds : public QObject
{
    Q_OBJECT

private slots:
    void c47_refundToStoreCredit();
    void c48_memoOnGiftCardOrder();
    void c49_adjustmentOnly();
    void c50_negativeMemo();
    void c51_shippingCompensationCent();
    void c52_taxOfTheWholeOrder();
};

#define LINE "documents/0/body/LineItems/"

void TestRefunds::c47_refundToStoreCredit()
{
    Case memo(QStringLiteral("26"));
    memo.set(QStringLiteral("magento/creditmemos/0/extension_attributes/customer_balance_total_refunded"),
             89.99);
    const QJsonObject all = memo.preview();
    QCOMPARE(textAt(all, "documents/0/payment/body/Account/Code"), QStringLiteral("836"));
    QCOMPARE(textAt(all, "documents/0/payment/body/Amount"), QStringLiteral("89.99"));
    memo.set(QStringLiteral("magento/creditmemos/0/extension_attributes/customer_balance_total_refunded"),
             40);
    const QJsonObject part = memo.preview();
    QCOMPARE(textAt(part, "documents/0/payment/body/Amount"), QStringLiteral("49.99"));
    QCOMPARE(textAt(part, "documents/0/storeCreditRefund/body/Amount"), QStringLiteral("40"));
    QCOMPARE(textAt(part, "documents/0/storeCreditRefund/body/Account/Code"), QStringLiteral("836"));
}

void TestRefunds::c48_memoOnGiftCardOrder()
{
    Case memo(QStringLiteral("26"));
    memo.set(QStringLiteral("magento/creditmemos/0/extension_attributes/gift_cards_amount"), 89.99)
        .set(QStringLiteral("magento/creditmemos/0/grand_total"), 0);
    const QJsonObject result = memo.preview();
    QCOMPARE(outcomeOf(result), QStringLiteral("post"));
    QCOMPARE(lineCount(result), 2);
    QCOMPARE(textAt(result, LINE "1/LineAmount"), QStringLiteral("-89.99"));
    QCOMPARE(textAt(result, LINE "1/AccountCode"), QStringLiteral("835"));
    QCOMPARE(textAt(result, "documents/0/totals/TotalTax"), QStringLiteral("15"));
    QVERIFY(Case::at(result, QStringLiteral("documents/0/payment")).isUndefined());
}

namespace {

/// Case 26's memo with nothing in it but what is set.
Case emptyMemo(double grandTotal)
{
    Case memo(QStringLiteral("26"));
    const QString path = QStringLiteral("magento/creditmemos/0/");
    for (const QString& field :
         {QStringLiteral("subtotal"), QStringLiteral("tax_amount"), QStringLiteral("discount_amount"),
          QStringLiteral("discount_tax_compensation_amount")})
        memo.set(path + field, 0);
    memo.set(path + QStringLiteral("items"), QJsonArray())
        .set(path + QStringLiteral("grand_total"), grandTotal);
    return memo;
}

} // namespace

void TestRefunds::c49_adjustmentOnly()
{
    Case memo = emptyMemo(5);
    memo.set(QStringLiteral("magento/creditmemos/0/adjustment_positive"), 5);
    const QJsonObject result = memo.preview();
    QCOMPARE(lineCount(result), 1);
    QCOMPARE(textAt(result, LINE "0/Description"), QStringLiteral("Adjustment refund"));
    QCOMPARE(textAt(result, LINE "0/TaxType"), QStringLiteral("NONE"));
    QVERIFY(!Case::at(result, QStringLiteral("documents/0/notes")).toArray().isEmpty()); // a word on the tax
}

void TestRefunds::c50_negativeMemo()
{
    Case memo = emptyMemo(-210.123);
    memo.set(QStringLiteral("magento/creditmemos/0/adjustment_negative"), 210.123);
    QCOMPARE(outcomeOf(memo.preview()), QStringLiteral("CREDITMEMO_NEGATIVE"));
}

void TestRefunds::c51_shippingCompensationCent()
{
    for (const bool inHeader : {false, true}) {
        Case memo(QStringLiteral("24"));
        const QString path = QStringLiteral("magento/creditmemos/0/");
        memo.set(path + QStringLiteral("shipping_discount_tax_compensation_amount"), 0.01)
            .set(path + QStringLiteral("grand_total"), 30.66);
        if (inHeader)
            memo.set(path + QStringLiteral("discount_tax_compensation_amount"), 0.57);
        const QJsonObject result = memo.preview();
        QCOMPARE(outcomeOf(result), QStringLiteral("post"));
        QCOMPARE(lineCount(result), 4); // no rounding line
        QCOMPARE(textAt(result, LINE "1/LineAmount"), QStringLiteral("2.41"));
    }
}

void TestRefunds::c52_taxOfTheWholeOrder()
{
    Case memo(QStringLiteral("24"));
    memo.set(QStringLiteral("magento/creditmemos/0/tax_amount"), 21.66)
        .set(QStringLiteral("magento/creditmemos/0/grand_total"), 46.91);
    const QJsonObject result = memo.preview();
    QCOMPARE(outcomeOf(result), QStringLiteral("TAX_MISMATCH"));
    QVERIFY(result.value(u"message").toString().contains(QStringLiteral("21.66"))); // side by side
    QVERIFY(result.value(u"message").toString().contains(QStringLiteral("5.40")));
}

QTEST_GUILESS_MAIN(TestRefunds)
#include "tst_refunds.moc"
