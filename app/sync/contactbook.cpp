#include "sync/contactbook.h"

#include "sync/samedocument.h"
#include "sync/sourcedocument.h"

namespace counterfoil::sync {

namespace {

const QString refreshedAt = QStringLiteral("contactsReadAt");
/// Xero's UpdatedDateUTC has whole seconds; look a little further back than the last reading.
constexpr int overlapSeconds = 120;
/// A contact merged into one that was merged itself, and so on.
constexpr int longestChain = 10;

store::IndexedContact indexed(const xero::Contact& contact)
{
    return {contact.contactId, contact.contactNumber, contact.emailAddress,
            contact.name,      contact.archived,      contact.mergedToId};
}

} // namespace

Result<void> ContactBook::refresh(std::stop_token stop)
{
    if (m_fresh)
        return {};
    const QString stateName = refreshedAt + u'.' + m_context.tenantId;
    QDateTime since = m_context.settings.moment(stateName);
    const QDateTime startedAt = m_context.clock.nowUtc();
    if (since.isValid())
        since = since.addSecs(-overlapSeconds);
    else
        m_context.references.clearContacts(m_context.tenantId);

    for (int page = 1, pages = 1; page <= pages; ++page) {
        auto answer = m_context.books.contacts(page, since, stop);
        if (!answer)
            return answer.error();
        QList<store::IndexedContact> rows;
        for (const auto& contact : std::as_const(answer->contacts))
            rows.append(indexed(contact));
        m_context.references.putContacts(m_context.tenantId, rows);
        pages = answer->pageCount;
    }
    m_context.settings.setMoment(stateName, startedAt);
    m_fresh = true;
    return {};
}

bool ContactBook::isKnown(const posting::ContactDraft& draft) const
{
    const auto entry =
        m_context.ledger.find(m_context.tenantId, store::XeroKind::Contact, contactKey(draft.key));
    if (!entry)
        return false;
    const auto known = m_context.references.contactById(m_context.tenantId, entry->xeroId);
    return !known || !known->archived;
}

std::optional<QString> ContactBook::resolve(const posting::ContactDraft& draft)
{
    const QString key = contactKey(draft.key);
    std::optional<store::IndexedContact> found;
    if (const auto entry = m_context.ledger.find(m_context.tenantId, store::XeroKind::Contact, key)) {
        const auto known = m_context.references.contactById(m_context.tenantId, entry->xeroId);
        if (!known || !known->archived)
            return entry->xeroId;
        // Archived or merged in Xero since, where no document may use it any more.
        found = successorOf(entry->xeroId);
        m_context.ledger.remove(entry->id);
    }
    if (!found)
        found = findInIndex(draft);
    if (!found)
        return std::nullopt;
    store::LedgerEntry entry;
    entry.xeroKind = store::XeroKind::Contact;
    entry.tenantId = m_context.tenantId;
    entry.magentoKey = key;
    entry.xeroId = found->contactId;
    entry.xeroNumber = found->name;
    entry.postedAt = m_context.clock.nowUtc();
    entry.note = QStringLiteral("found in Xero");
    m_context.ledger.add(entry);
    return found->contactId;
}

void ContactBook::forget(const QString& contactId)
{
    using store::XeroKind;
    while (const auto entry = m_context.ledger.findXeroId(m_context.tenantId, XeroKind::Contact, contactId))
        m_context.ledger.remove(entry->id);
    markStale();
}

std::optional<store::IndexedContact> ContactBook::successorOf(const QString& contactId) const
{
    auto contact = m_context.references.contactById(m_context.tenantId, contactId);
    for (int step = 0; contact && contact->archived && step < longestChain; ++step)
        contact = m_context.references.contactById(m_context.tenantId, contact->mergedTo);
    return contact && !contact->archived ? contact : std::nullopt;
}

std::optional<store::IndexedContact> ContactBook::holderOfNumber(const posting::ContactDraft& draft) const
{
    return m_context.references.contactByNumber(m_context.tenantId, draft.contact.contactNumber);
}

bool ContactBook::isArchived(const posting::ContactDraft& draft) const
{
    const auto holder = holderOfNumber(draft);
    return holder && holder->archived && !isAnotherPerson(holder->name, holder->emailAddress, draft);
}

std::optional<store::IndexedContact> ContactBook::findInIndex(const posting::ContactDraft& draft) const
{
    if (const auto holder = holderOfNumber(draft);
        holder && !isAnotherPerson(holder->name, holder->emailAddress, draft)) {
        if (auto active = successorOf(holder->contactId))
            return active;
    }

    const QString email = draft.contact.emailAddress;
    if (!email.isEmpty()) {
        QList<store::IndexedContact> active;
        const auto sameEmail = m_context.references.contactsByEmail(m_context.tenantId, email);
        for (const auto& contact : sameEmail) {
            // A contact that carries another Magento number is another customer with a shared mailbox.
            if (!contact.archived &&
                (contact.contactNumber.isEmpty() || contact.contactNumber == draft.contact.contactNumber))
                active.append(contact);
        }
        if (active.size() == 1)
            return active.first();
    }

    const auto sameName = m_context.references.contactsByName(m_context.tenantId, draft.contact.name);
    for (const auto& contact : sameName) {
        const bool couldBeSame =
            contact.contactNumber.isEmpty() && (contact.emailAddress.isEmpty() || email.isEmpty());
        if (!contact.archived && couldBeSame)
            return contact;
    }
    return std::nullopt;
}

xero::Contact ContactBook::toCreate(const posting::ContactDraft& draft) const
{
    xero::Contact contact = draft.contact;
    bool taken = m_nameTaken.contains(draft.key);
    if (!taken) {
        const auto sameName = m_context.references.contactsByName(m_context.tenantId, contact.name);
        for (const auto& other : sameName)
            taken = taken || !other.archived;
    }
    if (taken)
        contact.name = draft.fallbackName;
    // A number belongs to its contact for ever, also to an archived one.
    if (m_numberTaken.contains(draft.key) || holderOfNumber(draft))
        contact.contactNumber.clear();
    return contact;
}

} // namespace counterfoil::sync
