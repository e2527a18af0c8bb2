#include "sync/retrypolicy.h"

#include <array>

namespace counterfoil::sync {

namespace {

using std::chrono::minutes;

constexpr std::array delays{minutes(0), minutes(1), minutes(5), minutes(15), minutes(60), minutes(240)};
static_assert(delays.size() == lastDelayedAttempt);
constexpr int spreadPart = 5; // of the delay

} // namespace

Reaction reactionTo(const Error& error)
{
    switch (error.kind) {
    case ErrorKind::InDoubt:
    case ErrorKind::Timeout:
    case ErrorKind::ServerFailed:
    case ErrorKind::BadResponse:
        return Reaction::SettleFirst;
    case ErrorKind::Rejected:
        return Reaction::NarrowDown;
    case ErrorKind::RateLimited:
        return error.limit == RateLimit::Day ? Reaction::EndRun : Reaction::WaitForLimit;
    case ErrorKind::Offline:
    case ErrorKind::Unauthorized:
    case ErrorKind::Forbidden:
    case ErrorKind::Settings:
    case ErrorKind::Storage:
        return Reaction::EndRun;
    case ErrorKind::Cancelled:
        return Reaction::EndInDoubt;
    }
    return Reaction::EndRun;
}

std::optional<std::chrono::seconds> delayAfter(int attempts, int permille)
{
    const auto index = static_cast<std::size_t>(attempts < 1 ? 0 : attempts - 1);
    if (index >= delays.size())
        return std::nullopt;
    const std::chrono::seconds delay = delays[index];
    return delay + delay * permille / (1000 * spreadPart);
}

} // namespace counterfoil::sync
