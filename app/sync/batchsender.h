#pragma once

#include "sync/resultapplier.h"

namespace counterfoil::sync {

/// Another program on the shared journal took over this one's documents: the run ends, nothing is touched.
Error leaseLost();

/// Journals each write before it is sent, sends up to five at once, and settles what is in doubt. Nothing is
/// sent whose bytes and key are not safe on disk. Throws store::StorageError.
class BatchSender
{
public:
    BatchSender(EngineContext& context, ResultApplier& applier);

    /// Sends all; returns the error that must end the run (no network, sign-in lost, budget used up, stop),
    /// if any. Refusals of single documents are no error here.
    Result<void> send(const QList<Outgoing>& outgoing, std::stop_token stop);

    /// Batches that were on their way when the program ended: sent again with the same bytes and key within
    /// Xero's six minutes, else looked up by their numbers.
    Result<void> settleAll(std::stop_token stop);

private:
    bool markSending(const Outgoing& write);
    Result<QList<store::Batch>> journal(const QList<Outgoing>& outgoing);
    /// The error that ends the run after this batch's answer, if any.
    std::optional<Error> handle(const store::Batch& batch, Result<QList<xero::ElementResult>> answer,
                                std::chrono::milliseconds took, const QDateTime& answeredAt,
                                std::stop_token stop);
    Result<void> settle(const store::Batch& batch, std::stop_token stop);
    Result<void> lookUp(const store::Batch& batch, std::stop_token stop);
    /// After a fault of Xero's: what could arrive late, and would then stand twice, is waited for.
    Result<void> lookUpLater(const store::Batch& batch, const QDateTime& failedAt, std::stop_token stop);
    Result<void> sendHalves(const store::Batch& batch, std::stop_token stop);
    Result<void> waitForBudget(std::stop_token stop);

    /// Server errors since Xero last took something, in earlier runs too.
    int failedInARow() const;
    void countFailures(int inARow);
    /// Xero has taken it, as a whole: its answer goes into the journal.
    void take(const store::Batch& batch, const QList<xero::ElementResult>& answer,
              std::chrono::milliseconds took);

    EngineContext& m_context;
    ResultApplier& m_applier;
};

} // namespace counterfoil::sync
