#pragma once

#include <QJsonValue>
#include <QString>

#include <compare>
#include <cstdint>
#include <optional>

namespace counterfoil {

/// An exact decimal with four decimals: money, a quantity or a per cent.
/// Unit: 1/10000, in 64 bits (about ±922 trillion). No double is kept beyond fromJson()/toJson().
class Amount
{
public:
    static constexpr std::int64_t scale = 10000;

    constexpr Amount() = default;
    static constexpr Amount fromUnits(std::int64_t tenThousandths) { return Amount(tenThousandths); }
    static constexpr Amount fromCents(std::int64_t cents) { return Amount(cents * 100); }
    static constexpr Amount fromInteger(std::int64_t whole) { return Amount(whole * scale); }

    /// "12.5", "-0.05", "1.4E-14"; more than 4 decimals are rounded half away from zero.
    /// nullopt when it is no number or out of range.
    static std::optional<Amount> parse(QStringView text);
    /// A JSON number or a numeric string; null and undefined are nullopt. Float noise (0.0025000000000002),
    /// as in the line totals that Magento computes for the answer
    /// (Sales\Model\Order\Webapi\ChangeOutputArray), is rounded to four decimals.
    static std::optional<Amount> fromJson(const QJsonValue& value);

    constexpr std::int64_t units() const { return m_units; }
    constexpr bool isZero() const { return m_units == 0; }
    constexpr bool isNegative() const { return m_units < 0; }
    constexpr Amount abs() const { return Amount(m_units < 0 ? -m_units : m_units); }

    /// Rounded half away from zero to whole cents.
    constexpr Amount round2() const
    {
        const std::int64_t sign = m_units < 0 ? -1 : 1;
        return Amount(sign * ((sign * m_units + 50) / 100) * 100);
    }
    /// Whole cents; the amount must already be rounded (asserted).
    std::int64_t cents() const;

    friend constexpr Amount operator+(Amount a, Amount b) { return Amount(a.m_units + b.m_units); }
    friend constexpr Amount operator-(Amount a, Amount b) { return Amount(a.m_units - b.m_units); }
    constexpr Amount operator-() const { return Amount(-m_units); }
    constexpr Amount& operator+=(Amount b)
    {
        m_units += b.m_units;
        return *this;
    }
    constexpr Amount& operator-=(Amount b)
    {
        m_units -= b.m_units;
        return *this;
    }
    friend constexpr auto operator<=>(Amount a, Amount b) = default;

    /// a × b, rounded half away from zero to 4 decimals (128-bit intermediate).
    static Amount multiply(Amount a, Amount b);
    /// a ÷ b, rounded half away from zero to 4 decimals; b must not be zero.
    static Amount divide(Amount a, Amount b);
    /// a × b ÷ c in one step, rounded once half away from zero to 4 decimals; c must not be zero.
    static Amount multiplyDivide(Amount a, Amount b, Amount c);

    /// Plain decimal without exponent and without trailing zeros beyond minDecimals: "89.99", "29.9967", "3".
    QString toString(int minDecimals = 0) const;
    /// A JSON number that is written as exactly that decimal (the nearest double of a value with ≤ 4
    /// decimals). QJsonDocument writes 0.0001 to 0.0009 as 1e-04 to 9e-04: the same numbers.
    QJsonValue toJson() const;

private:
    constexpr explicit Amount(std::int64_t units) : m_units(units) {}
    std::int64_t m_units = 0;
};

} // namespace counterfoil
