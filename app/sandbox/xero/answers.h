#pragma once

#include "sandbox/http/web.h"
#include "sandbox/xero/outcome.h"

#include <QDateTime>

/// The shapes of Xero's answers. Pure.
namespace counterfoil::sandbox {

/// {"Id": …, "Status": "OK", "Invoices": […]}.
WebResponse listAnswer(const QString& name, const QJsonArray& rows, const QDateTime& now,
                       const QJsonObject& pagination = {});

/// The answer of a write of many: with summarizeErrors=false always 200 and a status per element, else 400
/// when one of them was refused. `errorFlag`: HasErrors or HasValidationErrors.
WebResponse writeAnswer(const QString& name, const QString& errorFlag, const QList<Outcome>& outcomes,
                        bool summarizeErrors, const QDateTime& now);

WebResponse validationException(const QList<Outcome>& outcomes);
/// {"ErrorNumber", "Type", "Message"} with status 400.
WebResponse apiException(int number, const QString& type, const QString& message);
/// 401 and 403.
WebResponse problemAnswer(int status, const QString& title, const QString& detail);
WebResponse notFound();

/// Without the sandbox's own properties (those that begin with "_").
QJsonObject withoutInternals(const QJsonObject& row);

} // namespace counterfoil::sandbox
