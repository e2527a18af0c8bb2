// The engine's part that takes over what Xero has already (a rebuilt journal), and what keeps two programs on
// one journal from making a contact twice.
#include "sync/bookfigures.h"
#include "sync/documentnames.h"
#include "sync/engine.h"
#include "sync/sourcedocument.h"

#include <QCoreApplication>

#include <algorithm>

namespace counterfoil::sync {

namespace {

using store::QueueItem;
using store::XeroKind;

constexpr std::chrono::seconds lockPause{1};
constexpr int lockAttempts = 120;
constexpr int putOffSeconds = 15;

} // namespace

Result<std::unique_ptr<store::SharedLock>> Engine::lockContacts(std::stop_token stop)
{
    for (int attempt = 0; attempt < lockAttempts; ++attempt) {
        auto lock = std::make_unique<store::SharedLock>(m_context.db, store::SharedLock::Purpose::Contacts);
        if (lock->held())
            return lock;
        if (!m_context.pause(lockPause, stop))
            return makeError(ErrorKind::Cancelled, QCoreApplication::translate("Engine", "Stopped."));
        if (!m_context.lease.renew())
            return leaseLost();
    }
    return makeError(ErrorKind::Storage,
                     QCoreApplication::translate(
                         "Engine",
                         "Another program on the shared journal has been making contacts in Xero for "
                         "minutes. What waits for them stays in the queue; it goes on with the next "
                         "run."),
                     {}, QStringLiteral("CONTACTS_BUSY"));
}

bool Engine::isContactPendingElsewhere(const posting::ContactDraft& draft) const
{
    return m_context.batches.isPendingElsewhere(m_context.tenantId, QStringLiteral("Contacts"),
                                                contactKey(draft.key));
}

void Engine::putOff(const QueueItem& row)
{
    m_context.queue.putOff(row.id, m_context.clock.nowUtc().addSecs(putOffSeconds));
}

bool Engine::mayBeFromBefore(const QueueItem& row) const
{
    if (!m_rebuiltAt.isValid())
        return false;
    const auto source = m_context.documents.find(row.kind, row.entityId);
    return source && (!source->createdAt.isValid() || source->createdAt <= m_rebuiltAt);
}

void Engine::adopt(const QueueItem& row, xero::DocumentType type, const xero::PostedDocument& document)
{
    const auto source = m_context.documents.find(row.kind, row.entityId);
    store::LedgerEntry entry;
    entry.xeroKind = ledgerKind(type);
    entry.tenantId = m_context.tenantId;
    entry.magentoKey = magentoKey(row.kind, row.entityId);
    entry.xeroId = document.id;
    entry.xeroNumber = document.number;
    entry.hash = source ? bookFigures(*source) : QByteArray();
    entry.amount = document.total;
    entry.currency = document.currencyCode;
    entry.postedAt = m_context.clock.nowUtc();
    entry.note = QStringLiteral("found by number");
    store::LogEntry log = m_log.entryFor(row, actionName(type));
    log.xeroId = document.id;
    log.xeroNumber = document.number;
    log.detail = QStringLiteral(
        "Xero already had this document; it was recognised by its number, total, currency, order, day and "
        "customer.");

    store::Transaction transaction(m_context.db);
    m_context.ledger.add(entry);
    m_log.success(log);
    m_applier.spreadOverMembers(row, entry, {});
    // What was settled of it before is not settled again.
    Amount settled = document.total - document.remainingCredit;
    for (const auto& [invoiceId, amount] : document.allocations) {
        store::LedgerEntry allocation = entry;
        allocation.xeroKind = XeroKind::Allocation;
        allocation.magentoKey += u'/' + invoiceId;
        allocation.amount = amount;
        m_context.ledger.add(allocation);
        settled -= amount;
    }
    if (type == xero::DocumentType::Invoice) {
        for (const xero::PostedPayment& payment : document.payments)
            adoptPayment(row, entry, payment);
    } else if (!document.payments.isEmpty()) {
        store::LedgerEntry refund = entry;
        refund.xeroKind = XeroKind::Refund;
        refund.xeroId = document.payments.first().id;
        refund.amount = settled;
        m_context.ledger.add(refund);
    }
    // An order may have been paid in part only.
    const bool paid = document.amountDue.isZero() ||
                      (row.kind != store::DocumentKind::Order && !document.payments.isEmpty());
    if (type == xero::DocumentType::Invoice ? paid : document.remainingCredit.isZero())
        m_context.queue.remove(row.id);
    else
        m_context.queue.setStage(row.id, nextStage(type));
    transaction.commit();
}

void Engine::noticeOlderJournal(const QueueItem& row, const xero::PostedDocument& document)
{
    if (!document.updatedAt.isValid() || document.updatedAt >= row.enqueuedAt || m_rebuiltAt.isValid())
        return;
    m_rebuiltAt = m_context.clock.nowUtc();
    m_context.settings.setMoment(QStringLiteral("rebuiltAt"), m_rebuiltAt);
}

Result<void> Engine::adoptPaymentsFromBefore(const QList<QueueItem>& rows, xero::DocumentType type,
                                             std::stop_token stop)
{
    QHash<QString, std::pair<QueueItem, store::LedgerEntry>> open;
    for (const QueueItem& row : rows) {
        const auto posted =
            m_context.ledger.find(m_context.tenantId, ledgerKind(type), magentoKey(row.kind, row.entityId));
        const bool before = isSummary(row.kind) ? m_rebuiltAt.isValid() : mayBeFromBefore(row);
        if (posted && before)
            open.insert(posted->xeroId, {row, *posted});
    }
    if (open.isEmpty())
        return {};
    QList<xero::PostedDocument> documents;
    if (type == xero::DocumentType::Invoice) {
        auto invoices = m_context.books.invoicesById(open.keys(), stop);
        if (!invoices)
            return invoices.error();
        documents = *std::move(invoices);
    } else {
        const QStringList ids = open.keys();
        for (const QString& id : ids) {
            auto creditNote = m_context.books.creditNoteById(id, stop);
            if (!creditNote)
                return creditNote.error();
            documents.append(*std::move(creditNote));
        }
    }
    for (const xero::PostedDocument& document : std::as_const(documents)) {
        if (const auto it = open.constFind(document.id); it != open.constEnd())
            adoptMatching(it->first, it->second, document.payments);
    }
    return {};
}

void Engine::adoptMatching(const QueueItem& row, const store::LedgerEntry& document,
                           const QList<xero::PostedPayment>& payments)
{
    for (const xero::PostedPayment& payment : payments) {
        if (m_context.ledger.hasXeroId(m_context.tenantId, payment.id))
            continue;
        const auto due = moneyOf(row, document); // anew: what was adopted counts
        if (!due)
            return;
        if (document.xeroKind == XeroKind::CreditNote) {
            adoptRefund(document, due->settlement, payment);
        } else if (due->settlement.payment) {
            // An order is paid bit by bit, so that any payment of it may be ours.
            const Amount amount = amountToPay(row, document, *due);
            if (payment.amount == amount ||
                (row.kind == store::DocumentKind::Order && payment.amount < amount))
                adoptPayment(row, document, payment);
        }
    }
}

void Engine::adoptRefund(const store::LedgerEntry& creditNote, const posting::Settlement& settlement,
                         const xero::PostedPayment& payment)
{
    const auto parts = refundParts(creditNote.magentoKey, settlement);
    for (const auto& [key, draft] : parts) {
        const bool done = m_context.ledger.find(m_context.tenantId, XeroKind::Refund, key).has_value();
        if (done || payment.amount != std::min(draft.amount, creditNote.amount))
            continue;
        m_context.ledger.add(foundOn(creditNote, XeroKind::Refund, key, payment));
        return;
    }
}

void Engine::adoptPayment(const QueueItem& row, const store::LedgerEntry& invoice,
                          const xero::PostedPayment& payment)
{
    const auto members = row.kind == store::DocumentKind::DailySales ? unsettledMembers(row)
                                                                     : Result<MemberMoney>(MemberMoney());
    const auto entry = foundOn(invoice, XeroKind::Payment, freePaymentKey(invoice.magentoKey), payment);
    m_context.ledger.add(entry);
    if (members && !members->keys.isEmpty())
        m_applier.spreadOverMembers(row, entry, members->keys);
}

store::LedgerEntry Engine::foundOn(const store::LedgerEntry& document, XeroKind kind, const QString& key,
                                   const xero::PostedPayment& payment) const
{
    store::LedgerEntry entry = document;
    entry.xeroKind = kind;
    entry.magentoKey = key;
    entry.xeroId = payment.id;
    entry.amount = payment.amount;
    entry.postedAt = m_context.clock.nowUtc();
    entry.note = QStringLiteral("found on its document");
    return entry;
}

Result<bool> Engine::adoptItem(const QueueItem& row, const QString& code, std::stop_token stop)
{
    if (!mayBeFromBefore(row))
        return false;
    if (!m_itemIdsByCode) {
        const auto items = m_context.books.items(stop);
        if (!items)
            return items.error();
        QHash<QString, QString> known;
        for (const auto& item : *items)
            known.insert(item.code, item.itemId);
        m_itemIdsByCode = known;
    }
    const auto it = m_itemIdsByCode->constFind(code);
    if (it == m_itemIdsByCode->constEnd())
        return false;
    store::LedgerEntry entry;
    entry.xeroKind = XeroKind::Item;
    entry.tenantId = m_context.tenantId;
    entry.magentoKey = magentoKey(row.kind, row.entityId);
    entry.xeroId = *it;
    entry.xeroNumber = code;
    entry.postedAt = m_context.clock.nowUtc();
    entry.note = QStringLiteral("found by code");
    store::Transaction transaction(m_context.db);
    m_context.ledger.add(entry);
    m_context.queue.remove(row.id);
    transaction.commit();
    return true;
}

} // namespace counterfoil::sync
