// The engine's step that makes invoices and credit notes.
#include "sync/bookfigures.h"
#include "sync/documentnames.h"
#include "sync/engine.h"
#include "sync/retrypolicy.h"
#include "sync/samedocument.h"
#include "sync/sourcedocument.h"

#include <QCoreApplication>

#include <algorithm>

namespace counterfoil::sync {

namespace {

using store::DocumentKind;
using store::QueueItem;
using store::QueueState;
using store::Stage;

store::Batch::Element elementFor(const QueueItem& row, const posting::Prepared& prepared,
                                 const QByteArray& hash)
{
    store::Batch::Element element;
    element.queueId = row.id;
    element.magentoKey = magentoKey(row.kind, row.entityId);
    element.number = prepared.document.number;
    element.amount = prepared.predicted.total;
    element.currency = prepared.document.currencyCode;
    element.hash = hash;
    element.extra = packExtra({{extra::total, prepared.predicted.total.toString(2)},
                               {extra::totalTax, prepared.predicted.totalTax.toString(2)},
                               {extra::contactId, prepared.document.contactId},
                               {extra::notes, prepared.notes.join(u'\n')}});
    return element;
}

QString money(Amount amount, const QString& currency)
{
    return amount.toString(2) + u' ' + currency;
}

Error numberTaken(const QueueItem& row, const xero::PostedDocument& document,
                  const posting::Prepared& prepared)
{
    // A summary's number is its day: under another prefix the same day would be posted a second time.
    if (isSummary(row.kind))
        return makeError(
            ErrorKind::Rejected,
            QCoreApplication::translate(
                "Engine",
                "Xero already has a daily summary with the number %1, with a total of %2 and status %3. "
                "Magento's documents of that day come to %4. Most likely it is the same day, posted from an "
                "earlier journal, and a document has come since. Do not change the prefix, or the whole day "
                "would be posted twice: compare the two, enter what is missing in Xero by hand, and skip "
                "this "
                "row.")
                .arg(document.number, money(document.total, document.currencyCode), document.status,
                     money(prepared.predicted.total, prepared.document.currencyCode)),
            {}, QStringLiteral("SUMMARY_NUMBER_TAKEN"));
    return makeError(
        ErrorKind::Rejected,
        QCoreApplication::translate(
            "Engine",
            "Xero already has another document with the number %1: %2 of %3 for %4, status %5. Magento's is "
            "%6 of %7 for %8. Choose another number prefix under Account types, or rename the one in Xero, "
            "then press Retry.")
            .arg(document.number, money(document.total, document.currencyCode),
                 document.date.toString(Qt::ISODate), document.contactName, document.status,
                 money(prepared.predicted.total, prepared.document.currencyCode),
                 prepared.document.date.toString(Qt::ISODate), prepared.contact.contact.name),
        {}, QStringLiteral("NUMBER_TAKEN"));
}

/// Xero knows the number, and shows nothing under it.
Error numberTaken(const QueueItem& row, const posting::Prepared& prepared)
{
    const bool summary = isSummary(row.kind);
    const QString text =
        summary
            ? QCoreApplication::translate(
                  "Engine", "Xero says the number %1 is taken, but shows no such document to this program; "
                            "it may be a deleted one. Look for that day in Xero: if its sales are in the "
                            "books already, skip this row, or they would be posted twice. Only if they "
                            "are not, change the prefix under Account types and press Retry.")
            : QCoreApplication::translate("Engine",
                                          "Xero says the number %1 is taken, but shows no such document to "
                                          "this program; it may be a deleted one. Change the number prefix "
                                          "under Account types, then press Retry.");
    return makeError(ErrorKind::Rejected, text.arg(prepared.document.number), {},
                     summary ? QStringLiteral("SUMMARY_NUMBER_TAKEN") : QStringLiteral("NUMBER_TAKEN"));
}

} // namespace

Result<int> Engine::pushDocuments(const QList<DocumentKind>& kinds, xero::DocumentType type,
                                  std::stop_token stop)
{
    const QList<QueueItem> rows = dueRows(kinds, Stage::Document);
    if (rows.isEmpty())
        return 0;
    DueDocuments due = prepareDue(rows, type);
    if (auto adopted = adoptByNumber(due.taken, type, stop); !adopted)
        return adopted.error();
    if (auto adopted = adoptFromBefore(due.candidates, type, stop); !adopted)
        return adopted.error();
    if (auto made = makeMissingContacts(due.candidates, stop); !made)
        return made.error();
    if (auto sent = sendDocuments(due.candidates, type, stop); !sent)
        return sent.error();
    return static_cast<int>(rows.size());
}

Engine::DueDocuments Engine::prepareDue(const QList<QueueItem>& rows, xero::DocumentType type)
{
    DueDocuments due;
    for (const QueueItem& row : rows) {
        if (m_context.ledger.find(m_context.tenantId, ledgerKind(type), magentoKey(row.kind, row.entityId))) {
            // Posted between the reading and the queueing, by another program.
            m_context.queue.setStage(row.id, nextStage(type));
            continue;
        }
        if (row.reason == QStringLiteral("number-taken")) {
            due.taken.append(row);
            continue;
        }
        auto outcome = m_preparer.prepare(row.kind, row.entityId);
        if (!outcome)
            fail(row, actionName(type), outcome.error());
        else if (const auto* blocked = std::get_if<posting::Blocked>(&*outcome))
            block(row, actionName(type), *blocked);
        else
            due.candidates.append({row, std::get<posting::Prepared>(*outcome)});
    }
    return due;
}

bool Engine::isOurs(const xero::PostedDocument& document, const posting::Prepared& prepared) const
{
    const auto contact =
        m_context.ledger.find(m_context.tenantId, store::XeroKind::Contact, contactKey(prepared.contact.key));
    // Two documents of the shop with one number: the other one's is not this one's.
    return isSameDocument(document, prepared, contact ? contact->xeroId : QString()) &&
           !m_context.ledger.hasXeroId(m_context.tenantId, document.id);
}

Result<void> Engine::adoptFromBefore(QList<Candidate>& candidates, xero::DocumentType type,
                                     std::stop_token stop)
{
    QStringList numbers;
    for (const Candidate& candidate : std::as_const(candidates)) {
        if (mayBeFromBefore(candidate.row))
            numbers.append(candidate.prepared.document.number);
    }
    if (numbers.isEmpty())
        return {};
    const auto known = type == xero::DocumentType::Invoice ? m_context.books.findInvoices(numbers, stop)
                                                           : m_context.books.findCreditNotes(numbers, stop);
    if (!known)
        return known.error();
    for (const auto& document : *known) {
        // Those that are not the same are refused for their number and explained then.
        const auto it = std::find_if(candidates.begin(), candidates.end(), [&](const Candidate& candidate) {
            return numbers.contains(document.number) && isOurs(document, candidate.prepared);
        });
        if (it == candidates.end())
            continue;
        adopt(it->row, type, document);
        candidates.erase(it);
    }
    return {};
}

/// Those that the ledger and the index do not know, in one go.
Result<void> Engine::makeMissingContacts(const QList<Candidate>& candidates, std::stop_token stop)
{
    QMap<QString, posting::ContactDraft> unknown;
    for (const Candidate& candidate : candidates) {
        if (!m_contacts.isKnown(candidate.prepared.contact))
            unknown.insert(candidate.prepared.contact.key, candidate.prepared.contact);
    }
    if (unknown.isEmpty())
        return {};
    const auto lock = lockContacts(stop);
    if (!lock)
        return lock.error();
    if (auto fresh = m_contacts.refresh(stop); !fresh)
        return fresh.error();
    if (auto created = createContacts(unknown, {}, stop); !created)
        return created.error();
    return {};
}

Result<void> Engine::sendDocuments(QList<Candidate>& candidates, xero::DocumentType type,
                                   std::stop_token stop)
{
    QList<xero::SalesDocument> documents;
    QList<store::Batch::Element> elements;
    QList<bool> suspects;
    for (Candidate& candidate : candidates) {
        const auto contactId = m_contacts.resolve(candidate.prepared.contact);
        if (!contactId && isContactPendingElsewhere(candidate.prepared.contact)) {
            putOff(candidate.row);
            continue;
        }
        if (!contactId) {
            withoutContact(candidate.row, actionName(type), candidate.prepared.contact);
            continue;
        }
        candidate.prepared.document.contactId = *contactId;
        // An item code that Xero does not know would have the whole document refused.
        for (xero::LineItem& line : candidate.prepared.document.lines) {
            if (!line.itemCode.isEmpty() &&
                !m_context.ledger.hasNumber(m_context.tenantId, store::XeroKind::Item, line.itemCode))
                line.itemCode.clear();
        }
        const auto source = m_context.documents.find(candidate.row.kind, candidate.row.entityId);
        suspects.append(candidate.row.attempts >= attemptsInCompany);
        documents.append(candidate.prepared.document);
        elements.append(
            elementFor(candidate.row, candidate.prepared, source ? bookFigures(*source) : QByteArray()));
    }
    const auto make = [type](const QList<xero::SalesDocument>& slice) {
        return xero::putDocuments(type, slice);
    };
    const auto alone = [&suspects](qsizetype i) { return suspects[i]; };
    return m_sender.send(inBatches(documents, elements, make, alone), stop);
}

void Engine::withoutContact(const QueueItem& row, const QString& action, const posting::ContactDraft& contact)
{
    const auto& refused = m_applier.refusedContacts();
    if (const auto why = refused.constFind(contact.key); why != refused.constEnd()) {
        fail(row, action,
             makeError(ErrorKind::Rejected,
                       QCoreApplication::translate("Engine", "Its contact %1 could not be made in Xero: %2")
                           .arg(contact.contact.name, *why),
                       {}, QStringLiteral("CONTACT_REFUSED")));
        return;
    }
    // Nobody refused it. Xero failed to take the contact: the document waits as long as the contact would. Or
    // a limit kept it from being sent: the row is due as before.
    if (m_applier.unsavedContacts().contains(contact.key))
        m_applier.tryAgain(row, m_log.entryFor(row, action));
}

Result<void> Engine::adoptByNumber(const QList<QueueItem>& rows, xero::DocumentType type,
                                   std::stop_token stop)
{
    // Xero has the number already: from an earlier journal (adopt it, if it is the same document), or someone
    // else's.
    QHash<QString, Candidate> byNumber;
    for (const QueueItem& row : rows) {
        auto outcome = m_preparer.prepare(row.kind, row.entityId);
        if (!outcome)
            fail(row, actionName(type), outcome.error());
        else if (const auto* blocked = std::get_if<posting::Blocked>(&*outcome))
            block(row, actionName(type), *blocked);
        else
            byNumber.insert(std::get<posting::Prepared>(*outcome).document.number,
                            {row, std::get<posting::Prepared>(*outcome)});
    }
    if (byNumber.isEmpty())
        return {};
    auto found = type == xero::DocumentType::Invoice ? m_context.books.findInvoices(byNumber.keys(), stop)
                                                     : m_context.books.findCreditNotes(byNumber.keys(), stop);
    if (!found)
        return found.error();

    for (const auto& document : std::as_const(*found)) {
        const auto it = byNumber.constFind(document.number);
        if (it == byNumber.constEnd() || document.status == QStringLiteral("DELETED"))
            continue;
        if (!isOurs(document, it->prepared)) {
            fail(it->row, actionName(type), numberTaken(it->row, document, it->prepared));
            byNumber.remove(document.number);
            continue;
        }
        noticeOlderJournal(it->row, document);
        adopt(it->row, type, document);
        byNumber.remove(document.number);
    }
    for (const Candidate& candidate : std::as_const(byNumber)) {
        fail(candidate.row, actionName(type), numberTaken(candidate.row, candidate.prepared));
    }
    return {};
}

} // namespace counterfoil::sync
