#pragma once

#include "posting/dailysummary.h"
#include "posting/settlement.h"
#include "store/documentstore.h"
#include "store/summarystore.h"
#include "sync/saleform.h"

namespace counterfoil::sync {

/// Loads a queued document with its order and siblings from the journal and runs the posting rules on it.
/// Throws store::StorageError.
class Preparer
{
public:
    /// `saleForm`: refuses what is in Xero in another form; without it the rules alone are asked.
    Preparer(const store::DocumentStore& documents, const store::SummaryStore& summaries,
             posting::Context context, std::optional<SaleForm> saleForm = std::nullopt)
        : m_documents(documents), m_summaries(summaries), m_context(context), m_saleForm(std::move(saleForm))
    {}

    /// Errors: BadResponse (the journal's copy cannot be read), Rejected ORDER_MISSING (its order was never
    /// read).
    Result<posting::Outcome> prepare(store::DocumentKind kind, qint64 entityId) const;
    /// The documents of a daily summary, each as it would be posted on its own. Errors: as prepare(), and
    /// Rejected SUMMARY_MEMBER_REFUSED when one of them may not be posted any more.
    Result<QList<posting::SummaryMember>> summaryMembers(store::DocumentKind kind, qint64 summaryId) const;
    /// The money of a document that stands in Xero with this total; not of a summary. Nothing of the document
    /// is checked again. Errors: as prepare().
    Result<posting::Settlement> settlement(store::DocumentKind kind, qint64 entityId, Amount total) const;
    /// The order of an invoice or credit memo.
    Result<magento::Order> orderOf(qint64 orderId) const;

private:
    Result<posting::Outcome> post(const store::SourceDocument& document, const magento::Order& order,
                                  const posting::Context& context) const;
    /// What account rules by category or attribute set must know of an order's products.
    posting::ProductsById productsOf(const magento::Order& order) const;
    Result<posting::Outcome> prepareSummary(store::DocumentKind kind, qint64 summaryId) const;
    Result<QList<magento::SalesDocument>> siblings(qint64 orderId) const;

    const store::DocumentStore& m_documents;
    const store::SummaryStore& m_summaries;
    posting::Context m_context;
    std::optional<SaleForm> m_saleForm;
};

} // namespace counterfoil::sync
