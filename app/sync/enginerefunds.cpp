// The engine's steps that settle credit notes: allocations to what is due, refunds of the rest.
#include "sync/documentnames.h"
#include "sync/engine.h"
#include "sync/sourcedocument.h"

#include <QHash>
#include <QTimeZone>

#include <algorithm>

namespace counterfoil::sync {

namespace {

using store::DocumentKind;
using store::LedgerEntry;
using store::QueueItem;
using store::Stage;
using store::XeroKind;

constexpr qint64 overtakenSeconds = 60;

QString allocationKey(const QueueItem& row, const QString& invoiceId)
{
    return magentoKey(row.kind, row.entityId) + u'/' + invoiceId;
}

/// Waits for a person.
bool isParked(const QueueItem& row)
{
    return row.state == store::QueueState::Failed || row.state == store::QueueState::Blocked;
}

} // namespace

QList<LedgerEntry> Engine::invoicesOf(qint64 orderId) const
{
    QList<LedgerEntry> entries;
    const auto add = [&](DocumentKind kind, qint64 id) {
        if (const auto entry =
                m_context.ledger.find(m_context.tenantId, XeroKind::Invoice, magentoKey(kind, id)))
            entries.append(*entry);
    };
    add(DocumentKind::Order, orderId);
    const auto invoices = m_context.documents.ofOrder(DocumentKind::Invoice, orderId);
    for (const auto& invoice : invoices)
        add(DocumentKind::Invoice, invoice.entityId);
    return entries;
}

std::optional<QueueItem> Engine::unfinishedSale(qint64 orderId) const
{
    const auto find = [this](DocumentKind kind, qint64 id) -> std::optional<QueueItem> {
        auto row = m_context.queue.findDocument(kind, id);
        if (!row)
            return std::nullopt;
        switch (row->state) {
        case store::QueueState::Waiting:
        case store::QueueState::Sending:
        case store::QueueState::InDoubt:
        case store::QueueState::Failed: // may be retried, and then for the whole amount
        case store::QueueState::Blocked:
            return row;
        case store::QueueState::Skipped:
            return std::nullopt;
        }
        return std::nullopt;
    };
    if (auto order = find(DocumentKind::Order, orderId))
        return order;
    const auto invoices = m_context.documents.ofOrder(DocumentKind::Invoice, orderId);
    for (const auto& invoice : invoices) {
        if (auto row = find(DocumentKind::Invoice, invoice.entityId))
            return row;
    }
    return std::nullopt;
}

bool Engine::paidInFullByUs(const QList<LedgerEntry>& invoices) const
{
    return std::all_of(invoices.begin(), invoices.end(), [this](const LedgerEntry& invoice) {
        return store::sumOf(m_context.ledger.ofKind(m_context.tenantId, XeroKind::Payment,
                                                    invoice.magentoKey)) == invoice.amount;
    });
}

Amount Engine::allocated(const QueueItem& row, const QList<LedgerEntry>& invoices) const
{
    Amount sum;
    for (const LedgerEntry& invoice : invoices) {
        if (const auto entry = m_context.ledger.find(m_context.tenantId, XeroKind::Allocation,
                                                     allocationKey(row, invoice.xeroId)))
            sum += entry->amount;
    }
    return sum;
}

QList<Engine::OpenMemo> Engine::openMemos(const QList<QueueItem>& rows)
{
    QList<OpenMemo> open;
    for (const QueueItem& row : rows) {
        const auto creditNote = m_context.ledger.find(m_context.tenantId, XeroKind::CreditNote,
                                                      magentoKey(row.kind, row.entityId));
        const auto invoices = invoicesOf(row.orderId);
        if (!creditNote) {
            if (!keepForItsBooks(row))
                m_context.queue.remove(row.id);
        } else if (takeBackIfCanceled(row)) {
            continue;
        } else if (const auto sale = unfinishedSale(row.orderId); sale && isParked(*sale)) {
            waitForRefusedSale(row, *sale);
        } else if (sale) {
            // It has overtaken its invoice: allocated now it would miss it, or take what its payment is for.
            const QDateTime soon = m_context.clock.nowUtc().addSecs(overtakenSeconds);
            m_context.queue.waitUntil(
                row.id, sale->nextAttemptAt.isValid() ? std::max(soon, sale->nextAttemptAt) : soon,
                afterInvoice);
        } else if (creditNote->amount.isZero() || paidInFullByUs(invoices)) {
            m_context.queue.setStage(row.id, Stage::Refund); // nothing is due: no call needed to know it
        } else {
            open.append({row, *creditNote, invoices});
        }
    }
    return open;
}

QList<Outgoing> Engine::allocationsOf(const OpenMemo& memo, QHash<QString, Amount>& due) const
{
    QList<Outgoing> writes;
    const LedgerEntry& creditNote = memo.creditNote;
    Amount remaining = creditNote.amount - allocated(memo.row, memo.invoices);
    for (const LedgerEntry& invoice : memo.invoices) {
        const QString key = allocationKey(memo.row, invoice.xeroId);
        const Amount amount = std::min(remaining, due.value(invoice.xeroId));
        if (amount <= Amount{} || m_context.ledger.find(m_context.tenantId, XeroKind::Allocation, key))
            continue;
        const auto source = m_context.documents.find(memo.row.kind, memo.row.entityId);
        const QDateTime moment = source ? source->createdAt : m_context.clock.nowUtc();
        const QDate date =
            moment.toTimeZone(QTimeZone(m_context.organisation.ianaTimezone.toLatin1())).date();
        store::Batch::Element element;
        element.queueId = memo.row.id;
        element.magentoKey = key;
        element.number = creditNote.xeroNumber;
        element.amount = amount;
        element.currency = creditNote.currency;
        element.extra =
            packExtra({{extra::documentId, creditNote.xeroId}, {extra::invoiceId, invoice.xeroId}});
        writes.append({xero::putAllocation({creditNote.xeroId, invoice.xeroId, amount, date}), {element}});
        due[invoice.xeroId] -= amount;
        remaining -= amount;
    }
    return writes;
}

Result<int> Engine::pushAllocations(std::stop_token stop)
{
    const QList<QueueItem> rows = dueRows({DocumentKind::CreditMemo}, Stage::Allocation);
    const QList<OpenMemo> open = openMemos(rows);
    if (open.isEmpty())
        return static_cast<int>(rows.size());

    QStringList wanted;
    for (const OpenMemo& memo : open) {
        for (const LedgerEntry& invoice : memo.invoices)
            wanted.append(invoice.xeroId);
    }
    wanted.removeDuplicates();
    auto answer = m_context.books.invoicesById(wanted, stop);
    if (!answer)
        return answer.error();
    QHash<QString, Amount> due;
    for (const auto& invoice : std::as_const(*answer)) {
        if (invoice.status == QStringLiteral("AUTHORISED"))
            due.insert(invoice.id, invoice.amountDue);
    }

    for (const OpenMemo& memo : open) {
        const QList<Outgoing> writes = allocationsOf(memo, due);
        if (auto sent = m_sender.send(writes, stop); !sent)
            return sent.error();
        // Refused ones have left the Waiting state. What a limit or a lost answer kept from arriving is tried
        // again: without it the refund would be too large.
        const bool arrived = std::all_of(writes.begin(), writes.end(), [this](const Outgoing& write) {
            return m_context.ledger
                .find(m_context.tenantId, XeroKind::Allocation, write.elements.first().magentoKey)
                .has_value();
        });
        const auto row = m_context.queue.find(memo.row.id);
        if (arrived && row && row->state == store::QueueState::Waiting)
            m_context.queue.setStage(memo.row.id, Stage::Refund);
    }
    return static_cast<int>(rows.size());
}

QList<std::pair<QString, posting::PaymentDraft>> Engine::refundParts(const QString& creditNoteKey,
                                                                     const posting::Settlement& settlement)
{
    QList<std::pair<QString, posting::PaymentDraft>> parts;
    if (settlement.payment)
        parts.append({creditNoteKey, *settlement.payment});
    if (settlement.storeCreditRefund)
        parts.append({creditNoteKey + QStringLiteral("/store-credit"), *settlement.storeCreditRefund});
    return parts;
}

bool Engine::addRefunds(const QueueItem& row, const LedgerEntry& creditNote,
                        const posting::Settlement& settlement, QList<xero::Payment>& payments,
                        QList<store::Batch::Element>& elements)
{
    const QString key = magentoKey(row.kind, row.entityId);
    const auto done = m_context.ledger.ofKind(m_context.tenantId, XeroKind::Refund, key);
    Amount remaining = creditNote.amount - allocated(row, invoicesOf(row.orderId)) - store::sumOf(done);
    bool added = false;
    const auto parts = refundParts(key, settlement);
    for (const auto& [partKey, draft] : parts) {
        const bool isDone = m_context.ledger.find(m_context.tenantId, XeroKind::Refund, partKey).has_value();
        if (isDone || remaining <= Amount{})
            continue;
        const Amount amount = std::min(draft.amount, remaining);
        addPayment({row, creditNote, partKey, {}}, draft, amount, payments, elements);
        remaining -= amount;
        added = true;
    }
    return added;
}

Result<int> Engine::pushRefunds(std::stop_token stop)
{
    const QList<QueueItem> rows =
        dueRows({DocumentKind::CreditMemo, DocumentKind::DailyRefunds}, Stage::Refund);
    const bool paymentsOn = m_context.settings.flag(QStringLiteral("sync.payments"));
    if (paymentsOn) {
        if (auto known = adoptPaymentsFromBefore(rows, xero::DocumentType::CreditNote, stop); !known)
            return known.error();
    }
    QList<xero::Payment> payments;
    QList<store::Batch::Element> elements;
    for (const QueueItem& row : rows) {
        const auto creditNote = m_context.ledger.find(m_context.tenantId, XeroKind::CreditNote,
                                                      magentoKey(row.kind, row.entityId));
        if (!creditNote && keepForItsBooks(row))
            continue;
        if (creditNote && takeBackIfCanceled(row))
            continue;
        if (!paymentsOn || !creditNote) {
            m_context.queue.finish(row);
            continue;
        }
        const auto due = moneyOf(row, *creditNote);
        if (!due)
            fail(row, QStringLiteral("Refund"), due.error());
        else if (due->refusal)
            block(row, QStringLiteral("Refund"), *due->refusal);
        else if (!addRefunds(row, *creditNote, due->settlement, payments, elements))
            m_context.queue.finish(row); // nothing is left to refund, or it stays open for the customer
    }
    if (auto sent = m_sender.send(inBatches(payments, elements, putPaymentSlice), stop); !sent)
        return sent.error();
    return static_cast<int>(rows.size());
}

} // namespace counterfoil::sync
