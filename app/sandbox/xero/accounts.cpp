#include "sandbox/xero/contacts.h"

namespace counterfoil::sandbox {

namespace {

/// The class that follows from a type (Xero: Account Types).
QString classOf(const QString& type)
{
    static const QHash<QString, QString> classes{{QStringLiteral("BANK"), QStringLiteral("ASSET")},
                                                 {QStringLiteral("CURRENT"), QStringLiteral("ASSET")},
                                                 {QStringLiteral("FIXED"), QStringLiteral("ASSET")},
                                                 {QStringLiteral("INVENTORY"), QStringLiteral("ASSET")},
                                                 {QStringLiteral("NONCURRENT"), QStringLiteral("ASSET")},
                                                 {QStringLiteral("PREPAYMENT"), QStringLiteral("ASSET")},
                                                 {QStringLiteral("EQUITY"), QStringLiteral("EQUITY")},
                                                 {QStringLiteral("DEPRECIATN"), QStringLiteral("EXPENSE")},
                                                 {QStringLiteral("DIRECTCOSTS"), QStringLiteral("EXPENSE")},
                                                 {QStringLiteral("EXPENSE"), QStringLiteral("EXPENSE")},
                                                 {QStringLiteral("OVERHEADS"), QStringLiteral("EXPENSE")},
                                                 {QStringLiteral("CURRLIAB"), QStringLiteral("LIABILITY")},
                                                 {QStringLiteral("LIABILITY"), QStringLiteral("LIABILITY")},
                                                 {QStringLiteral("TERMLIAB"), QStringLiteral("LIABILITY")},
                                                 {QStringLiteral("OTHERINCOME"), QStringLiteral("REVENUE")},
                                                 {QStringLiteral("REVENUE"), QStringLiteral("REVENUE")},
                                                 {QStringLiteral("SALES"), QStringLiteral("REVENUE")}};
    return classes.value(type);
}

bool nameTaken(const Books& books, const QString& name)
{
    for (const auto& account : books.accounts) {
        if (account.toObject().value(u"Name").toString().compare(name, Qt::CaseInsensitive) == 0)
            return true;
    }
    return false;
}

} // namespace

Outcome createAccount(Books& books, const QJsonObject& input, const QDateTime& now)
{
    const QString code = textOf(input, u"Code"), name = textOf(input, u"Name"), type = textOf(input, u"Type"),
                  taxType = textOf(input, u"TaxType");
    QStringList errors;
    if (name.isEmpty() || nameTaken(books, name))
        errors.append(QStringLiteral("Please enter a unique Name."));
    if (code.isEmpty() || code.size() > 10 || !books.findAccount(code, {}).isEmpty())
        errors.append(QStringLiteral("Please enter a unique Code."));
    if (classOf(type).isEmpty())
        errors.append(QStringLiteral("Account type must be specified."));
    if (type == u"BANK" && textOf(input, u"BankAccountNumber").isEmpty())
        errors.append(QStringLiteral("You must specify a bank account number."));
    if (!taxType.isEmpty() && books.findTaxRate(taxType).value(u"Status").toString() != u"ACTIVE")
        errors.append(QStringLiteral("TaxType code '%1' does not exist.").arg(taxType));
    if (!errors.isEmpty())
        return Outcome::refused(input, errors);
    const QJsonObject account{
        {QStringLiteral("AccountID"), freshId()},
        {QStringLiteral("Code"), code},
        {QStringLiteral("Name"), name},
        {QStringLiteral("Status"), QStringLiteral("ACTIVE")},
        {QStringLiteral("Type"), type},
        {QStringLiteral("TaxType"), taxType.isEmpty() ? QStringLiteral("NONE") : taxType},
        {QStringLiteral("Class"), classOf(type)},
        {QStringLiteral("EnablePaymentsToAccount"), input.value(u"EnablePaymentsToAccount").toBool()},
        {QStringLiteral("ShowInExpenseClaims"), false},
        {QStringLiteral("HasAttachments"), false},
        {QStringLiteral("AddToWatchlist"), false},
        {QStringLiteral("UpdatedDateUTC"), xeroDateTime(now)}};
    books.accounts.append(account);
    return {account, {}, {}};
}

} // namespace counterfoil::sandbox
