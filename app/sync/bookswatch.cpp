#include "sync/bookswatch.h"

#include "sync/documentnames.h"

#include <QCoreApplication>

namespace counterfoil::sync {

namespace {

constexpr int hoursBetween = 24;
/// The PC's clock and Xero's may differ, and a change is listed a little after it was made.
constexpr int overlapSeconds = 300;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(BooksWatch)
};

QString stateKey(const QString& tenantId)
{
    return QStringLiteral("booksWatchedAt:") + tenantId;
}

struct Finding
{
    QString code, message;
};

/// What is no longer as it was posted; nullopt when nothing is.
std::optional<Finding> compare(const store::LedgerEntry& posted, const xero::PostedDocument& now)
{
    if (now.status == QStringLiteral("VOIDED"))
        return Finding{QStringLiteral("VOIDED_IN_XERO"),
                       Words::tr("%1 was voided in Xero after it had been posted. Nothing was sent; if it "
                                 "should stand in the books, enter it in Xero again.")
                           .arg(posted.xeroNumber)};
    if (now.status == QStringLiteral("DELETED"))
        return Finding{QStringLiteral("VOIDED_IN_XERO"),
                       Words::tr("%1 was deleted in Xero after it had been posted. Nothing was sent; if it "
                                 "should stand in the books, enter it in Xero again.")
                           .arg(posted.xeroNumber)};
    if (now.total != posted.amount || now.currencyCode != posted.currency)
        return Finding{QStringLiteral("CHANGED_IN_XERO"),
                       Words::tr("%1 was changed in Xero: its total is now %2 %3, and %4 %5 was posted. "
                                 "Nothing was sent; compare the two.")
                           .arg(posted.xeroNumber, now.total.toString(2), now.currencyCode,
                                posted.amount.toString(2), posted.currency)};
    if (now.number != posted.xeroNumber)
        return Finding{QStringLiteral("CHANGED_IN_XERO"),
                       Words::tr("%1 was given the number %2 in Xero. Nothing was sent.")
                           .arg(posted.xeroNumber, now.number)};
    return std::nullopt;
}

/// "invoice:12" and "invoice:12/part" to the document.
std::optional<std::pair<store::DocumentKind, qint64>> documentOf(const QString& magentoKey)
{
    const auto kind = store::documentKindFromName(magentoKey.section(u':', 0, 0));
    const qint64 id = magentoKey.section(u':', 1).section(u'/', 0, 0).toLongLong();
    if (!kind || id == 0)
        return std::nullopt;
    return std::pair(*kind, id);
}

} // namespace

bool BooksWatch::isDue()
{
    if (!m.settings.flag(QStringLiteral("sync.watchXero")))
        return false;
    const auto left = m.budget.remainingToday();
    if (left && *left <= m.settings.number(QStringLiteral("budget.reserve")))
        return false;
    const QDateTime now = m.clock.nowUtc();
    const QDateTime last = m.settings.moment(stateKey(m.tenantId));
    if (!last.isValid()) {
        m.settings.setMoment(stateKey(m.tenantId), now);
        return false;
    }
    return last.addSecs(hoursBetween * 3600) <= now;
}

Result<int> BooksWatch::look(std::stop_token stop)
{
    const QDateTime started = m.clock.nowUtc();
    const QDateTime since = m.settings.moment(stateKey(m.tenantId)).addSecs(-overlapSeconds);
    const auto invoices = look(xero::DocumentType::Invoice, since, stop);
    if (!invoices)
        return invoices;
    const auto creditNotes = look(xero::DocumentType::CreditNote, since, stop);
    if (!creditNotes)
        return creditNotes;
    m.settings.setMoment(stateKey(m.tenantId), started);
    return *invoices + *creditNotes;
}

Result<int> BooksWatch::look(xero::DocumentType type, const QDateTime& since, std::stop_token stop)
{
    int found = 0;
    QDateTime from = since;
    for (int page = 1;;) {
        const auto part = m.books.documentsChangedSince(type, from, page, stop);
        if (!part)
            return part.error();
        for (const auto& document : part->documents)
            found += note(type, document) ? 1 : 0;
        if (part->pageCount <= page || part->documents.isEmpty())
            return found;
        // A document that changes meanwhile moves to the end and shifts the pages: so the next one begins at
        // the moment of the last row, not at a page's number.
        const QDateTime last = part->documents.last().updatedAt.addSecs(-1);
        if (last > from) {
            from = last;
            page = 1;
        } else {
            ++page;
        }
    }
}

bool BooksWatch::note(xero::DocumentType type, const xero::PostedDocument& document)
{
    const auto posted = m.ledger.findXeroId(m.tenantId, ledgerKind(type), document.id);
    const auto source = posted ? documentOf(posted->magentoKey) : std::nullopt;
    if (!source)
        return false;
    const auto finding = compare(*posted, document);
    if (!finding)
        return false;
    const auto earlier = m.log.ofDocument(source->first, source->second);
    const bool known = std::any_of(earlier.begin(), earlier.end(), [&](const store::LogEntry& entry) {
        return entry.code == finding->code && entry.message == finding->message;
    });
    if (known)
        return false;
    store::LogEntry entry;
    entry.at = m.clock.nowUtc();
    entry.status = store::LogStatus::Error;
    entry.kind = source->first;
    entry.entityId = source->second;
    if (const auto kept = m.documents.find(source->first, source->second)) {
        entry.incrementId = kept->incrementId;
        entry.customerName = kept->customerName;
    }
    entry.action = actionName(type);
    entry.amount = document.total;
    entry.currency = document.currencyCode;
    entry.xeroId = document.id;
    entry.xeroNumber = document.number;
    entry.code = finding->code;
    entry.message = finding->message;
    m.log.add(entry);
    return true;
}

} // namespace counterfoil::sync
