#pragma once

#include "posting/posting.h"

#include <QList>

/// The money of documents that stand in Xero already. Whatever became of the mapping, of an account of their
/// lines or of the lock date since, the documents are done with: only the payment's own account and day
/// count. Pure; any thread.
namespace counterfoil::posting {

struct Settlement
{
    std::optional<PaymentDraft> payment, storeCreditRefund; ///< as in Prepared
};

/// `total`: of the document as it was posted. None of these three checks anything.
Settlement settlementOfOrder(const magento::Order& order, Amount total, const Context& context);
Settlement settlementOfInvoice(const magento::SalesDocument& invoice, const magento::Order& order,
                               Amount total, const Context& context);
Settlement settlementOfMemo(const magento::SalesDocument& memo, const magento::Order& order, Amount total,
                            const Context& context);

/// The money of a day's documents is one payment, under the summary's number: it arrives as one sum as well.
Settlement summedSettlement(QDate day, const QList<Settlement>& members, const QString& number);

/// ACCOUNT_UNKNOWN, ACCOUNT_ARCHIVED, ACCOUNT_NOT_PAYABLE, or PERIOD_LOCKED for the payment's day. `name`:
/// the document's, for the message.
std::optional<Blocked> checkSettlement(const Settlement& settlement, const QString& method,
                                       const QString& name, const Context& context);

} // namespace counterfoil::posting
