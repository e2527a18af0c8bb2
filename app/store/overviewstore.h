#pragma once

#include "store/database.h"
#include "store/types.h"

#include <QMap>

namespace counterfoil::store {

/// A document in Xero beside what Magento says of it now.
struct PostedRow
{
    qint64 id = 0; ///< of its ledger entry
    QDateTime postedAt;
    XeroKind xeroKind = XeroKind::Invoice; ///< Invoice or CreditNote
    QString currency;
    Amount xero;             ///< as it was posted
    QString magentoCurrency; ///< empty: the document is not known any more
    Amount magento;
    bool differs = false; ///< Xero showed another total than was sent
    bool open = false;    ///< an invoice without a payment, and none is on its way
};

/// What was posted in a period. Credit notes count as negative. A document is compared only where Magento's
/// sum is in the same currency as Xero's: sums of two currencies say nothing.
struct PostedSums
{
    struct Sum
    {
        qint64 documents = 0;
        Amount magento, xero;
        Amount difference() const { return xero - magento; }
    };
    qint64 posted = 0, notCompared = 0, differing = 0, open = 0;
    QMap<QString, Sum> byCurrency;
    void add(const PostedRow& row);
};

/// Queue rows that wait for a person for the same reason.
struct RefusedGroup
{
    QueueState state = QueueState::Blocked; ///< Blocked or Failed
    QString reason;                         ///< a code
    QString message;                        ///< of the group, with "…" where each row has its own number
    qint64 count = 0;
};

/// The figures of the overview. Every call reads a bounded number of rows, or an index alone, so that it may
/// be asked on the GUI thread. Throws StorageError.
class OverviewStore
{
public:
    explicit OverviewStore(Database& db) : m_db(db) {}
    /// The ledger's last id posted before a moment: where reading a period starts. The ledger only grows.
    qint64 lastIdBefore(const QDateTime& from) const;
    /// Invoices and credit notes of an organisation, oldest first, with an id greater than `afterId`. Looks
    /// at most at `limit` entries of the ledger; `scannedTo` tells how far (0: there are no more).
    QList<PostedRow> postedAfter(const QString& tenantId, qint64 afterId, int limit, qint64* scannedTo) const;
    /// Documents whose last result is a refusal of this period.
    qint64 refusedSince(const QDateTime& from) const;
    /// Grouped by reason and message, the largest first; looks at `limit` rows of each state at most.
    QList<RefusedGroup> refusedGroups(int limit) const;
    /// Documents that changed in Magento after they were posted, and nothing was done about it since.
    qint64 changedAfterPosting() const;
    /// Documents that were changed or voided in Xero after they were posted, likewise.
    qint64 changedInXero() const;

private:
    Database& m_db;
};

} // namespace counterfoil::store
