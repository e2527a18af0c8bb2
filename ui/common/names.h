#pragma once

#include "common/theme.h"
#include "store/types.h"
#include "sync/events.h"

#include <QString>

/// The words, icons and colours of the journal's values: one place, so that every tab says the same.
namespace counterfoil::ui {

struct Look
{
    QString word;
    QString icon;
    Tone tone = Tone::Text;
};

Look connectionLook(sync::ConnectionState state);
Look queueLook(store::QueueState state);
/// Number, word, icon and colour together: "1 OK", "2 Error".
Look logLook(store::LogStatus status);
QString kindWord(store::DocumentKind kind);
QString kindsWord(store::DocumentKind kind); ///< plural: "Credit memos"
QString kindIcon(store::DocumentKind kind);
QString stageWord(store::Stage stage);
/// A log action or a run's kind ("Invoice", "CreditNote", "Pull") in the user's language; unknown ones
/// unchanged.
QString actionWord(const QString& action);
/// A queue row's reason ("new", "changed", "retry", a block's code) in words; unknown ones unchanged.
QString reasonWord(const QString& reason);

} // namespace counterfoil::ui
