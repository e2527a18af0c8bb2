#pragma once

#include "posting/posting.h"
#include "store/documentstore.h"
#include "store/ledgerstore.h"
#include "store/queuestore.h"

namespace counterfoil::sync {

/// A sale has one form in Xero: the order as a whole, or its invoices one by one (on their own or in daily
/// summaries). It keeps the one it was begun with, whatever sync.source says later, so that nothing is posted
/// twice and no half is lost. Makes no call. Throws store::StorageError.
class SaleForm
{
public:
    SaleForm(const store::DocumentStore& documents, const store::LedgerStore& ledger,
             const store::QueueStore& queue, QString tenantId)
        : m_documents(documents), m_ledger(ledger), m_queue(queue), m_tenantId(std::move(tenantId))
    {}

    enum class Begun {
        No,
        Queued, ///< a row waits to be posted in this form
        Posted, ///< it stands in Xero, or is on its way
    };
    Begun asOrder(qint64 orderId) const;
    Begun asInvoices(qint64 orderId) const;

    /// Whether an order or invoice is the one to be posted for its sale, with orders or invoices as the
    /// source of new ones.
    bool isSource(const store::SourceDocument& document, bool ordersAreSource) const;
    /// Why an order or invoice must not be posted, or not be paid: its sale is in Xero in the other form.
    std::optional<posting::Blocked> refusal(const store::SourceDocument& document) const;

private:
    std::optional<store::LedgerEntry> posted(store::DocumentKind kind, qint64 id) const;
    Begun begun(store::DocumentKind kind, qint64 id) const;
    std::optional<posting::Blocked> refusedOrder(const store::SourceDocument& order) const;
    std::optional<posting::Blocked> refusedInvoice(const store::SourceDocument& invoice) const;

    const store::DocumentStore& m_documents;
    const store::LedgerStore& m_ledger;
    const store::QueueStore& m_queue;
    QString m_tenantId;
};

} // namespace counterfoil::sync
