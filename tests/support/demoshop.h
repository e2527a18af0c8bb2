#pragma once

#include "cli/demobrowser.h"
#include "http/qthttptransport.h"
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
    QDateTime nowUtc() const override
    {
        return QDateTime::currentDateTimeUtc().addSecs(baseSeconds + offsetSeconds);
    }
    std::chrono::steady_clock::time_point steadyNow() const override
    {
        return std::chrono::steady_clock::now();
    }
    qint64 baseSeconds = 0; ///< from the computer's clock to the one that is right
    qint64 offsetSeconds = 0;
};

/// When the demo shops are: now, but not before the last of their recorded documents is over, whatever date
/// the computer has.
QDateTime demoNow();

/// A profile on a temporary folder, against a sandbox of its own: real HTTP, real signatures, a real journal.
class DemoShop
{
public:
    explicit DemoShop(sandbox::Options options = {});
    ~DemoShop();

    /// A runtime on the journal as it is now: what a restart finds. `transport` instead of the plain one.
    std::unique_ptr<sync::Runtime> open(HttpTransport* transport = nullptr);
    /// Settings, sign-in and mapping, as a person does once.
    void setUp(const QString& since = {}, const QMap<QString, QString>& more = {});

    /// A copy of a profile that was set up once, with a sandbox that goes on from the same books: much faster
    /// than setting up anew.
    struct Snapshot
    {
        QByteArray journal, books;
        xero::TokenSet tokens;
    };
    Snapshot snapshot() const;
    static std::unique_ptr<DemoShop> from(const Snapshot& snapshot);

    /// From here on the services are on a thread of their own, so that what they do is not the caller's time.
    void moveServicesToThread();
    /// Does something with the box after that, and waits for it.
    void inServicesThread(const std::function<void()>& what);

    /// Syncs until nothing is left to do, as the schedule would; the last summary.
    sync::SyncSummary runToTheEnd();

    /// The numbers of the sales invoices in Xero.
    QStringList invoiceNumbers() const;
    /// What the demo Xero keeps under a name: "Invoices", "Payments", …
    QList<QJsonObject> inXero(const QString& name) const;
    /// The sales invoice of a number; empty when there is none.
    QJsonObject invoiceInXero(const QString& number) const;

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
    explicit DemoShop(Unstarted);

    QThread m_thread;
    QObject m_there; ///< lives there, once it runs

    void start(sandbox::Options options);
    QMap<QString, QString> addresses() const;
    QString journalPath() const;
    QString booksPath() const;
};

} // namespace counterfoil::test
