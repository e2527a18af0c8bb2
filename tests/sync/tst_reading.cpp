// Reading the shop: nothing it says is missed, and nothing is taken for something else.
#include "support/demoshop.h"
#include "support/editedanswers.h"

#include "store/documentstore.h"
#include "sync/bookday.h"

using namespace counterfoil;
using namespace counterfoil::test;

namespace {

using store::DocumentKind;

const QString since = QStringLiteral("2026-11-15");
const QMap<QString, QString> ordersAreSource{{QStringLiteral("sync.source"), QStringLiteral("order")}};

bool lists(const QString& request, const char* what)
{
    return request.contains(u"/rest/V1/" + QLatin1String(what) + u'?') &&
           !request.contains(
               QStringLiteral("=entity_id&searchCriteria[filter_groups][0][filters][0][value]"));
}

} // namespace

class ReadingTest : public QObject
{
    Q_OBJECT
private slots:
    void anOrderThatWasReadBesideItsInvoiceIsQueuedByTheNextReading();
    void anotherShopBehindTheSameIdsStopsTheReading();
    void anEditedDateIsNoOtherShop();
    void aDateFromTheFutureHidesNothing();
    void aCursorInTheFutureIsReadAnew();
    void daysBeginInTheOrganisationsZone_data();
    void daysBeginInTheOrganisationsZone();
    void theFirstDayIsTheOrganisations_data();
    void theFirstDayIsTheOrganisations();
    void oneUnreadableDocumentStopsNoOther();
    void anUnreadableVersionIsNotPostedAsTheOneBefore();
    void anAnswerThatIsNoListStopsTheReading();
};

void ReadingTest::anOrderThatWasReadBesideItsInvoiceIsQueuedByTheNextReading()
{
    DemoShop shop;
    shop.setUp(since, ordersAreSource);
    // Placed and captured after the list of orders was read: it comes with its invoice alone.
    QString number;
    bool hidden = true;
    EditedAnswers answers;
    answers.edit = [&](const QString& request, QJsonObject& list) {
        if (!hidden || !lists(request, "orders"))
            return;
        QJsonArray items = list.value(u"items").toArray();
        if (number.isEmpty()) {
            for (const QJsonValue& item : std::as_const(items)) {
                if (item.toObject().value(u"state").toString() == u"complete")
                    number = item.toObject().value(u"increment_id").toString();
            }
        }
        if (const qsizetype at = EditedAnswers::indexOf(items, number); at >= 0)
            items.removeAt(at);
        list.insert(QStringLiteral("items"), items);
    };
    auto runtime = shop.open(&answers);
    QVERIFY(!runtime->syncOnce({}).stoppedBy);
    QVERIFY(!number.isEmpty());
    QVERIFY(!shop.invoiceNumbers().contains(QString(u"MO-" + number)));

    hidden = false;
    QVERIFY(shop.box->changeInShop(QStringLiteral("orders"), number,
                                   {{QStringLiteral("updated_at"), QStringLiteral("2026-11-25 12:00:00")}}));
    QVERIFY(!runtime->syncOnce({}).stoppedBy);
    QCOMPARE(shop.invoiceNumbers().count(QString(u"MO-" + number)), 1);
    const auto again = runtime->syncOnce({});
    QCOMPARE(again.queued, 0);
    QCOMPARE(shop.box->books().duplicates, 0);
}

void ReadingTest::anotherShopBehindTheSameIdsStopsTheReading()
{
    DemoShop shop;
    shop.setUp(since);
    auto runtime = shop.open();
    QVERIFY(!runtime->syncOnce({}).stoppedBy);
    const store::DocumentStore documents(runtime->database());
    const auto order = documents.newest(DocumentKind::Order, 1).first();
    const auto cursor = documents.cursor(DocumentKind::Order);
    const auto books = shop.box->books();

    // The number is the same, as in a shop that was set up anew: it counts from 1 again.
    QVERIFY(shop.box->changeInShop(QStringLiteral("orders"), order.incrementId,
                                   {{QStringLiteral("created_at"), QStringLiteral("2026-11-25 11:00:00")},
                                    {QStringLiteral("updated_at"), QStringLiteral("2026-11-25 12:00:00")},
                                    {QStringLiteral("grand_total"), 4711.0}}));
    const auto summary = runtime->syncOnce({});
    QVERIFY(summary.stoppedBy);
    QCOMPARE(summary.stoppedBy->code, QStringLiteral("SHOP_CHANGED"));
    QVERIFY2(summary.stoppedBy->message.contains(order.incrementId), qPrintable(summary.stoppedBy->message));
    QCOMPARE(runtime->status().shop.state, sync::ConnectionState::Attention);
    const auto kept = documents.find(DocumentKind::Order, order.entityId);
    QVERIFY(kept);
    QCOMPARE(kept->createdAt, order.createdAt);
    QCOMPARE(kept->grandTotal, order.grandTotal);
    QCOMPARE(documents.cursor(DocumentKind::Order), cursor);
    QCOMPARE(runtime->queue().count(), 0);
    QCOMPARE(shop.box->books().calls, books.calls);
}

void ReadingTest::anEditedDateIsNoOtherShop()
{
    DemoShop shop;
    shop.setUp(since);
    auto runtime = shop.open();
    QVERIFY(!runtime->syncOnce({}).stoppedBy);
    const auto order = store::DocumentStore(runtime->database()).newest(DocumentKind::Order, 1).first();
    QVERIFY(shop.box->changeInShop(QStringLiteral("orders"), order.incrementId,
                                   {{QStringLiteral("created_at"), QStringLiteral("2026-11-24 11:00:00")},
                                    {QStringLiteral("updated_at"), QStringLiteral("2026-11-25 12:00:00")}}));
    const auto summary = runtime->syncOnce({});
    QVERIFY2(!summary.stoppedBy, summary.stoppedBy ? qPrintable(summary.stoppedBy->message) : "");
}

void ReadingTest::aDateFromTheFutureHidesNothing()
{
    DemoShop shop;
    shop.setUp(since);
    // One invoice was saved while the shop's clock was ahead; another one is made afterwards.
    QString made;
    bool hidden = true;
    EditedAnswers answers;
    answers.edit = [&](const QString& request, QJsonObject& list) {
        if (!request.contains(QStringLiteral("/rest/V1/invoices?")))
            return;
        QJsonArray items = list.value(u"items").toArray();
        if (hidden && made.isEmpty() && items.size() > 2) {
            made = items.at(0).toObject().value(u"increment_id").toString();
            QJsonObject last = items.last().toObject();
            last.insert(QStringLiteral("updated_at"), QStringLiteral("2029-01-01 00:00:00"));
            items.replace(items.size() - 1, last);
        }
        if (const qsizetype at = hidden ? EditedAnswers::indexOf(items, made) : -1; at >= 0)
            items.removeAt(at);
        list.insert(QStringLiteral("items"), items);
    };
    auto runtime = shop.open(&answers);
    const auto first = runtime->syncOnce({});
    QVERIFY(!first.stoppedBy);
    const store::DocumentStore documents(runtime->database());
    QVERIFY(documents.cursor(DocumentKind::Invoice) <= shop.clock.nowUtc());

    hidden = false;
    const QString justNow = shop.clock.nowUtc().toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"));
    QVERIFY(
        shop.box->changeInShop(QStringLiteral("invoices"), made, {{QStringLiteral("updated_at"), justNow}}));
    QVERIFY(!runtime->syncOnce({}).stoppedBy);
    QCOMPARE(shop.invoiceNumbers().count(QString(u"MI-" + made)), 1);
}

void ReadingTest::aCursorInTheFutureIsReadAnew()
{
    DemoShop shop;
    shop.setUp(since);
    auto runtime = shop.open();
    store::DocumentStore documents(runtime->database());
    documents.setCursor(DocumentKind::Invoice, shop.clock.nowUtc().addDays(2));
    QVERIFY(!runtime->syncOnce({}).stoppedBy);
    QVERIFY(shop.box->books().invoices > 0);
    QVERIFY(documents.cursor(DocumentKind::Invoice) <= shop.clock.nowUtc());
}

void ReadingTest::daysBeginInTheOrganisationsZone_data()
{
    QTest::addColumn<QString>("zone");
    QTest::addColumn<QDate>("day");
    QTest::addColumn<QString>("utc");
    const auto row = [](const char* zone, const QDate& day, const char* utc) {
        QTest::addRow("%s %s", zone, qPrintable(day.toString(Qt::ISODate)))
            << QString::fromLatin1(zone) << day << QString::fromLatin1(utc);
    };
    row("Europe/London", {2026, 1, 15}, "2026-01-15T00:00:00Z");
    row("Europe/London", {2026, 7, 1}, "2026-06-30T23:00:00Z");
    row("Pacific/Auckland", {2026, 4, 1}, "2026-03-31T11:00:00Z");
    row("Pacific/Auckland", {2026, 4, 5}, "2026-04-04T11:00:00Z"); // summer time ends at 3
    row("Pacific/Auckland", {2026, 4, 6}, "2026-04-05T12:00:00Z");
    row("America/Los_Angeles", {2026, 3, 8}, "2026-03-08T08:00:00Z"); // summer time begins at 2
    row("America/Los_Angeles", {2026, 3, 9}, "2026-03-09T07:00:00Z");
    row("America/Santiago", {2026, 9, 6}, "2026-09-06T04:00:00Z"); // there is no midnight
    row("", {2026, 4, 1}, "2026-04-01T00:00:00Z");
}

void ReadingTest::daysBeginInTheOrganisationsZone()
{
    QFETCH(QString, zone);
    QFETCH(QDate, day);
    QTEST(sync::beginningOfDay(day, zone).toString(Qt::ISODate), "utc");
    QVERIFY(!sync::beginningOfDay({}, zone).isValid());
}

void ReadingTest::theFirstDayIsTheOrganisations_data()
{
    QTest::addColumn<QString>("xeroZone");
    QTest::addColumn<QString>("createdFrom");
    QTest::newRow("ahead of UTC") << QStringLiteral("NEWZEALANDSTANDARDTIME")
                                  << QStringLiteral("2026-11-14 11:00:00");
    QTest::newRow("behind UTC") << QStringLiteral("PACIFICSTANDARDTIME")
                                << QStringLiteral("2026-11-15 08:00:00");
}

void ReadingTest::theFirstDayIsTheOrganisations()
{
    QFETCH(QString, xeroZone);
    QFETCH(QString, createdFrom);
    DemoShop shop;
    shop.setUp(since);
    EditedAnswers answers;
    answers.editOrganisation = [&](QJsonObject& organisation) {
        organisation.insert(QStringLiteral("Timezone"), xeroZone);
    };
    auto runtime = shop.open(&answers);
    QVERIFY(runtime->books(std::chrono::minutes(0), {}).ok());
    QVERIFY(!runtime->syncOnce({}).stoppedBy);
    const QString filter =
        QStringLiteral("[field]=created_at&searchCriteria[filter_groups][0][filters][0][value]=") +
        createdFrom;
    const auto asks = [&](const QString& request) { return request.contains(filter); };
    QVERIFY2(std::any_of(answers.asked.begin(), answers.asked.end(), asks),
             qPrintable(answers.asked.join(u'\n')));
    // Nothing in the books is dated before the day.
    const QJsonArray invoices = shop.box->dump().value(u"Invoices").toArray();
    QVERIFY(!invoices.isEmpty());
    const QDate firstDay = QDate::fromString(since, Qt::ISODate);
    for (const QJsonValue& invoice : invoices) {
        const QString date = invoice.toObject().value(u"Date").toString(); // "/Date(1794700800000+0000)/"
        const qint64 moment = date.section(u'(', 1).section(u'+', 0, 0).toLongLong();
        QVERIFY2(QDateTime::fromMSecsSinceEpoch(moment, Qt::UTC).date() >= firstDay, qPrintable(date));
    }
    // What was made before the day is not missed by the reconciliation either.
    const auto report = runtime->reconcile({firstDay.addDays(-1), firstDay.addDays(2)}, {});
    QVERIFY(report.ok());
    for (const auto& found : report->findings)
        QVERIFY2(found.difference != reconcile::Difference::MissingInXero, qPrintable(found.incrementId));
}

namespace {

/// The shop sends the n-th row of a list without a field that every document has.
std::function<void(const QString&, QJsonObject&)> breaking(const char* what, const bool& broken,
                                                           QString* number)
{
    return [=, &broken](const QString& request, QJsonObject& list) {
        const QJsonArray items = list.value(u"items").toArray();
        if (!broken || !request.contains(u"/rest/V1/" + QLatin1String(what) + u'?') || items.isEmpty())
            return;
        if (number->isEmpty())
            *number = items.at(items.size() / 2).toObject().value(u"increment_id").toString();
        EditedAnswers::removeField(list, *number, QStringLiteral("grand_total"));
    };
}

QList<store::LogEntry> unreadableInLog(sync::Runtime& runtime)
{
    store::LogFilter filter;
    filter.status = store::LogStatus::Error;
    QList<store::LogEntry> entries = runtime.log().page(filter, 0, 100);
    entries.removeIf(
        [](const store::LogEntry& entry) { return entry.code != QStringLiteral("MAGENTO_FIELD_MISSING"); });
    return entries;
}

} // namespace

void ReadingTest::oneUnreadableDocumentStopsNoOther()
{
    DemoShop shop;
    shop.setUp(since);
    bool broken = true;
    QString number;
    EditedAnswers answers;
    answers.edit = breaking("invoices", broken, &number);
    auto runtime = shop.open(&answers);
    const auto first = runtime->syncOnce({});
    QVERIFY2(!first.stoppedBy, first.stoppedBy ? qPrintable(first.stoppedBy->message) : "");
    QVERIFY(shop.box->books().invoices > 10);
    QVERIFY(shop.box->books().creditNotes > 0);
    QCOMPARE(first.refused, 1);
    QCOMPARE(first.waiting, 0);
    const auto rows = runtime->queue().inState(store::QueueState::Blocked, 10);
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows.first().incrementId, number);
    QVERIFY2(rows.first().message.contains(u"grand_total"), qPrintable(rows.first().message));
    QCOMPARE(unreadableInLog(*runtime).size(), 1);
    QCOMPARE(unreadableInLog(*runtime).first().incrementId, number);

    // Still so: nothing more is said, also when a person retries.
    QVERIFY(!runtime->syncOnce({}).stoppedBy);
    QCOMPARE(runtime->queue().retry({rows.first().id}), 1);
    QCOMPARE(runtime->syncOnce({}).refused, 1);
    QCOMPARE(unreadableInLog(*runtime).size(), 1);
    QVERIFY(!shop.invoiceNumbers().contains(QString(u"MI-" + number)));

    broken = false;
    runtime->queue().retryAll();
    const auto mended = runtime->syncOnce({});
    QVERIFY(!mended.stoppedBy);
    QCOMPARE(mended.refused, 0);
    QCOMPARE(mended.waiting, 0);
    QCOMPARE(shop.invoiceNumbers().count(QString(u"MI-" + number)), 1);
    QCOMPARE(shop.box->books().duplicates, 0);
}

void ReadingTest::anUnreadableVersionIsNotPostedAsTheOneBefore()
{
    DemoShop shop;
    shop.setUp(since);
    bool broken = false;
    QString number;
    EditedAnswers answers;
    answers.edit = breaking("invoices", broken, &number);
    auto runtime = shop.open(&answers);
    QVERIFY(runtime->addAll({DocumentKind::Invoice}, QDate::fromString(since, Qt::ISODate), {}).ok());
    const auto invoice = store::DocumentStore(runtime->database()).newest(DocumentKind::Invoice, 1).first();
    number = invoice.incrementId;
    broken = true;
    const auto summary = runtime->syncOnce({});
    QVERIFY(!summary.stoppedBy);
    QCOMPARE(summary.refused, 1);
    QVERIFY(!shop.invoiceNumbers().contains(QString(u"MI-" + number)));

    // The shop is out of reach: it goes on waiting for a person.
    sandbox::Fault fault;
    fault.kind = sandbox::Fault::Kind::Status503;
    fault.side = sandbox::Fault::Side::Shop;
    shop.box->play(fault);
    runtime->queue().retryAll();
    QVERIFY(runtime->syncOnce({}).stoppedBy);
    QVERIFY(!shop.invoiceNumbers().contains(QString(u"MI-" + number)));
    QCOMPARE(runtime->queue().findDocument(DocumentKind::Invoice, invoice.entityId)->state,
             store::QueueState::Blocked);

    // It comes back as it was: it is queued all the same.
    broken = false;
    runtime->queue().retryAll();
    QVERIFY(!runtime->syncOnce({}).stoppedBy);
    QCOMPARE(shop.invoiceNumbers().count(QString(u"MI-" + number)), 1);
}

void ReadingTest::anAnswerThatIsNoListStopsTheReading()
{
    DemoShop shop;
    shop.setUp(since);
    EditedAnswers answers;
    answers.edit = [](const QString& request, QJsonObject& list) {
        if (request.contains(QStringLiteral("/rest/V1/invoices?")))
            list.remove(QStringLiteral("total_count"));
    };
    auto runtime = shop.open(&answers);
    const auto summary = runtime->syncOnce({});
    QVERIFY(summary.stoppedBy);
    QCOMPARE(summary.stoppedBy->code, QStringLiteral("MAGENTO_SHAPE"));
    QCOMPARE(shop.box->books().invoices, 0);
}

QTEST_GUILESS_MAIN(ReadingTest)
#include "tst_reading.moc"
