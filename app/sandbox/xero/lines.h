#pragma once

#include "sandbox/xero/books.h"

namespace counterfoil::sandbox {

/// What the lines of one document have in common.
struct LineRules
{
    QString lineAmountTypes; ///< Inclusive, Exclusive or NoTax
    bool creditNote = false;
    bool approved = false; ///< accounts and tax types are needed
    int unitDecimals = 2;  ///< 4 with unitdp=4
};

/// Checks one line and completes it (quantity, unit, amount, tax, ids), adding Xero's texts to errors.
QJsonObject buildLine(const Books& books, const LineRules& rules, const QJsonObject& input,
                      QStringList& errors);

struct DocumentTotals
{
    Amount subTotal, totalTax, total;
};
DocumentTotals totalsOf(const QJsonArray& lines, const QString& lineAmountTypes);

} // namespace counterfoil::sandbox
