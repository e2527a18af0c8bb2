#include "posting/settlement.h"

#include "posting/checks.h"
#include "posting/payments.h"
#include "posting/refusals.h"
#include "posting/words.h"

#include <algorithm>

namespace counterfoil::posting {

namespace {

std::optional<PaymentDraft> summed(QDate day, const QList<Settlement>& members,
                                   std::optional<PaymentDraft> Settlement::*part, const QString& number)
{
    std::optional<PaymentDraft> sum;
    for (const Settlement& member : members) {
        const auto& payment = member.*part;
        if (!payment)
            continue;
        if (!sum) {
            sum = *payment;
            sum->reference = number;
            sum->date = std::max(payment->date, day);
            continue;
        }
        sum->amount += payment->amount;
        sum->date = std::max(sum->date, payment->date);
    }
    return sum;
}

} // namespace

Settlement settlementOfOrder(const magento::Order& order, Amount total, const Context& context)
{
    return {paymentOfOrder(order, total, bookedDate(order.createdAt, context), context), std::nullopt};
}

Settlement settlementOfInvoice(const magento::SalesDocument& invoice, const magento::Order& order,
                               Amount total, const Context& context)
{
    return {paymentOfInvoice(invoice, order, total, bookedDate(invoice.createdAt, context), context),
            std::nullopt};
}

Settlement settlementOfMemo(const magento::SalesDocument& memo, const magento::Order& order, Amount total,
                            const Context& context)
{
    const Refunds refunds = refundsOfMemo(memo, order, total, bookedDate(memo.createdAt, context), context);
    // Given back to store credit alone, that is the refund; else it comes beside it.
    if (!refunds.refund)
        return {refunds.toStoreCredit, std::nullopt};
    return {refunds.refund, refunds.toStoreCredit};
}

Settlement summedSettlement(QDate day, const QList<Settlement>& members, const QString& number)
{
    return {summed(day, members, &Settlement::payment, number),
            summed(day, members, &Settlement::storeCreditRefund, number)};
}

std::optional<Blocked> checkSettlement(const Settlement& settlement, const QString& method,
                                       const QString& name, const Context& context)
{
    const QDate locked = context.organisation.lockDate;
    for (const auto& payment : {settlement.payment, settlement.storeCreditRefund}) {
        if (!payment)
            continue;
        if (auto refusal = checkPaymentAccount(*payment, method, name, context.organisation))
            return refusal;
        if (locked.isValid() && payment->date <= locked)
            return refusals::periodLocked(Posting::tr("The payment of %1").arg(name), payment->date, locked);
    }
    return std::nullopt;
}

} // namespace counterfoil::posting
