#include "xero/jsonfields.h"
#include "xero/reader.h"

#include <QJsonDocument>

namespace counterfoil::xero {

namespace {

/// pagination.pageCount, or 0 when the answer says nothing about pages.
int pageCountOf(const QByteArray& body)
{
    const QJsonObject envelope = QJsonDocument::fromJson(body).object();
    return envelope.value(QStringLiteral("pagination")).toObject().value(QStringLiteral("pageCount")).toInt();
}

QString idOf(const QJsonObject& parent, const QString& object, const QString& key)
{
    return parent.value(object).toObject().value(key).toString();
}

Contact readContact(JsonFields& fields)
{
    Contact contact;
    contact.contactId = fields.required(QStringLiteral("ContactID"));
    contact.contactNumber = fields.text(QStringLiteral("ContactNumber"));
    contact.accountNumber = fields.text(QStringLiteral("AccountNumber"));
    contact.name = fields.text(QStringLiteral("Name"));
    contact.firstName = fields.text(QStringLiteral("FirstName"));
    contact.lastName = fields.text(QStringLiteral("LastName"));
    contact.emailAddress = fields.text(QStringLiteral("EmailAddress"));
    contact.taxNumber = fields.text(QStringLiteral("TaxNumber"));
    const QString status = fields.text(QStringLiteral("ContactStatus"));
    contact.mergedToId = fields.text(QStringLiteral("MergedToContactID"));
    contact.archived = !status.isEmpty() && status != QStringLiteral("ACTIVE");
    const QJsonArray addresses = fields.raw(QStringLiteral("Addresses")).toArray();
    for (const QJsonValue& value : addresses) {
        const QJsonObject object = value.toObject();
        const JsonFields part(object);
        Address address;
        address.type = part.text(QStringLiteral("AddressType"));
        for (int line = 1; line <= 4; ++line) {
            const QString text = part.text(QStringLiteral("AddressLine%1").arg(line));
            if (!text.isEmpty())
                address.lines.append(text);
        }
        address.city = part.text(QStringLiteral("City"));
        address.region = part.text(QStringLiteral("Region"));
        address.postalCode = part.text(QStringLiteral("PostalCode"));
        address.country = part.text(QStringLiteral("Country"));
        address.attentionTo = part.text(QStringLiteral("AttentionTo"));
        contact.addresses.append(address);
    }
    const QJsonArray phones = fields.raw(QStringLiteral("Phones")).toArray();
    for (const QJsonValue& value : phones) {
        const QJsonObject object = value.toObject();
        const JsonFields part(object);
        const QString number = part.text(QStringLiteral("PhoneNumber"));
        if (!number.isEmpty())
            contact.phones.append({part.text(QStringLiteral("PhoneType")), number});
    }
    return contact;
}

Item readItem(JsonFields& fields)
{
    Item item;
    item.itemId = fields.required(QStringLiteral("ItemID"));
    item.code = fields.required(QStringLiteral("Code"));
    item.name = fields.text(QStringLiteral("Name"));
    item.description = fields.text(QStringLiteral("Description"));
    const QJsonObject sales = fields.raw(QStringLiteral("SalesDetails")).toObject();
    const JsonFields details(sales);
    item.salesUnitPrice = Amount::fromJson(details.raw(QStringLiteral("UnitPrice")));
    item.salesAccountCode = details.text(QStringLiteral("AccountCode"));
    item.salesTaxType = details.text(QStringLiteral("TaxType"));
    return item;
}

bool isSales(DocumentType type, const QJsonObject& json)
{
    const QString name = json.value(QStringLiteral("Type")).toString();
    switch (type) {
    case DocumentType::Invoice:
        return name.isEmpty() || name == QStringLiteral("ACCREC");
    case DocumentType::CreditNote:
        return name.isEmpty() || name == QStringLiteral("ACCRECCREDIT");
    }
    return false;
}

} // namespace

QStringList readMessages(const QJsonValue& list)
{
    QStringList texts;
    const QJsonArray array = list.toArray();
    for (const QJsonValue& value : array) {
        const QJsonObject entry = value.toObject();
        QString text = entry.value(QStringLiteral("Message")).toString();
        if (text.isEmpty())
            text = entry.value(QStringLiteral("Description")).toString();
        if (text.isEmpty())
            text = value.toString();
        if (!text.isEmpty() && !texts.contains(text))
            texts.append(text);
    }
    return texts;
}

Result<ContactsPage> readContacts(const QByteArray& body, int page, int pageSize)
{
    const QString name = QStringLiteral("Contacts");
    const auto array = readEnvelope(body, name);
    if (!array)
        return array.error();
    ContactsPage result;
    result.page = page;
    for (const QJsonValue& value : *array) {
        const QJsonObject object = value.toObject();
        JsonFields fields(object);
        result.contacts.append(readContact(fields));
        if (!fields.complete())
            return unreadable(name, fields.missing() + QStringLiteral(" is missing"));
    }
    result.pageCount = pageCountOf(body);
    // Without a count a full page may have a successor.
    if (result.pageCount < 1)
        result.pageCount = result.contacts.size() < pageSize ? page : page + 1;
    return result;
}

Result<QList<Item>> readItems(const QByteArray& body)
{
    const QString name = QStringLiteral("Items");
    const auto array = readEnvelope(body, name);
    if (!array)
        return array.error();
    QList<Item> items;
    for (const QJsonValue& value : *array) {
        const QJsonObject object = value.toObject();
        JsonFields fields(object);
        items.append(readItem(fields));
        if (!fields.complete())
            return unreadable(name, fields.missing() + QStringLiteral(" is missing"));
    }
    return items;
}

Result<PostedDocument> readDocument(DocumentType type, const QJsonObject& json)
{
    const bool invoice = type == DocumentType::Invoice;
    JsonFields fields(json);
    PostedDocument document;
    document.id = fields.required(invoice ? QStringLiteral("InvoiceID") : QStringLiteral("CreditNoteID"));
    document.number =
        fields.required(invoice ? QStringLiteral("InvoiceNumber") : QStringLiteral("CreditNoteNumber"));
    document.status = fields.required(QStringLiteral("Status"));
    document.total = fields.requiredAmount(QStringLiteral("Total"));
    if (!fields.complete())
        return unreadable(invoice ? QStringLiteral("Invoices") : QStringLiteral("CreditNotes"),
                          fields.missing() + QStringLiteral(" is missing"));
    document.contactId = idOf(json, QStringLiteral("Contact"), QStringLiteral("ContactID"));
    document.contactName = idOf(json, QStringLiteral("Contact"), QStringLiteral("Name"));
    document.reference = fields.text(QStringLiteral("Reference"));
    document.currencyCode = fields.text(QStringLiteral("CurrencyCode"));
    document.date = readDate(fields.raw(QStringLiteral("Date")));
    if (!document.date.isValid())
        document.date = readDate(fields.raw(QStringLiteral("DateString")));
    document.subTotal = fields.amount(QStringLiteral("SubTotal"));
    document.totalTax = fields.amount(QStringLiteral("TotalTax"));
    document.amountDue = fields.amount(QStringLiteral("AmountDue"));
    document.amountPaid = fields.amount(QStringLiteral("AmountPaid"));
    document.amountCredited = fields.amount(QStringLiteral("AmountCredited"));
    document.remainingCredit = fields.amount(QStringLiteral("RemainingCredit"));
    document.updatedAt = readDateTime(fields.raw(QStringLiteral("UpdatedDateUTC"))).toUTC();
    const QJsonArray payments = fields.raw(QStringLiteral("Payments")).toArray();
    for (const QJsonValue& value : payments) {
        const QJsonObject payment = value.toObject();
        const QString id = payment.value(QStringLiteral("PaymentID")).toString();
        if (!id.isEmpty() && payment.value(QStringLiteral("Status")).toString() != QStringLiteral("DELETED"))
            document.payments.append(
                {id, Amount::fromJson(payment.value(QStringLiteral("Amount"))).value_or(Amount())});
    }
    const QJsonArray allocations = fields.raw(QStringLiteral("Allocations")).toArray();
    for (const QJsonValue& value : allocations) {
        const QJsonObject object = value.toObject();
        const JsonFields allocation(object);
        if (!allocation.flag(QStringLiteral("IsDeleted"))) {
            document.allocations.append({idOf(object, QStringLiteral("Invoice"), QStringLiteral("InvoiceID")),
                                         allocation.amount(QStringLiteral("Amount"))});
        }
    }
    return document;
}

Result<DocumentsPage> readDocuments(DocumentType type, const QByteArray& body)
{
    const auto array = readEnvelope(body, type == DocumentType::Invoice ? QStringLiteral("Invoices")
                                                                        : QStringLiteral("CreditNotes"));
    if (!array)
        return array.error();
    DocumentsPage page;
    page.pageCount = qMax(1, pageCountOf(body));
    for (const QJsonValue& value : *array) {
        const QJsonObject json = value.toObject();
        if (!isSales(type, json))
            continue;
        auto document = readDocument(type, json);
        if (!document)
            return document.error();
        page.documents.append(std::move(*document));
    }
    return page;
}

} // namespace counterfoil::xero
