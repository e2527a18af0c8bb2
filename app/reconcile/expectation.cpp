#include "reconcile/expectation.h"

#include "posting/checks.h"

#include <functional>

namespace counterfoil::reconcile {

namespace {

using Post = std::function<posting::Outcome(const posting::Context&)>;

QString customerOf(const magento::Order& order)
{
    const QString name = QString(order.customerFirstName + u' ' + order.customerLastName).trimmed();
    if (!name.isEmpty() || !order.billingAddress)
        return name;
    return QString(order.billingAddress->firstName + u' ' + order.billingAddress->lastName).trimmed();
}

Expected expectedOf(const posting::Prepared& prepared)
{
    Expected expected;
    expected.total = prepared.predicted.total;
    expected.totalTax = prepared.predicted.totalTax;
    expected.currency = prepared.document.currencyCode;
    expected.date = prepared.document.date;
    expected.movedDate = prepared.document.date;
    expected.contactKey = prepared.contact.key;
    expected.contactName = prepared.contact.contact.name;
    if (prepared.payment)
        expected.payment = prepared.payment->amount +
                           (prepared.storeCreditRefund ? prepared.storeCreditRefund->amount : Amount());
    return expected;
}

/// Twice: as if nothing were locked, for the figures and the true day; and as of today, for the day it would
/// be moved to and for what now keeps it from being posted.
void predict(ShopDocument& document, const Post& post, const posting::Context& context)
{
    posting::OrganisationFacts open = context.organisation;
    open.lockDate = {};
    const auto outcome = post({context.mapping, open});
    if (const auto* blocked = std::get_if<posting::Blocked>(&outcome)) {
        document.notDue = posting::isSkip(*blocked) || blocked->transient;
        document.refusal = blocked->message;
        return;
    }
    document.expected = expectedOf(std::get<posting::Prepared>(outcome));
    if (!context.organisation.lockDate.isValid())
        return;
    const auto today = post(context);
    if (const auto* blocked = std::get_if<posting::Blocked>(&today))
        document.refusal = blocked->message;
    else
        document.expected->movedDate = std::get<posting::Prepared>(today).document.date;
}

} // namespace

ShopDocument describe(const magento::Order& order, const posting::Context& context)
{
    ShopDocument document;
    document.kind = magento::Kind::Order;
    document.entityId = order.entityId;
    document.orderId = order.entityId;
    document.incrementId = order.incrementId;
    document.customer = customerOf(order);
    document.number = posting::documentNumber(document.kind, order.incrementId, context.mapping);
    document.day = posting::localDate(order.createdAt, context.organisation);
    document.grandTotal = order.money.grandTotal.round2();
    document.currency = order.orderCurrency;
    document.canceled = order.state == QStringLiteral("canceled");
    predict(
        document, [&order](const posting::Context& with) { return posting::postOrder(order, with); },
        context);
    return document;
}

ShopDocument describe(const magento::SalesDocument& source, const magento::Order& order,
                      const QList<magento::SalesDocument>& siblings, const posting::Context& context)
{
    ShopDocument document;
    document.kind = source.kind;
    document.entityId = source.entityId;
    document.orderId = source.orderId;
    document.incrementId = source.incrementId;
    document.customer = customerOf(order);
    document.number = posting::documentNumber(source.kind, source.incrementId, context.mapping);
    document.day = posting::localDate(source.createdAt, context.organisation);
    document.grandTotal = source.money.grandTotal.round2();
    document.currency = source.orderCurrency;
    document.canceled = source.state == magento::DocumentState::Canceled;
    const bool memo = source.kind == magento::Kind::CreditMemo;
    predict(
        document,
        [&](const posting::Context& with) {
            return memo ? posting::postCreditMemo(source, order, with)
                        : posting::postInvoice(source, order, siblings, with);
        },
        context);
    return document;
}

} // namespace counterfoil::reconcile
