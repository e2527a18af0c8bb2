#pragma once

#include "cli/demobrowser.h"
#include "http/qthttptransport.h"
#include "posting/suggest.h"
#include "sandbox/sandbox.h"
#include "sync/runtime.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <functional>
#include <memory>

namespace counterfoil::test {

/// The real clock, moved by an offset.
class ShiftedClock final : public Clock
{
public:
    QDateTime nowUtc() const override { return QDateTime::currentDateTimeUtc().addSecs(offsetSeconds); }
    std::chrono::steady_clock::time_point steadyNow() const override
    {
        return std::chrono::steady_clock::now();
    }
    qint64 offsetSeconds = 0;
};

/// A profile on a temporary folder, against a sandbox of its own: real HTTP, real signatures, a real journal.
class DemoShop
{
public:
    explicit DemoShop(sandbox::Options options = {}) { start(std::move(options)); }

    /// A runtime on the journal as it is now: what a restart finds. `transport` instead of the plain one.
    std::unique_ptr<sync::Runtime> open(HttpTransport* transport = nullptr)
    {
        const auto keys = box->shopKeys();
        sync::RuntimeOptions options;
        options.profileDirectory = directory.path();
        options.journal = journal;
        options.credentials.shop = keys;
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

    /// Settings, sign-in and mapping, as a person does once.
    void setUp(const QString& since = {}, const QMap<QString, QString>& more = {})
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
        runtime->saveMapping(posting::applySuggestions(runtime->mapping(),
                                                       posting::suggest(runtime->mapping(), *facts, *books)));
    }

    /// A copy of a profile that was set up once, with a sandbox that goes on from the same books: much faster
    /// than setting up anew.
    struct Snapshot
    {
        QByteArray journal, books;
        xero::TokenSet tokens;
    };
    Snapshot snapshot() const { return {bytesOf(journalPath()), bytesOf(booksPath()), tokens}; }
    static std::unique_ptr<DemoShop> from(const Snapshot& snapshot)
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

    ~DemoShop()
    {
        if (!m_thread.isRunning())
            return;
        inServicesThread([this] { box.reset(); });
        m_thread.quit();
        m_thread.wait();
    }
    /// From here on the services are on a thread of their own, so that what they do is not the caller's time.
    void moveServicesToThread()
    {
        box.reset(); // the books are in their file
        m_there.moveToThread(&m_thread);
        m_thread.start();
        inServicesThread([this] { start({}); });
        const auto saved = open()->saveSettings(addresses());
        if (!saved)
            qFatal("%s", qPrintable(saved.error().message));
    }
    /// Does something with the box after that, and waits for it.
    void inServicesThread(const std::function<void()>& what)
    {
        QMetaObject::invokeMethod(&m_there, what, Qt::BlockingQueuedConnection);
    }

    std::unique_ptr<sandbox::Sandbox> box;
    QTemporaryDir directory;
    std::optional<store::JournalServer> journal; ///< on a server instead of in the directory
    ShiftedClock clock;
    QtHttpTransport plain;
    cli::DemoBrowser browser;
    xero::TokenSet tokens;
    QList<sync::Event> events;
    std::chrono::milliseconds paused{0};
    std::function<void(std::chrono::milliseconds)> onPause; ///< so that a wait can move the clocks

private:
    struct Unstarted
    {};
    explicit DemoShop(Unstarted) {}

    QThread m_thread;
    QObject m_there;

    void start(sandbox::Options options)
    {
        options.autoApprove = true;
        options.stateFile = booksPath();
        auto started = sandbox::Sandbox::start(options);
        if (!started)
            qFatal("%s", qPrintable(started.error().message));
        box = std::move(started).value();
    }
    QMap<QString, QString> addresses() const
    {
        return {{QStringLiteral("magento.url"), box->shopUrl().toString()},
                {QStringLiteral("xero.clientId"), box->xeroClientId()},
                {QStringLiteral("xero.redirectPort"), QString::number(box->redirectPort())},
                {QStringLiteral("xero.apiUrl"), box->xeroApiUrl().toString()},
                {QStringLiteral("xero.identityUrl"), box->identityUrl().toString()}};
    }
    QString journalPath() const { return store::Database::fileName(directory.path()); }
    QString booksPath() const { return directory.path() + QStringLiteral("/books.json"); }
    static QByteArray bytesOf(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static void write(const QString& path, const QByteArray& bytes)
    {
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("%s", qPrintable(file.errorString()));
    }
};

} // namespace counterfoil::test
