#include "explain/catalogue.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>

#include <vector>

namespace counterfoil::explain {

namespace {

QString translated(const char* text)
{
    return QCoreApplication::translate("Refusals", text);
}

/// Codes under which somebody else's message is passed on.
bool isGeneral(const QString& code)
{
    return code.isEmpty() || code == QStringLiteral("XERO_REFUSED") ||
           code == QStringLiteral("CONTACT_REFUSED") || code == QStringLiteral("MAGENTO_REFUSED");
}

/// The tables made ready for look-up, once.
struct Index
{
    QHash<QString, Entry> byCode;
    std::vector<std::pair<QRegularExpression, Entry>> patterns;

    Index()
    {
        for (const Entry& entry : entries()) {
            const QStringList codes = QString::fromLatin1(entry.codes).split(u' ', Qt::SkipEmptyParts);
            for (const QString& code : codes)
                byCode.insert(code, entry);
            if (*entry.pattern != 0)
                patterns.emplace_back(QRegularExpression(QString::fromLatin1(entry.pattern),
                                                         QRegularExpression::CaseInsensitiveOption),
                                      entry);
        }
    }
};

const Index& index()
{
    static const Index index; // constant after it was built; building is thread-safe
    return index;
}

Explanation from(const Entry& entry)
{
    return {QString::fromLatin1(entry.id),
            translated(entry.title),
            translated(entry.cause),
            translated(entry.remedy),
            entry.action,
            true};
}

const Entry* byMessage(const QString& message)
{
    for (const auto& [pattern, entry] : index().patterns) {
        if (pattern.match(message).hasMatch())
            return &entry;
    }
    return nullptr;
}

struct ActionRow
{
    Action action;
    const char* name;
    const char* text;
};

const ActionRow& row(Action action)
{
    static constexpr ActionRow rows[] = {
        {Action::None, "None", ""},
        {Action::MapTax, "MapTax", QT_TRANSLATE_NOOP("Refusals", "Choose the ta&x rate…")},
        {Action::MapAccount, "MapAccount", QT_TRANSLATE_NOOP("Refusals", "Choose the a&ccount…")},
        {Action::MapPayment, "MapPayment", QT_TRANSLATE_NOOP("Refusals", "Choose the payment a&ccount…")},
        {Action::MapDocuments, "MapDocuments", QT_TRANSLATE_NOOP("Refusals", "Open the document se&ttings…")},
        {Action::ChooseDate, "ChooseDate", QT_TRANSLATE_NOOP("Refusals", "Choose the da&te…")},
        {Action::Settings, "Settings", QT_TRANSLATE_NOOP("Refusals", "Open the schedule se&ttings…")},
        {Action::OpenLockDates, "OpenLockDates",
         QT_TRANSLATE_NOOP("Refusals", "Open the &lock dates in Xero")},
        {Action::OpenChartOfAccounts, "OpenChartOfAccounts",
         QT_TRANSLATE_NOOP("Refusals", "Open the chart of a&ccounts in Xero")},
        {Action::OpenTaxRates, "OpenTaxRates", QT_TRANSLATE_NOOP("Refusals", "Open the ta&x rates in Xero")},
        {Action::OpenCurrencies, "OpenCurrencies",
         QT_TRANSLATE_NOOP("Refusals", "Open the &currencies in Xero")},
        {Action::OpenTracking, "OpenTracking", QT_TRANSLATE_NOOP("Refusals", "Open &tracking in Xero")},
        {Action::OpenUsers, "OpenUsers", QT_TRANSLATE_NOOP("Refusals", "Open the &users in Xero")},
        {Action::OpenContacts, "OpenContacts", QT_TRANSLATE_NOOP("Refusals", "Open the &contacts in Xero")},
        {Action::OpenXeroDocument, "OpenXeroDocument", QT_TRANSLATE_NOOP("Refusals", "View on &Xero")},
        {Action::OpenMagentoDocument, "OpenMagentoDocument",
         QT_TRANSLATE_NOOP("Refusals", "View in &Magento")},
        {Action::SignIn, "SignIn", QT_TRANSLATE_NOOP("Refusals", "Sign in to &Xero again…")},
        {Action::TestShop, "TestShop", QT_TRANSLATE_NOOP("Refusals", "Check the connection to the &shop…")},
        {Action::Credentials, "Credentials", QT_TRANSLATE_NOOP("Refusals", "Open the cr&edentials…")},
        {Action::ViewRequests, "ViewRequests", QT_TRANSLATE_NOOP("Refusals", "View Request &Daily…")},
        {Action::Retry, "Retry", QT_TRANSLATE_NOOP("Refusals", "&Retry")},
    };
    for (const ActionRow& candidate : rows) {
        if (candidate.action == action)
            return candidate;
    }
    return rows[0];
}

} // namespace

QString actionText(Action action)
{
    return action == Action::None ? QString() : translated(row(action).text);
}

QString actionName(Action action)
{
    return QString::fromLatin1(row(action).name);
}

QList<Entry> entries()
{
    QList<Entry> all;
    for (const auto& table : {xeroDocumentEntries(), xeroRecordEntries(), postingEntries(),
                              connectionEntries(), shopEntries(), machineEntries()})
        all.append(QList<Entry>(table.begin(), table.end()));
    return all;
}

Explanation explain(const QString& code, const QString& message)
{
    const auto coded = index().byCode.constFind(code);
    const bool hasCode = coded != index().byCode.constEnd();
    if (hasCode && !isGeneral(code))
        return from(*coded);
    if (const Entry* entry = byMessage(message))
        return from(*entry);
    if (!hasCode)
        return {{}, {}, message, {}, Action::None, false};
    Explanation general = from(*coded); // who refused is known, why is not: its own words say it
    general.cause = message;
    general.known = false;
    return general;
}

} // namespace counterfoil::explain
