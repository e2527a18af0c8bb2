#include "sync/backfill.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace counterfoil::sync {

namespace {

const QString stateName = QStringLiteral("backfill");

} // namespace

std::optional<Backfill> readBackfill(const Settings& settings)
{
    const auto stored = settings.state(stateName);
    if (!stored)
        return std::nullopt;
    const QJsonObject json = QJsonDocument::fromJson(stored->toUtf8()).object();
    Backfill backfill;
    const QJsonArray kinds = json.value(QStringLiteral("kinds")).toArray();
    for (const QJsonValue& name : kinds) {
        if (const auto kind = store::documentKindFromName(name.toString()))
            backfill.kinds.append(*kind);
    }
    backfill.since = QDate::fromString(json.value(QStringLiteral("since")).toString(), Qt::ISODate);
    backfill.readUntil =
        QDateTime::fromString(json.value(QStringLiteral("readUntil")).toString(), Qt::ISODateWithMs);
    backfill.read = json.value(QStringLiteral("read")).toInteger();
    backfill.total = json.value(QStringLiteral("total")).toInteger();
    return backfill.isDone() ? std::nullopt : std::optional<Backfill>(backfill);
}

void writeBackfill(Settings& settings, const Backfill& backfill)
{
    if (backfill.isDone())
        return settings.clearState(stateName);
    QJsonArray kinds;
    for (const auto kind : backfill.kinds)
        kinds.append(store::documentKindName(kind));
    const QString until =
        backfill.readUntil.isValid() ? backfill.readUntil.toUTC().toString(Qt::ISODateWithMs) : QString();
    const QJsonObject json{{QStringLiteral("kinds"), kinds},
                           {QStringLiteral("since"), backfill.since.toString(Qt::ISODate)},
                           {QStringLiteral("readUntil"), until},
                           {QStringLiteral("read"), backfill.read},
                           {QStringLiteral("total"), backfill.total}};
    settings.setState(stateName, QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact)));
}

} // namespace counterfoil::sync
