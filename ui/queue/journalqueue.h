#pragma once

#include "queue/queuesource.h"
#include "store/database.h"

namespace counterfoil::ui {

/// The queue of the journal, with a connection of its own.
class JournalQueue final : public QueueAccess
{
public:
    explicit JournalQueue(std::unique_ptr<store::Database> database);
    ~JournalQueue() override;
    QList<qint64> ids(const store::QueueQuery& query) override;
    QHash<qint64, store::QueueItem> rows(const QList<qint64>& ids) override;
    QMap<store::QueueState, qint64> countsByState() override;

private:
    std::unique_ptr<store::Database> m_database;
};

} // namespace counterfoil::ui
