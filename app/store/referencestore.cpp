#include "store/referencestore.h"

#include "store/columns.h"

namespace counterfoil::store {

namespace {

const QString contactColumns = QStringLiteral("contact_id, contact_number, email, name, archived");

IndexedContact readContact(const QSqlQuery& query)
{
    return {query.value(0).toString(), query.value(1).toString(), query.value(2).toString(),
            query.value(3).toString(), query.value(4).toInt() != 0};
}

QList<IndexedContact> contactsWhere(Database& db, const QString& condition, const QString& value)
{
    QList<IndexedContact> contacts;
    QSqlQuery query =
        db.exec(u"SELECT " % contactColumns % u" FROM contact_index WHERE " % condition, {column(value)});
    while (query.next())
        contacts.append(readContact(query));
    return contacts;
}

} // namespace

std::optional<QByteArray> ReferenceStore::find(const QString& name) const
{
    QSqlQuery query = m_db.exec(QStringLiteral("SELECT json FROM reference WHERE name = ?"), {name});
    if (!query.next())
        return std::nullopt;
    return query.value(0).toByteArray();
}

void ReferenceStore::put(const QString& name, const QByteArray& json, const QDateTime& at)
{
    m_db.exec(QStringLiteral(
                  "INSERT INTO reference (name, json, fetched_at) VALUES (?, ?, ?) "
                  "ON CONFLICT (name) DO UPDATE SET json = excluded.json, fetched_at = excluded.fetched_at"),
              {name, column(json), column(at)});
}

void ReferenceStore::remove(const QString& name)
{
    m_db.exec(QStringLiteral("DELETE FROM reference WHERE name = ?"), {name});
}

void ReferenceStore::putContacts(const QList<IndexedContact>& contacts)
{
    Transaction transaction(m_db);
    for (const auto& contact : contacts)
        m_db.exec(
            QStringLiteral("INSERT INTO contact_index (contact_id, contact_number, email, name, archived) "
                           "VALUES (?, ?, ?, ?, ?) "
                           "ON CONFLICT (contact_id) DO UPDATE SET contact_number = excluded.contact_number, "
                           "email = excluded.email, name = excluded.name, archived = excluded.archived"),
            {column(contact.contactId), column(contact.contactNumber), column(contact.emailAddress),
             column(contact.name), contact.archived ? 1 : 0});
    transaction.commit();
}

void ReferenceStore::clearContacts()
{
    m_db.exec(QStringLiteral("DELETE FROM contact_index"));
}

std::optional<IndexedContact> ReferenceStore::contactByNumber(const QString& contactNumber) const
{
    if (contactNumber.isEmpty())
        return std::nullopt;
    const auto found = contactsWhere(m_db, QStringLiteral("contact_number = ?"), contactNumber);
    return found.isEmpty() ? std::nullopt : std::optional<IndexedContact>(found.first());
}

QList<IndexedContact> ReferenceStore::contactsByEmail(const QString& email) const
{
    return email.isEmpty() ? QList<IndexedContact>()
                           : contactsWhere(m_db, QStringLiteral("email = ?"), email);
}

QList<IndexedContact> ReferenceStore::contactsByName(const QString& name) const
{
    return contactsWhere(m_db, QStringLiteral("name = ? AND archived = 0"), name);
}

} // namespace counterfoil::store
