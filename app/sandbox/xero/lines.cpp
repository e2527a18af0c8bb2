#include "sandbox/xero/lines.h"

namespace counterfoil::sandbox {

namespace {

constexpr Amount hundred = Amount::fromInteger(100);

Amount roundedUnit(Amount unit, int decimals)
{
    return decimals >= 4 ? unit : unit.round2();
}

/// May the tax type stand on an account of that class?
bool appliesTo(const QJsonObject& taxRate, const QString& accountClass)
{
    if (accountClass == u"REVENUE")
        return taxRate.value(u"CanApplyToRevenue").toBool();
    if (accountClass == u"EXPENSE")
        return taxRate.value(u"CanApplyToExpenses").toBool();
    if (accountClass == u"LIABILITY")
        return taxRate.value(u"CanApplyToLiabilities").toBool();
    if (accountClass == u"EQUITY")
        return taxRate.value(u"CanApplyToEquity").toBool();
    return taxRate.value(u"CanApplyToAssets").toBool();
}

/// Accounts that Xero keeps for itself; ROUNDING and the ones a person may post to are open.
bool isReserved(const QJsonObject& account)
{
    static const QStringList open{QString(), QStringLiteral("ROUNDING"), QStringLiteral("HISTORICAL")};
    return account.value(u"Type").toString() == u"BANK" ||
           !open.contains(account.value(u"SystemAccount").toString());
}

QJsonObject checkAccount(const Books& books, const LineRules& rules, const QJsonObject& input,
                         QStringList& errors)
{
    const QString code = textOf(input, u"AccountCode");
    const QString id = textOf(input, u"AccountID");
    if (code.isEmpty() && id.isEmpty()) {
        if (rules.approved)
            errors.append(QStringLiteral("Account code or ID must be specified"));
        return {};
    }
    const QJsonObject account = books.findAccount(code, id);
    const QString name = code.isEmpty() ? id : code;
    if (account.isEmpty() || isReserved(account)) {
        errors.append(QStringLiteral("Account code '%1' is not a valid code for this document.").arg(name));
        return {};
    }
    if (account.value(u"Status").toString() != u"ACTIVE") {
        errors.append(
            QStringLiteral("Account code '%1' has been archived, or has been deleted. Each line item must "
                           "reference a valid account.")
                .arg(name));
        return {};
    }
    return account;
}

QJsonObject checkTaxType(const Books& books, const LineRules& rules, const QJsonObject& account,
                         const QString& wanted, QStringList& errors)
{
    QString type = wanted.isEmpty() ? account.value(u"TaxType").toString() : wanted;
    if (rules.lineAmountTypes == u"NoTax" && wanted.isEmpty())
        type = QStringLiteral("NONE");
    if (type.isEmpty()) {
        if (rules.approved)
            errors.append(QStringLiteral("The TaxType field is mandatory"));
        return {};
    }
    const QJsonObject rate = books.findTaxRate(type);
    const QString accountCode = account.value(u"Code").toString();
    const bool usable = rate.value(u"Status").toString() == u"ACTIVE";
    if (!usable)
        errors.append(
            QStringLiteral(
                "The TaxType code %1 does not exist or cannot be used for this type of transaction.")
                .arg(type));
    if (!account.isEmpty() && (!usable || !appliesTo(rate, account.value(u"Class").toString())))
        errors.append(QStringLiteral("The TaxType code '%1' cannot be used with account code '%2'.")
                          .arg(type, accountCode));
    return rate;
}

/// Quantity × UnitAmount less the line's discount, to cents.
Amount expectedAmount(const LineRules& rules, const QJsonObject& input, Amount quantity, Amount unit,
                      QStringList& errors)
{
    const Amount full = timesToCents(quantity, unit);
    const bool hasRate = has(input, u"DiscountRate");
    const bool hasAmount = has(input, u"DiscountAmount");
    if (!hasRate && !hasAmount)
        return full;
    if (rules.creditNote)
        errors.append(QStringLiteral("Discounts are not supported on credit notes."));
    if (hasRate && hasAmount)
        errors.append(QStringLiteral("Only one of DiscountRate and DiscountAmount may be specified."));
    if (hasAmount)
        return full - amountOf(input, u"DiscountAmount").round2();
    return timesDividedToCents(full, hundred - amountOf(input, u"DiscountRate"), hundred);
}

/// Xero's own tax of a line, rounded half up to cents.
Amount ownTax(const LineRules& rules, Amount lineAmount, Amount rate)
{
    if (rules.lineAmountTypes == u"NoTax" || rate.isZero())
        return {};
    const Amount base = rules.lineAmountTypes == u"Inclusive" ? hundred + rate : hundred;
    return timesDividedToCents(lineAmount, rate, base);
}

Amount checkTax(const LineRules& rules, const QJsonObject& input, Amount lineAmount, Amount rate,
                QStringList& errors)
{
    if (!has(input, u"TaxAmount"))
        return ownTax(rules, lineAmount, rate);
    const Amount tax = amountOf(input, u"TaxAmount").round2();
    if (rules.lineAmountTypes == u"NoTax" && !tax.isZero())
        errors.append(QStringLiteral("The tax amount must be zero when the line amount type is NoTax."));
    const bool signsDiffer = !tax.isZero() && tax.isNegative() != lineAmount.isNegative();
    if (tax.abs() > lineAmount.abs() || signsDiffer)
        errors.append(QStringLiteral("The tax amount cannot be greater than the line amount"));
    return tax;
}

void checkItemAndTracking(const Books& books, const QJsonObject& input, QStringList& errors)
{
    const QString code = textOf(input, u"ItemCode");
    if (!code.isEmpty() && books.items.all(QStringLiteral("Code"), code).isEmpty())
        errors.append(QStringLiteral("Item code '%1' is not valid").arg(code));
    const QJsonArray tracking = input.value(u"Tracking").toArray();
    if (tracking.size() > 2)
        errors.append(QStringLiteral("A maximum of 2 tracking categories can be specified on a line."));
    for (const auto& value : tracking) {
        const QString name = textOf(value.toObject(), u"Name");
        const QString option = textOf(value.toObject(), u"Option");
        bool found = false;
        for (const auto& category : books.trackingCategories) {
            for (const auto& choice : category.toObject().value(u"Options").toArray())
                found |= category.toObject().value(u"Name").toString() == name &&
                         choice.toObject().value(u"Name").toString() == option;
        }
        if (!found)
            errors.append(
                QStringLiteral("The tracking option '%1' of category '%2' is not valid.").arg(option, name));
    }
}

bool isDescriptionOnly(const QJsonObject& input)
{
    return !has(input, u"Quantity") && !has(input, u"UnitAmount") && !has(input, u"LineAmount") &&
           !has(input, u"AccountCode") && !has(input, u"AccountID") && !has(input, u"ItemCode");
}

} // namespace

QJsonObject buildLine(const Books& books, const LineRules& rules, const QJsonObject& input,
                      QStringList& errors)
{
    QJsonObject line = input;
    line.insert(u"LineItemID", freshId());
    line.insert(u"ValidationErrors", QJsonArray());
    if (textOf(input, u"Description").isEmpty())
        errors.append(QStringLiteral("The description field is mandatory."));
    if (isDescriptionOnly(input)) {
        line.insert(u"LineAmount", 0);
        line.insert(u"TaxAmount", 0);
        return line;
    }
    const Amount quantity = has(input, u"Quantity") ? amountOf(input, u"Quantity") : Amount::fromInteger(1);
    if (quantity.isNegative())
        errors.append(QStringLiteral("Quantity must not be less than zero"));
    Amount unit = roundedUnit(amountOf(input, u"UnitAmount"), rules.unitDecimals);
    if (!has(input, u"UnitAmount") && has(input, u"LineAmount") && !quantity.isZero())
        unit = roundedUnit(Amount::divide(amountOf(input, u"LineAmount"), quantity), rules.unitDecimals);
    const Amount expected = expectedAmount(rules, input, quantity, unit, errors);
    const Amount amount = has(input, u"LineAmount") ? amountOf(input, u"LineAmount") : expected;
    if (amount != expected)
        errors.append(QStringLiteral("The line total %1 does not match the expected line total %2")
                          .arg(amount.toString(2), expected.toString(2)));
    const QJsonObject account = checkAccount(books, rules, input, errors);
    const QJsonObject rate = checkTaxType(books, rules, account, textOf(input, u"TaxType"), errors);
    checkItemAndTracking(books, input, errors);
    const Amount tax = checkTax(rules, input, amount, amountOf(rate, u"EffectiveRate"), errors);

    line.insert(u"Quantity", quantity.toJson());
    line.insert(u"UnitAmount", unit.toJson());
    line.insert(u"LineAmount", expected.toJson());
    line.insert(u"TaxAmount", tax.toJson());
    if (!rate.isEmpty())
        line.insert(u"TaxType", rate.value(u"TaxType"));
    if (!account.isEmpty()) {
        line.insert(u"AccountCode", account.value(u"Code"));
        line.insert(u"AccountID", account.value(u"AccountID"));
    }
    return line;
}

DocumentTotals totalsOf(const QJsonArray& lines, const QString& lineAmountTypes)
{
    Amount amounts;
    DocumentTotals totals;
    for (const auto& value : lines) {
        amounts += amountOf(value.toObject(), u"LineAmount");
        totals.totalTax += amountOf(value.toObject(), u"TaxAmount");
    }
    const bool inclusive = lineAmountTypes == u"Inclusive";
    totals.total = inclusive ? amounts : amounts + totals.totalTax;
    totals.subTotal = inclusive ? amounts - totals.totalTax : amounts;
    return totals;
}

} // namespace counterfoil::sandbox
