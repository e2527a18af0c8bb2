#include "sync/puller.h"

#include "sync/shopfacts.h"
#include "sync/sourcedocument.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace counterfoil::sync {

namespace {

using store::DocumentKind;
using store::DocumentStore;
using store::QueueItem;
using store::SourceDocument;
using store::Stage;
using store::XeroKind;

/// A second look at what changed shortly before the cursor: updated_at has whole seconds and is set before
/// the shop commits.
constexpr int overlapSeconds = 300;
constexpr int newDocumentPriority = 10;
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

Stage firstStage(DocumentKind kind)
{
    switch (kind) {
    case DocumentKind::Customer:
        return Stage::Contact;
    case DocumentKind::Product:
        return Stage::Item;
    case DocumentKind::Order:
    case DocumentKind::Invoice:
    case DocumentKind::CreditMemo:
    case DocumentKind::DailySales:
    case DocumentKind::DailyRefunds:
        return Stage::Document;
    }
    return Stage::Document;
}

QueueItem queueItem(const SourceDocument& document, Stage stage, const QString& reason, int priority)
{
    QueueItem item;
    item.kind = document.kind;
    item.entityId = document.entityId;
    item.storeId = document.storeId;
    item.orderId = document.orderId;
    item.incrementId = document.incrementId;
    item.customerName = document.customerName;
    item.amount = document.grandTotal;
    item.currency = document.currency;
    item.stage = stage;
    item.reason = reason;
    item.priority = priority;
    return item;
}

/// Canceled in Magento: there is nothing for the books.
bool isCanceled(const SourceDocument& document)
{
    if (document.kind == DocumentKind::Order)
        return document.state == QStringLiteral("canceled");
    return document.kind != DocumentKind::Customer && document.kind != DocumentKind::Product &&
           document.state == QString::number(static_cast<int>(magento::DocumentState::Canceled));
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
        const auto sink = [&](const QJsonArray& items, const magento::PageInfo&) -> Result<void> {
            QList<qint64> orderIds;
            for (const auto& value : items)
                orderIds.append(value.toObject().value(QStringLiteral("order_id")).toInteger());
            if (kind != DocumentKind::Order) {
                if (auto fetched = fetchMissingOrders(orderIds, stop); !fetched)
                    return fetched;
            }
            return takePage(kind, Mode::Everything, items, nullptr);
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
    const QDateTime start = since.isValid() ? QDateTime(since, QTime(0, 0), Qt::UTC) : QDateTime();
    const QDateTime cursor = m.documents.cursor(kind);
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
        if (auto taken = takePage(kind, mode, items, backfill); !taken)
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
                if (!document)
                    return document.error();
                m.documents.put(*document);
            }
            transaction.commit();
            return {};
        };
        if (auto listed = m.shop.list(magento::Kind::Order, query, sink, stop); !listed)
            return listed;
    }
    return {};
}

Result<void> Puller::takePage(DocumentKind kind, Mode mode, const QJsonArray& items, Backfill* backfill)
{
    if (!m_factsLoaded) {
        m_facts = rememberedFacts(m.references);
        m_factsLoaded = true;
    }
    QDateTime newest = m.documents.cursor(kind);
    store::Transaction transaction(m.db);
    for (const auto& value : items) {
        const QJsonObject json = value.toObject();
        auto document = sourceDocument(magentoKind(kind), json);
        if (!document)
            return document.error();
        if (kind == DocumentKind::Order) {
            if (const auto order = magento::readOrder(json))
                learnFromOrder(m_facts, *order);
        } else if (kind == DocumentKind::Invoice || kind == DocumentKind::CreditMemo) {
            // The customer's name stands on the order only.
            if (const auto order = m.documents.find(DocumentKind::Order, document->orderId))
                document->customerName = order->customerName;
        }
        m.summary.read[store::documentKindName(kind)]++;
        const auto change = m.documents.put(*document);
        consider(*document, change, mode);
        if (!newest.isValid() || document->updatedAt > newest)
            newest = document->updatedAt;
    }
    // Rows come in ascending updated_at, so a stop after any page loses nothing.
    if (mode == Mode::Changes && newest.isValid())
        m.documents.setCursor(kind, newest);
    if (backfill) {
        const QJsonObject last = items.last().toObject();
        if (const auto document = sourceDocument(magentoKind(kind), last))
            backfill->readUntil = document->updatedAt;
        backfill->read += items.size();
        writeBackfill(m.settings, *backfill);
    }
    transaction.commit();
    return {};
}

bool Puller::isPosted(const SourceDocument& document, QString* xeroNumber) const
{
    const auto found = [&](XeroKind kind, const QString& key) {
        const auto entry = m.ledger.find(m.tenantId, kind, key);
        if (entry && xeroNumber)
            *xeroNumber = entry->xeroNumber;
        return entry.has_value();
    };
    switch (document.kind) {
    case DocumentKind::Customer:
        return found(XeroKind::Contact,
                     contactKey(QStringLiteral("M-") + QString::number(document.entityId)));
    case DocumentKind::Product:
        return found(XeroKind::Item, magentoKey(document.kind, document.entityId));
    case DocumentKind::CreditMemo:
    case DocumentKind::DailyRefunds:
        return found(XeroKind::CreditNote, magentoKey(document.kind, document.entityId));
    case DocumentKind::Order:
    case DocumentKind::Invoice:
    case DocumentKind::DailySales:
        return found(XeroKind::Invoice, magentoKey(document.kind, document.entityId));
    }
    return false;
}

void Puller::consider(const SourceDocument& document, DocumentStore::Change change, Mode mode)
{
    const bool invoicesAreSource = m.settings.source() != posting::SyncSource::Order;
    const bool isSource = document.kind != (invoicesAreSource ? DocumentKind::Order : DocumentKind::Invoice);
    const bool documentsOn = m.settings.flag(QStringLiteral("sync.documents"));
    const bool onlyForRules = document.kind == DocumentKind::Product && mode == Mode::Changes &&
                              !m.settings.flag(QStringLiteral("sync.products"));
    if (!isSource || onlyForRules ||
        (!documentsOn && (document.kind == DocumentKind::Order || document.kind == DocumentKind::Invoice)))
        return;

    QString xeroNumber;
    if (isPosted(document, &xeroNumber)) {
        if (change != DocumentStore::Change::Changed)
            return;
        if (isCanceled(document)) {
            if (m.queue.enqueue(
                    queueItem(document, Stage::Void, QStringLiteral("canceled"), newDocumentPriority)))
                m.summary.queued++;
            return;
        }
        const QString key = magentoKey(document.kind, document.entityId);
        const bool paymentMayFollow =
            (document.kind == DocumentKind::Invoice || document.kind == DocumentKind::Order) &&
            !m.ledger.find(m.tenantId, XeroKind::Payment, key);
        if (paymentMayFollow && m.queue.enqueue(queueItem(document, Stage::Payment, QStringLiteral("changed"),
                                                          newDocumentPriority)))
            m.summary.queued++;
        else
            noteChange(document, xeroNumber);
        return;
    }
    if (isCanceled(document)) {
        if (const auto waiting = m.queue.findDocument(document.kind, document.entityId);
            waiting && waiting->state != store::QueueState::Sending &&
            waiting->state != store::QueueState::InDoubt)
            m.queue.remove(waiting->id);
        return;
    }
    if (mode == Mode::Changes && change == DocumentStore::Change::Unchanged)
        return;
    const bool backfill = mode == Mode::Everything;
    const QString reason =
        change == DocumentStore::Change::Changed ? QStringLiteral("changed") : QStringLiteral("new");
    if (m.queue.enqueue(
            queueItem(document, firstStage(document.kind), reason, backfill ? 0 : newDocumentPriority)))
        m.summary.queued++;
}

void Puller::noteChange(const SourceDocument& document, const QString& xeroNumber)
{
    store::LogEntry entry;
    entry.at = m.clock.nowUtc();
    entry.status = store::LogStatus::Error;
    entry.kind = document.kind;
    entry.entityId = document.entityId;
    entry.incrementId = document.incrementId;
    entry.customerName = document.customerName;
    entry.action = QStringLiteral("Pull");
    entry.amount = document.grandTotal;
    entry.currency = document.currency;
    entry.xeroNumber = xeroNumber;
    entry.code = QStringLiteral("CHANGED_AFTER_POSTING");
    entry.message = Words::tr(
        "Changed in Magento after it was posted. Xero still has the earlier version and nothing was sent; "
        "compare the two and correct Xero by hand if the change matters for the books.");
    // A customer's new address is no matter for the books: worth a line, not an error.
    if (document.kind == DocumentKind::Customer || document.kind == DocumentKind::Product)
        return;
    m.log.add(entry);
    if (m.emitEvent)
        m.emitEvent(LogChanged{});
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
