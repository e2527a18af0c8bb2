#pragma once

#include "sync/reconcileparts.h"
#include "sync/reconcileshop.h"

namespace counterfoil::sync {

/// Reads both sides of a period and compares them. Reads only. What the lists leave open (a document that one
/// side does not show in this period) is looked up by id or number before it is called missing. Calls to
/// Xero: one for each 1,000 invoices and each 1,000 credit notes, and one for each 40 looked up. Throws
/// store::StorageError.
class Reconciler
{
public:
    explicit Reconciler(ReconcileParts parts) : m(std::move(parts)), m_shop(m) {}

    /// Errors: Settings (the period), Cancelled, and what the two services say.
    Result<reconcile::Report> run(const reconcile::Period& period, std::stop_token stop);

private:
    using Documents = QList<xero::PostedDocument>;

    QList<store::DocumentKind> kinds() const;
    /// Waits for Xero's limits, asks, and asks again after a minute limit.
    template <class Ask>
    auto ask(Ask question, std::stop_token stop) -> decltype(question());
    Result<void> readBooks(xero::DocumentType type, const reconcile::Period& period, std::stop_token stop);
    /// Of the documents in Xero that no document of the period stands for: those of ours, with the shop's
    /// side.
    Result<void> readTheirSources(xero::DocumentType type, std::stop_token stop);
    /// Of the shop's documents that Xero does not show in the period: by id or number.
    Result<void> lookUpMissing(const QList<reconcile::ShopDocument>& documents, std::stop_token stop);
    Result<void> lookUp(xero::DocumentType type, const QStringList& ids, const QStringList& numbers,
                        std::stop_token stop);
    Documents& documentsOf(xero::DocumentType type)
    {
        return type == xero::DocumentType::Invoice ? m_invoices : m_creditNotes;
    }

    ReconcileParts m;
    ReconcileShop m_shop;
    Documents m_invoices, m_creditNotes;
};

} // namespace counterfoil::sync
