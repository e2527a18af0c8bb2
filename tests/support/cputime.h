#pragma once

#include <QtGlobal>

#include <ctime>

namespace counterfoil::test {

/// Processor time of the calling thread in nanoseconds, which does not depend on what else the machine does;
/// 0 where it is not known.
inline qint64 threadTime()
{
#ifdef CLOCK_THREAD_CPUTIME_ID
    timespec time{};
    if (clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time) == 0)
        return static_cast<qint64>(time.tv_sec) * 1000000000 + time.tv_nsec;
#endif
    return 0;
}

/// How many times longer the same work may take in this build.
#ifdef __SANITIZE_ADDRESS__
constexpr int slowness = 10;
#else
constexpr int slowness = 1;
#endif

} // namespace counterfoil::test
