#include "xero/client.h"
#include "xero/jsonfields.h"
#include "xero/reader.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <algorithm>

namespace counterfoil::xero {

namespace {

/// Where a kind of write keeps its elements, and which fields identify one.
struct Shape
{
    QString list, id;
    QStringList keys; ///< any of them may name an element; "Invoice.InvoiceID" is nested
    std::optional<DocumentType> document;
    bool needsTotal =
        false; ///< a created document whose total is unknown cannot be checked against the shop's
};

Shape shapeOf(WriteKind kind)
{
    const QString invoices = QStringLiteral("Invoices"), invoiceId = QStringLiteral("InvoiceID");
    const QString notes = QStringLiteral("CreditNotes"), noteId = QStringLiteral("CreditNoteID");
    const QString payments = QStringLiteral("Payments"), paymentId = QStringLiteral("PaymentID");
    switch (kind) {
    case WriteKind::Contacts:
        return {
            QStringLiteral("Contacts"), QStringLiteral("ContactID"), {QStringLiteral("ContactNumber")}, {}};
    case WriteKind::Items:
        return {QStringLiteral("Items"), QStringLiteral("ItemID"), {QStringLiteral("Code")}, {}};
    case WriteKind::Invoices:
        return {invoices, invoiceId, {QStringLiteral("InvoiceNumber")}, DocumentType::Invoice, true};
    case WriteKind::CreditNotes:
        return {notes, noteId, {QStringLiteral("CreditNoteNumber")}, DocumentType::CreditNote, true};
    case WriteKind::VoidInvoice:
        return {invoices, invoiceId, {invoiceId}, DocumentType::Invoice};
    case WriteKind::VoidCreditNote:
        return {notes, noteId, {noteId}, DocumentType::CreditNote};
    case WriteKind::Payments:
        return {payments,
                paymentId,
                {QStringLiteral("Invoice.InvoiceID"), QStringLiteral("Invoice.InvoiceNumber"),
                 QStringLiteral("CreditNote.CreditNoteID"), QStringLiteral("CreditNote.CreditNoteNumber")},
                {}};
    case WriteKind::DeletePayment:
        return {payments, paymentId, {}, {}};
    case WriteKind::Allocations:
        return {QStringLiteral("Allocations"), QStringLiteral("AllocationID"), {}, {}};
    case WriteKind::Accounts:
        return {QStringLiteral("Accounts"), QStringLiteral("AccountID"), {QStringLiteral("Code")}, {}};
    case WriteKind::History:
    case WriteKind::Other:
        return {};
    }
    return {};
}

QString field(const QJsonObject& element, const QString& path)
{
    const qsizetype dot = path.indexOf(u'.');
    const QJsonValue value =
        dot < 0 ? element.value(path) : element.value(path.left(dot)).toObject().value(path.mid(dot + 1));
    // A code of digits only may come back as a number.
    return value.isDouble() ? QString::number(value.toInteger()) : value.toString();
}

enum class Match { Same, Different, Unknown };

/// Same when a field that both carry agrees (ids and codes compare without case), Different when one
/// disagrees.
Match compare(const QJsonObject& sent, const QJsonObject& answered, const Shape& shape)
{
    Match match = Match::Unknown;
    for (const QString& key : shape.keys) {
        const QString ours = field(sent, key), theirs = field(answered, key);
        if (ours.isEmpty() || theirs.isEmpty())
            continue;
        if (ours.compare(theirs, Qt::CaseInsensitive) != 0)
            return Match::Different;
        match = Match::Same;
    }
    return match;
}

/// For each sent element the index of its answer, or -1: by number first, then by position unless the number
/// differs.
QList<qsizetype> matchElements(const QJsonArray& sent, const QJsonArray& answered, const Shape& shape)
{
    QList<qsizetype> answerOf(sent.size(), -1);
    QList<bool> used(answered.size(), false);
    // In order all the way is the usual case and keeps this linear.
    for (const bool samePositionOnly : {true, false}) {
        for (qsizetype i = 0; i < sent.size(); ++i) {
            for (qsizetype j = samePositionOnly ? i : 0; answerOf[i] < 0 && j < answered.size(); ++j) {
                if (!used[j] && compare(sent[i].toObject(), answered[j].toObject(), shape) == Match::Same) {
                    answerOf[i] = j;
                    used[j] = true;
                }
                if (samePositionOnly)
                    break;
            }
        }
    }
    for (qsizetype i = 0; i < qMin(sent.size(), answered.size()); ++i) {
        if (answerOf[i] < 0 && !used[i] &&
            compare(sent[i].toObject(), answered[i].toObject(), shape) == Match::Unknown) {
            answerOf[i] = i;
            used[i] = true;
        }
    }
    return answerOf;
}

QStringList withNested(QStringList texts, const QJsonValue& value)
{
    const QStringList more = readMessages(value.toObject().value(QStringLiteral("ValidationErrors")));
    for (const QString& text : more) {
        if (!texts.contains(text))
            texts.append(text);
    }
    return texts;
}

/// The element's own errors, or else those Xero hung on its parts.
QStringList errorTexts(const QJsonObject& element)
{
    QStringList texts = withNested({}, element);
    if (!texts.isEmpty())
        return texts;
    for (const QString& part : {QStringLiteral("Contact"), QStringLiteral("Invoice"),
                                QStringLiteral("CreditNote"), QStringLiteral("Account")})
        texts = withNested(texts, element.value(part));
    const QJsonArray lines = element.value(QStringLiteral("LineItems")).toArray();
    for (const QJsonValue& line : lines)
        texts = withNested(texts, line);
    return texts;
}

/// StatusAttributeString decides; without it a non-empty ValidationErrors. An id proves nothing: Xero sends
/// real-looking ones with elements it did not save.
ElementStatus statusOf(const QJsonObject& element)
{
    const QString status = element.value(QStringLiteral("StatusAttributeString")).toString();
    if (status == QStringLiteral("ERROR"))
        return ElementStatus::Error;
    if (status == QStringLiteral("WARNING"))
        return ElementStatus::Warning;
    if (status == QStringLiteral("OK"))
        return ElementStatus::Ok;
    if (!element.value(QStringLiteral("ValidationErrors")).toArray().isEmpty())
        return ElementStatus::Error;
    return element.value(QStringLiteral("Warnings")).toArray().isEmpty() ? ElementStatus::Ok
                                                                         : ElementStatus::Warning;
}

Result<ElementResult> readElement(const QJsonObject& element, const QJsonObject& sent, const Shape& shape,
                                  bool refused)
{
    ElementResult result;
    result.answer = element;
    result.status = refused ? ElementStatus::Error : statusOf(element);
    result.warnings = readMessages(element.value(QStringLiteral("Warnings")));
    if (!shape.keys.isEmpty()) {
        const QString sentNumber = field(sent, shape.keys.first());
        result.number = sentNumber.isEmpty() ? field(element, shape.keys.first()) : sentNumber;
    }
    if (!result.saved()) {
        result.errors = errorTexts(element);
        if (result.errors.isEmpty())
            result.errors.append(QCoreApplication::translate("Xero", "Xero refused it and gave no reason."));
        return result;
    }
    result.id = field(element, shape.id);
    // Allocations had no id of their own for years; everything else that was saved has one.
    if (result.id.isEmpty() && shape.list != QStringLiteral("Allocations"))
        return unreadable(shape.list, shape.id + QStringLiteral(" is missing"));
    if (!shape.document)
        return result;
    auto document = readDocument(*shape.document, element);
    if (document) {
        result.document = std::move(*document);
        result.number = result.document.number;
    } else if (shape.needsTotal) {
        return document.error();
    }
    return result;
}

QJsonArray sentElements(const WriteRequest& request, const Shape& shape)
{
    const QJsonObject body = QJsonDocument::fromJson(request.body).object();
    const QJsonValue list = body.value(shape.list);
    return list.isArray() ? list.toArray() : QJsonArray{body};
}

Result<QList<ElementResult>> readElements(const WriteRequest& request, const QJsonArray& answered,
                                          bool refused)
{
    const Shape shape = shapeOf(request.kind);
    const QJsonArray sent = sentElements(request, shape);
    if (!refused && answered.size() < sent.size()) {
        return unreadable(
            shape.list,
            QStringLiteral("%1 elements sent, %2 answered").arg(sent.size()).arg(answered.size()));
    }
    const QList<qsizetype> answerOf = matchElements(sent, answered, shape);
    QList<ElementResult> results;
    for (qsizetype i = 0; i < sent.size(); ++i) {
        const QJsonObject ours = sent[i].toObject();
        if (answerOf[i] < 0 && !refused)
            return unreadable(shape.list, QStringLiteral("no answer for element %1").arg(i + 1));
        const QJsonObject theirs = answerOf[i] < 0 ? QJsonObject{} : answered[answerOf[i]].toObject();
        auto result = readElement(theirs, ours, shape, refused);
        if (!result)
            return result.error();
        // A refused request saves none of its elements, also not those without a fault of their own.
        if (refused && errorTexts(theirs).isEmpty()) {
            result->errors = {QCoreApplication::translate(
                "Xero", "Not saved, because Xero refused another document of the same request.")};
        }
        results.append(std::move(*result));
    }
    return results;
}

} // namespace

Result<QList<ElementResult>> readWriteResponse(const WriteRequest& request, const HttpResponse& response)
{
    const Shape shape = shapeOf(request.kind);
    if (response.status == 400) {
        const QJsonValue elements =
            QJsonDocument::fromJson(response.body).object().value(QStringLiteral("Elements"));
        const QJsonArray array = elements.toArray();
        const bool explained = std::any_of(array.begin(), array.end(), [](const QJsonValue& element) {
            return !errorTexts(element.toObject()).isEmpty();
        });
        if (explained)
            return readElements(request, array, true);
    }
    if (response.status < 200 || response.status > 299)
        return responseError(response,
                             QString::fromLatin1(request.method) + u' ' + writeKindName(request.kind));
    if (request.kind == WriteKind::Other || request.kind == WriteKind::History)
        return QList<ElementResult>(request.elements);
    const auto answered = readEnvelope(response.body, shape.list);
    if (!answered)
        return answered.error();
    return readElements(request, *answered, false);
}

} // namespace counterfoil::xero
