#include "xero/fieldlimits.h"
#include "xero/writer.h"

#include <QJsonArray>

namespace counterfoil::xero {

namespace {

void put(QJsonObject& object, const QString& key, const QString& text)
{
    if (!text.isEmpty())
        object.insert(key, text);
}

void put(QJsonObject& object, const QString& key, const std::optional<Amount>& amount)
{
    if (amount)
        object.insert(key, amount->toJson());
}

void put(QJsonObject& object, const QString& key, QDate date)
{
    if (date.isValid())
        object.insert(key, date.toString(Qt::ISODate));
}

QJsonObject toJson(const Address& address)
{
    QJsonObject json;
    put(json, QStringLiteral("AddressType"), address.type);
    qsizetype number = 0;
    for (const QString& line : address.lines) {
        const QString text = limits::fitted(line, limits::addressLine);
        if (text.isEmpty() || number == limits::addressLineCount)
            continue;
        json.insert(QStringLiteral("AddressLine%1").arg(++number), text);
    }
    put(json, QStringLiteral("City"), limits::fitted(address.city, limits::city));
    put(json, QStringLiteral("Region"), limits::fitted(address.region, limits::region));
    put(json, QStringLiteral("PostalCode"), limits::fitted(address.postalCode, limits::postalCode));
    put(json, QStringLiteral("Country"), limits::fittedCountry(address.country));
    put(json, QStringLiteral("AttentionTo"), limits::fitted(address.attentionTo, limits::attentionTo));
    return json;
}

QJsonObject toJson(const LineItem& line)
{
    QJsonObject json;
    put(json, QStringLiteral("Description"), limits::fitted(line.description, limits::description));
    if (!line.lineAmount)
        return json; // a heading: anything more would make Xero ask for an account
    put(json, QStringLiteral("Quantity"), line.quantity);
    put(json, QStringLiteral("UnitAmount"), line.unitAmount);
    put(json, QStringLiteral("LineAmount"), line.lineAmount);
    put(json, QStringLiteral("TaxAmount"), line.taxAmount);
    put(json, QStringLiteral("AccountCode"), line.accountCode);
    put(json, QStringLiteral("TaxType"), line.taxType);
    put(json, QStringLiteral("ItemCode"), limits::fitted(line.itemCode, limits::itemCode));
    QJsonArray tracking;
    for (const TrackingOption& option : line.tracking) {
        tracking.append(
            QJsonObject{{QStringLiteral("Name"), limits::fitted(option.category, limits::trackingName)},
                        {QStringLiteral("Option"), limits::fitted(option.option, limits::trackingName)}});
    }
    if (!tracking.isEmpty())
        json.insert(QStringLiteral("Tracking"), tracking);
    return json;
}

QString lineAmountTypesName(LineAmountTypes types)
{
    switch (types) {
    case LineAmountTypes::Inclusive:
        return QStringLiteral("Inclusive");
    case LineAmountTypes::Exclusive:
        return QStringLiteral("Exclusive");
    case LineAmountTypes::NoTax:
        return QStringLiteral("NoTax");
    }
    return {};
}

/// Xero keeps 6 decimals of a rate; an Amount has 4, so the rate travels as text and becomes a number only
/// here.
std::optional<double> currencyRate(const QString& text)
{
    bool ok = false;
    const double rate = text.toDouble(&ok);
    if (!ok || !(rate > 0.0))
        return std::nullopt;
    return QString::number(rate, 'f', 6).toDouble();
}

} // namespace

QJsonObject toJson(const Contact& contact)
{
    QJsonObject json;
    put(json, QStringLiteral("ContactID"), contact.contactId);
    put(json, QStringLiteral("ContactNumber"), limits::fitted(contact.contactNumber, limits::contactNumber));
    put(json, QStringLiteral("AccountNumber"), limits::fitted(contact.accountNumber, limits::accountNumber));
    put(json, QStringLiteral("Name"), limits::fitted(contact.name, limits::contactName));
    put(json, QStringLiteral("FirstName"), limits::fitted(contact.firstName, limits::personName));
    put(json, QStringLiteral("LastName"), limits::fitted(contact.lastName, limits::personName));
    if (limits::isUsableEmail(contact.emailAddress))
        json.insert(QStringLiteral("EmailAddress"), contact.emailAddress);
    put(json, QStringLiteral("TaxNumber"), limits::fitted(contact.taxNumber, limits::taxNumber));
    QJsonArray addresses;
    for (const Address& address : contact.addresses)
        addresses.append(toJson(address));
    if (!addresses.isEmpty())
        json.insert(QStringLiteral("Addresses"), addresses);
    QJsonArray phones;
    for (const Phone& phone : contact.phones) {
        const QString number = limits::fitted(phone.number, limits::phone);
        if (!number.isEmpty()) {
            phones.append(QJsonObject{{QStringLiteral("PhoneType"), phone.type},
                                      {QStringLiteral("PhoneNumber"), number}});
        }
    }
    if (!phones.isEmpty())
        json.insert(QStringLiteral("Phones"), phones);
    return json;
}

QJsonObject toJson(const Item& item)
{
    QJsonObject json;
    put(json, QStringLiteral("ItemID"), item.itemId);
    put(json, QStringLiteral("Code"), limits::fitted(item.code, limits::itemCode));
    put(json, QStringLiteral("Name"), limits::fitted(item.name, limits::itemName));
    put(json, QStringLiteral("Description"), limits::fitted(item.description, limits::description));
    QJsonObject sales;
    put(sales, QStringLiteral("UnitPrice"), item.salesUnitPrice);
    put(sales, QStringLiteral("AccountCode"), item.salesAccountCode);
    put(sales, QStringLiteral("TaxType"), item.salesTaxType);
    if (!sales.isEmpty())
        json.insert(QStringLiteral("SalesDetails"), sales);
    return json;
}

QJsonObject toJson(const SalesDocument& document)
{
    const bool invoice = document.type == DocumentType::Invoice;
    QJsonObject json;
    json.insert(QStringLiteral("Type"), invoice ? QStringLiteral("ACCREC") : QStringLiteral("ACCRECCREDIT"));
    // Only the id: further fields would change the contact itself.
    json.insert(QStringLiteral("Contact"), QJsonObject{{QStringLiteral("ContactID"), document.contactId}});
    put(json, QStringLiteral("Date"), document.date);
    if (invoice)
        put(json, QStringLiteral("DueDate"), document.dueDate);
    json.insert(QStringLiteral("LineAmountTypes"), lineAmountTypesName(document.lineAmountTypes));
    // A cut number would be another document's: Xero may refuse it instead.
    put(json, invoice ? QStringLiteral("InvoiceNumber") : QStringLiteral("CreditNoteNumber"),
        document.number);
    put(json, QStringLiteral("Reference"), limits::fitted(document.reference, limits::reference));
    put(json, QStringLiteral("BrandingThemeID"), document.brandingThemeId);
    if (invoice)
        put(json, QStringLiteral("Url"), document.url); // credit notes have none
    put(json, QStringLiteral("CurrencyCode"), document.currencyCode);
    if (const auto rate = currencyRate(document.currencyRate))
        json.insert(QStringLiteral("CurrencyRate"), *rate);
    put(json, QStringLiteral("Status"), document.status);
    QJsonArray lines;
    for (const LineItem& line : document.lines)
        lines.append(toJson(line));
    json.insert(QStringLiteral("LineItems"), lines);
    return json;
}

QJsonObject toJson(const Payment& payment)
{
    QJsonObject json;
    const bool refund = !payment.creditNoteId.isEmpty() || !payment.creditNoteNumber.isEmpty();
    QJsonObject target;
    if (refund) {
        if (!payment.creditNoteId.isEmpty())
            target.insert(QStringLiteral("CreditNoteID"), payment.creditNoteId);
        else
            target.insert(QStringLiteral("CreditNoteNumber"), payment.creditNoteNumber);
    } else if (!payment.invoiceId.isEmpty()) {
        target.insert(QStringLiteral("InvoiceID"), payment.invoiceId);
    } else {
        target.insert(QStringLiteral("InvoiceNumber"), payment.invoiceNumber);
    }
    json.insert(refund ? QStringLiteral("CreditNote") : QStringLiteral("Invoice"), target);
    json.insert(QStringLiteral("Account"),
                payment.accountId.isEmpty() ? QJsonObject{{QStringLiteral("Code"), payment.accountCode}}
                                            : QJsonObject{{QStringLiteral("AccountID"), payment.accountId}});
    put(json, QStringLiteral("Date"), payment.date);
    json.insert(QStringLiteral("Amount"), payment.amount.toJson());
    put(json, QStringLiteral("Reference"), limits::fitted(payment.reference, limits::reference));
    return json;
}

QJsonObject toJson(const Allocation& allocation)
{
    QJsonObject json;
    json.insert(QStringLiteral("Amount"), allocation.amount.toJson());
    put(json, QStringLiteral("Date"), allocation.date);
    json.insert(QStringLiteral("Invoice"), QJsonObject{{QStringLiteral("InvoiceID"), allocation.invoiceId}});
    return json;
}

} // namespace counterfoil::xero
