#pragma once

#include "sandbox/sandbox.h"
#include "sync/events.h"

namespace counterfoil::cli {

/// How the books' totals stand beside what the shop wrote, number by number, in cents.
struct Comparison
{
    int wanted = 0; ///< documents that the shop has
    int equal = 0;
    QStringList different; ///< "MI-000000012: 12.00 instead of 12.01"
    QStringList missing;
    QStringList unknown; ///< stand in the books, but not in the shop

    bool right() const { return equal == wanted && wanted > 0 && unknown.isEmpty(); }
};

/// `magento` by increment id, `books` by number.
Comparison compareTotals(const QMap<QString, Amount>& magento, const QMap<QString, Amount>& books,
                         const QString& prefix);
/// grand_total of each recorded document by increment id, rounded to the cent once (posting rule R4). Empty
/// when the file cannot be read.
QMap<QString, Amount> recordedTotals(const QString& file);

/// What the demo found: taken from the demo Xero's own memory, not from the program's.
struct DemoReport
{
    sync::SyncSummary first, second;
    sandbox::BooksSummary books; ///< after the first run
    int callsOfSecondRun = 0;
    Comparison invoices, creditNotes;

    bool right() const;
    QJsonObject toJson() const;
    void print() const;
};

} // namespace counterfoil::cli
