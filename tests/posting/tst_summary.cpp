#include "posting/goldencases.h"
#include "posting/recordedshop.h"

#include "posting/dailysummary.h"
#include "posting/previewsummary.h"

#include <QTest>

using namespace counterfoil;
using namespace counterfoil::posting;
using namespace counterfoil::test;

/// The daily summary: sums of documents that are exact on their own, so that the sums are exact too.
class TestSummary : public QObject
{
    Q_OBJECT

private slots:
    void c60_casesOfOneDay();
    void recordedShop_data();
    void recordedShop();
    void businessesStaySingle();
    void numbers();
    void notesFitXero();
    void daysEndWhereTheOrganisationIs();
    void unpaidMembersStayDue();
};

namespace {

struct Sums
{
    Amount total, tax;
    int documents = 0;
};

/// The magento part of some golden cases as one case of a day.
QJsonObject dayOf(const QStringList& names, const QString& refund)
{
    QJsonArray orders, memos;
    QJsonObject settings;
    int id = 7000;
    const auto take = [&](const QString& name, bool memo) {
        Case one(name);
        QJsonObject input = one.input();
        QJsonObject order = input.value(u"magento").toObject().value(u"order").toObject();
        order.insert(QStringLiteral("entity_id"), ++id);
        order.insert(QStringLiteral("created_at"), QStringLiteral("2026-05-04 10:00:00"));
        QJsonObject payment = order.value(u"payment").toObject();
        payment.insert(QStringLiteral("method"), QStringLiteral("stripe_payments"));
        order.insert(QStringLiteral("payment"), payment);
        if (memo) {
            order.insert(QStringLiteral("state"), QStringLiteral("canceled")); // its sale was another day's
            QJsonObject document =
                input.value(u"magento").toObject().value(u"creditmemos").toArray().first().toObject();
            document.insert(QStringLiteral("order_id"), id);
            document.insert(QStringLiteral("created_at"), QStringLiteral("2026-05-04 12:00:00"));
            memos.append(document);
        }
        orders.append(order);
        // The settings of the last case that has all accounts are good for all of them.
        QJsonObject accounts = settings.value(u"accounts").toObject();
        const QJsonObject more = input.value(u"settings").toObject().value(u"accounts").toObject();
        for (auto it = more.begin(); it != more.end(); ++it)
            accounts.insert(it.key(), it.value());
        QJsonObject codes = settings.value(u"tax_codes").toObject();
        const QJsonObject moreCodes = input.value(u"settings").toObject().value(u"tax_codes").toObject();
        for (auto it = moreCodes.begin(); it != moreCodes.end(); ++it)
            codes.insert(it.key(), it.value());
        const QJsonObject given = input.value(u"settings").toObject();
        for (auto it = given.begin(); it != given.end(); ++it)
            settings.insert(it.key(), it.value());
        settings.insert(QStringLiteral("accounts"), accounts);
        settings.insert(QStringLiteral("tax_codes"), codes);
    };
    for (const QString& name : names)
        take(name, false);
    take(refund, true);
    return {{QStringLiteral("id"), QStringLiteral("60")},
            {QStringLiteral("trigger"), QStringLiteral("summary")},
            {QStringLiteral("settings"), settings},
            {QStringLiteral("magento"),
             QJsonObject{{QStringLiteral("orders"), orders}, {QStringLiteral("creditmemos"), memos}}}};
}

} // namespace

void TestSummary::c60_casesOfOneDay()
{
    Case summary(QStringLiteral("01"));
    for (const auto& [key, value] :
         dayOf({QStringLiteral("01"), QStringLiteral("09"), QStringLiteral("19")}, QStringLiteral("26"))
             .toVariantMap()
             .toStdMap())
        summary.set(key, QJsonValue::fromVariant(value));
    const QJsonObject result = summary.preview();
    QCOMPARE(outcomeOf(result), QStringLiteral("post"));
    const QJsonArray documents = result.value(u"documents").toArray();
    QCOMPARE(documents.size(), 2);

    const QJsonObject invoice = documents[0].toObject();
    const QJsonObject body = invoice.value(u"body").toObject();
    QCOMPARE(body.value(u"InvoiceNumber").toString(), QStringLiteral("MS-20260504-stripe_payments-GBP"));
    QCOMPARE(body.value(u"LineAmountTypes").toString(), QStringLiteral("Inclusive"));
    QCOMPARE(body.value(u"Date").toString(), QStringLiteral("2026-05-04"));
    // 89.99 + 128.02 + 95.00, tax 15.00 + 10.46 + 20.83.
    const QJsonObject totals = invoice.value(u"totals").toObject();
    QCOMPARE(Amount::fromJson(totals.value(u"Total")).value().toString(2), QStringLiteral("313.01"));
    QCOMPARE(Amount::fromJson(totals.value(u"TotalTax")).value().toString(2), QStringLiteral("46.29"));
    QSet<QString> keys;
    Amount sum;
    const QJsonArray lines = body.value(u"LineItems").toArray();
    for (const QJsonValue& line : lines) {
        const QJsonObject json = line.toObject();
        const QString description = json.value(u"Description").toString();
        const QString key = json.value(u"AccountCode").toString() + json.value(u"TaxType").toString() +
                            description.section(u'(', 0, 0);
        QVERIFY2(!keys.contains(key), qPrintable(key));
        keys.insert(key);
        sum += Amount::fromJson(json.value(u"LineAmount")).value();
    }
    QCOMPARE(sum.toString(2), QStringLiteral("313.01"));

    const QJsonObject refund = documents[1].toObject();
    QCOMPARE(refund.value(u"body").toObject().value(u"Type").toString(), QStringLiteral("ACCRECCREDIT"));
    QCOMPARE(refund.value(u"body").toObject().value(u"CreditNoteNumber").toString(),
             QStringLiteral("MSC-20260504-stripe_payments-GBP"));
    QCOMPARE(Amount::fromJson(refund.value(u"totals").toObject().value(u"Total")).value().toString(2),
             QStringLiteral("89.99"));
}

void TestSummary::recordedShop_data()
{
    QTest::addColumn<int>("lineMode");
    QTest::newRow("auto") << static_cast<int>(LineMode::Auto);
    QTest::newRow("exclusive") << static_cast<int>(LineMode::Exclusive);
    QTest::newRow("liability") << static_cast<int>(LineMode::NoTaxLiability);
}

void TestSummary::recordedShop()
{
    QFETCH(int, lineMode);
    // The recorded shop sells little a day: its documents are moved to five busy days.
    RecordedShop shop = test::recordedShop();
    for (auto* documents : {&shop.invoices, &shop.creditMemos}) {
        for (auto& document : *documents)
            document.createdAt =
                QDateTime(QDate(2026, 6, 1).addDays(document.entityId % 5), QTime(10, 0), Qt::UTC);
    }
    Mapping mapping = fullMapping();
    mapping.lineMode = static_cast<LineMode>(lineMode);
    const OrganisationFacts organisation = ukOrganisation();
    const Context context{mapping, organisation};

    // By hand: the totals of the documents by day, currency, method and sign.
    QMap<SummaryKey, Sums> expected;
    const auto expect = [&](const Outcome& outcome, const magento::Order& order) {
        const auto* prepared = std::get_if<Prepared>(&outcome);
        if (!prepared || !belongsInSummary(order))
            return;
        Sums& sums = expected[summaryKey(*prepared, order)];
        sums.total += prepared->predicted.total;
        sums.tax += prepared->predicted.totalTax;
        sums.documents++;
    };
    for (const auto& invoice : shop.invoices)
        expect(postInvoice(invoice, shop.order(invoice.orderId), shop.invoicesOf(invoice.orderId), context),
               shop.order(invoice.orderId));
    for (const auto& memo : shop.creditMemos)
        expect(postCreditMemo(memo, shop.order(memo.orderId), context), shop.order(memo.orderId));

    int documents = 0, summaries = 0;
    QList<magento::Order> invoiced;
    for (const auto& order : shop.orders) {
        if (!shop.invoicesOf(order.entityId).isEmpty())
            invoiced.append(order);
    }
    QHash<QString, Sums> byNumber;
    for (auto it = expected.cbegin(); it != expected.cend(); ++it)
        byNumber.insert(summaryNumber(it.key(), 1, mapping), it.value());
    const auto outcomes = previewSummaries(invoiced, shop.invoices, shop.creditMemos, context);
    for (const Outcome& outcome : outcomes) {
        const auto* blocked = std::get_if<Blocked>(&outcome);
        QVERIFY2(!blocked, blocked ? qPrintable(blocked->message) : "");
        const Prepared& prepared = std::get<Prepared>(outcome);
        const auto sums = byNumber.constFind(prepared.document.number);
        if (sums == byNumber.cend())
            continue; // a business's own document
        summaries++;
        documents += sums->documents;
        QCOMPARE(prepared.predicted.total, sums->total);
        QCOMPARE(prepared.predicted.totalTax, sums->tax);
        QCOMPARE(problemOf(prepared, sums->total,
                           mapping.lineMode == LineMode::NoTaxLiability ? std::nullopt
                                                                        : std::optional<Amount>(sums->tax)),
                 QString());
    }
    QCOMPARE(summaries, static_cast<int>(expected.size()));
    qInfo("%d documents in %d summaries", documents, summaries);
    QVERIFY(documents > 150 && documents > 2 * summaries);
}

void TestSummary::businessesStaySingle()
{
    magento::Order order;
    QVERIFY(belongsInSummary(order));
    order.companyName = QStringLiteral("Hardware Ltd");
    QVERIFY(!belongsInSummary(order));
    order.companyName.clear();
    order.customerTaxVat = QStringLiteral("DE123456789");
    QVERIFY(!belongsInSummary(order));
    order.customerTaxVat.clear();
    order.billingAddress = magento::Address();
    QVERIFY(belongsInSummary(order));
    order.billingAddress->vatId = QStringLiteral("DE123456789");
    QVERIFY(!belongsInSummary(order));
}

void TestSummary::numbers()
{
    Mapping mapping;
    const SummaryKey key{QDate(2026, 5, 4), QStringLiteral("GBP"), QStringLiteral("stripe"), false};
    QCOMPARE(summaryNumber(key, 1, mapping), QStringLiteral("MS-20260504-stripe-GBP"));
    QCOMPARE(summaryNumber(key, 2, mapping), QStringLiteral("MS-20260504-stripe-GBP-2"));
    mapping.numbers.summaryPrefix = QStringLiteral("DAY-");
    QCOMPARE(summaryNumber(key, 1, mapping), QStringLiteral("DAY-20260504-stripe-GBP"));
}

void TestSummary::notesFitXero()
{
    QList<SummaryMember> members;
    for (int i = 0; i < 300; ++i) {
        SummaryMember member;
        member.incrementId = QStringLiteral("%1").arg(i, 9, 10, QLatin1Char('0'));
        member.orderNumber = QStringLiteral("A\"%1,b").arg(i);
        member.createdAt = QDateTime(QDate(2026, 6, 30), QTime(14, 30), Qt::UTC);
        member.prepared.predicted.total = Amount::fromCents(i);
        members.append(member);
    }
    OrganisationFacts sydney;
    sydney.ianaTimezone = QStringLiteral("Australia/Sydney");
    const QStringList notes = summaryNotes(members, sydney);
    QVERIFY(notes.size() > 1);
    qsizetype lines = 0;
    for (const QString& note : notes) {
        QVERIFY(note.size() <= longestHistoryNote);
        QVERIFY(note.startsWith(QStringLiteral("order,document,time")));
        lines += note.count(u'\n');
    }
    QCOMPARE(lines, 300);
    QVERIFY(notes.first().contains(QStringLiteral("\"A\"\"1,b\",000000001,2026-07-01 00:30,0.00,0.00,0.01")));
}

void TestSummary::daysEndWhereTheOrganisationIs()
{
    OrganisationFacts sydney;
    sydney.ianaTimezone = QStringLiteral("Australia/Sydney");
    const QDate day(2026, 6, 30); // over in Sydney at 14:00 UTC
    const auto at = [](int hour, int minute) {
        return QDateTime(QDate(2026, 6, 30), QTime(hour, minute), Qt::UTC);
    };
    QVERIFY(!isDayFinal(day, at(13, 59), std::chrono::hours(0), sydney));
    QVERIFY(isDayFinal(day, at(14, 0), std::chrono::hours(0), sydney));
    QVERIFY(!isDayFinal(day, at(15, 59), std::chrono::hours(2), sydney));
    QVERIFY(isDayFinal(day, at(16, 0), std::chrono::hours(2), sydney));
}

void TestSummary::unpaidMembersStayDue()
{
    const SummaryKey key{QDate(2026, 5, 4), QStringLiteral("GBP"), QStringLiteral("stripe"), false};
    SummaryMember paid, open;
    paid.prepared.shares = {{RowKind::Goods, QStringLiteral("200"), QStringLiteral("OUTPUT2"),
                             Amount::fromCents(1200), Amount::fromCents(200)}};
    paid.prepared.payment = PaymentDraft{QStringLiteral("611"), QStringLiteral("stripe pi_1"),
                                         QDate(2026, 5, 5), Amount::fromCents(1200)};
    open.prepared.shares = paid.prepared.shares;
    const Mapping mapping = fullMapping();
    const OrganisationFacts organisation = ukOrganisation();
    const Outcome outcome = summarise(key, {paid, open}, 1, {mapping, organisation});
    const auto& prepared = std::get<Prepared>(outcome);
    QCOMPARE(prepared.predicted.total.toString(2), QStringLiteral("24.00"));
    QVERIFY(prepared.payment.has_value());
    QCOMPARE(prepared.payment->amount.toString(2), QStringLiteral("12.00"));
    QCOMPARE(prepared.payment->date, QDate(2026, 5, 5));
    QCOMPARE(prepared.contact.key, QStringLiteral("WEB-SALES"));
}

QTEST_GUILESS_MAIN(TestSummary)
#include "tst_summary.moc"
