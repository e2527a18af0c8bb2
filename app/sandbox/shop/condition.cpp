#include "sandbox/shop/condition.h"

#include <QDateTime>
#include <QRegularExpression>

#include <compare>

namespace counterfoil::sandbox {

namespace {

/// A date as the database reads it: T, Z and an offset are tolerated (the offset is ignored), fractions kept.
/// Empty when it is no date.
QString normalisedDate(const QString& text)
{
    static const QRegularExpression plain(QStringLiteral(
        "^(\\d{4}-\\d\\d-\\d\\d)(?:[ T](\\d\\d:\\d\\d:\\d\\d)(\\.\\d+)?(?:Z|[+-]\\d\\d:?\\d\\d)?)?$"));
    const auto match = plain.match(text);
    if (match.hasMatch()) {
        const QString time = match.captured(2).isEmpty() ? QStringLiteral("00:00:00") : match.captured(2);
        return QString(match.captured(1) + u' ' + time + match.captured(3));
    }
    static const QRegularExpression compact(QStringLiteral("^\\d{14}$"));
    if (compact.match(text).hasMatch())
        return QDateTime::fromString(text, QStringLiteral("yyyyMMddHHmmss"))
            .toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"));
    return {};
}

bool isDateValue(const QString& text)
{
    static const QRegularExpression date(QStringLiteral("^\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d$"));
    return date.match(text).hasMatch();
}

bool likeMatches(const QString& value, const QString& pattern)
{
    QString expression = QRegularExpression::escape(pattern);
    expression.replace(QStringLiteral("%"), QStringLiteral(".*")).replace(u'_', u'.');
    // escape() leaves % and _ alone or puts a backslash before them, according to the version.
    expression.replace(QStringLiteral("\\.*"), QStringLiteral(".*"))
        .replace(QStringLiteral("\\."), QStringLiteral("."));
    const QRegularExpression regex(QRegularExpression::anchoredPattern(expression),
                                   QRegularExpression::CaseInsensitiveOption |
                                       QRegularExpression::DotMatchesEverythingOption);
    return regex.match(value).hasMatch();
}

QString asText(const QJsonValue& value)
{
    if (value.isBool())
        return value.toBool() ? QStringLiteral("1") : QStringLiteral("0");
    if (value.isDouble())
        return QString::number(value.toDouble(), 'g', 15);
    return value.toString();
}

/// nullopt: cannot be compared, which the database takes for true with dates.
std::optional<int> compareWithText(const QJsonValue& value, const QString& text)
{
    if (value.isDouble() || value.isBool()) {
        const double number = value.isBool() ? (value.toBool() ? 1.0 : 0.0) : value.toDouble();
        const double other = text.toDouble();
        return number < other ? -1 : number > other ? 1 : 0;
    }
    const QString own = value.toString();
    if (isDateValue(own)) {
        const QString date = normalisedDate(text);
        if (date.isEmpty())
            return std::nullopt;
        return QString::compare(own, date);
    }
    return QString::compare(own, text, Qt::CaseInsensitive);
}

bool inList(const QJsonValue& value, const QString& list)
{
    const QStringList parts = list.split(u',');
    return std::any_of(parts.cbegin(), parts.cend(), [&value](const QString& part) {
        const auto order = compareWithText(value, part.trimmed());
        return order && *order == 0;
    });
}

} // namespace

bool conditionHolds(const QJsonValue& value, const Filter& filter)
{
    const QString& condition = filter.condition;
    const bool isNull = value.isNull() || value.isUndefined();
    if (condition == u"null")
        return isNull;
    if (condition == u"notnull")
        return !isNull;
    if (isNull || !filter.value)
        return false;
    const QString& text = *filter.value;
    if (condition == u"in" || condition == u"finset")
        return inList(value, text);
    if (condition == u"nin")
        return !inList(value, text);
    if (condition == u"like")
        return likeMatches(asText(value), text);
    if (condition == u"nlike")
        return !likeMatches(asText(value), text);
    // moreq means eq on a real shop, whatever its name says.
    static const QStringList comparisons{
        QStringLiteral("eq"), QStringLiteral("moreq"), QStringLiteral("neq"),
        QStringLiteral("gt"), QStringLiteral("gteq"),  QStringLiteral("from"),
        QStringLiteral("lt"), QStringLiteral("lteq"),  QStringLiteral("to")};
    if (!comparisons.contains(condition))
        return false;
    const std::optional<int> order = compareWithText(value, text);
    if (!order)
        return true;
    switch (comparisons.indexOf(condition)) {
    case 0:
    case 1:
        return *order == 0;
    case 2:
        return *order != 0;
    case 3:
        return *order > 0;
    case 4:
    case 5:
        return *order >= 0;
    case 6:
        return *order < 0;
    default:
        return *order <= 0;
    }
}

int compareValues(const QJsonValue& a, const QJsonValue& b)
{
    if (a.isDouble() && b.isDouble())
        return a.toDouble() < b.toDouble() ? -1 : a.toDouble() > b.toDouble() ? 1 : 0;
    const int order = QString::compare(asText(a), asText(b), Qt::CaseInsensitive);
    return order < 0 ? -1 : order > 0 ? 1 : 0;
}

} // namespace counterfoil::sandbox
