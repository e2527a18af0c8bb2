#pragma once

#include "xero/writer.h"

/// One of each thing that is written to Xero, as full as it gets.
namespace counterfoil::test {

inline Amount amount(const char* text)
{
    return Amount::parse(QString::fromLatin1(text)).value();
}

inline const QString invoiceId = QStringLiteral("11111111-1111-4111-8111-111111111111");
inline const QString noteId = QStringLiteral("22222222-2222-4222-8222-222222222222");
inline const QString contactId = QStringLiteral("33333333-3333-4333-8333-333333333333");
inline const QString paymentId = QStringLiteral("44444444-4444-4444-8444-444444444444");

inline xero::Contact sampleContact()
{
    xero::Contact contact;
    contact.contactNumber = QStringLiteral("M-77");
    contact.accountNumber = QStringLiteral("77");
    contact.name = QStringLiteral("Zoë Müller");
    contact.firstName = QStringLiteral("Zoë");
    contact.lastName = QStringLiteral("Müller");
    contact.emailAddress = QStringLiteral("zoe@example.com");
    contact.taxNumber = QStringLiteral("GB123456789");
    contact.addresses = {{QStringLiteral("POBOX"),
                          {QStringLiteral("1 High Street"), QString(), QStringLiteral("Flat 2")},
                          QStringLiteral("York"),
                          QStringLiteral("Yorkshire"),
                          QStringLiteral("YO1 1AA"),
                          QStringLiteral("GB"),
                          QStringLiteral("Zoë Müller")}};
    contact.phones = {{QStringLiteral("DEFAULT"), QStringLiteral("01904 000000")}};
    return contact;
}

inline xero::Item sampleItem()
{
    return {{},
            QStringLiteral("MUG-RED"),
            QStringLiteral("Red mug"),
            QStringLiteral("A red mug"),
            amount("27.7749"),
            QStringLiteral("200"),
            QStringLiteral("OUTPUT2")};
}

inline xero::LineItem sampleLine()
{
    xero::LineItem line;
    line.description = QStringLiteral("Red mug");
    line.quantity = amount("3");
    line.unitAmount = amount("29.9967");
    line.lineAmount = amount("89.99");
    line.taxAmount = amount("15");
    line.accountCode = QStringLiteral("200");
    line.taxType = QStringLiteral("OUTPUT2");
    line.itemCode = QStringLiteral("MUG-RED");
    line.tracking = {{QStringLiteral("Shop"), QStringLiteral("UK")}};
    return line;
}

inline xero::SalesDocument sampleDocument(xero::DocumentType type)
{
    xero::SalesDocument document;
    document.type = type;
    document.contactId = contactId;
    document.date = QDate(2026, 5, 4);
    document.dueDate = QDate(2026, 6, 3);
    document.number =
        type == xero::DocumentType::Invoice ? QStringLiteral("MI-000000101") : QStringLiteral("MC-000000031");
    document.reference = QStringLiteral("000000101");
    document.currencyCode = QStringLiteral("EUR");
    document.currencyRate = QStringLiteral("1.1543215");
    document.url = QStringLiteral("https://shop.example/admin");
    document.lines = {sampleLine()};
    xero::LineItem heading;
    heading.description = QStringLiteral("Gift message: enjoy");
    heading.accountCode = QStringLiteral("200"); // must not be sent: a heading has a description only
    document.lines.append(heading);
    return document;
}

inline xero::Payment samplePayment()
{
    xero::Payment payment;
    payment.invoiceId = invoiceId;
    payment.invoiceNumber = QStringLiteral("MI-000000101");
    payment.accountCode = QStringLiteral("090-STRIPE");
    payment.date = QDate(2026, 5, 4);
    payment.amount = amount("89.99");
    payment.reference = QStringLiteral("stripe_payments pi_3");
    return payment;
}

inline xero::Payment sampleRefund()
{
    xero::Payment payment = samplePayment();
    payment.invoiceId.clear();
    payment.invoiceNumber.clear();
    payment.creditNoteNumber = QStringLiteral("MC-000000031");
    payment.accountCode.clear();
    payment.accountId = QStringLiteral("55555555-5555-4555-8555-555555555555");
    payment.amount = amount("30.65");
    return payment;
}

inline xero::Allocation sampleAllocation()
{
    return {noteId, invoiceId, amount("30.65"), QDate(2026, 5, 12)};
}

/// Every kind of write there is.
inline QList<xero::WriteRequest> sampleWrites()
{
    return {
        xero::putContacts({sampleContact()}),
        xero::putItems({sampleItem()}),
        xero::putDocuments(xero::DocumentType::Invoice, {sampleDocument(xero::DocumentType::Invoice)}),
        xero::putDocuments(xero::DocumentType::CreditNote, {sampleDocument(xero::DocumentType::CreditNote)}),
        xero::putPayments({samplePayment(), sampleRefund()}),
        xero::putAllocation(sampleAllocation()),
        xero::voidDocument(xero::DocumentType::Invoice, invoiceId),
        xero::voidDocument(xero::DocumentType::CreditNote, noteId),
        xero::deletePayment(paymentId)};
}

} // namespace counterfoil::test
