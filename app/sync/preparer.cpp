#include "sync/preparer.h"

#include "magento/reader.h"
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

Result<posting::Outcome> Preparer::prepare(DocumentKind kind, qint64 entityId) const
{
    const auto document = m_documents.find(kind, entityId);
    if (!document)
        return missing(QCoreApplication::translate("Preparer", "This document"));
    auto order = orderOf(document->orderId);
    if (!order)
        return order.error();
    if (kind == DocumentKind::Order)
        return posting::postOrder(*order, m_context);

    if (kind == DocumentKind::CreditMemo) {
        auto memo = magento::readCreditMemo(bodyOf(*document));
        if (!memo)
            return memo.error();
        return posting::postCreditMemo(*memo, *order, m_context);
    }
    auto invoice = magento::readInvoice(bodyOf(*document));
    if (!invoice)
        return invoice.error();
    auto others = siblings(document->orderId);
    if (!others)
        return others.error();
    return posting::postInvoice(*invoice, *order, *others, m_context);
}

} // namespace counterfoil::sync
