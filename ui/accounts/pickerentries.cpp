#include "accounts/pickerentries.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace counterfoil::ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Pickers)
};

QString accountLabel(const xero::Account& account)
{
    return account.code.isEmpty() ? account.name
                                  : QString(account.code + QStringLiteral(" · ") + account.name);
}

/// Xero refuses lines on these: system accounts are its own (Account.SystemAccount in its OpenAPI file).
QString lineRefusal(const xero::Account& account)
{
    if (!account.active)
        return Words::tr("archived in Xero");
    if (account.code.isEmpty())
        return Words::tr("has no code in Xero");
    if (account.type == QStringLiteral("BANK"))
        return Words::tr("a bank account takes payments only");
    static const QStringList reserved{QStringLiteral("DEBTORS"),
                                      QStringLiteral("CREDITORS"),
                                      QStringLiteral("GST"),
                                      QStringLiteral("BANKCURRENCYGAIN"),
                                      QStringLiteral("REALISEDCURRENCYGAIN"),
                                      QStringLiteral("UNREALISEDCURRENCYGAIN"),
                                      QStringLiteral("RETAINEDEARNINGS")};
    if (reserved.contains(account.systemAccount))
        return Words::tr("kept by Xero itself");
    return {};
}

/// Choosable first (suitable classes before others), each part by code.
void sortEntries(QList<std::pair<int, PickerEntry>>& ranked)
{
    std::stable_sort(ranked.begin(), ranked.end(), [](const auto& a, const auto& b) {
        return a.first != b.first ? a.first < b.first : a.second.label < b.second.label;
    });
}

QList<PickerEntry> withoutRank(const QList<std::pair<int, PickerEntry>>& ranked)
{
    QList<PickerEntry> entries;
    entries.reserve(ranked.size());
    for (const auto& [rank, entry] : ranked)
        entries << entry;
    return entries;
}

} // namespace

QString percentText(Amount percent)
{
    return QLocale().toString(static_cast<double>(percent.units()) / Amount::scale, 'g', 8) +
           QStringLiteral(" %");
}

QString accountTypeWord(const xero::Account& account)
{
    static const QMap<QString, const char*> words{
        {QStringLiteral("BANK"), QT_TRANSLATE_NOOP("Pickers", "Bank")},
        {QStringLiteral("CURRENT"), QT_TRANSLATE_NOOP("Pickers", "Current asset")},
        {QStringLiteral("CURRLIAB"), QT_TRANSLATE_NOOP("Pickers", "Current liability")},
        {QStringLiteral("DIRECTCOSTS"), QT_TRANSLATE_NOOP("Pickers", "Direct costs")},
        {QStringLiteral("EQUITY"), QT_TRANSLATE_NOOP("Pickers", "Equity")},
        {QStringLiteral("EXPENSE"), QT_TRANSLATE_NOOP("Pickers", "Expense")},
        {QStringLiteral("INVENTORY"), QT_TRANSLATE_NOOP("Pickers", "Inventory")},
        {QStringLiteral("LIABILITY"), QT_TRANSLATE_NOOP("Pickers", "Liability")},
        {QStringLiteral("OTHERINCOME"), QT_TRANSLATE_NOOP("Pickers", "Other income")},
        {QStringLiteral("OVERHEADS"), QT_TRANSLATE_NOOP("Pickers", "Overhead")},
        {QStringLiteral("REVENUE"), QT_TRANSLATE_NOOP("Pickers", "Revenue")},
        {QStringLiteral("SALES"), QT_TRANSLATE_NOOP("Pickers", "Sales")},
        {QStringLiteral("TERMLIAB"), QT_TRANSLATE_NOOP("Pickers", "Long-term liability")},
    };
    const auto word = words.constFind(account.type);
    return word == words.constEnd() ? account.type : Words::tr(*word);
}

QList<PickerEntry> lineAccounts(const QList<xero::Account>& accounts, const QStringList& suitable)
{
    QList<std::pair<int, PickerEntry>> ranked;
    for (const xero::Account& account : accounts) {
        const QString refusal = lineRefusal(account);
        const int rank = !refusal.isEmpty() ? 2 : suitable.contains(account.accountClass) ? 0 : 1;
        ranked.append(
            {rank, PickerEntry{account.code, accountLabel(account), accountTypeWord(account), refusal}});
    }
    sortEntries(ranked);
    return withoutRank(ranked);
}

QList<PickerEntry> paymentAccounts(const QList<xero::Account>& accounts)
{
    QList<std::pair<int, PickerEntry>> ranked;
    for (const xero::Account& account : accounts) {
        QString refusal;
        if (!account.active)
            refusal = Words::tr("archived in Xero");
        else if (!account.takesPayments())
            refusal = Words::tr("payments to this account are not enabled in Xero");
        else if (account.code.isEmpty())
            refusal = Words::tr("has no code in Xero");
        const int rank = !refusal.isEmpty() ? 2 : account.type == QStringLiteral("BANK") ? 0 : 1;
        ranked.append(
            {rank, PickerEntry{account.code, accountLabel(account), accountTypeWord(account), refusal}});
    }
    sortEntries(ranked);
    return withoutRank(ranked);
}

QList<PickerEntry> taxTypes(const QList<xero::TaxRate>& rates, std::optional<Amount> percent)
{
    QList<std::pair<int, PickerEntry>> ranked;
    for (const xero::TaxRate& rate : rates) {
        QString refusal;
        if (!rate.active)
            refusal = Words::tr("not in use in Xero");
        else if (!rate.canApplyToRevenue)
            refusal = Words::tr("cannot be used on sales");
        else if (percent && rate.effectiveRate != *percent)
            refusal = Words::tr("the shop charges %1").arg(percentText(*percent));
        const QString extra = percentText(rate.effectiveRate) + QStringLiteral(" · ") + rate.taxType;
        ranked.append({refusal.isEmpty() ? 0 : 1, PickerEntry{rate.taxType, rate.name, extra, refusal}});
    }
    sortEntries(ranked);
    return withoutRank(ranked);
}

} // namespace counterfoil::ui
