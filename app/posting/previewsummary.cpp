#include "posting/previewsummary.h"

#include <algorithm>

namespace counterfoil::posting {

namespace {

class Collector
{
public:
    explicit Collector(const Context& context) : m_context(context) {}

    void add(const Outcome& outcome, const magento::Order& order, const QString& incrementId,
             const QDateTime& createdAt)
    {
        const auto* prepared = std::get_if<Prepared>(&outcome);
        if (!prepared) {
            if (!isSkip(std::get<Blocked>(outcome)))
                m_single.append(outcome);
            return;
        }
        if (!belongsInSummary(order)) {
            m_single.append(outcome);
            return;
        }
        m_days[summaryKey(*prepared, order)].append(
            {incrementId, order.incrementId, prepared->contact.contact.name, createdAt, *prepared});
    }

    QList<Outcome> outcomes() const
    {
        QList<Outcome> all;
        for (auto it = m_days.cbegin(); it != m_days.cend(); ++it)
            all.append(summarise(it.key(), it.value(), 1, m_context));
        return all + m_single;
    }

private:
    const Context& m_context;
    QMap<SummaryKey, QList<SummaryMember>> m_days;
    QList<Outcome> m_single;
};

} // namespace

QList<Outcome> previewSummaries(const QList<magento::Order>& orders,
                                const QList<magento::SalesDocument>& invoices,
                                const QList<magento::SalesDocument>& creditMemos, const Context& context)
{
    Collector collector(context);
    for (const magento::Order& order : orders) {
        const auto isOfOrder = [&](const magento::SalesDocument& document) {
            return document.orderId == order.entityId || orders.size() == 1;
        };
        const bool invoiced = std::any_of(invoices.begin(), invoices.end(), isOfOrder);
        if (!invoiced)
            collector.add(postOrder(order, context), order, order.incrementId, order.createdAt);
        for (const magento::SalesDocument& invoice : invoices) {
            if (isOfOrder(invoice))
                collector.add(postInvoice(invoice, order, invoices, context), order, invoice.incrementId,
                              invoice.createdAt);
        }
        for (const magento::SalesDocument& memo : creditMemos) {
            if (isOfOrder(memo))
                collector.add(postCreditMemo(memo, order, context), order, memo.incrementId, memo.createdAt);
        }
    }
    return collector.outcomes();
}

} // namespace counterfoil::posting
