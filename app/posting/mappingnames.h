#pragma once

#include "posting/mapping.h"

#include <utility>
#include <vector>

/// The names of the mapping's choices in JSON, in one place for writing and reading. Pure; any thread.
namespace counterfoil::posting::names {

template <class Choice>
using Table = std::vector<std::pair<Choice, QString>>;

const Table<LineMode>& lineModes();
const Table<DiscountMode>& discountModes();
const Table<TaxFidelity>& taxFidelities();
const Table<CurrencyChoice>& currencyChoices();
const Table<LockDatePolicy>& lockDatePolicies();
const Table<GuestContacts>& guestContacts();
const Table<CanceledPaid>& canceledPaids();

template <class Choice>
QString nameOf(const Table<Choice>& table, Choice choice)
{
    for (const auto& [value, name] : table) {
        if (value == choice)
            return name;
    }
    return {};
}

/// Case does not matter.
template <class Choice>
std::optional<Choice> choiceOf(const Table<Choice>& table, const QString& text)
{
    for (const auto& [value, name] : table) {
        if (name.compare(text, Qt::CaseInsensitive) == 0)
            return value;
    }
    return std::nullopt;
}

/// The accounts by their JSON name.
using AccountField = QString Accounts::*;
const std::vector<std::pair<QString, AccountField>>& accountFields();
using RuleField = QString AccountRule::*;
const std::vector<std::pair<QString, RuleField>>& ruleFields();

} // namespace counterfoil::posting::names
