#pragma once

#include "sandbox/sandbox.h"

#include <QList>

#include <mutex>
#include <optional>

namespace counterfoil::sandbox {

/// The failures still to be played, in the order they were asked for. Any thread.
class FaultPlan
{
public:
    void play(const Fault& fault);
    void clear();
    /// The failure this request meets, if any; every matching fault's skip counts it.
    std::optional<Fault> take(Fault::Side side, const QByteArray& method, const QByteArray& target);

private:
    std::mutex m_mutex;
    QList<Fault> m_faults;
};

/// {"kind":"CutAfter","side":"Xero","path":"/Invoices","method":"PUT","skip":0,"times":1,"delayMs":0,"retryAfter":1};
/// nullopt when the kind or the side is none of ours.
std::optional<Fault> faultFromJson(const QJsonObject& json);

} // namespace counterfoil::sandbox
