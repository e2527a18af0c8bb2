#include "posting/documentbuilder.h"
#include "posting/posting.h"
#include "posting/recordedshop.h"

#include <QTest>

using namespace counterfoil;
using namespace counterfoil::posting;
using namespace counterfoil::test;

/// What real shops taught (C1–C17) and the written cases that are not at hand, on small documents.
class TestCorrections : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void fixedBundleIsItsParent();
    void fixedBundleWhosePiecesHaveAPrice();
    void bundleUnderAFullDiscount();
    void configurableChildWithCopiedMoney();
    void taxAboveTheLineIsSplit();
    void taxBeforeDiscountMakesItInclusive();
    void lessThanNothingWithoutTaxLeavesItExclusive();
    void discountLinesTakeTheTaxOfTheUndiscountedPrice();
    void shippingDiscountShareOfAMemo();
    void fptOfAnInvoiceIsAShare();
    void fptChargedTwiceIsRefused();
    void fptTaxOfAnEditedOrder();
    void untaxedFpt();
    void invoicesAboveTheOrder();
    void canceledInvoice();
    void suspectTaxes();
    void wrongSumsComeBeforeSuspectTaxes();
    void whatADocumentMustHave();
    void aLongNameLeavesTheSkuWhole();
    void wrongXeroRate();
    void tenders();
    void rewardOfAnInvoiceIsFoundInTheResidual();
    void headerTaxMoves();
    void foreignCurrencyRate();
    void shippingRateWithoutAnEntry();

private:
    Outcome order(const magento::Order& order) { return postOrder(order, {m_mapping, m_organisation}); }
    Outcome invoice(const magento::SalesDocument& invoice, const magento::Order& order,
                    const QList<magento::SalesDocument>& siblings = {})
    {
        return postInvoice(invoice, order, siblings, {m_mapping, m_organisation});
    }
    Outcome memo(const magento::SalesDocument& memo, const magento::Order& order)
    {
        return postCreditMemo(memo, order, {m_mapping, m_organisation});
    }
    /// "Thing 1 10.00/2.00 | …": description, line amount and tax; or the refusal's code.
    static QString shown(const Outcome& outcome);

    Mapping m_mapping;
    OrganisationFacts m_organisation;
};

void TestCorrections::init()
{
    m_mapping = fullMapping();
    m_mapping.lineMode = LineMode::Inclusive;
    m_mapping.taxCodes = {{QStringLiteral("VAT-20"), QStringLiteral("OUTPUT2")},
                          {QStringLiteral("VAT-5"), QStringLiteral("RROUTPUT")}};
    m_mapping.taxPercent = {{QStringLiteral("20"), QStringLiteral("OUTPUT2")}};
    m_organisation = ukOrganisation();
}

QString TestCorrections::shown(const Outcome& outcome)
{
    if (const auto* blocked = std::get_if<Blocked>(&outcome))
        return blocked->code;
    QStringList lines;
    for (const xero::LineItem& line : std::get<Prepared>(outcome).document.lines) {
        if (!line.lineAmount)
            lines.append(line.description);
        else
            lines.append(QStringLiteral("%1 %2/%3")
                             .arg(line.description, line.lineAmount->toString(2),
                                  line.taxAmount.value_or(Amount()).toString(2)));
    }
    return lines.join(QStringLiteral(" | "));
}

void TestCorrections::fixedBundleIsItsParent()
{
    const Line parent{.pieces = 2,
                      .row = 5000,
                      .tax = 900,
                      .discount = 500,
                      .percent = 20,
                      .type = QStringLiteral("bundle")};
    const Line child{.pieces = 2, .percent = 0, .parent = 1};
    QCOMPARE(shown(order(makeOrder({parent, child, child}))), QStringLiteral("Thing 1 54.00/9.00"));
}

/// Since 2.4.8 the row total of an order line is the price of one piece, charged or not (C1).
void TestCorrections::fixedBundleWhosePiecesHaveAPrice()
{
    const Line parent{.row = 10000, .tax = 2000, .type = QStringLiteral("bundle")};
    const Line child{.percent = 0, .parent = 1};
    magento::Order bundle = makeOrder({parent, child});
    bundle.items[1].money.price = bundle.items[1].money.rowTotal = Amount::fromInteger(40);
    // The header of makeOrder leaves out bundles without a discount.
    bundle.money.subtotal = Amount::fromInteger(100);
    bundle.money.taxAmount = Amount::fromInteger(20);
    bundle.money.grandTotal = Amount::fromInteger(120);
    QCOMPARE(shown(order(bundle)), QStringLiteral("Thing 1 120.00/20.00"));
}

/// The children's row totals are 0, the parent still shows the sum: it must not pass for a fixed bundle (C5).
void TestCorrections::bundleUnderAFullDiscount()
{
    const Line parent{.row = 4517, .tax = 0, .type = QStringLiteral("bundle")};
    const Line child{.row = 2000, .tax = 0, .discount = 2400, .compensation = 400, .parent = 1};
    magento::Order full = makeOrder({parent, child, child});
    full.items[0].taxPercent = Amount();
    QCOMPARE(shown(order(full)), QStringLiteral("Thing 1 | Thing 2 0.00/0.00 | Thing 3 0.00/0.00"));
}

void TestCorrections::configurableChildWithCopiedMoney()
{
    const Line parent{.row = 5000, .tax = 1000, .type = QStringLiteral("configurable")};
    magento::Order copied = makeOrder({parent});
    magento::OrderItem child = copied.items[0];
    child.itemId = 2;
    child.parentItemId = 1;
    child.productType = QStringLiteral("simple");
    copied.items.append(child);
    QCOMPARE(shown(order(copied)), QStringLiteral("Thing 1 60.00/10.00"));
}

/// Tax before discount and a full coupon: gross 0.00, tax 14.86 (C6).
void TestCorrections::taxAboveTheLineIsSplit()
{
    const Line line{.row = 7430, .tax = 1486, .discount = 8916};
    const magento::Order full = makeOrder({line, Line{.row = 1000, .tax = 200}});
    const QString expected =
        QStringLiteral("Thing 1 89.16/14.86 | Discount -89.16/0.00 | Thing 2 12.00/2.00");
    QCOMPARE(shown(order(full)), expected);
    m_mapping.lineMode = LineMode::Exclusive;
    QCOMPARE(shown(order(full)), expected); // Exclusive cannot carry it
}

void TestCorrections::taxBeforeDiscountMakesItInclusive()
{
    m_mapping.lineMode = LineMode::Exclusive;
    const Outcome outcome = order(makeOrder({Line{.row = 10000, .tax = 2000, .discount = 9000}}));
    QCOMPARE(shown(outcome), QStringLiteral("Thing 1 30.00/20.00"));
    QCOMPARE(std::get<Prepared>(outcome).document.lineAmountTypes, xero::LineAmountTypes::Inclusive);
}

/// A fee, a gift card or a rounding line below zero has no tax that could be above its amount (R8).
void TestCorrections::lessThanNothingWithoutTaxLeavesItExclusive()
{
    m_mapping.lineMode = LineMode::Exclusive;
    const Line line{.row = 5000, .tax = 1000};
    magento::SalesDocument document = makeDocument(magento::Kind::CreditMemo, {line});
    document.money.adjustmentNegative = Amount::fromCents(250);
    document.money.grandTotal -= Amount::fromCents(250);
    const Outcome outcome = memo(document, makeOrder({line}));
    QCOMPARE(shown(outcome), QStringLiteral("Thing 1 50.00/10.00 | Adjustment fee -2.50/0.00"));
    QCOMPARE(std::get<Prepared>(outcome).document.lineAmountTypes, xero::LineAmountTypes::Exclusive);

    magento::Order paid = makeOrder({line});
    paid.money.giftCardsAmount = Amount::fromInteger(30);
    paid.money.grandTotal -= Amount::fromInteger(30);
    QCOMPARE(std::get<Prepared>(order(paid)).document.lineAmountTypes, xero::LineAmountTypes::Exclusive);
}

/// 7 × 0.99 at 5 %, 15 % off: the tax was 0.35 before and is 0.29 after; 5 % of the discount would be 0.05
/// (R9).
void TestCorrections::discountLinesTakeTheTaxOfTheUndiscountedPrice()
{
    m_mapping.lineMode = LineMode::Exclusive;
    m_mapping.discountMode = DiscountMode::Lines;
    const Line line{.pieces = 7, .row = 693, .tax = 29, .discount = 104, .percent = 5};
    magento::Order ordered = makeOrder({line});
    QCOMPARE(shown(order(ordered)), QStringLiteral("Thing 1 6.93/0.35 | Discount -1.04/-0.06"));
    magento::SalesDocument document = makeDocument(magento::Kind::Invoice, {line});
    document.items[0].money.rowTotalInclTax = Amount::fromCents(728);
    QCOMPARE(shown(invoice(document, ordered)), QStringLiteral("Thing 1 6.93/0.35 | Discount -1.04/-0.06"));
    // The document's own figure counts, unless it does not fit the rate.
    document.items[0].money.rowTotalInclTax = Amount::fromCents(729);
    QCOMPARE(shown(invoice(document, ordered)), QStringLiteral("Thing 1 6.93/0.36 | Discount -1.04/-0.07"));
    document.items[0].money.rowTotalInclTax = Amount();
    QCOMPARE(shown(invoice(document, ordered)), QStringLiteral("Thing 1 6.93/0.35 | Discount -1.04/-0.06"));
    // Nothing is left of it: before the discount it bore tax, and the discount takes it all.
    const Line free{.row = 1000, .tax = 0, .discount = 1000};
    magento::Order gift = makeOrder({free, Line{.row = 500, .tax = 100}});
    QCOMPARE(shown(order(gift)),
             QStringLiteral("Thing 1 10.00/2.00 | Thing 2 5.00/1.00 | Discount -10.00/-2.00"));
}

/// A memo without shipping gives a share of the shipping's discount back: 0.1181, without tax (C7).
void TestCorrections::shippingDiscountShareOfAMemo()
{
    const Line line{.row = 1000, .tax = 200, .discount = 0};
    magento::SalesDocument document = makeDocument(magento::Kind::CreditMemo, {line});
    document.money.discountAmount = Amount::fromUnits(1181);
    document.money.grandTotal += Amount::fromUnits(1181);
    const Outcome outcome = memo(document, makeOrder({line}));
    QCOMPARE(shown(outcome), QStringLiteral("Thing 1 12.00/2.00 | Shipping discount share 0.12/0.00"));
    QCOMPARE(std::get<Prepared>(outcome).document.lines[1].taxType, QStringLiteral("NONE"));
}

/// Invoice lines have no FPT fields (C8).
void TestCorrections::fptOfAnInvoiceIsAShare()
{
    const magento::Order ordered =
        makeOrder({Line{.pieces = 2, .row = 39998, .tax = 8000, .fpt = 806}}, {}, {161});
    magento::SalesDocument one =
        makeDocument(magento::Kind::Invoice, {Line{.pieces = 1, .row = 19999, .tax = 4000}});
    one.money.taxAmount += Amount::fromCents(81);
    one.money.grandTotal += Amount::fromCents(403 + 81);
    const Outcome outcome = invoice(one, ordered);
    // Half of 1.61 is 0.805: with the goods before it the running sum gives 0.81, as Magento has it.
    QCOMPARE(shown(outcome), QStringLiteral("Thing 1 239.99/40.00 | FPT - Thing 1 4.84/0.81"));
}

void TestCorrections::fptChargedTwiceIsRefused()
{
    const magento::Order ordered = makeOrder({Line{.pieces = 2, .row = 40000, .tax = 8000, .fpt = 854}});
    magento::SalesDocument twice =
        makeDocument(magento::Kind::Invoice, {Line{.pieces = 2, .row = 40000, .tax = 8000}});
    twice.money.grandTotal += Amount::fromCents(2 * 854);
    const Outcome outcome = invoice(twice, ordered);
    QCOMPARE(shown(outcome), QStringLiteral("INVOICE_EXCEEDS_ORDER"));
    QVERIFY(std::get<Blocked>(outcome).message.contains(QStringLiteral("twice")));
    // Where the order's total would bear it, the lines still do not.
    magento::Order larger = ordered;
    larger.money.grandTotal += Amount::fromCents(5000);
    larger.money.subtotal += Amount::fromCents(5000);
    QCOMPARE(shown(invoice(twice, larger)), QStringLiteral("TOTAL_MISMATCH"));
}

/// After an edit no entry names a line: the FPT's tax is what is left of the header (C11).
void TestCorrections::fptTaxOfAnEditedOrder()
{
    const Line first{.pieces = 2, .row = 10000, .tax = 2000, .fpt = 806};
    const Line second{.pieces = 1, .row = 10000, .tax = 2000, .fpt = 403};
    magento::Order edited = makeOrder({first, second}, {}, {161, 81}, false);
    QCOMPARE(shown(order(edited)), QStringLiteral("Thing 1 120.00/20.00 | FPT - Thing 1 9.67/1.61 | "
                                                  "Thing 2 120.00/20.00 | FPT - Thing 2 4.84/0.81"));
    edited.money.taxAmount += Amount::fromCents(300); // too much for a tax on FPT
    edited.money.grandTotal += Amount::fromCents(300);
    QCOMPARE(shown(order(edited)), QStringLiteral("TAX_RATE_SUSPECT"));
}

void TestCorrections::untaxedFpt()
{
    const magento::Order ordered = makeOrder({Line{.row = 10000, .tax = 2000, .fpt = 500}});
    const Outcome outcome = order(ordered);
    QCOMPARE(shown(outcome), QStringLiteral("Thing 1 120.00/20.00 | FPT - Thing 1 5.00/0.00"));
    QCOMPARE(std::get<Prepared>(outcome).document.lines[1].taxType, QStringLiteral("ZERORATEDOUTPUT"));
}

/// Made anew after a canceled one, an invoice may lose the shipping discount; it is consistent in itself
/// (C9).
void TestCorrections::invoicesAboveTheOrder()
{
    const Line line{.row = 10000, .tax = 2000};
    const magento::Order ordered = makeOrder({line}, {.amount = 500, .tax = 100, .discount = 121});
    magento::SalesDocument again = makeDocument(magento::Kind::Invoice, {line}, {.amount = 500, .tax = 100});
    QCOMPARE(shown(invoice(again, ordered)), QStringLiteral("INVOICE_EXCEEDS_ORDER"));

    const magento::Order twice = makeOrder({Line{.pieces = 2, .row = 20000, .tax = 4000}});
    magento::SalesDocument first = makeDocument(magento::Kind::Invoice, {line});
    magento::SalesDocument second = first;
    second.entityId = 71;
    magento::SalesDocument third = first;
    third.entityId = 72;
    const QList<magento::SalesDocument> all{first, second, third};
    QCOMPARE(shown(invoice(first, twice, all)), QStringLiteral("Thing 1 120.00/20.00"));
    QCOMPARE(shown(invoice(second, twice, all)), QStringLiteral("Thing 1 120.00/20.00"));
    QCOMPARE(shown(invoice(third, twice, all)), QStringLiteral("INVOICE_EXCEEDS_ORDER"));
}

void TestCorrections::canceledInvoice()
{
    magento::SalesDocument canceled = makeDocument(magento::Kind::Invoice, {Line{.row = 1000, .tax = 200}});
    canceled.state = magento::DocumentState::Canceled;
    const Outcome outcome = invoice(canceled, makeOrder({Line{.row = 1000, .tax = 200}}));
    QCOMPARE(shown(outcome), QStringLiteral("DOCUMENT_CANCELED"));
    QVERIFY(isSkip(std::get<Blocked>(outcome)));
}

void TestCorrections::suspectTaxes()
{
    QCOMPARE(shown(order(makeOrder({Line{.row = 10000, .tax = 2500}}))), QStringLiteral("TAX_RATE_SUSPECT"));
    QCOMPARE(shown(order(makeOrder({Line{.row = 10000, .tax = 2003}}))), QStringLiteral("TAX_RATE_SUSPECT"));
    // Rounded for each piece it may be off by half a cent a piece.
    QCOMPARE(shown(order(makeOrder({Line{.pieces = 100, .row = 10000, .tax = 2050}}))),
             QStringLiteral("Thing 1 120.50/20.50"));
    m_mapping.lineMode = LineMode::NoTaxLiability; // there no tax type can be wrong
    QCOMPARE(shown(order(makeOrder({Line{.row = 10000, .tax = 2500}}))),
             QStringLiteral("Thing 1 100.00/0.00 | Sales tax 25.00/0.00"));
}

/// R5 and R6 judge first: a header that does not fit its lines is the plainer word.
void TestCorrections::wrongSumsComeBeforeSuspectTaxes()
{
    magento::Order tax = makeOrder({Line{.row = 10000, .tax = 2500}});
    tax.money.taxAmount = Amount::fromInteger(20);
    QCOMPARE(shown(order(tax)), QStringLiteral("TAX_MISMATCH"));
    magento::Order total = makeOrder({Line{.row = 10000, .tax = 2500}});
    total.money.grandTotal = Amount::fromInteger(120);
    QCOMPARE(shown(order(total)), QStringLiteral("TOTAL_MISMATCH"));
}

/// Without a day Xero would date it today, without a number it would give one of its own.
void TestCorrections::whatADocumentMustHave()
{
    magento::Order undated = makeOrder({Line{.row = 10000, .tax = 2000}});
    undated.createdAt = QDateTime();
    const Outcome outcome = order(undated);
    QCOMPARE(shown(outcome), QStringLiteral("MAGENTO_FIELD_MISSING"));
    QVERIFY(std::get<Blocked>(outcome).message.contains(QStringLiteral("created_at")));
    magento::Order unnumbered = makeOrder({Line{.row = 10000, .tax = 2000}});
    unnumbered.incrementId.clear();
    QCOMPARE(shown(order(unnumbered)), QStringLiteral("MAGENTO_FIELD_MISSING"));
}

void TestCorrections::aLongNameLeavesTheSkuWhole()
{
    m_mapping.useItemCodes = true;
    magento::Order named = makeOrder({Line{.row = 10000, .tax = 2000}});
    named.items[0].name = QString(5000, u'n');
    named.items[0].sku = QString(64, u's');
    const QString text = std::get<Prepared>(order(named)).document.lines[0].description;
    QCOMPARE(text.size(), 4000);
    QVERIFY(text.endsWith(QString(u'(' + QString(64, u's') + u')')));
}

void TestCorrections::wrongXeroRate()
{
    m_mapping.taxCodes.insert(QStringLiteral("VAT-20"), QStringLiteral("RROUTPUT"));
    const Outcome outcome = order(makeOrder({Line{.row = 10000, .tax = 2000}}));
    QCOMPARE(shown(outcome), QStringLiteral("TAX_RATE_SUSPECT"));
    QCOMPARE(std::get<Blocked>(outcome).subject, QStringLiteral("RROUTPUT"));
    m_mapping.taxCodes.clear();
    m_mapping.taxPercent.clear();
    const Outcome unmapped = order(makeOrder({Line{.row = 10000, .tax = 2000}}));
    QCOMPARE(shown(unmapped), QStringLiteral("TAX_NOT_MAPPED"));
    QCOMPARE(std::get<Blocked>(unmapped).subject, QStringLiteral("VAT-20"));
}

/// Store credit and reward points pay all of it: 80.00 - 15.00 - 65.00, tax 13.33.
void TestCorrections::tenders()
{
    magento::Order paid = makeOrder({Line{.row = 6667, .tax = 1333}});
    paid.money.customerBalanceAmount = Amount::fromInteger(15);
    paid.money.rewardCurrencyAmount = Amount::fromInteger(65);
    paid.money.grandTotal = Amount();
    const Outcome outcome = order(paid);
    QCOMPARE(shown(outcome), QStringLiteral("Thing 1 80.00/13.33 | Store credit used -15.00/0.00 | "
                                            "Reward points redeemed -65.00/0.00"));
    QCOMPARE(std::get<Prepared>(outcome).predicted.subTotal, Amount::fromCents(-1333));
    QVERIFY(!std::get<Prepared>(outcome).payment);
}

void TestCorrections::rewardOfAnInvoiceIsFoundInTheResidual()
{
    const Line line{.row = 6667, .tax = 1333};
    magento::Order paid = makeOrder({line});
    paid.money.rewardCurrencyAmount = Amount::fromInteger(30);
    paid.money.grandTotal -= Amount::fromInteger(30);
    magento::SalesDocument document = makeDocument(magento::Kind::Invoice, {line});
    document.money.grandTotal -= Amount::fromInteger(30);
    QCOMPARE(shown(invoice(document, paid)),
             QStringLiteral("Thing 1 80.00/13.33 | Reward points redeemed -30.00/0.00"));
}

void TestCorrections::headerTaxMoves()
{
    const QList<Line> lines{Line{.row = 1000, .tax = 200}, Line{.row = 5000, .tax = 1000}};
    magento::SalesDocument document = makeDocument(magento::Kind::Invoice, lines);
    document.money.taxAmount += Amount::fromCents(1);
    document.money.grandTotal += Amount::fromCents(1);
    magento::Order ordered = makeOrder(lines);
    ordered.money.grandTotal += Amount::fromCents(1);
    const Outcome moved = invoice(document, ordered);
    QCOMPARE(shown(moved), QStringLiteral("Thing 1 12.00/2.00 | Thing 2 60.01/10.01"));
    QVERIFY(std::get<Prepared>(moved).taxMoved && !std::get<Prepared>(moved).hasRoundingLine);
    document.money.grandTotal -= Amount::fromCents(1); // the total fits without it
    QCOMPARE(shown(invoice(document, ordered)), QStringLiteral("Thing 1 12.00/2.00 | Thing 2 60.00/10.01"));
}

void TestCorrections::foreignCurrencyRate()
{
    magento::Order foreign = makeOrder({Line{.row = 11522, .tax = 2305}});
    foreign.orderCurrency = QStringLiteral("EUR");
    foreign.money.grandTotal = Amount::fromCents(13827);
    foreign.baseMoney.grandTotal = Amount::fromCents(12000);
    const auto rate = [&] { return std::get<Prepared>(order(foreign)).document.currencyRate; };
    QCOMPARE(rate(), QStringLiteral("1.152250"));
    m_organisation.baseCurrency = QStringLiteral("NZD"); // then Magento's base says nothing
    QCOMPARE(rate(), QString());
    m_organisation.baseCurrency = QStringLiteral("GBP");
    m_mapping.sendCurrencyRate = false;
    QCOMPARE(rate(), QString());
}

/// Old shops do not say the shipping's rate: the lines' rate that fits, or the one that is set.
void TestCorrections::shippingRateWithoutAnEntry()
{
    magento::Order ordered =
        makeOrder({Line{.row = 1000, .tax = 50, .percent = 5}}, {.amount = 500, .tax = 100});
    ordered.itemAppliedTaxes.removeIf(
        [](const auto& entry) { return entry.type == QStringLiteral("shipping"); });
    QCOMPARE(shown(order(ordered)), QStringLiteral("TAX_NOT_MAPPED"));
    m_mapping.shippingPercent = Amount::fromInteger(20);
    QCOMPARE(shown(order(ordered)), QStringLiteral("Thing 1 10.50/0.50 | Shipping 6.00/1.00"));
}

QTEST_GUILESS_MAIN(TestCorrections)
#include "tst_corrections.moc"
