#include "posting/previewcase.h"

#include "posting/casesettings.h"
#include "posting/previewsummary.h"
#include "posting/words.h"

#include "magento/reader.h"
#include "xero/writer.h"

#include <QJsonArray>

namespace counterfoil::posting {

namespace {

Error invalid(const QString& message)
{
    return makeError(ErrorKind::Settings, message, {}, QStringLiteral("CASE_INVALID"));
}

/// The Magento documents of a case.
struct CaseDocuments
{
    QList<magento::Order> orders; ///< one, but for a daily summary
    QList<magento::SalesDocument> invoices, creditMemos;

    const magento::Order& orderOf(const magento::SalesDocument& document) const
    {
        for (const magento::Order& order : orders) {
            if (order.entityId == document.orderId)
                return order;
        }
        return orders.first();
    }
};

using DocumentReader = Result<magento::SalesDocument> (*)(const QJsonObject&);

Result<QList<magento::SalesDocument>> readDocuments(const QJsonValue& value, DocumentReader read,
                                                    const QString& field)
{
    QList<magento::SalesDocument> documents;
    if (value.isUndefined() || value.isNull())
        return documents;
    if (!value.isArray())
        return invalid(Posting::tr("The case's \"%1\" must be a list.").arg(field));
    const QJsonArray array = value.toArray();
    for (const QJsonValue& element : array) {
        const Result<magento::SalesDocument> document = read(element.toObject());
        if (!document)
            return invalid(Posting::tr("In the case's \"%1\": %2").arg(field, document.error().message));
        documents.append(*document);
    }
    return documents;
}

/// "invoices": […] or a single "invoice": {…}.
QJsonValue listOf(const QJsonObject& magento, const QString& plural, const QString& singular)
{
    if (magento.contains(singular) && !magento.contains(plural))
        return QJsonArray{magento.value(singular)};
    return magento.value(plural);
}

Result<CaseDocuments> readCaseDocuments(const QJsonObject& magento)
{
    CaseDocuments documents;
    const QJsonArray orders = listOf(magento, QStringLiteral("orders"), QStringLiteral("order")).toArray();
    if (orders.isEmpty() || !orders.first().isObject())
        return invalid(Posting::tr("The case has no \"magento.order\"."));
    for (const QJsonValue& json : orders) {
        const Result<magento::Order> order = magento::readOrder(json.toObject());
        if (!order)
            return invalid(Posting::tr("In the case's \"magento.order\": %1").arg(order.error().message));
        documents.orders.append(*order);
    }
    const auto invoices =
        readDocuments(listOf(magento, QStringLiteral("invoices"), QStringLiteral("invoice")),
                      magento::readInvoice, QStringLiteral("magento.invoices"));
    if (!invoices)
        return invoices.error();
    documents.invoices = *invoices;
    const auto memos =
        readDocuments(listOf(magento, QStringLiteral("creditmemos"), QStringLiteral("creditmemo")),
                      magento::readCreditMemo, QStringLiteral("magento.creditmemos"));
    if (!memos)
        return memos.error();
    documents.creditMemos = *memos;
    return documents;
}

Result<QList<Outcome>> outcomesOf(const QString& trigger, const CaseDocuments& documents,
                                  const Context& context)
{
    QList<Outcome> outcomes;
    if (trigger == QStringLiteral("order")) {
        for (const magento::Order& order : documents.orders)
            outcomes.append(postOrder(order, context));
    } else if (trigger == QStringLiteral("invoice")) {
        for (const magento::SalesDocument& invoice : documents.invoices)
            outcomes.append(postInvoice(invoice, documents.orderOf(invoice), documents.invoices, context));
    } else if (trigger == QStringLiteral("creditmemo")) {
        for (const magento::SalesDocument& memo : documents.creditMemos)
            outcomes.append(postCreditMemo(memo, documents.orderOf(memo), context));
    } else if (trigger == QStringLiteral("summary")) {
        outcomes = previewSummaries(documents.orders, documents.invoices, documents.creditMemos, context);
    } else {
        return invalid(
            Posting::tr("The case's \"trigger\" must be order, invoice, creditmemo or summary, not \"%1\".")
                .arg(trigger));
    }
    if (outcomes.isEmpty())
        return invalid(Posting::tr("The case is about \"%1\", but has no such document.").arg(trigger));
    return outcomes;
}

QString contactPlaceholder(const ContactDraft& contact, const magento::Order& order)
{
    const bool single = contact.key == singleContactKey;
    const QString who = single || order.customerEmail.isEmpty() ? contact.contact.name : order.customerEmail;
    return QStringLiteral("$CONTACT(%1)").arg(who);
}

QJsonObject paymentJson(const PaymentDraft& draft, const xero::SalesDocument& document)
{
    xero::Payment payment;
    if (document.type == xero::DocumentType::CreditNote)
        payment.creditNoteNumber = document.number;
    else
        payment.invoiceNumber = document.number;
    payment.accountCode = draft.accountCode;
    payment.date = draft.date;
    payment.amount = draft.amount;
    payment.reference = draft.reference;
    return {{QStringLiteral("method"), QStringLiteral("PUT")},
            {QStringLiteral("path"), QStringLiteral("/Payments")},
            {QStringLiteral("body"), xero::toJson(payment)}};
}

QJsonObject documentJson(const Prepared& prepared, const magento::Order& order)
{
    xero::SalesDocument document = prepared.document;
    document.contactId = contactPlaceholder(prepared.contact, order);
    QJsonObject json{
        {QStringLiteral("method"), QStringLiteral("PUT")},
        {QStringLiteral("path"), QString::fromLatin1(xero::documentPath(document.type))},
        {QStringLiteral("body"), xero::toJson(document)},
        {QStringLiteral("totals"),
         QJsonObject{{QStringLiteral("SubTotal"), prepared.predicted.subTotal.toJson()},
                     {QStringLiteral("TotalTax"), prepared.predicted.totalTax.toJson()},
                     {QStringLiteral("Total"), prepared.predicted.total.toJson()}}},
        {QStringLiteral("contact"), xero::toJson(prepared.contact.contact)},
        {QStringLiteral("xeroOwnTax"), prepared.xeroOwnTax.toJson()},
    };
    if (prepared.payment)
        json.insert(QStringLiteral("payment"), paymentJson(*prepared.payment, document));
    if (prepared.storeCreditRefund)
        json.insert(QStringLiteral("storeCreditRefund"), paymentJson(*prepared.storeCreditRefund, document));
    if (!prepared.notes.isEmpty())
        json.insert(QStringLiteral("notes"), QJsonArray::fromStringList(prepared.notes));
    return json;
}

/// A case need not say where the money of a gateway went; what arrives by hand stays open.
void addPaymentPlaceholder(Mapping& mapping, const QString& method)
{
    if (method.isEmpty() || isOfflineMethod(method) || mapping.payments.contains(method) ||
        mapping.payments.contains(QStringLiteral("*")))
        return;
    mapping.payments.insert(method, {QStringLiteral("$ACCOUNT(%1)").arg(method), false, 0});
}

QJsonObject blockedJson(const QString& id, const Blocked& blocked)
{
    return {{QStringLiteral("id"), id},
            {QStringLiteral("outcome"), QStringLiteral("block")},
            {QStringLiteral("reason"), blocked.code},
            {QStringLiteral("message"), blocked.message},
            {QStringLiteral("documents"), QJsonArray()}};
}

} // namespace

Result<QJsonObject> previewCase(const QJsonObject& input)
{
    for (const QString& key : {QStringLiteral("settings"), QStringLiteral("magento")}) {
        if (!input.value(key).isObject())
            return invalid(Posting::tr("The case has no object \"%1\".").arg(key));
    }
    Result<CaseSettings> settings = readCaseSettings(input.value(u"settings").toObject());
    if (!settings)
        return settings.error();
    const QJsonObject rates = input.value(u"tax_rates_in_xero").toObject();
    for (auto it = rates.begin(); it != rates.end(); ++it) {
        if (const auto rate = Amount::fromJson(it.value()))
            settings->organisation.taxRates.insert(it.key(), *rate);
    }
    const Result<CaseDocuments> documents = readCaseDocuments(input.value(u"magento").toObject());
    if (!documents)
        return documents.error();
    for (const magento::Order& order : documents->orders)
        addPaymentPlaceholder(settings->mapping, order.payment.method);

    const Context context{settings->mapping, settings->organisation};
    const auto outcomes = outcomesOf(input.value(u"trigger").toString(), *documents, context);
    if (!outcomes)
        return outcomes.error();

    const QString id = input.value(u"id").toString();
    QJsonArray posted;
    for (const Outcome& outcome : *outcomes) {
        const auto* blocked = std::get_if<Blocked>(&outcome);
        // A canceled invoice beside its successor is passed over. One refusal refuses the case: half of an
        // order's documents would be half a truth.
        if (blocked && !(isSkip(*blocked) && outcomes->size() > 1))
            return blockedJson(id, *blocked);
        if (!blocked)
            posted.append(documentJson(std::get<Prepared>(outcome), documents->orders.first()));
    }
    QJsonObject result{{QStringLiteral("id"), id},
                       {QStringLiteral("outcome"), QStringLiteral("post")},
                       {QStringLiteral("reason"), QJsonValue(QJsonValue::Null)},
                       {QStringLiteral("documents"), posted}};
    if (!settings->notes.isEmpty())
        result.insert(QStringLiteral("notes"), QJsonArray::fromStringList(settings->notes));
    return result;
}

} // namespace counterfoil::posting
