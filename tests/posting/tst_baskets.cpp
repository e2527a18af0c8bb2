#include "posting/recordedshop.h"
#include "posting/shopcalculator.h"

#include <QTest>

using namespace counterfoil;
using namespace counterfoil::posting;
using namespace counterfoil::test;

/// Random baskets from an independent calculator: every order, invoice and credit memo must come out as
/// Magento says. COUNTERFOIL_SEED repeats a run.
class TestBaskets : public QObject
{
    Q_OBJECT

private slots:
    void everyDocumentAddsUp();

private:
    struct Tally
    {
        int documents = 0, overridden = 0, rounded = 0, taxMoved = 0, onePiece = 0, refused = 0, negative = 0;
    };
    static QString check(const Outcome& outcome, const magento::DocumentMoney& money, Tally& tally);
};

QString TestBaskets::check(const Outcome& outcome, const magento::DocumentMoney& money, Tally& tally)
{
    ++tally.documents;
    if (const auto* blocked = std::get_if<Blocked>(&outcome)) {
        const bool rightly =
            blocked->code == QStringLiteral("CREDITMEMO_NEGATIVE") && money.grandTotal.isNegative();
        tally.negative += rightly ? 1 : 0;
        tally.refused += rightly ? 0 : 1;
        return rightly ? QString() : QString(blocked->code + u' ' + blocked->message);
    }
    const auto& prepared = std::get<Prepared>(outcome);
    tally.overridden += prepared.xeroOwnTax == prepared.predicted.totalTax ? 0 : 1;
    tally.rounded += prepared.hasRoundingLine ? 1 : 0;
    tally.taxMoved += prepared.taxMoved ? 1 : 0;
    for (const xero::LineItem& line : prepared.document.lines) {
        if (line.description.contains(QStringLiteral(" x ")))
            ++tally.onePiece;
    }
    // A fraction of a cent below zero is zero.
    const Amount total = std::max(money.grandTotal, Amount());
    return problemOf(prepared, total, money.taxAmount);
}

void TestBaskets::everyDocumentAddsUp()
{
    const QByteArray given = qgetenv("COUNTERFOIL_SEED");
    const quint64 seed = given.isEmpty() ? std::random_device()() : given.toULongLong();
    qInfo("seed %llu", seed);
    std::mt19937_64 random(seed);

    const OrganisationFacts organisation = calculatorOrganisation();
    constexpr std::array modes{LineMode::Auto, LineMode::Inclusive, LineMode::Exclusive,
                               LineMode::NoTaxLiability};
    Tally tally;
    constexpr int wanted = 24'000;
    for (qint64 number = 1; tally.documents < wanted; ++number) {
        const ShopHistory history = randomHistory(random, number);
        Mapping mapping = calculatorMapping();
        mapping.lineMode = modes[static_cast<std::size_t>(number % 4)];
        mapping.discountMode = number % 3 == 0 ? DiscountMode::Lines : DiscountMode::Net;
        const Context context{mapping, organisation};
        const auto verify = [&](const Outcome& outcome, const magento::DocumentMoney& money,
                                const char* kind) {
            const QString problem = check(outcome, money, tally);
            const QString what =
                QStringLiteral("seed %1, basket %2, %3, algorithm %4, incl %5, after %6, stored %7: %8")
                    .arg(seed)
                    .arg(number)
                    .arg(QLatin1String(kind))
                    .arg(static_cast<int>(history.rules.algorithm))
                    .arg(history.rules.pricesIncludeTax)
                    .arg(history.rules.taxAfterDiscount)
                    .arg(history.rules.storedRows)
                    .arg(problem);
            QVERIFY2(problem.isEmpty(), qPrintable(what));
        };
        verify(postOrder(history.order, context), history.order.money, "order");
        for (const magento::SalesDocument& invoice : history.invoices) {
            if (!QTest::currentTestFailed())
                verify(postInvoice(invoice, history.order, {invoice}, context), invoice.money, "invoice");
        }
        for (const magento::SalesDocument& memo : history.creditMemos) {
            if (!QTest::currentTestFailed())
                verify(postCreditMemo(memo, history.order, context), memo.money, "memo");
        }
        if (QTest::currentTestFailed())
            return;
    }
    qInfo("%d documents: %d with tax unlike Xero's own, %d with header tax moved, %d with a rounding line, "
          "%d lines as "
          "one piece, %d refused, %d negative",
          tally.documents, tally.overridden, tally.taxMoved, tally.rounded, tally.onePiece, tally.refused,
          tally.negative);
    QVERIFY(tally.documents >= 20'000);
    QCOMPARE(tally.refused, 0);
    QVERIFY(tally.overridden > 1000); // else the baskets would be too tame to prove anything
}

QTEST_GUILESS_MAIN(TestBaskets)
#include "tst_baskets.moc"
