#include "sync/preparer.h"

#include "magento/reader.h"
#include "sync/documentnames.h"
#include "sync/sourcedocument.h"

#include <QCoreApplication>

namespace counterfoil::sync {

namespace {

using store::DocumentKind;

Error missing(const QString& what)
{
    return makeError(
        ErrorKind::Rejected,
        QCoreApplication::translate("Preparer", "%1 is not in the journal. Add it to the queue again to read "
                                                "it from the shop.")
            .arg(what),
        {}, QStringLiteral("ORDER_MISSING"));
}

} // namespace

Result<magento::Order> Preparer::orderOf(qint64 orderId) const
{
    const auto document = m_documents.find(DocumentKind::Order, orderId);
    if (!document)
        return missing(QCoreApplication::translate("Preparer", "The order of this document"));
    return magento::readOrder(bodyOf(*document));
}

Result<QList<magento::SalesDocument>> Preparer::siblings(qint64 orderId) const
{
    QList<magento::SalesDocument> result;
    const auto documents = m_documents.ofOrder(DocumentKind::Invoice, orderId);
    for (const auto& document : documents) {
        auto invoice = magento::readInvoice(bodyOf(document));
        if (!invoice)
            return invoice.error();
        result.append(*invoice);
    }
    return result;
}

Result<QList<posting::SummaryMember>> Preparer::summaryMembers(DocumentKind kind, qint64 summaryId) const
{
    const DocumentKind memberKind =
        kind == DocumentKind::DailySales ? DocumentKind::Invoice : DocumentKind::CreditMemo;
    QList<posting::SummaryMember> members;
    const QList<qint64> ids = m_summaries.members(summaryId);
    for (const qint64 id : ids) {
        const auto document = m_documents.find(memberKind, id);
        const auto order = document ? orderOf(document->orderId)
                                    : Result<magento::Order>(missing(QCoreApplication::translate(
                                          "Preparer", "A document of this daily summary")));
        if (!order)
            return order.error();
        auto outcome = prepare(memberKind, id);
        if (!outcome)
            return outcome.error();
        if (const auto* blocked = std::get_if<posting::Blocked>(&*outcome))
            return makeError(ErrorKind::Rejected, blocked->message, {},
                             QStringLiteral("SUMMARY_MEMBER_REFUSED"));
        members.append({document->incrementId, order->incrementId, document->customerName,
                        document->createdAt, std::get<posting::Prepared>(*outcome)});
    }
    if (members.isEmpty())
        return missing(QCoreApplication::translate("Preparer", "This daily summary"));
    return members;
}

Result<posting::Outcome> Preparer::prepareSummary(DocumentKind kind, qint64 summaryId) const
{
    const auto summary = m_summaries.find(summaryId);
    if (!summary)
        return missing(QCoreApplication::translate("Preparer", "This daily summary"));
    const auto members = summaryMembers(kind, summaryId);
    if (!members)
        return members.error();
    const posting::SummaryKey key{summary->day, summary->currency, summary->paymentMethod,
                                  summary->creditNote};
    return posting::summarise(key, *members, summary->sequence, m_context);
}

Result<posting::Outcome> Preparer::prepare(DocumentKind kind, qint64 entityId) const
{
    if (isSummary(kind))
        return prepareSummary(kind, entityId);
    const auto document = m_documents.find(kind, entityId);
    if (!document)
        return missing(QCoreApplication::translate("Preparer", "This document"));
    if (m_saleForm) {
        if (auto refused = m_saleForm->refusal(*document))
            return posting::Outcome(*refused);
    }
    const auto order = orderOf(document->orderId);
    if (!order)
        return order.error();
    if (!posting::needsProducts(m_context.mapping))
        return post(*document, *order, m_context);
    const posting::ProductsById products = productsOf(*order);
    posting::Context context = m_context;
    context.products = &products;
    return post(*document, *order, context);
}

Result<posting::Settlement> Preparer::settlement(DocumentKind kind, qint64 entityId, Amount total) const
{
    const auto document = m_documents.find(kind, entityId);
    if (!document)
        return missing(QCoreApplication::translate("Preparer", "This document"));
    const auto order = orderOf(document->orderId);
    if (!order)
        return order.error();
    if (kind == DocumentKind::Order)
        return posting::settlementOfOrder(*order, total, m_context);
    const bool memo = kind == DocumentKind::CreditMemo;
    const auto own =
        memo ? magento::readCreditMemo(bodyOf(*document)) : magento::readInvoice(bodyOf(*document));
    if (!own)
        return own.error();
    return memo ? posting::settlementOfMemo(*own, *order, total, m_context)
                : posting::settlementOfInvoice(*own, *order, total, m_context);
}

posting::ProductsById Preparer::productsOf(const magento::Order& order) const
{
    QList<qint64> ids;
    for (const magento::OrderItem& item : order.items)
        ids.append(item.productId);
    posting::ProductsById products;
    const auto documents = m_documents.findMany(DocumentKind::Product, ids);
    for (const auto& document : documents) {
        const auto product = magento::readProduct(bodyOf(document));
        if (!product)
            continue;
        posting::ProductFacts facts;
        facts.attributeSet = QString::number(product->attributeSetId);
        for (const qint64 category : product->categoryIds)
            facts.categories.append(QString::number(category));
        products.insert(product->id, facts);
    }
    return products;
}

Result<posting::Outcome> Preparer::post(const store::SourceDocument& document, const magento::Order& order,
                                        const posting::Context& context) const
{
    if (document.kind == DocumentKind::Order)
        return posting::postOrder(order, context);
    if (document.kind == DocumentKind::CreditMemo) {
        auto memo = magento::readCreditMemo(bodyOf(document));
        if (!memo)
            return memo.error();
        return posting::postCreditMemo(*memo, order, context);
    }
    auto invoice = magento::readInvoice(bodyOf(document));
    if (!invoice)
        return invoice.error();
    auto others = siblings(document.orderId);
    if (!others)
        return others.error();
    return posting::postInvoice(*invoice, order, *others, context);
}

} // namespace counterfoil::sync
