#include "sandbox/xero/contacts.h"

#include <QRegularExpression>

namespace counterfoil::sandbox {

namespace {

const QString archivedText = QStringLiteral("The contact with the specified contact details has been "
                                            "archived. The contact must be un-archived before creating "
                                            "new invoices or credit notes.");

bool isArchived(const QJsonObject& contact)
{
    return contact.value(u"ContactStatus").toString() == u"ARCHIVED";
}

std::optional<QJsonObject> activeByName(const Books& books, const QString& name)
{
    for (const QJsonObject& contact : books.contacts.all(QStringLiteral("Name"), name)) {
        if (!isArchived(contact))
            return contact;
    }
    return std::nullopt;
}

std::optional<QJsonObject> byNumber(const Books& books, const QString& number)
{
    const auto found = books.contacts.all(QStringLiteral("ContactNumber"), number);
    return found.isEmpty() ? std::nullopt : std::optional(found.first());
}

/// The contact an update means: by id, by number, by name.
std::optional<QJsonObject> existingContact(const Books& books, const QJsonObject& input)
{
    const QString id = textOf(input, u"ContactID");
    if (!id.isEmpty()) {
        const QJsonObject* contact = books.contacts.byId(id);
        return contact ? std::optional(*contact) : std::nullopt;
    }
    const QString number = textOf(input, u"ContactNumber");
    if (!number.isEmpty()) {
        if (auto contact = byNumber(books, number))
            return contact;
    }
    return activeByName(books, textOf(input, u"Name"));
}

QStringList uniquenessErrors(const Books& books, const QJsonObject& contact, const QString& ownId)
{
    QStringList errors;
    const QString name = textOf(contact, u"Name");
    const auto sameName = activeByName(books, name);
    if (sameName && sameName->value(u"ContactID").toString() != ownId)
        errors.append(QStringLiteral(
                          "The contact name %1 is already assigned to another contact. The contact name must "
                          "be unique across all active contacts.")
                          .arg(name));
    // A number stays taken when its contact is archived.
    const QString number = textOf(contact, u"ContactNumber");
    const auto sameNumber = number.isEmpty() ? std::nullopt : byNumber(books, number);
    if (sameNumber && sameNumber->value(u"ContactID").toString() != ownId)
        errors.append(
            QStringLiteral("The contact number %1 is already assigned to another contact. The contact number "
                           "must be unique across all contacts.")
                .arg(number));
    return errors;
}

QStringList contactErrors(const QJsonObject& contact)
{
    QStringList errors;
    if (textOf(contact, u"Name").isEmpty())
        errors.append(QStringLiteral("The contact name must be specified."));
    static const QRegularExpression email(QStringLiteral("^[\\x21-\\x7e]+@[\\x21-\\x7e]+\\.[A-Za-z0-9-]+$"));
    const QString address = contact.value(u"EmailAddress").toString();
    if (!address.isEmpty() && !email.match(address).hasMatch())
        errors.append(QStringLiteral("The email address '%1' is not valid.").arg(address));
    if (contact.value(u"ContactPersons").toArray().size() > 5)
        errors.append(QStringLiteral("A contact can have a maximum of 5 contact persons."));
    static const QRegularExpression letters(QStringLiteral("^[^0-9]*$"));
    for (const auto& value : contact.value(u"Addresses").toArray()) {
        const QJsonObject postal = value.toObject();
        const QString type = textOf(postal, u"AddressType");
        if (type != u"POBOX" && type != u"STREET")
            errors.append(QStringLiteral("The address type '%1' is not valid.").arg(type));
        if (!letters.match(textOf(postal, u"Country")).hasMatch())
            errors.append(QStringLiteral("The country must contain letters only."));
    }
    return errors;
}

} // namespace

Outcome writeContact(Books& books, const QJsonObject& input, WriteMode mode, const QDateTime& now)
{
    QJsonObject contact;
    QString id;
    if (mode == WriteMode::CreateOrUpdate) {
        if (const auto existing = existingContact(books, input)) {
            contact = *existing;
            id = existing->value(u"ContactID").toString();
        } else if (has(input, u"ContactID")) {
            return Outcome::refused(
                input, {QStringLiteral("The contact with the supplied ContactID could not be found.")});
        }
    }
    for (auto it = input.constBegin(); it != input.constEnd(); ++it) {
        if (!it->isNull())
            contact.insert(it.key(), *it);
    }
    QStringList errors = contactErrors(contact);
    errors += uniquenessErrors(books, contact, id);
    if (!errors.isEmpty())
        return Outcome::refused(input, errors);

    contact.insert(u"Name", textOf(contact, u"Name"));
    contact.insert(u"ContactID", id.isEmpty() ? freshId() : id);
    if (textOf(contact, u"ContactStatus").isEmpty())
        contact.insert(u"ContactStatus", QStringLiteral("ACTIVE"));
    contact.insert(u"UpdatedDateUTC", xeroDateTime(now));
    contact.insert(u"IsSupplier", false);
    contact.insert(u"IsCustomer", contact.value(u"IsCustomer").toBool());
    books.contacts.put(contact);
    return {contact, {}, {}};
}

QString contactForDocument(Books& books, const QJsonObject& reference, QStringList& errors,
                           const QDateTime& now)
{
    const QString id = textOf(reference, u"ContactID");
    std::optional<QJsonObject> contact;
    if (id.isEmpty() && textOf(reference, u"ContactNumber").isEmpty() &&
        textOf(reference, u"Name").isEmpty()) {
        errors.append(QStringLiteral("A Contact must be specified for this type of transaction"));
        return {};
    }
    contact = existingContact(books, reference);
    if (!contact && !id.isEmpty()) {
        errors.append(QStringLiteral("The contact with the supplied ContactID could not be found."));
        return {};
    }
    if (!contact) {
        const Outcome created = writeContact(books, reference, WriteMode::Create, now);
        errors += created.errors;
        return created.saved() ? created.element.value(u"ContactID").toString() : QString();
    }
    if (isArchived(*contact)) {
        errors.append(archivedText);
        return {};
    }
    return contact->value(u"ContactID").toString();
}

} // namespace counterfoil::sandbox
