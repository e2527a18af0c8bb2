#pragma once

#include <QtGlobal>

#include <random>

namespace counterfoil::test {

/// A number that is given in the environment, or else the other.
inline unsigned numberFrom(const char* variable, unsigned otherwise)
{
    bool ok = false;
    const unsigned value = qEnvironmentVariable(variable).toUInt(&ok);
    return ok ? value : otherwise;
}

/// What a test of random cases starts with: the same each time, so that the suite is green or red for
/// everybody; COUNTERFOIL_SEED=n starts elsewhere and COUNTERFOIL_SEED=random anywhere.
inline unsigned seedFrom(unsigned usual)
{
    if (qEnvironmentVariable("COUNTERFOIL_SEED") == QLatin1String("random"))
        return std::random_device()();
    return numberFrom("COUNTERFOIL_SEED", usual);
}

} // namespace counterfoil::test
