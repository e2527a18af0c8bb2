#pragma once

#include "store/journaladdress.h"
#include "sync/commands.h"
#include "sync/events.h"

#include <QThread>

#include <condition_variable>
#include <deque>
#include <mutex>
#include <optional>
#include <stop_token>

namespace counterfoil::sync {

/// The background thread. Its run() builds the transport, its own database connection and the runtime as
/// locals. It keeps the schedule of both modes (Immediately: a poll every sync.pollSeconds; Cron Job: every
/// sync.intervalMinutes) and carries out commands in order. All functions from any thread.
class SyncWorker final : public QThread
{
    Q_OBJECT
public:
    explicit SyncWorker(QString profileDirectory, QObject* parent = nullptr);
    ~SyncWorker() override;
    /// A shared journal instead of the profile's file. Before start().
    void setJournal(std::optional<store::JournalServer> journal) { m_journal = std::move(journal); }

    void post(Command command);
    /// The running job ends after the requests in flight; the queue keeps the rest.
    void stopAfterItem();
    /// Cancels the running job at once; a write in flight stays in doubt and is settled next time.
    void stopNow();
    /// The latest rotated tokens that no one has saved yet, for a quit in between.
    std::optional<xero::TokenSet> unsavedTokens() const;
    void tokensSaved(const xero::TokenSet& tokens);
    /// Ends the thread: cancels what runs, then waits.
    void shutDown();

signals:
    void happened(const counterfoil::sync::Event& event);

protected:
    void run() override;

private:
    /// The next command, or nothing when a scheduled run is due or the thread shall end.
    std::optional<Command> nextCommand(const QDateTime& until);
    void emitThrottled(const Event& event);
    struct JobStops
    {
        std::stop_token now, afterItem;
    };
    JobStops freshJob();

    QString m_profileDirectory;
    std::optional<store::JournalServer> m_journal;
    mutable std::mutex m_mutex;
    std::condition_variable_any m_wake;
    std::deque<Command> m_mailbox;
    std::stop_source m_quit;
    std::stop_source m_job;       ///< cancels the running job
    std::stop_source m_afterItem; ///< lets what is in flight end first
    std::optional<xero::TokenSet> m_unsavedTokens;
    qint64 m_lastProgressAt = 0; ///< ms; worker thread only
};

} // namespace counterfoil::sync
