#include "sync/puller.h"

#include "base/logging.h"
#include "sync/bookday.h"
#include "sync/readingscope.h"
#include "sync/shopfacts.h"
#include "sync/sourcedocument.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace counterfoil::sync {

namespace {

using store::DocumentKind;
using store::DocumentStore;
using store::SourceDocument;
using store::Stage;
using store::XeroKind;

constexpr qsizetype idsPerCall = 100;

const QString factsName = QStringLiteral("magento.facts");

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Puller)
};

QString readingPhase(DocumentKind kind)
{
    switch (kind) {
    case DocumentKind::Customer:
        return Words::tr("Reading customers");
    case DocumentKind::Product:
        return Words::tr("Reading products");
    case DocumentKind::Order:
        return Words::tr("Reading orders");
    case DocumentKind::Invoice:
        return Words::tr("Reading invoices");
    case DocumentKind::CreditMemo:
        return Words::tr("Reading credit memos");
    case DocumentKind::DailySales:
    case DocumentKind::DailyRefunds:
        break; // made here, not read
    }
    return {};
}

} // namespace

posting::ShopFacts Puller::rememberedFacts(const store::ReferenceStore& references)
{
    const auto entry = references.find(factsName);
    return entry ? shopFactsFromJson(QJsonDocument::fromJson(*entry).object()) : posting::ShopFacts{};
}

void Puller::rememberFacts()
{
    m.references.put(factsName, QJsonDocument(toJson(m_facts)).toJson(QJsonDocument::Compact),
                     m.clock.nowUtc());
}

QList<DocumentKind> Puller::enabledKinds() const
{
    QList<DocumentKind> kinds;
    if (m.settings.flag(QStringLiteral("sync.customers")))
        kinds << DocumentKind::Customer;
    // Before the documents, whose accounts may depend on them.
    if (m.settings.flag(QStringLiteral("sync.products")) || posting::needsProducts(m.settings.mapping()))
        kinds << DocumentKind::Product;
    // Invoices and credit memos need their order beside them.
    if (m.settings.flag(QStringLiteral("sync.documents")) ||
        m.settings.flag(QStringLiteral("sync.creditMemos")))
        kinds << DocumentKind::Order << DocumentKind::Invoice;
    if (m.settings.flag(QStringLiteral("sync.creditMemos")))
        kinds << DocumentKind::CreditMemo;
    return kinds;
}

Result<void> Puller::pullChanges(std::stop_token stop)
{
    const QDate since = m.settings.date(QStringLiteral("sync.since"));
    const QList<DocumentKind> kinds = enabledKinds();
    if (auto read = readAgain(stop); !read)
        return read;
    for (const DocumentKind kind : kinds) {
        if (auto pulled = pullKind(kind, Mode::Changes, since, nullptr, stop); !pulled)
            return pulled;
    }
    return {};
}

Result<void> Puller::pullAll(Backfill backfill, std::stop_token stop)
{
    while (!backfill.isDone()) {
        const DocumentKind kind = backfill.kinds.first();
        if (auto pulled = pullKind(kind, Mode::Everything, backfill.since, &backfill, stop); !pulled)
            return pulled;
        backfill.kinds.removeFirst();
        backfill.readUntil = QDateTime();
        writeBackfill(m.settings, backfill);
    }
    return {};
}

Result<QMap<DocumentKind, qint64>> Puller::countAll(const QList<DocumentKind>& kinds, const QDate& since,
                                                    std::stop_token stop)
{
    QMap<DocumentKind, qint64> counts;
    for (const DocumentKind kind : kinds) {
        const auto count = m.shop.count(magentoKind(kind), queryFor(kind, Mode::Everything, since), stop);
        if (!count)
            return count.error();
        counts.insert(kind, *count);
    }
    return counts;
}

Result<void> Puller::pullIds(DocumentKind kind, const QList<qint64>& entityIds, std::stop_token stop)
{
    for (qsizetype at = 0; at < entityIds.size(); at += idsPerCall) {
        magento::ListQuery query;
        query.ids = entityIds.mid(at, idsPerCall);
        query.pageSize = static_cast<int>(idsPerCall);
        const auto sink = [&](const QJsonArray& items, const magento::PageInfo& info) -> Result<void> {
            QList<qint64> orderIds;
            for (const auto& value : items)
                orderIds.append(value.toObject().value(QStringLiteral("order_id")).toInteger());
            if (kind != DocumentKind::Order) {
                if (auto fetched = fetchMissingOrders(orderIds, stop); !fetched)
                    return fetched;
            }
            return takePage(kind, Mode::Everything, items, info, nullptr);
        };
        if (auto listed = m.shop.list(magentoKind(kind), query, sink, stop); !listed)
            return listed;
    }
    return {};
}

magento::ListQuery Puller::queryFor(DocumentKind kind, Mode mode, const QDate& since) const
{
    magento::ListQuery query;
    query.pageSize = qBound(1, m.settings.number(QStringLiteral("magento.pageSize")), 300);
    if (kind != DocumentKind::Product && kind != DocumentKind::Customer)
        query.storeIds = m.settings.storeIds();
    const QDateTime start = beginningOfDay(since, m.ianaTimezone);
    const QDateTime cursor = usableCursor(kind);
    if (mode == Mode::Changes && cursor.isValid())
        query.updatedFrom = cursor.addSecs(-overlapSeconds);
    // A customer or product is wanted however old; a document only from the start date on.
    if (kind == DocumentKind::Customer || kind == DocumentKind::Product) {
        // Rules by category ask for any product, however long ago it was changed.
        const bool allProducts =
            kind == DocumentKind::Product && posting::needsProducts(m.settings.mapping());
        if (mode == Mode::Changes && !cursor.isValid() && !allProducts)
            query.updatedFrom = start;
    } else {
        query.createdFrom = start;
    }
    return query;
}

Result<void> Puller::pullKind(DocumentKind kind, Mode mode, const QDate& since, Backfill* backfill,
                              std::stop_token stop)
{
    if (mode == Mode::Changes)
        readAnewIfWider(kind);
    magento::ListQuery query = queryFor(kind, mode, since);
    if (backfill && backfill->readUntil.isValid())
        query.updatedFrom = backfill->readUntil;
    const qint64 readBefore = backfill ? backfill->read : 0;

    const auto sink = [&](const QJsonArray& items, const magento::PageInfo& info) -> Result<void> {
        // Their orders first: once a page is taken the cursor has moved on, and nothing would ask for them
        // again.
        if (kind == DocumentKind::Invoice || kind == DocumentKind::CreditMemo) {
            QList<qint64> orderIds;
            for (const auto& value : items)
                orderIds.append(value.toObject().value(QStringLiteral("order_id")).toInteger());
            if (auto fetched = fetchMissingOrders(orderIds, stop); !fetched)
                return fetched;
        }
        if (auto taken = takePage(kind, mode, items, info, backfill); !taken)
            return taken;
        // Of a backfill all kinds together, so that the time left can be told.
        const bool counted = backfill && backfill->total > 0;
        const qint64 done = counted ? readBefore + info.seen : info.seen;
        const qint64 total = counted ? std::max(backfill->total, done) : info.total;
        if (m.emitEvent)
            m.emitEvent(ProgressChanged{readingPhase(kind), done, total, m.summary.xeroCalls});
        return {};
    };
    if (auto listed = m.shop.list(magentoKind(kind), query, sink, stop); !listed)
        return listed;
    rememberFacts();
    return {};
}

Result<void> Puller::fetchMissingOrders(const QList<qint64>& orderIds, std::stop_token stop)
{
    const QList<qint64> missing = m.documents.missing(DocumentKind::Order, orderIds);
    for (qsizetype at = 0; at < missing.size(); at += idsPerCall) {
        magento::ListQuery query;
        query.ids = missing.mid(at, idsPerCall);
        query.pageSize = static_cast<int>(idsPerCall);
        const auto sink = [&](const QJsonArray& items, const magento::PageInfo&) -> Result<void> {
            store::Transaction transaction(m.db);
            for (const auto& value : items) {
                auto document = sourceDocument(magento::Kind::Order, value.toObject());
                if (!document) {
                    setAside(DocumentKind::Order, value.toObject(), document.error());
                    continue;
                }
                // Whether it is to be posted is decided when its own list brings it.
                m.documents.putBeside(*document);
            }
            transaction.commit();
            return {};
        };
        if (auto listed = m.shop.list(magento::Kind::Order, query, sink, stop); !listed)
            return listed;
    }
    return {};
}

void Puller::readAnewIfWider(DocumentKind kind)
{
    const ReadingScope scope = ReadingScope::of(kind, m.settings);
    const auto before = ReadingScope::remembered(kind, m.settings);
    store::Transaction transaction(m.db);
    if (before && scope.isWiderThan(*before)) {
        qCInfo(lcSync) << "reading" << store::documentKindName(kind) << "anew: more of it is posted now";
        m.documents.clearCursor(kind);
    }
    scope.remember(kind, m.settings);
    transaction.commit();
}

QDateTime Puller::usableCursor(DocumentKind kind) const
{
    const QDateTime cursor = m.documents.cursor(kind);
    if (!cursor.isValid() || cursor <= m.clock.nowUtc().addSecs(overlapSeconds))
        return cursor;
    // Set by a date from the future, before that was looked for: what was made since then may be missing.
    qCWarning(lcSync) << "reading" << store::documentKindName(kind) << "anew: it was read until"
                      << cursor.toString(Qt::ISODate) << "which is in the future";
    return {};
}

Result<void> Puller::learnShop(std::stop_token stop)
{
    m_facts = rememberedFacts(m.references);
    m_factsLoaded = true;
    if (auto rates = m.shop.taxRates(stop))
        m_facts.taxRates = *rates;
    else if (rates.error().kind != ErrorKind::Unauthorized && rates.error().kind != ErrorKind::Forbidden)
        return rates.error();

    constexpr qint64 enough = 500;
    constexpr int recentDays = 365;
    magento::ListQuery query;
    query.pageSize = qBound(1, m.settings.number(QStringLiteral("magento.pageSize")), 300);
    bool stoppedEarly = false, tooMany = false;
    const auto sink = [&](const QJsonArray& items, const magento::PageInfo& info) -> Result<void> {
        tooMany = !query.createdFrom.isValid() && info.total > enough;
        if (tooMany)
            return makeError(ErrorKind::Cancelled, {});
        for (const auto& value : items) {
            if (const auto order = magento::readOrder(value.toObject()))
                learnFromOrder(m_facts, *order);
        }
        if (info.seen >= enough && info.seen < info.total) {
            stoppedEarly = true;
            return makeError(ErrorKind::Cancelled, {});
        }
        return {};
    };
    // A small shop's orders all, also if it has sold nothing for a year; a large one's of the last year.
    auto listed = m.shop.list(magento::Kind::Order, query, sink, stop);
    if (tooMany) {
        query.createdFrom = m.clock.nowUtc().addDays(-recentDays);
        listed = m.shop.list(magento::Kind::Order, query, sink, stop);
    }
    if (!listed && !stoppedEarly)
        return listed;
    rememberFacts();
    return {};
}

} // namespace counterfoil::sync
