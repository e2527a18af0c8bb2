#include "sandbox/xero/settlement.h"

#include "sandbox/xero/documents.h"

namespace counterfoil::sandbox {

namespace {

struct Target
{
    DocumentKind kind = DocumentKind::Invoice;
    const QJsonObject* document = nullptr;
    bool named = false;
};

Target targetOf(const Books& books, const QJsonObject& input, QStringList& errors)
{
    const QJsonObject invoice = input.value(u"Invoice").toObject();
    const QJsonObject note = input.value(u"CreditNote").toObject();
    const QString invoiceNumber =
        has(invoice, u"InvoiceNumber") ? textOf(invoice, u"InvoiceNumber") : textOf(input, u"InvoiceNumber");
    const QString noteNumber = has(note, u"CreditNoteNumber") ? textOf(note, u"CreditNoteNumber")
                                                              : textOf(input, u"CreditNoteNumber");
    const bool forInvoice = has(invoice, u"InvoiceID") || !invoiceNumber.isEmpty();
    const bool forNote = has(note, u"CreditNoteID") || !noteNumber.isEmpty();
    if (forInvoice == forNote) {
        errors.append(QStringLiteral(
            "A payment must be for exactly one of Invoice, CreditNote, Prepayment or Overpayment"));
        return {};
    }
    Target target;
    target.named = true;
    target.kind = forInvoice ? DocumentKind::Invoice : DocumentKind::CreditNote;
    target.document =
        forInvoice ? findDocument(books, DocumentKind::Invoice, textOf(invoice, u"InvoiceID"), invoiceNumber)
                   : findDocument(books, DocumentKind::CreditNote, textOf(note, u"CreditNoteID"), noteNumber);
    if (!target.document)
        errors.append(forInvoice ? QStringLiteral("Invoice could not be found")
                                 : QStringLiteral("Credit Note could not be found"));
    return target;
}

QJsonObject payableAccount(const Books& books, const QJsonObject& input, QStringList& errors)
{
    const QJsonObject reference = input.value(u"Account").toObject();
    QString code = textOf(reference, u"Code");
    if (code.isEmpty())
        code = textOf(input, u"Code");
    const QJsonObject account = books.findAccount(code, textOf(reference, u"AccountID"));
    if (account.isEmpty()) {
        errors.append(QStringLiteral("Account could not be found"));
        return {};
    }
    const bool takes =
        account.value(u"Type").toString() == u"BANK" || account.value(u"EnablePaymentsToAccount").toBool();
    if (!takes || account.value(u"Status").toString() != u"ACTIVE")
        errors.append(
            QStringLiteral(
                "Account code '%1' is not a valid account for payments: it must be an active bank account "
                "or have payments enabled.")
                .arg(account.value(u"Code").toString()));
    return account;
}

void checkAmount(const QJsonObject& input, const Target& target, QStringList& errors)
{
    const Amount amount = amountOf(input, u"Amount");
    if (amount.isNegative() || amount.isZero())
        errors.append(QStringLiteral("Payment amount must be greater than zero"));
    if (amount != amount.round2())
        errors.append(QStringLiteral("Payment amount must not have more than 2 decimals"));
    if (!target.document)
        return;
    if (textOf(*target.document, u"Status") != u"AUTHORISED")
        errors.append(QStringLiteral("Payments can only be made against Authorised documents"));
    const Amount open =
        amountOf(*target.document, target.kind == DocumentKind::Invoice ? u"AmountDue" : u"RemainingCredit");
    if (amount > open)
        errors.append(QStringLiteral("Payment amount exceeds the amount outstanding on this document"));
}

void settle(Books& books, DocumentKind kind, const QString& id, const QDateTime& now)
{
    kind == DocumentKind::Invoice ? books.settleInvoice(id, now) : books.settleCreditNote(id, now);
}

} // namespace

Outcome createPayment(Books& books, const QJsonObject& input, const QDateTime& now)
{
    QStringList errors;
    const Target target = targetOf(books, input, errors);
    const QJsonObject account = payableAccount(books, input, errors);
    if (target.named)
        checkAmount(input, target, errors);
    const auto date = has(input, u"Date") ? parseXeroDate(textOf(input, u"Date")) : std::optional(now.date());
    if (!date)
        errors.append(QStringLiteral("Date '%1' is not a valid date.").arg(textOf(input, u"Date")));
    const QString lock = date ? books.lockError(*date) : QString();
    if (!lock.isEmpty())
        errors.append(lock);
    if (!errors.isEmpty())
        return Outcome::refused(input, errors);

    const bool forInvoice = target.kind == DocumentKind::Invoice;
    const DocumentNames& names = DocumentNames::of(target.kind);
    const QString documentId = target.document->value(names.idKey).toString();
    QJsonObject payment{{QStringLiteral("PaymentID"), freshId()},
                        {QStringLiteral("_document"), documentId},
                        {QStringLiteral("Amount"), amountOf(input, u"Amount").toJson()},
                        {QStringLiteral("CurrencyRate"), target.document->value(u"CurrencyRate")},
                        {QStringLiteral("Reference"), textOf(input, u"Reference")},
                        {QStringLiteral("Status"), QStringLiteral("AUTHORISED")},
                        {QStringLiteral("PaymentType"),
                         forInvoice ? QStringLiteral("ACCRECPAYMENT") : QStringLiteral("ARCREDITPAYMENT")},
                        {QStringLiteral("IsReconciled"), input.value(u"IsReconciled").toBool()},
                        {QStringLiteral("HasAccount"), true},
                        {QStringLiteral("UpdatedDateUTC"), xeroDateTime(now)}};
    payment.insert(u"Date", xeroDate(*date));
    payment.insert(u"Account", QJsonObject{{QStringLiteral("AccountID"), account.value(u"AccountID")},
                                           {QStringLiteral("Code"), account.value(u"Code")},
                                           {QStringLiteral("Name"), account.value(u"Name")}});
    payment.insert(forInvoice ? u"Invoice" : u"CreditNote",
                   QJsonObject{{names.idKey, documentId},
                               {names.numberKey, target.document->value(names.numberKey)},
                               {QStringLiteral("Type"), names.type},
                               {QStringLiteral("Contact"), target.document->value(u"Contact")},
                               {QStringLiteral("CurrencyCode"), target.document->value(u"CurrencyCode")}});
    books.payments.put(payment);
    settle(books, target.kind, documentId, now);
    return {payment, {}, {}};
}

Outcome deletePayment(Books& books, const QString& id, const QJsonObject& input, const QDateTime& now)
{
    const QJsonObject* found = books.payments.byId(id);
    if (!found)
        return Outcome::refused(input, {QStringLiteral("Payment could not be found")});
    if (textOf(input, u"Status") != u"DELETED")
        return Outcome::refused(input,
                                {QStringLiteral("Payments can only be deleted: Status must be DELETED")});
    QJsonObject payment = *found;
    if (textOf(payment, u"Status") == u"DELETED")
        return Outcome::refused(input, {QStringLiteral("Payment not of valid status for modification")});
    if (payment.value(u"IsReconciled").toBool())
        return Outcome::refused(input,
                                {QStringLiteral("This payment has been reconciled and cannot be deleted")});
    const auto date = parseXeroDate(textOf(payment, u"Date"));
    const QString lock = date ? books.lockError(*date) : QString();
    if (!lock.isEmpty())
        return Outcome::refused(input, {lock});
    payment.insert(u"Status", QStringLiteral("DELETED"));
    payment.insert(u"UpdatedDateUTC", xeroDateTime(now));
    books.payments.put(payment);
    settle(books, has(payment, u"Invoice") ? DocumentKind::Invoice : DocumentKind::CreditNote,
           textOf(payment, u"_document"), now);
    return {payment, {}, {}};
}

} // namespace counterfoil::sandbox
