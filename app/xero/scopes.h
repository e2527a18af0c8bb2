#pragma once

#include <QStringList>

namespace counterfoil::xero {

/// Which of the `needed` scopes the `granted` ones do not cover. A scope covers its .read; the broad
/// accounting.transactions of older apps covers invoices, credit notes and payments. Nothing is missing when
/// nothing is known (an answer without scopes). Source: Xero "OAuth 2.0 scopes". Pure.
QStringList missingScopes(const QStringList& granted, const QStringList& needed);

} // namespace counterfoil::xero
