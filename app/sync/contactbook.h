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

    /// Brings the index up to date, at most once a run unless markStale() was called. Call before the first
    /// resolve().
    Result<void> refresh(std::stop_token stop);
    /// What the index says is not what Xero has: the next refresh() reads what has changed.
    void markStale() { m_fresh = false; }

    /// The ledger has it, and it was not archived since, as far as the index knows.
    bool isKnown(const posting::ContactDraft& draft) const;
    /// The ContactID, if the contact is known or can be adopted (which the ledger then remembers).
    std::optional<QString> resolve(const posting::ContactDraft& draft);
    /// The contact as it must be created: with its fallback name when the plain one is taken, without a
    /// number when an archived contact or somebody else has it.
    xero::Contact toCreate(const posting::ContactDraft& draft) const;
    /// The customer has a contact in Xero that was archived there.
    bool isArchived(const posting::ContactDraft& draft) const;
    /// Xero refused a document because this contact was archived, merged or deleted there: whoever had it is
    /// looked up anew.
    void forget(const QString& contactId);
    /// Xero refused the name: the next toCreate() uses the fallback name.
    void nameTaken(const QString& key) { m_nameTaken.insert(key); }
    bool isNameTaken(const QString& key) const { return m_nameTaken.contains(key); }
    /// Xero refused the number: the next toCreate() leaves it out, unless the contact is found by then.
    void numberTaken(const QString& key)
    {
        m_numberTaken.insert(key);
        markStale();
    }
    bool isNumberTaken(const QString& key) const { return m_numberTaken.contains(key); }

private:
    std::optional<store::IndexedContact> findInIndex(const posting::ContactDraft& draft) const;
    std::optional<store::IndexedContact> holderOfNumber(const posting::ContactDraft& draft) const;
    std::optional<store::IndexedContact> successorOf(const QString& contactId) const;

    EngineContext& m_context;
    QSet<QString> m_nameTaken, m_numberTaken;
    bool m_fresh = false;
};

} // namespace counterfoil::sync
