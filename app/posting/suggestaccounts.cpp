#include "posting/suggestaccounts.h"

#include "posting/words.h"

#include <algorithm>
#include <functional>

namespace counterfoil::posting::suggestions {

namespace {

using Accepts = std::function<bool(const xero::Account&)>;

bool isIncome(const xero::Account& account)
{
    static const QStringList types{QStringLiteral("SALES"), QStringLiteral("REVENUE"),
                                   QStringLiteral("OTHERINCOME")};
    return account.active && types.contains(account.type) && !account.code.isEmpty();
}

bool isLiability(const xero::Account& account)
{
    return account.active && account.accountClass == QStringLiteral("LIABILITY") &&
           account.systemAccount.isEmpty() && !account.code.isEmpty();
}

bool mentions(const xero::Account& account, const QStringList& words)
{
    return std::any_of(words.begin(), words.end(), [&account](const QString& word) {
        return account.name.contains(word, Qt::CaseInsensitive);
    });
}

/// The only account that fits; none when several do.
const xero::Account* only(const BooksFacts& books, const Accepts& accepts)
{
    const xero::Account* found = nullptr;
    for (const xero::Account& account : books.accounts) {
        if (!accepts(account))
            continue;
        if (found)
            return nullptr;
        found = &account;
    }
    return found;
}

const xero::Account* salesAccount(const BooksFacts& books)
{
    const auto named = [](const xero::Account& account) {
        return isIncome(account) && account.name.compare(QStringLiteral("Sales"), Qt::CaseInsensitive) == 0;
    };
    if (const xero::Account* account = only(books, named))
        return account;
    const auto usualCode = [](const xero::Account& account) {
        return isIncome(account) && account.code == QStringLiteral("200");
    };
    if (const xero::Account* account = only(books, usualCode))
        return account;
    return only(books, [](const xero::Account& account) {
        return isIncome(account) && mentions(account, {QStringLiteral("sales")});
    });
}

Suggestion made(const QString& field, const xero::Account& account, const QString& reason)
{
    return {field, account.code, labelOf(account), reason, true};
}

Suggestion missing(const QString& field, const QString& reason)
{
    return {field, QString(), QString(), reason, false};
}

struct Purpose
{
    QString field;
    QString Accounts::*member;
    QStringList words;
    bool income;       ///< else a liability
    bool salesInstead; ///< when there is none of its own
};

QList<Purpose> purposes()
{
    const auto words = [](const char* list) { return QString::fromLatin1(list).split(u'|'); };
    return {
        {QStringLiteral("accounts.shipping"), &Accounts::shipping,
         words("shipping|freight|delivery|postage|carriage"), true, true},
        {QStringLiteral("accounts.discount"), &Accounts::discount, words("discount"), true, true},
        {QStringLiteral("accounts.adjustment"), &Accounts::adjustment, words("adjustment|refund"), true,
         true},
        {QStringLiteral("accounts.fpt"), &Accounts::fpt, words("weee|recycling|eco |environment|product tax"),
         true, true},
        {QStringLiteral("accounts.giftWrapping"), &Accounts::giftWrapping, words("gift wrap"), true, false},
        {QStringLiteral("accounts.giftCard"), &Accounts::giftCard,
         words("gift card|gift voucher|gift certificate"), false, false},
        {QStringLiteral("accounts.giftCardSold"), &Accounts::giftCardSold,
         words("gift card|gift voucher|gift certificate"), false, false},
        {QStringLiteral("accounts.storeCredit"), &Accounts::storeCredit,
         words("store credit|customer credit"), false, false},
        {QStringLiteral("accounts.reward"), &Accounts::reward, words("reward|loyalty"), false, false},
        {QStringLiteral("accounts.salesTax"), &Accounts::salesTax, words("sales tax"), false, false},
    };
}

void suggestPurpose(QList<Suggestion>& list, const Purpose& purpose, const BooksFacts& books,
                    const xero::Account* sales)
{
    const xero::Account* own = only(books, [&purpose](const xero::Account& account) {
        return (purpose.income ? isIncome(account) : isLiability(account)) &&
               mentions(account, purpose.words);
    });
    if (own)
        list.append(made(purpose.field, *own, Posting::tr("Its name says what it is for.")));
    else if (purpose.salesInstead && sales)
        list.append(made(purpose.field, *sales,
                         Posting::tr("There is no one income account for it, so it goes with the sales.")));
}

} // namespace

QString leaveOpen()
{
    return QStringLiteral("leave-open");
}

QString labelOf(const xero::Account& account)
{
    return QString(account.code + u' ' + account.name).trimmed();
}

QString labelOf(const xero::TaxRate& rate)
{
    return QString(rate.taxType + u' ' + rate.name).trimmed();
}

QList<Suggestion> accounts(const Mapping& current, const BooksFacts& books)
{
    QList<Suggestion> list;
    const xero::Account* sales = salesAccount(books);
    const QString& chosen = current.accounts.sales;
    if (chosen.isEmpty()) {
        const QString field = QStringLiteral("accounts.sales");
        list.append(sales ? made(field, *sales, Posting::tr("The income account for sales."))
                          : missing(field, Posting::tr("No one income account is named Sales.")));
    } else {
        sales = only(books, [&chosen](const xero::Account& account) { return account.code == chosen; });
    }
    if (current.accounts.rounding.isEmpty()) {
        const QString field = QStringLiteral("accounts.rounding");
        const xero::Account* rounding = only(books, [](const xero::Account& account) {
            return account.active && account.systemAccount == QStringLiteral("ROUNDING");
        });
        list.append(rounding ? made(field, *rounding, Posting::tr("Xero's own account for rounding."))
                             : missing(field, Posting::tr("Xero names no account for rounding.")));
    }
    const QList<Purpose> all = purposes();
    for (const Purpose& purpose : all) {
        if ((current.accounts.*purpose.member).isEmpty())
            suggestPurpose(list, purpose, books, sales);
    }
    return list;
}

} // namespace counterfoil::posting::suggestions
