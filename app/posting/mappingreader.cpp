#include "posting/mapping.h"

#include "posting/mappingnames.h"
#include "posting/words.h"

#include <QJsonArray>

namespace counterfoil::posting {

namespace {

/// Reads the fields of one JSON object and remembers the first thing that is wrong; fields that were not
/// asked for are unknown.
class StrictReader
{
public:
    StrictReader(QJsonObject json, QString where, std::optional<Error>& failure)
        : m_json(std::move(json)), m_where(std::move(where)), m_failure(failure)
    {}

    void text(const QString& name, QString& target)
    {
        const QJsonValue value = take(name);
        if (value.isUndefined())
            return;
        if (!value.isString())
            return wrong(name, Posting::tr("a text"));
        target = value.toString();
    }

    void flag(const QString& name, bool& target)
    {
        const QJsonValue value = take(name);
        if (value.isUndefined())
            return;
        if (!value.isBool())
            return wrong(name, Posting::tr("true or false"));
        target = value.toBool();
    }

    void days(const QString& name, int& target)
    {
        const QJsonValue value = take(name);
        if (value.isUndefined())
            return;
        constexpr int most = 3650;
        const int number = value.toInt(-1);
        if (number < 0 || number > most)
            return wrong(name, Posting::tr("a number of days"));
        target = number;
    }

    std::optional<Amount> amount(const QString& name)
    {
        const QJsonValue value = take(name);
        if (value.isUndefined())
            return std::nullopt;
        const auto amount = Amount::fromJson(value);
        if (!amount || amount->isNegative()) {
            wrong(name, Posting::tr("a decimal number, zero or more"));
            return std::nullopt;
        }
        return amount;
    }

    template <class Choice>
    void choice(const QString& name, const names::Table<Choice>& table, Choice& target)
    {
        QString given;
        if (!m_json.contains(name))
            return;
        text(name, given);
        if (const auto found = names::choiceOf(table, given)) {
            target = *found;
            return;
        }
        QStringList known;
        for (const auto& entry : table)
            known.append(entry.second);
        wrong(name, Posting::tr("one of %1").arg(known.join(QStringLiteral(", "))));
    }

    void textMap(const QString& name, QMap<QString, QString>& target)
    {
        const std::optional<QJsonObject> json = object(name);
        if (!json)
            return;
        StrictReader inner(*json, path(name), m_failure);
        for (auto it = json->begin(); it != json->end(); ++it)
            inner.text(it.key(), target[it.key()]);
    }

    std::optional<QJsonObject> object(const QString& name)
    {
        const QJsonValue value = take(name);
        if (value.isUndefined())
            return std::nullopt;
        if (!value.isObject()) {
            wrong(name, Posting::tr("an object"));
            return std::nullopt;
        }
        return value.toObject();
    }

    QList<QJsonObject> objects(const QString& name)
    {
        QList<QJsonObject> list;
        const QJsonValue value = take(name);
        if (value.isUndefined())
            return list;
        if (!value.isArray())
            wrong(name, Posting::tr("a list"));
        const QJsonArray array = value.toArray();
        for (const QJsonValue& element : array) {
            if (!element.isObject())
                wrong(name, Posting::tr("a list of objects"));
            list.append(element.toObject());
        }
        return list;
    }

    QString path(const QString& name) const
    {
        return m_where.isEmpty() ? name : QString(m_where + u'.' + name);
    }

    /// To be called last: whatever was not asked for does not belong here.
    void finish()
    {
        const QStringList left = m_json.keys();
        if (!left.isEmpty())
            fail(Posting::tr("The mapping has a field \"%1\" that this program does not know.")
                     .arg(path(left.first())),
                 path(left.first()));
    }

private:
    QJsonValue take(const QString& name)
    {
        return m_json.contains(name) ? m_json.take(name) : QJsonValue(QJsonValue::Undefined);
    }

    void wrong(const QString& name, const QString& expected)
    {
        fail(Posting::tr("The field \"%1\" of the mapping must be %2.").arg(path(name), expected),
             path(name));
    }

    void fail(const QString& message, const QString& field)
    {
        if (!m_failure)
            m_failure = makeError(ErrorKind::Settings, message, QStringLiteral("mapping field ") + field,
                                  QStringLiteral("MAPPING_INVALID"));
    }

    QJsonObject m_json;
    QString m_where;
    std::optional<Error>& m_failure;
};

void readAccounts(StrictReader& reader, Mapping& mapping, std::optional<Error>& failure)
{
    if (const auto json = reader.object(QStringLiteral("accounts"))) {
        StrictReader inner(*json, QStringLiteral("accounts"), failure);
        for (const auto& [name, field] : names::accountFields())
            inner.text(name, mapping.accounts.*field);
        inner.finish();
    }
    const QList<QJsonObject> rules = reader.objects(QStringLiteral("accountRules"));
    for (const QJsonObject& json : rules) {
        AccountRule rule;
        StrictReader inner(json, QStringLiteral("accountRules"), failure);
        for (const auto& [name, field] : names::ruleFields())
            inner.text(name, rule.*field);
        inner.finish();
        mapping.accountRules.append(rule);
    }
}

void readPayments(StrictReader& reader, Mapping& mapping, std::optional<Error>& failure)
{
    const auto json = reader.object(QStringLiteral("payments"));
    if (!json)
        return;
    StrictReader methods(*json, QStringLiteral("payments"), failure);
    for (auto it = json->begin(); it != json->end(); ++it) {
        const auto method = methods.object(it.key());
        if (!method)
            continue;
        PaymentRule rule;
        StrictReader inner(*method, methods.path(it.key()), failure);
        inner.text(QStringLiteral("accountCode"), rule.accountCode);
        inner.flag(QStringLiteral("leaveOpen"), rule.leaveOpen);
        inner.days(QStringLiteral("clearingDelayDays"), rule.clearingDelayDays);
        inner.finish();
        mapping.payments.insert(it.key(), rule);
    }
}

void readNumbers(StrictReader& reader, Mapping& mapping, std::optional<Error>& failure)
{
    const auto json = reader.object(QStringLiteral("numbers"));
    if (!json)
        return;
    StrictReader inner(*json, QStringLiteral("numbers"), failure);
    inner.text(QStringLiteral("orderPrefix"), mapping.numbers.orderPrefix);
    inner.text(QStringLiteral("invoicePrefix"), mapping.numbers.invoicePrefix);
    inner.text(QStringLiteral("creditMemoPrefix"), mapping.numbers.creditMemoPrefix);
    inner.text(QStringLiteral("summaryPrefix"), mapping.numbers.summaryPrefix);
    inner.text(QStringLiteral("summaryCreditPrefix"), mapping.numbers.summaryCreditPrefix);
    inner.text(QStringLiteral("suffix"), mapping.numbers.suffix);
    inner.finish();
}

void readTerms(StrictReader& reader, Mapping& mapping, std::optional<Error>& failure)
{
    reader.days(QStringLiteral("dueDays"), mapping.dueDays);
    if (const auto json = reader.object(QStringLiteral("dueDaysByMethod"))) {
        StrictReader inner(*json, QStringLiteral("dueDaysByMethod"), failure);
        for (auto it = json->begin(); it != json->end(); ++it)
            inner.days(it.key(), mapping.dueDaysByMethod[it.key()]);
    }
    const QList<QJsonObject> choices = reader.objects(QStringLiteral("tracking"));
    for (const QJsonObject& json : choices) {
        TrackingChoice choice;
        StrictReader inner(json, QStringLiteral("tracking"), failure);
        inner.text(QStringLiteral("category"), choice.category);
        inner.text(QStringLiteral("option"), choice.option);
        inner.finish();
        mapping.tracking.append(choice);
    }
}

void readTaxes(StrictReader& reader, Mapping& mapping)
{
    reader.textMap(QStringLiteral("taxCodes"), mapping.taxCodes);
    QMap<QString, QString> byPercent;
    reader.textMap(QStringLiteral("taxPercent"), byPercent);
    for (auto it = byPercent.begin(); it != byPercent.end(); ++it) {
        const auto percent = Amount::parse(it.key()); // "20.0" and "20" are one rate
        mapping.taxPercent.insert(percent ? percent->toString() : it.key(), it.value());
    }
    reader.text(QStringLiteral("zeroTaxType"), mapping.zeroTaxType);
    reader.textMap(QStringLiteral("zeroByCountry"), mapping.zeroByCountry);
    reader.textMap(QStringLiteral("zeroByCustomerGroup"), mapping.zeroByCustomerGroup);
    reader.textMap(QStringLiteral("zeroByProductType"), mapping.zeroByProductType);
    reader.text(QStringLiteral("reverseChargeTaxType"), mapping.reverseChargeTaxType);
    reader.text(QStringLiteral("noTaxType"), mapping.noTaxType);
    mapping.shippingPercent = reader.amount(QStringLiteral("shippingPercent"));
    reader.text(QStringLiteral("taxLabel"), mapping.taxLabel);
    reader.text(QStringLiteral("fptLabel"), mapping.fptLabel);
}

} // namespace

Result<Mapping> Mapping::fromJson(const QJsonObject& json)
{
    Mapping mapping;
    std::optional<Error> failure;
    StrictReader reader(json, QString(), failure);
    reader.choice(QStringLiteral("lineMode"), names::lineModes(), mapping.lineMode);
    reader.choice(QStringLiteral("discountMode"), names::discountModes(), mapping.discountMode);
    reader.choice(QStringLiteral("taxFidelity"), names::taxFidelities(), mapping.taxFidelity);
    reader.choice(QStringLiteral("currency"), names::currencyChoices(), mapping.currency);
    reader.choice(QStringLiteral("lockDatePolicy"), names::lockDatePolicies(), mapping.lockDatePolicy);
    reader.choice(QStringLiteral("canceledPaid"), names::canceledPaids(), mapping.canceledPaid);
    reader.choice(QStringLiteral("guestContacts"), names::guestContacts(), mapping.guestContacts);
    mapping.roundingMax = reader.amount(QStringLiteral("roundingMax")).value_or(mapping.roundingMax);
    readTaxes(reader, mapping);
    readAccounts(reader, mapping, failure);
    readPayments(reader, mapping, failure);
    readNumbers(reader, mapping, failure);
    readTerms(reader, mapping, failure);
    reader.text(QStringLiteral("brandingThemeId"), mapping.brandingThemeId);
    reader.text(QStringLiteral("singleContactName"), mapping.singleContactName);
    reader.flag(QStringLiteral("postZeroTotals"), mapping.postZeroTotals);
    reader.flag(QStringLiteral("useItemCodes"), mapping.useItemCodes);
    reader.flag(QStringLiteral("allowThreeDecimalCurrencies"), mapping.allowThreeDecimalCurrencies);
    reader.flag(QStringLiteral("sendCurrencyRate"), mapping.sendCurrencyRate);
    reader.textMap(QStringLiteral("extraTotals"), mapping.extraTotals);
    reader.finish();
    if (failure)
        return *failure;
    return mapping;
}

} // namespace counterfoil::posting
