#pragma once

#include "base/amount.h"
#include "base/result.h"

#include <QDate>
#include <QHash>
#include <QJsonObject>
#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>

/// Everything a person decides about how the shop's documents become Xero's. Plain values; any thread.
namespace counterfoil::posting {

enum class LineMode { Auto, Inclusive, Exclusive, NoTaxLiability };
enum class DiscountMode { Net, Lines };
enum class TaxFidelity { Magento, Xero };
enum class LockDatePolicy { Block, FirstOpenDay };
enum class GuestContacts { Own, Single };
/// A document canceled in Magento after it was posted and paid: leave it to a person, or delete the payment
/// and void the document. An unpaid one is always voided.
enum class CanceledPaid { Ask, DeletePayment };
enum class CurrencyChoice { Order, Base };
enum class SyncSource { Invoice, Order, DailySummary };

/// The default account codes; a rule in accountRules may override sales.
struct Accounts
{
    QString sales, shipping, discount, adjustment, rounding, fpt, giftCard, storeCredit, reward, salesTax,
        giftWrapping, giftCardSold;
};

/// An override of the sales account (and optionally the tax type) for some lines; the first match wins.
/// Empty conditions match everything.
struct AccountRule
{
    QString storeView; ///< store id as text
    QString website;
    QString productType;   ///< simple, virtual, downloadable, giftcard, …
    QString attributeSet;  ///< attribute set id as text; of the product as it is in the shop today
    QString category;      ///< category id as text; likewise, any of the product's
    QString skuPattern;    ///< wildcard: "GIFT-*"
    QString customerGroup; ///< group id as text
    QString accountCode;
    QString taxType;
};

/// What to do with money that came by a payment method.
struct PaymentRule
{
    QString accountCode;    ///< BANK, or payments enabled
    bool leaveOpen = false; ///< post no payment; the invoice stays due
    int clearingDelayDays = 0;
};

struct NumberFormat
{
    QString orderPrefix = QStringLiteral("MO-");
    QString invoicePrefix = QStringLiteral("MI-");
    QString creditMemoPrefix = QStringLiteral("MC-");
    QString summaryPrefix = QStringLiteral("MS-");        ///< daily summary: sales
    QString summaryCreditPrefix = QStringLiteral("MSC-"); ///< daily summary: refunds
    QString suffix;
};

struct TrackingChoice
{
    QString category, option;
};

struct Mapping
{
    LineMode lineMode = LineMode::Auto;
    DiscountMode discountMode = DiscountMode::Net;
    TaxFidelity taxFidelity = TaxFidelity::Magento;
    CurrencyChoice currency = CurrencyChoice::Order;
    Amount roundingMax = Amount::fromCents(5);

    /// Magento tax code, or codes sorted and joined with '+', to Xero TaxType. Wins over taxPercent.
    QMap<QString, QString> taxCodes;
    /// Per cent as plain decimal ("20", "8.375") to Xero TaxType.
    QMap<QString, QString> taxPercent;
    QString zeroTaxType;                        ///< zero per cent, home country
    QMap<QString, QString> zeroByCountry;       ///< destination ISO country to TaxType; "*" = any abroad
    QMap<QString, QString> zeroByCustomerGroup; ///< group id as text to TaxType
    QMap<QString, QString> zeroByProductType;   ///< virtual, downloadable: services sold abroad
    QString reverseChargeTaxType;               ///< vat_is_valid and zero per cent abroad
    QString noTaxType;                          ///< tenders, adjustments, rounding
    std::optional<Amount> shippingPercent;      ///< only for shops whose documents do not say it
    QString taxLabel, fptLabel;

    Accounts accounts;
    QList<AccountRule> accountRules;
    QMap<QString, PaymentRule> payments; ///< Magento payment method code; "*" = any other
    QList<TrackingChoice> tracking;
    QString brandingThemeId;

    NumberFormat numbers;
    int dueDays = 0;
    QMap<QString, int> dueDaysByMethod; ///< purchaseorder: 30
    bool postZeroTotals = true;
    bool useItemCodes = false;
    LockDatePolicy lockDatePolicy = LockDatePolicy::Block;
    CanceledPaid canceledPaid = CanceledPaid::Ask;
    GuestContacts guestContacts = GuestContacts::Own;
    QString singleContactName = QStringLiteral("Web sales");
    bool allowThreeDecimalCurrencies = false;
    QMap<QString, QString> extraTotals; ///< label to account code: where an unknown total may go
    bool sendCurrencyRate = true;

    QJsonObject toJson() const;
    /// Unknown keys and wrong types are refused by name. Errors: Settings.
    static Result<Mapping> fromJson(const QJsonObject& json);
};

/// What posting must know of the organisation. Times zones are IANA names.
struct OrganisationFacts
{
    QString countryCode, baseCurrency, ianaTimezone = QStringLiteral("UTC");
    QDate lockDate;                ///< the later of both lock dates; invalid when none
    QStringList enabledCurrencies; ///< empty: unknown, not checked
    /// Effective rates by TaxType, as the organisation says them; empty: not known, then the mapping's own
    /// key is used.
    QMap<QString, Amount> taxRates;
    struct AccountFacts
    {
        QString name, type, accountClass;
        bool active = true, takesPayments = false;
    };
    QMap<QString, AccountFacts> accounts; ///< by code; empty: unknown, not checked
    /// The classes of account (REVENUE, LIABILITY, …) a tax type may stand on; absent: not checked.
    QMap<QString, QStringList> taxTypeClasses;
};

/// What the shop says of a product beyond what stands on an order line: for rules by category and attribute
/// set.
struct ProductFacts
{
    QString attributeSet;   ///< id as text
    QStringList categories; ///< ids as text
};
using ProductsById = QHash<qint64, ProductFacts>; ///< by Magento's product id

} // namespace counterfoil::posting
