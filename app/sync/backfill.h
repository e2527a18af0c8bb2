#pragma once

#include "store/types.h"
#include "sync/settings.h"

#include <QDate>
#include <QList>

namespace counterfoil::sync {

/// Add All Data To Queue as it stands: kept in the journal, so that it goes on where it stopped, whatever
/// stopped it. A value; readBackfill and writeBackfill throw store::StorageError.
struct Backfill
{
    QList<store::DocumentKind> kinds; ///< still to be read, the one in hand first
    QDate since;                      ///< created on or after; invalid: everything
    QDateTime readUntil;              ///< updated_at up to which the first kind was read; invalid: not begun
    qint64 read = 0;                  ///< documents read so far, all kinds
    qint64 total = 0;                 ///< documents to read, as counted at the beginning; 0: not counted

    bool isDone() const { return kinds.isEmpty(); }
};

/// nullopt: none is under way.
std::optional<Backfill> readBackfill(const Settings& settings);
/// A backfill that is done is forgotten.
void writeBackfill(Settings& settings, const Backfill& backfill);

} // namespace counterfoil::sync
