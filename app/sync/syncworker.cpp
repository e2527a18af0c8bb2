#include "sync/syncworker.h"

#include "base/logging.h"
#include "http/qthttptransport.h"
#include "sync/commandrunner.h"
#include "sync/schedule.h"

namespace counterfoil::sync {

namespace {

constexpr qint64 progressGapMs = 250;

Schedule scheduleOf(const Runtime& runtime)
{
    const auto time = [&runtime](const QString& key) {
        return QTime::fromString(runtime.setting(key), QStringLiteral("HH:mm"));
    };
    const Schedule::QuietHours quiet{time(QStringLiteral("sync.quietFrom")),
                                     time(QStringLiteral("sync.quietUntil"))};
    const QTimeZone zone = QTimeZone::systemTimeZone();
    if (runtime.setting(QStringLiteral("sync.mode")) == QStringLiteral("immediately"))
        return {Schedule::Mode::Immediately,
                std::chrono::seconds(qMax(15, runtime.setting(QStringLiteral("sync.pollSeconds")).toInt())),
                quiet, zone};
    return {Schedule::Mode::Cron,
            std::chrono::minutes(qMax(5, runtime.setting(QStringLiteral("sync.intervalMinutes")).toInt())),
            quiet, zone};
}

} // namespace

SyncWorker::SyncWorker(QString profileDirectory, QObject* parent)
    : QThread(parent), m_profileDirectory(std::move(profileDirectory))
{
    qRegisterMetaType<counterfoil::sync::Event>();
    setObjectName(QStringLiteral("SyncWorker"));
}

SyncWorker::~SyncWorker()
{
    shutDown();
}

void SyncWorker::post(Command command)
{
    const std::scoped_lock lock(m_mutex);
    m_mailbox.push_back(std::move(command));
    m_wake.notify_one();
}

void SyncWorker::stopAfterItem()
{
    const std::scoped_lock lock(m_mutex);
    m_afterItem.request_stop();
}

void SyncWorker::stopNow()
{
    const std::scoped_lock lock(m_mutex);
    m_job.request_stop();
}

std::optional<xero::TokenSet> SyncWorker::unsavedTokens() const
{
    const std::scoped_lock lock(m_mutex);
    return m_unsavedTokens;
}

void SyncWorker::tokensSaved(const xero::TokenSet& tokens)
{
    const std::scoped_lock lock(m_mutex);
    if (m_unsavedTokens && m_unsavedTokens->refreshToken == tokens.refreshToken)
        m_unsavedTokens.reset();
}

void SyncWorker::shutDown()
{
    m_quit.request_stop();
    stopNow();
    m_wake.notify_all();
    wait();
}

SyncWorker::JobStops SyncWorker::freshJob()
{
    const std::scoped_lock lock(m_mutex);
    m_job = std::stop_source();
    m_afterItem = std::stop_source();
    if (m_quit.stop_requested())
        m_job.request_stop();
    return {m_job.get_token(), m_afterItem.get_token()};
}

std::optional<Command> SyncWorker::nextCommand(const QDateTime& until)
{
    std::unique_lock lock(m_mutex);
    const auto wait =
        std::chrono::milliseconds(qMax<qint64>(0, QDateTime::currentDateTimeUtc().msecsTo(until)));
    m_wake.wait_for(lock, m_quit.get_token(), wait, [this] { return !m_mailbox.empty(); });
    if (m_mailbox.empty())
        return std::nullopt;
    Command command = std::move(m_mailbox.front());
    m_mailbox.pop_front();
    return command;
}

void SyncWorker::emitThrottled(const Event& event)
{
    if (std::holds_alternative<ProgressChanged>(event)) {
        const qint64 now = QDateTime::currentMSecsSinceEpoch();
        if (now - m_lastProgressAt < progressGapMs)
            return;
        m_lastProgressAt = now;
    }
    emit happened(event);
}

void SyncWorker::run()
{
    QtHttpTransport transport;
    const SystemClock clock;
    const auto emitEvent = [this](const Event& event) { emitThrottled(event); };

    RuntimeOptions options;
    options.profileDirectory = m_profileDirectory;
    options.journal = m_journal;
    options.transport = &transport;
    options.clock = &clock;
    options.onEvent = emitEvent;
    options.saveTokens = [this](const xero::TokenSet& tokens) -> Result<void> {
        // Held here until the keychain has it: the thread never waits for the window.
        {
            const std::scoped_lock lock(m_mutex);
            m_unsavedTokens = tokens;
        }
        emit happened(TokensRotated{tokens});
        return {};
    };

    try {
        auto runtime = Runtime::open(std::move(options));
        if (!runtime) {
            emit happened(CommandFailed{runtime.error()});
            return;
        }
        CommandRunner runner(**runtime, emitEvent);
        emit happened(ConnectionChanged{(*runtime)->status()});
        if (const auto books = (*runtime)->rememberedBooks())
            emit happened(BooksRead{*books, (*runtime)->shopFacts()});
        QDateTime lastRun = (*runtime)->status().lastSync;
        while (!m_quit.stop_requested()) {
            const QDateTime now = clock.nowUtc();
            const QDateTime due = scheduleOf(**runtime).next(lastRun, now);
            // A keychain that did not take the last tokens is asked again: Xero will not give them twice.
            if (const auto tokens = unsavedTokens())
                emit happened(TokensRotated{*tokens});
            (*runtime)->checkSignIn();
            const bool ready = runner.mayRunBySchedule();
            (*runtime)->setNextSync(ready ? due : QDateTime());
            const auto command = nextCommand(ready ? due : now.addSecs(60));
            if (m_quit.stop_requested())
                break;
            try {
                if (command) {
                    const JobStops stops = freshJob();
                    runner.run(*command, stops.now, stops.afterItem);
                    if (std::holds_alternative<SyncNow>(*command))
                        lastRun = clock.nowUtc();
                } else if (ready && clock.nowUtc() >= due) {
                    const JobStops stops = freshJob();
                    runner.runScheduled(stops.now, stops.afterItem);
                    lastRun = clock.nowUtc();
                }
            } catch (const store::StorageError& error) {
                qCWarning(lcSync) << "storage failed:" << error.error().detail;
                emit happened(CommandFailed{error.error()});
                lastRun = clock.nowUtc();
            }
        }
    } catch (const store::StorageError& error) {
        emit happened(CommandFailed{error.error()});
    }
}

} // namespace counterfoil::sync
