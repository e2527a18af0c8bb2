#pragma once

#include "common/fieldhint.h"

#include <QMap>
#include <QString>

/// Checks of what is typed into the Credentials tab. Pure; texts are for people.
namespace counterfoil::ui {

/// The shop's address as it will be used: https:// put in front, /admin…, /index.php, /rest/… and the query
/// removed.
QString cleanedStoreUrl(const QString& typed);
FieldCheck checkStoreUrl(const QString& typed);

/// One of the four integration values. `others`: label to value of the other fields, to find the same value
/// twice.
FieldCheck checkIntegrationValue(const QString& typed, const QMap<QString, QString>& others = {});
FieldCheck checkXeroClientId(const QString& typed);
FieldCheck checkXeroClientSecret(const QString& typed);

/// The four values of an integration found in one pasted text: by their labels, or four values in Magento's
/// order. By secret name ("magento.consumerKey"); empty when the text is not that.
QMap<QString, QString> recogniseIntegrationValues(const QString& pasted);

} // namespace counterfoil::ui
