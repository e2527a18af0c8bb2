#include "demoshop.h"

#include "posting/suggest.h"

#include <QJsonArray>
#include <QJsonObject>

namespace counterfoil::test {

namespace {

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("%s", qPrintable(file.errorString()));
}

/// From the computer's clock to demoNow(). Asked once, so that all clocks keep the same distance.
qint64 secondsToDemo()
{
    static const qint64 seconds = qMax<qint64>(
        0, QDateTime::currentDateTimeUtc().secsTo(QDateTime(QDate(2026, 11, 25), QTime(12, 0), Qt::UTC)));
    return seconds;
}

} // namespace

QDateTime demoNow()
{
    return QDateTime::currentDateTimeUtc().addSecs(secondsToDemo());
}

DemoShop::DemoShop(sandbox::Options options)
{
    start(std::move(options));
}

DemoShop::DemoShop(Unstarted) {}

DemoShop::~DemoShop()
{
    if (!m_thread.isRunning())
        return;
    inServicesThread([this] { box.reset(); });
    m_thread.quit();
    m_thread.wait();
}

void DemoShop::moveServicesToThread()
{
    box.reset(); // the books are in their file
    m_there.moveToThread(&m_thread);
    m_thread.start();
    inServicesThread([this] { start({}); });
    const auto saved = open()->saveSettings(addresses());
    if (!saved)
        qFatal("%s", qPrintable(saved.error().message));
}

void DemoShop::inServicesThread(const std::function<void()>& what)
{
    QMetaObject::invokeMethod(&m_there, what, Qt::BlockingQueuedConnection);
}

void DemoShop::start(sandbox::Options options)
{
    options.autoApprove = true;
    options.stateFile = booksPath();
    auto started = sandbox::Sandbox::start(options);
    if (!started)
        qFatal("%s", qPrintable(started.error().message));
    box = std::move(started).value();
    clock.baseSeconds = secondsToDemo();
    box->advanceClock(std::chrono::seconds(clock.baseSeconds));
}

std::unique_ptr<sync::Runtime> DemoShop::open(HttpTransport* transport)
{
    sync::RuntimeOptions options;
    options.profileDirectory = directory.path();
    options.journal = journal;
    options.credentials.shop = box->shopKeys();
    options.credentials.xeroTokens = tokens;
    options.transport = transport ? transport : &plain;
    options.clock = &clock;
    options.saveTokens = [this](const xero::TokenSet& rotated) -> Result<void> {
        tokens = rotated;
        return {};
    };
    options.onEvent = [this](const sync::Event& event) { events.append(event); };
    options.pause = [this](std::chrono::milliseconds duration, std::stop_token) {
        paused += duration;
        if (onPause)
            onPause(duration);
        return true;
    };
    auto runtime = sync::Runtime::open(std::move(options));
    if (!runtime)
        qFatal("%s", qPrintable(runtime.error().message));
    return std::move(runtime).value();
}

void DemoShop::setUp(const QString& since, const QMap<QString, QString>& more)
{
    auto runtime = open();
    QMap<QString, QString> settings = addresses();
    settings.insert(QStringLiteral("sync.since"), since);
    settings.insert(more);
    const auto saved = runtime->saveSettings(settings);
    QVERIFY2(saved.ok(), saved ? "" : qPrintable(saved.error().message));
    const auto organisation = runtime->signIn(
        [this](const QUrl& url) {
            browser.open(url);
            return true;
        },
        {}, {});
    QVERIFY2(organisation.ok(),
             organisation ? "" : qPrintable(organisation.error().message + organisation.error().detail));
    const auto facts = runtime->learnShop({});
    QVERIFY(facts.ok());
    const auto books = runtime->books(std::chrono::minutes(60), {});
    QVERIFY(books.ok());
    runtime->saveMapping(
        posting::applySuggestions(runtime->mapping(), posting::suggest(runtime->mapping(), *facts, *books)));
}

DemoShop::Snapshot DemoShop::snapshot() const
{
    return {bytesOf(journalPath()), bytesOf(booksPath()), tokens};
}

std::unique_ptr<DemoShop> DemoShop::from(const Snapshot& snapshot)
{
    auto shop = std::unique_ptr<DemoShop>(new DemoShop(Unstarted{}));
    write(shop->journalPath(), snapshot.journal);
    write(shop->booksPath(), snapshot.books);
    shop->tokens = snapshot.tokens;
    shop->start({});
    const auto saved = shop->open()->saveSettings(shop->addresses());
    if (!saved)
        qFatal("%s", qPrintable(saved.error().message));
    return shop;
}

sync::SyncSummary DemoShop::runToTheEnd()
{
    sync::SyncSummary summary;
    for (int i = 0; i < 4; ++i) {
        summary = open()->syncOnce({});
        if (!summary.stoppedBy && summary.waiting == 0)
            break;
    }
    return summary;
}

QStringList DemoShop::invoiceNumbers() const
{
    QStringList numbers;
    const auto invoices = inXero(QStringLiteral("Invoices"));
    for (const QJsonObject& invoice : invoices)
        numbers.append(invoice.value(u"InvoiceNumber").toString());
    return numbers;
}

QList<QJsonObject> DemoShop::inXero(const QString& name) const
{
    QList<QJsonObject> all;
    const QJsonArray array = box->dump().value(name).toArray();
    for (const QJsonValue& value : array)
        all.append(value.toObject());
    return all;
}

QJsonObject DemoShop::invoiceInXero(const QString& number) const
{
    const auto invoices = inXero(QStringLiteral("Invoices"));
    for (const QJsonObject& invoice : invoices) {
        if (invoice.value(u"InvoiceNumber").toString() == number)
            return invoice;
    }
    return {};
}

QMap<QString, QString> DemoShop::addresses() const
{
    return {{QStringLiteral("magento.url"), box->shopUrl().toString()},
            {QStringLiteral("xero.clientId"), box->xeroClientId()},
            {QStringLiteral("xero.redirectPort"), QString::number(box->redirectPort())},
            {QStringLiteral("xero.apiUrl"), box->xeroApiUrl().toString()},
            {QStringLiteral("xero.identityUrl"), box->identityUrl().toString()}};
}

QString DemoShop::journalPath() const
{
    return store::Database::fileName(directory.path());
}

QString DemoShop::booksPath() const
{
    return directory.path() + QStringLiteral("/books.json");
}

} // namespace counterfoil::test
