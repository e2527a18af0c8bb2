#include "sandbox/xero/books.h"

#include "sandbox/shop/shopdata.h"

#include <QJsonDocument>
#include <QLocale>

namespace counterfoil::sandbox {

namespace {

Amount sumOf(const QList<QJsonObject>& rows)
{
    Amount sum;
    for (const QJsonObject& row : rows) {
        if (row.value(u"Status").toString() != u"DELETED" && !row.value(u"IsDeleted").toBool())
            sum += amountOf(row, u"Amount");
    }
    return sum;
}

/// AUTHORISED and PAID follow from what is open; every other status stays.
void followStatus(QJsonObject& document, Amount open, const QDateTime& now)
{
    const QString status = document.value(u"Status").toString();
    if (status != u"AUTHORISED" && status != u"PAID")
        return;
    document.insert(u"Status", open.isZero() ? QStringLiteral("PAID") : QStringLiteral("AUTHORISED"));
    if (open.isZero())
        document.insert(u"FullyPaidOnDate", xeroDate(now.date()));
    else
        document.remove(u"FullyPaidOnDate");
}

} // namespace

QList<Books> Books::demo()
{
    const QJsonObject json =
        QJsonDocument::fromJson(ShopData::bytes(QStringLiteral("xero-organisation.json"))).object();
    QList<Books> all;
    for (const auto& entry : json.value(u"Organisations").toArray()) {
        Books books;
        books.tenantId = entry.toObject().value(u"TenantID").toString();
        books.organisation = entry.toObject().value(u"Organisation").toObject();
        books.accounts = json.value(u"Accounts").toArray();
        books.taxRates = json.value(u"TaxRates").toArray();
        books.currencies = json.value(u"Currencies").toArray();
        books.brandingThemes = json.value(u"BrandingThemes").toArray();
        books.trackingCategories = json.value(u"TrackingCategories").toArray();
        all.append(books);
    }
    return all;
}

QJsonObject Books::findAccount(const QString& code, const QString& id) const
{
    for (const auto& value : accounts) {
        const QJsonObject account = value.toObject();
        const bool byCode =
            !code.isEmpty() && account.value(u"Code").toString().compare(code, Qt::CaseInsensitive) == 0;
        const bool byId =
            !id.isEmpty() && account.value(u"AccountID").toString().compare(id, Qt::CaseInsensitive) == 0;
        if (byCode || byId)
            return account;
    }
    return {};
}

QJsonObject Books::findTaxRate(const QString& type) const
{
    for (const auto& value : taxRates) {
        if (value.toObject().value(u"TaxType").toString() == type)
            return value.toObject();
    }
    return {};
}

bool Books::hasCurrency(const QString& code) const
{
    for (const auto& value : currencies) {
        if (value.toObject().value(u"Code").toString() == code)
            return true;
    }
    return false;
}

bool Books::hasBrandingTheme(const QString& id) const
{
    for (const auto& value : brandingThemes) {
        if (value.toObject().value(u"BrandingThemeID").toString().compare(id, Qt::CaseInsensitive) == 0)
            return true;
    }
    return false;
}

QString Books::lockError(const QDate& date) const
{
    const std::pair<QString, QString> locks[] = {
        {QStringLiteral("EndOfYearLockDate"), QStringLiteral("end of year lock date")},
        {QStringLiteral("PeriodLockDate"), QStringLiteral("period lock date")},
    };
    for (const auto& [key, name] : locks) {
        const auto lock = parseXeroDate(organisation.value(key).toString());
        if (lock && date <= *lock)
            return QStringLiteral("The document date cannot be before the %1, currently set at %2")
                .arg(name, QLocale::c().toString(*lock, QStringLiteral("d MMMM yyyy")));
    }
    return {};
}

Amount Books::paidOn(const QString& documentId) const
{
    return sumOf(payments.all(QStringLiteral("_document"), documentId));
}

Amount Books::creditedOn(const QString& invoiceId) const
{
    return sumOf(allocations.all(QStringLiteral("_document"), invoiceId));
}

Amount Books::appliedFrom(const QString& creditNoteId) const
{
    return sumOf(allocations.all(QStringLiteral("_creditNote"), creditNoteId));
}

void Books::settleInvoice(const QString& id, const QDateTime& now)
{
    QJsonObject invoice = *invoices.byId(id);
    const bool voided =
        invoice.value(u"Status").toString() == u"VOIDED" || invoice.value(u"Status").toString() == u"DELETED";
    const Amount paid = paidOn(id);
    const Amount credited = creditedOn(id);
    const Amount due = voided ? Amount() : amountOf(invoice, u"Total") - paid - credited;
    invoice.insert(u"AmountPaid", paid.toJson());
    invoice.insert(u"AmountCredited", credited.toJson());
    invoice.insert(u"AmountDue", due.toJson());
    invoice.insert(u"UpdatedDateUTC", xeroDateTime(now));
    followStatus(invoice, due, now);
    invoices.put(invoice);
}

void Books::settleCreditNote(const QString& id, const QDateTime& now)
{
    QJsonObject note = *creditNotes.byId(id);
    const bool voided =
        note.value(u"Status").toString() == u"VOIDED" || note.value(u"Status").toString() == u"DELETED";
    const Amount remaining = voided ? Amount() : amountOf(note, u"Total") - paidOn(id) - appliedFrom(id);
    note.insert(u"RemainingCredit", remaining.toJson());
    note.insert(u"UpdatedDateUTC", xeroDateTime(now));
    followStatus(note, remaining, now);
    creditNotes.put(note);
}

QJsonObject Books::toJson() const
{
    return {{QStringLiteral("TenantID"), tenantId},
            {QStringLiteral("Organisation"), organisation},
            {QStringLiteral("Accounts"), accounts},
            {QStringLiteral("Contacts"), contacts.toJson()},
            {QStringLiteral("Items"), items.toJson()},
            {QStringLiteral("Invoices"), invoices.toJson()},
            {QStringLiteral("CreditNotes"), creditNotes.toJson()},
            {QStringLiteral("Payments"), payments.toJson()},
            {QStringLiteral("Allocations"), allocations.toJson()},
            {QStringLiteral("History"), history.toJson()},
            {QStringLiteral("NextNumber"), nextNumber}};
}

void Books::load(const QJsonObject& json)
{
    organisation = json.value(u"Organisation").toObject();
    if (json.contains(u"Accounts")) // state files of before accounts could be made have none
        accounts = json.value(u"Accounts").toArray();
    contacts.load(json.value(u"Contacts").toArray());
    items.load(json.value(u"Items").toArray());
    invoices.load(json.value(u"Invoices").toArray());
    creditNotes.load(json.value(u"CreditNotes").toArray());
    payments.load(json.value(u"Payments").toArray());
    allocations.load(json.value(u"Allocations").toArray());
    history.load(json.value(u"History").toArray());
    nextNumber = json.value(u"NextNumber").toInt(1);
}

} // namespace counterfoil::sandbox
