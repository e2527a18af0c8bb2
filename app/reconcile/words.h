#pragma once

#include "reconcile/types.h"

namespace counterfoil::reconcile {

/// The difference in two or three words, and what to do about it in a sentence or two. Translated.
QString differenceWords(const Finding& finding);
QString whatToDo(const Finding& finding);
QString documentWords(magento::Kind kind);

} // namespace counterfoil::reconcile
