#pragma once

#include "overview/overviewtally.h"

namespace counterfoil::ui {

/// All that the overview shows of the journal, read at one moment.
struct OverviewFigures
{
    store::PostedSums today, month;
    qint64 refusedToday = 0, refusedMonth = 0;
    QMap<store::QueueState, qint64> counts;
    QList<store::RefusedGroup> refused;
    qint64 changed = 0, changedInXero = 0;
    QString halted;
};

/// `anew`: documents may have changed, so the month is added up from its first day; else only what is new.
/// The figures of a reading that was stopped are not complete.
OverviewFigures readFigures(const OverviewSource& source, OverviewTally& tally, const QDate& today, bool anew,
                            const std::stop_token& stop);

} // namespace counterfoil::ui
