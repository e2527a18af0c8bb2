#pragma once

#include "posting/posting.h"

#include <QJsonObject>

/// The `settings` of a case file for `counterfoil preview`: the names that accountants' cases are written in,
/// read leniently. Unknown keys are left alone; a mapping of the program is read strictly by
/// Mapping::fromJson instead. Pure; any thread.
namespace counterfoil::posting {

struct CaseSettings
{
    Mapping mapping;
    OrganisationFacts organisation;
    QStringList notes; ///< what was not understood, and what is taken instead
};

/// Errors: Settings, when a value that is needed is no number, date or time zone.
Result<CaseSettings> readCaseSettings(const QJsonObject& settings);

/// Methods whose money Magento does not see: Magento marks their invoices paid although it may not have
/// arrived.
bool isOfflineMethod(const QString& method);

} // namespace counterfoil::posting
