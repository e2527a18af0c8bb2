#pragma once

#include "base/amount.h"

#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

/// What the shop says, as values. Field meanings and traps: Magento 2 REST, tests/data/README.md.
/// Times are UTC. Amounts are in the order currency (`money`) or the website's base currency (`baseMoney`):
/// never mix the two. A property that Magento leaves out is zero, empty or nullopt, never an error.
namespace counterfoil::magento {

enum class Kind { Customer, Product, Order, Invoice, CreditMemo };

struct Address
{
    QString firstName, lastName, company, city, postcode, countryId, region, telephone, email, vatId;
    QStringList street;
    std::optional<bool> vatIsValid;
};

/// The money of one line. On an ORDER line rowTotal must not be used: what REST sends there depends on the
/// version.
struct LineMoney
{
    Amount price, priceInclTax;
    Amount rowTotal;        ///< invoice and memo lines: before discount, without tax
    Amount rowTotalInclTax; ///< order lines: after discount, with tax and FPT; invoice and memo lines: before
                            ///< discount
    Amount taxAmount, discountAmount;     ///< discount is positive on lines
    Amount discountTaxCompensation;       ///< "hidden tax"
    Amount weeeRowAmount, weeeUnitAmount; ///< FPT, order and memo lines
};

struct DocumentMoney
{
    Amount subtotal, subtotalInclTax;
    Amount discountAmount; ///< negative in the header
    Amount taxAmount;
    Amount shippingAmount, shippingInclTax, shippingTaxAmount;
    Amount shippingDiscountAmount; ///< order only, positive
    Amount discountTaxCompensation, shippingDiscountTaxCompensation;
    Amount adjustment, adjustmentPositive, adjustmentNegative; ///< credit memo only
    Amount grandTotal;
    Amount giftCardsAmount, customerBalanceAmount, rewardCurrencyAmount; ///< Commerce tenders, positive
    Amount giftWrapping,
        giftWrappingTax; ///< Commerce gw_*: order + items + card, without and with their tax apart
    Amount totalPaid, totalDue, totalRefunded, totalInvoiced, totalCanceled;
};

struct AppliedTax
{
    QString code, title;
    Amount percent, amount, baseAmount;
};

/// extension_attributes.item_applied_taxes[n]
struct ItemAppliedTaxes
{
    QString type; ///< product, shipping, weee, quote_gw, …
    std::optional<qint64> itemId, associatedItemId;
    QList<AppliedTax> taxes;
};

struct OrderItem
{
    qint64 itemId = 0;
    std::optional<qint64> parentItemId;
    qint64 productId = 0;
    QString productType, sku, name;
    bool isQtyDecimal = false, isVirtual = false;
    Amount qtyOrdered, qtyInvoiced, qtyRefunded, qtyCanceled;
    Amount originalPrice;
    Amount taxPercent;
    Amount discountPercent;
    LineMoney money, baseMoney;
    QList<AppliedTax> itemizedTaxes; ///< newer 2.4
    QString weeeTaxApplied;          ///< JSON text with the FPT's title
};

struct OrderPayment
{
    QString method, title, lastTransactionId, poNumber;
    Amount authorized; ///< what a gateway reserved; a capture shows in the order's total_paid
};

struct Order
{
    qint64 entityId = 0;
    QString incrementId, state, status, storeName, couponCode, discountDescription, shippingDescription;
    qint64 storeId = 0;
    QDateTime createdAt, updatedAt;
    bool isVirtual = false, customerIsGuest = false;
    std::optional<qint64> customerId;
    qint64 customerGroupId = 0;
    QString customerEmail, customerFirstName, customerLastName, customerTaxVat;
    QString baseCurrency, orderCurrency, globalCurrency;
    Amount baseToOrderRate;
    DocumentMoney money, baseMoney;
    QList<OrderItem> items;
    std::optional<Address> billingAddress, shippingAddress;
    OrderPayment payment;
    QList<AppliedTax> appliedTaxes;
    QList<ItemAppliedTaxes> itemAppliedTaxes;
    QString companyName; ///< Commerce B2B: company_order_attributes.company_name
    qint64 relationParentId = 0, relationChildId = 0;
    QString relationParentRealId, relationChildRealId;
};

/// A line of an invoice or of a credit memo.
struct DocumentItem
{
    qint64 entityId = 0, orderItemId = 0, productId = 0;
    QString sku, name;
    Amount qty;
    bool hasMoney = false; ///< false when Magento left row_total out (dummy parent or child lines)
    LineMoney money, baseMoney;
};

/// Magento's invoice states (Invoice.php): 1 open, 2 paid, 3 canceled; credit memo: 1 open, 2 refunded, 3
/// canceled.
enum class DocumentState { Unknown = 0, Open = 1, Paid = 2, Canceled = 3 };

/// What invoices and credit memos have in common.
struct SalesDocument
{
    Kind kind = Kind::Invoice;
    qint64 entityId = 0, orderId = 0, storeId = 0;
    QString incrementId, transactionId;
    DocumentState state = DocumentState::Unknown;
    QDateTime createdAt, updatedAt;
    QString baseCurrency, orderCurrency;
    Amount baseToOrderRate;
    DocumentMoney money, baseMoney;
    QList<DocumentItem> items;
    Amount storeCreditRefunded; ///< memo: customer_bal_total_refunded, refunded to the customer's balance
};

struct Customer
{
    qint64 id = 0, groupId = 0, storeId = 0, websiteId = 0;
    QString email, firstName, lastName, taxVat;
    QDateTime createdAt, updatedAt;
    std::optional<Address> billing, shipping; ///< the default ones
};

struct Product
{
    qint64 id = 0;
    QString sku, name, typeId, description;
    Amount price;
    bool enabled = true;
    QDateTime createdAt, updatedAt;
    qint64 attributeSetId = 0, taxClassId = 0;
    QList<qint64> categoryIds;
};

struct StoreConfig
{
    qint64 id = 0, websiteId = 0;
    QString code, locale, baseCurrency, displayCurrency, timezone, baseUrl, secureBaseUrl;
};

struct TaxRate
{
    qint64 id = 0;
    QString code, countryId, regionName, postcode;
    Amount rate;
};

struct CustomerGroup
{
    qint64 id = 0;
    QString code;
};

} // namespace counterfoil::magento
