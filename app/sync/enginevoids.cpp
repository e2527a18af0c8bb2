// The engine's step that takes back what was posted: a document canceled in Magento afterwards, or undone by
// a person. Payments go first, because Xero voids no paid document; the ledger forgets each part when it is
// gone.
#include "sync/documentnames.h"
#include "sync/engine.h"
#include "sync/sourcedocument.h"

#include <QCoreApplication>

namespace counterfoil::sync {

namespace {

using store::DocumentKind;
using store::LedgerEntry;
using store::QueueItem;
using store::QueueState;
using store::Stage;
using store::XeroKind;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Engine)
};

} // namespace

std::optional<Outgoing> Engine::takeBack(const QueueItem& row)
{
    const QString key = magentoKey(row.kind, row.entityId);
    const bool memo = isCredit(row.kind);
    const auto document = m_context.ledger.find(m_context.tenantId, ledgerKind(row.kind), key);
    if (!document) {
        if (!keepForItsBooks(row))
            m_context.queue.remove(row.id);
        return std::nullopt;
    }
    if (document->note == inSummaryNote) {
        posting::Blocked blocked;
        blocked.code = QStringLiteral("CANCELED_IN_SUMMARY");
        blocked.message =
            Words::tr("%1 was canceled in Magento after it was posted as part of the daily summary %2. "
                      "Write a credit note over its amount in Xero by hand, then skip this row.")
                .arg(row.incrementId, document->xeroNumber);
        block(row, QStringLiteral("Void"), blocked);
        return std::nullopt;
    }

    // One at a time: the row comes again until none is left.
    const auto payments =
        m_context.ledger.ofKind(m_context.tenantId, memo ? XeroKind::Refund : XeroKind::Payment, key);
    const auto payment = payments.isEmpty() ? std::nullopt : std::optional<LedgerEntry>(payments.first());
    const bool mayDelete =
        row.stage == Stage::Undo || m_context.mapping.canceledPaid == posting::CanceledPaid::DeletePayment;
    if (payment && !mayDelete) {
        posting::Blocked blocked;
        blocked.code = QStringLiteral("CANCELED_AFTER_PAYMENT");
        blocked.message =
            Words::tr(
                "%1 was canceled in Magento after %2 and its payment were posted to Xero. Choose Take back "
                "in Xero to delete the payment and void the document there, or give the customer a credit "
                "note in Xero and skip this row.")
                .arg(row.incrementId, document->xeroNumber);
        block(row, QStringLiteral("Void"), blocked);
        return std::nullopt;
    }

    store::Batch::Element element;
    element.queueId = row.id;
    element.number = document->xeroNumber;
    QJsonObject values{{extra::documentId, document->xeroId}, {extra::refund, memo}};
    if (payment) {
        element.magentoKey = payment->magentoKey;
        element.amount = payment->amount;
        element.currency = payment->currency;
        values.insert(extra::paymentId, payment->xeroId);
        element.extra = packExtra(values);
        return Outgoing{xero::deletePayment(payment->xeroId), {element}};
    }
    element.magentoKey = key;
    element.amount = document->amount;
    element.currency = document->currency;
    element.extra = packExtra(values);
    const auto type = memo ? xero::DocumentType::CreditNote : xero::DocumentType::Invoice;
    return Outgoing{xero::voidDocument(type, document->xeroId), {element}};
}

Result<int> Engine::pushVoids(std::stop_token stop)
{
    const QList<DocumentKind> kinds{DocumentKind::Order, DocumentKind::Invoice, DocumentKind::CreditMemo};
    const QList<QueueItem> rows = dueRows(kinds, Stage::Void) + dueRows(kinds, Stage::Undo);
    QList<Outgoing> writes;
    for (const QueueItem& row : rows) {
        if (auto write = takeBack(row))
            writes.append(std::move(*write));
    }
    if (auto sent = m_sender.send(writes, stop); !sent)
        return sent.error();
    return static_cast<int>(rows.size());
}

} // namespace counterfoil::sync
