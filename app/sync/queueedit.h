#pragma once

#include "store/summarystore.h"
#include "store/types.h"

/// What a person did to rows of the queue, with all that is needed to undo it. A plain value.
namespace counterfoil::sync {

struct QueueEdit
{
    enum class What { Removed, Skipped };
    /// A daily summary that was let go with its row.
    struct SummaryParts
    {
        store::Summary summary;
        store::DocumentKind memberKind = store::DocumentKind::Invoice;
        QList<qint64> members;
    };

    What what = What::Removed;
    QList<store::QueueItem> rows; ///< as they were before
    QList<SummaryParts> summaries;
    int leftAlone = 0; ///< chosen, but on their way to Xero
};

} // namespace counterfoil::sync
