#include "sandbox/faults.h"

namespace counterfoil::sandbox {

namespace {

std::optional<Fault::Kind> kindFromName(const QString& name)
{
    using Kind = Fault::Kind;
    static const QList<std::pair<QLatin1String, Kind>> names{
        {QLatin1String("None"), Kind::None},
        {QLatin1String("Status429Minute"), Kind::Status429Minute},
        {QLatin1String("Status429Day"), Kind::Status429Day},
        {QLatin1String("Status429Concurrent"), Kind::Status429Concurrent},
        {QLatin1String("Status500"), Kind::Status500},
        {QLatin1String("Status503"), Kind::Status503},
        {QLatin1String("Slow"), Kind::Slow},
        {QLatin1String("CutBefore"), Kind::CutBefore},
        {QLatin1String("CutAfter"), Kind::CutAfter},
        {QLatin1String("Truncated"), Kind::Truncated},
        {QLatin1String("Html"), Kind::Html},
        {QLatin1String("Hang"), Kind::Hang},
    };
    for (const auto& [text, kind] : names) {
        if (name == text)
            return kind;
    }
    return std::nullopt;
}

std::optional<Fault::Side> sideFromName(const QString& name)
{
    if (name == QLatin1String("Shop"))
        return Fault::Side::Shop;
    if (name == QLatin1String("Xero") || name.isEmpty())
        return Fault::Side::Xero;
    if (name == QLatin1String("Identity"))
        return Fault::Side::Identity;
    return std::nullopt;
}

bool matches(const Fault& fault, Fault::Side side, const QByteArray& method, const QByteArray& target)
{
    return fault.side == side && (fault.method.isEmpty() || fault.method == method) &&
           (fault.pathContains.isEmpty() || target.contains(fault.pathContains.toUtf8()));
}

} // namespace

void FaultPlan::play(const Fault& fault)
{
    const std::lock_guard lock(m_mutex);
    m_faults.append(fault);
}

void FaultPlan::clear()
{
    const std::lock_guard lock(m_mutex);
    m_faults.clear();
}

std::optional<Fault> FaultPlan::take(Fault::Side side, const QByteArray& method, const QByteArray& target)
{
    const std::lock_guard lock(m_mutex);
    std::optional<Fault> met;
    for (Fault& fault : m_faults) {
        if (fault.times <= 0 || !matches(fault, side, method, target))
            continue;
        if (fault.skip > 0) {
            --fault.skip;
        } else if (!met) {
            --fault.times;
            met = fault;
        }
    }
    m_faults.removeIf([](const Fault& fault) { return fault.times <= 0; });
    return met;
}

std::optional<Fault> faultFromJson(const QJsonObject& json)
{
    const auto kind = kindFromName(json.value(u"kind").toString());
    const auto side = sideFromName(json.value(u"side").toString());
    if (!kind || !side)
        return std::nullopt;
    Fault fault;
    fault.kind = *kind;
    fault.side = *side;
    fault.pathContains = json.value(u"path").toString();
    fault.method = json.value(u"method").toString().toUtf8();
    fault.skip = json.value(u"skip").toInt(0);
    fault.times = json.value(u"times").toInt(1);
    fault.delay = std::chrono::milliseconds(json.value(u"delayMs").toInt(0));
    fault.retryAfterSeconds = json.value(u"retryAfter").toInt(1);
    return fault;
}

} // namespace counterfoil::sandbox
