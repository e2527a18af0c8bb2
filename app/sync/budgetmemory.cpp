#include "sync/budgetmemory.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace counterfoil::sync {

namespace {

const QString stateName = QStringLiteral("budget");

QJsonValue number(const std::optional<int>& value)
{
    return value ? QJsonValue(*value) : QJsonValue();
}

std::optional<int> number(const QJsonValue& value)
{
    return value.isDouble() ? std::optional<int>(value.toInt()) : std::nullopt;
}

QString moment(const QDateTime& time)
{
    return time.isValid() ? time.toUTC().toString(Qt::ISODateWithMs) : QString();
}

QDateTime moment(const QJsonValue& value)
{
    return QDateTime::fromString(value.toString(), Qt::ISODateWithMs);
}

} // namespace

void rememberBudget(Settings& settings, const RateBudget& budget)
{
    const auto known = budget.snapshot();
    const QJsonObject json{{QStringLiteral("minuteRemaining"), number(known.minuteRemaining)},
                           {QStringLiteral("dayRemaining"), number(known.dayRemaining)},
                           {QStringLiteral("dayLimit"), number(known.dayLimit)},
                           {QStringLiteral("minuteBlockedUntil"), moment(known.minuteBlockedUntil)},
                           {QStringLiteral("dayBlockedUntil"), moment(known.dayBlockedUntil)},
                           {QStringLiteral("seenAt"), moment(known.seenAt)}};
    settings.setState(stateName, QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact)));
}

static std::optional<RateBudget::Snapshot> remembered(const Settings& settings)
{
    const auto stored = settings.state(stateName);
    if (!stored)
        return std::nullopt;
    const QJsonObject json = QJsonDocument::fromJson(stored->toUtf8()).object();
    RateBudget::Snapshot known;
    known.minuteRemaining = number(json.value(QStringLiteral("minuteRemaining")));
    known.dayRemaining = number(json.value(QStringLiteral("dayRemaining")));
    known.dayLimit = number(json.value(QStringLiteral("dayLimit")));
    known.minuteBlockedUntil = moment(json.value(QStringLiteral("minuteBlockedUntil")));
    known.dayBlockedUntil = moment(json.value(QStringLiteral("dayBlockedUntil")));
    known.seenAt = moment(json.value(QStringLiteral("seenAt")));
    return known;
}

void restoreBudget(const Settings& settings, RateBudget& budget)
{
    if (const auto known = remembered(settings))
        budget.restore(*known);
}

void adoptBudget(const Settings& settings, RateBudget& budget)
{
    const auto known = remembered(settings);
    const QDateTime own = budget.snapshot().seenAt;
    if (known && (!own.isValid() || known->seenAt > own))
        budget.restore(*known);
}

} // namespace counterfoil::sync
