// How the posting rules, the ledger and the queue see what was read of the shop.
#include "magento/reader.h"
#include "posting/checks.h"
#include "reconcile/expectation.h"
#include "sync/bookday.h"
#include "sync/bookfigures.h"
#include "sync/documentnames.h"
#include "sync/reconcileshop.h"
#include "sync/saleform.h"
#include "sync/sourcedocument.h"

#include <QCoreApplication>

namespace counterfoil::sync {

namespace {

using store::DocumentKind;
using store::SourceDocument;
using store::XeroKind;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Reconcile)
};

QString waitingWords(const store::QueueItem& row)
{
    switch (row.state) {
    case store::QueueState::Waiting:
        return Words::tr("It waits in the queue and is posted at the next sync.");
    case store::QueueState::Sending:
    case store::QueueState::InDoubt:
        return Words::tr("It was sent and Xero's answer is not known yet; the next sync settles it.");
    case store::QueueState::Failed:
    case store::QueueState::Blocked:
        return Words::tr("It was refused: %1").arg(row.message);
    case store::QueueState::Skipped:
        return row.message.isEmpty() ? Words::tr("It was skipped by hand.")
                                     : Words::tr("It was skipped by hand: %1").arg(row.message);
    }
    return {};
}

} // namespace

Result<QList<reconcile::ShopDocument>> ReconcileShop::describe(std::stop_token stop)
{
    if (auto orders = readOrders(stop); !orders)
        return orders.error();
    QMultiHash<qint64, magento::SalesDocument> siblings;
    for (const SourceDocument& source : std::as_const(m_documents)) {
        if (source.kind != DocumentKind::Invoice)
            continue;
        if (auto invoice = magento::readInvoice(bodyOf(source)))
            siblings.insert(invoice->orderId, *invoice);
    }
    QList<reconcile::ShopDocument> described;
    for (const SourceDocument& source : std::as_const(m_documents)) {
        if (stop.stop_requested())
            return makeError(ErrorKind::Cancelled, Words::tr("Stopped."));
        described.append(describe(source, siblings));
    }
    return described;
}

Result<reconcile::ShopDocument>
ReconcileShop::describeByRules(const SourceDocument& source,
                               const QMultiHash<qint64, magento::SalesDocument>& read) const
{
    const auto unreadable = [this](DocumentKind kind, qint64 id, const QString& words) {
        return makeError(ErrorKind::BadResponse, words.arg(m_unreadable.value({kind, id})));
    };
    if (m_unreadable.contains({source.kind, source.entityId}))
        return unreadable(source.kind, source.entityId, Words::tr("It cannot be read: %1"));
    if (m_unreadable.contains({DocumentKind::Order, source.orderId}))
        return unreadable(DocumentKind::Order, source.orderId, Words::tr("Its order cannot be read: %1"));
    const auto order = m_orders.constFind(source.orderId);
    if (order == m_orders.constEnd())
        return makeError(ErrorKind::BadResponse, Words::tr("The shop no longer has its order."));
    if (source.kind == DocumentKind::Order)
        return reconcile::describe(*order, m.posting());
    auto own = source.kind == DocumentKind::Invoice ? magento::readInvoice(bodyOf(source))
                                                    : magento::readCreditMemo(bodyOf(source));
    if (!own)
        return own.error();
    QList<magento::SalesDocument> siblings = read.values(source.orderId);
    const auto older = m.documents.ofOrder(DocumentKind::Invoice, source.orderId);
    for (const SourceDocument& other : older) {
        auto invoice = magento::readInvoice(bodyOf(other));
        if (invoice && !has(DocumentKind::Invoice, other.entityId))
            siblings.append(*invoice);
    }
    return reconcile::describe(*own, *order, siblings, m.posting());
}

reconcile::ShopDocument ReconcileShop::describeWithoutRules(const SourceDocument& source) const
{
    reconcile::ShopDocument document;
    document.kind = magentoKind(source.kind);
    document.entityId = source.entityId;
    document.orderId = source.orderId;
    document.incrementId = source.incrementId;
    document.number = posting::documentNumber(document.kind, source.incrementId, m.mapping);
    document.day = posting::localDate(source.createdAt, m.organisation);
    document.grandTotal = source.grandTotal.round2();
    document.currency = source.currency;
    document.canceled = isCanceled(source);
    document.unreadable = m_unreadable.contains({source.kind, source.entityId});
    return document;
}

reconcile::ShopDocument
ReconcileShop::describe(const SourceDocument& source,
                        const QMultiHash<qint64, magento::SalesDocument>& siblings) const
{
    const auto byRules = describeByRules(source, siblings);
    reconcile::ShopDocument document = byRules ? *byRules : describeWithoutRules(source);
    if (!byRules)
        document.refusal = byRules.error().message;
    // Without a day of its own it is shown on the first, rather than nowhere.
    if (!document.day.isValid())
        document.day = m_period.from;
    addLedger(document, source);
    if (!document.posted) {
        const QDate since = m.settings.date(QStringLiteral("sync.since"));
        const bool before = since.isValid() && source.createdAt.isValid() &&
                            source.createdAt < beginningOfDay(since, m.organisation.ianaTimezone);
        // An order whose invoices were posted, or the other way round, is nothing that is missing.
        const bool otherForm =
            SaleForm(m.documents, m.ledger, m.queue, m.tenantId).refusal(source).has_value();
        document.notDue = document.notDue || before || otherForm;
        addQueue(document, source.kind);
    }
    return document;
}

void ReconcileShop::addLedger(reconcile::ShopDocument& document, const SourceDocument& source) const
{
    const QString key = magentoKey(source.kind, source.entityId);
    const auto entry = m.ledger.find(m.tenantId, ledgerKind(source.kind), key);
    const bool paymentsOn = m.settings.flag(QStringLiteral("sync.payments"));
    if (document.expected && !paymentsOn)
        document.expected->payment = std::nullopt;
    if (!entry)
        return;
    reconcile::Posted posted;
    posted.xeroId = entry->xeroId;
    posted.xeroNumber = entry->xeroNumber;
    posted.amount = entry->amount;
    posted.currency = entry->currency;
    posted.touchedAt = entry->postedAt;
    posted.changedInMagento = document.unreadable || !isAsPosted(*entry, source);
    const auto entries = m.ledger.ofDocument(key) + m.ledger.partsOf(m.tenantId, key);
    for (const store::LedgerEntry& part : entries) {
        if (part.tenantId != m.tenantId)
            continue;
        if (part.xeroKind == XeroKind::Payment || part.xeroKind == XeroKind::Refund)
            posted.paid += part.amount;
        else if (part.xeroKind == XeroKind::Allocation)
            posted.allocated += part.amount;
        posted.touchedAt = qMax(posted.touchedAt, part.postedAt);
    }
    if (document.expected) {
        if (const auto contact =
                m.ledger.find(m.tenantId, XeroKind::Contact, contactKey(document.expected->contactKey)))
            posted.contactId = contact->xeroId;
    }
    document.posted = posted;
}

void ReconcileShop::addQueue(reconcile::ShopDocument& document, DocumentKind kind) const
{
    if (const auto row = m.queue.findDocument(kind, document.entityId))
        document.waiting = waitingWords(*row);
}

} // namespace counterfoil::sync
