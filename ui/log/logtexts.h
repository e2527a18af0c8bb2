#pragma once

#include "log/logsource.h"
#include "queue/previewlines.h"

namespace counterfoil::ui {

/// JSON indented, anything else as it is; secrets replaced. Any thread.
QString readable(const QByteArray& text);

/// One line of the shop's document beside the one of Xero's that it became; either may be missing.
struct LogLine
{
    std::optional<PreviewLine> magento, xero;
    bool differs = false; ///< both are there, and their amounts are not equal; only where the totals are not
};

/// Both documents side by side.
struct LogLines
{
    QList<LogLine> lines;
    std::optional<Amount> magentoTax, magentoTotal, xeroTax, xeroTotal;
    QString currency;
    bool confirmed = false; ///< Xero's totals are those of its answer; else they are what was sent
    QString problem;        ///< why there is nothing to compare
};

/// What is shown of a document; made where it is read, because long texts take their time.
struct LogTexts
{
    QString magento, sent, answer;
    QString magentoNote, sentNote, answerNote; ///< when and what, or why there is nothing
    LogLines lines;
};

LogTexts textsOf(const store::LogEntry& entry, const LogDocument& document);
LogLines linesOf(const LogDocument& document);

} // namespace counterfoil::ui
