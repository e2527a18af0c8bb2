#pragma once

#include "store/database.h"
#include "store/types.h"

namespace counterfoil::store {

/// A daily summary as it was put together; its members are documents of the journal.
struct Summary
{
    qint64 id = 0;
    QDate day; ///< in the organisation's time zone
    QString currency, paymentMethod;
    bool creditNote = false;
    int sequence = 1; ///< above 1: documents that came after the day's first summary was posted
};

/// Which documents go into which daily summary. A document is in one at most. Throws StorageError.
class SummaryStore
{
public:
    explicit SummaryStore(Database& db) : m_db(db) {}

    /// Makes the next summary of its day, currency, method and side; `summary.sequence` is chosen here.
    /// Documents that are in a summary already are left out of it. Call inside a transaction.
    Summary create(Summary summary, DocumentKind memberKind, const QList<qint64>& entityIds);
    std::optional<Summary> find(qint64 id) const;
    /// The entity ids of the members, in ascending order.
    QList<qint64> members(qint64 id) const;
    std::optional<qint64> summaryOf(DocumentKind kind, qint64 entityId) const;
    /// Lets its members go: only while nothing of it was sent.
    void dissolve(qint64 id);
    /// A dissolved summary as it was; false when its id or its place among the day's summaries is taken.
    bool putBack(const Summary& summary, DocumentKind memberKind, const QList<qint64>& entityIds);

private:
    void addMembers(qint64 id, DocumentKind memberKind, const QList<qint64>& entityIds);
    Database& m_db;
};

} // namespace counterfoil::store
