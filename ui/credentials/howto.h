#pragma once

#include <QString>

namespace counterfoil::ui {

/// The steps of making the keys, as simple HTML.
QString magentoHowTo();
QString xeroHowTo(const QString& redirectUri);
QString xeroCustomConnectionHowTo();

} // namespace counterfoil::ui
