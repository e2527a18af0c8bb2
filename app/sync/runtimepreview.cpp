// What rows of the queue would become in Xero. Computed from the journal; no call is made.
#include "sync/documentnames.h"
#include "sync/preparer.h"
#include "sync/runtimeprivate.h"
#include "sync/sourcedocument.h"

#include "store/queuelist.h"

#include <QCoreApplication>

namespace counterfoil::sync {

namespace {

using store::DocumentKind;
using store::Stage;

constexpr qsizetype rowsPerPart = 50; // a part takes some tens of milliseconds

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Runtime)
};

/// A daily summary is no document of the shop: its row says what it is.
store::SourceDocument summaryAsDocument(const store::QueueItem& row)
{
    store::SourceDocument document;
    document.kind = row.kind;
    document.entityId = row.entityId;
    document.incrementId = row.incrementId;
    document.customerName = row.customerName;
    document.createdAt = row.enqueuedAt;
    document.grandTotal = row.amount;
    document.currency = row.currency;
    return document;
}

PreviewTarget targetOf(const store::QueueItem& row)
{
    switch (row.stage) {
    case Stage::Contact:
        return PreviewTarget::Contact;
    case Stage::Item:
        return PreviewTarget::Item;
    case Stage::InSummary:
        return PreviewTarget::InSummary;
    case Stage::Document:
        return isCredit(row.kind) ? PreviewTarget::CreditNote : PreviewTarget::SalesInvoice;
    case Stage::Void:
    case Stage::Undo:
        return PreviewTarget::Void;
    case Stage::Note:
    case Stage::Payment:
    case Stage::Allocation:
    case Stage::Refund:
    case Stage::Reading:
    case Stage::Done:
        return PreviewTarget::Follower;
    }
    return PreviewTarget::Follower;
}

void fillFrom(const posting::Prepared& prepared, PreviewEntry& entry)
{
    entry.xeroTotal = prepared.predicted.total;
    entry.xeroNumber = prepared.document.number;
    entry.notes = prepared.notes.join(QStringLiteral(" · "));
    for (const auto& payment : {prepared.payment, prepared.storeCreditRefund}) {
        if (payment)
            entry.payments.append({payment->amount, payment->accountCode});
    }
    entry.verdict = entry.difference().isZero() ? PreviewVerdict::Equal : PreviewVerdict::Differs;
}

void fillFrom(const posting::Blocked& blocked, PreviewEntry& entry)
{
    entry.code = blocked.code;
    entry.problem = blocked.message;
    entry.verdict = posting::isSkip(blocked) ? PreviewVerdict::Nothing
                    : blocked.transient      ? PreviewVerdict::Later
                                             : PreviewVerdict::Refused;
}

/// Makes one line after another with the facts of one moment.
class Lines
{
public:
    Lines(const store::DocumentStore& documents, const store::LedgerStore& ledger, QString tenantId,
          Preparer preparer)
        : m_documents(documents),
          m_ledger(ledger),
          m_tenantId(std::move(tenantId)),
          m_preparer(std::move(preparer))
    {}

    PreviewEntry of(const store::QueueItem& row) const
    {
        PreviewEntry entry;
        entry.queueId = row.id;
        entry.kind = row.kind;
        entry.incrementId = row.incrementId;
        entry.customerName = row.customerName;
        entry.currency = row.currency;
        entry.magentoTotal = row.amount;
        entry.stage = row.stage;
        entry.target = targetOf(row);
        const bool money =
            entry.target == PreviewTarget::SalesInvoice || entry.target == PreviewTarget::CreditNote;
        if (money && isPosted(row))
            entry.target = PreviewTarget::Follower;
        if (entry.target == PreviewTarget::Contact || entry.target == PreviewTarget::Item ||
            entry.target == PreviewTarget::Void)
            return entry;
        if (row.stage == Stage::Reading) {
            entry.verdict = PreviewVerdict::Refused;
            entry.code = row.reason;
            entry.problem = row.message;
        } else {
            compare(row, entry);
        }
        return entry;
    }

private:
    bool isPosted(const store::QueueItem& row) const
    {
        return m_ledger.find(m_tenantId, ledgerKind(row.kind), magentoKey(row.kind, row.entityId))
            .has_value();
    }

    void compare(const store::QueueItem& row, PreviewEntry& entry) const
    {
        if (!isSummary(row.kind)) {
            // What was read last: the row itself may be older.
            if (const auto source = m_documents.find(row.kind, row.entityId)) {
                entry.magentoTotal = source->grandTotal;
                entry.currency = source->currency;
            }
        }
        const auto outcome = m_preparer.prepare(row.kind, row.entityId);
        if (!outcome) {
            entry.verdict = PreviewVerdict::Refused;
            entry.code = outcome.error().code;
            entry.problem = outcome.error().message;
            return;
        }
        std::visit([&entry](const auto& result) { fillFrom(result, entry); }, *outcome);
    }

    const store::DocumentStore& m_documents;
    const store::LedgerStore& m_ledger;
    QString m_tenantId;
    Preparer m_preparer;
};

} // namespace

posting::OrganisationFacts Runtime::Private::rememberedOrganisation() const
{
    const auto books = booksCache.remembered(settings.tenantId());
    return books ? posting::organisationFacts(books->facts, books->currencies) : posting::OrganisationFacts{};
}

PreviewReady Runtime::preview(qint64 queueId)
{
    PreviewReady ready;
    ready.queueId = queueId;
    const auto row = d->queue.find(queueId);
    if (!row) {
        ready.problem = Words::tr("This row is no longer in the queue.");
        return ready;
    }
    if (row->stage == Stage::Reading) {
        ready.source = summaryAsDocument(*row);
        ready.problem = row->message;
        return ready;
    }
    if (row->kind == DocumentKind::Customer || row->kind == DocumentKind::Product) {
        ready.source = summaryAsDocument(*row);
        ready.problem = Words::tr("Only invoices, orders and credit memos have a preview.");
        return ready;
    }
    const auto source = isSummary(row->kind) ? std::optional(summaryAsDocument(*row))
                                             : d->documents.find(row->kind, row->entityId);
    if (!source) {
        ready.source = summaryAsDocument(*row);
        ready.problem =
            Words::tr("%1 is not in the journal. Add it to the queue again to read it from the shop.")
                .arg(row->incrementId);
        return ready;
    }
    ready.source = *source;
    const auto facts = d->rememberedOrganisation();
    const auto mapping = d->settings.mapping();
    auto outcome = Preparer(d->documents, d->summaries, {mapping, facts}, d->saleForm())
                       .prepare(row->kind, row->entityId);
    if (outcome)
        ready.outcome = *outcome;
    else
        ready.problem = outcome.error().message;
    return ready;
}

void Runtime::previewMany(const QList<qint64>& queueIds,
                          const std::function<void(const PreviewListed&)>& tell,
                          const std::function<bool()>& stopped)
{
    const store::QueueList list(*d->db);
    store::QueueQuery waiting;
    waiting.state = store::QueueState::Waiting;
    const QList<qint64> ids = queueIds.isEmpty() ? list.ids(waiting) : queueIds;
    const auto facts = d->rememberedOrganisation();
    const auto mapping = d->settings.mapping();
    const Lines lines(d->documents, d->ledger, d->settings.tenantId(),
                      Preparer(d->documents, d->summaries, {mapping, facts}, d->saleForm()));

    PreviewListed part;
    part.total = ids.size();
    for (qsizetype from = 0; from < ids.size() && !part.stopped; from += rowsPerPart) {
        part.entries.clear();
        const QList<qint64> slice = ids.mid(from, rowsPerPart);
        part.done = from + slice.size();
        const QList<store::QueueItem> rows = list.items(slice);
        for (const store::QueueItem& row : rows) {
            part.stopped = stopped();
            if (part.stopped) {
                part.done = from + slice.indexOf(row.id);
                break;
            }
            part.entries.append(lines.of(row));
        }
        part.finished = part.stopped || part.done == ids.size();
        tell(part);
    }
    if (ids.isEmpty()) {
        part.finished = true;
        tell(part);
    }
}

} // namespace counterfoil::sync
