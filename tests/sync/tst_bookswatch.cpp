// What becomes of posted documents in Xero is found once a day, for two calls, and said once.
#include "support/demoshop.h"
#include "support/dialogue.h"

#include "store/logstore.h"
#include "store/overviewstore.h"
#include "sync/bookswatch.h"
#include "sync/settings.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrlQuery>

using namespace counterfoil;
using namespace counterfoil::test;

namespace {

constexpr qint64 day = 24 * 3600 + 60; // in seconds, and a little

QList<store::LogEntry> newEntries(sync::Runtime& runtime, qint64 after)
{
    QList<store::LogEntry> entries;
    const auto page = store::LogStore(runtime.database()).page({}, 0, 100);
    for (const auto& entry : page) {
        if (entry.id > after)
            entries.append(entry);
    }
    return entries;
}

/// As if it had looked that long ago.
void lookedAt(sync::Runtime& runtime, qint64 seconds)
{
    sync::Settings settings(runtime.database());
    settings.setState(QStringLiteral("booksWatchedAt:") + runtime.setting(QStringLiteral("xero.tenantId")),
                      demoNow().addSecs(seconds).toString(Qt::ISODate));
}

QByteArray header(const HttpRequest& request, const QByteArray& name)
{
    for (const auto& [key, value] : request.headers) {
        if (key == name)
            return value;
    }
    return {};
}

QByteArray pageOf(const QStringList& numbers, const QDateTime& changed, int pageCount)
{
    QJsonArray invoices;
    for (const QString& number : numbers)
        invoices.append(QJsonObject{{QStringLiteral("InvoiceID"), number},
                                    {QStringLiteral("InvoiceNumber"), number},
                                    {QStringLiteral("Type"), QStringLiteral("ACCREC")},
                                    {QStringLiteral("Status"), QStringLiteral("AUTHORISED")},
                                    {QStringLiteral("CurrencyCode"), QStringLiteral("GBP")},
                                    {QStringLiteral("Total"), 10},
                                    {QStringLiteral("UpdatedDateUTC"),
                                     QStringLiteral("/Date(%1+0000)/").arg(changed.toMSecsSinceEpoch())}});
    return QJsonDocument(QJsonObject{{QStringLiteral("Invoices"), invoices},
                                     {QStringLiteral("CreditNotes"), QJsonArray()},
                                     {QStringLiteral("pagination"),
                                      QJsonObject{{QStringLiteral("page"), 1},
                                                  {QStringLiteral("pageSize"), 1000},
                                                  {QStringLiteral("pageCount"), pageCount},
                                                  {QStringLiteral("itemCount"), numbers.size()}}}})
        .toJson();
}

} // namespace

class BooksWatchTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void onTheFirstDayNothingIsAsked();
    void whatChangedInXeroIsSaidOnce();
    void switchedOffItAsksNothing();
    void keptCallsAreNotSpent();
    void aListThatShiftsWhileItIsReadLosesNothing();

private:
    DemoShop::Snapshot m_posted;
};

void BooksWatchTest::initTestCase()
{
    DemoShop shop;
    shop.setUp();
    const auto summary = shop.open()->syncOnce({});
    QVERIFY(!summary.stoppedBy);
    m_posted = shop.snapshot();
}

void BooksWatchTest::onTheFirstDayNothingIsAsked()
{
    const auto shop = DemoShop::from(m_posted);
    const auto summary = shop->open()->syncOnce({});
    QVERIFY(!summary.stoppedBy);
    QCOMPARE(summary.xeroCalls, 0);
}

void BooksWatchTest::whatChangedInXeroIsSaidOnce()
{
    const auto shop = DemoShop::from(m_posted);
    const auto dump = shop->box->dump();
    const auto number = [&](const char* list, const char* key, int index) {
        return dump.value(QLatin1String(list))
            .toArray()
            .at(index)
            .toObject()
            .value(QLatin1String(key))
            .toString();
    };
    const QString voided = number("Invoices", "InvoiceNumber", 10);
    const QString edited = number("Invoices", "InvoiceNumber", 20);
    const QString credit = number("CreditNotes", "CreditNoteNumber", 5);
    shop->box->voidInvoice(voided);
    shop->box->editDocument(edited, {{QStringLiteral("Total"), 12345.67}});
    shop->box->editDocument(credit, {{QStringLiteral("Total"), 1.5}});
    // No matter: somebody's own invoice, and one whose reference alone was changed.
    shop->box->editDocument(QStringLiteral("INV-0001"), {{QStringLiteral("Total"), 50}});
    shop->box->editDocument(number("Invoices", "InvoiceNumber", 30),
                            {{QStringLiteral("Reference"), QStringLiteral("mine")}});

    auto runtime = shop->open();
    lookedAt(*runtime, -day);
    const qint64 before = store::LogStore(runtime->database()).newestId();
    auto summary = runtime->syncOnce({});
    QVERIFY2(!summary.stoppedBy, summary.stoppedBy ? qPrintable(summary.stoppedBy->message) : "");
    QCOMPARE(summary.xeroCalls, 2);
    const auto entries = newEntries(*runtime, before);
    QMap<QString, QString> codes;
    for (const auto& entry : entries) {
        codes.insert(entry.xeroNumber, entry.code);
        QVERIFY(entry.message.contains(entry.xeroNumber));
        QVERIFY(entry.status == store::LogStatus::Error);
        QVERIFY(!entry.incrementId.isEmpty() && !entry.xeroId.isEmpty());
    }
    QCOMPARE(entries.size(), 3);
    QCOMPARE(codes.value(voided), QStringLiteral("VOIDED_IN_XERO"));
    QCOMPARE(codes.value(edited), QStringLiteral("CHANGED_IN_XERO"));
    QCOMPARE(codes.value(credit), QStringLiteral("CHANGED_IN_XERO"));
    QCOMPARE(store::OverviewStore(runtime->database()).changedInXero(), 3);

    // The same day again: no call. The next day: the same findings are not said again.
    summary = runtime->syncOnce({});
    QCOMPARE(summary.xeroCalls, 0);
    lookedAt(*runtime, -day);
    const qint64 said = store::LogStore(runtime->database()).newestId();
    summary = runtime->syncOnce({});
    QVERIFY(!summary.stoppedBy);
    QCOMPARE(summary.xeroCalls, 2);
    QVERIFY(newEntries(*runtime, said).isEmpty());
    qInfo("3 of 218 changed in Xero: found with 2 calls");
}

void BooksWatchTest::switchedOffItAsksNothing()
{
    const auto shop = DemoShop::from(m_posted);
    auto runtime = shop->open();
    QVERIFY(runtime->saveSettings({{QStringLiteral("sync.watchXero"), QStringLiteral("false")}}));
    lookedAt(*runtime, -2 * day);
    QCOMPARE(runtime->syncOnce({}).xeroCalls, 0);
    QVERIFY(runtime->saveSettings({{QStringLiteral("sync.watchXero"), QStringLiteral("true")}}));
    QCOMPARE(runtime->syncOnce({}).xeroCalls, 2);
}

void BooksWatchTest::keptCallsAreNotSpent()
{
    const auto shop = DemoShop::from(m_posted);
    auto runtime = shop->open();
    lookedAt(*runtime, -2 * day);
    QVERIFY(runtime->saveSettings({{QStringLiteral("budget.reserve"), QStringLiteral("5000")}}));
    QCOMPARE(runtime->syncOnce({}).xeroCalls, 0);
}

void BooksWatchTest::aListThatShiftsWhileItIsReadLosesNothing()
{
    const QTemporaryDir directory;
    auto database = store::Database::open(directory.path(), store::Database::Mode::ReadWrite);
    QVERIFY(database.ok());
    ShiftedClock clock;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const QString tenant = QStringLiteral("t");
    store::DocumentStore documents(**database);
    store::LedgerStore ledger(**database);
    store::LogStore log(**database);
    sync::Settings settings(**database);
    RateBudget budget(clock);
    settings.setState(QStringLiteral("booksWatchedAt:t"), now.addDays(-2).toString(Qt::ISODate));
    for (int i = 1; i <= 3; ++i) {
        store::LedgerEntry entry;
        entry.xeroKind = store::XeroKind::Invoice;
        entry.tenantId = tenant;
        entry.magentoKey = QStringLiteral("invoice:%1").arg(i);
        entry.xeroId = entry.xeroNumber = QStringLiteral("N%1").arg(i);
        entry.currency = QStringLiteral("GBP");
        entry.amount = Amount::fromInteger(9); // all have another total in Xero
        entry.postedAt = now.addDays(-3);
        QVERIFY(ledger.add(entry));
    }
    Dialogue xero;
    QStringList since;
    const auto keep = [&](const HttpRequest& request) {
        since << QString::fromLatin1(header(request, "If-Modified-Since"));
        QCOMPARE(QUrlQuery(request.url).queryItemValue(QStringLiteral("page")),
                 since.size() == 3 ? QStringLiteral("2") : QStringLiteral("1"));
    };
    const QDateTime third = now.addSecs(-500);
    xero.expect(keep, HttpResponse{200, {}, pageOf({QStringLiteral("N1")}, now.addSecs(-900), 2)});
    xero.expect(keep, HttpResponse{200, {}, pageOf({QStringLiteral("N2")}, now.addSecs(-900), 2)});
    // As many in one second as a page holds: on to the next page, or it would go on for ever.
    xero.expect(keep, HttpResponse{200, {}, pageOf({QStringLiteral("N3")}, third, 2)});
    xero.expect({}, HttpResponse{304, {}, {}});
    xero::AppSettings app;
    xero::Session session(xero, clock, app, {});
    xero::TokenSet tokens;
    tokens.accessToken = QStringLiteral("a");
    tokens.expiresAt = now.addSecs(1000);
    session.setTokens(tokens);
    xero::Client books(xero, clock, session, budget, tenant);
    sync::BooksWatch watch({documents, ledger, log, settings, clock, budget, books, tenant});
    QVERIFY(watch.isDue());
    const auto found = watch.look({});
    QVERIFY2(found.ok(), found ? "" : qPrintable(found.error().message + found.error().detail));
    QCOMPARE(*found, 3);
    QVERIFY(xero.finished());
    QCOMPARE(since.size(), 3);
    QCOMPARE(since.at(1), now.addSecs(-901).toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss")));
    QCOMPARE(since.at(2), since.at(1));
    QVERIFY(!watch.isDue());
}

QTEST_GUILESS_MAIN(BooksWatchTest)
#include "tst_bookswatch.moc"
