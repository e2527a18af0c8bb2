#pragma once

#include "overview/overviewsource.h"
#include "store/database.h"

namespace counterfoil::ui {

/// The overview of the journal, with a connection of its own.
std::unique_ptr<OverviewSource> journalOverview(std::unique_ptr<store::Database> database);

} // namespace counterfoil::ui
