#pragma once

#include "overview/overviewsource.h"

namespace counterfoil::ui {

/// Adds up this month's documents in slices, and after that only what is new: the ledger only grows. While
/// all is read anew the last figures stay. On one thread, whichever.
class OverviewTally
{
public:
    static constexpr int slice = 500; ///< entries of the ledger per step

    /// Reads the month anew from its first document: a day has begun, or documents have changed.
    void restart(const OverviewSource& source, const QDate& today);
    /// Reads one slice. True when there may be more.
    bool step(const OverviewSource& source);
    QDate today() const { return m_today; }
    const store::PostedSums& ofToday() const { return m_shown.today; }
    const store::PostedSums& ofMonth() const { return m_shown.month; }

private:
    struct Sums
    {
        store::PostedSums today, month;
    };
    QDate m_today;
    qint64 m_after = 0;
    Sums m_shown, m_reading;
    bool m_complete = false;
};

} // namespace counterfoil::ui
