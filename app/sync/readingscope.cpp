#include "sync/readingscope.h"

#include "store/settingkeys.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace counterfoil::sync {

namespace {

using store::DocumentKind;

const QString on = QStringLiteral("true");
const QString storeIdsKey = QStringLiteral("magento.storeIds");
const QString sinceKey = QStringLiteral("sync.since");

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ReadingScope)
};

QString stateName(DocumentKind kind)
{
    return QStringLiteral("reading.") + store::documentKindName(kind);
}

bool hasMoreStores(const QList<qint64>& before, const QList<qint64>& after)
{
    if (before.isEmpty())
        return false;
    return after.isEmpty() ||
           std::any_of(after.begin(), after.end(), [&before](qint64 id) { return !before.contains(id); });
}

bool beginsEarlier(const QDate& before, const QDate& after)
{
    return before.isValid() && (!after.isValid() || after < before);
}

QString valueOf(const QMap<QString, QString>& values, const QString& key)
{
    const auto it = values.constFind(key);
    if (it != values.constEnd() && !it->isEmpty())
        return *it;
    const auto* known = store::findSettingKey(key);
    return known ? known->defaultValue : QString();
}

} // namespace

bool ReadingScope::isWiderThan(const ReadingScope& before) const
{
    return forBooks && (!before.forBooks || hasMoreStores(before.storeIds, storeIds) ||
                        beginsEarlier(before.since, since));
}

ReadingScope ReadingScope::of(DocumentKind kind, const Settings& settings)
{
    const bool documents = settings.flag(QStringLiteral("sync.documents"));
    const bool ordersAreSource = settings.source() == posting::SyncSource::Order;
    ReadingScope scope;
    scope.since = settings.date(sinceKey);
    switch (kind) {
    case DocumentKind::Customer: // while they are off they are not read, and the cursor stays
        return scope;
    case DocumentKind::Product:
        scope.forBooks = settings.flag(QStringLiteral("sync.products"));
        return scope;
    case DocumentKind::Order:
        scope.forBooks = documents && ordersAreSource;
        break;
    case DocumentKind::Invoice:
        scope.forBooks = documents && !ordersAreSource;
        break;
    case DocumentKind::CreditMemo:
    case DocumentKind::DailySales:
    case DocumentKind::DailyRefunds:
        break;
    }
    scope.storeIds = settings.storeIds();
    return scope;
}

std::optional<ReadingScope> ReadingScope::remembered(DocumentKind kind, const Settings& settings)
{
    const auto stored = settings.state(stateName(kind));
    if (!stored)
        return std::nullopt;
    const QJsonObject json = QJsonDocument::fromJson(stored->toUtf8()).object();
    ReadingScope scope;
    scope.forBooks = json.value(QStringLiteral("forBooks")).toBool();
    const QJsonArray stores = json.value(QStringLiteral("storeIds")).toArray();
    for (const QJsonValue& id : stores)
        scope.storeIds.append(id.toInteger());
    const QJsonValue since = json.value(QStringLiteral("since"));
    scope.since =
        since.isUndefined() ? settings.date(sinceKey) : QDate::fromString(since.toString(), Qt::ISODate);
    return scope;
}

void ReadingScope::remember(DocumentKind kind, Settings& settings) const
{
    QJsonArray stores;
    for (const qint64 id : storeIds)
        stores.append(id);
    const QJsonObject json{{QStringLiteral("forBooks"), forBooks},
                           {QStringLiteral("storeIds"), stores},
                           {QStringLiteral("since"), since.toString(Qt::ISODate)}};
    const QString text = QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
    if (settings.state(stateName(kind)) != text)
        settings.setState(stateName(kind), text);
}

QStringList noticesOfChange(const QMap<QString, QString>& before, const QMap<QString, QString>& after)
{
    const auto isNew = [&](const QString& key) {
        return after.contains(key) && valueOf(before, key) != valueOf(after, key);
    };
    const auto switchedOn = [&](const char* name) {
        const QString key = QLatin1String(name);
        return isNew(key) && valueOf(after, key) == on;
    };
    QStringList notices;
    if (isNew(QStringLiteral("sync.source")))
        notices << Words::tr(
            "What was posted already stays as it is; the new choice counts for sales that are "
            "not in Xero yet.");
    const bool moreStores = isNew(storeIdsKey) && hasMoreStores(storeIdsOf(valueOf(before, storeIdsKey)),
                                                                storeIdsOf(valueOf(after, storeIdsKey)));
    const auto sinceOf = [](const QMap<QString, QString>& values) {
        return QDate::fromString(valueOf(values, sinceKey), Qt::ISODate);
    };
    const bool earlier = isNew(sinceKey) && beginsEarlier(sinceOf(before), sinceOf(after));
    if (earlier && !sinceOf(after).isValid())
        notices << Words::tr(
            "The next sync also brings the shop's whole history, as far as it is not in Xero yet.");
    else if (earlier || moreStores || switchedOn("sync.documents") || switchedOn("sync.customers") ||
             switchedOn("sync.products") || switchedOn("sync.creditMemos"))
        notices << Words::tr(
            "The next sync also brings what was made since the start date and is not in Xero "
            "yet.");
    if (switchedOn("sync.payments"))
        notices << Words::tr(
            "Payments of what was posted while they were off are not made later; enter those "
            "in Xero.");
    return notices;
}

} // namespace counterfoil::sync
