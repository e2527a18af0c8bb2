#pragma once

#include "sync/reconcileparts.h"

#include <QMap>
#include <QSet>

namespace counterfoil::sync {

/// The shop's side of a reconciliation. Lists a few fields of each document only; whole documents are read
/// where the journal has none, or an older one. Writes nothing into the journal: what a pull takes for new
/// must stay new. A document that cannot be read is described by what can be told of it. Throws
/// store::StorageError.
class ReconcileShop
{
public:
    explicit ReconcileShop(ReconcileParts& parts) : m(parts) {}

    /// The documents of these kinds created in the period or the day before or after (time zones).
    Result<void> readPeriod(const QList<store::DocumentKind>& kinds, const reconcile::Period& period,
                            std::stop_token stop);
    /// Single ones that Xero led to. An id the shop does not have is simply not there afterwards.
    Result<void> readIds(store::DocumentKind kind, const QList<qint64>& ids, std::stop_token stop);
    Result<void> readNumbers(store::DocumentKind kind, const QStringList& incrementIds, std::stop_token stop);
    bool has(store::DocumentKind kind, qint64 entityId) const
    {
        return m_documents.contains({kind, entityId});
    }
    bool hasNumber(store::DocumentKind kind, const QString& incrementId) const
    {
        return m_numbers.value(kind).contains(incrementId);
    }

    /// All that was read, as the posting rules and the ledger see it.
    Result<QList<reconcile::ShopDocument>> describe(std::stop_token stop);

private:
    Result<void> list(store::DocumentKind kind, const magento::ListQuery& query, std::stop_token stop);
    Result<void> readWhole(store::DocumentKind kind, const QList<qint64>& ids, std::stop_token stop);
    void setAside(store::DocumentKind kind, const QJsonObject& json, const Error& error);
    Result<void> readOrders(std::stop_token stop);
    reconcile::ShopDocument describe(const store::SourceDocument& source,
                                     const QMultiHash<qint64, magento::SalesDocument>& siblings) const;
    /// By the posting rules; an error when it, or its order, is not there or cannot be read.
    Result<reconcile::ShopDocument>
    describeByRules(const store::SourceDocument& source,
                    const QMultiHash<qint64, magento::SalesDocument>& siblings) const;
    reconcile::ShopDocument describeWithoutRules(const store::SourceDocument& source) const;
    void addLedger(reconcile::ShopDocument& document, const store::SourceDocument& source) const;
    void addQueue(reconcile::ShopDocument& document, store::DocumentKind kind) const;

    using Key = std::pair<store::DocumentKind, qint64>;

    ReconcileParts& m;
    reconcile::Period m_period;
    QMap<Key, store::SourceDocument> m_documents;
    QMap<Key, QString> m_unreadable; ///< why, in words
    QMap<store::DocumentKind, QSet<QString>> m_numbers;
    QHash<qint64, magento::Order> m_orders;
};

} // namespace counterfoil::sync
