#pragma once

#include "posting/suggest.h"

namespace counterfoil::posting {

/// The part of checkMapping() that is not about the default accounts, taxes and payments: account rules,
/// tracking, branding theme, contact of guests, rounding, keys that can never match. Pure; any thread.
/// Fields of rules are "accountRules.1", counted as people do.
QList<MappingProblem> optionProblems(const Mapping& mapping, const BooksFacts& books);

/// True when everything that `later` is for was taken by `earlier` already.
bool covers(const AccountRule& earlier, const AccountRule& later);

} // namespace counterfoil::posting
