// Another source, kind or store view later: nothing is posted twice, and nothing is passed over.
#include "support/demoshop.h"
#include "support/editedanswers.h"

#include "store/documentstore.h"
#include "store/ledgerstore.h"
#include "sync/readingscope.h"

using namespace counterfoil;
using namespace counterfoil::test;

namespace {

using store::DocumentKind;

const QString since = QStringLiteral("2026-11-15");
const QMap<QString, QString> ordersAreSource{{QStringLiteral("sync.source"), QStringLiteral("order")}};

/// Orders that stand in Xero as a whole and with an invoice as well.
QStringList postedTwice(sync::Runtime& runtime)
{
    const store::DocumentStore documents(runtime.database());
    const store::LedgerStore ledger(runtime.database());
    const QString tenant = runtime.setting(QStringLiteral("xero.tenantId"));
    const auto posted = [&](const char* kind, qint64 id) {
        const QString key = QLatin1String(kind) + u':' + QString::number(id);
        return ledger.find(tenant, store::XeroKind::Invoice, key).has_value();
    };
    QStringList numbers;
    const auto orders = documents.newest(DocumentKind::Order, 10'000);
    for (const auto& order : orders) {
        const auto invoices = documents.idsOfOrder(DocumentKind::Invoice, order.entityId);
        const bool asInvoice =
            std::any_of(invoices.begin(), invoices.end(), [&](qint64 id) { return posted("invoice", id); });
        if (asInvoice && posted("order", order.entityId))
            numbers.append(order.incrementId);
    }
    return numbers;
}

void chooseSource(sync::Runtime& runtime, const QString& source)
{
    QVERIFY(runtime.saveSettings({{QStringLiteral("sync.source"), source}}).ok());
}

} // namespace

class SourceTest : public QObject
{
    Q_OBJECT
private slots:
    void anotherSourceNeverPostsASaleAgain_data();
    void anotherSourceNeverPostsASaleAgain();
    void aQueuedOrderOfAPostedInvoiceIsRefused();
    void aQueuedInvoiceOfAPostedOrderIsRefused();
    void anOrderThatWasBegunAsInvoicesGoesOnAsInvoices();
    void whatIsSwitchedOnLaterIsReadFromTheStartDate_data();
    void whatIsSwitchedOnLaterIsReadFromTheStartDate();
    void ordersThatWaitedAreFoundWhenTheyBecomeTheSource();
    void aChangeThatBringsNothingReadsNothingAnew();
    void aChangeSaysWhatItMeans_data();
    void aChangeSaysWhatItMeans();
};

void SourceTest::anotherSourceNeverPostsASaleAgain_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    const QStringList sources{QStringLiteral("invoice"), QStringLiteral("order"), QStringLiteral("daily")};
    for (const QString& before : sources) {
        for (const QString& after : sources) {
            if (before != after)
                QTest::addRow("%s to %s", qPrintable(before), qPrintable(after)) << before << after;
        }
    }
}

void SourceTest::anotherSourceNeverPostsASaleAgain()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    DemoShop shop;
    shop.setUp(since, {{QStringLiteral("sync.source"), before}});
    auto runtime = shop.open();
    const auto first = runtime->syncOnce({});
    QVERIFY2(!first.stoppedBy, first.stoppedBy ? qPrintable(first.stoppedBy->message) : "");
    const auto books = shop.box->books();
    QVERIFY(books.invoices > 0);

    chooseSource(*runtime, after);
    const QList<DocumentKind> all{DocumentKind::Order, DocumentKind::Invoice, DocumentKind::CreditMemo};
    QVERIFY(runtime->addAll(all, QDate::fromString(since, Qt::ISODate), {}).ok());
    const auto second = runtime->syncOnce({});
    QVERIFY2(!second.stoppedBy, second.stoppedBy ? qPrintable(second.stoppedBy->message) : "");
    QCOMPARE(second.refused, 0);
    QCOMPARE(postedTwice(*runtime), QStringList());
    QCOMPARE(shop.box->books().creditNotes, books.creditNotes);
    QCOMPARE(shop.box->books().duplicates, 0);
}

void SourceTest::aQueuedOrderOfAPostedInvoiceIsRefused()
{
    DemoShop shop;
    shop.setUp(since);
    auto runtime = shop.open();
    QVERIFY(!runtime->syncOnce({}).stoppedBy);
    const store::DocumentStore documents(runtime->database());
    const auto invoice = documents.newest(DocumentKind::Invoice, 1).first();
    const auto order = documents.find(DocumentKind::Order, invoice.orderId);
    QVERIFY(order);

    // Queued by an earlier version, or put back into the queue.
    store::QueueItem row;
    row.kind = DocumentKind::Order;
    row.entityId = row.orderId = order->entityId;
    row.incrementId = order->incrementId;
    row.stage = store::Stage::Document;
    QVERIFY(runtime->queue().enqueue(row));
    chooseSource(*runtime, QStringLiteral("order"));
    const auto summary = runtime->syncOnce({});
    QVERIFY(!summary.stoppedBy);
    const auto refused = runtime->queue().findDocument(DocumentKind::Order, order->entityId);
    QVERIFY(refused);
    QCOMPARE(refused->state, store::QueueState::Blocked);
    QCOMPARE(refused->reason, QStringLiteral("POSTED_AS_INVOICE"));
    QVERIFY2(refused->message.contains(order->incrementId), qPrintable(refused->message));
    QVERIFY(!shop.invoiceNumbers().contains(QString(u"MO-" + order->incrementId)));
    const store::LedgerStore ledger(runtime->database());
    QVERIFY(ledger.ofDocument(QString(u"order:" + QString::number(order->entityId))).isEmpty());
}

void SourceTest::aQueuedInvoiceOfAPostedOrderIsRefused()
{
    DemoShop shop;
    shop.setUp(since, ordersAreSource);
    auto runtime = shop.open();
    QVERIFY(!runtime->syncOnce({}).stoppedBy);
    const store::DocumentStore documents(runtime->database());
    const auto invoice = documents.newest(DocumentKind::Invoice, 1).first();

    store::QueueItem row;
    row.kind = DocumentKind::Invoice;
    row.entityId = invoice.entityId;
    row.orderId = invoice.orderId;
    row.incrementId = invoice.incrementId;
    row.stage = store::Stage::Document;
    for (const auto& source : {QStringLiteral("invoice"), QStringLiteral("daily")}) {
        chooseSource(*runtime, source);
        if (const auto known = runtime->queue().findDocument(row.kind, row.entityId))
            runtime->queue().remove(known->id);
        QVERIFY(runtime->queue().enqueue(row));
        QVERIFY(!runtime->syncOnce({}).stoppedBy);
        const auto refused = runtime->queue().findDocument(DocumentKind::Invoice, invoice.entityId);
        QVERIFY(refused);
        QCOMPARE(refused->state, store::QueueState::Blocked);
        QCOMPARE(refused->reason, QStringLiteral("POSTED_AS_ORDER"));
        QVERIFY2(refused->message.contains(u"MO-"), qPrintable(refused->message));
    }
    QCOMPARE(postedTwice(*runtime), QStringList());
}

void SourceTest::anOrderThatWasBegunAsInvoicesGoesOnAsInvoices()
{
    // Of an order with two invoices the second is made after orders have become the source.
    DemoShop shop;
    shop.setUp(QStringLiteral("2026-10-01"));
    QString second;
    qint64 orderId = 0;
    bool hidden = true;
    EditedAnswers answers;
    answers.edit = [&](const QString& request, QJsonObject& list) {
        if (!hidden || !request.contains(QStringLiteral("/rest/V1/invoices?")))
            return;
        QJsonArray items = list.value(u"items").toArray();
        QMap<qint64, QString> seen;
        for (qsizetype i = 0; i < items.size(); ++i) {
            const QJsonObject item = items.at(i).toObject();
            const qint64 order = item.value(u"order_id").toInteger();
            const QString number = item.value(u"increment_id").toString();
            if (second.isEmpty() && seen.contains(order)) {
                second = number;
                orderId = order;
            }
            seen.insert(order, number);
        }
        if (const qsizetype at = EditedAnswers::indexOf(items, second); at >= 0)
            items.removeAt(at);
        list.insert(QStringLiteral("items"), items);
    };
    auto runtime = shop.open(&answers);
    QVERIFY(!runtime->syncOnce({}).stoppedBy);
    QVERIFY(!second.isEmpty());
    QVERIFY(!shop.invoiceNumbers().contains(QString(u"MI-" + second)));

    chooseSource(*runtime, QStringLiteral("order"));
    hidden = false;
    QVERIFY(shop.box->changeInShop(QStringLiteral("invoices"), second,
                                   {{QStringLiteral("updated_at"), QStringLiteral("2026-11-25 12:00:00")}}));
    const auto summary = runtime->syncOnce({});
    QVERIFY(!summary.stoppedBy);
    QCOMPARE(shop.invoiceNumbers().count(QString(u"MI-" + second)), 1);
    QCOMPARE(postedTwice(*runtime), QStringList());
    QVERIFY(!runtime->queue().findDocument(DocumentKind::Order, orderId));
}

void SourceTest::whatIsSwitchedOnLaterIsReadFromTheStartDate_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    const auto row = [](const char* key, const char* before, const char* after) {
        QTest::addRow("%s %s", key, before)
            << QString::fromLatin1(key) << QString::fromLatin1(before) << QString::fromLatin1(after);
    };
    row("sync.documents", "false", "true");
    row("sync.creditMemos", "false", "true");
    row("magento.storeIds", "2", "");
    row("magento.storeIds", "2", "1,2,3,4,5,6,7,8,9");
    row("sync.since", "2026-11-20", "2026-11-15");
}

void SourceTest::whatIsSwitchedOnLaterIsReadFromTheStartDate()
{
    QFETCH(QString, key);
    QFETCH(QString, before);
    QFETCH(QString, after);
    DemoShop whole;
    whole.setUp(since);
    QVERIFY(!whole.open()->syncOnce({}).stoppedBy);
    const auto expected = whole.box->books();

    DemoShop shop;
    shop.setUp(since, {{key, before}});
    auto runtime = shop.open();
    QVERIFY(!runtime->syncOnce({}).stoppedBy);
    const auto less = shop.box->books();
    QVERIFY(less.invoices + less.creditNotes < expected.invoices + expected.creditNotes);
    QVERIFY(runtime->saveSettings({{key, after}}).ok());
    QVERIFY(!runtime->syncOnce({}).stoppedBy);
    const auto books = shop.box->books();
    QCOMPARE(books.invoiceTotalByNumber, expected.invoiceTotalByNumber);
    QCOMPARE(books.creditNoteTotalByNumber, expected.creditNoteTotalByNumber);
    QCOMPARE(books.payments, expected.payments);
    QCOMPARE(books.duplicates, 0);
}

void SourceTest::ordersThatWaitedAreFoundWhenTheyBecomeTheSource()
{
    DemoShop whole;
    whole.setUp(since, ordersAreSource);
    QVERIFY(!whole.open()->syncOnce({}).stoppedBy);
    const QStringList expected = whole.box->books().invoiceTotalByNumber.keys();

    DemoShop shop;
    shop.setUp(since);
    auto runtime = shop.open();
    QVERIFY(!runtime->syncOnce({}).stoppedBy);
    chooseSource(*runtime, QStringLiteral("order"));
    QVERIFY(!runtime->syncOnce({}).stoppedBy);
    // Those without an invoice are there now, as orders; no other order is.
    const store::DocumentStore documents(runtime->database());
    int fresh = 0;
    const auto orders = documents.newest(DocumentKind::Order, 10'000);
    for (const auto& order : orders) {
        const QString number = u"MO-" + order.incrementId;
        const bool invoiced = !documents.idsOfOrder(DocumentKind::Invoice, order.entityId).isEmpty();
        const bool wanted = expected.contains(number) && !invoiced;
        QCOMPARE(shop.invoiceNumbers().contains(number), wanted);
        fresh += wanted ? 1 : 0;
    }
    QVERIFY(fresh > 0);
}

void SourceTest::aChangeThatBringsNothingReadsNothingAnew()
{
    DemoShop shop;
    shop.setUp(since);
    EditedAnswers answers;
    auto runtime = shop.open(&answers);
    QVERIFY(!runtime->syncOnce({}).stoppedBy);
    QVERIFY(runtime
                ->saveSettings({{QStringLiteral("magento.storeIds"), QStringLiteral("1,2")},
                                {QStringLiteral("sync.since"), QStringLiteral("2026-11-16")},
                                {QStringLiteral("sync.payments"), QStringLiteral("false")},
                                {QStringLiteral("sync.source"), QStringLiteral("daily")}})
                .ok());
    answers.asked.clear();
    QVERIFY(!runtime->syncOnce({}).stoppedBy);
    QVERIFY(!answers.asked.isEmpty());
    for (const QString& request : std::as_const(answers.asked)) {
        QVERIFY2(request.contains(QStringLiteral("[field]=updated_at&searchCriteria[filter_groups]")),
                 qPrintable(request));
    }
}

void SourceTest::aChangeSaysWhatItMeans_data()
{
    using Values = QMap<QString, QString>;
    QTest::addColumn<Values>("before");
    QTest::addColumn<Values>("after");
    QTest::addColumn<QStringList>("words");
    const auto row = [](const char* name, const char* key, const char* before, const char* after,
                        const QStringList& words) {
        QTest::newRow(name) << Values{{QLatin1String(key), QLatin1String(before)}}
                            << Values{{QLatin1String(key), QLatin1String(after)}} << words;
    };
    const QStringList none;
    row("another source", "sync.source", "invoice", "order", {QStringLiteral("stays as it is")});
    row("the default in words", "sync.source", "", "invoice", none);
    row("invoices on", "sync.documents", "false", "true", {QStringLiteral("since the start date")});
    row("invoices off", "sync.documents", "true", "false", none);
    row("products on", "sync.products", "", "true", {QStringLiteral("since the start date")});
    row("one more store", "magento.storeIds", "1", "1,2", {QStringLiteral("since the start date")});
    row("all stores", "magento.storeIds", "1", "", {QStringLiteral("since the start date")});
    row("fewer stores", "magento.storeIds", "", "1", none);
    row("from an earlier day", "sync.since", "2026-11-15", "2026-11-14",
        {QStringLiteral("since the start date")});
    row("all of it", "sync.since", "2026-11-15", "", {QStringLiteral("whole history")});
    row("from a later day", "sync.since", "2026-11-15", "2026-11-16", none);
    row("no longer all of it", "sync.since", "", "2026-11-16", none);
    row("payments on", "sync.payments", "false", "true", {QStringLiteral("Payments")});
    row("something else", "sync.pollSeconds", "60", "90", none);
}

void SourceTest::aChangeSaysWhatItMeans()
{
    using Values = QMap<QString, QString>;
    QFETCH(Values, before);
    QFETCH(Values, after);
    QFETCH(QStringList, words);
    const QStringList notices = sync::noticesOfChange(before, after);
    QCOMPARE(notices.size(), words.size());
    for (qsizetype i = 0; i < words.size(); ++i)
        QVERIFY2(notices.at(i).contains(words.at(i)), qPrintable(notices.at(i)));
}

QTEST_GUILESS_MAIN(SourceTest)
#include "tst_source.moc"
