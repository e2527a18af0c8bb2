#include "sync/reconcileshop.h"

#include "magento/reader.h"
#include "reconcile/expectation.h"
#include "sync/bookday.h"
#include "sync/bookfigures.h"
#include "sync/documentnames.h"
#include "sync/saleform.h"
#include "sync/sourcedocument.h"

#include <QCoreApplication>

namespace counterfoil::sync {

namespace {

using store::DocumentKind;
using store::SourceDocument;
using store::XeroKind;

constexpr qsizetype idsPerCall = 100;
constexpr qsizetype numbersPerCall = 50; // increment ids are longer: the URL must stay short
constexpr int rowsPerCall = 300;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Reconcile)
};

QString phaseOf(DocumentKind kind)
{
    switch (kind) {
    case DocumentKind::Order:
        return Words::tr("Reading the shop's orders");
    case DocumentKind::Invoice:
    case DocumentKind::DailySales:
        return Words::tr("Reading the shop's invoices");
    case DocumentKind::CreditMemo:
    case DocumentKind::DailyRefunds:
        return Words::tr("Reading the shop's credit memos");
    case DocumentKind::Customer:
    case DocumentKind::Product:
        break;
    }
    return {};
}

/// Enough to know whether the journal's copy is still the shop's.
QString slimFields(DocumentKind kind)
{
    const QString order = kind == DocumentKind::Order ? QString() : QStringLiteral(",order_id");
    return QStringLiteral("items[entity_id,increment_id,store_id,state,created_at,updated_at,grand_total,"
                          "order_currency_code%1],total_count")
        .arg(order);
}

bool isCurrent(const SourceDocument& inJournal, const SourceDocument& inShop)
{
    return inJournal.updatedAt == inShop.updatedAt && inJournal.grandTotal == inShop.grandTotal &&
           inJournal.state == inShop.state;
}

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

Result<void> ReconcileShop::readPeriod(const QList<DocumentKind>& kinds, const reconcile::Period& period,
                                       std::stop_token stop)
{
    for (const DocumentKind kind : kinds) {
        magento::ListQuery query;
        query.createdFrom = QDateTime(period.from.addDays(-1), QTime(0, 0), Qt::UTC);
        query.createdUntil = QDateTime(period.to.addDays(1), QTime(23, 59, 59), Qt::UTC);
        query.storeIds = m.settings.storeIds();
        if (auto listed = list(kind, query, stop); !listed)
            return listed;
    }
    return {};
}

Result<void> ReconcileShop::readIds(DocumentKind kind, const QList<qint64>& ids, std::stop_token stop)
{
    for (qsizetype at = 0; at < ids.size(); at += idsPerCall) {
        magento::ListQuery query;
        query.ids = ids.mid(at, idsPerCall);
        if (auto listed = list(kind, query, stop); !listed)
            return listed;
    }
    return {};
}

Result<void> ReconcileShop::readNumbers(DocumentKind kind, const QStringList& incrementIds,
                                        std::stop_token stop)
{
    for (qsizetype at = 0; at < incrementIds.size(); at += numbersPerCall) {
        magento::ListQuery query;
        query.incrementIds = incrementIds.mid(at, numbersPerCall);
        if (auto listed = list(kind, query, stop); !listed)
            return listed;
    }
    return {};
}

Result<void> ReconcileShop::list(DocumentKind kind, const magento::ListQuery& wanted, std::stop_token stop)
{
    magento::ListQuery query = wanted;
    query.fields = slimFields(kind);
    query.pageSize = rowsPerCall;
    QList<SourceDocument> slim;
    const auto sink = [&](const QJsonArray& items, const magento::PageInfo& info) -> Result<void> {
        for (const auto& value : items) {
            auto document = sourceDocument(magentoKind(kind), value.toObject());
            if (!document)
                return document.error();
            slim.append(*document);
            m_numbers[kind].insert(document->incrementId);
        }
        m.progress(phaseOf(kind), info.seen, info.total);
        return {};
    };
    if (auto listed = m.shop.list(magentoKind(kind), query, sink, stop); !listed)
        return listed;

    QList<qint64> whole;
    for (const SourceDocument& document : std::as_const(slim)) {
        const auto inJournal = m.documents.find(kind, document.entityId);
        if (inJournal && isCurrent(*inJournal, document))
            m_documents.insert({kind, document.entityId}, *inJournal);
        else
            whole.append(document.entityId);
    }
    return readWhole(kind, whole, stop);
}

Result<void> ReconcileShop::readWhole(DocumentKind kind, const QList<qint64>& ids, std::stop_token stop)
{
    for (qsizetype at = 0; at < ids.size(); at += idsPerCall) {
        magento::ListQuery query;
        query.ids = ids.mid(at, idsPerCall);
        query.pageSize = static_cast<int>(idsPerCall);
        const auto sink = [&](const QJsonArray& items, const magento::PageInfo&) -> Result<void> {
            for (const auto& value : items) {
                auto document = sourceDocument(magentoKind(kind), value.toObject());
                if (!document)
                    return document.error();
                m_documents.insert({kind, document->entityId}, *document);
            }
            m.progress(phaseOf(kind), qMin(at + idsPerCall, ids.size()), ids.size());
            return {};
        };
        if (auto listed = m.shop.list(magentoKind(kind), query, sink, stop); !listed)
            return listed;
    }
    return {};
}

Result<void> ReconcileShop::readOrders(std::stop_token stop)
{
    QSet<qint64> missing;
    for (const SourceDocument& document : std::as_const(m_documents)) {
        if (m_orders.contains(document.orderId) || missing.contains(document.orderId))
            continue;
        const auto stored = document.kind == DocumentKind::Order
                                ? std::optional(document)
                                : m.documents.find(DocumentKind::Order, document.orderId);
        auto order = stored ? magento::readOrder(bodyOf(*stored)) : Result<magento::Order>(Error{});
        if (order)
            m_orders.insert(document.orderId, *order);
        else
            missing.insert(document.orderId);
    }
    const QList<qint64> ids = missing.values();
    for (qsizetype at = 0; at < ids.size(); at += idsPerCall) {
        magento::ListQuery query;
        query.ids = ids.mid(at, idsPerCall);
        query.pageSize = static_cast<int>(idsPerCall);
        const auto sink = [&](const QJsonArray& items, const magento::PageInfo&) -> Result<void> {
            for (const auto& value : items) {
                auto order = magento::readOrder(value.toObject());
                if (!order)
                    return order.error();
                m_orders.insert(order->entityId, *order);
            }
            m.progress(phaseOf(DocumentKind::Order), qMin(at + idsPerCall, ids.size()), ids.size());
            return {};
        };
        if (auto listed = m.shop.list(magento::Kind::Order, query, sink, stop); !listed)
            return listed;
    }
    return {};
}

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
        auto document = describe(source, siblings);
        if (!document)
            return document.error();
        described.append(*document);
    }
    return described;
}

Result<reconcile::ShopDocument>
ReconcileShop::describe(const SourceDocument& source,
                        const QMultiHash<qint64, magento::SalesDocument>& read) const
{
    const auto order = m_orders.constFind(source.orderId);
    reconcile::ShopDocument document;
    if (order == m_orders.constEnd()) {
        document.kind = magentoKind(source.kind);
        document.entityId = source.entityId;
        document.orderId = source.orderId;
        document.incrementId = source.incrementId;
        document.number = posting::documentNumber(document.kind, source.incrementId, m.mapping);
        document.day = source.createdAt.date();
        document.grandTotal = source.grandTotal;
        document.currency = source.currency;
        document.refusal = Words::tr("The shop no longer has its order.");
    } else if (source.kind == DocumentKind::Order) {
        document = reconcile::describe(*order, m.posting());
    } else {
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
        document = reconcile::describe(*own, *order, siblings, m.posting());
    }
    addLedger(document, source);
    if (!document.posted) {
        const QDate since = m.settings.date(QStringLiteral("sync.since"));
        const bool before =
            since.isValid() && source.createdAt < beginningOfDay(since, m.organisation.ianaTimezone);
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
    posted.changedInMagento = !isAsPosted(*entry, source);
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
