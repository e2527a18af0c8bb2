#pragma once

#include <QString>
#include <QStringList>

namespace counterfoil::sync {

/// The other profiles of this data folder that are connected to the same organisation: their documents share
/// its numbers. Looks at journals that are files; one on a server is left out. Reads only.
QStringList profilesConnectedTo(const QString& tenantId, const QString& profileDirectory);

} // namespace counterfoil::sync
