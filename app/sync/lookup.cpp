#include "sync/lookup.h"

#include "sync/outgoing.h"
#include "sync/samedocument.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace counterfoil::sync {

namespace {

using Found = QList<std::optional<xero::ElementResult>>;

xero::ElementResult landed(const QString& id, const QString& number)
{
    xero::ElementResult result;
    result.id = id;
    result.number = number;
    return result;
}

QStringList numbersOf(const store::Batch& batch)
{
    QStringList numbers;
    for (const auto& element : batch.elements)
        numbers.append(element.number);
    return numbers;
}

/// A document of that number is ours only when it is as it was sent, and none that the ledger or another
/// element of the batch has already: the number may be somebody else's.
Result<Found> findDocuments(xero::Client& client, const store::Batch& batch, const IsKnown& isKnown,
                            std::stop_token stop)
{
    const bool invoices = batch.writeKind == QStringLiteral("Invoices");
    auto answer = invoices ? client.findInvoices(numbersOf(batch), stop)
                           : client.findCreditNotes(numbersOf(batch), stop);
    if (!answer)
        return answer.error();
    Found found;
    QStringList taken;
    for (const auto& element : batch.elements) {
        std::optional<xero::ElementResult> match;
        for (const auto& document : std::as_const(*answer)) {
            if (match || !isAsSent(document, element) || taken.contains(document.id) || isKnown(document.id))
                continue;
            match = landed(document.id, document.number);
            match->document = document;
        }
        if (match)
            taken.append(match->id);
        found.append(match);
    }
    return found;
}

/// The contacts as they were sent.
QList<posting::ContactDraft> contactsSent(const store::Batch& batch)
{
    QList<posting::ContactDraft> drafts;
    const QJsonArray list =
        QJsonDocument::fromJson(batch.body).object().value(QStringLiteral("Contacts")).toArray();
    for (qsizetype i = 0; i < batch.elements.size(); ++i) {
        const QJsonObject contact = list.at(i).toObject();
        posting::ContactDraft draft;
        draft.key = unpackExtra(batch.elements[i].extra).value(extra::contactKey).toString();
        draft.contact.name = contact.value(QStringLiteral("Name")).toString();
        draft.contact.emailAddress = contact.value(QStringLiteral("EmailAddress")).toString();
        drafts.append(draft);
    }
    return drafts;
}

Result<Found> findContacts(xero::Client& client, const store::Batch& batch, std::stop_token stop)
{
    // One that was made without a number is found when the contacts are read the next time.
    QStringList numbers = numbersOf(batch);
    numbers.removeAll(QString());
    Found found(batch.elements.size());
    if (numbers.isEmpty())
        return found;
    auto answer = client.contactsByNumber(numbers, stop);
    if (!answer)
        return answer.error();
    const auto drafts = contactsSent(batch);
    for (qsizetype i = 0; i < batch.elements.size(); ++i) {
        const QString number = batch.elements[i].number;
        for (const auto& contact : std::as_const(*answer)) {
            const bool ours = !number.isEmpty() && contact.contactNumber == number && !contact.archived &&
                              !isAnotherPerson(contact.name, contact.emailAddress, drafts[i]);
            if (ours)
                found[i] = landed(contact.contactId, contact.contactNumber);
        }
    }
    return found;
}

Result<Found> findItems(xero::Client& client, const store::Batch& batch, std::stop_token stop)
{
    auto answer = client.items(stop);
    if (!answer)
        return answer.error();
    Found found;
    for (const auto& element : batch.elements) {
        std::optional<xero::ElementResult> match;
        for (const auto& item : std::as_const(*answer)) {
            if (item.code == element.number)
                match = landed(item.itemId, item.code);
        }
        found.append(match);
    }
    return found;
}

/// The documents that the elements are about, by id: invoices in few calls, credit notes one by one.
Result<QHash<QString, xero::PostedDocument>> documentsOf(xero::Client& client, const store::Batch& batch,
                                                         bool creditNotes, std::stop_token stop)
{
    QStringList invoiceIds, noteIds;
    for (const auto& element : batch.elements) {
        const auto values = unpackExtra(element.extra);
        const bool note = creditNotes || values.value(extra::refund).toBool();
        (note ? noteIds : invoiceIds).append(values.value(extra::documentId).toString());
    }
    QHash<QString, xero::PostedDocument> documents;
    if (!invoiceIds.isEmpty()) {
        auto invoices = client.invoicesById(invoiceIds, stop);
        if (!invoices)
            return invoices.error();
        for (const auto& invoice : std::as_const(*invoices))
            documents.insert(invoice.id, invoice);
    }
    for (const QString& id : std::as_const(noteIds)) {
        auto creditNote = client.creditNoteById(id, stop);
        if (!creditNote)
            return creditNote.error();
        documents.insert(id, *creditNote);
    }
    return documents;
}

/// A payment has no number of its own. It is ours when it stands on the document, has the amount and is none
/// that the ledger knows already.
Result<Found> findPayments(xero::Client& client, const store::Batch& batch, const IsKnown& isKnown,
                           std::stop_token stop)
{
    const auto documents = documentsOf(client, batch, false, stop);
    if (!documents)
        return documents.error();
    Found found;
    QStringList taken;
    for (const auto& element : batch.elements) {
        const auto it = documents->constFind(unpackExtra(element.extra).value(extra::documentId).toString());
        std::optional<xero::ElementResult> match;
        if (it != documents->constEnd()) {
            for (const xero::PostedPayment& payment : it->payments) {
                const bool free = !isKnown(payment.id) && !taken.contains(payment.id);
                if (!match && free && payment.amount == element.amount)
                    match = landed(payment.id, it->number);
            }
        }
        if (match)
            taken.append(match->id);
        found.append(match);
    }
    return found;
}

/// A void took effect when the document says so; a payment is deleted when the document shows it no more.
Result<Found> findUndone(xero::Client& client, const store::Batch& batch, std::stop_token stop)
{
    const bool creditNotes = batch.writeKind == QStringLiteral("VoidCreditNote");
    const bool payments = batch.writeKind == QStringLiteral("DeletePayment");
    const auto documents = documentsOf(client, batch, creditNotes, stop);
    if (!documents)
        return documents.error();
    Found found;
    for (const auto& element : batch.elements) {
        const auto values = unpackExtra(element.extra);
        const auto it = documents->constFind(values.value(extra::documentId).toString());
        bool gone = it == documents->constEnd();
        if (!gone && payments) {
            const QString id = values.value(extra::paymentId).toString();
            gone = std::none_of(it->payments.begin(), it->payments.end(),
                                [&id](const xero::PostedPayment& payment) { return payment.id == id; });
        } else if (!gone) {
            gone = it->status == QStringLiteral("VOIDED") || it->status == QStringLiteral("DELETED");
        }
        found.append(gone ? std::optional(landed(values.value(extra::documentId).toString(), element.number))
                          : std::nullopt);
    }
    return found;
}

Result<Found> findAllocations(xero::Client& client, const store::Batch& batch, std::stop_token stop)
{
    Found found;
    for (const auto& element : batch.elements) {
        const auto values = unpackExtra(element.extra);
        auto creditNote = client.creditNoteById(values.value(extra::documentId).toString(), stop);
        if (!creditNote)
            return creditNote.error();
        std::optional<xero::ElementResult> match;
        const QString invoiceId = values.value(extra::invoiceId).toString();
        for (const auto& [allocatedTo, amount] : std::as_const(creditNote->allocations)) {
            if (allocatedTo == invoiceId)
                match = landed(creditNote->id, creditNote->number);
        }
        found.append(match);
    }
    return found;
}

} // namespace

Result<Found> findLanded(xero::Client& client, const store::Batch& batch, const IsKnown& isKnown,
                         std::stop_token stop)
{
    if (batch.writeKind == QStringLiteral("Contacts"))
        return findContacts(client, batch, stop);
    if (batch.writeKind == QStringLiteral("Items"))
        return findItems(client, batch, stop);
    if (batch.writeKind == QStringLiteral("Payments"))
        return findPayments(client, batch, isKnown, stop);
    if (batch.writeKind == QStringLiteral("Allocations"))
        return findAllocations(client, batch, stop);
    if (batch.writeKind == QStringLiteral("HistoryRecords")) // a note that comes twice does no harm
        return Found(batch.elements.size());
    if (batch.writeKind.startsWith(QStringLiteral("Void")) ||
        batch.writeKind == QStringLiteral("DeletePayment"))
        return findUndone(client, batch, stop);
    return findDocuments(client, batch, isKnown, stop);
}

} // namespace counterfoil::sync
