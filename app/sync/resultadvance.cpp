// What follows when Xero has taken a write: the row's next stage, the documents of a daily summary, and what
// the ledger forgets when something was taken back.
#include "sync/bookfigures.h"
#include "sync/changednote.h"
#include "sync/documentnames.h"
#include "sync/resultapplier.h"
#include "sync/sourcedocument.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace counterfoil::sync {

namespace {

using store::DocumentKind;
using store::QueueState;
using store::Stage;
using store::XeroKind;

} // namespace

void ResultApplier::advance(const Item& item)
{
    const qint64 id = item.element.queueId;
    const auto row = id ? m_context.queue.find(id) : std::nullopt;
    if (!row)
        return;
    const XeroKind kind = xeroKindOf(item.batch, item.element);
    if (takesBack(kind, *row)) {
        m_context.queue.setStage(id, Stage::Void);
        return;
    }
    switch (kind) {
    case XeroKind::Contact:
    case XeroKind::Item:
    case XeroKind::Payment:
        m_context.queue.remove(id);
        return;
    case XeroKind::Invoice:
        m_context.queue.setStage(id, isSummary(row->kind) ? Stage::Note : Stage::Payment);
        return;
    case XeroKind::CreditNote:
        m_context.queue.setStage(id, isSummary(row->kind) ? Stage::Note : Stage::Allocation);
        return;
    case XeroKind::Note:
        m_context.queue.setStage(id, row->kind == DocumentKind::DailySales ? Stage::Payment : Stage::Refund);
        return;
    // A credit note may be allocated to several invoices: the engine moves it on when all of them are done.
    // The same goes for a refund of which a part went to store credit.
    case XeroKind::Allocation:
    case XeroKind::Refund:
        m_context.queue.setState(id, QueueState::Waiting);
        return;
    }
}

bool ResultApplier::takesBack(XeroKind kind, const store::QueueItem& row) const
{
    if (kind == XeroKind::Contact || kind == XeroKind::Item)
        return false;
    const auto document = m_context.documents.findRow(row.kind, row.entityId);
    return document && isCanceled(*document);
}

void ResultApplier::noteChangeMeanwhile(const store::QueueItem& row, const store::LedgerEntry& posted)
{
    if (posted.xeroKind != XeroKind::Invoice && posted.xeroKind != XeroKind::CreditNote)
        return;
    const auto document = m_context.documents.find(row.kind, row.entityId);
    if (document && !isCanceled(*document) && !isAsPosted(posted, *document))
        noteChanged(m_context.log, m_context.clock, *document, posted.xeroNumber);
}

void ResultApplier::dropPaidRow(const QString& memberKey)
{
    const auto row =
        m_context.queue.findDocument(DocumentKind::Invoice, memberKey.section(u':', 1).toLongLong());
    if (row && row->stage == Stage::Payment && row->state != QueueState::Sending &&
        row->state != QueueState::InDoubt)
        m_context.queue.finish(*row);
}

void ResultApplier::spreadOverMembers(const store::QueueItem& row, const store::LedgerEntry& posted,
                                      const QStringList& paidMembers)
{
    // Each document of a daily summary is remembered as posted, so that it is never posted on its own.
    if (!isSummary(row.kind))
        return;
    store::LedgerEntry entry = posted;
    entry.note = inSummaryNote;
    if (posted.xeroKind == XeroKind::Payment) {
        for (const QString& key : paidMembers) {
            entry.magentoKey = key;
            m_context.ledger.add(entry);
            dropPaidRow(key);
        }
        return;
    }
    if (posted.xeroKind != XeroKind::Invoice && posted.xeroKind != XeroKind::CreditNote)
        return;
    const DocumentKind kind =
        row.kind == DocumentKind::DailySales ? DocumentKind::Invoice : DocumentKind::CreditMemo;
    const QList<qint64> members = m_context.summaries.members(row.entityId);
    for (const qint64 memberId : members) {
        const auto document = m_context.documents.find(kind, memberId);
        if (!document)
            continue;
        entry.magentoKey = magentoKey(kind, memberId);
        entry.hash = bookFigures(*document);
        entry.amount = totalOf(*document, m_context.mapping);
        m_context.ledger.add(entry);
        const auto waiting = m_context.queue.findDocument(kind, memberId);
        if (isCanceled(*document)) {
            if (waiting)
                m_context.queue.remove(waiting->id);
            m_context.queue.enqueue(
                queueItem(*document, Stage::Void, QStringLiteral("canceled"), row.priority));
            continue;
        }
        if (!waiting)
            continue;
        store::LogEntry log = m_log.entryFor(*waiting, store::xeroKindName(posted.xeroKind));
        log.xeroId = posted.xeroId;
        log.xeroNumber = posted.xeroNumber;
        log.detail = QStringLiteral("Posted as part of the daily summary %1.").arg(posted.xeroNumber);
        m_log.success(log);
        m_context.queue.remove(waiting->id);
    }
}

void ResultApplier::undone(const Item& item)
{
    const XeroKind kind = xeroKindOf(item.batch, item.element);
    if (const auto known = m_context.ledger.find(item.batch.tenantId, kind, item.element.magentoKey))
        m_context.ledger.remove(known->id);
    store::LogEntry entry = logEntry(item.batch, item.element);
    entry.xeroNumber = item.element.number;
    entry.duration = item.took;
    m_log.success(entry);

    const auto row = item.element.queueId ? m_context.queue.find(item.element.queueId) : std::nullopt;
    if (!row)
        return;
    // After its payment the document itself; then a row that a person undid stays, so that it is not posted
    // again by itself.
    if (kind == XeroKind::Payment || kind == XeroKind::Refund)
        m_context.queue.setState(row->id, QueueState::Waiting);
    else if (row->stage == Stage::Undo)
        undoneByPerson(*row);
    else
        m_context.queue.remove(row->id);
}

void ResultApplier::undoneByPerson(const store::QueueItem& row)
{
    m_context.queue.setStage(row.id, Stage::Document);
    m_context.queue.setState(
        row.id, QueueState::Skipped, QStringLiteral("undone"),
        QCoreApplication::translate(
            "ResultApplier", "Taken back in Xero at your wish. Retry posts it again under its number."));
}

} // namespace counterfoil::sync
