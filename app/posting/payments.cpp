#include "posting/payments.h"

#include "posting/checks.h"
#include "posting/refusals.h"
#include "posting/rowaccounts.h"

#include <algorithm>

namespace counterfoil::posting {

namespace {

/// "stripe_payments pi_3000000101"; the order's number where no gateway gave one.
QString referenceOf(const QString& method, const QString& transactionId, const magento::Order& order)
{
    const QString what = transactionId.isEmpty() ? order.incrementId : transactionId;
    return QString(method + u' ' + what).trimmed();
}

std::optional<PaymentDraft> draft(const magento::Order& order, Amount amount, QDate date,
                                  const QString& transactionId, const Mapping& mapping)
{
    const std::optional<PaymentRule> rule = paymentRule(order.payment.method, mapping);
    if (!rule || rule->leaveOpen || rule->accountCode.isEmpty() || amount <= Amount())
        return std::nullopt;
    return PaymentDraft{rule->accountCode, referenceOf(order.payment.method, transactionId, order),
                        date.addDays(rule->clearingDelayDays), amount};
}

} // namespace

std::optional<PaymentRule> paymentRule(const QString& method, const Mapping& mapping)
{
    for (const QString& key : {method, QStringLiteral("*")}) {
        const auto found = mapping.payments.constFind(key);
        if (found != mapping.payments.constEnd())
            return *found;
    }
    return std::nullopt;
}

std::optional<PaymentDraft> paymentOfOrder(const magento::Order& order, Amount total, QDate date,
                                           const Context& context)
{
    const bool base = context.mapping.currency == CurrencyChoice::Base;
    const Amount paid = (base ? order.baseMoney : order.money).totalPaid.round2();
    // Authorised only, or under review: the gateway has a transaction, but the money stays with the customer.
    static const QStringList pastPayment{QStringLiteral("processing"), QStringLiteral("complete"),
                                         QStringLiteral("closed")};
    const bool charged = pastPayment.contains(order.state) && !order.payment.lastTransactionId.isEmpty() &&
                         order.payment.authorized.isZero();
    const Amount amount = paid.isZero() ? (charged ? total : Amount()) : std::min(paid, total);
    return draft(order, amount, date, order.payment.lastTransactionId, context.mapping);
}

std::optional<PaymentDraft> paymentOfInvoice(const magento::SalesDocument& invoice,
                                             const magento::Order& order, Amount total, QDate date,
                                             const Context& context)
{
    if (invoice.state != magento::DocumentState::Paid)
        return std::nullopt;
    const QString transaction =
        invoice.transactionId.isEmpty() ? order.payment.lastTransactionId : invoice.transactionId;
    const QDate captured = localDate(invoice.updatedAt, context.organisation);
    const QDate day = captured.isValid() ? std::max(date, captured) : date;
    return draft(order, total, day, transaction, context.mapping);
}

Refunds refundsOfMemo(const magento::SalesDocument& memo, const magento::Order& order, Amount total,
                      QDate date, const Context& context)
{
    Refunds refunds;
    const Amount credited = std::min(memo.storeCreditRefunded.round2(), total);
    if (credited > Amount() && !context.mapping.accounts.storeCredit.isEmpty())
        refunds.toStoreCredit = PaymentDraft{
            context.mapping.accounts.storeCredit,
            referenceOf(QStringLiteral("refund to store credit"), QString(), order), date, credited};
    const QString transaction =
        memo.transactionId.isEmpty() ? order.payment.lastTransactionId : memo.transactionId;
    refunds.refund = draft(order, total - credited, date, transaction, context.mapping);
    if (refunds.refund)
        refunds.refund->reference.prepend(QStringLiteral("refund "));
    return refunds;
}

std::optional<Blocked> checkPaymentAccount(const PaymentDraft& payment, const QString& method,
                                           const QString& name, const OrganisationFacts& organisation)
{
    if (auto refusal = checkAccount(payment.accountCode, name, organisation))
        return refusal;
    const auto account = organisation.accounts.constFind(payment.accountCode);
    if (account != organisation.accounts.constEnd() && !account->takesPayments)
        return refusals::accountNotPayable(name, payment.accountCode, method);
    return std::nullopt;
}

} // namespace counterfoil::posting
