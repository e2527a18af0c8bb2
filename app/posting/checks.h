#pragma once

#include "posting/posting.h"

/// What must be right before a document is built. Pure; any thread.
namespace counterfoil::posting {

std::optional<Blocked> checkOrderState(const magento::Order& order, const QString& name);
/// C9: the invoices of an order, those made before this one and this one, must not exceed it.
std::optional<Blocked> checkInvoicesWithinOrder(const magento::SalesDocument& invoice,
                                                const magento::Order& order,
                                                const QList<magento::SalesDocument>& siblings,
                                                const QString& name, Amount fptOfOrder, Amount fptTaxOfOrder,
                                                const Mapping& mapping);
std::optional<Blocked> checkTotal(Amount total, bool creditMemo, const QString& name, const QString& currency,
                                  const Mapping& mapping);
std::optional<Blocked> checkCurrency(const QString& currency, Amount total, const QString& name,
                                     const Context& context);
std::optional<Blocked> checkNumber(const QString& number, const QString& name);

/// The dates of a document: the day in the organisation's time zone, or the first open day by the policy.
struct Dating
{
    QDate date, trueDate; ///< trueDate differs only when the period was locked
};
std::variant<Dating, Blocked> dateOf(const QDateTime& utc, const QString& name, const Context& context);
/// The day of a moment in the organisation's time zone.
QDate localDate(const QDateTime& utc, const OrganisationFacts& organisation);
/// The same, or the first open day where documents of a locked period go there.
QDate bookedDate(const QDateTime& utc, const Context& context);

} // namespace counterfoil::posting
