#include "sync/runlog.h"

namespace counterfoil::sync {

store::LogEntry RunLog::entryFor(const store::QueueItem& item, const QString& action) const
{
    store::LogEntry entry;
    entry.kind = item.kind;
    entry.entityId = item.entityId;
    entry.incrementId = item.incrementId;
    entry.customerName = item.customerName;
    entry.amount = item.amount;
    entry.currency = item.currency;
    entry.action = action;
    entry.attempts = item.attempts + 1;
    return entry;
}

void RunLog::success(store::LogEntry entry)
{
    entry.status = store::LogStatus::Success;
    if (entry.message.isEmpty())
        entry.message = QStringLiteral("OK");
    m_context.summary.kinds[entry.action].posted++;
    add(entry);
}

void RunLog::refusal(store::LogEntry entry, Refusal refusal)
{
    entry.status = store::LogStatus::Error;
    auto& count = m_context.summary.kinds[entry.action];
    (refusal == Refusal::ByXero ? count.failed : count.blocked)++;
    add(entry);
}

void RunLog::add(const store::LogEntry& entry)
{
    store::LogEntry stamped = entry;
    stamped.at = m_context.clock.nowUtc();
    m_context.log.add(stamped);
}

} // namespace counterfoil::sync
