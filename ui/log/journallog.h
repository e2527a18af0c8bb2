#pragma once

#include "log/logsource.h"
#include "store/database.h"

namespace counterfoil::ui {

/// The log of the journal, with a connection of its own.
class JournalLog final : public LogAccess
{
public:
    explicit JournalLog(std::unique_ptr<store::Database> database);
    ~JournalLog() override;
    qint64 newestId() override;
    bool index(const store::LogFilter& filter, const store::LogOrder& order, qint64 upToId,
               const store::LogIndex::Take& take) override;
    store::LogIndex::Newer newer(const store::LogFilter& filter, qint64 afterId) override;
    qint64 errors(const store::LogFilter& filter, qint64 upToId) override;
    qint64 all(qint64 upToId) override;
    QHash<qint64, store::LogEntry> rows(const QList<qint64>& ids) override;
    LogDocument document(const store::LogEntry& entry) override;

private:
    LogWrite writeOf(const store::LogEntry& entry, qint64 queueId);
    std::unique_ptr<store::Database> m_database;
};

} // namespace counterfoil::ui
