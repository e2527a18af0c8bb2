#pragma once

#include "store/types.h"
#include "sync/settings.h"

namespace counterfoil::sync {

/// What of a kind a reading by cursor brings into the books. When it becomes wider the cursor says nothing
/// about what was passed over: the kind is read anew from the start date on. Throws store::StorageError.
struct ReadingScope
{
    bool forBooks = true;   ///< it becomes something in Xero, rather than being read for others alone
    QList<qint64> storeIds; ///< empty: all, and for what belongs to no store
    QDate since;            ///< the start date; invalid: the whole history

    bool isWiderThan(const ReadingScope& before) const;

    /// As the settings have it now.
    static ReadingScope of(store::DocumentKind kind, const Settings& settings);
    /// As it was the last time; nullopt before the first. An older version did not note the start date: as it
    /// is now, then.
    static std::optional<ReadingScope> remembered(store::DocumentKind kind, const Settings& settings);
    void remember(store::DocumentKind kind, Settings& settings) const;
};

/// What people should know when they change these settings (before → after, by key; a key that is left out
/// of `after` stays): short sentences, none when nothing needs saying. Pure.
QStringList noticesOfChange(const QMap<QString, QString>& before, const QMap<QString, QString>& after);

} // namespace counterfoil::sync
