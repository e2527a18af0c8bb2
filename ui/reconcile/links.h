#pragma once

#include "reconcile/types.h"

#include <QUrl>

namespace counterfoil::ui {

/// The document's page in Xero; with the organisation's short code it opens in the right one. Empty when it
/// is not in Xero.
QUrl xeroPage(const reconcile::Finding& finding, const QString& shortCode);
/// The document's page in the shop's admin; empty when the shop does not have it.
QUrl magentoPage(const reconcile::Finding& finding, const QString& shopUrl);

} // namespace counterfoil::ui
