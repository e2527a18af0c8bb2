#pragma once

#include "common/theme.h"
#include "overview/overviewsource.h"
#include "sync/events.h"

namespace counterfoil::ui {

/// One thing that waits for a person, with the place where it is mended.
struct Need
{
    enum class Place { Credentials, Status, Accounts, QueueFailed, QueueBlocked, Log };
    QString icon;
    Tone tone = Tone::Warning;
    QString title, detail;
    QString button; ///< what pressing it does, without mnemonic
    Place place = Place::QueueFailed;
    QString text; ///< what to search for there
    bool operator==(const Need&) const = default;
};

/// What the overview knows.
struct Situation
{
    sync::ConnectionStatus connections;
    QString halted;
    int mappingProblems = 0;
    QList<store::RefusedGroup> refused;
    qint64 changed = 0, changedInXero = 0; ///< after they were posted
    store::PostedSums month;
};

/// The most pressing first: what stops everything, then what stops documents, then what to look at.
QList<Need> needsOf(const Situation& situation);

} // namespace counterfoil::ui
