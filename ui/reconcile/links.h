#pragma once

#include "common/documentlinks.h"
#include "reconcile/types.h"

namespace counterfoil::ui {

/// The document's page in Xero; empty when it is not in Xero.
QUrl xeroPage(const LinkFacts& facts, const reconcile::Finding& finding);
/// The document's page in the shop's admin; empty when the shop does not have it.
QUrl magentoPage(const LinkFacts& facts, const reconcile::Finding& finding);

} // namespace counterfoil::ui
