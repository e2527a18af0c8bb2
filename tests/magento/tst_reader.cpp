// Reading what a real shop sent.
#include "magento/reader.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace counterfoil;
using namespace counterfoil::magento;

namespace {

QJsonDocument recorded(const char* file)
{
    QFile data(QStringLiteral(COUNTERFOIL_TEST_DATA "/magento/") + QLatin1String(file));
    if (!data.open(QIODevice::ReadOnly))
        qFatal("%s is missing", file);
    return QJsonDocument::fromJson(data.readAll());
}

QJsonArray itemsOf(const char* file)
{
    return recorded(file).object().value(QStringLiteral("items")).toArray();
}

} // namespace

class MagentoReaderTest : public QObject
{
    Q_OBJECT
private slots:
    void everyRecordedDocumentKeepsItsIdentity();
    void guestsVirtualOrdersAndCurrencies();
    void customersAndProducts();
    void missingAndOddFields();
};

void MagentoReaderTest::everyRecordedDocumentKeepsItsIdentity()
{
    // grand_total is the sum of its parts, on all recorded documents.
    const auto sum = [](const DocumentMoney& m) {
        return m.subtotal + m.discountAmount + m.taxAmount + m.shippingAmount + m.discountTaxCompensation +
               m.shippingDiscountTaxCompensation;
    };
    int documents = 0;
    for (const auto& value : itemsOf("orders-all-300.json")) {
        const auto order = readOrder(value.toObject());
        QVERIFY(order.ok());
        QCOMPARE(sum(order->money), order->money.grandTotal);
        QCOMPARE(sum(order->baseMoney), order->baseMoney.grandTotal);
        QVERIFY(order->createdAt.isValid() && order->createdAt.timeSpec() == Qt::UTC);
        documents++;
    }
    for (const auto& value : itemsOf("invoices-all.json")) {
        const auto invoice = readInvoice(value.toObject());
        QVERIFY(invoice.ok());
        QCOMPARE(sum(invoice->money), invoice->money.grandTotal);
        documents++;
    }
    for (const auto& value : itemsOf("creditmemos-all.json")) {
        const auto memo = readCreditMemo(value.toObject());
        QVERIFY(memo.ok());
        QCOMPARE(sum(memo->money) + memo->money.adjustmentPositive - memo->money.adjustmentNegative,
                 memo->money.grandTotal);
        documents++;
    }
    QCOMPARE(documents, 205 + 182 + 36);
}

void MagentoReaderTest::guestsVirtualOrdersAndCurrencies()
{
    const auto guest = readOrder(recorded("order-guest.json").object());
    QVERIFY(guest.ok() && guest->customerIsGuest && !guest->customerId);
    QVERIFY(guest->billingAddress && !guest->billingAddress->firstName.isEmpty());
    const auto virtualOrder = readOrder(recorded("order-virtual.json").object());
    QVERIFY(virtualOrder.ok() && virtualOrder->isVirtual && !virtualOrder->shippingAddress);
    const auto euro = readOrder(recorded("order-eur.json").object());
    QVERIFY(euro.ok());
    QCOMPARE(euro->orderCurrency, QStringLiteral("EUR"));
    QCOMPARE(euro->baseCurrency, QStringLiteral("GBP"));
    QVERIFY(euro->money.grandTotal != euro->baseMoney.grandTotal);
    const auto memo = readCreditMemo(recorded("creditmemo-adjustment-only.json").object());
    QVERIFY(memo.ok() && memo->items.isEmpty());
}

void MagentoReaderTest::customersAndProducts()
{
    int customers = 0;
    for (const auto& value : itemsOf("customers-all.json")) {
        const auto customer = readCustomer(value.toObject());
        QVERIFY(customer.ok());
        QVERIFY(customer->id > 0 && customer->email.contains(u'@'));
        customers++;
    }
    QCOMPARE(customers, 60);
    // default_billing is a string there ("1").
    const auto first = readCustomer(itemsOf("customers-all.json").first().toObject());
    QVERIFY(first->billing && first->billing->countryId == QStringLiteral("IE"));
    int products = 0, disabled = 0;
    for (const auto& value : itemsOf("products-all.json")) {
        const auto product = readProduct(value.toObject());
        QVERIFY(product.ok());
        disabled += product->enabled ? 0 : 1;
        products++;
    }
    QCOMPARE(products, 58);
    QCOMPARE(disabled, 1);
}

void MagentoReaderTest::missingAndOddFields()
{
    const auto refused = readOrder({{QStringLiteral("entity_id"), 1}});
    QVERIFY(!refused.ok());
    QCOMPARE(refused.error().kind, ErrorKind::BadResponse);
    QVERIFY(refused.error().message.contains(QStringLiteral("increment_id")));

    const QJsonObject odd{{QStringLiteral("entity_id"), QStringLiteral("12")},
                          {QStringLiteral("increment_id"), QStringLiteral("000000012")},
                          {QStringLiteral("grand_total"), QStringLiteral("12.5000")},
                          {QStringLiteral("customer_is_guest"), true},
                          {QStringLiteral("customer_id"), QJsonValue()},
                          {QStringLiteral("items"), QJsonValue()}};
    const auto order = readOrder(odd);
    QVERIFY(order.ok());
    QCOMPARE(order->entityId, 12);
    QCOMPARE(order->money.grandTotal, Amount::fromCents(1250));
    QVERIFY(order->customerIsGuest && !order->customerId && order->items.isEmpty());
    QVERIFY(!readTime(QStringLiteral("yesterday")).isValid());
    QCOMPARE(writeTime(readTime(QStringLiteral("2026-11-22 03:00:00"))),
             QStringLiteral("2026-11-22 03:00:00"));
}

QTEST_GUILESS_MAIN(MagentoReaderTest)
#include "tst_reader.moc"
