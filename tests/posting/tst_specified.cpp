#include "posting/goldencases.h"
#include "posting/posting.h"

#include "magento/reader.h"

#include <QTest>

using namespace counterfoil;
using namespace counterfoil::test;

/// The cases that are specified in one line each (golden/index.json, numbers as there): made from the written
/// ones.
class TestSpecified : public QObject
{
    Q_OBJECT

private slots:
    void c29_virtualOrderHasNoShipping();
    void c30_oneStopShopIsNeverMatchedByPercent();
    void c31_namesThatCollide();
    void c32_companyOnTerms();
    void c33_reverseCharge();
    void servicesSoldAbroad();
    void c34_zeroRatesByDestination_data();
    void c34_zeroRatesByDestination();
    void c37_compositeRates();
    void c38_noNexus();
    void c39_decimalsOfCurrencies();
    void c40_baseCurrency();
    void c41_partlyCanceledOrder();
    void c44_editedOrder();
    void c53_baseTotalDiffers();
    void c54_twoCaptures();
    void c55_unknownTotal();
    void c56_longSku();
    void c57_texts();
    void c58_lockDate();
    void c61_giftWrapping();
    void c62_giftCardSold();
    void c63_swissRounding();
    void c64_sydney();
    void zeroTotalsMayBeLeftOut();
    void xeroTaxFidelity();
};

#define LINE "documents/0/body/LineItems/"

void TestSpecified::c29_virtualOrderHasNoShipping()
{
    Case order(QStringLiteral("01"));
    order.order(QStringLiteral("is_virtual"), 1).order(QStringLiteral("shipping_amount"), QJsonValue());
    order.order(QStringLiteral("billing_address/country_id"), QStringLiteral("US"));
    const QJsonObject result = order.preview();
    QCOMPARE(outcomeOf(result), QStringLiteral("post"));
    QCOMPARE(lineCount(result), 1);
}

void TestSpecified::c30_oneStopShopIsNeverMatchedByPercent()
{
    Case order(QStringLiteral("01"));
    for (const QString& path : {QStringLiteral("applied_taxes/0/code"),
                                QStringLiteral("item_applied_taxes/0/applied_taxes/0/code")})
        order.order(QStringLiteral("extension_attributes/") + path, QStringLiteral("FR-OSS-20"));
    QCOMPARE(outcomeOf(order.preview()), QStringLiteral("TAX_NOT_MAPPED")); // never OUTPUT2
    order.setting(QStringLiteral("tax_codes/FR-OSS-20"), QStringLiteral("TAX009"));
    QCOMPARE(textAt(order.preview(), LINE "0/TaxType"), QStringLiteral("TAX009"));
}

void TestSpecified::c31_namesThatCollide()
{
    magento::Order order;
    order.incrementId = QStringLiteral("000000131");
    order.customerIsGuest = true;
    order.customerEmail = QStringLiteral("B@x.com");
    order.billingAddress = magento::Address();
    order.billingAddress->firstName = QStringLiteral("John");
    order.billingAddress->lastName = QStringLiteral("Smith");
    posting::Mapping mapping;
    const posting::ContactDraft own = posting::contactForOrder(order, mapping);
    QCOMPARE(own.contact.name, QStringLiteral("John Smith"));
    QCOMPARE(own.fallbackName, QStringLiteral("John Smith (B@x.com)"));
    QVERIFY(own.key.startsWith(QStringLiteral("G-")) && own.key.size() == 18);
    QCOMPARE(own.contact.contactNumber, own.key);
    order.customerEmail = QStringLiteral("b@X.com"); // the same person
    QCOMPARE(posting::contactForOrder(order, mapping).key, own.key);
    mapping.guestContacts = posting::GuestContacts::Single;
    const posting::ContactDraft single = posting::contactForOrder(order, mapping);
    QCOMPARE(single.key, QStringLiteral("WEB-SALES"));
    QCOMPARE(single.contact.name, QStringLiteral("Web sales"));
    order.customerId = 77;
    QCOMPARE(posting::contactForOrder(order, mapping).key, QStringLiteral("M-77"));
}

void TestSpecified::c32_companyOnTerms()
{
    Case invoice(QStringLiteral("11"));
    invoice.order(QStringLiteral("payment/method"), QStringLiteral("purchaseorder"))
        .order(QStringLiteral("payment/po_number"), QStringLiteral("PO-4711"))
        .order(QStringLiteral("extension_attributes/company_order_attributes/company_name"),
               QStringLiteral("ACME &amp; Sons Ltd"))
        .set(QStringLiteral("magento/invoices/0/state"), 1);
    const QJsonObject result = invoice.preview();
    QCOMPARE(outcomeOf(result), QStringLiteral("post"));
    QCOMPARE(textAt(result, "documents/0/contact/Name"), QStringLiteral("ACME & Sons Ltd"));
    QCOMPARE(textAt(result, "documents/0/contact/FirstName"), QStringLiteral("Jane"));
    QCOMPARE(textAt(result, "documents/0/body/DueDate"), QStringLiteral("2026-06-03"));
    QVERIFY(textAt(result, "documents/0/body/Reference").contains(QStringLiteral("PO-4711")));
    QVERIFY(Case::at(result, QStringLiteral("documents/0/payment")).isUndefined());
}

namespace {

/// An order without tax, to somewhere.
Case zeroRated(const QString& country)
{
    Case order(QStringLiteral("01"));
    order.order(QStringLiteral("tax_amount"), 0)
        .order(QStringLiteral("grand_total"), 75.99)
        .order(QStringLiteral("subtotal"), 75.99)
        .order(QStringLiteral("discount_amount"), 0)
        .order(QStringLiteral("discount_tax_compensation_amount"), 0)
        .order(QStringLiteral("extension_attributes/applied_taxes"), QJsonArray())
        .order(QStringLiteral("extension_attributes/item_applied_taxes"), QJsonArray())
        .order(QStringLiteral("items/0/tax_amount"), 0)
        .order(QStringLiteral("items/0/tax_percent"), 0)
        .order(QStringLiteral("items/0/discount_amount"), 0)
        .order(QStringLiteral("items/0/discount_tax_compensation_amount"), 0)
        .order(QStringLiteral("items/0/row_total_incl_tax"), 75.99)
        .order(QStringLiteral("billing_address/country_id"), QStringLiteral("GB"))
        .order(QStringLiteral("customer_group_id"), 4)
        .order(QStringLiteral("extension_attributes/shipping_assignments/0/shipping/address/country_id"),
               country);
    return order;
}

} // namespace

void TestSpecified::c33_reverseCharge()
{
    Case order = zeroRated(QStringLiteral("DE"));
    order.setting(QStringLiteral("reverse_charge_tax_type"), QStringLiteral("ECZROUTPUTSERVICES"))
        .order(QStringLiteral("billing_address/vat_is_valid"), 1)
        .order(QStringLiteral("billing_address/vat_id"), QStringLiteral("DE123456789"));
    const QJsonObject result = order.preview();
    QCOMPARE(textAt(result, LINE "0/TaxType"), QStringLiteral("ECZROUTPUTSERVICES"));
    QCOMPARE(textAt(result, "documents/0/contact/TaxNumber"), QStringLiteral("DE123456789"));
    order.order(QStringLiteral("billing_address/vat_is_valid"), 0);
    QCOMPARE(textAt(order.preview(), LINE "0/TaxType"), QStringLiteral("ZERORATEDOUTPUT"));
}

void TestSpecified::servicesSoldAbroad()
{
    Case order = zeroRated(QStringLiteral("DE"));
    order.setting(QStringLiteral("zero_by_product_type"),
                  QJsonObject{{QStringLiteral("downloadable"), QStringLiteral("ECZROUTPUTSERVICES")}});
    QCOMPARE(textAt(order.preview(), LINE "0/TaxType"), QStringLiteral("ZERORATEDOUTPUT"));
    order.order(QStringLiteral("items/0/product_type"), QStringLiteral("downloadable"));
    QCOMPARE(textAt(order.preview(), LINE "0/TaxType"), QStringLiteral("ECZROUTPUTSERVICES"));
    Case home = zeroRated(QStringLiteral("GB"));
    home.setting(QStringLiteral("zero_by_product_type"),
                 QJsonObject{{QStringLiteral("downloadable"), QStringLiteral("ECZROUTPUTSERVICES")}});
    home.order(QStringLiteral("items/0/product_type"), QStringLiteral("downloadable"));
    QVERIFY(textAt(home.preview(), LINE "0/TaxType") != QStringLiteral("ECZROUTPUTSERVICES"));
}

void TestSpecified::c34_zeroRatesByDestination_data()
{
    QTest::addColumn<QString>("country");
    QTest::addColumn<QString>("taxType");
    QTest::newRow("home") << "GB"
                          << "ZERORATEDOUTPUT";
    QTest::newRow("named") << "US"
                           << "EXPORT-US";
    QTest::newRow("any abroad") << "AU"
                                << "EXEMPTEXPORT";
}

void TestSpecified::c34_zeroRatesByDestination()
{
    QFETCH(QString, country);
    QFETCH(QString, taxType);
    Case order = zeroRated(country);
    order.setting(QStringLiteral("zero_map"),
                  QJsonObject{{QStringLiteral("US"), QStringLiteral("EXPORT-US")},
                              {QStringLiteral("*"), QStringLiteral("EXEMPTEXPORT")}});
    QCOMPARE(textAt(order.preview(), LINE "0/TaxType"), taxType);
    order.setting(QStringLiteral("zero_by_customer_group"),
                  QJsonObject{{QStringLiteral("4"), QStringLiteral("TRADE")}});
    QCOMPARE(textAt(order.preview(), LINE "0/TaxType"), QStringLiteral("TRADE"));
}

void TestSpecified::c37_compositeRates()
{
    // 20 % made of two codes: the key is sorted and joined.
    Case order(QStringLiteral("01"));
    const QJsonArray two{
        QJsonObject{{QStringLiteral("code"), QStringLiteral("US-Z")}, {QStringLiteral("percent"), 12}},
        QJsonObject{{QStringLiteral("code"), QStringLiteral("US-A")}, {QStringLiteral("percent"), 8}}};
    order.order(QStringLiteral("extension_attributes/item_applied_taxes/0/applied_taxes"), two)
        .setting(QStringLiteral("tax_codes"),
                 QJsonObject{{QStringLiteral("US-A+US-Z"), QStringLiteral("TAX007")}});
    QCOMPARE(textAt(order.preview(), LINE "0/TaxType"), QStringLiteral("TAX007"));
}

void TestSpecified::c38_noNexus()
{
    Case order(QStringLiteral("22"));
    order.order(QStringLiteral("tax_amount"), 0)
        .order(QStringLiteral("shipping_tax_amount"), 0)
        .order(QStringLiteral("items/0/tax_amount"), 0)
        .order(QStringLiteral("items/0/row_total_incl_tax"), 59.97)
        .order(QStringLiteral("grand_total"), 92.47);
    const QJsonObject result = order.preview();
    QCOMPARE(outcomeOf(result), QStringLiteral("post"));
    QCOMPARE(lineCount(result), 3); // no liability line
    QCOMPARE(textAt(result, "documents/0/totals/Total"), QStringLiteral("92.47"));
}

void TestSpecified::c39_decimalsOfCurrencies()
{
    Case order(QStringLiteral("01"));
    order.order(QStringLiteral("order_currency_code"), QStringLiteral("JPY"));
    QCOMPARE(outcomeOf(order.preview()), QStringLiteral("post"));
    order.order(QStringLiteral("order_currency_code"), QStringLiteral("KWD"));
    QCOMPARE(outcomeOf(order.preview()), QStringLiteral("CURRENCY_PRECISION"));
    order.setting(QStringLiteral("allow_three_decimal_currencies"), true);
    QCOMPARE(outcomeOf(order.preview()), QStringLiteral("post"));
    order.setting(QStringLiteral("org/currencies"), QJsonArray{QStringLiteral("GBP"), QStringLiteral("EUR")});
    QCOMPARE(outcomeOf(order.preview()), QStringLiteral("CURRENCY_NOT_ENABLED"));
}

void TestSpecified::c40_baseCurrency()
{
    Case order(QStringLiteral("21"));
    order.setting(QStringLiteral("post_currency"), QStringLiteral("base"));
    const QJsonObject result = order.preview();
    QCOMPARE(textAt(result, "documents/0/body/CurrencyCode"), QStringLiteral("GBP"));
    QCOMPARE(textAt(result, LINE "0/LineAmount"), QStringLiteral("120"));
    QCOMPARE(textAt(result, LINE "0/TaxAmount"), QStringLiteral("20"));
    QVERIFY(Case::at(result, QStringLiteral("documents/0/body/CurrencyRate")).isUndefined());
}

void TestSpecified::c41_partlyCanceledOrder()
{
    Case order(QStringLiteral("01"));
    order.order(QStringLiteral("items/0/qty_canceled"), 1).order(QStringLiteral("total_canceled"), 30.00);
    const QJsonObject result = order.preview();
    QCOMPARE(outcomeOf(result), QStringLiteral("post"));
    QCOMPARE(textAt(result, LINE "0/Quantity"), QStringLiteral("2"));
    QCOMPARE(textAt(result, "documents/0/totals/Total"), QStringLiteral("59.99"));
    QCOMPARE(textAt(result, "documents/0/totals/TotalTax"), QStringLiteral("10"));
    order.order(QStringLiteral("total_canceled"), 25.00); // the lines do not bear it out
    QCOMPARE(outcomeOf(order.preview()), QStringLiteral("TOTAL_MISMATCH"));
    order.order(QStringLiteral("state"), QStringLiteral("canceled"));
    QCOMPARE(outcomeOf(order.preview()), QStringLiteral("DOCUMENT_CANCELED"));
    order.order(QStringLiteral("state"), QStringLiteral("payment_review"));
    QCOMPARE(outcomeOf(order.preview()), QStringLiteral("ORDER_NOT_POSTABLE"));
}

void TestSpecified::c44_editedOrder()
{
    Case order(QStringLiteral("01"));
    order.order(QStringLiteral("increment_id"), QStringLiteral("000000200-1"))
        .order(QStringLiteral("relation_parent_id"), 200)
        .order(QStringLiteral("relation_parent_real_id"), QStringLiteral("000000200"))
        // After an edit one entry stands for all lines (C11).
        .order(QStringLiteral("extension_attributes/item_applied_taxes/0/item_id"), QJsonValue())
        .setting(QStringLiteral("tax_percent"), QJsonObject())
        .setting(QStringLiteral("tax_codes"),
                 QJsonObject{{QStringLiteral("GB-VAT-20"), QStringLiteral("OUTPUT2")}});
    const QJsonObject result = order.preview();
    QCOMPARE(outcomeOf(result), QStringLiteral("post"));
    QCOMPARE(textAt(result, "documents/0/body/InvoiceNumber"), QStringLiteral("MO-000000200-1"));
    QVERIFY(textAt(result, "documents/0/body/Reference").contains(QStringLiteral("replaces 000000200)")));
    QCOMPARE(textAt(result, LINE "0/TaxType"), QStringLiteral("OUTPUT2"));
}

void TestSpecified::c53_baseTotalDiffers()
{
    Case invoice(QStringLiteral("04"));
    invoice.set(QStringLiteral("magento/invoices/0/base_grand_total"), 87.76);
    const QJsonObject result = invoice.preview();
    QCOMPARE(textAt(result, "documents/0/totals/Total"), QStringLiteral("87.75"));
    QVERIFY(textAt(result, "documents/0/notes/0").contains(QStringLiteral("87.76")));
}

void TestSpecified::c54_twoCaptures()
{
    Case invoices(QStringLiteral("04"));
    QJsonObject second = invoices.value(QStringLiteral("magento/invoices/0")).toObject();
    second.insert(QStringLiteral("entity_id"), 204);
    second.insert(QStringLiteral("increment_id"), QStringLiteral("000000204"));
    second.insert(QStringLiteral("updated_at"), QStringLiteral("2026-05-09 09:00:00"));
    second.insert(QStringLiteral("transaction_id"), QStringLiteral("txn-2"));
    invoices.set(QStringLiteral("magento/invoices/1"), second).order(QStringLiteral("grand_total"), 175.50);
    const QJsonObject result = invoices.preview();
    QCOMPARE(outcomeOf(result), QStringLiteral("post"));
    QCOMPARE(result.value(u"documents").toArray().size(), 2);
    QCOMPARE(textAt(result, "documents/0/payment/body/Date"), QStringLiteral("2026-05-04"));
    QCOMPARE(textAt(result, "documents/1/payment/body/Date"), QStringLiteral("2026-05-09"));
    QCOMPARE(textAt(result, "documents/1/payment/body/Reference"), QStringLiteral("stripe_payments txn-2"));
    invoices.order(QStringLiteral("grand_total"), 175.49); // the second is a cent too much
    QCOMPARE(outcomeOf(invoices.preview()), QStringLiteral("INVOICE_EXCEEDS_ORDER"));
    invoices.set(QStringLiteral("magento/invoices/0/state"), 3); // unless the first was canceled
    QCOMPARE(invoices.preview().value(u"documents").toArray().size(), 1);
}

void TestSpecified::c55_unknownTotal()
{
    Case order(QStringLiteral("01"));
    order.order(QStringLiteral("grand_total"), 92.49);
    QCOMPARE(outcomeOf(order.preview()), QStringLiteral("TOTAL_MISMATCH"));
    order.setting(QStringLiteral("extra_total"),
                  QJsonObject{{QStringLiteral("label"), QStringLiteral("Card surcharge")},
                              {QStringLiteral("account"), QStringLiteral("261")}});
    const QJsonObject result = order.preview();
    QCOMPARE(outcomeOf(result), QStringLiteral("post"));
    QCOMPARE(textAt(result, LINE "1/Description"), QStringLiteral("Card surcharge"));
    QCOMPARE(textAt(result, LINE "1/LineAmount"), QStringLiteral("2.5"));
    QCOMPARE(textAt(result, LINE "1/AccountCode"), QStringLiteral("261"));
}

void TestSpecified::c56_longSku()
{
    const QString sku(64, u'A');
    Case order(QStringLiteral("01"));
    order.order(QStringLiteral("items/0/sku"), sku);
    const QJsonObject result = order.preview();
    const QString code = textAt(result, LINE "0/ItemCode");
    QCOMPARE(code.size(), 30);
    QVERIFY(code.startsWith(QString(21, u'A') + u'~'));
    QCOMPARE(code, posting::itemCodeForSku(sku));
    QVERIFY(posting::itemCodeForSku(QString(65, u'A')) != code);
    QVERIFY(textAt(result, LINE "0/Description").contains(sku));
    QCOMPARE(posting::itemCodeForSku(QStringLiteral("MUG")), QStringLiteral("MUG"));
}

void TestSpecified::c57_texts()
{
    Case order(QStringLiteral("01"));
    order
        .order(QStringLiteral("items/0/name"),
               QStringLiteral("Caf\u00e9 &amp; &quot;Bar&quot; &#x1F600; \u0007&nosuch;"))
        .order(QStringLiteral("customer_email"), QStringLiteral("j\u00f6rg@example.com"));
    const QJsonObject result = order.preview();
    QCOMPARE(textAt(result, LINE "0/Description"), QStringLiteral("Caf\u00e9 & \"Bar\" \U0001F600 &nosuch;"));
    QVERIFY(Case::at(result, QStringLiteral("documents/0/contact/EmailAddress")).isUndefined());
    order.order(QStringLiteral("items/0/name"), QString(5000, u'x'));
    QCOMPARE(textAt(order.preview(), LINE "0/Description").size(), 4000);
}

void TestSpecified::c58_lockDate()
{
    Case invoice(QStringLiteral("04"));
    invoice.setting(QStringLiteral("org/period_lock_date"), QStringLiteral("2026-05-31"));
    QCOMPARE(outcomeOf(invoice.preview()), QStringLiteral("PERIOD_LOCKED"));
    invoice.setting(QStringLiteral("lock_policy"), QStringLiteral("first_open_day"));
    const QJsonObject result = invoice.preview();
    QCOMPARE(textAt(result, "documents/0/body/Date"), QStringLiteral("2026-06-01"));
    QCOMPARE(textAt(result, "documents/0/body/DueDate"), QStringLiteral("2026-06-01"));
    QCOMPARE(textAt(result, "documents/0/payment/body/Date"), QStringLiteral("2026-06-01"));
    QVERIFY(textAt(result, "documents/0/body/Reference").contains(QStringLiteral("2026-05-04")));
}

void TestSpecified::c61_giftWrapping()
{
    Case order(QStringLiteral("01"));
    order.order(QStringLiteral("extension_attributes/gw_price"), QStringLiteral("3.00"))
        .order(QStringLiteral("extension_attributes/gw_tax_amount"), QStringLiteral("0.60"))
        .order(QStringLiteral("tax_amount"), 15.6)
        .order(QStringLiteral("grand_total"), 93.59);
    const QJsonObject result = order.preview();
    QCOMPARE(outcomeOf(result), QStringLiteral("post"));
    QCOMPARE(lineCount(result), 2);
    QCOMPARE(textAt(result, LINE "1/LineAmount"), QStringLiteral("3.6"));
    QCOMPARE(textAt(result, LINE "1/TaxAmount"), QStringLiteral("0.6"));
    QCOMPARE(textAt(result, "documents/0/totals/TotalTax"), QStringLiteral("15.6"));
    order.order(QStringLiteral("tax_amount"), 15); // its tax beside the header's
    QCOMPARE(textAt(order.preview(), "documents/0/totals/TotalTax"), QStringLiteral("15.6"));
}

void TestSpecified::c62_giftCardSold()
{
    Case order = zeroRated(QStringLiteral("GB"));
    order.order(QStringLiteral("items/0/product_type"), QStringLiteral("giftcard"));
    const QJsonObject result = order.preview();
    QCOMPARE(textAt(result, LINE "0/AccountCode"), QStringLiteral("835"));
    QCOMPARE(textAt(result, LINE "0/TaxType"), QStringLiteral("NONE"));
}

void TestSpecified::c63_swissRounding()
{
    Case order(QStringLiteral("01"));
    order.order(QStringLiteral("grand_total"), 90.01);
    const QJsonObject result = order.preview();
    QCOMPARE(outcomeOf(result), QStringLiteral("post"));
    QCOMPARE(textAt(result, LINE "1/Description"), QStringLiteral("Rounding"));
    QCOMPARE(textAt(result, LINE "1/LineAmount"), QStringLiteral("0.02"));
    QCOMPARE(textAt(result, LINE "1/AccountCode"), QStringLiteral("860"));
    order.order(QStringLiteral("grand_total"), 90.05); // 0.06 is above the cap
    QCOMPARE(outcomeOf(order.preview()), QStringLiteral("TOTAL_MISMATCH"));
}

void TestSpecified::c64_sydney()
{
    Case order(QStringLiteral("10"));
    order.order(QStringLiteral("created_at"), QStringLiteral("2026-06-30 14:30:00"));
    QCOMPARE(textAt(order.preview(), "documents/0/body/Date"), QStringLiteral("2026-07-01"));
}

void TestSpecified::zeroTotalsMayBeLeftOut()
{
    Case order(QStringLiteral("14"));
    order.setting(QStringLiteral("post_zero"), false);
    QCOMPARE(outcomeOf(order.preview()), QStringLiteral("ZERO_TOTAL"));
}

/// Inclusive lines without TaxAmount: the total is Magento's, the tax Xero's own.
void TestSpecified::xeroTaxFidelity()
{
    Case order(QStringLiteral("03"));
    order.setting(QStringLiteral("tax_fidelity"), QStringLiteral("xero"))
        .setting(QStringLiteral("line_mode"), QStringLiteral("Exclusive"));
    const QJsonObject result = order.preview();
    QCOMPARE(textAt(result, "documents/0/body/LineAmountTypes"), QStringLiteral("Inclusive"));
    QVERIFY(Case::at(result, QStringLiteral(LINE "0/TaxAmount")).isUndefined());
    QCOMPARE(textAt(result, "documents/0/totals/Total"), QStringLiteral("119.12"));
    QCOMPARE(textAt(result, "documents/0/totals/TotalTax"), QStringLiteral("19.86"));
}

QTEST_GUILESS_MAIN(TestSpecified)
#include "tst_specified.moc"
