#include "posting/mapping.h"

#include "posting/mappingnames.h"

#include <QJsonArray>

namespace counterfoil::posting {

namespace names {

const Table<LineMode>& lineModes()
{
    static const Table<LineMode> table{{LineMode::Auto, QStringLiteral("Auto")},
                                       {LineMode::Inclusive, QStringLiteral("Inclusive")},
                                       {LineMode::Exclusive, QStringLiteral("Exclusive")},
                                       {LineMode::NoTaxLiability, QStringLiteral("NoTaxLiability")}};
    return table;
}

const Table<DiscountMode>& discountModes()
{
    static const Table<DiscountMode> table{{DiscountMode::Net, QStringLiteral("net")},
                                           {DiscountMode::Lines, QStringLiteral("lines")}};
    return table;
}

const Table<TaxFidelity>& taxFidelities()
{
    static const Table<TaxFidelity> table{{TaxFidelity::Magento, QStringLiteral("magento")},
                                          {TaxFidelity::Xero, QStringLiteral("xero")}};
    return table;
}

const Table<CurrencyChoice>& currencyChoices()
{
    static const Table<CurrencyChoice> table{{CurrencyChoice::Order, QStringLiteral("order")},
                                             {CurrencyChoice::Base, QStringLiteral("base")}};
    return table;
}

const Table<LockDatePolicy>& lockDatePolicies()
{
    static const Table<LockDatePolicy> table{
        {LockDatePolicy::Block, QStringLiteral("block")},
        {LockDatePolicy::FirstOpenDay, QStringLiteral("first_open_day")}};
    return table;
}

const Table<GuestContacts>& guestContacts()
{
    static const Table<GuestContacts> table{{GuestContacts::Own, QStringLiteral("own")},
                                            {GuestContacts::Single, QStringLiteral("single")}};
    return table;
}

const Table<CanceledPaid>& canceledPaids()
{
    static const Table<CanceledPaid> table{{CanceledPaid::Ask, QStringLiteral("ask")},
                                           {CanceledPaid::DeletePayment, QStringLiteral("delete_payment")}};
    return table;
}

const std::vector<std::pair<QString, AccountField>>& accountFields()
{
    static const std::vector<std::pair<QString, AccountField>> fields{
        {QStringLiteral("sales"), &Accounts::sales},
        {QStringLiteral("shipping"), &Accounts::shipping},
        {QStringLiteral("discount"), &Accounts::discount},
        {QStringLiteral("adjustment"), &Accounts::adjustment},
        {QStringLiteral("rounding"), &Accounts::rounding},
        {QStringLiteral("fpt"), &Accounts::fpt},
        {QStringLiteral("giftCard"), &Accounts::giftCard},
        {QStringLiteral("storeCredit"), &Accounts::storeCredit},
        {QStringLiteral("reward"), &Accounts::reward},
        {QStringLiteral("salesTax"), &Accounts::salesTax},
        {QStringLiteral("giftWrapping"), &Accounts::giftWrapping},
        {QStringLiteral("giftCardSold"), &Accounts::giftCardSold}};
    return fields;
}

const std::vector<std::pair<QString, RuleField>>& ruleFields()
{
    static const std::vector<std::pair<QString, RuleField>> fields{
        {QStringLiteral("storeView"), &AccountRule::storeView},
        {QStringLiteral("website"), &AccountRule::website},
        {QStringLiteral("productType"), &AccountRule::productType},
        {QStringLiteral("attributeSet"), &AccountRule::attributeSet},
        {QStringLiteral("category"), &AccountRule::category},
        {QStringLiteral("skuPattern"), &AccountRule::skuPattern},
        {QStringLiteral("customerGroup"), &AccountRule::customerGroup},
        {QStringLiteral("accountCode"), &AccountRule::accountCode},
        {QStringLiteral("taxType"), &AccountRule::taxType}};
    return fields;
}

} // namespace names

namespace {

QJsonObject textMap(const QMap<QString, QString>& map)
{
    QJsonObject json;
    for (auto it = map.begin(); it != map.end(); ++it)
        json.insert(it.key(), it.value());
    return json;
}

QJsonObject accountsJson(const Accounts& accounts)
{
    QJsonObject json;
    for (const auto& [name, field] : names::accountFields())
        json.insert(name, accounts.*field);
    return json;
}

QJsonArray rulesJson(const QList<AccountRule>& rules)
{
    QJsonArray array;
    for (const AccountRule& rule : rules) {
        QJsonObject json;
        for (const auto& [name, field] : names::ruleFields()) {
            if (!(rule.*field).isEmpty())
                json.insert(name, rule.*field);
        }
        array.append(json);
    }
    return array;
}

QJsonObject paymentsJson(const QMap<QString, PaymentRule>& payments)
{
    QJsonObject json;
    for (auto it = payments.begin(); it != payments.end(); ++it) {
        json.insert(it.key(), QJsonObject{{QStringLiteral("accountCode"), it->accountCode},
                                          {QStringLiteral("leaveOpen"), it->leaveOpen},
                                          {QStringLiteral("clearingDelayDays"), it->clearingDelayDays}});
    }
    return json;
}

QJsonArray trackingJson(const QList<TrackingChoice>& tracking)
{
    QJsonArray array;
    for (const TrackingChoice& choice : tracking)
        array.append(QJsonObject{{QStringLiteral("category"), choice.category},
                                 {QStringLiteral("option"), choice.option}});
    return array;
}

} // namespace

QJsonObject Mapping::toJson() const
{
    QJsonObject days;
    for (auto it = dueDaysByMethod.begin(); it != dueDaysByMethod.end(); ++it)
        days.insert(it.key(), it.value());
    QJsonObject json{
        {QStringLiteral("lineMode"), names::nameOf(names::lineModes(), lineMode)},
        {QStringLiteral("discountMode"), names::nameOf(names::discountModes(), discountMode)},
        {QStringLiteral("taxFidelity"), names::nameOf(names::taxFidelities(), taxFidelity)},
        {QStringLiteral("currency"), names::nameOf(names::currencyChoices(), currency)},
        {QStringLiteral("roundingMax"), roundingMax.toString(2)},
        {QStringLiteral("taxCodes"), textMap(taxCodes)},
        {QStringLiteral("taxPercent"), textMap(taxPercent)},
        {QStringLiteral("zeroTaxType"), zeroTaxType},
        {QStringLiteral("zeroByCountry"), textMap(zeroByCountry)},
        {QStringLiteral("zeroByCustomerGroup"), textMap(zeroByCustomerGroup)},
        {QStringLiteral("zeroByProductType"), textMap(zeroByProductType)},
        {QStringLiteral("reverseChargeTaxType"), reverseChargeTaxType},
        {QStringLiteral("noTaxType"), noTaxType},
        {QStringLiteral("taxLabel"), taxLabel},
        {QStringLiteral("fptLabel"), fptLabel},
        {QStringLiteral("accounts"), accountsJson(accounts)},
        {QStringLiteral("accountRules"), rulesJson(accountRules)},
        {QStringLiteral("payments"), paymentsJson(payments)},
        {QStringLiteral("tracking"), trackingJson(tracking)},
        {QStringLiteral("brandingThemeId"), brandingThemeId},
        {QStringLiteral("numbers"),
         QJsonObject{{QStringLiteral("orderPrefix"), numbers.orderPrefix},
                     {QStringLiteral("invoicePrefix"), numbers.invoicePrefix},
                     {QStringLiteral("creditMemoPrefix"), numbers.creditMemoPrefix},
                     {QStringLiteral("summaryPrefix"), numbers.summaryPrefix},
                     {QStringLiteral("summaryCreditPrefix"), numbers.summaryCreditPrefix},
                     {QStringLiteral("suffix"), numbers.suffix}}},
        {QStringLiteral("dueDays"), dueDays},
        {QStringLiteral("dueDaysByMethod"), days},
        {QStringLiteral("postZeroTotals"), postZeroTotals},
        {QStringLiteral("useItemCodes"), useItemCodes},
        {QStringLiteral("lockDatePolicy"), names::nameOf(names::lockDatePolicies(), lockDatePolicy)},
        {QStringLiteral("canceledPaid"), names::nameOf(names::canceledPaids(), canceledPaid)},
        {QStringLiteral("guestContacts"), names::nameOf(names::guestContacts(), guestContacts)},
        {QStringLiteral("singleContactName"), singleContactName},
        {QStringLiteral("allowThreeDecimalCurrencies"), allowThreeDecimalCurrencies},
        {QStringLiteral("extraTotals"), textMap(extraTotals)},
        {QStringLiteral("sendCurrencyRate"), sendCurrencyRate},
    };
    if (shippingPercent)
        json.insert(QStringLiteral("shippingPercent"), shippingPercent->toString());
    return json;
}

} // namespace counterfoil::posting
