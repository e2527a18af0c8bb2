#pragma once

#include "store/database.h"
#include "store/types.h"

namespace counterfoil::store {

/// What was read of the organisation and the shop and need not be read again each time: raw JSON by name
/// ("xero.organisation", "xero.accounts", "xero.taxRates", "magento.storeConfigs", …), and the contact index.
/// Throws StorageError.
class ReferenceStore
{
public:
    explicit ReferenceStore(Database& db) : m_db(db) {}
    std::optional<QByteArray> find(const QString& name) const;
    void put(const QString& name, const QByteArray& json, const QDateTime& at);
    void remove(const QString& name);

    // The contact index: each organisation's contacts are its own.
    void putContacts(const QString& tenantId, const QList<IndexedContact>& contacts);
    void clearContacts(const QString& tenantId);
    std::optional<IndexedContact> contactById(const QString& tenantId, const QString& contactId) const;
    std::optional<IndexedContact> contactByNumber(const QString& tenantId,
                                                  const QString& contactNumber) const;
    QList<IndexedContact> contactsByEmail(const QString& tenantId,
                                          const QString& email) const; ///< without case
    QList<IndexedContact> contactsByName(const QString& tenantId,
                                         const QString& name) const; ///< active ones, without case

private:
    Database& m_db;
};

} // namespace counterfoil::store
