// Removing and skipping rows of the queue, and undoing it.
#include "sync/documentnames.h"
#include "sync/runtimeprivate.h"
#include "sync/sourcedocument.h"

#include "store/queuelist.h"

namespace counterfoil::sync {

namespace {

using store::DocumentKind;
using store::QueueItem;
using store::QueueState;
using store::Stage;

constexpr qsizetype rowsPerTransaction = 200; // other connections get their turn in between

bool isOnItsWay(const QueueItem& row)
{
    return row.state == QueueState::Sending || row.state == QueueState::InDoubt;
}

DocumentKind memberKindOf(DocumentKind summary)
{
    return summary == DocumentKind::DailySales ? DocumentKind::Invoice : DocumentKind::CreditMemo;
}

/// Removes rows and keeps what is needed to put them back. Inside a transaction.
class Remover
{
public:
    Remover(store::QueueStore& queue, store::SummaryStore& summaries, QueueEdit& edit)
        : m_queue(queue), m_summaries(summaries), m_edit(edit)
    {}

    void remove(const QueueItem& row)
    {
        if (isSummary(row.kind) && row.stage == Stage::Document)
            dissolve(row);
        m_edit.rows.append(row);
        m_queue.remove(row.id);
    }

private:
    void dissolve(const QueueItem& row)
    {
        const auto summary = m_summaries.find(row.entityId);
        const DocumentKind kind = memberKindOf(row.kind);
        const QList<qint64> members = m_summaries.members(row.entityId);
        for (const qint64 member : members) {
            if (const auto waiting = m_queue.findDocument(kind, member)) {
                m_edit.rows.append(*waiting);
                m_queue.remove(waiting->id);
            }
        }
        if (summary)
            m_edit.summaries.append({*summary, kind, members});
        m_summaries.dissolve(row.entityId);
    }

    store::QueueStore& m_queue;
    store::SummaryStore& m_summaries;
    QueueEdit& m_edit;
};

} // namespace

QueueEdit Runtime::removeRows(const QList<qint64>& queueIds)
{
    QueueEdit edit;
    edit.what = QueueEdit::What::Removed;
    Remover remover(d->queue, d->summaries, edit);
    for (qsizetype from = 0; from < queueIds.size(); from += rowsPerTransaction) {
        store::Transaction transaction(*d->db);
        for (const qint64 id : queueIds.mid(from, rowsPerTransaction)) {
            const auto row = d->queue.find(id); // gone already: as a member of a summary before it
            if (row && isOnItsWay(*row))
                edit.leftAlone++; // it must be settled first, or it could be posted twice
            else if (row)
                remover.remove(*row);
        }
        transaction.commit();
    }
    return edit;
}

QueueEdit Runtime::skipRows(const QList<qint64>& queueIds, const QString& reason)
{
    QueueEdit edit;
    edit.what = QueueEdit::What::Skipped;
    const store::QueueList list(*d->db);
    for (qsizetype from = 0; from < queueIds.size(); from += rowsPerTransaction) {
        const QList<qint64> ids = queueIds.mid(from, rowsPerTransaction);
        store::Transaction transaction(*d->db);
        const QList<QueueItem> before = list.items(ids);
        d->queue.skip(ids, reason);
        for (const QueueItem& row : before) {
            if (row.state == QueueState::Skipped)
                continue;
            const auto now = d->queue.find(row.id);
            if (now && now->state == QueueState::Skipped)
                edit.rows.append(row);
            else
                edit.leftAlone++;
        }
        transaction.commit();
    }
    return edit;
}

int Runtime::undoEdit(const QueueEdit& edit)
{
    int back = 0;
    if (edit.what == QueueEdit::What::Removed) {
        store::Transaction transaction(*d->db);
        for (const auto& parts : edit.summaries)
            d->summaries.putBack(parts.summary, parts.memberKind, parts.members);
        transaction.commit();
    }
    for (qsizetype from = 0; from < edit.rows.size(); from += rowsPerTransaction) {
        store::Transaction transaction(*d->db);
        for (const QueueItem& row : edit.rows.mid(from, rowsPerTransaction)) {
            const bool done =
                edit.what == QueueEdit::What::Skipped ? d->queue.takeBackSkip(row) : d->putBack(row);
            back += done ? 1 : 0;
        }
        transaction.commit();
    }
    return back;
}

bool Runtime::Private::putBack(store::QueueItem row)
{
    const auto posted =
        ledger.find(settings.tenantId(), ledgerKind(row.kind), magentoKey(row.kind, row.entityId));
    if (posted && (row.stage == Stage::Document || row.stage == Stage::InSummary))
        return false; // it was posted since
    if (isSummary(row.kind) && row.stage == Stage::Document && !summaries.find(row.entityId))
        return false; // its place was taken: the documents get into the day's next summary
    if (row.stage == Stage::InSummary) {
        const auto summary = summaries.summaryOf(row.kind, row.entityId);
        if (!summary || !summaries.find(*summary))
            row.stage = Stage::Document;
    }
    return queue.putBack(row);
}

} // namespace counterfoil::sync
