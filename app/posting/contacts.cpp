#include "posting/posting.h"
#include "posting/texts.h"

#include "xero/fieldlimits.h"

#include <QCryptographicHash>

namespace counterfoil::posting {

namespace {

namespace limits = xero::limits;

QString guestKey(const QString& email)
{
    const QByteArray hash =
        QCryptographicHash::hash(email.trimmed().toLower().toUtf8(), QCryptographicHash::Sha256).toHex();
    return QStringLiteral("G-") + QString::fromLatin1(hash.left(16));
}

QString customerKey(qint64 id)
{
    return QStringLiteral("M-%1").arg(id);
}

void addAddress(xero::Contact& contact, const std::optional<magento::Address>& source, const QString& type)
{
    if (!source)
        return;
    xero::Address address;
    address.type = type;
    if (!source->company.isEmpty())
        address.lines.append(cleanText(source->company, limits::addressLine));
    for (const QString& line : source->street) {
        const QString text = cleanText(line, limits::addressLine);
        if (!text.isEmpty())
            address.lines.append(text);
    }
    address.city = cleanText(source->city, limits::city);
    address.region = cleanText(source->region, limits::region);
    address.postalCode = cleanText(source->postcode, limits::postalCode);
    address.country = source->countryId;
    const QString person = source->firstName + u' ' + source->lastName;
    address.attentionTo = cleanText(person, limits::attentionTo);
    contact.addresses.append(address);
}

struct Person
{
    QString firstName, lastName, email, company, taxNumber;
};

/// A company goes by its name, a person by "First Last", and who has neither by the e-mail address.
void nameContact(ContactDraft& draft, const Person& person)
{
    xero::Contact& contact = draft.contact;
    contact.firstName = cleanText(person.firstName, limits::personName);
    contact.lastName = cleanText(person.lastName, limits::personName);
    const QString company = cleanText(person.company, limits::contactName);
    const QString full = cleanText(QString(contact.firstName + u' ' + contact.lastName), limits::contactName);
    contact.name = !company.isEmpty() ? company : !full.isEmpty() ? full : person.email.trimmed();
    if (contact.name.isEmpty())
        contact.name = draft.key;
    contact.emailAddress = usableEmail(person.email);
    contact.taxNumber = cleanText(person.taxNumber, limits::taxNumber);
    contact.contactNumber = draft.key;

    // Names are unique among active contacts: the second John Smith gets his address behind the name.
    const QString unique = person.email.trimmed().isEmpty() ? draft.key : person.email.trimmed();
    const QString suffix = QStringLiteral(" (%1)").arg(unique);
    draft.fallbackName =
        cleanText(contact.name, qMax<qsizetype>(1, limits::contactName - suffix.size())) + suffix;
    draft.fallbackName = draft.fallbackName.left(limits::contactName);
}

ContactDraft singleContact(const Mapping& mapping)
{
    ContactDraft draft;
    draft.key = singleContactKey;
    draft.contact.name = cleanText(mapping.singleContactName, limits::contactName);
    draft.contact.contactNumber = draft.key;
    draft.fallbackName = draft.contact.name + QStringLiteral(" (Magento)");
    return draft;
}

void addPhone(xero::Contact& contact, const std::optional<magento::Address>& address)
{
    const QString number = address ? cleanText(address->telephone, limits::phone) : QString();
    if (!number.isEmpty())
        contact.phones.append({QStringLiteral("DEFAULT"), number});
}

QString firstFilled(std::initializer_list<QString> candidates)
{
    for (const QString& candidate : candidates) {
        if (!candidate.trimmed().isEmpty())
            return candidate;
    }
    return {};
}

} // namespace

ContactDraft contactForOrder(const magento::Order& order, const Mapping& mapping)
{
    // A deleted customer leaves an order without customer_id that is no guest's either: the e-mail is the key
    // then.
    const bool guest = !order.customerId;
    if (guest && mapping.guestContacts == GuestContacts::Single && order.companyName.isEmpty())
        return singleContact(mapping);

    const magento::Address billing = order.billingAddress.value_or(magento::Address());
    Person person;
    person.email = firstFilled({order.customerEmail, billing.email});
    person.firstName = firstFilled({order.customerFirstName, billing.firstName});
    person.lastName = firstFilled({order.customerLastName, billing.lastName});
    person.company = firstFilled({order.companyName, billing.company});
    person.taxNumber = firstFilled({billing.vatId, order.customerTaxVat});

    ContactDraft draft;
    if (!guest)
        draft.key = customerKey(*order.customerId);
    else if (!person.email.isEmpty())
        draft.key = guestKey(person.email);
    else
        draft.key = guestKey(QStringLiteral("order ") + order.incrementId);
    nameContact(draft, person);
    addAddress(draft.contact, order.billingAddress, QStringLiteral("POBOX"));
    addAddress(draft.contact, order.shippingAddress, QStringLiteral("STREET"));
    addPhone(draft.contact, order.billingAddress);
    return draft;
}

ContactDraft contactForCustomer(const magento::Customer& customer, const Mapping&)
{
    const magento::Address billing = customer.billing.value_or(magento::Address());
    Person person{customer.firstName, customer.lastName, customer.email, billing.company,
                  firstFilled({billing.vatId, customer.taxVat})};
    ContactDraft draft;
    draft.key = customerKey(customer.id);
    nameContact(draft, person);
    addAddress(draft.contact, customer.billing, QStringLiteral("POBOX"));
    addAddress(draft.contact, customer.shipping, QStringLiteral("STREET"));
    addPhone(draft.contact, customer.billing);
    return draft;
}

} // namespace counterfoil::posting
