#include "sandbox/xero/values.h"

#include <QRegularExpression>
#include <QUuid>

namespace counterfoil::sandbox {

Amount amountOf(const QJsonObject& json, QStringView key)
{
    return Amount::fromJson(json.value(key)).value_or(Amount());
}

bool has(const QJsonObject& json, QStringView key)
{
    const QJsonValue value = json.value(key);
    return !value.isUndefined() && !value.isNull();
}

QString textOf(const QJsonObject& json, QStringView key)
{
    return json.value(key).toString().trimmed();
}

Amount timesToCents(Amount a, Amount b)
{
    return timesDividedToCents(a, b, Amount::fromInteger(1));
}

Amount timesDividedToCents(Amount a, Amount b, Amount c)
{
    // A hundredth of the result, rounded once to four decimals, has as many units as the result has cents.
    return Amount::fromCents(Amount::multiplyDivide(a, b, Amount::fromUnits(c.units() * 100)).units());
}

std::optional<QDate> parseXeroDate(const QString& text)
{
    static const QRegularExpression iso(QStringLiteral("^\\d{4}-\\d\\d-\\d\\d(T[\\d:.]+Z?)?$"));
    static const QRegularExpression ticks(QStringLiteral("^/Date\\((-?\\d+)([+-]\\d{4})?\\)/$"));
    if (iso.match(text).hasMatch()) {
        const QDate date = QDate::fromString(text.left(10), Qt::ISODate);
        return date.isValid() ? std::optional(date) : std::nullopt;
    }
    const auto match = ticks.match(text);
    if (match.hasMatch())
        return QDateTime::fromMSecsSinceEpoch(match.captured(1).toLongLong(), Qt::UTC).date();
    return std::nullopt;
}

QString xeroDate(const QDate& date)
{
    return xeroDateTime(date.startOfDay(Qt::UTC));
}

QString xeroDateTime(const QDateTime& utc)
{
    return QStringLiteral("/Date(%1+0000)/").arg(utc.toMSecsSinceEpoch());
}

QDateTime parseXeroDateTime(const QString& text)
{
    static const QRegularExpression ticks(QStringLiteral("^/Date\\((-?\\d+)"));
    return QDateTime::fromMSecsSinceEpoch(ticks.match(text).captured(1).toLongLong(), Qt::UTC);
}

void insertDate(QJsonObject& json, const QString& key, const QDate& date)
{
    json.insert(key, xeroDate(date));
    json.insert(QString(key + QStringLiteral("String")),
                QString(date.toString(Qt::ISODate) + QStringLiteral("T00:00:00")));
}

QString freshId()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

} // namespace counterfoil::sandbox
