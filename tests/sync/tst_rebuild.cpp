// A damaged journal is set aside and begun anew: what is in Xero is recognised by its number, nothing is
// posted twice, and one look-up serves many documents.
#include "support/demoshop.h"

using namespace counterfoil;
using namespace counterfoil::test;

namespace {

const QString since = QStringLiteral("2026-11-15");

/// Overwrites a part of the journal's file.
void damage(const DemoShop& shop, qint64 from)
{
    QFile file(store::Database::fileName(shop.directory.path()));
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.size() > from);
    file.seek(from);
    file.write(QByteArray(static_cast<int>(file.size() - from), 'x'));
}

/// Nothing that is for payments gets out.
class WithoutPayments final : public HttpTransport
{
public:
    explicit WithoutPayments(HttpTransport& next) : m_next(next) {}
    Result<HttpResponse> send(const HttpRequest& request, std::stop_token stop) override
    {
        if (request.url.path().contains(QStringLiteral("/Payments")))
            return makeError(ErrorKind::Offline, QStringLiteral("no network"));
        return m_next.send(request, stop);
    }

private:
    HttpTransport& m_next;
};

} // namespace

class RebuildTest : public QObject
{
    Q_OBJECT
private slots:
    void nothingIsPostedTwice();
    void theSettingsOfTheDamagedJournalGoOn();
    void withoutThemNothingIsPostedUnseen();
    void anOlderCopyRecognisesWhatWasPaidSince();
};

void RebuildTest::nothingIsPostedTwice()
{
    const QMap<QString, QString> more{{QStringLiteral("sync.products"), QStringLiteral("true")}};
    sandbox::Options noLimits;
    noLimits.minuteLimit = 0;
    noLimits.dayLimit = 0;
    DemoShop shop(noLimits);
    shop.setUp(since, more);
    const auto first = shop.open()->syncOnce({});
    QVERIFY2(!first.stoppedBy, first.stoppedBy ? qPrintable(first.stoppedBy->message) : "");
    const auto before = shop.box->books();
    QVERIFY(before.invoices > 5 && before.payments > 0 && before.creditNotes > 0 && before.refunds > 0 &&
            before.items > 0);

    QFile file(store::Database::fileName(shop.directory.path()));
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.resize(file.size() / 2));
    file.close();
    QVERIFY(shop.open()->database().notice());
    shop.setUp(since, more); // the settings went with the file

    const auto again = shop.open()->syncOnce({});
    QVERIFY2(!again.stoppedBy, again.stoppedBy ? qPrintable(again.stoppedBy->message) : "");
    QCOMPARE(again.waiting, 0);
    QCOMPARE(again.refused, first.refused);
    const auto after = shop.box->books();
    QCOMPARE(after.duplicates, 0);
    QCOMPARE(after.invoices, before.invoices);
    QCOMPARE(after.creditNotes, before.creditNotes);
    QCOMPARE(after.payments, before.payments);
    QCOMPARE(after.refunds, before.refunds);
    QCOMPARE(after.allocations, before.allocations);
    QCOMPARE(after.items, before.items);
    QCOMPARE(after.contacts, before.contacts);
    // Nothing was refused for its number: it was looked up before, many at a time.
    QVERIFY2(again.xeroCalls < 15, qPrintable(QString::number(again.xeroCalls)));
    qInfo("%d invoices, %d credit notes, %d items recognised with %d calls", after.invoices,
          after.creditNotes, after.items, again.xeroCalls);
}

void RebuildTest::theSettingsOfTheDamagedJournalGoOn()
{
    DemoShop shop;
    shop.setUp(since, {{QStringLiteral("sync.source"), QStringLiteral("order")}});
    {
        auto runtime = shop.open();
        auto mapping = runtime->mapping();
        mapping.numbers.orderPrefix = QStringLiteral("WEB-");
        runtime->saveMapping(mapping);
        QVERIFY(!runtime->syncOnce({}).stoppedBy);
    }
    const auto before = shop.box->books();
    QVERIFY(before.invoices > 3);
    // The end of the file: documents and queue, not what was written first.
    damage(shop, QFile(store::Database::fileName(shop.directory.path())).size() - 20'000);

    auto runtime = shop.open();
    QVERIFY(runtime->database().notice());
    QCOMPARE(runtime->setting(QStringLiteral("sync.source")), QStringLiteral("order"));
    QCOMPARE(runtime->setting(QStringLiteral("sync.since")), since);
    QCOMPARE(runtime->mapping().numbers.orderPrefix, QStringLiteral("WEB-"));
    QVERIFY(!runtime->mapping().accounts.sales.isEmpty());
    const auto again = runtime->syncOnce({});
    QVERIFY2(!again.stoppedBy, again.stoppedBy ? qPrintable(again.stoppedBy->message) : "");
    QCOMPARE(again.refused, 0);
    QCOMPARE(shop.box->books().invoices, before.invoices);
    QCOMPARE(shop.box->books().payments, before.payments);
    QCOMPARE(shop.box->books().duplicates, 0);
}

void RebuildTest::withoutThemNothingIsPostedUnseen()
{
    DemoShop shop;
    shop.setUp(since);
    const auto mapping = shop.open()->mapping();
    damage(shop, 1000);
    const QMap<QString, QString> addresses{
        {QStringLiteral("magento.url"), shop.box->shopUrl().toString()},
        {QStringLiteral("xero.clientId"), shop.box->xeroClientId()},
        {QStringLiteral("xero.apiUrl"), shop.box->xeroApiUrl().toString()},
        {QStringLiteral("xero.identityUrl"), shop.box->identityUrl().toString()},
        {QStringLiteral("xero.tenantId"), shop.box->tenantId()},
        {QStringLiteral("sync.since"), since}};
    auto runtime = shop.open();
    QVERIFY(runtime->database().notice());
    QVERIFY(runtime->saveSettings(addresses).ok());
    const auto refused = runtime->syncOnce({});
    QVERIFY(refused.stoppedBy);
    QCOMPARE(refused.stoppedBy->code, QStringLiteral("SETTINGS_LOST"));
    QVERIFY(refused.waiting > 0);
    QCOMPARE(shop.box->books().invoices, 0);

    runtime->saveMapping(mapping);
    QVERIFY(!runtime->syncOnce({}).stoppedBy);
    QVERIFY(shop.box->books().invoices > 0);
}

void RebuildTest::anOlderCopyRecognisesWhatWasPaidSince()
{
    const QDate from = QDate::fromString(since, Qt::ISODate);
    DemoShop shop;
    shop.setUp(QStringLiteral("2026-11-21"), {{QStringLiteral("sync.creditMemos"), QStringLiteral("false")}});
    WithoutPayments transport(shop.plain);
    (void)shop.open(&transport)->syncOnce({});
    QVERIFY(shop.open()->queue().count() > 0);
    QCOMPARE(shop.box->books().payments, 0);
    const QString path = store::Database::fileName(shop.directory.path());
    const QString copy = path + QStringLiteral(".copy");
    QVERIFY(QFile::copy(path, copy));

    const auto syncAll = [&] {
        auto runtime = shop.open();
        QVERIFY(runtime->saveSettings({{QStringLiteral("sync.since"), since}}).ok());
        QVERIFY(runtime->addAll({store::DocumentKind::Invoice}, from, {}).ok());
        const auto summary = runtime->syncOnce({});
        QVERIFY2(!summary.stoppedBy, summary.stoppedBy ? qPrintable(summary.stoppedBy->message) : "");
        QCOMPARE(summary.refused, 0);
        QCOMPARE(summary.waiting, 0);
    };
    syncAll();
    const auto before = shop.box->books();
    QVERIFY(before.payments > 3);

    QVERIFY(QFile::remove(path) && QFile::rename(copy, path));
    syncAll();
    const auto after = shop.box->books();
    QCOMPARE(after.invoices, before.invoices);
    QCOMPARE(after.payments, before.payments);
    QCOMPARE(after.paymentTotals, before.paymentTotals);
    QCOMPARE(after.duplicates, 0);
}

QTEST_GUILESS_MAIN(RebuildTest)
#include "tst_rebuild.moc"
