#pragma once

#include "base/amount.h"
#include "magento/types.h"
#include "xero/types.h"

#include <QDate>
#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

/// The shop's documents of a period beside those of Xero. Plain values and pure functions; any thread.
/// Amounts are in the document's own currency, credit memos are positive; days are the organisation's.
namespace counterfoil::reconcile {

/// Both days belong to it.
struct Period
{
    QDate from, to;
    bool contains(const QDate& day) const { return day.isValid() && day >= from && day <= to; }
};

enum class Difference {
    MissingInXero,
    MissingInMagento, ///< Xero has our number, the shop has no such document
    Total,
    Tax,
    Date,
    Contact,
    Currency,
    VoidedInXero, ///< voided, deleted, or put back to a draft
    EditedInXero, ///< its total is no longer what was posted, or only its time of change (a notice)
    PaidDifferently,
    ChangedInMagento, ///< the shop's document is no longer what was posted, or was canceled since
};
QString differenceName(Difference difference); ///< "missing-in-xero": stable, for files and the journal
const QList<Difference>& allDifferences();

/// What Xero should have of a document, by the posting rules of today.
struct Expected
{
    Amount total, totalTax;
    QString currency;
    QDate date;      ///< its own day in the organisation's time zone
    QDate movedDate; ///< the first open day after the lock date, when the mapping moves it there; else date
    QString contactKey, contactName;
    std::optional<Amount> payment; ///< what is to be paid or refunded by us
};

/// What the journal says was posted of a document.
struct Posted
{
    QString xeroId, xeroNumber;
    Amount amount;
    QString currency;
    QDateTime touchedAt;    ///< when the program last wrote to it: document, payment, allocation
    Amount paid, allocated; ///< payments or refunds, and allocations, that were posted
    QString contactId;      ///< whom the contact's key stands for; empty: not known
    bool changedInMagento = false;
};

/// One document of the shop, with what is known of it.
struct ShopDocument
{
    magento::Kind kind = magento::Kind::Invoice;
    qint64 entityId = 0, orderId = 0;
    QString incrementId, customer;
    QString number; ///< the number it has or would get in Xero
    QDate day;      ///< of its creation in the organisation's time zone
    Amount grandTotal;
    QString currency;
    bool canceled = false;
    bool notDue =
        false; ///< not to be posted now: on hold, a zero total that is left out, before the start date
    std::optional<Expected> expected;
    bool unreadable = false; ///< the shop's answer lacks what every document has: refusal says what
    QString refusal;         ///< why it cannot be posted, in words
    QString waiting;         ///< where it stands in the queue, in words; empty: it is not there
    std::optional<Posted> posted;
};

/// A difference that a person has looked at and wants to see no more as long as the figures stay.
struct Known
{
    QString key, figures;
};

struct Finding
{
    Difference difference = Difference::Total;
    bool notice = false; ///< worth a look, but all figures agree
    bool known = false;
    magento::Kind kind = magento::Kind::Invoice;
    qint64 entityId = 0, orderId = 0; ///< 0: not in the shop
    QString incrementId, customer;
    QString xeroId, xeroNumber; ///< xeroId is empty: not in Xero
    QDate day;
    QString currency;
    std::optional<Amount> magentoAmount, xeroAmount; ///< the figures, where they are money
    QString magentoText, xeroText; ///< the figures otherwise: days as yyyy-MM-dd, names, statuses
    QString reason;                ///< more about it, in words; may be empty

    QString key() const;     ///< "invoice:12/total"; by its number what is not in the shop
    QString figures() const; ///< of both sides: when they change a known difference is shown again
    bool counts() const { return !notice && !known; }
};

/// Sums of one day and currency; credit notes count negative.
struct DayTotal
{
    QDate day;
    QString currency;
    int magentoCount = 0, xeroCount = 0;
    Amount magento, xero;
    bool equal() const { return magentoCount == xeroCount && magento == xero; }
};

struct Report
{
    Period period;
    QDateTime readAt;
    QList<Finding> findings; ///< by day and number
    QList<DayTotal> days;    ///< by day and currency
    int magentoDocuments = 0, xeroDocuments = 0, equal = 0, notDue = 0;
    int magentoCalls = 0, xeroCalls = 0;
    QString shortCode; ///< the organisation's, for links into Xero

    int differences() const; ///< that count: neither notices nor known
};

} // namespace counterfoil::reconcile
