#pragma once

#include "posting/posting.h"
#include "sync/enginecontext.h"

#include <QSet>

namespace counterfoil::sync {

/// Finds the Xero contact of a draft: by the ledger, then in the index of the organisation's contacts by
/// ContactNumber, e-mail and name. The index is read page-wise (1,000 contacts a call) once and then only
/// what changed, so that a look-up costs no call of its own. Throws store::StorageError.
class ContactBook
{
public:
    explicit ContactBook(EngineContext& context) : m_context(context) {}

    /// Brings the index up to date, at most once a run. Call before the first resolve().
    Result<void> refresh(std::stop_token stop);

    /// The ContactID, if the contact is known or can be adopted (which the ledger then remembers).
    std::optional<QString> resolve(const posting::ContactDraft& draft);
    /// The contact as it must be created: with its fallback name when the plain one is taken.
    xero::Contact toCreate(const posting::ContactDraft& draft) const;
    /// Xero refused the name: the next toCreate() uses the fallback name.
    void nameTaken(const QString& key) { m_nameTaken.insert(key); }
    bool isNameTaken(const QString& key) const { return m_nameTaken.contains(key); }

private:
    std::optional<store::IndexedContact> findInIndex(const posting::ContactDraft& draft) const;

    EngineContext& m_context;
    QSet<QString> m_nameTaken;
    bool m_fresh = false;
};

} // namespace counterfoil::sync
