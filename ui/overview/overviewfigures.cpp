#include "overview/overviewfigures.h"

namespace counterfoil::ui {

OverviewFigures readFigures(const OverviewSource& source, OverviewTally& tally, const QDate& today, bool anew,
                            const std::stop_token& stop)
{
    OverviewFigures figures;
    if (anew || tally.today() != today)
        tally.restart(source, today);
    while (tally.step(source)) {
        if (stop.stop_requested())
            return figures;
    }
    figures.today = tally.ofToday();
    figures.month = tally.ofMonth();
    if (source.refusedSince) {
        figures.refusedToday = source.refusedSince(today.startOfDay());
        figures.refusedMonth = source.refusedSince(QDate(today.year(), today.month(), 1).startOfDay());
    }
    if (source.countsByState)
        figures.counts = source.countsByState();
    if (source.refusedGroups)
        figures.refused = source.refusedGroups();
    if (source.changedAfterPosting)
        figures.changed = source.changedAfterPosting();
    if (source.changedInXero)
        figures.changedInXero = source.changedInXero();
    if (source.halted)
        figures.halted = source.halted();
    return figures;
}

} // namespace counterfoil::ui
