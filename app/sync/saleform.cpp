#include "sync/saleform.h"

#include "sync/sourcedocument.h"

#include <QCoreApplication>

#include <algorithm>

namespace counterfoil::sync {

namespace {

using store::DocumentKind;
using store::QueueState;
using store::SourceDocument;
using store::Stage;
using store::XeroKind;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(SaleForm)
};

posting::Blocked refusal(const QString& code, const QString& message)
{
    posting::Blocked blocked;
    blocked.code = code;
    blocked.message = message;
    return blocked;
}

} // namespace

std::optional<store::LedgerEntry> SaleForm::posted(DocumentKind kind, qint64 id) const
{
    return m_ledger.find(m_tenantId, XeroKind::Invoice, magentoKey(kind, id));
}

SaleForm::Begun SaleForm::begun(DocumentKind kind, qint64 id) const
{
    if (posted(kind, id))
        return Begun::Posted;
    const auto row = m_queue.findDocument(kind, id);
    if (!row || row->stage == Stage::Void || row->stage == Stage::Undo)
        return Begun::No;
    switch (row->state) {
    case QueueState::Sending:
    case QueueState::InDoubt:
        return Begun::Posted;
    case QueueState::Waiting:
        return Begun::Queued;
    case QueueState::Failed:
    case QueueState::Blocked:
    case QueueState::Skipped:
        return Begun::No;
    }
    return Begun::No;
}

SaleForm::Begun SaleForm::asOrder(qint64 orderId) const
{
    return begun(DocumentKind::Order, orderId);
}

SaleForm::Begun SaleForm::asInvoices(qint64 orderId) const
{
    Begun most = Begun::No;
    const QList<qint64> ids = m_documents.idsOfOrder(DocumentKind::Invoice, orderId);
    for (const qint64 id : ids)
        most = std::max(most, begun(DocumentKind::Invoice, id));
    return most;
}

bool SaleForm::isSource(const SourceDocument& document, bool ordersAreSource) const
{
    if (posted(document.kind, document.entityId))
        return true; // what changes about it is looked at
    if (document.kind == DocumentKind::Order)
        return ordersAreSource && asInvoices(document.entityId) == Begun::No;
    if (asOrder(document.orderId) != Begun::No)
        return false;
    return !ordersAreSource || asInvoices(document.orderId) != Begun::No;
}

std::optional<posting::Blocked> SaleForm::refusal(const SourceDocument& document) const
{
    if (document.kind == DocumentKind::Order)
        return refusedOrder(document);
    return document.kind == DocumentKind::Invoice ? refusedInvoice(document) : std::nullopt;
}

std::optional<posting::Blocked> SaleForm::refusedOrder(const SourceDocument& order) const
{
    const Begun invoices = asInvoices(order.entityId);
    // Where both wait it is the invoices that go on: each of them is whole.
    if (invoices == Begun::No || (invoices == Begun::Queued && posted(order.kind, order.entityId)))
        return std::nullopt;
    return sync::refusal(
        QStringLiteral("POSTED_AS_INVOICE"),
        Words::tr("Order %1 was begun with its invoices, of which at least one is in Xero or on its way. "
                  "Posted whole it would be there twice. Skip this row: what else is invoiced of the order "
                  "follows as invoices.")
            .arg(order.incrementId));
}

std::optional<posting::Blocked> SaleForm::refusedInvoice(const SourceDocument& invoice) const
{
    const auto whole = posted(DocumentKind::Order, invoice.orderId);
    const bool itself = posted(invoice.kind, invoice.entityId).has_value();
    if (itself) {
        // Both stand in Xero, from an earlier version: one of them may be paid.
        const QString orderKey = magentoKey(DocumentKind::Order, invoice.orderId);
        if (!whole || !m_ledger.find(m_tenantId, XeroKind::Payment, orderKey))
            return std::nullopt;
    } else if (asOrder(invoice.orderId) != Begun::Posted) {
        return std::nullopt;
    }
    const auto order = m_documents.find(DocumentKind::Order, invoice.orderId);
    return sync::refusal(
        QStringLiteral("POSTED_AS_ORDER"),
        Words::tr("Invoice %1 belongs to order %2, which is in Xero as a whole (%3) or on its way. Posted "
                  "as well, the sale would be there twice. Skip this row.")
            .arg(invoice.incrementId, order ? order->incrementId : QString::number(invoice.orderId),
                 whole ? whole->xeroNumber : QStringLiteral("…")));
}

} // namespace counterfoil::sync
