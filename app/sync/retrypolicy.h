#pragma once

#include "base/error.h"

#include <chrono>
#include <optional>

/// What is tried again, how often and when; what waits for a person; what ends the run. One table for the
/// whole engine. Pure; any thread.
///
/// | what happened                              | what the engine does                                     |
/// |--------------------------------------------|----------------------------------------------------------|
/// | no answer, half an answer, 5xx             | settles it first: the same bytes and key, or a look-up   |
/// | ... of payments and allocations            | waits a minute before it looks: it may arrive late       |
/// | nothing arrived at Xero                    | tries again: at once, then after 1, 5, 15, 60, 240 min   |
/// | ... the seventh time                       | parks the document as failed; the others go on           |
/// | 5xx five times in a row                    | ends the run: Xero is down; nothing is parked for it      |
/// | twice in company                           | the document is sent alone, so that it cannot spoil others|
/// | Xero refuses a document (4xx, validation)  | parks it; the others go on                               |
/// | Xero refuses a whole request               | halves it until the one that is to blame is alone        |
/// | minute limit, too many at once             | waits as long as Xero says and goes on                   |
/// | day limit                                  | ends the run; goes on when Retry-After says              |
/// | no network, sign-in lost, wrong settings   | ends the run; nothing is lost                            |
/// | stopped by a person                        | ends the run; what was in flight is settled next time    |
namespace counterfoil::sync {

enum class Reaction {
    SettleFirst,  ///< it may have taken effect: find out before anything else
    NarrowDown,   ///< surely refused: find the element that is to blame
    WaitForLimit, ///< surely not processed: wait and take the rows again
    EndRun,       ///< surely not processed: the rows wait for the next run
    EndInDoubt,   ///< cut off by a person: settled in the next run
};
/// How a write's error is met.
Reaction reactionTo(const Error& error);

/// How long a document waits after its n-th attempt (from 1) that did not arrive; nullopt: it is parked.
/// `permille` (0 to 999, at random) spreads the attempts of many programs by up to a fifth.
std::optional<std::chrono::seconds> delayAfter(int attempts, int permille);

/// The last attempt after which a document is tried again.
inline constexpr int lastDelayedAttempt = 6;
/// So many server errors in a row, with nothing taken in between, end the run: Xero is down, and one call for
/// each document would only be wasted. As many as travel at once. They are counted across runs.
inline constexpr int failuresInARow = 5;

/// From this many attempts on a document travels alone.
inline constexpr int attemptsInCompany = 2;

} // namespace counterfoil::sync
