#include "posting/casesettings.h"
#include "posting/suggestaccounts.h"
#include "posting/words.h"

#include <algorithm>

namespace counterfoil::posting::suggestions {

namespace {

/// The words by which an account for a method may go.
QStringList wordsOf(const QString& method)
{
    static const QMap<QString, QStringList> known{
        {QStringLiteral("checkmo"),
         {QStringLiteral("cheque"), QStringLiteral("check"), QStringLiteral("money order")}},
        {QStringLiteral("banktransfer"), {QStringLiteral("bank transfer"), QStringLiteral("bacs")}},
        {QStringLiteral("purchaseorder"), {QStringLiteral("purchase order")}},
        {QStringLiteral("cashondelivery"), {QStringLiteral("cash on delivery"), QStringLiteral("COD ")}},
        {QStringLiteral("free"), {}},
    };
    if (known.contains(method))
        return known.value(method);
    // "stripe_payments", "braintree_paypal", "paypal_express": the gateway's name comes first.
    const QString gateway = method.section(u'_', 0, 0, QString::SectionSkipEmpty);
    return gateway.size() < 3 ? QStringList() : QStringList{gateway};
}

bool mentions(const xero::Account& account, const QStringList& words)
{
    return std::any_of(words.begin(), words.end(), [&account](const QString& word) {
        return account.name.contains(word, Qt::CaseInsensitive);
    });
}

/// The only one of the accounts; with several, the only clearing account among them.
const xero::Account* best(const QList<const xero::Account*>& accounts)
{
    if (accounts.size() == 1)
        return accounts.first();
    QList<const xero::Account*> clearing;
    for (const xero::Account* account : accounts) {
        if (mentions(*account, {QStringLiteral("clearing")}))
            clearing.append(account);
    }
    return clearing.size() == 1 ? clearing.first() : nullptr;
}

const xero::Account* accountFor(const QStringList& words, const BooksFacts& books)
{
    QList<const xero::Account*> fitting;
    for (const xero::Account& account : books.accounts) {
        if (account.takesPayments() && !account.code.isEmpty() && mentions(account, words))
            fitting.append(&account);
    }
    return best(fitting);
}

/// A clearing account for gateways in general: one that no other method has in its name.
const xero::Account* generalClearing(const QStringList& methods, const BooksFacts& books)
{
    QList<const xero::Account*> fitting;
    for (const xero::Account& account : books.accounts) {
        const bool clearing = account.takesPayments() && !account.code.isEmpty() &&
                              mentions(account, {QStringLiteral("clearing")});
        const bool taken = std::any_of(methods.begin(), methods.end(), [&account](const QString& method) {
            return mentions(account, wordsOf(method));
        });
        const bool byHand =
            mentions(account, {QStringLiteral("cheque"), QStringLiteral("bank transfer"),
                               QStringLiteral("cash"), QStringLiteral("payroll"), QStringLiteral("wages")});
        if (clearing && !taken && !byHand)
            fitting.append(&account);
    }
    return fitting.size() == 1 ? fitting.first() : nullptr;
}

Suggestion forMethod(const QString& method, const QStringList& methods, const BooksFacts& books)
{
    const QString field = QStringLiteral("payments.") + method;
    const QStringList words = wordsOf(method);
    if (const xero::Account* account = accountFor(words, books))
        return {field, account->code, labelOf(*account),
                Posting::tr("An account that takes payments and has the method in its name."), true};
    if (isOfflineMethod(method))
        return {
            field, leaveOpen(), Posting::tr("Leave open"),
            Posting::tr(
                "Magento marks these invoices paid although the money may not have arrived. Reconcile them "
                "in Xero when it does."),
            true};
    if (const xero::Account* account = generalClearing(methods, books))
        return {field, account->code, labelOf(*account),
                Posting::tr("The only clearing account that takes payments."), true};
    return {field, QString(), QString(),
            Posting::tr(
                "No account that takes payments has \"%1\" in its name. Make a clearing account in Xero, or "
                "choose one.")
                .arg(words.value(0, method)),
            false};
}

} // namespace

QList<Suggestion> payments(const Mapping& current, const ShopFacts& shop, const BooksFacts& books)
{
    QList<Suggestion> list;
    for (const QString& method : shop.paymentMethodsSeen) {
        if (!method.isEmpty() && !current.payments.contains(method))
            list.append(forMethod(method, shop.paymentMethodsSeen, books));
    }
    return list;
}

} // namespace counterfoil::posting::suggestions
