#include "posting/suggest.h"

#include "posting/checkoptions.h"
#include "posting/mappingnames.h"
#include "posting/suggestaccounts.h"
#include "posting/words.h"

namespace counterfoil::posting {

namespace {

/// What the account is for, in words.
QString purposeWord(const QString& field)
{
    static const QMap<QString, QString (*)()> words{
        {QStringLiteral("sales"), [] { return Posting::tr("sales"); }},
        {QStringLiteral("shipping"), [] { return Posting::tr("shipping"); }},
        {QStringLiteral("adjustment"), [] { return Posting::tr("refund adjustments"); }},
        {QStringLiteral("rounding"), [] { return Posting::tr("rounding"); }},
        {QStringLiteral("salesTax"), [] { return Posting::tr("sales tax"); }}};
    const auto word = words.value(field);
    return word ? word() : field;
}

/// Collects the problems of one mapping.
class MappingCheck
{
public:
    MappingCheck(const Mapping& mapping, const BooksFacts& books, const ShopFacts& shop)
        : m_mapping(mapping), m_books(books), m_shop(shop)
    {}

    QList<MappingProblem> run()
    {
        accounts();
        taxes();
        payments();
        if (m_mapping.extraTotals.size() > 1)
            add(QStringLiteral("extraTotals"),
                Posting::tr("Several accounts are chosen for unknown totals, so none can "
                            "be used: nobody can tell which total is which. Keep one."));
        return m_problems + optionProblems(m_mapping, m_books);
    }

private:
    void add(const QString& field, const QString& message) { m_problems.append({field, message}); }

    const xero::Account* account(const QString& code) const
    {
        for (const xero::Account& account : m_books.accounts) {
            if (account.code == code)
                return &account;
        }
        return nullptr;
    }

    const xero::TaxRate* rate(const QString& taxType) const
    {
        for (const xero::TaxRate& rate : m_books.taxRates) {
            if (rate.taxType == taxType)
                return &rate;
        }
        return nullptr;
    }

    /// The account of a field, when it is there and usable.
    const xero::Account* checkedAccount(const QString& field, const QString& code)
    {
        const xero::Account* found = account(code);
        if (!found)
            add(field, Posting::tr("The account %1 is not in Xero's chart of accounts.").arg(code));
        else if (!found->active)
            add(field, Posting::tr("The account %1 is archived in Xero.").arg(suggestions::labelOf(*found)));
        return found && found->active ? found : nullptr;
    }

    static bool allowed(const xero::TaxRate& rate, const QString& accountClass)
    {
        if (accountClass == QStringLiteral("REVENUE"))
            return rate.canApplyToRevenue;
        if (accountClass == QStringLiteral("LIABILITY"))
            return rate.canApplyToLiabilities;
        if (accountClass == QStringLiteral("ASSET"))
            return rate.canApplyToAssets;
        if (accountClass == QStringLiteral("EQUITY"))
            return rate.canApplyToEquity;
        if (accountClass == QStringLiteral("EXPENSE"))
            return rate.canApplyToExpenses;
        return true;
    }

    void checkPair(const QString& field, const xero::Account& account, const QString& taxType)
    {
        const xero::TaxRate* found = rate(taxType);
        if (found && !allowed(*found, account.accountClass))
            add(field, Posting::tr("The tax rate %1 cannot be used with the account %2 in Xero.")
                           .arg(suggestions::labelOf(*found), suggestions::labelOf(account)));
    }

    QStringList salesTaxTypes() const
    {
        QStringList types = m_mapping.taxCodes.values() + m_mapping.taxPercent.values() +
                            m_mapping.zeroByCountry.values() + m_mapping.zeroByCustomerGroup.values() +
                            m_mapping.zeroByProductType.values();
        types << m_mapping.zeroTaxType << m_mapping.reverseChargeTaxType;
        types.removeDuplicates();
        types.removeAll(QString());
        return types;
    }

    bool liabilityMode() const { return m_mapping.lineMode == LineMode::NoTaxLiability; }

    void accounts()
    {
        const QStringList taxed{QStringLiteral("sales"), QStringLiteral("shipping"),
                                QStringLiteral("discount"), QStringLiteral("fpt"),
                                QStringLiteral("giftWrapping")};
        QStringList needed{QStringLiteral("sales"), QStringLiteral("shipping"), QStringLiteral("adjustment"),
                           QStringLiteral("rounding")};
        if (liabilityMode())
            needed.append(QStringLiteral("salesTax"));
        for (const auto& [name, member] : names::accountFields()) {
            const QString field = QStringLiteral("accounts.") + name;
            const QString& code = m_mapping.accounts.*member;
            if (code.isEmpty()) {
                if (needed.contains(name))
                    add(field, Posting::tr("No account is chosen for %1.").arg(purposeWord(name)));
                continue;
            }
            const xero::Account* found = checkedAccount(field, code);
            if (!found || liabilityMode())
                continue;
            const QStringList types =
                taxed.contains(name) ? salesTaxTypes() : QStringList{m_mapping.noTaxType};
            for (const QString& type : types)
                checkPair(field, *found, type);
        }
        for (qsizetype i = 0; i < m_mapping.accountRules.size(); ++i) {
            const AccountRule& rule = m_mapping.accountRules.at(i);
            const QString field = QStringLiteral("accountRules.%1").arg(i + 1);
            const xero::Account* found =
                rule.accountCode.isEmpty() ? nullptr : checkedAccount(field, rule.accountCode);
            if (found && !rule.taxType.isEmpty())
                checkPair(field, *found, rule.taxType);
        }
        for (auto it = m_mapping.extraTotals.begin(); it != m_mapping.extraTotals.end(); ++it)
            checkedAccount(QStringLiteral("extraTotals.") + it.key(), it.value());
    }

    void checkType(const QString& field, const QString& taxType, std::optional<Amount> percent)
    {
        if (taxType.isEmpty())
            return;
        const xero::TaxRate* found = rate(taxType);
        if (!found)
            add(field, Posting::tr("The tax rate %1 is not in Xero.").arg(taxType));
        else if (!found->active)
            add(field, Posting::tr("The tax rate %1 is archived in Xero.").arg(suggestions::labelOf(*found)));
        else if (percent && found->effectiveRate != *percent)
            add(field,
                Posting::tr("Magento charges %1 %, but the tax rate %2 is %3 %.")
                    .arg(percent->toString(), suggestions::labelOf(*found), found->effectiveRate.toString()));
    }

    void taxes()
    {
        if (liabilityMode())
            return;
        const QMap<QString, Amount> keys = suggestions::taxKeys(m_shop);
        for (auto it = m_mapping.taxCodes.begin(); it != m_mapping.taxCodes.end(); ++it) {
            const auto known = keys.constFind(it.key());
            checkType(QStringLiteral("taxCodes.") + it.key(), it.value(),
                      known == keys.constEnd() ? std::nullopt : std::optional<Amount>(*known));
        }
        for (auto it = m_mapping.taxPercent.begin(); it != m_mapping.taxPercent.end(); ++it)
            checkType(QStringLiteral("taxPercent.") + it.key(), it.value(), Amount::parse(it.key()));
        for (auto it = m_mapping.zeroByCountry.begin(); it != m_mapping.zeroByCountry.end(); ++it)
            checkType(QStringLiteral("zeroByCountry.") + it.key(), it.value(), Amount());
        for (auto it = m_mapping.zeroByProductType.begin(); it != m_mapping.zeroByProductType.end(); ++it)
            checkType(QStringLiteral("zeroByProductType.") + it.key(), it.value(), Amount());
        for (auto it = m_mapping.zeroByCustomerGroup.begin(); it != m_mapping.zeroByCustomerGroup.end(); ++it)
            checkType(QStringLiteral("zeroByCustomerGroup.") + it.key(), it.value(), Amount());
        checkType(QStringLiteral("reverseChargeTaxType"), m_mapping.reverseChargeTaxType, Amount());
        checkType(QStringLiteral("zeroTaxType"), m_mapping.zeroTaxType, Amount());
        checkType(QStringLiteral("noTaxType"), m_mapping.noTaxType, Amount());
        if (m_mapping.zeroTaxType.isEmpty())
            add(QStringLiteral("zeroTaxType"), Posting::tr("No tax rate is chosen for sales at 0 %."));
        if (m_mapping.noTaxType.isEmpty())
            add(QStringLiteral("noTaxType"),
                Posting::tr(
                    "No tax rate is chosen for amounts without tax, such as gift cards and rounding."));
        unmappedKeys();
    }

    void unmappedKeys()
    {
        for (auto it = m_shop.taxKeysSeen.begin(); it != m_shop.taxKeysSeen.end(); ++it) {
            const bool covered = it.value().isZero() || m_mapping.taxCodes.contains(it.key()) ||
                                 m_mapping.taxPercent.contains(it.value().toString());
            if (!covered)
                add(QStringLiteral("taxCodes.") + it.key(),
                    Posting::tr("No Xero tax rate is chosen for Magento's tax \"%1\" (%2 %).")
                        .arg(it.key(), it.value().toString()));
        }
    }

    void payments()
    {
        for (auto it = m_mapping.payments.begin(); it != m_mapping.payments.end(); ++it) {
            const QString field = QStringLiteral("payments.") + it.key();
            if (it->leaveOpen || it->accountCode.isEmpty())
                continue;
            const xero::Account* found = checkedAccount(field, it->accountCode);
            if (found && !found->takesPayments())
                add(field,
                    Posting::tr(
                        "The account %1 takes no payments: tick \"Enable payments to this account\" for "
                        "it in Xero, or choose a bank account.")
                        .arg(suggestions::labelOf(*found)));
        }
        for (const QString& method : m_shop.paymentMethodsSeen) {
            const bool covered =
                m_mapping.payments.contains(method) || m_mapping.payments.contains(QStringLiteral("*"));
            if (!method.isEmpty() && !covered)
                add(QStringLiteral("payments.") + method,
                    Posting::tr("Nothing is chosen for the payment method \"%1\", so its invoices stay due.")
                        .arg(method));
        }
    }

    const Mapping& m_mapping;
    const BooksFacts& m_books;
    const ShopFacts& m_shop;
    QList<MappingProblem> m_problems;
};

} // namespace

QList<MappingProblem> checkMapping(const Mapping& mapping, const BooksFacts& books, const ShopFacts& shop)
{
    return MappingCheck(mapping, books, shop).run();
}

} // namespace counterfoil::posting
