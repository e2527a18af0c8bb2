#pragma once

#include "posting/suggest.h"

/// The parts of suggest(). Pure; any thread.
namespace counterfoil::posting::suggestions {

QList<Suggestion> accounts(const Mapping& current, const BooksFacts& books);
QList<Suggestion> taxes(const Mapping& current, const ShopFacts& shop, const BooksFacts& books);
QList<Suggestion> payments(const Mapping& current, const ShopFacts& shop, const BooksFacts& books);
/// Reverse charge, tracking and branding theme: only where a name in Xero says so.
QList<Suggestion> options(const Mapping& current, const BooksFacts& books);

/// "leave-open", the value of a payment rule that posts no payment.
QString leaveOpen();
/// "200 Sales".
QString labelOf(const xero::Account& account);
/// "OUTPUT2 20% (VAT on Income)".
QString labelOf(const xero::TaxRate& rate);

/// Every tax key of the shop with its per cent: those seen on documents, and the single rates it defines.
QMap<QString, Amount> taxKeys(const ShopFacts& shop);
/// The country of a key's codes; empty when the shop does not say it.
QString countryOfKey(const QString& key, const ShopFacts& shop);

} // namespace counterfoil::posting::suggestions
