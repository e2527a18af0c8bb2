#pragma once

#include "posting/posting.h"
#include "store/documentstore.h"

namespace counterfoil::sync {

/// Loads a queued document with its order and siblings from the journal and runs the posting rules on it.
/// Throws store::StorageError.
class Preparer
{
public:
    Preparer(const store::DocumentStore& documents, posting::Context context)
        : m_documents(documents), m_context(context)
    {}

    /// Errors: BadResponse (the journal's copy cannot be read), Rejected ORDER_MISSING (its order was never
    /// read).
    Result<posting::Outcome> prepare(store::DocumentKind kind, qint64 entityId) const;
    /// The order of an invoice or credit memo.
    Result<magento::Order> orderOf(qint64 orderId) const;

private:
    Result<QList<magento::SalesDocument>> siblings(qint64 orderId) const;

    const store::DocumentStore& m_documents;
    posting::Context m_context;
};

} // namespace counterfoil::sync
