#include "sync/changednote.h"

#include "sync/bookfigures.h"

#include <QCoreApplication>

namespace counterfoil::sync {

namespace {

const QString changedCode = QStringLiteral("CHANGED_AFTER_POSTING");
constexpr int lookedThrough = 50;

/// The same figures were noted before, and by nothing else since.
bool isKnown(const store::LogStore& log, const store::SourceDocument& document, const QString& detail)
{
    const auto entries = log.ofDocument(document.kind, document.entityId, lookedThrough);
    for (const store::LogEntry& entry : entries) {
        if (entry.code == changedCode)
            return entry.detail == detail;
    }
    return false;
}

} // namespace

bool noteChanged(store::LogStore& log, const Clock& clock, const store::SourceDocument& document,
                 const QString& xeroNumber)
{
    constexpr int shown = 12;
    store::LogEntry entry;
    entry.detail = QStringLiteral("Magento's figures now: ") +
                   QString::fromLatin1(bookFigures(document).right(shown).toHex());
    if (isKnown(log, document, entry.detail))
        return false;
    entry.at = clock.nowUtc();
    entry.status = store::LogStatus::Error;
    entry.kind = document.kind;
    entry.entityId = document.entityId;
    entry.incrementId = document.incrementId;
    entry.customerName = document.customerName;
    entry.action = QStringLiteral("Pull");
    entry.amount = document.grandTotal;
    entry.currency = document.currency;
    entry.xeroNumber = xeroNumber;
    entry.code = changedCode;
    entry.message = QCoreApplication::translate(
        "Puller",
        "Changed in Magento after it was posted. Xero still has the earlier version and nothing was sent; "
        "compare the two and correct Xero by hand if the change matters for the books.");
    log.add(entry);
    return true;
}

} // namespace counterfoil::sync
