#pragma once

#include "magento/types.h"
#include "posting/mapping.h"
#include "posting/rowkind.h"
#include "xero/types.h"

#include <variant>

/// Pure functions: a Magento document and the mapping become a Xero document, or the reason why not.
/// Rules R1–R10 and corrections C1–C17: docs/accounting.md. Any thread.
namespace counterfoil::posting {

/// A refusal, with the figures side by side and what to do. Nothing may be posted.
struct Blocked
{
    QString code; ///< TOTAL_MISMATCH, TAX_MISMATCH, TAX_RATE_SUSPECT, TAX_NOT_MAPPED, INVOICE_EXCEEDS_ORDER,
                  ///< CREDITMEMO_NEGATIVE, PERIOD_LOCKED, ACCOUNT_NOT_MAPPED, ACCOUNT_ARCHIVED,
                  ///< ACCOUNT_UNKNOWN, ACCOUNT_NOT_PAYABLE, CURRENCY_NOT_ENABLED, CURRENCY_PRECISION,
                  ///< DOCUMENT_NEGATIVE, NUMBER_UNUSABLE, ORDER_NOT_POSTABLE, DOCUMENT_CANCELED, ZERO_TOTAL
    QString message;          ///< translated: what is wrong, with the figures, and the remedy
    QString subject;          ///< the thing to map or look at: a tax code, a payment method, an account code
    Amount magento, computed; ///< the figures compared, where there are any
    bool transient = false;   ///< true: not an error, only not yet (an order on hold)
};

/// True for what is no error and needs no person: a canceled document, a zero total that is set not to be
/// posted.
bool isSkip(const Blocked& blocked);

/// Key and contact number of the contact that takes the sales of all guests, or of a day.
inline const QString singleContactKey = QStringLiteral("WEB-SALES");

/// Whom the document is for: how to find or make the contact.
struct ContactDraft
{
    QString key; ///< "M-77" for customer 77, "G-" + 16 hex of SHA-256 of the lower-case e-mail for guests,
                 ///< "WEB-SALES"
    xero::Contact contact; ///< as it would be created; contactNumber = key
    QString fallbackName;  ///< the name with " (e-mail)", for when the name is taken
};

/// The payment or refund that belongs to a document.
struct PaymentDraft
{
    QString accountCode, reference;
    QDate date;
    Amount amount;
};

struct Totals
{
    Amount subTotal, totalTax, total;
};

/// One line's share of a daily summary: whole cents, gross contains tax.
struct SummaryShare
{
    RowKind kind = RowKind::Goods;
    QString accountCode, taxType;
    Amount gross, tax;
};

/// A document ready to be posted. document.contactId is empty until the contact is resolved.
struct Prepared
{
    xero::SalesDocument document;
    Totals predicted; ///< what Xero must answer (R10)
    ContactDraft contact;
    std::optional<PaymentDraft>
        payment; ///< none: left open, nothing to pay, or refunded to store credit with no account
    std::optional<PaymentDraft>
        storeCreditRefund; ///< memo: the part refunded to store credit, when `payment` is the rest
    QStringList notes;     ///< "rounding line of 0.01", "header tax moved by 0.01": shown in preview and log
    bool hasRoundingLine = false;
    bool taxMoved = false;      ///< R5 was used
    Amount xeroOwnTax;          ///< what Xero would compute without TaxAmount
    Amount baseTotal;           ///< Magento's total in the shop's base currency
    QList<SummaryShare> shares; ///< the lines again, as a daily summary adds them up
};

using Outcome = std::variant<Prepared, Blocked>;

struct Context
{
    const Mapping& mapping;
    const OrganisationFacts& organisation;
    const ProductsById* products = nullptr; ///< for account rules by category or attribute set
};

/// One order as a sales invoice (order mode).
Outcome postOrder(const magento::Order& order, const Context& context);
/// One Magento invoice. `siblings`: all invoices of the order that are known, for INVOICE_EXCEEDS_ORDER (C9).
Outcome postInvoice(const magento::SalesDocument& invoice, const magento::Order& order,
                    const QList<magento::SalesDocument>& siblings, const Context& context);
/// One credit memo as a sales credit note; `payment` is the refund for what is not allocated.
Outcome postCreditMemo(const magento::SalesDocument& memo, const magento::Order& order,
                       const Context& context);

ContactDraft contactForOrder(const magento::Order& order, const Mapping& mapping);
ContactDraft contactForCustomer(const magento::Customer& customer, const Mapping& mapping);
/// nullopt: not worth an item (disabled, no SKU).
std::optional<xero::Item> itemForProduct(const magento::Product& product, const Mapping& mapping);
/// The Xero item code of a SKU: itself up to 30 characters, else 21 + '~' + 8 hex of SHA-1.
QString itemCodeForSku(const QString& sku);
/// Whether an account rule asks for more of a product than an order line says.
bool needsProducts(const Mapping& mapping);
/// The number a document gets in Xero.
QString documentNumber(magento::Kind kind, const QString& incrementId, const Mapping& mapping);

} // namespace counterfoil::posting
