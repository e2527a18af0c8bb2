#pragma once

#include "common/searchpicker.h"
#include "posting/suggest.h"

#include <optional>

/// What the pickers of the account types offer, and why something cannot be chosen. Pure.
namespace counterfoil::ui {

/// Accounts for a document's lines. `suitable`: account classes (REVENUE, LIABILITY, …) that come first.
QList<PickerEntry> lineAccounts(const QList<xero::Account>& accounts, const QStringList& suitable);
/// Accounts that take payments.
QList<PickerEntry> paymentAccounts(const QList<xero::Account>& accounts);
/// Tax rates for revenue; with `percent` only those of that rate may be chosen.
QList<PickerEntry> taxTypes(const QList<xero::TaxRate>& rates, std::optional<Amount> percent);
QString accountTypeWord(const xero::Account& account);
QString percentText(Amount percent);

} // namespace counterfoil::ui
