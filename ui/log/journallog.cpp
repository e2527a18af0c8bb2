#include "log/journallog.h"

#include "store/batchstore.h"
#include "store/documentstore.h"
#include "store/logstore.h"
#include "store/queuestore.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace counterfoil::ui {

namespace {

/// Which of a request's elements an entry is about: -1 when that cannot be told.
qsizetype elementOf(const store::Batch& batch, const store::LogEntry& entry, qint64 queueId)
{
    const QString key = store::documentKindName(entry.kind) + u':' + QString::number(entry.entityId);
    const auto position = [&batch](auto fits) -> qsizetype {
        const auto found = std::find_if(batch.elements.cbegin(), batch.elements.cend(), fits);
        return found == batch.elements.cend() ? -1 : std::distance(batch.elements.cbegin(), found);
    };
    using Element = store::Batch::Element;
    if (batch.elements.size() == 1)
        return 0;
    const qsizetype own = position([&key, queueId](const Element& e) {
        return e.magentoKey == key || e.magentoKey.startsWith(QString(key + u'/')) ||
               (queueId != 0 && e.queueId == queueId);
    });
    if (own >= 0)
        return own;
    const qsizetype byNumber = position([&entry](const Element& e) {
        return !e.number.isEmpty() && (e.number == entry.xeroNumber || e.number == entry.incrementId);
    });
    if (byNumber >= 0 || entry.incrementId.isEmpty())
        return byNumber;
    return position([&entry](const Element& e) { return e.number.endsWith(entry.incrementId); });
}

/// One element of a request's body: {"Invoices": [ … ]}, or the whole body.
QByteArray partOf(const QByteArray& body, qsizetype element)
{
    const QJsonObject whole = QJsonDocument::fromJson(body).object();
    const QJsonArray list = whole.size() == 1 ? whole.begin().value().toArray() : QJsonArray();
    if (element < 0 || element >= list.size())
        return body;
    return QJsonDocument(list.at(element).toObject()).toJson(QJsonDocument::Compact);
}

bool isPosting(const store::LogEntry& entry)
{
    return entry.batchId != 0 &&
           (entry.action == QStringLiteral("Invoice") || entry.action == QStringLiteral("CreditNote"));
}

} // namespace

JournalLog::JournalLog(std::unique_ptr<store::Database> database) : m_database(std::move(database)) {}

JournalLog::~JournalLog() = default;

qint64 JournalLog::newestId()
{
    return store::LogStore(*m_database).newestId();
}

bool JournalLog::index(const store::LogFilter& filter, const store::LogOrder& order, qint64 upToId,
                       const store::LogIndex::Take& take)
{
    return store::LogIndex(*m_database).read(filter, order, upToId, take);
}

store::LogIndex::Newer JournalLog::newer(const store::LogFilter& filter, qint64 afterId)
{
    return store::LogIndex(*m_database).newer(filter, afterId);
}

qint64 JournalLog::errors(const store::LogFilter& filter, qint64 upToId)
{
    return store::LogIndex(*m_database).errors(filter, upToId);
}

qint64 JournalLog::all(qint64 upToId)
{
    return store::LogIndex(*m_database).all(upToId);
}

QHash<qint64, store::LogEntry> JournalLog::rows(const QList<qint64>& ids)
{
    return store::LogStore(*m_database).byIds(ids);
}

LogDocument JournalLog::document(const store::LogEntry& entry)
{
    LogDocument document;
    qint64 queueId = 0;
    if (entry.entityId != 0) {
        document.history = store::LogStore(*m_database).ofDocument(entry.kind, entry.entityId, historyLimit);
        document.source = store::DocumentStore(*m_database).find(entry.kind, entry.entityId);
        const auto item = store::QueueStore(*m_database).findDocument(entry.kind, entry.entityId);
        queueId = item ? item->id : 0;
        using enum store::QueueState;
        if (item && (item->state == Failed || item->state == Blocked || item->state == Skipped))
            document.retryableId = item->id;
    } else {
        document.history = {entry};
    }
    document.write = writeOf(entry, queueId);
    const auto posted = std::find_if(document.history.cbegin(), document.history.cend(), isPosting);
    if (posted != document.history.cend())
        document.posted = posted->id == entry.id ? document.write : writeOf(*posted, queueId);
    return document;
}

LogWrite JournalLog::writeOf(const store::LogEntry& entry, qint64 queueId)
{
    LogWrite write;
    if (entry.batchId == 0)
        return write;
    const store::BatchStore batches(*m_database);
    const auto batch = batches.find(entry.batchId);
    if (!batch || batch->body.isEmpty()) {
        write.forgotten = true;
        return write;
    }
    const qsizetype element = elementOf(*batch, entry, queueId);
    write.request = QString::fromLatin1(batch->method) + u' ' + QString::fromLatin1(batch->path);
    write.sentAt = batch->sentAt;
    write.isPart = element >= 0;
    write.sent = partOf(batch->body, element);
    const QJsonArray answers = batches.answers(batch->id);
    if (element >= 0 && element < answers.size() && !answers.at(element).toObject().isEmpty())
        write.answer = QJsonDocument(answers.at(element).toObject()).toJson(QJsonDocument::Compact);
    return write;
}

} // namespace counterfoil::ui
