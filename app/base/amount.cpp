#include "base/amount.h"

#include <QtGlobal>

#include <cmath>
#include <limits>

namespace counterfoil {

namespace {

#if defined(__SIZEOF_INT128__)
__extension__ using Wide = __int128;
#else
#error "A 128-bit integer is needed for exact products; see CONTRIBUTING.md"
#endif

constexpr Wide highest = std::numeric_limits<std::int64_t>::max();

/// n ÷ d, rounded half away from zero.
std::int64_t divideRounded(Wide numerator, Wide denominator)
{
    if (denominator < 0) {
        numerator = -numerator;
        denominator = -denominator;
    }
    const bool negative = numerator < 0;
    const Wide magnitude = negative ? -numerator : numerator;
    const Wide rounded = (magnitude + denominator / 2) / denominator;
    Q_ASSERT(rounded <= highest);
    const auto result = static_cast<std::int64_t>(rounded);
    return negative ? -result : result;
}

} // namespace

std::optional<Amount> Amount::parse(QStringView text)
{
    const QString trimmed = text.trimmed().toString();
    qsizetype at = 0;
    bool negative = false;
    if (at < trimmed.size() && (trimmed[at] == u'-' || trimmed[at] == u'+'))
        negative = trimmed[at++] == u'-';

    // Digits as one integer, with the number of those behind the point.
    QString digits;
    int decimals = 0;
    bool point = false, any = false;
    for (; at < trimmed.size(); ++at) {
        const QChar c = trimmed[at];
        if (c >= u'0' && c <= u'9') {
            digits.append(c);
            decimals += point ? 1 : 0;
            any = true;
        } else if (c == u'.' && !point) {
            point = true;
        } else {
            break;
        }
    }
    if (!any)
        return std::nullopt;
    int exponent = 0;
    if (at < trimmed.size()) {
        if (trimmed[at] != u'e' && trimmed[at] != u'E')
            return std::nullopt;
        bool ok = false;
        exponent = QStringView(trimmed).mid(at + 1).toInt(&ok);
        if (!ok || exponent > 40 || exponent < -400)
            return std::nullopt;
    }

    // value = digits × 10^(exponent - decimals); wanted: × 10^4, rounded.
    const int shift = exponent - decimals + 4;
    if (shift < 0) {
        const qsizetype keep = digits.size() + shift;
        const bool roundUp = keep >= 0 && keep < digits.size() && digits[keep] >= u'5';
        digits.truncate(qMax<qsizetype>(keep, 0));
        const auto whole = digits.isEmpty() ? std::optional<Amount>(Amount{}) : parse(digits);
        if (!whole)
            return std::nullopt;
        const std::int64_t units = whole->m_units / scale + (roundUp ? 1 : 0);
        return Amount(negative ? -units : units);
    }
    Wide units = 0;
    for (const QChar c : std::as_const(digits)) {
        units = units * 10 + (c.unicode() - u'0');
        if (units > highest)
            return std::nullopt;
    }
    for (int i = 0; i < shift && units != 0; ++i) {
        units *= 10;
        if (units > highest)
            return std::nullopt;
    }
    const auto result = static_cast<std::int64_t>(units);
    return Amount(negative ? -result : result);
}

std::optional<Amount> Amount::fromJson(const QJsonValue& value)
{
    if (value.isString())
        return parse(value.toString());
    if (!value.isDouble())
        return std::nullopt;
    const double number = value.toDouble();
    constexpr double limit = 9.0e14;
    if (!std::isfinite(number) || number > limit / 1.0 || number < -limit)
        return std::nullopt;
    // A double nearest to a decimal with up to four decimals comes back exactly (15 significant digits).
    return Amount(qRound64(number * static_cast<double>(scale)));
}

std::int64_t Amount::cents() const
{
    Q_ASSERT(m_units % 100 == 0);
    return m_units / 100;
}

Amount Amount::multiply(Amount a, Amount b)
{
    return Amount(divideRounded(static_cast<Wide>(a.m_units) * b.m_units, scale));
}

Amount Amount::divide(Amount a, Amount b)
{
    Q_ASSERT(!b.isZero());
    return Amount(divideRounded(static_cast<Wide>(a.m_units) * scale, b.m_units));
}

Amount Amount::multiplyDivide(Amount a, Amount b, Amount c)
{
    Q_ASSERT(!c.isZero());
    return Amount(divideRounded(static_cast<Wide>(a.m_units) * b.m_units, c.m_units));
}

QString Amount::toString(int minDecimals) const
{
    const std::int64_t magnitude = m_units < 0 ? -m_units : m_units;
    QString text = QString::number(magnitude / scale);
    QString fraction = QStringLiteral("%1").arg(magnitude % scale, 4, 10, QLatin1Char('0'));
    while (fraction.size() > minDecimals && fraction.endsWith(u'0'))
        fraction.chop(1);
    if (!fraction.isEmpty())
        text += u'.' + fraction;
    return m_units < 0 ? u'-' + text : text;
}

QJsonValue Amount::toJson() const
{
    if (m_units % scale == 0)
        return QJsonValue(static_cast<qint64>(m_units / scale));
    return QJsonValue(static_cast<double>(m_units) / static_cast<double>(scale));
}

} // namespace counterfoil
