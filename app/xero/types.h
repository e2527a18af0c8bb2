#pragma once

#include "base/amount.h"

#include <QDate>
#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

/// What the books say, as values. Source: Xero Accounting API 2.0.
namespace counterfoil::xero {

struct Organisation
{
    QString tenantId, organisationId, name, legalName, shortCode, countryCode, baseCurrency;
    QString timezone;     ///< Xero's own name, such as GMTSTANDARDTIME
    QString ianaTimezone; ///< Europe/London; empty when Xero's name is unknown
    QString edition, organisationClass, taxNumber, salesTaxBasis, version;
    bool isDemoCompany = false;
    QDate periodLockDate, endOfYearLockDate;                ///< invalid when none
    int financialYearEndMonth = 0, financialYearEndDay = 0; ///< 0 when Xero does not say
};

struct Account
{
    QString accountId, code, name, type, accountClass, taxType, systemAccount, currencyCode;
    bool active = true;
    bool enablePaymentsToAccount = false;
    /// Type BANK or enablePaymentsToAccount.
    bool takesPayments() const
    {
        return active && (type == QStringLiteral("BANK") || enablePaymentsToAccount);
    }
};

struct TaxComponent
{
    QString name;
    Amount rate;
    bool compound = false;
};

struct TaxRate
{
    QString name, taxType, reportTaxType;
    Amount effectiveRate;
    bool active = true;
    bool canApplyToRevenue = true, canApplyToLiabilities = true, canApplyToAssets = true,
         canApplyToEquity = true, canApplyToExpenses = true;
    QList<TaxComponent> components;
};

struct Currency
{
    QString code, description;
};

struct BrandingTheme
{
    QString id, name;
};

struct TrackingCategory
{
    QString id, name;
    QStringList options;
};

struct Address
{
    QString type; ///< POBOX (postal) or STREET
    QStringList lines;
    QString city, region, postalCode, country, attentionTo;
};

struct Phone
{
    QString type, number; ///< DEFAULT, MOBILE
};

struct Contact
{
    QString contactId, contactNumber, accountNumber, name, firstName, lastName, emailAddress, taxNumber;
    QList<Address> addresses;
    QList<Phone> phones;
    bool archived = false; ///< read only
    QString mergedToId;    ///< read only: the contact that it was merged into
};

struct Item
{
    QString itemId, code, name, description;
    std::optional<Amount> salesUnitPrice;
    QString salesAccountCode, salesTaxType;
};

struct TrackingOption
{
    QString category, option;
};

/// A line. Without lineAmount it is a description-only heading.
struct LineItem
{
    QString description;
    std::optional<Amount> quantity, unitAmount, lineAmount, taxAmount;
    QString accountCode, taxType, itemCode;
    QList<TrackingOption> tracking;
};

enum class LineAmountTypes { Inclusive, Exclusive, NoTax };
enum class DocumentType { Invoice, CreditNote }; ///< ACCREC, ACCRECCREDIT

/// A sales invoice or a sales credit note to be created.
struct SalesDocument
{
    DocumentType type = DocumentType::Invoice;
    QString contactId;
    QDate date;
    QDate dueDate; ///< invoices only
    LineAmountTypes lineAmountTypes = LineAmountTypes::Inclusive;
    QString number, reference, currencyCode;
    QString currencyRate; ///< decimal text with up to 6 decimals; empty: Xero takes the rate of the day
    QString status = QStringLiteral("AUTHORISED");
    QString brandingThemeId, url;
    QList<LineItem> lines;
};

/// A payment of an invoice, or a refund of a credit note. Ids win over numbers.
struct Payment
{
    QString invoiceId, invoiceNumber, creditNoteId, creditNoteNumber;
    QString accountCode, accountId;
    QDate date;
    Amount amount; ///< in the document's currency
    QString reference;
};

struct Allocation
{
    QString creditNoteId, invoiceId;
    Amount amount;
    QDate date;
};

/// A payment that stands on a document; deleted ones are left out.
struct PostedPayment
{
    QString id;
    Amount amount;
};

/// What Xero has of a document: read back by look-ups, or answered by a write.
struct PostedDocument
{
    QString id, number, status, contactId, contactName, currencyCode, reference;
    QDate date;
    Amount subTotal, totalTax, total, amountDue, amountPaid, amountCredited, remainingCredit;
    QDateTime updatedAt;
    QList<PostedPayment> payments;
    QList<std::pair<QString, Amount>> allocations; ///< invoice id, amount (credit notes)
};

enum class ElementStatus { Ok, Warning, Error };

/// The answer for one element of a batch, in request order.
struct ElementResult
{
    ElementStatus status = ElementStatus::Ok;
    QString id, number;
    PostedDocument document; ///< invoices and credit notes
    QStringList errors, warnings;
    QJsonObject answer; ///< the element as Xero answered it; empty where it was only looked up
    bool saved() const { return status != ElementStatus::Error; }
};

} // namespace counterfoil::xero
