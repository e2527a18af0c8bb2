#pragma once

#include "sync/runtime.h"

namespace counterfoil::sync {

/// Carries out the window's commands on a runtime and tells what came of them by events. The worker's thread.
/// Throws store::StorageError.
class CommandRunner
{
public:
    CommandRunner(Runtime& runtime, std::function<void(const Event&)> emitEvent)
        : m_runtime(runtime), m_emit(std::move(emitEvent))
    {}

    /// `afterItem`: the gentle stop of a sync.
    void run(const Command& command, std::stop_token stop, std::stop_token afterItem);
    /// A scheduled run, when everything needed to connect is there.
    void runScheduled(std::stop_token stop, std::stop_token afterItem);
    /// Connected, with the settings complete.
    bool canSync() const;
    /// The schedule starts only after a person has mapped the accounts and has synced once by hand:
    /// connecting alone must post nothing.
    bool mayRunBySchedule() const;

private:
    void on(const SetCredentials& command, std::stop_token stop);
    void on(const Connect& command, std::stop_token stop);
    void on(const CheckShop& command, std::stop_token stop);
    void on(const SignInXero& command, std::stop_token stop);
    void on(const ChooseTenant& command, std::stop_token stop);
    void on(const DisconnectXero& command, std::stop_token stop);
    void on(const RefreshBooks& command, std::stop_token stop);
    void on(const SaveSettings& command, std::stop_token stop);
    void on(const SaveMapping& command, std::stop_token stop);
    void on(const AddAllToQueue& command, std::stop_token stop);
    void on(const EstimateAll& command, std::stop_token stop);
    void on(const CancelBackfill& command, std::stop_token stop);
    void on(const SyncNow& command, std::stop_token stop);
    void on(const RetryItems& command, std::stop_token stop);
    void on(const RetryAllFailed& command, std::stop_token stop);
    void on(const SkipItems& command, std::stop_token stop);
    void on(const RemoveItems& command, std::stop_token stop);
    void on(const PlanUndo& command, std::stop_token stop);
    void on(const Undo& command, std::stop_token stop);
    void on(const UndoQueueEdit& command, std::stop_token stop);
    void on(const SetPrecedence& command, std::stop_token stop);
    void on(const PreviewItem& command, std::stop_token stop);
    void on(const PreviewMany& command, std::stop_token stop);
    void on(const CreateAccount& command, std::stop_token stop);
    void on(const ReconcilePeriod& command, std::stop_token stop);
    void on(const AcceptDifferences& command, std::stop_token stop);
    void on(const PostDocuments& command, std::stop_token stop);

    bool isMapped() const;
    bool signIn(std::stop_token stop);
    void readBooks(std::chrono::minutes maxAge, std::stop_token stop);
    void failed(const Error& error);
    void done(const QString& message);

    Runtime& m_runtime;
    std::function<void(const Event&)> m_emit;
    std::stop_token m_afterItem;
};

} // namespace counterfoil::sync
