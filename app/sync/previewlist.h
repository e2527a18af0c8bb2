#pragma once

#include "store/types.h"

/// The preview of many rows: what each would become in Xero, in one line. Plain values.
namespace counterfoil::sync {

/// What is sent next for a row.
enum class PreviewTarget {
    Contact,
    Item,
    SalesInvoice,
    CreditNote,
    Follower, ///< the document is in Xero already: its payment, allocation, refund or note follows
    Void,     ///< it is taken back
    InSummary ///< it is part of a daily summary, which has a row of its own
};

enum class PreviewVerdict {
    Equal,
    Differs,
    Refused, ///< a person must do something
    Later,   ///< not yet, and no error
    Nothing, ///< there is nothing to post
    NotCompared
};

struct PreviewPayment
{
    Amount amount;
    QString accountCode;
};

struct PreviewEntry
{
    qint64 queueId = 0;
    store::DocumentKind kind = store::DocumentKind::Invoice;
    QString incrementId, customerName, currency;
    Amount magentoTotal;
    std::optional<Amount> xeroTotal; ///< none: nothing is computed for it
    PreviewTarget target = PreviewTarget::SalesInvoice;
    store::Stage stage = store::Stage::Document;
    QString xeroNumber;
    QList<PreviewPayment> payments; ///< refunds of a credit note
    PreviewVerdict verdict = PreviewVerdict::NotCompared;
    QString code, problem; ///< why it is refused, comes later or is not posted
    QString notes;         ///< "rounding line of 0.01"
    Amount difference() const { return xeroTotal ? *xeroTotal - magentoTotal : Amount(); }
};

} // namespace counterfoil::sync
