#pragma once

#include "store/database.h"
#include "store/types.h"

/// How a queue row stands in its table. The queue's own files only.
namespace counterfoil::store {

/// In the order of readQueueItem(), separated by ", ".
const QString& queueColumns();
QueueItem readQueueItem(const QSqlQuery& query);
QList<QueueItem> readQueueItems(QSqlQuery query);

/// Calls `act` with the ids in texts "1,2,3" that a statement can hold, however many there are.
template <class Act>
void forIdSlices(const QList<qint64>& ids, Act act)
{
    constexpr qsizetype slice = 500;
    for (qsizetype from = 0; from < ids.size(); from += slice) {
        QStringList texts;
        for (const qint64 id : ids.mid(from, slice))
            texts.append(QString::number(id));
        act(texts.join(u','));
    }
}

} // namespace counterfoil::store
