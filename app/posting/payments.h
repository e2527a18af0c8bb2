#pragma once

#include "posting/posting.h"

/// The payments that belong to a document. Pure; any thread.
namespace counterfoil::posting {

/// The rule of a method, or of "*"; none: the invoice stays due.
std::optional<PaymentRule> paymentRule(const QString& method, const Mapping& mapping);

/// Of an order posted as it is: what was paid of it so far, or all when a gateway has a transaction for it
/// that is more than an authorisation.
std::optional<PaymentDraft> paymentOfOrder(const magento::Order& order, Amount total, QDate date,
                                           const Context& context);
/// Of an invoice: its total once Magento says it is paid, on the day of the capture (case 54).
std::optional<PaymentDraft> paymentOfInvoice(const magento::SalesDocument& invoice,
                                             const magento::Order& order, Amount total, QDate date,
                                             const Context& context);

/// What a memo gave back: by the payment's account, and to the customer's store credit from the liability
/// account.
struct Refunds
{
    std::optional<PaymentDraft> refund, toStoreCredit;
};
Refunds refundsOfMemo(const magento::SalesDocument& memo, const magento::Order& order, Amount total,
                      QDate date, const Context& context);

/// The refusal when a payment's account is unknown, archived or takes no payments.
std::optional<Blocked> checkPaymentAccount(const PaymentDraft& payment, const QString& method,
                                           const QString& name, const OrganisationFacts& organisation);

} // namespace counterfoil::posting
