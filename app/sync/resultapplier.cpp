#include "sync/resultapplier.h"

#include "sync/retrypolicy.h"
#include "sync/sourcedocument.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QRandomGenerator>

namespace counterfoil::sync {

namespace {

using store::Batch;
using store::QueueState;
using store::Stage;
using store::XeroKind;

/// Reason of a document whose contact was archived or merged in Xero: tried once more with another one.
const QString contactGone = QStringLiteral("contact-gone");

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ResultApplier)
};

bool anyContains(const QStringList& errors, const QStringList& parts)
{
    for (const QString& error : errors) {
        bool all = true;
        for (const QString& part : parts)
            all = all && error.contains(part, Qt::CaseInsensitive);
        if (all)
            return true;
    }
    return false;
}

} // namespace

bool isNumberTaken(const QStringList& errors)
{
    return anyContains(errors, {QStringLiteral("must be unique"), QStringLiteral("#")}) ||
           anyContains(errors, {QStringLiteral("number"), QStringLiteral("must be unique")}) ||
           anyContains(errors, {QStringLiteral("Code"), QStringLiteral("already exists")}) ||
           anyContains(errors, {QStringLiteral("contact number"), QStringLiteral("already")}) ||
           anyContains(errors, {QStringLiteral("ContactNumber"), QStringLiteral("already")});
}

bool isContactGone(const QStringList& errors)
{
    return anyContains(errors, {QStringLiteral("contact"), QStringLiteral("archived")}) ||
           anyContains(errors, {QStringLiteral("ContactID"), QStringLiteral("could not be found")});
}

bool isUndo(const Batch& batch)
{
    return batch.writeKind == QStringLiteral("VoidInvoice") ||
           batch.writeKind == QStringLiteral("VoidCreditNote") ||
           batch.writeKind == QStringLiteral("DeletePayment");
}

bool isContactNameTaken(const QStringList& errors)
{
    return anyContains(errors, {QStringLiteral("contact name"), QStringLiteral("already assigned")});
}

XeroKind xeroKindOf(const Batch& batch, const Batch::Element& element)
{
    if (batch.writeKind == QStringLiteral("Contacts"))
        return XeroKind::Contact;
    if (batch.writeKind == QStringLiteral("Items"))
        return XeroKind::Item;
    if (batch.writeKind == QStringLiteral("CreditNotes"))
        return XeroKind::CreditNote;
    if (batch.writeKind == QStringLiteral("Allocations"))
        return XeroKind::Allocation;
    if (batch.writeKind == QStringLiteral("HistoryRecords"))
        return XeroKind::Note;
    if (batch.writeKind == QStringLiteral("VoidCreditNote"))
        return XeroKind::CreditNote;
    // A payment that is deleted is told from a refund in the same way as one that is made.
    if (batch.writeKind == QStringLiteral("Payments") || batch.writeKind == QStringLiteral("DeletePayment"))
        return unpackExtra(element.extra).value(extra::refund).toBool() ? XeroKind::Refund
                                                                        : XeroKind::Payment;
    return XeroKind::Invoice;
}

ResultApplier::ResultApplier(EngineContext& context, ContactBook& contacts, RunLog& log)
    : m_context(context), m_contacts(contacts), m_log(log)
{}

void ResultApplier::apply(const Batch& batch, const QList<xero::ElementResult>& results,
                          std::chrono::milliseconds took)
{
    store::Transaction transaction(m_context.db);
    if (!m_context.batches.settle(batch.id, m_context.clock.nowUtc()))
        return; // another program has taken it over and settles it
    for (qsizetype i = 0; i < batch.elements.size(); ++i) {
        const Item item{batch, batch.elements[i], results[i], took};
        if (item.result.saved())
            saved(item);
        else
            refused(item);
    }
    keepAnswers(batch, results);
    transaction.commit();
}

void ResultApplier::keepAnswers(const Batch& batch, const QList<xero::ElementResult>& results)
{
    QJsonArray answers;
    bool any = false;
    for (const auto& result : results) {
        answers.append(result.answer);
        any = any || !result.answer.isEmpty();
    }
    if (any)
        m_context.batches.keepAnswers(batch.id, answers);
}

void ResultApplier::applyFound(const Batch& batch, const QList<std::optional<xero::ElementResult>>& found)
{
    store::Transaction transaction(m_context.db);
    if (!m_context.batches.settle(batch.id, m_context.clock.nowUtc()))
        return;
    for (qsizetype i = 0; i < batch.elements.size(); ++i) {
        const auto& element = batch.elements[i];
        if (found[i])
            saved({batch, element, *found[i], {}});
        else
            tryAgain(batch, element);
    }
    transaction.commit();
}

void ResultApplier::tryAgain(const Batch& batch, const Batch::Element& element)
{
    const QString contact = unpackExtra(element.extra).value(extra::contactKey).toString();
    if (!contact.isEmpty()) {
        m_unsavedContacts.insert(contact);
        m_contacts.markStale(); // it may be there all the same, without a number to look it up by
    }
    if (const auto row = element.queueId ? m_context.queue.find(element.queueId) : std::nullopt)
        tryAgain(*row, logEntry(batch, element));
}

void ResultApplier::tryAgain(const store::QueueItem& row, store::LogEntry entry)
{
    // Xero has taken something since this one failed for the first time.
    const bool isToBlame = row.attempts + 1 > m_failedInARow;
    m_outage = m_outage && !isToBlame;
    const int attempt = isToBlame ? row.attempts + 1 : qMin(row.attempts + 1, lastDelayedAttempt);
    if (const auto delay = delayAfter(attempt, QRandomGenerator::global()->bounded(1000))) {
        m_context.queue.postpone(row.id, m_context.clock.nowUtc().addSecs(delay->count()),
                                 QStringLiteral("retry"),
                                 Words::tr("Xero did not take it the last time; it is tried again."));
        return;
    }
    entry.code = QStringLiteral("XERO_FAILED");
    entry.message =
        Words::tr("Xero failed to take this %n time(s), while it took others. Try it again later; if it "
                  "stays so, look for something unusual in this document.",
                  nullptr, row.attempts + 1);
    m_log.refusal(entry, RunLog::Refusal::ByXero);
    m_context.queue.setState(row.id, QueueState::Failed, entry.code, entry.message);
}

bool ResultApplier::unsent(const Batch& batch)
{
    store::Transaction transaction(m_context.db);
    if (!m_context.batches.settle(batch.id, m_context.clock.nowUtc()))
        return false;
    for (const auto& element : batch.elements) {
        if (element.queueId != 0)
            m_context.queue.setState(element.queueId, QueueState::Waiting, QStringLiteral("retry"));
    }
    transaction.commit();
    return true;
}

void ResultApplier::refusedWhole(const Batch& batch, const Error& error)
{
    xero::ElementResult refusal;
    refusal.status = xero::ElementStatus::Error;
    refusal.errors = {error.message};
    QList<xero::ElementResult> results(batch.elements.size(), refusal);
    apply(batch, results, {});
}

store::LogEntry ResultApplier::logEntry(const Batch& batch, const Batch::Element& element) const
{
    store::LogEntry entry;
    QString action = store::xeroKindName(xeroKindOf(batch, element));
    if (isUndo(batch))
        action =
            batch.writeKind == QStringLiteral("DeletePayment") ? batch.writeKind : QStringLiteral("Void");
    if (const auto row = element.queueId ? m_context.queue.find(element.queueId) : std::nullopt) {
        entry = m_log.entryFor(*row, action);
    } else {
        entry.kind = store::DocumentKind::Customer;
        entry.incrementId = element.number;
        entry.action = action;
        entry.attempts = 1;
    }
    if (!element.amount.isZero()) {
        entry.amount = element.amount;
        entry.currency = element.currency;
    }
    entry.batchId = batch.id;
    return entry;
}

void ResultApplier::saved(const Item& item)
{
    if (isUndo(item.batch))
        return undone(item);
    store::LedgerEntry ledger;
    ledger.xeroKind = xeroKindOf(item.batch, item.element);
    ledger.tenantId = item.batch.tenantId;
    ledger.magentoKey = item.element.magentoKey;
    ledger.xeroId = item.result.id;
    // A payment or allocation has no number of its own: the document's is what a person looks for.
    const bool numbered = ledger.xeroKind == XeroKind::Invoice || ledger.xeroKind == XeroKind::CreditNote ||
                          ledger.xeroKind == XeroKind::Contact || ledger.xeroKind == XeroKind::Item;
    ledger.xeroNumber = numbered && !item.result.number.isEmpty() ? item.result.number : item.element.number;
    ledger.hash = item.element.hash;
    ledger.amount = item.element.amount;
    ledger.currency = item.element.currency;
    ledger.postedAt = m_context.clock.nowUtc();

    store::LogEntry entry = logEntry(item.batch, item.element);
    entry.xeroId = item.result.id;
    entry.xeroNumber = ledger.xeroNumber;
    entry.duration = item.took;
    QStringList details = item.result.warnings;
    const QString notes = unpackExtra(item.element.extra).value(extra::notes).toString();
    if (!notes.isEmpty())
        details << notes;
    entry.detail = details.join(u'\n');
    checkTotals(item, entry);
    if (!entry.code.isEmpty())
        ledger.note = entry.code;

    // Already in the ledger: an answer that came twice; the first one stands.
    if (m_context.ledger.add(ledger)) {
        if (entry.code == QStringLiteral("POSTED_WITH_DIFFERENCE"))
            m_log.refusal(entry, RunLog::Refusal::ByXero);
        else
            m_log.success(entry);
        if (const auto row =
                item.element.queueId ? m_context.queue.find(item.element.queueId) : std::nullopt) {
            QStringList paid;
            const QJsonArray keys = unpackExtra(item.element.extra).value(extra::members).toArray();
            for (const QJsonValue& key : keys)
                paid.append(key.toString());
            spreadOverMembers(*row, ledger, paid);
            noteChangeMeanwhile(*row, ledger);
        }
    }
    advance(item);
}

void ResultApplier::checkTotals(const Item& item, store::LogEntry& entry)
{
    const XeroKind kind = xeroKindOf(item.batch, item.element);
    if (kind != XeroKind::Invoice && kind != XeroKind::CreditNote)
        return;
    const QJsonObject values = unpackExtra(item.element.extra);
    const auto total = Amount::parse(values.value(extra::total).toString());
    const auto tax = Amount::parse(values.value(extra::totalTax).toString());
    if (!total || !tax || (*total == item.result.document.total && *tax == item.result.document.totalTax))
        return;
    entry.code = QStringLiteral("POSTED_WITH_DIFFERENCE");
    entry.message =
        Words::tr(
            "Xero shows a total of %1 with tax %2, but %3 with tax %4 was sent. Nothing more is posted until "
            "you have looked at %5 in Xero and pressed “Retry all refused”.")
            .arg(item.result.document.total.toString(2), item.result.document.totalTax.toString(2),
                 total->toString(2), tax->toString(2), item.element.number);
    m_difference = makeError(ErrorKind::Rejected, entry.message, {}, entry.code);
    m_context.settings.setState(QStringLiteral("halted"), entry.message);
}

void ResultApplier::refused(const Item& item)
{
    const XeroKind kind = xeroKindOf(item.batch, item.element);
    const qint64 id = item.element.queueId;
    const QString contact = unpackExtra(item.element.extra).value(extra::contactKey).toString();

    if (kind == XeroKind::Contact && isContactNameTaken(item.result.errors) &&
        !m_contacts.isNameTaken(contact)) {
        m_contacts.nameTaken(contact);
        if (id)
            m_context.queue.setState(id, QueueState::Waiting, QStringLiteral("retry"));
        return;
    }
    if (kind == XeroKind::Contact && isNumberTaken(item.result.errors) &&
        !m_contacts.isNumberTaken(contact)) {
        m_contacts.numberTaken(contact);
        if (id)
            m_context.queue.setState(id, QueueState::Waiting, QStringLiteral("retry"));
        return;
    }
    const bool document = kind == XeroKind::Invoice || kind == XeroKind::CreditNote;
    if (document && isContactGone(item.result.errors) && id) {
        const auto row = m_context.queue.find(id);
        if (row && row->reason != contactGone) {
            m_contacts.forget(unpackExtra(item.element.extra).value(extra::contactId).toString());
            m_context.queue.setState(id, QueueState::Waiting, contactGone);
            return;
        }
    }
    if (document && isNumberTaken(item.result.errors) && id) {
        const auto row = m_context.queue.find(id);
        if (row && row->reason != QStringLiteral("number-taken")) {
            m_context.queue.setState(id, QueueState::Waiting, QStringLiteral("number-taken"));
            return;
        }
    }

    store::LogEntry entry = logEntry(item.batch, item.element);
    entry.message = item.result.errors.isEmpty()
                        ? Words::tr("Xero refused this without saying why. Press Retry to try again.")
                        : item.result.errors.join(QStringLiteral(" · "));
    entry.code = QStringLiteral("XERO_REFUSED");
    entry.duration = item.took;
    m_log.refusal(entry, RunLog::Refusal::ByXero);
    if (kind == XeroKind::Contact)
        m_refusedContacts.insert(contact, entry.message);
    if (id)
        m_context.queue.setState(id, QueueState::Failed, entry.code, entry.message);
}

} // namespace counterfoil::sync
