#include "sync/lookup.h"

#include "sync/outgoing.h"

#include <QHash>

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

Result<Found> findDocuments(xero::Client& client, const store::Batch& batch, std::stop_token stop)
{
    const bool invoices = batch.writeKind == QStringLiteral("Invoices");
    auto answer = invoices ? client.findInvoices(numbersOf(batch), stop)
                           : client.findCreditNotes(numbersOf(batch), stop);
    if (!answer)
        return answer.error();
    QHash<QString, xero::PostedDocument> byNumber;
    for (const auto& document : std::as_const(*answer)) {
        // A deleted draft keeps its number but is no document of the books.
        if (document.status != QStringLiteral("DELETED"))
            byNumber.insert(document.number, document);
    }
    Found found;
    for (const auto& element : batch.elements) {
        const auto it = byNumber.constFind(element.number);
        if (it == byNumber.constEnd()) {
            found.append(std::nullopt);
            continue;
        }
        auto result = landed(it->id, it->number);
        result.document = *it;
        found.append(result);
    }
    return found;
}

Result<Found> findContacts(xero::Client& client, const store::Batch& batch, std::stop_token stop)
{
    auto answer = client.contactsByNumber(numbersOf(batch), stop);
    if (!answer)
        return answer.error();
    Found found;
    for (const auto& element : batch.elements) {
        std::optional<xero::ElementResult> match;
        for (const auto& contact : std::as_const(*answer)) {
            if (contact.contactNumber == element.number)
                match = landed(contact.contactId, contact.contactNumber);
        }
        found.append(match);
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

/// A payment has no number of its own. This program posts one per document, into a document it made: if the
/// document carries a payment of at least that amount, it is ours.
Result<Found> findPayments(xero::Client& client, const store::Batch& batch, std::stop_token stop)
{
    QStringList invoiceIds;
    for (const auto& element : batch.elements) {
        const auto values = unpackExtra(element.extra);
        if (!values.value(extra::refund).toBool())
            invoiceIds.append(values.value(extra::documentId).toString());
    }
    QHash<QString, xero::PostedDocument> documents;
    if (!invoiceIds.isEmpty()) {
        auto invoices = client.invoicesById(invoiceIds, stop);
        if (!invoices)
            return invoices.error();
        for (const auto& invoice : std::as_const(*invoices))
            documents.insert(invoice.id, invoice);
    }
    Found found;
    for (const auto& element : batch.elements) {
        const auto values = unpackExtra(element.extra);
        const QString id = values.value(extra::documentId).toString();
        if (values.value(extra::refund).toBool()) {
            auto creditNote = client.creditNoteById(id, stop);
            if (!creditNote)
                return creditNote.error();
            documents.insert(id, *creditNote);
        }
        const auto it = documents.constFind(id);
        const bool there = it != documents.constEnd() && !it->paymentIds.isEmpty();
        found.append(there ? std::optional(landed(it->paymentIds.first(), it->number)) : std::nullopt);
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

Result<Found> findLanded(xero::Client& client, const store::Batch& batch, std::stop_token stop)
{
    if (batch.writeKind == QStringLiteral("Contacts"))
        return findContacts(client, batch, stop);
    if (batch.writeKind == QStringLiteral("Items"))
        return findItems(client, batch, stop);
    if (batch.writeKind == QStringLiteral("Payments"))
        return findPayments(client, batch, stop);
    if (batch.writeKind == QStringLiteral("Allocations"))
        return findAllocations(client, batch, stop);
    return findDocuments(client, batch, stop);
}

} // namespace counterfoil::sync
