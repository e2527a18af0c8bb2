#include "sync/reconcileshop.h"

#include "magento/reader.h"
#include "sync/sourcedocument.h"

#include <QCoreApplication>

namespace counterfoil::sync {

namespace {

using store::DocumentKind;
using store::SourceDocument;

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

} // namespace

Result<void> ReconcileShop::readPeriod(const QList<DocumentKind>& kinds, const reconcile::Period& period,
                                       std::stop_token stop)
{
    m_period = period;
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
            if (!document) {
                setAside(kind, value.toObject(), document.error());
                continue;
            }
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
                if (document)
                    m_documents.insert({kind, document->entityId}, *document);
                else
                    setAside(kind, value.toObject(), document.error());
            }
            m.progress(phaseOf(kind), qMin(at + idsPerCall, ids.size()), ids.size());
            return {};
        };
        if (auto listed = m.shop.list(magentoKind(kind), query, sink, stop); !listed)
            return listed;
    }
    return {};
}

void ReconcileShop::setAside(DocumentKind kind, const QJsonObject& json, const Error& error)
{
    const SourceDocument document = readableParts(magentoKind(kind), json);
    m_numbers[kind].insert(document.incrementId);
    m_documents.insert({kind, document.entityId}, document);
    m_unreadable.insert({kind, document.entityId}, error.message);
}

Result<void> ReconcileShop::readOrders(std::stop_token stop)
{
    QSet<qint64> missing;
    for (const SourceDocument& document : std::as_const(m_documents)) {
        if (m_orders.contains(document.orderId) || missing.contains(document.orderId) ||
            m_unreadable.contains({document.kind, document.entityId}))
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
                const QJsonObject json = value.toObject();
                if (auto order = magento::readOrder(json))
                    m_orders.insert(order->entityId, *order);
                else
                    m_unreadable.insert(
                        {DocumentKind::Order, readableParts(magento::Kind::Order, json).entityId},
                        order.error().message);
            }
            m.progress(phaseOf(DocumentKind::Order), qMin(at + idsPerCall, ids.size()), ids.size());
            return {};
        };
        if (auto listed = m.shop.list(magento::Kind::Order, query, sink, stop); !listed)
            return listed;
    }
    return {};
}

} // namespace counterfoil::sync
