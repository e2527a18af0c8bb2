// Documents that the shop lists and nobody can read: they wait in the queue, and the others go on.
#include "sync/puller.h"
#include "sync/sourcedocument.h"

#include <QCoreApplication>

namespace counterfoil::sync {

namespace {

using store::DocumentKind;
using store::QueueItem;
using store::QueueState;
using store::Stage;

constexpr int rowsAtOnce = 1000;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Puller)
};

/// Nothing of it is in Xero yet and nothing is on its way, so that it can wait for a version that can be
/// read.
bool mayWait(const QueueItem& row)
{
    const bool atFirst = row.stage == Stage::Contact || row.stage == Stage::Item ||
                         row.stage == Stage::Document || row.stage == Stage::Reading;
    return atFirst && row.state != QueueState::Sending && row.state != QueueState::InDoubt &&
           row.state != QueueState::Skipped;
}

} // namespace

void Puller::setAside(DocumentKind kind, const QJsonObject& json, const Error& error)
{
    const store::SourceDocument itself = readableParts(magentoKind(kind), json);
    const QueueItem item = queueItem(itself, Stage::Reading, QStringLiteral("new"), 0);
    const QString message =
        Words::tr("It cannot be read, while the others are: %1 Press Retry when that is mended; the shop is "
                  "asked for it again then.")
            .arg(error.message);
    logUnreadable(item, error, message);
    auto row = m.queue.findDocument(kind, item.entityId);
    if ((row && !mayWait(*row)) || (!row && posted(itself)))
        return;
    if (row)
        m.queue.setStage(row->id, Stage::Reading);
    else if (m.queue.enqueue(item))
        row = m.queue.findDocument(kind, item.entityId);
    if (row)
        m.queue.setState(row->id, QueueState::Blocked, error.code, message);
}

void Puller::logUnreadable(const QueueItem& item, const Error& error, const QString& message)
{
    // The same rows come again with every reading as long as they are the last ones.
    const auto last = m.log.ofDocument(item.kind, item.entityId, 1);
    if (!last.isEmpty() && last.first().code == error.code && last.first().message == message)
        return;
    store::LogEntry entry;
    entry.at = m.clock.nowUtc();
    entry.status = store::LogStatus::Error;
    entry.kind = item.kind;
    entry.entityId = item.entityId;
    entry.incrementId = item.incrementId.isEmpty() ? QString::number(item.entityId) : item.incrementId;
    entry.action = QStringLiteral("Pull");
    entry.code = error.code;
    entry.message = message;
    entry.detail = error.detail;
    m.log.add(entry);
    if (m.emitEvent)
        m.emitEvent(LogChanged{});
}

bool Puller::takeFromAside(DocumentKind kind, qint64 entityId)
{
    const auto row = m.queue.findDocument(kind, entityId);
    if (!row || row->stage != Stage::Reading || row->state == QueueState::Skipped)
        return false;
    m.queue.remove(row->id);
    return true;
}

Result<void> Puller::readAgain(std::stop_token stop)
{
    QMap<DocumentKind, QList<QueueItem>> wanted;
    const QList<QueueItem> rows = m.queue.waitingAt(Stage::Reading, rowsAtOnce);
    for (const QueueItem& row : rows)
        wanted[row.kind].append(row);
    for (auto it = wanted.cbegin(); it != wanted.cend(); ++it) {
        QList<qint64> ids;
        for (const QueueItem& row : it.value())
            ids.append(row.entityId);
        const auto pulled = pullIds(it.key(), ids, stop);
        const QString code = pulled ? QStringLiteral("MAGENTO_GONE") : pulled.error().code;
        const QString message =
            pulled ? Words::tr("The shop does not list it any more.") : pulled.error().message;
        for (const QueueItem& row : it.value()) {
            const auto now = m.queue.find(row.id);
            if (now && now->stage == Stage::Reading && now->state == QueueState::Waiting)
                m.queue.setState(row.id, QueueState::Blocked, code, message);
        }
        if (!pulled)
            return pulled;
    }
    return {};
}

} // namespace counterfoil::sync
