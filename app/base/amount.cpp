#include "base/amount.h"

#include <QLocale>

#include <algorithm>
#include <limits>

namespace counterfoil {

namespace {

#if defined(__SIZEOF_INT128__)
__extension__ using Wide = __int128;
#else
#error "A 128-bit integer is needed for exact products; see CONTRIBUTING.md"
#endif

constexpr Wide highest = std::numeric_limits<std::int64_t>::max();
constexpr int maxExponent = 400; // beyond any double

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

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
    text = text.trimmed();
    const bool negative = text.startsWith(u'-');
    if (negative || text.startsWith(u'+'))
        text = text.mid(1);
    int exponent = 0;
    if (const qsizetype e = text.indexOf(u'e', 0, Qt::CaseInsensitive); e >= 0) {
        bool ok = false;
        exponent = text.mid(e + 1).toInt(&ok);
        if (!ok || exponent > maxExponent || exponent < -maxExponent)
            return std::nullopt;
        text = text.left(e);
    }
    const qsizetype point = text.indexOf(u'.');
    const QString digits = point < 0 ? text.toString() : text.left(point).toString() + text.mid(point + 1);
    if (digits.isEmpty() || !std::all_of(digits.begin(), digits.end(), isDigit))
        return std::nullopt;

    // One unit is 10^-4: this many digits (or implied zeros) make up the units, the next one decides the
    // rounding.
    const qsizetype unitDigits = (point < 0 ? digits.size() : point) + exponent + 4;
    Wide units = 0;
    for (qsizetype i = 0; i < unitDigits; ++i) {
        if (i >= digits.size() && units == 0)
            break;
        units = units * 10 + (i < digits.size() ? digits[i].unicode() - u'0' : 0);
        if (units > highest)
            return std::nullopt;
    }
    if (unitDigits >= 0 && unitDigits < digits.size() && digits[unitDigits] >= u'5')
        units += 1;
    if (units > highest)
        return std::nullopt;
    const auto result = static_cast<std::int64_t>(units);
    return Amount(negative ? -result : result);
}

std::optional<Amount> Amount::fromJson(const QJsonValue& value)
{
    if (value.isString())
        return parse(value.toString());
    if (!value.isDouble())
        return std::nullopt;
    // The shortest decimal that gives this double is the decimal that was written; rounding is then done on
    // decimal digits.
    return parse(QString::number(value.toDouble(), 'g', QLocale::FloatingPointShortest));
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
