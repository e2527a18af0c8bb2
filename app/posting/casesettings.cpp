#include "posting/casesettings.h"

#include "posting/mappingnames.h"
#include "posting/words.h"

#include <QJsonArray>
#include <QTimeZone>

#include <initializer_list>

namespace counterfoil::posting {

namespace {

using Names = std::initializer_list<const char*>;

/// The first of several names that the object has.
QJsonValue first(const QJsonObject& json, Names keys)
{
    for (const char* key : keys) {
        const QJsonValue value = json.value(QLatin1String(key));
        if (!value.isUndefined() && !value.isNull())
            return value;
    }
    return QJsonValue(QJsonValue::Undefined);
}

/// Codes may be written as numbers.
QString textOf(const QJsonValue& value)
{
    return value.isDouble() ? Amount::fromJson(value).value_or(Amount()).toString() : value.toString();
}

void text(const QJsonObject& json, Names keys, QString& target)
{
    const QJsonValue value = first(json, keys);
    if (value.isString() || value.isDouble())
        target = textOf(value);
}

void flag(const QJsonObject& json, Names keys, bool& target)
{
    const QJsonValue value = first(json, keys);
    if (value.isBool())
        target = value.toBool();
    else if (value.isDouble())
        target = value.toInt() != 0;
}

/// A word that is none of the table's leaves the default, and a note of it: a slip of the pen would change
/// the books.
template <class Choice>
void choice(const QJsonObject& json, Names keys, const names::Table<Choice>& table, Choice& target,
            QStringList& notes)
{
    const QString word = first(json, keys).toString();
    if (const auto found = names::choiceOf(table, word)) {
        target = *found;
    } else if (!word.isEmpty()) {
        QStringList known;
        for (const auto& [value, name] : table)
            known.append(name);
        notes.append(Posting::tr("settings.%1: \"%2\" is none of %3; \"%4\" is taken.")
                         .arg(QLatin1String(*keys.begin()), word, known.join(QStringLiteral(", ")),
                              names::nameOf(table, target)));
    }
}

QMap<QString, QString> textMap(const QJsonValue& value)
{
    QMap<QString, QString> map;
    const QJsonObject json = value.toObject();
    for (auto it = json.begin(); it != json.end(); ++it) {
        if (it.value().isString() || it.value().isDouble())
            map.insert(it.key(), textOf(it.value()));
    }
    return map;
}

/// "GB-B+GB-A" and "GB-A+GB-B" are one key.
QString sortedKey(const QString& key)
{
    QStringList codes = key.split(u'+');
    codes.sort();
    return codes.join(u'+');
}

void readZeroRates(const QJsonObject& json, Mapping& mapping)
{
    text(json, {"zero_tax_type"}, mapping.zeroTaxType);
    text(json, {"no_tax_type"}, mapping.noTaxType);
    text(json, {"reverse_charge_tax_type", "reverse_charge", "reverse_charge_type"},
         mapping.reverseChargeTaxType);
    const QJsonObject zero = first(json, {"zero_map", "zero_by_country", "zero_map_by_country"}).toObject();
    mapping.zeroByCountry = textMap(zero);
    const QJsonValue byCountry = first(zero, {"country", "countries", "by_country"});
    if (byCountry.isObject())
        mapping.zeroByCountry = textMap(byCountry);
    mapping.zeroByCustomerGroup = textMap(first(
        json, {"zero_by_customer_group", "zero_by_group", "zero_map_by_group", "customer_group_tax_types"}));
    mapping.zeroByProductType = textMap(first(json, {"zero_by_product_type", "zero_map_by_product_type"}));
    const QJsonValue byType = first(zero, {"product_type", "product_types", "by_product_type"});
    if (byType.isObject())
        mapping.zeroByProductType = textMap(byType);
    const QJsonValue byGroup =
        first(zero, {"group", "groups", "customer_group", "customer_groups", "by_group"});
    if (byGroup.isObject())
        mapping.zeroByCustomerGroup = textMap(byGroup);
}

std::optional<Error> readTaxes(const QJsonObject& json, Mapping& mapping)
{
    const QMap<QString, QString> percents = textMap(json.value(u"tax_percent"));
    for (auto it = percents.begin(); it != percents.end(); ++it) {
        const auto percent = Amount::parse(it.key());
        if (!percent)
            return makeError(ErrorKind::Settings,
                             Posting::tr("settings.tax_percent: \"%1\" is no percentage.").arg(it.key()), {},
                             QStringLiteral("CASE_INVALID"));
        mapping.taxPercent.insert(percent->toString(), it.value());
    }
    const QMap<QString, QString> codes = textMap(json.value(u"tax_codes"));
    for (auto it = codes.begin(); it != codes.end(); ++it)
        mapping.taxCodes.insert(sortedKey(it.key()), it.value());
    mapping.shippingPercent = Amount::fromJson(first(json, {"shipping_percent"}));
    text(json, {"tax_label", "sales_tax_label"}, mapping.taxLabel);
    text(json, {"fpt_label", "weee_label"}, mapping.fptLabel);
    readZeroRates(json, mapping);
    return std::nullopt;
}

void readAccounts(const QJsonObject& json, Accounts& accounts)
{
    text(json, {"sales"}, accounts.sales);
    text(json, {"shipping"}, accounts.shipping);
    text(json, {"discount"}, accounts.discount);
    text(json, {"adjustment"}, accounts.adjustment);
    text(json, {"rounding"}, accounts.rounding);
    text(json, {"fpt", "weee"}, accounts.fpt);
    text(json, {"gift_card", "giftCard"}, accounts.giftCard);
    text(json, {"store_credit", "storeCredit", "customer_balance"}, accounts.storeCredit);
    text(json, {"reward", "reward_points"}, accounts.reward);
    text(json, {"sales_tax", "salesTax"}, accounts.salesTax);
    text(json, {"gift_wrapping", "giftWrapping", "gw"}, accounts.giftWrapping);
    text(json, {"gift_card_sold", "giftCardSold", "gift_card_liability"}, accounts.giftCardSold);
}

PaymentRule paymentRuleOf(const QJsonValue& value)
{
    PaymentRule rule;
    if (value.isObject()) {
        const QJsonObject json = value.toObject();
        text(json, {"account", "account_code", "code", "accountCode"}, rule.accountCode);
        flag(json, {"leave_open", "leaveOpen"}, rule.leaveOpen);
        rule.clearingDelayDays =
            first(json, {"clearing_delay_days", "delay_days", "clearingDelayDays"}).toInt(0);
    } else {
        rule.accountCode = textOf(value);
    }
    static const QStringList open{QStringLiteral("leave-open"), QStringLiteral("leave_open"),
                                  QStringLiteral("none")};
    if (rule.accountCode.isEmpty() || open.contains(rule.accountCode))
        rule = {QString(), true, 0};
    return rule;
}

void readPayments(const QJsonObject& json, Mapping& mapping)
{
    const QJsonObject methods =
        first(json, {"payment_accounts", "payments", "payment_methods", "payment_map"}).toObject();
    for (auto it = methods.begin(); it != methods.end(); ++it)
        mapping.payments.insert(it.key(), paymentRuleOf(it.value()));
}

/// One rule {label, account}, a list of them, or a map from label to account.
void readExtraTotals(const QJsonObject& json, Mapping& mapping)
{
    const QJsonValue value = first(json, {"extra_totals", "extra_total", "extra_total_rule"});
    const auto add = [&mapping](const QJsonObject& rule) {
        QString label = QStringLiteral("Surcharge"), account;
        text(rule, {"label", "description", "name", "title", "code"}, label);
        text(rule, {"account", "account_code"}, account);
        if (!account.isEmpty())
            mapping.extraTotals.insert(label, account);
    };
    const QJsonObject object = value.toObject();
    if (object.contains(u"account") || object.contains(u"account_code"))
        add(object);
    else
        mapping.extraTotals = textMap(object);
    const QJsonArray rules = value.toArray();
    for (const QJsonValue& rule : rules)
        add(rule.toObject());
    if (value.isString() || value.isDouble())
        mapping.extraTotals.insert(QStringLiteral("Surcharge"), textOf(value));
}

void readTerms(const QJsonObject& json, Mapping& mapping)
{
    // Purchase orders are bought on terms; the usual ones unless the case says otherwise.
    mapping.dueDaysByMethod.insert(QStringLiteral("purchaseorder"), 30);
    const QJsonValue days =
        first(json, {"due_days", "payment_terms_days", "terms_days", "payment_terms", "terms"});
    if (days.isDouble()) {
        mapping.dueDays = days.toInt();
        mapping.dueDaysByMethod.clear();
    }
    const QJsonValue byMethod = first(json, {"due_days_by_method", "terms_by_method"});
    const QJsonObject methods = byMethod.isObject() ? byMethod.toObject() : days.toObject();
    for (auto it = methods.begin(); it != methods.end(); ++it)
        mapping.dueDaysByMethod.insert(it.key(), it.value().toInt());
}

void readNumbers(const QJsonObject& json, NumberFormat& numbers)
{
    const QJsonObject prefix = json.value(u"number_prefix").toObject();
    text(prefix, {"order"}, numbers.orderPrefix);
    text(prefix, {"invoice"}, numbers.invoicePrefix);
    text(prefix, {"creditmemo", "credit_memo"}, numbers.creditMemoPrefix);
    text(prefix, {"summary", "daily_summary"}, numbers.summaryPrefix);
    text(prefix, {"summary_credit"}, numbers.summaryCreditPrefix);
    text(json, {"number_suffix", "suffix"}, numbers.suffix);
}

void readChoices(const QJsonObject& json, Mapping& mapping, QStringList& notes)
{
    choice(json, {"line_mode"}, names::lineModes(), mapping.lineMode, notes);
    choice(json, {"discount_mode"}, names::discountModes(), mapping.discountMode, notes);
    choice(json, {"tax_fidelity"}, names::taxFidelities(), mapping.taxFidelity, notes);
    choice(json, {"post_currency", "currency"}, names::currencyChoices(), mapping.currency, notes);
    choice(json, {"contact_mode", "guest_contacts", "guest_contact_mode"}, names::guestContacts(),
           mapping.guestContacts, notes);
    choice(json, {"lock_policy", "lock_date_policy", "lock_dates", "period_lock_policy"},
           names::lockDatePolicies(), mapping.lockDatePolicy, notes);
    choice(json, {"canceled_paid", "cancel_paid"}, names::canceledPaids(), mapping.canceledPaid, notes);
    flag(json, {"post_zero", "post_zero_totals"}, mapping.postZeroTotals);
    flag(json, {"use_item_codes"}, mapping.useItemCodes);
    flag(json, {"allow_three_decimal_currencies", "accept_currency_precision", "allow_3dp_currencies"},
         mapping.allowThreeDecimalCurrencies);
    flag(json, {"send_currency_rate"}, mapping.sendCurrencyRate);
    text(json, {"single_contact_name", "web_sales_contact"}, mapping.singleContactName);
    text(json, {"branding_theme_id", "branding_theme"}, mapping.brandingThemeId);
}

QDate dateOf(const QJsonObject& json, Names keys)
{
    return QDate::fromString(first(json, keys).toString().left(10), Qt::ISODate);
}

std::optional<Error> readOrganisation(const QJsonObject& settings, OrganisationFacts& facts)
{
    const QJsonObject json = settings.value(u"org").toObject();
    text(json, {"country", "country_code"}, facts.countryCode);
    text(json, {"base_currency", "currency"}, facts.baseCurrency);
    text(json, {"timezone", "time_zone"}, facts.ianaTimezone);
    if (!QTimeZone(facts.ianaTimezone.toLatin1()).isValid())
        return makeError(
            ErrorKind::Settings,
            Posting::tr("settings.org.timezone: \"%1\" is no time zone.").arg(facts.ianaTimezone), {},
            QStringLiteral("CASE_INVALID"));
    for (const QJsonObject& source : {json, settings}) {
        for (const Names keys : {Names{"period_lock_date", "PeriodLockDate", "lock_date"},
                                 Names{"end_of_year_lock_date", "EndOfYearLockDate"}}) {
            const QDate date = dateOf(source, keys);
            if (date.isValid() && (!facts.lockDate.isValid() || date > facts.lockDate))
                facts.lockDate = date;
        }
        const QJsonArray currencies = first(source, {"currencies", "enabled_currencies"}).toArray();
        for (const QJsonValue& currency : currencies)
            facts.enabledCurrencies.append(currency.toString());
    }
    return std::nullopt;
}

} // namespace

bool isOfflineMethod(const QString& method)
{
    static const QStringList offline{QStringLiteral("checkmo"),       QStringLiteral("banktransfer"),
                                     QStringLiteral("purchaseorder"), QStringLiteral("cashondelivery"),
                                     QStringLiteral("free"),          QStringLiteral("companycredit")};
    return offline.contains(method);
}

Result<CaseSettings> readCaseSettings(const QJsonObject& settings)
{
    CaseSettings result;
    Mapping& mapping = result.mapping;
    readChoices(settings, mapping, result.notes);
    if (auto failure = readTaxes(settings, mapping))
        return *failure;
    const QJsonValue cap = first(settings, {"rounding_max"});
    if (!cap.isUndefined()) {
        const auto amount = Amount::fromJson(cap);
        if (!amount)
            return makeError(ErrorKind::Settings,
                             Posting::tr("settings.rounding_max must be a decimal number."), {},
                             QStringLiteral("CASE_INVALID"));
        mapping.roundingMax = *amount;
    }
    readAccounts(settings.value(u"accounts").toObject(), mapping.accounts);
    readPayments(settings, mapping);
    readExtraTotals(settings, mapping);
    readTerms(settings, mapping);
    readNumbers(settings, mapping.numbers);
    if (auto failure = readOrganisation(settings, result.organisation))
        return *failure;
    return result;
}

} // namespace counterfoil::posting
