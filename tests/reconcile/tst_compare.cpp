// The comparison as a table: what stands on both sides, and what is found.
#include "reconcile/compare.h"
#include "reconcile/period.h"
#include "reconcile/reportexport.h"
#include "reconcile/words.h"

#include <QJsonArray>
#include <QTest>

#include <functional>

using namespace counterfoil;
using namespace counterfoil::reconcile;

namespace {

const Period november{QDate(2026, 11, 1), QDate(2026, 11, 30)};
const QDate day(2026, 11, 10);
const QDateTime posted(QDate(2026, 11, 10), QTime(12, 0), Qt::UTC);

ShopDocument invoice()
{
    ShopDocument document;
    document.entityId = 7;
    document.orderId = 3;
    document.incrementId = QStringLiteral("000000007");
    document.customer = QStringLiteral("Ada Byron");
    document.number = QStringLiteral("MI-000000007");
    document.day = day;
    document.grandTotal = Amount::fromCents(12000);
    document.currency = QStringLiteral("GBP");
    document.expected = Expected{document.grandTotal,   Amount::fromCents(2000), document.currency,  day, day,
                                 QStringLiteral("M-1"), document.customer,       document.grandTotal};
    Posted memory;
    memory.xeroId = QStringLiteral("id-7");
    memory.xeroNumber = document.number;
    memory.amount = document.grandTotal;
    memory.currency = document.currency;
    memory.touchedAt = posted;
    memory.paid = document.grandTotal;
    memory.contactId = QStringLiteral("contact-1");
    document.posted = memory;
    return document;
}

xero::PostedDocument inXero()
{
    xero::PostedDocument document;
    document.id = QStringLiteral("id-7");
    document.number = QStringLiteral("MI-000000007");
    document.status = QStringLiteral("PAID");
    document.contactId = QStringLiteral("contact-1");
    document.contactName = QStringLiteral("Ada Byron");
    document.currencyCode = QStringLiteral("GBP");
    document.date = day;
    document.total = Amount::fromCents(12000);
    document.totalTax = Amount::fromCents(2000);
    document.amountPaid = document.total;
    document.updatedAt = posted;
    return document;
}

/// One document on both sides, changed by the row.
struct Sides
{
    ShopDocument shop = invoice();
    xero::PostedDocument books = inXero();
    bool inShop = true, inBooks = true, memo = false;
};

Report compared(const Sides& sides)
{
    Input input;
    input.period = november;
    if (sides.inShop)
        input.shop = {sides.shop};
    if (sides.inBooks)
        (sides.memo ? input.creditNotes : input.invoices) = {sides.books};
    return compare(input);
}

using Change = std::function<void(Sides&)>;

} // namespace

Q_DECLARE_METATYPE(Change)

class CompareTest : public QObject
{
    Q_OBJECT
private slots:
    void differences_data();
    void differences();
    void sumsByDay();
    void aNumberMayComeMoreThanOnce();
    void whatIsKnown();
    void exports();
    void everyDifferenceHasWords();
    void periods();
};

void CompareTest::differences_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("found"); // names; a notice is in brackets
    const auto row = [](const char* name, const char* found, Change change) {
        QTest::newRow(name) << change << QString::fromLatin1(found);
    };
    row("equal", "", [](Sides&) {});
    row("not in Xero any more", "missing-in-xero", [](Sides& s) { s.inBooks = false; });
    row("never posted", "missing-in-xero", [](Sides& s) {
        s.inBooks = false;
        s.shop.posted.reset();
    });
    row("never posted, and not to be", "", [](Sides& s) {
        s.inBooks = false;
        s.shop.posted.reset();
        s.shop.notDue = true;
    });
    row("canceled and never posted", "", [](Sides& s) {
        s.inBooks = false;
        s.shop.posted.reset();
        s.shop.canceled = true;
    });
    row("canceled after posting", "changed-in-magento", [](Sides& s) { s.shop.canceled = true; });
    row("canceled here and voided there", "", [](Sides& s) {
        s.shop.canceled = true;
        s.books.status = QStringLiteral("VOIDED");
    });
    row("not in the shop", "missing-in-magento", [](Sides& s) { s.inShop = false; });
    row("not in the shop, and voided", "", [](Sides& s) {
        s.inShop = false;
        s.books.status = QStringLiteral("VOIDED");
    });
    row("voided", "voided-in-xero", [](Sides& s) {
        s.books.status = QStringLiteral("VOIDED");
        s.books.amountPaid = {};
    });
    row("back to a draft", "voided-in-xero", [](Sides& s) { s.books.status = QStringLiteral("DRAFT"); });
    row("a cent more in Xero", "edited-in-xero", [](Sides& s) { s.books.total += Amount::fromCents(1); });
    row("posted by another journal, a cent off", "total", [](Sides& s) {
        s.shop.posted.reset();
        s.books.total += Amount::fromCents(1);
    });
    row("changed in the shop, total too", "changed-in-magento", [](Sides& s) {
        s.shop.expected->total += Amount::fromCents(1);
        s.shop.posted->changedInMagento = true;
    });
    row("changed in the shop, same figures", "(changed-in-magento)",
        [](Sides& s) { s.shop.posted->changedInMagento = true; });
    row("a cent of tax", "tax", [](Sides& s) { s.books.totalTax -= Amount::fromCents(1); });
    row("another currency", "currency", [](Sides& s) { s.books.currencyCode = QStringLiteral("EUR"); });
    row("the next day", "date", [](Sides& s) { s.books.date = day.addDays(1); });
    row("moved by the lock date", "", [](Sides& s) {
        s.shop.expected->movedDate = day.addDays(5);
        s.books.date = day.addDays(5);
    });
    row("moved by an earlier lock date", "", [](Sides& s) {
        s.shop.expected->movedDate = day.addDays(15);
        s.books.date = day.addDays(5);
    });
    row("further than the lock date", "date", [](Sides& s) {
        s.shop.expected->movedDate = day.addDays(5);
        s.books.date = day.addDays(6);
    });
    row("another contact", "contact", [](Sides& s) { s.books.contactId = QStringLiteral("contact-2"); });
    row("a contact's id in capitals", "", [](Sides& s) { s.books.contactId = QStringLiteral("CONTACT-1"); });
    row("payment removed", "paid-differently", [](Sides& s) { s.books.amountPaid = {}; });
    row("paid more than posted", "(paid-differently)",
        [](Sides& s) { s.shop.posted->paid = Amount::fromCents(5000); });
    row("paid in the shop, not posted", "paid-differently", [](Sides& s) {
        s.shop.posted->paid = {};
        s.books.amountPaid = {};
        s.books.amountDue = s.books.total;
    });
    row("left open, and paid by hand", "", [](Sides& s) {
        s.shop.posted->paid = {};
        s.shop.expected->payment.reset();
        s.books.updatedAt = posted.addDays(3);
    });
    row("touched in Xero, same figures", "(edited-in-xero)",
        [](Sides& s) { s.books.updatedAt = posted.addDays(1); });
    row("touched within the clocks' difference", "",
        [](Sides& s) { s.books.updatedAt = posted.addSecs(300); });
    row("outside the period", "", [](Sides& s) {
        s.shop.day = s.shop.expected->date = s.shop.expected->movedDate = s.books.date = QDate(2026, 12, 1);
        s.books.total += Amount::fromCents(1);
    });
    row("a memo refunded as posted", "", [](Sides& s) {
        s.memo = true;
        s.shop.kind = magento::Kind::CreditMemo;
        s.books.amountPaid = {};
    });
    row("a memo whose refund was removed", "paid-differently", [](Sides& s) {
        s.memo = true;
        s.shop.kind = magento::Kind::CreditMemo;
        s.books.remainingCredit = s.books.total;
    });
    row("a memo half allocated, half refunded", "", [](Sides& s) {
        s.memo = true;
        s.shop.kind = magento::Kind::CreditMemo;
        s.shop.posted->paid = Amount::fromCents(6000);
        s.shop.posted->allocated = Amount::fromCents(6000);
    });
}

void CompareTest::differences()
{
    QFETCH(Change, change);
    QFETCH(QString, found);
    Sides sides;
    change(sides);
    const Report report = compared(sides);
    QStringList names;
    for (const Finding& finding : report.findings) {
        const QString name = differenceName(finding.difference);
        names.append(finding.notice ? QStringLiteral("(%1)").arg(name) : name);
    }
    QCOMPARE(names.join(u' '), found);
    const bool counts = !found.isEmpty() && !found.startsWith(u'(');
    QCOMPARE(report.differences(), counts ? 1 : 0);
}

void CompareTest::sumsByDay()
{
    Sides sides;
    sides.books.total = Amount::fromCents(12001);
    Input input;
    input.period = november;
    input.shop = {sides.shop};
    input.invoices = {sides.books};
    ShopDocument memo = invoice();
    memo.kind = magento::Kind::CreditMemo;
    memo.posted->xeroId = QStringLiteral("id-8");
    xero::PostedDocument note = inXero();
    note.id = QStringLiteral("id-8");
    note.date = day.addDays(1); // a wrong day: each side is summed where it stands
    input.shop.append(memo);
    input.creditNotes = {note};
    const Report report = compare(input);
    QCOMPARE(report.days.size(), 2);
    QCOMPARE(report.days.at(0).magento, Amount());
    QCOMPARE(report.days.at(0).magentoCount, 2);
    QCOMPARE(report.days.at(0).xero, Amount::fromCents(12001));
    QCOMPARE(report.days.at(1).magentoCount, 0);
    QCOMPARE(report.days.at(1).xero, Amount::fromCents(-12000));
    QVERIFY(!report.days.at(0).equal() && !report.days.at(1).equal());
}

void CompareTest::aNumberMayComeMoreThanOnce()
{
    Sides sides;
    sides.shop.posted.reset();
    xero::PostedDocument deleted = inXero();
    deleted.id = QStringLiteral("id-1");
    deleted.status = QStringLiteral("DELETED");
    for (const auto& order : {QList{deleted, sides.books}, QList{sides.books, deleted}}) {
        Input input;
        input.period = november;
        input.shop = {sides.shop};
        input.invoices = order;
        const Report report = compare(input);
        QCOMPARE(report.findings.size(), 0);
        QCOMPARE(report.equal, 1);
    }
}

void CompareTest::whatIsKnown()
{
    Sides sides;
    sides.books.total = Amount::fromCents(1);
    Input input;
    input.period = november;
    input.shop = {sides.shop};
    input.invoices = {sides.books};
    const Finding finding = compare(input).findings.first();
    input.known = {{finding.key(), finding.figures()}};
    QCOMPARE(compare(input).differences(), 0);
    QCOMPARE(compare(input).findings.size(), 1);
    input.invoices.first().total = Amount::fromCents(2);
    QCOMPARE(compare(input).differences(), 1);
}

void CompareTest::exports()
{
    Sides sides;
    sides.shop.customer = QStringLiteral("=HYPERLINK(\"x\")");
    sides.books.total = Amount::fromCents(1);
    const Report report = compared(sides);
    const QJsonObject json = toJson(report);
    QCOMPARE(json.value(QStringLiteral("differences")).toInt(), 1);
    const QJsonObject first = json.value(QStringLiteral("findings")).toArray().first().toObject();
    QCOMPARE(first.value(QStringLiteral("difference")).toString(), QStringLiteral("edited-in-xero"));
    QCOMPARE(first.value(QStringLiteral("magento")).toString(), QStringLiteral("120.00"));
    QCOMPARE(first.value(QStringLiteral("xero")).toString(), QStringLiteral("0.01"));
    QCOMPARE(json.value(QStringLiteral("days")).toArray().size(), 1);
    const QByteArray csv = toCsv(report);
    QCOMPARE(csv.count("\r\n"), 2);
    QVERIFY2(csv.contains("'=HYPERLINK"), csv.constData());
}

void CompareTest::everyDifferenceHasWords()
{
    QSet<QString> words, names;
    for (const Difference difference : allDifferences()) {
        Finding finding;
        finding.difference = difference;
        finding.xeroText = QStringLiteral("VOIDED");
        words.insert(differenceWords(finding));
        QVERIFY(!whatToDo(finding).isEmpty());
        names.insert(differenceName(difference));
    }
    QCOMPARE(words.size(), allDifferences().size());
    QCOMPARE(names.size(), allDifferences().size());
    QVERIFY(!names.contains(QString()));
    QVERIFY(!words.contains(QString()));
}

void CompareTest::periods()
{
    QCOMPARE(monthOf(QDate(2028, 2, 10)).to, QDate(2028, 2, 29));
    QCOMPARE(monthBefore(QDate(2026, 1, 31)).from, QDate(2025, 12, 1));
    QCOMPARE(quarterOf(QDate(2026, 11, 25)).from, QDate(2026, 10, 1));
    QCOMPARE(quarterBefore(QDate(2026, 2, 1)).to, QDate(2025, 12, 31));
    QVERIFY(periodProblem(november).isEmpty());
    QVERIFY(periodProblem({QDate(2026, 1, 1), QDate(2026, 12, 31)}).isEmpty());
    QVERIFY(!periodProblem({QDate(2026, 1, 1), QDate(2027, 1, 2)}).isEmpty());
    QVERIFY(!periodProblem({november.to, november.from}).isEmpty());
    QVERIFY(!periodProblem({}).isEmpty());
}

QTEST_GUILESS_MAIN(CompareTest)
#include "tst_compare.moc"
