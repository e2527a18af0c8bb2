#include "store/referencestore.h"

#include "store/columns.h"

namespace counterfoil::store {

namespace {

const QString contactColumns = QStringLiteral("contact_id, contact_number, email, name, archived, merged_to");

IndexedContact readContact(const QSqlQuery& query)
{
    return {query.value(0).toString(), query.value(1).toString(),   query.value(2).toString(),
            query.value(3).toString(), query.value(4).toInt() != 0, query.value(5).toString()};
}

QList<IndexedContact> contactsWhere(Database& db, const QString& tenantId, const QString& condition,
                                    const QString& value)
{
    QList<IndexedContact> contacts;
    QSqlQuery query =
        db.exec(u"SELECT " % contactColumns % u" FROM contact_index WHERE tenant_id = ? AND " % condition,
                {column(tenantId), column(value)});
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

void ReferenceStore::putContacts(const QString& tenantId, const QList<IndexedContact>& contacts)
{
    Transaction transaction(m_db);
    for (const auto& contact : contacts)
        m_db.exec(QStringLiteral("INSERT INTO contact_index (tenant_id, contact_id, contact_number, email, "
                                 "name, archived, merged_to) "
                                 "VALUES (?, ?, ?, ?, ?, ?, ?) "
                                 "ON CONFLICT (contact_id, tenant_id) DO UPDATE SET "
                                 "contact_number = excluded.contact_number, "
                                 "email = excluded.email, name = excluded.name, archived = "
                                 "excluded.archived, merged_to = excluded.merged_to"),
                  {column(tenantId), column(contact.contactId), column(contact.contactNumber),
                   column(contact.emailAddress), column(contact.name), contact.archived ? 1 : 0,
                   column(contact.mergedTo)});
    transaction.commit();
}

void ReferenceStore::clearContacts(const QString& tenantId)
{
    m_db.exec(QStringLiteral("DELETE FROM contact_index WHERE tenant_id = ?"), {column(tenantId)});
}

std::optional<IndexedContact> ReferenceStore::contactById(const QString& tenantId,
                                                          const QString& contactId) const
{
    const auto found = contactsWhere(m_db, tenantId, QStringLiteral("contact_id = ?"), contactId);
    return found.isEmpty() ? std::nullopt : std::optional<IndexedContact>(found.first());
}

std::optional<IndexedContact> ReferenceStore::contactByNumber(const QString& tenantId,
                                                              const QString& contactNumber) const
{
    if (contactNumber.isEmpty())
        return std::nullopt;
    const auto found = contactsWhere(m_db, tenantId, QStringLiteral("contact_number = ?"), contactNumber);
    return found.isEmpty() ? std::nullopt : std::optional<IndexedContact>(found.first());
}

QList<IndexedContact> ReferenceStore::contactsByEmail(const QString& tenantId, const QString& email) const
{
    return email.isEmpty() ? QList<IndexedContact>()
                           : contactsWhere(m_db, tenantId, QStringLiteral("email = ?"), email);
}

QList<IndexedContact> ReferenceStore::contactsByName(const QString& tenantId, const QString& name) const
{
    return contactsWhere(m_db, tenantId, QStringLiteral("archived = 0 AND name = ?"), name);
}

} // namespace counterfoil::store
