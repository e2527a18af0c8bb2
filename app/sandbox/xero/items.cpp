#include "sandbox/xero/contacts.h"

namespace counterfoil::sandbox {

namespace {

QStringList detailErrors(const Books& books, const QJsonObject& details, const QString& code)
{
    QStringList errors;
    const QString account = textOf(details, u"AccountCode");
    if (!account.isEmpty() && books.findAccount(account, {}).value(u"Status").toString() != u"ACTIVE")
        errors.append(
            QStringLiteral("Account code '%1' is not a valid code for item '%2'.").arg(account, code));
    const QString taxType = textOf(details, u"TaxType");
    if (!taxType.isEmpty() && books.findTaxRate(taxType).value(u"Status").toString() != u"ACTIVE")
        errors.append(
            QStringLiteral(
                "The TaxType code %1 does not exist or cannot be used for this type of transaction.")
                .arg(taxType));
    return errors;
}

} // namespace

Outcome writeItem(Books& books, const QJsonObject& input, WriteMode mode, const QDateTime& now)
{
    const QString code = textOf(input, u"Code");
    if (code.isEmpty())
        return Outcome::refused(input, {QStringLiteral("Price List Item Code must be supplied")});
    const auto same = books.items.all(QStringLiteral("Code"), code);
    QJsonObject item;
    if (!same.isEmpty()) {
        if (mode == WriteMode::Create)
            return Outcome::refused(
                input, {QStringLiteral("Price List Item with Code '%1' already exists").arg(code)});
        item = same.first();
    }
    QStringList errors = detailErrors(books, input.value(u"SalesDetails").toObject(), code);
    errors += detailErrors(books, input.value(u"PurchaseDetails").toObject(), code);
    if (!errors.isEmpty())
        return Outcome::refused(input, errors);

    for (auto it = input.constBegin(); it != input.constEnd(); ++it) {
        if (!it->isNull())
            item.insert(it.key(), *it);
    }
    if (same.isEmpty())
        item.insert(u"ItemID", freshId());
    item.insert(u"IsTrackedAsInventory", false);
    item.insert(u"IsSold", item.value(u"IsSold").toBool(true));
    item.insert(u"IsPurchased", item.value(u"IsPurchased").toBool(item.contains(u"PurchaseDetails")));
    item.insert(u"UpdatedDateUTC", xeroDateTime(now));
    books.items.put(item);
    return {item, {}, {}};
}

} // namespace counterfoil::sandbox
