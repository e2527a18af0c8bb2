// Two organisations behind one sign-in: what is open in the one is not lost, and its contacts are not taken
// for the other's, when the person goes from one to the other and back.
#include "support/demoshop.h"

#include "store/ledgerstore.h"
#include "sync/engine.h"

using namespace counterfoil;
using namespace counterfoil::test;
using store::DocumentKind;
using store::Stage;

namespace {

const QString since = QStringLiteral("2026-11-15");
const QString second = QStringLiteral("046ffb64-3026-5eee-9e5c-78e2c7343051"); ///< Second Street Trading Ltd

sandbox::Options bothOrganisations()
{
    sandbox::Options options;
    options.approveAll = true;
    return options;
}

/// Set up with the first of the two.
void setUp(DemoShop& shop, const QString& from, QMap<QString, QString> more = {})
{
    more.insert(QStringLiteral("xero.tenantId"), shop.box->tenantId());
    shop.setUp(from, more);
}

sync::SyncSummary syncIn(DemoShop& shop, const QString& tenantId)
{
    auto runtime = shop.open();
    const auto chosen = runtime->chooseTenant(tenantId, {});
    if (!chosen)
        qFatal("%s", qPrintable(chosen.error().message));
    return runtime->syncOnce({});
}

void addAllIn(DemoShop& shop, const QString& tenantId, const QString& from = since)
{
    auto runtime = shop.open();
    QVERIFY(runtime->saveSettings({{QStringLiteral("sync.since"), from}}).ok());
    QVERIFY(runtime->chooseTenant(tenantId, {}).ok());
    const QList<DocumentKind> kinds{DocumentKind::Customer, DocumentKind::Invoice, DocumentKind::CreditMemo};
    QVERIFY(runtime->addAll(kinds, QDate::fromString(from, Qt::ISODate), {}).ok());
    const auto summary = runtime->syncOnce({});
    QVERIFY2(!summary.stoppedBy, summary.stoppedBy ? qPrintable(summary.stoppedBy->message) : "");
    QCOMPARE(summary.refused, 0);
    QCOMPARE(summary.waiting, 0);
}

void letHoursPass(DemoShop& shop)
{
    shop.clock.offsetSeconds += 5 * 3600;
    shop.box->advanceClock(std::chrono::hours(5));
}

} // namespace

class OrganisationsTest : public QObject
{
    Q_OBJECT
private slots:
    void whatIsOpenInAnotherOrganisationWaits();
    void contactsOfTwoOrganisationsAreNotMixed();
    void anotherProfileOfTheSameOrganisationIsNamedOnce();
};

void OrganisationsTest::whatIsOpenInAnotherOrganisationWaits()
{
    const QMap<QString, QString> salesOnly{{QStringLiteral("sync.creditMemos"), QStringLiteral("false")}};
    DemoShop calm(bothOrganisations());
    setUp(calm, since, salesOnly);
    QVERIFY(!calm.open()->syncOnce({}).stoppedBy);
    const int payments = calm.box->books().payments;
    QVERIFY(payments > 3);

    DemoShop shop(bothOrganisations());
    setUp(shop, since, salesOnly);
    sandbox::Fault noPayments;
    noPayments.kind = sandbox::Fault::Kind::Status503;
    noPayments.pathContains = QStringLiteral("/Payments");
    noPayments.times = 1000;
    shop.box->play(noPayments);
    (void)shop.open()->syncOnce({});
    shop.box->clearFaults();
    QCOMPARE(shop.box->books().payments, 0);
    const qint64 open = shop.open()->queue().count();
    QVERIFY(open >= payments);

    letHoursPass(shop);
    const auto elsewhere = syncIn(shop, second);
    QVERIFY2(!elsewhere.stoppedBy, elsewhere.stoppedBy ? qPrintable(elsewhere.stoppedBy->message) : "");
    {
        auto runtime = shop.open();
        QCOMPARE(runtime->queue().count(), open);
        const auto rows = runtime->queue().page(0, 1000);
        for (const auto& row : rows) {
            QCOMPARE(row.stage, Stage::Payment);
            QCOMPARE(row.state, store::QueueState::Waiting);
            QCOMPARE(row.reason, sync::otherBooks);
            QVERIFY2(row.message.contains(QStringLiteral("Counterfoil Demo Ltd")), qPrintable(row.message));
        }
        // A run that finds nothing new leaves them alone.
        QCOMPARE(runtime->syncOnce({}).waiting, static_cast<int>(open));
    }

    const auto back = syncIn(shop, shop.box->tenantId());
    QVERIFY2(!back.stoppedBy, back.stoppedBy ? qPrintable(back.stoppedBy->message) : "");
    QCOMPARE(shop.open()->queue().count(), 0);
    QCOMPARE(shop.box->books().payments, payments);
    QCOMPARE(shop.box->books().duplicates, 0);
}

void OrganisationsTest::contactsOfTwoOrganisationsAreNotMixed()
{
    // The first organisation gets the last days only, the second one all, with contacts the first has not.
    DemoShop shop(bothOrganisations());
    setUp(shop, QStringLiteral("2026-11-22"));
    QVERIFY(!shop.open()->syncOnce({}).stoppedBy);
    const int fewContacts = shop.box->books().contacts;
    addAllIn(shop, second, QStringLiteral("2026-11-20"));
    addAllIn(shop, second); // now the contacts of before have been read from there
    addAllIn(shop, shop.box->tenantId());

    DemoShop calm(bothOrganisations());
    setUp(calm, since);
    addAllIn(calm, calm.box->tenantId());
    const auto expected = calm.box->books();
    const auto books = shop.box->books();
    QVERIFY(fewContacts < expected.contacts);
    QCOMPARE(books.contacts, expected.contacts);
    QCOMPARE(books.invoices, expected.invoices);
    QCOMPARE(books.creditNotes, expected.creditNotes);
    QCOMPARE(books.duplicates, 0);
}

void OrganisationsTest::anotherProfileOfTheSameOrganisationIsNamedOnce()
{
    DemoShop shop(bothOrganisations());
    setUp(shop, since);
    const QString other = shop.directory.path() + QStringLiteral("/profiles/shop-uk");
    QVERIFY(QDir().mkpath(other));
    QList<sync::Event> events;
    sync::RuntimeOptions options;
    options.profileDirectory = other;
    options.credentials.shop = shop.box->shopKeys();
    options.credentials.xeroTokens = shop.tokens;
    options.transport = &shop.plain;
    options.clock = &shop.clock;
    options.onEvent = [&events](const sync::Event& event) { events.append(event); };
    auto runtime = sync::Runtime::open(std::move(options));
    QVERIFY(runtime.ok());
    QVERIFY((*runtime)
                ->saveSettings({{QStringLiteral("xero.clientId"), shop.box->xeroClientId()},
                                {QStringLiteral("xero.apiUrl"), shop.box->xeroApiUrl().toString()},
                                {QStringLiteral("xero.identityUrl"), shop.box->identityUrl().toString()}})
                .ok());
    const auto told = [&events] {
        QStringList messages;
        for (const auto& event : std::as_const(events)) {
            const auto* failed = std::get_if<sync::CommandFailed>(&event);
            if (failed && failed->error.code == QStringLiteral("ORGANISATION_SHARED"))
                messages.append(failed->error.message);
        }
        return messages;
    };
    QVERIFY((*runtime)->chooseTenant(second, {}).ok());
    QCOMPARE(told(), QStringList());
    for (int time = 0; time < 2; ++time) {
        QVERIFY((*runtime)->chooseTenant(shop.box->tenantId(), {}).ok());
        QCOMPARE(told().size(), 1);
    }
    QVERIFY2(told().first().contains(QStringLiteral("default")), qPrintable(told().first()));
}

QTEST_GUILESS_MAIN(OrganisationsTest)
#include "tst_organisations.moc"
