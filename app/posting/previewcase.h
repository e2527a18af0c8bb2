#pragma once

#include "posting/posting.h"

namespace counterfoil::posting {

/// `counterfoil preview FILE`: one case {id, trigger, settings, magento} in, one line of JSON out:
/// {"id","outcome":"post"|"block","reason","documents":[{"method","path","body","totals","payment"}]},
/// with "notes" where a setting is none of those that can be chosen.
/// Without any network; ContactID is "$CONTACT(e-mail)", an unmapped payment account is "$ACCOUNT(method)".
/// Errors: Settings, naming what is missing in the file.
Result<QJsonObject> previewCase(const QJsonObject& input);

} // namespace counterfoil::posting
