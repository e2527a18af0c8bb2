#pragma once

#include "posting/posting.h"

#include <QList>
#include <QStringList>

#include <chrono>

/// One sales invoice for a day, a currency and a payment method instead of one for each document; refunds in
/// a credit note of the day. Source: docs/accounting.md, "Daily summary". Pure; any thread.
namespace counterfoil::posting {

/// What the documents of one summary have in common.
struct SummaryKey
{
    QDate day; ///< in the organisation's time zone, after the lock date policy
    QString currency, paymentMethod;
    bool creditNote = false;
    bool operator<(const SummaryKey& other) const;
    bool operator==(const SummaryKey& other) const = default;
};

/// A single document, ready to be posted on its own, that goes into a summary instead.
struct SummaryMember
{
    QString incrementId, orderNumber, customerName;
    QDateTime createdAt; ///< UTC
    Prepared prepared;
};

SummaryKey summaryKey(const Prepared& prepared, const magento::Order& order);

/// False for a sale to a business, which needs an invoice in its own name: an order of a company account or
/// with a VAT number.
bool belongsInSummary(const magento::Order& order);

/// "MS-20260504-stripe-GBP"; the second one of a day ends in "-2". Credit notes start with "MSC-".
QString summaryNumber(const SummaryKey& key, int sequence, const Mapping& mapping);

/// The sum of the members: a line for each account, tax type and purpose, Inclusive with TaxAmount, so that
/// its total and its tax are exactly the sums of the members'. Blocked: DOCUMENT_NEGATIVE,
/// CREDITMEMO_NEGATIVE, ACCOUNT_NOT_PAYABLE, or the refusals of accounts.
Outcome summarise(const SummaryKey& key, const QList<SummaryMember>& members, int sequence,
                  const Context& context);

/// The list of the members as CSV text, in pieces that fit into Xero's history notes.
QStringList summaryNotes(const QList<SummaryMember>& members, const OrganisationFacts& organisation);

/// Xero keeps history notes of up to this many characters.
inline constexpr qsizetype longestHistoryNote = 2500;

/// True when a day is over for good in the organisation's time zone: documents may still arrive until
/// `cutoff` after midnight.
bool isDayFinal(const QDate& day, const QDateTime& nowUtc, std::chrono::hours cutoff,
                const OrganisationFacts& organisation);

} // namespace counterfoil::posting
