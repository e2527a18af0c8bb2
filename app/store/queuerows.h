#pragma once

#include "store/database.h"
#include "store/types.h"

/// How a queue row stands in its table. The queue's own files only.
namespace counterfoil::store {

/// In the order of readQueueItem(), separated by ", ".
const QString& queueColumns();
/// Those that a text is looked for in.
const QList<const char*>& searchedColumns();
QueueItem readQueueItem(const QSqlQuery& query);
QList<QueueItem> readQueueItems(QSqlQuery query);

} // namespace counterfoil::store
