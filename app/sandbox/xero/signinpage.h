#pragma once

#include "sandbox/http/web.h"
#include "sandbox/xero/books.h"

namespace counterfoil::sandbox {

/// The page where a person allows the demo app into an organisation. `hidden` goes back with the form
/// unchanged.
QByteArray signInPage(const QList<WebParameter>& hidden, const QStringList& scopes,
                      const QList<Books>& organisations);
QByteArray identityErrorPage(const QString& error, const QString& description);

} // namespace counterfoil::sandbox
