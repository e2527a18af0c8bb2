#pragma once

#include "sandbox/xeroclient.h"

#include <QTest>

namespace counterfoil::test {

inline QJsonObject wrapped(const QString& name, const QJsonObject& element)
{
    return {{name, QJsonArray{element}}};
}

/// A copy with some properties set; a null value takes the property away.
inline QJsonObject with(QJsonObject base, const QJsonObject& changes)
{
    for (auto it = changes.constBegin(); it != changes.constEnd(); ++it) {
        if (it->isNull())
            base.remove(it.key());
        else
            base.insert(it.key(), *it);
    }
    return base;
}

inline QJsonObject withLine(QJsonObject document, const QJsonObject& changes)
{
    const QJsonObject line = document.value(u"LineItems").toArray().at(0).toObject();
    document.insert(u"LineItems", QJsonArray{with(line, changes)});
    return document;
}

/// A signed-in client of an empty demo organisation with one contact, Jane Doe (M-77).
class BooksFixture
{
protected:
    void setUp()
    {
        sandbox::Options options;
        options.autoApprove = true;
        options.minuteLimit = 0;
        auto started = sandbox::Sandbox::start(options);
        QVERIFY(started.ok());
        m_box = std::move(started).value();
        m_client = std::make_unique<XeroClient>(*m_box);
        QVERIFY(m_client->signIn());
        const RawReply reply =
            put(QStringLiteral("Contacts"), object(R"({"Name":"Jane Doe","ContactNumber":"M-77"})"), {});
        QCOMPARE(reply.status, 200);
        m_contactId = firstElement(reply, QStringLiteral("Contacts")).value(u"ContactID").toString();
        QVERIFY(!m_contactId.isEmpty());
    }

    RawReply put(const QString& name, const QJsonObject& element, const QByteArray& query = "?unitdp=4")
    {
        return m_client->call("PUT", '/' + name.toLatin1() + query, wrapped(name, element));
    }
    QStringList refusal(const QString& name, const QJsonObject& element)
    {
        const RawReply reply = put(name, element, "?unitdp=4&summarizeErrors=false");
        const QJsonObject answer = firstElement(reply, name);
        if (reply.status != 200 || answer.value(u"StatusAttributeString").toString() != u"ERROR")
            return {QStringLiteral("status %1: %2").arg(reply.status).arg(QString::fromUtf8(reply.body))};
        return messagesOf(answer);
    }
    QJsonObject invoice(const QString& number, const QJsonObject& changes = {}) const
    {
        return with({{QStringLiteral("Type"), QStringLiteral("ACCREC")},
                     {QStringLiteral("Contact"), QJsonObject{{QStringLiteral("ContactID"), m_contactId}}},
                     {QStringLiteral("Date"), QStringLiteral("2026-11-02")},
                     {QStringLiteral("DueDate"), QStringLiteral("2026-11-02")},
                     {QStringLiteral("LineAmountTypes"), QStringLiteral("Inclusive")},
                     {QStringLiteral("InvoiceNumber"), number},
                     {QStringLiteral("CurrencyCode"), QStringLiteral("GBP")},
                     {QStringLiteral("Status"), QStringLiteral("AUTHORISED")},
                     {QStringLiteral("LineItems"), QJsonArray{line()}}},
                    changes);
    }
    QJsonObject creditNote(const QString& number, const QJsonObject& changes = {}) const
    {
        return with(invoice({}), with({{QStringLiteral("Type"), QStringLiteral("ACCRECCREDIT")},
                                       {QStringLiteral("InvoiceNumber"), QJsonValue::Null},
                                       {QStringLiteral("DueDate"), QJsonValue::Null},
                                       {QStringLiteral("CreditNoteNumber"), number}},
                                      changes));
    }
    static QJsonObject line(const QJsonObject& changes = {})
    {
        return with(object(R"({"Description":"Red mug","Quantity":3,"UnitAmount":29.9967,"LineAmount":89.99,)"
                           R"("TaxAmount":15,"TaxType":"OUTPUT2","AccountCode":"200"})"),
                    changes);
    }
    QJsonObject payment(const QString& invoiceId, double amount, const QJsonObject& changes = {}) const
    {
        return with(
            {{QStringLiteral("Invoice"), QJsonObject{{QStringLiteral("InvoiceID"), invoiceId}}},
             {QStringLiteral("Account"), QJsonObject{{QStringLiteral("Code"), QStringLiteral("092")}}},
             {QStringLiteral("Date"), QStringLiteral("2026-11-03")},
             {QStringLiteral("Amount"), amount}},
            changes);
    }
    QString createInvoice(const QString& number, const QJsonObject& changes = {})
    {
        return firstElement(put(QStringLiteral("Invoices"), invoice(number, changes)),
                            QStringLiteral("Invoices"))
            .value(u"InvoiceID")
            .toString();
    }
    QString createCreditNote(const QString& number, const QJsonObject& changes = {})
    {
        return firstElement(put(QStringLiteral("CreditNotes"), creditNote(number, changes)),
                            QStringLiteral("CreditNotes"))
            .value(u"CreditNoteID")
            .toString();
    }
    QJsonObject readInvoice(const QString& id)
    {
        return firstElement(m_client->get("/Invoices/" + id.toLatin1() + "?unitdp=4"),
                            QStringLiteral("Invoices"));
    }
    QJsonObject readCreditNote(const QString& id)
    {
        return firstElement(m_client->get("/CreditNotes/" + id.toLatin1()), QStringLiteral("CreditNotes"));
    }
    RawReply allocate(const QString& note, const QString& invoiceId, double amount)
    {
        return m_client->call(
            "PUT", "/CreditNotes/" + note.toLatin1() + "/Allocations",
            wrapped(QStringLiteral("Allocations"),
                    {{QStringLiteral("Amount"), amount},
                     {QStringLiteral("Date"), QStringLiteral("2026-11-04")},
                     {QStringLiteral("Invoice"), QJsonObject{{QStringLiteral("InvoiceID"), invoiceId}}}}));
    }

    std::unique_ptr<sandbox::Sandbox> m_box;
    std::unique_ptr<XeroClient> m_client;
    QString m_contactId;
};

} // namespace counterfoil::test
