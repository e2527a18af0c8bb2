// Two programs on one PostgreSQL journal: 2,000 documents, one program killed midway, each document exactly
// once. This executable is also the programs: with --program it posts until nothing waits.
#include "store/documentstore.h"
#include "support/demoshop.h"
#include "support/postgres.h"
#include "sync/pause.h"
#include "sync/sourcedocument.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>

#include <cstdio>

using namespace counterfoil;
using namespace counterfoil::test;
using store::DocumentKind;

namespace {

constexpr int usualDocuments = 2000;     // fewer under the sanitizers: COUNTERFOIL_DOCUMENTS=500
constexpr std::chrono::seconds lease{5}; // short, so that the test need not wait for the usual one

int wantedDocuments()
{
    bool ok = false;
    const int wanted = qEnvironmentVariableIntValue("COUNTERFOIL_DOCUMENTS", &ok);
    return ok ? wanted : usualDocuments;
}

QJsonObject describe(const DemoShop& shop)
{
    const auto keys = shop.box->shopKeys();
    return {{QStringLiteral("host"), shop.journal->host},
            {QStringLiteral("user"), shop.journal->user},
            {QStringLiteral("database"), shop.journal->database},
            {QStringLiteral("consumerKey"), keys.consumerKey},
            {QStringLiteral("consumerSecret"), keys.consumerSecret},
            {QStringLiteral("accessToken"), keys.accessToken},
            {QStringLiteral("accessTokenSecret"), keys.accessTokenSecret},
            {QStringLiteral("tokens"), QString::fromUtf8(shop.tokens.toJson())}};
}

sync::RuntimeOptions optionsFrom(const QJsonObject& json)
{
    const auto text = [&json](const char* name) { return json.value(QLatin1String(name)).toString(); };
    sync::RuntimeOptions options;
    options.journal = store::JournalServer{};
    options.journal->host = text("host");
    options.journal->user = text("user");
    options.journal->database = text("database");
    options.credentials.shop.consumerKey = text("consumerKey");
    options.credentials.shop.consumerSecret = text("consumerSecret");
    options.credentials.shop.accessToken = text("accessToken");
    options.credentials.shop.accessTokenSecret = text("accessTokenSecret");
    if (const auto tokens = xero::TokenSet::fromJson(text("tokens").toUtf8()))
        options.credentials.xeroTokens = *tokens;
    options.saveTokens = [](const xero::TokenSet&) -> Result<void> { return {}; };
    options.leaseDuration = lease;
    return options;
}

/// Runs until nothing waits; 0 when that came.
int runProgram()
{
    QFile in;
    (void)in.open(stdin, QIODevice::ReadOnly);
    QtHttpTransport transport;
    const SystemClock clock;
    auto options = optionsFrom(QJsonDocument::fromJson(in.readLine()).object());
    options.transport = &transport;
    options.clock = &clock;
    auto runtime = sync::Runtime::open(std::move(options));
    if (!runtime) {
        std::fprintf(stderr, "%s\n", qPrintable(runtime.error().detail));
        return 1;
    }
    // Together with the other program, so that neither posts everything while the other starts.
    std::puts("ready");
    std::fflush(stdout);
    (void)in.readLine();
    constexpr int rounds = 300;
    for (int round = 0; round < rounds; ++round) {
        const auto summary = (*runtime)->syncOnce({});
        if (summary.stoppedBy)
            std::fprintf(stderr, "%s: %s\n", qPrintable(summary.stoppedBy->code),
                         qPrintable(summary.stoppedBy->message));
        if (!summary.stoppedBy && summary.waiting == 0)
            return 0;
        sync::systemPause(std::chrono::milliseconds(500), {}); // what waits is in the other program's hands
    }
    return 2;
}

/// More documents than the demo shop has: its own under other numbers.
void multiply(sync::Runtime& runtime)
{
    store::DocumentStore documents(runtime.database());
    store::QueueStore& queue = runtime.queue();
    const auto rows = queue.page(0, 100000);
    constexpr qint64 apart = 100000;
    const auto clone = [&](DocumentKind kind, qint64 id, qint64 by) {
        auto source = documents.find(kind, id);
        if (!source)
            return;
        QJsonObject json = sync::bodyOf(*source);
        for (const char* name : {"entity_id", "order_id"}) {
            const QString key = QString::fromLatin1(name);
            if (json.contains(key))
                json.insert(key, json.value(key).toInteger() + by);
        }
        const QString number = QStringLiteral("increment_id");
        json.insert(number, QStringLiteral("%1-%2").arg(json.value(number).toString()).arg(by / apart));
        auto document = sync::sourceDocument(sync::magentoKind(kind), json);
        if (!document)
            qFatal("%s", qPrintable(document.error().message));
        document->customerName = source->customerName;
        documents.put(*document);
        if (kind == DocumentKind::Order)
            return;
        store::QueueItem item;
        item.kind = kind;
        item.entityId = document->entityId;
        item.storeId = document->storeId;
        item.orderId = document->orderId;
        item.incrementId = document->incrementId;
        item.customerName = document->customerName;
        item.amount = document->grandTotal;
        item.currency = document->currency;
        item.reason = QStringLiteral("new");
        queue.enqueue(item);
    };
    for (qint64 by = apart; queue.count() < wantedDocuments(); by += apart) {
        store::Transaction transaction(runtime.database());
        for (const auto& row : rows) {
            if (row.kind != DocumentKind::Invoice && row.kind != DocumentKind::CreditMemo)
                continue;
            clone(DocumentKind::Order, row.orderId, by);
            clone(row.kind, row.entityId, by);
        }
        transaction.commit();
    }
}

qint64 number(store::Database& db, const char* sql)
{
    QSqlQuery query = db.exec(QString::fromLatin1(sql));
    return query.next() ? query.value(0).toLongLong() : -1;
}

} // namespace

class SharedTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void eachComputerHasItsOwnSignIn();
    void twoProgramsOneKilled();

private:
    std::unique_ptr<PostgresServer> m_server;
};

void SharedTest::initTestCase()
{
    m_server = PostgresServer::start();
    if (!m_server)
        QSKIP(qPrintable(PostgresServer::why()));
}

void SharedTest::eachComputerHasItsOwnSignIn()
{
    DemoShop shop;
    shop.journal = m_server->freshDatabase();
    shop.setUp(QStringLiteral("2026-11-20"));
    const QTemporaryDir elsewhere;
    auto options = optionsFrom(describe(shop));
    options.profileDirectory = elsewhere.path();
    options.transport = &shop.plain;
    options.clock = &shop.clock;
    auto second = sync::Runtime::open(std::move(options));
    QVERIFY(second.ok());
    QVERIFY((*second)->books(std::chrono::minutes(0), {}).ok());
    QCOMPARE((*second)->status().books.state, sync::ConnectionState::Connected);

    // The first computer's sign-in ends.
    shop.tokens.accessToken = shop.tokens.refreshToken = QStringLiteral("withdrawn");
    auto first = shop.open();
    QVERIFY(!first->books(std::chrono::minutes(0), {}).ok());
    QCOMPARE(first->status().books.need, sync::SignInNeed::SignInAgain);
    QCOMPARE(first->status().books.state, sync::ConnectionState::NotConnected);
    QCOMPARE((*second)->status().books.need, sync::SignInNeed::None);
    QCOMPARE((*second)->status().books.state, sync::ConnectionState::Connected);
    // It stays so after a restart.
    first.reset();
    QCOMPARE(shop.open()->status().books.need, sync::SignInNeed::SignInAgain);
}

void SharedTest::twoProgramsOneKilled()
{
    sandbox::Options noLimits;
    noLimits.minuteLimit = 0;
    noLimits.dayLimit = 0;
    noLimits.latency = std::chrono::milliseconds(20); // so that "midway" lasts long enough to be met
    DemoShop shop(noLimits);
    shop.journal = m_server->freshDatabase();
    shop.setUp();
    qint64 queued = 0;
    {
        auto runtime = shop.open();
        const auto added = runtime->addAll({DocumentKind::Invoice, DocumentKind::CreditMemo}, {}, {});
        QVERIFY2(added.ok(), added ? "" : qPrintable(added.error().message));
        multiply(*runtime);
        queued = runtime->queue().count();
        QVERIFY(queued >= wantedDocuments());
    }

    auto opened =
        store::Database::open(store::JournalAddress{{}, shop.journal}, store::Database::Mode::ReadOnly);
    QVERIFY(opened.ok());
    store::Database& db = **opened;

    const QByteArray line = QJsonDocument(describe(shop)).toJson(QJsonDocument::Compact) + '\n';
    std::vector<std::unique_ptr<QProcess>> programs;
    for (int i = 0; i < 2; ++i) {
        auto program = std::make_unique<QProcess>();
        program->setProcessChannelMode(QProcess::ForwardedErrorChannel);
        program->start(QCoreApplication::applicationFilePath(), {QStringLiteral("--program")});
        QVERIFY(program->waitForStarted());
        program->write(line);
        programs.push_back(std::move(program));
    }
    for (const auto& program : programs) {
        while (!program->canReadLine())
            QVERIFY(program->waitForReadyRead(120000));
    }
    for (const auto& program : programs)
        program->write("go\n");
    // Only now: what is on its way when its program dies becomes the other program's, which leaves no trace
    // of it.
    const auto bothTookPart = [&db] {
        return number(db, "SELECT count(DISTINCT lease_owner) FROM batch WHERE lease_owner <> ''") >= 2;
    };
    QTRY_VERIFY_WITH_TIMEOUT(bothTookPart() && shop.box->books().invoices >= wantedDocuments() / 4, 300000);
    programs[0]->kill(); // SIGKILL, at whatever it is doing
    QVERIFY(programs[0]->waitForFinished());
    QCOMPARE(programs[0]->exitStatus(), QProcess::CrashExit);
    // Midway indeed.
    QVERIFY(number(db, "SELECT count(*) FROM queue WHERE state IN ('waiting', 'sending', 'indoubt')") > 0);
    QVERIFY(programs[1]->waitForFinished(500000));
    QCOMPARE(programs[1]->exitStatus(), QProcess::NormalExit);
    QCOMPARE(programs[1]->exitCode(), 0);

    const auto books = shop.box->books();
    QCOMPARE(books.duplicates, 0);
    QCOMPARE(number(db, "SELECT count(*) FROM queue WHERE state NOT IN ('failed', 'blocked')"), 0);
    QCOMPARE(number(db, "SELECT count(*) FROM queue WHERE state = 'failed'"), 0);
    const qint64 refused = number(db, "SELECT count(*) FROM queue");
    // What is in the ledger and what is in the books is the same, kind by kind.
    QCOMPARE(number(db, "SELECT count(*) FROM ledger WHERE xero_kind = 'Invoice'"), books.invoices);
    QCOMPARE(number(db, "SELECT count(*) FROM ledger WHERE xero_kind = 'CreditNote'"), books.creditNotes);
    QCOMPARE(number(db, "SELECT count(*) FROM ledger WHERE xero_kind = 'Payment'"), books.payments);
    QCOMPARE(number(db, "SELECT count(*) FROM ledger WHERE xero_kind = 'Refund'"), books.refunds);
    QCOMPARE(number(db, "SELECT count(*) FROM ledger WHERE xero_kind = 'Allocation'"), books.allocations);
    QVERIFY(books.invoices + books.creditNotes + refused <= queued);
    QVERIFY(books.invoices + books.creditNotes > queued * 9 / 10);
    // No customer twice.
    QSet<QString> numbers;
    const QJsonArray contacts = shop.box->dump().value(QStringLiteral("Contacts")).toArray();
    for (const auto& contact : contacts) {
        const QString key = contact.toObject().value(QStringLiteral("ContactNumber")).toString();
        QVERIFY2(key.isEmpty() || !numbers.contains(key), qPrintable(key));
        numbers.insert(key);
    }
    QVERIFY(numbers.size() > 1);
    qInfo("%lld documents queued: %d invoices, %d credit notes, %d payments, %d refunds, %d allocations; %d "
          "contacts; %lld refused by the mapping; %lld batches; %d calls",
          queued, books.invoices, books.creditNotes, books.payments, books.refunds, books.allocations,
          books.contacts, refused, number(db, "SELECT count(*) FROM batch"), books.calls);
}

int main(int argc, char** argv)
{
    QCoreApplication app(argc, argv);
    if (QCoreApplication::arguments().contains(QStringLiteral("--program")))
        return runProgram();
    SharedTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_shared.moc"
