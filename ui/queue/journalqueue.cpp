#include "queue/journalqueue.h"

#include "store/queuestore.h"

namespace counterfoil::ui {

JournalQueue::JournalQueue(std::unique_ptr<store::Database> database) : m_database(std::move(database)) {}

JournalQueue::~JournalQueue() = default;

QList<qint64> JournalQueue::ids(const store::QueueQuery& query)
{
    return store::QueueList(*m_database).ids(query);
}

QHash<qint64, store::QueueItem> JournalQueue::rows(const QList<qint64>& ids)
{
    QHash<qint64, store::QueueItem> rows;
    for (const store::QueueItem& item : store::QueueList(*m_database).items(ids))
        rows.insert(item.id, item);
    return rows;
}

QMap<store::QueueState, qint64> JournalQueue::countsByState()
{
    return store::QueueStore(*m_database).countsByState();
}

} // namespace counterfoil::ui
