// The program is killed at random moments of its run and started again until it is done; then the demo Xero's
// own ledger must show every document exactly once. The services and each sync are processes of their own on
// one data folder. COUNTERFOIL_RUNS=n plays more runs, COUNTERFOIL_SEED=n starts elsewhere.
#include "http/qthttptransport.h"
#include "store/settingsstore.h"
#include "support/demoshop.h"
#include "support/program.h"
#include "support/seed.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QTest>

#include <random>

using namespace counterfoil;
using namespace counterfoil::test;

namespace {

constexpr int patienceMs = 120000;
constexpr unsigned firstSeed = 20261125;
constexpr unsigned usualRuns = 10, runsPerRow = 10;
constexpr int killsPerRun = 2;
const QString since = QStringLiteral("2026-11-15");

void writeFile(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("%s", qPrintable(file.errorString()));
}

/// What counts in the demo books.
QJsonObject ledgerOf(QJsonObject books)
{
    books.remove(QStringLiteral("calls"));
    return books;
}

} // namespace

class KillTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void everyDocumentOnceWhereverItIsKilled_data();
    void everyDocumentOnceWhereverItIsKilled();
    void cleanupTestCase();

private:
    struct Place;
    void prepare(Place& place) const;
    static QJsonObject books(const Place& place);
    QString playOne(unsigned seed);

    DemoShop::Snapshot m_prepared;
    QByteArray m_secrets;
    QJsonObject m_expected;
    qint64 m_duration = 0; ///< of an undisturbed run, ms
    int m_killed = 0, m_starts = 0;
    qint64 m_runs = 0, m_wrong = 0, m_lost = 0, m_twice = 0;
};

/// One data folder with its services running.
struct KillTest::Place
{
    Program program;
    QProcess services;
    QJsonObject addresses;

    ~Place()
    {
        services.closeWriteChannel();
        services.waitForFinished(patienceMs);
    }
};

/// A journal that was set up once and demo books that go on from the sign-in.
void KillTest::prepare(Place& place) const
{
    const QString profile = place.program.dataDirectory();
    QDir().mkpath(profile);
    writeFile(store::Database::fileName(profile), m_prepared.journal);
    writeFile(place.program.path(QStringLiteral("books.json")), m_prepared.books);
    writeFile(place.program.secretsFile(), m_secrets);
    QFile::setPermissions(place.program.secretsFile(), QFile::ReadOwner | QFile::WriteOwner);

    place.program.start(place.services,
                        {QStringLiteral("sandbox"), QStringLiteral("--auto-approve"),
                         QStringLiteral("--state"), place.program.path(QStringLiteral("books.json")),
                         QStringLiteral("--minute-limit"), QStringLiteral("0")});
    while (!place.services.canReadLine() && place.services.waitForReadyRead(patienceMs)) {
    }
    place.addresses = QJsonDocument::fromJson(place.services.readLine()).object();
    QVERIFY2(!place.addresses.isEmpty(), place.services.readAllStandardError().constData());

    auto database = store::Database::open(profile, store::Database::Mode::ReadWrite);
    QVERIFY(database.ok());
    store::SettingsStore settings(**database);
    settings.setValue(QStringLiteral("magento.url"), place.addresses.value(u"shopUrl").toString());
    settings.setValue(QStringLiteral("xero.apiUrl"), place.addresses.value(u"xeroApiUrl").toString());
    settings.setValue(QStringLiteral("xero.identityUrl"), place.addresses.value(u"identityUrl").toString());
}

QJsonObject KillTest::books(const Place& place)
{
    QtHttpTransport transport;
    HttpRequest request;
    request.url = QUrl(place.addresses.value(u"xeroApiUrl").toString())
                      .resolved(QUrl(QStringLiteral("/_control/books")));
    const auto answer = transport.send(request, {});
    return answer ? ledgerOf(QJsonDocument::fromJson(answer->body).object()) : QJsonObject();
}

void KillTest::initTestCase()
{
    {
        DemoShop shop;
        shop.setUp(since);
        m_prepared = shop.snapshot();
        const auto keys = shop.box->shopKeys();
        m_secrets = QJsonDocument(
                        QJsonObject{{QStringLiteral("magento.consumerKey"), keys.consumerKey},
                                    {QStringLiteral("magento.consumerSecret"), keys.consumerSecret},
                                    {QStringLiteral("magento.accessToken"), keys.accessToken},
                                    {QStringLiteral("magento.accessTokenSecret"), keys.accessTokenSecret},
                                    {QStringLiteral("xero.tokens"), QString::fromUtf8(shop.tokens.toJson())}})
                        .toJson();
    }
    Place place;
    prepare(place);
    QElapsedTimer timer;
    timer.start();
    const Run run =
        place.program.run({QStringLiteral("sync"), QStringLiteral("--once"), QStringLiteral("--json")});
    m_duration = timer.elapsed();
    QVERIFY2(run.code == 0, QByteArray(run.out + run.err).constData());
    m_expected = books(place);
    QVERIFY(m_expected.value(u"invoices").toInt() > 5 && m_expected.value(u"payments").toInt() > 0);
    QCOMPARE(m_expected.value(u"duplicates").toInt(), 0);
    qInfo("undisturbed: %d invoices, %d payments, %d credit notes in %lld ms",
          m_expected.value(u"invoices").toInt(), m_expected.value(u"payments").toInt(),
          m_expected.value(u"creditNotes").toInt(), m_duration);
}

/// What is wrong at the end; empty when all is right.
QString KillTest::playOne(unsigned seed)
{
    std::mt19937 random(seed);
    Place place;
    prepare(place);
    const QStringList sync{QStringLiteral("sync"), QStringLiteral("--once"), QStringLiteral("--json")};
    for (int kill = 0; kill < killsPerRun; ++kill) {
        // The first one early enough to hit, also when the machine has become faster; the next anywhere.
        const auto latest = static_cast<int>(kill == 0 ? m_duration * 3 / 10 : m_duration);
        const int after = std::uniform_int_distribution<int>(0, latest)(random);
        QProcess process;
        place.program.start(process, sync);
        m_starts++;
        if (!process.waitForFinished(after)) {
            process.kill();
            process.waitForFinished(patienceMs);
            m_killed++;
        }
    }
    QByteArray said;
    bool done = false;
    for (int restart = 0; restart < 5 && !done; ++restart) {
        const Run run = place.program.run(sync);
        m_starts++;
        said = run.out + run.err;
        done = run.code == 0 && run.json().value(u"waiting").toInt(-1) == 0;
    }
    const QJsonObject is = books(place);
    for (const char* kind : {"contacts", "invoices", "payments", "creditNotes", "refunds", "allocations"})
        m_lost += std::max(0, m_expected.value(QLatin1String(kind)).toInt() -
                                  is.value(QLatin1String(kind)).toInt());
    m_twice += is.value(u"duplicates").toInt();
    if (!done)
        return QStringLiteral("not done: ") + QString::fromUtf8(said);
    if (is == m_expected)
        return {};
    return QString::fromUtf8(QJsonDocument(is).toJson(QJsonDocument::Compact) + "\nexpected\n" +
                             QJsonDocument(m_expected).toJson(QJsonDocument::Compact));
}

void KillTest::everyDocumentOnceWhereverItIsKilled_data()
{
    QTest::addColumn<unsigned>("from");
    QTest::addColumn<unsigned>("until");
    const unsigned first = seedFrom(firstSeed);
    const unsigned end = first + numberFrom("COUNTERFOIL_RUNS", usualRuns);
    for (unsigned from = first; from < end; from += runsPerRow)
        QTest::addRow("seeds from %u", from) << from << std::min(end, from + runsPerRow);
}

void KillTest::everyDocumentOnceWhereverItIsKilled()
{
    QFETCH(unsigned, from);
    QFETCH(unsigned, until);
    QStringList failed;
    for (unsigned seed = from; seed < until; ++seed) {
        const QString wrong = playOne(seed);
        m_runs++;
        if (!wrong.isEmpty())
            failed << QStringLiteral("COUNTERFOIL_SEED=%1\n%2").arg(seed).arg(wrong);
    }
    m_wrong += failed.size();
    QVERIFY2(failed.isEmpty(), qPrintable(failed.join(QStringLiteral("\n\n"))));
}

void KillTest::cleanupTestCase()
{
    qInfo("%lld runs: %d starts, %d killed; %lld lost, %lld duplicated, %lld wrong", m_runs, m_starts,
          m_killed, m_lost, m_twice, m_wrong);
    QVERIFY(m_killed > 0);
}

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    KillTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_kill.moc"
