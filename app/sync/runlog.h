#pragma once

#include "sync/enginecontext.h"

namespace counterfoil::sync {

/// Writes the log grid's rows and counts them for the summary of the run.
class RunLog
{
public:
    explicit RunLog(EngineContext& context) : m_context(context) {}

    store::LogEntry entryFor(const store::QueueItem& item, const QString& action) const;
    void success(store::LogEntry entry);
    /// Refused by Xero (failed) or by us before any call (blocked).
    enum class Refusal { ByXero, ByUs };
    void refusal(store::LogEntry entry, Refusal refusal);

private:
    void add(const store::LogEntry& entry);
    EngineContext& m_context;
};

} // namespace counterfoil::sync
