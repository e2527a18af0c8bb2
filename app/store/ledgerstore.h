#pragma once

#include "store/database.h"
#include "store/types.h"

namespace counterfoil::store {

/// Magento thing ↔ Xero thing. An entry is never overwritten. Throws StorageError.
class LedgerStore
{
public:
    explicit LedgerStore(Database& db) : m_db(db) {}
    std::optional<LedgerEntry> find(const QString& tenantId, XeroKind kind, const QString& magentoKey) const;
    /// Inserts; returns false (and keeps the old one) when the pair exists already.
    bool add(const LedgerEntry& entry);
    void remove(qint64 id); ///< only after an undo in Xero, or when its contact was archived there
    QList<LedgerEntry> ofDocument(const QString& magentoKey) const;
    /// Entries of parts of a document, keyed "invoice:12/…": allocations, a second refund.
    QList<LedgerEntry> partsOf(const QString& tenantId, const QString& magentoKey) const;
    /// All of a kind that belongs to a document, its own entry and its parts, in the order they were posted:
    /// the payments of an order that was paid bit by bit are "order:12", "order:12/2", ….
    QList<LedgerEntry> ofKind(const QString& tenantId, XeroKind kind, const QString& magentoKey) const;
    /// What was posted under a document's number in Xero.
    std::optional<LedgerEntry> findNumber(const QString& tenantId, XeroKind kind,
                                          const QString& xeroNumber) const;
    /// Whether the program posted something of that number (an item's code).
    bool hasNumber(const QString& tenantId, XeroKind kind, const QString& xeroNumber) const;
    /// Whether the program knows a thing of Xero's by its id (a payment's).
    bool hasXeroId(const QString& tenantId, const QString& xeroId) const;
    /// What was posted as a document of Xero's; of a daily summary the summary, not its members.
    std::optional<LedgerEntry> findXeroId(const QString& tenantId, XeroKind kind,
                                          const QString& xeroId) const;
    qint64 count(const QString& tenantId, XeroKind kind) const;

private:
    Database& m_db;
};

/// The sum of the entries' amounts, which are of one document and so of one currency.
Amount sumOf(const QList<LedgerEntry>& entries);

} // namespace counterfoil::store
