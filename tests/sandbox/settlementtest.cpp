#include "sandbox/booksfixture.h"

using namespace counterfoil;
using namespace counterfoil::test;

/// Payments, allocations and refunds, and the sums that follow from them.
class SettlementTest : public QObject, protected BooksFixture
{
    Q_OBJECT

private slots:
    void init() { setUp(); }
    void paymentsAndStatus();
    void paymentRefusals_data();
    void paymentRefusals();
    void allocationsAndRefund();
    void allocationRefusals_data();
    void allocationRefusals();
    void summaryCounts();
};

void SettlementTest::paymentsAndStatus()
{
    const QString id = createInvoice(QStringLiteral("MI-1"));
    QCOMPARE(put(QStringLiteral("Payments"), payment(id, 40)).status, 200);
    QJsonObject document = readInvoice(id);
    QCOMPARE(document.value(u"AmountDue").toDouble(), 49.99);
    QCOMPARE(document.value(u"Status").toString(), QStringLiteral("AUTHORISED"));
    const RawReply second = put(QStringLiteral("Payments"), payment(id, 49.99));
    document = readInvoice(id);
    QCOMPARE(document.value(u"Status").toString(), QStringLiteral("PAID"));
    QCOMPARE(document.value(u"AmountDue").toDouble(), 0.0);
    QCOMPARE(document.value(u"Payments").toArray().size(), 2);
    QVERIFY(document.contains(u"FullyPaidOnDate"));

    QCOMPARE(refusal(QStringLiteral("Payments"), payment(id, 1)),
             (QStringList{QStringLiteral("Payments can only be made against Authorised documents"),
                          QStringLiteral("Payment amount exceeds the amount outstanding on this document")}));

    const QString paymentId = firstElement(second, QStringLiteral("Payments")).value(u"PaymentID").toString();
    const RawReply deleted =
        m_client->call("POST", "/Payments/" + paymentId.toLatin1(), object(R"({"Status":"DELETED"})"));
    QCOMPARE(deleted.status, 200);
    document = readInvoice(id);
    QCOMPARE(document.value(u"Status").toString(), QStringLiteral("AUTHORISED"));
    QCOMPARE(document.value(u"AmountDue").toDouble(), 49.99);
}

void SettlementTest::paymentRefusals_data()
{
    QTest::addColumn<QJsonObject>("changes");
    QTest::addColumn<QString>("message");
    const auto row = [](const char* name, const char* changes, const char* message) {
        QTest::newRow(name) << object(changes) << QString::fromUtf8(message);
    };
    row("too much", R"({"Amount":90})", "Payment amount exceeds the amount outstanding on this document");
    row("nothing", R"({"Amount":0})", "Payment amount must be greater than zero");
    row("sales account", R"({"Account":{"Code":"200"}})",
        "Account code '200' is not a valid account for payments: it must be an active bank account or have "
        "payments enabled.");
    row("no account", R"({"Account":{"Code":"nope"}})", "Account could not be found");
    row("no invoice", R"({"Invoice":{"InvoiceID":"00000000-0000-0000-0000-000000000000"}})",
        "Invoice could not be found");
    row("neither", R"({"Invoice":null})",
        "A payment must be for exactly one of Invoice, CreditNote, Prepayment or Overpayment");
    row("date", R"({"Date":"soon"})", "Date 'soon' is not a valid date.");
}

void SettlementTest::paymentRefusals()
{
    QFETCH(QJsonObject, changes);
    QFETCH(QString, message);
    const QString id = createInvoice(QStringLiteral("MI-1"));
    QCOMPARE(refusal(QStringLiteral("Payments"), payment(id, 10, changes)), QStringList{message});
    QCOMPARE(m_box->books().payments, 0);
    const QString draft =
        createInvoice(QStringLiteral("MI-2"), {{QStringLiteral("Status"), QStringLiteral("DRAFT")}});
    QCOMPARE(refusal(QStringLiteral("Payments"), payment(draft, 10)),
             QStringList{QStringLiteral("Payments can only be made against Authorised documents")});
}

void SettlementTest::allocationsAndRefund()
{
    const QString invoiceId = createInvoice(QStringLiteral("MI-1"));
    const QString note = createCreditNote(QStringLiteral("MC-1"));
    QCOMPARE(put(QStringLiteral("Payments"), payment(invoiceId, 50)).status, 200);
    const RawReply allocated = allocate(note, invoiceId, 39.99);
    QVERIFY2(allocated.status == 200, allocated.body.constData());
    QCOMPARE(readInvoice(invoiceId).value(u"Status").toString(), QStringLiteral("PAID"));
    QCOMPARE(readInvoice(invoiceId).value(u"AmountCredited").toDouble(), 39.99);
    QCOMPARE(readCreditNote(note).value(u"RemainingCredit").toDouble(), 50.0);

    const QJsonObject refund =
        payment({}, 50,
                {{QStringLiteral("Invoice"), QJsonValue::Null},
                 {QStringLiteral("CreditNote"), QJsonObject{{QStringLiteral("CreditNoteID"), note}}}});
    QCOMPARE(put(QStringLiteral("Payments"), refund).status, 200);
    const QJsonObject settled = readCreditNote(note);
    QCOMPARE(settled.value(u"Status").toString(), QStringLiteral("PAID"));
    QCOMPARE(settled.value(u"Allocations").toArray().size(), 1);
    const auto books = m_box->books();
    QCOMPARE(books.allocations, 1);
    QCOMPARE(books.refunds, 1);
    QCOMPARE(books.payments, 1);

    const QString allocationId =
        firstElement(allocated, QStringLiteral("Allocations")).value(u"AllocationID").toString();
    QCOMPARE(
        m_client
            ->call("DELETE", "/CreditNotes/" + note.toLatin1() + "/Allocations/" + allocationId.toLatin1())
            .status,
        200);
    QCOMPARE(readInvoice(invoiceId).value(u"AmountDue").toDouble(), 39.99);
}

void SettlementTest::allocationRefusals_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<double>("amount");
    QTest::addColumn<QString>("message");
    QTest::newRow("paid off") << QStringLiteral("paid") << 1.0
                              << QStringLiteral(
                                     "The invoice you are trying to allocate to has already been paid off");
    QTest::newRow("above due")
        << QStringLiteral("part") << 60.0
        << QStringLiteral("The amount to allocate exceeds the amount outstanding on this invoice");
    QTest::newRow("above credit")
        << QStringLiteral("big") << 90.0
        << QStringLiteral("The amount to allocate exceeds the remaining credit on this credit note");
    QTest::newRow("other contact") << QStringLiteral("other") << 1.0
                                   << QStringLiteral(
                                          "The invoice and the credit note must belong to the same contact");
    QTest::newRow("other currency") << QStringLiteral("euro") << 1.0
                                    << QStringLiteral(
                                           "The invoice and the credit note must have the same currency");
}

void SettlementTest::allocationRefusals()
{
    QFETCH(QString, what);
    QFETCH(double, amount);
    QFETCH(QString, message);
    QJsonObject changes;
    if (what == u"other")
        changes.insert(u"Contact", object(R"({"Name":"Somebody else"})"));
    if (what == u"euro")
        changes.insert(u"CurrencyCode", QStringLiteral("EUR"));
    if (what == u"big")
        changes.insert(u"LineItems", QJsonArray{line({{QStringLiteral("Quantity"), 1},
                                                      {QStringLiteral("UnitAmount"), 200},
                                                      {QStringLiteral("LineAmount"), 200}})});
    const QString invoiceId = createInvoice(QStringLiteral("MI-1"), changes);
    if (what == u"paid" || what == u"part")
        QCOMPARE(put(QStringLiteral("Payments"), payment(invoiceId, what == u"paid" ? 89.99 : 50)).status,
                 200);
    const RawReply reply = allocate(createCreditNote(QStringLiteral("MC-1")), invoiceId, amount);
    QCOMPARE(reply.status, 400);
    QCOMPARE(messagesOf(reply.json().value(u"Elements").toArray().at(0).toObject()), QStringList{message});
    QCOMPARE(m_box->books().allocations, 0);
}

void SettlementTest::summaryCounts()
{
    const QString first = createInvoice(QStringLiteral("MI-1"));
    createInvoice(QStringLiteral("MI-2"), {{QStringLiteral("CurrencyCode"), QStringLiteral("EUR")}});
    createCreditNote(QStringLiteral("MC-1"));
    const QJsonObject same = payment(first, 10, {{QStringLiteral("Reference"), QStringLiteral("000000001")}});
    QCOMPARE(put(QStringLiteral("Payments"), same).status, 200);
    auto books = m_box->books();
    QCOMPARE(books.duplicates, 0);
    QCOMPARE(put(QStringLiteral("Payments"), same).status, 200);
    books = m_box->books();
    QCOMPARE(books.duplicates, 1); // Xero does not mind, but the books are wrong
    QCOMPARE(books.invoiceTotals.value(QStringLiteral("GBP")).toString(2), QStringLiteral("89.99"));
    QCOMPARE(books.invoiceTotals.value(QStringLiteral("EUR")).toString(2), QStringLiteral("89.99"));
    QCOMPARE(books.paymentTotals.value(QStringLiteral("GBP")).toString(2), QStringLiteral("20.00"));
    QCOMPARE(books.creditNoteTotalByNumber.value(QStringLiteral("MC-1")).toString(2),
             QStringLiteral("89.99"));
    m_box->voidInvoice(QStringLiteral("MI-1"));
    books = m_box->books();
    QCOMPARE(books.invoices, 1);
    QCOMPARE(books.payments, 0);
    QVERIFY(books.calls > 5);
}

QTEST_GUILESS_MAIN(SettlementTest)
#include "settlementtest.moc"
