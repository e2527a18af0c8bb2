#pragma once

#include "common/readlane.h"
#include "store/overviewstore.h"

#include <functional>

namespace counterfoil::ui {

/// Where the overview's figures come from: the journal, or a test. On whatever thread it was made on. A
/// function that is not there has nothing to say. Throws store::StorageError.
struct OverviewSource
{
    struct Slice
    {
        QList<store::PostedRow> rows;
        qint64 scannedTo = 0; ///< 0: there are no more
    };
    std::function<qint64(const QDateTime& from)> lastIdBefore;
    std::function<Slice(qint64 after, int limit)> postedAfter;
    std::function<qint64(const QDateTime& from)> refusedSince;
    std::function<QList<store::RefusedGroup>()> refusedGroups;
    std::function<qint64()> changedAfterPosting, changedInXero;
    std::function<QMap<store::QueueState, qint64>()> countsByState;
    std::function<QString()> halted; ///< why posting stopped by itself, or empty
};

using OverviewLane = ReadLane<OverviewSource>;

/// How the overview comes to its source.
struct OverviewFeed
{
    OverviewLane::Open open;
    bool threads = true; ///< false for tests: everything is read at once on the calling thread
    std::function<QDate()> today = [] { return QDate::currentDate(); }; ///< of the person, local time
};

} // namespace counterfoil::ui
