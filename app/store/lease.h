#pragma once

#include "store/database.h"

#include <chrono>

namespace counterfoil::store {

/// Which documents and batches are this program's, while several programs work on one journal. A program
/// registers, renews with every step, and gives back what it does not need; what a program that stopped
/// renewing held is taken over by the next that begins, its unsettled batches included. All times are the
/// server's. On SQLite, with its one program, everything here does nothing and answers as if all were ours.
/// Throws StorageError.
class Lease
{
public:
    /// Longer than the longest stretch without a renewal: one call to Xero with its time-outs.
    static constexpr std::chrono::minutes usualDuration{5};

    explicit Lease(Database& db, std::chrono::milliseconds duration = usualDuration)
        : m_db(db), m_duration(duration)
    {}
    /// Ends it; failures are logged.
    ~Lease();
    Lease(const Lease&) = delete;
    Lease& operator=(const Lease&) = delete;

    /// Registers this program (again) and takes over what others left. How many batches were taken over.
    int begin();
    /// To be called before each step that relies on the lease, inside its transaction. False: another program
    /// has taken over; nothing held before may be touched.
    bool renew();
    /// Rows that are not on their way are free for others again.
    void release();
    /// release(), and unsettled batches are left to whoever comes next.
    void end();
    /// Programs with a living lease, this one included; at least 1.
    int programs() const;

private:
    int takeOver();

    Database& m_db;
    std::chrono::milliseconds m_duration;
    bool m_begun = false;
};

} // namespace counterfoil::store
