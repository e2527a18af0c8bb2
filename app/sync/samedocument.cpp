#include "sync/samedocument.h"

#include "sync/outgoing.h"

namespace counterfoil::sync {

namespace {

constexpr int enoughSigns = 2;

bool isGone(const xero::PostedDocument& document)
{
    return document.status == QStringLiteral("VOIDED") || document.status == QStringLiteral("DELETED");
}

bool isEqual(const QString& a, const QString& b)
{
    return !a.isEmpty() && a.compare(b, Qt::CaseInsensitive) == 0;
}

/// The order number stands first in the reference of a sale; a summary's reference has none and counts as a
/// whole.
bool sameReference(const QString& found, const QString& wanted)
{
    if (found == wanted)
        return !found.isEmpty();
    const QString order = wanted.section(u' ', 0, 0);
    const bool numbered = !order.isEmpty() && order.at(order.size() - 1).isDigit();
    return numbered && found.section(u' ', 0, 0) == order;
}

/// The contact that takes all sales says nothing about whose sale it is.
bool sameCustomer(const xero::PostedDocument& found, const posting::ContactDraft& wanted,
                  const QString& contactId)
{
    if (wanted.key == posting::singleContactKey)
        return false;
    return isEqual(found.contactId, contactId) || isEqual(found.contactName, wanted.contact.name) ||
           isEqual(found.contactName, wanted.fallbackName);
}

} // namespace

bool isSameDocument(const xero::PostedDocument& found, const posting::Prepared& wanted,
                    const QString& contactId)
{
    if (isGone(found) || found.number != wanted.document.number || found.total != wanted.predicted.total ||
        found.currencyCode != wanted.document.currencyCode)
        return false;
    const int signs = (sameReference(found.reference, wanted.document.reference) ? 1 : 0) +
                      (found.date == wanted.document.date ? 1 : 0) +
                      (sameCustomer(found, wanted.contact, contactId) ? 1 : 0);
    return signs >= enoughSigns;
}

bool isAsSent(const xero::PostedDocument& found, const store::Batch::Element& sent)
{
    const QString contactId = unpackExtra(sent.extra).value(extra::contactId).toString();
    const bool sameContact =
        contactId.isEmpty() || found.contactId.isEmpty() || isEqual(found.contactId, contactId);
    return !isGone(found) && found.number == sent.number && found.total == sent.amount &&
           found.currencyCode == sent.currency && sameContact;
}

bool isAnotherPerson(const QString& name, const QString& email, const posting::ContactDraft& wanted)
{
    const QString wantedEmail = wanted.contact.emailAddress;
    const bool byAddress = wanted.key.startsWith(QStringLiteral("G-")) && !wantedEmail.isEmpty();
    if (byAddress || wanted.key == posting::singleContactKey)
        return false;
    const QString withMore = wanted.contact.name + QStringLiteral(" (");
    const bool sameName =
        isEqual(name, wanted.contact.name) || name.startsWith(withMore, Qt::CaseInsensitive);
    return !sameName && !isEqual(email, wantedEmail);
}

} // namespace counterfoil::sync
