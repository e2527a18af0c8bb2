// Taking back what was posted, because a person wants it.
#include "sync/runtimeprivate.h"
#include "sync/sourcedocument.h"

#include <QCoreApplication>

namespace counterfoil::sync {

namespace {

using store::DocumentKind;
using store::QueueState;
using store::XeroKind;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Runtime)
};

bool isOnItsWay(const store::QueueItem& row)
{
    return row.state == QueueState::Sending || row.state == QueueState::InDoubt;
}

} // namespace

UndoPlan Runtime::planUndo(DocumentKind kind, qint64 entityId) const
{
    UndoPlan plan;
    plan.kind = kind;
    plan.entityId = entityId;
    const bool memo = kind == DocumentKind::CreditMemo;
    if (!memo && kind != DocumentKind::Invoice && kind != DocumentKind::Order) {
        plan.problem =
            Words::tr("Only invoices, orders and credit memos can be taken back here. Void a daily summary "
                      "in Xero, archive a contact or an item there.");
        return plan;
    }
    const QString tenant = d->settings.tenantId();
    const QString key = magentoKey(kind, entityId);
    const auto posted = d->ledger.find(tenant, memo ? XeroKind::CreditNote : XeroKind::Invoice, key);
    if (const auto source = d->documents.find(kind, entityId))
        plan.incrementId = source->incrementId;
    if (!posted) {
        plan.problem =
            Words::tr("%1 is not in Xero, or was not posted by this program.").arg(plan.incrementId);
        return plan;
    }
    plan.xeroNumber = posted->xeroNumber;
    plan.total = posted->amount;
    plan.currency = posted->currency;
    if (posted->note == inSummaryNote)
        plan.problem =
            Words::tr("%1 was posted as part of the daily summary %2 and cannot be taken back alone. Write "
                      "a credit note over its amount in Xero.")
                .arg(plan.incrementId, posted->xeroNumber);
    const auto payments = d->ledger.ofKind(tenant, memo ? XeroKind::Refund : XeroKind::Payment, key);
    for (const store::LedgerEntry& payment : payments)
        plan.payments.append(payment.amount);
    return plan;
}

Result<void> Runtime::undo(DocumentKind kind, qint64 entityId)
{
    const UndoPlan plan = planUndo(kind, entityId);
    if (!plan.problem.isEmpty())
        return makeError(ErrorKind::Rejected, plan.problem, {}, QStringLiteral("UNDO_IMPOSSIBLE"));
    const auto source = d->documents.find(kind, entityId);
    const auto waiting = d->queue.findDocument(kind, entityId);
    if (waiting && isOnItsWay(*waiting))
        return makeError(
            ErrorKind::Rejected,
            Words::tr("%1 is on its way to Xero. Wait until it has arrived.").arg(plan.incrementId), {},
            QStringLiteral("UNDO_IMPOSSIBLE"));
    store::Transaction transaction(*d->db);
    if (waiting)
        d->queue.remove(waiting->id);
    store::QueueItem row;
    row.kind = kind;
    row.entityId = entityId;
    row.incrementId = plan.incrementId;
    row.amount = plan.total;
    row.currency = plan.currency;
    if (source) {
        row.storeId = source->storeId;
        row.orderId = source->orderId;
        row.customerName = source->customerName;
    }
    row.stage = store::Stage::Undo;
    row.reason = QStringLiteral("undo");
    constexpr int beforeAllElse = 20;
    row.priority = beforeAllElse;
    row.enqueuedAt = d->options.clock->nowUtc();
    d->queue.enqueue(row);
    transaction.commit();
    return {};
}

} // namespace counterfoil::sync
