#pragma once

#include "magento/client.h"
#include "posting/posting.h"
#include "posting/suggest.h"
#include "store/documentstore.h"
#include "store/ledgerstore.h"
#include "store/logstore.h"
#include "store/queuestore.h"
#include "store/referencestore.h"
#include "sync/backfill.h"
#include "sync/events.h"
#include "sync/saleform.h"
#include "sync/settings.h"

#include <functional>

namespace counterfoil::sync {

/// A second look at what changed shortly before the cursor: updated_at has whole seconds and is set before
/// the shop commits.
inline constexpr int overlapSeconds = 300;

/// Reads the shop into the journal and queues what was never posted. A document that changed after it was
/// posted is shown as changed, never posted again. Throws store::StorageError.
class Puller
{
public:
    struct Parts
    {
        store::Database& db;
        store::DocumentStore& documents;
        store::LedgerStore& ledger;
        store::LogStore& log;
        store::QueueStore& queue;
        store::ReferenceStore& references;
        Settings& settings;
        const Clock& clock;
        magento::Client& shop;
        QString tenantId;
        QString ianaTimezone; ///< the organisation's, in which documents are dated
        std::function<void(const Event&)> emitEvent;
        SyncSummary& summary;
    };
    explicit Puller(Parts parts) : m(std::move(parts)), m_saleForm(m.documents, m.ledger, m.queue, m.tenantId)
    {}

    /// All that changed since the last time (or since sync.since, the first time), for the kinds that are
    /// switched on.
    Result<void> pullChanges(std::stop_token stop);
    /// Reads on with a backfill: everything of its kinds, queued unless already posted. How far it came is in
    /// the journal after each page, so that it may be stopped at any moment.
    Result<void> pullAll(Backfill backfill, std::stop_token stop);
    /// How many documents of these kinds the shop has since a date; one call each.
    Result<QMap<store::DocumentKind, qint64>> countAll(const QList<store::DocumentKind>& kinds,
                                                       const QDate& since, std::stop_token stop);
    /// Single documents, queued unless already posted.
    Result<void> pullIds(store::DocumentKind kind, const QList<qint64>& entityIds, std::stop_token stop);
    /// Reads tax rates and recent orders to know what the mapping must cover. Posts and queues nothing.
    Result<void> learnShop(std::stop_token stop);

    static posting::ShopFacts rememberedFacts(const store::ReferenceStore& references);

private:
    enum class Mode { Changes, Everything };
    /// `backfill`: in Mode::Everything, to go on from and to note how far it came.
    Result<void> pullKind(store::DocumentKind kind, Mode mode, const QDate& since, Backfill* backfill,
                          std::stop_token stop);
    magento::ListQuery queryFor(store::DocumentKind kind, Mode mode, const QDate& since) const;
    Result<void> fetchMissingOrders(const QList<qint64>& orderIds, std::stop_token stop);
    /// Forgets how far a kind was read when more of it is posted than the last time.
    void readAnewIfWider(store::DocumentKind kind);
    /// The cursor, unless it lies in the future: then the kind is read anew.
    QDateTime usableCursor(store::DocumentKind kind) const;
    void moveCursor(store::DocumentKind kind, const QDateTime& newest, const QDateTime& answeredAt);
    Result<void> takePage(store::DocumentKind kind, Mode mode, const QJsonArray& items,
                          const magento::PageInfo& info, Backfill* backfill);
    Result<void> takeRow(store::DocumentKind kind, Mode mode, const QJsonObject& json);
    /// Whether it becomes something in Xero, rather than being read for others alone.
    bool isForBooks(const store::SourceDocument& document, Mode mode) const;
    void consider(const store::SourceDocument& document, store::DocumentStore::Change change, Mode mode);
    /// What the ledger has of it.
    std::optional<store::LedgerEntry> posted(const store::SourceDocument& document) const;
    /// A document that changed after it was posted: taken back, noted, paid, or none of these.
    void considerPosted(const store::SourceDocument& document, const store::LedgerEntry& entry);
    bool paymentMayFollow(const store::SourceDocument& document, const store::LedgerEntry& entry) const;
    /// A row that cannot be read: it is logged and waits, blocked, in the queue. Inside a transaction.
    void setAside(store::DocumentKind kind, const QJsonObject& json, const Error& error);
    void logUnreadable(const store::QueueItem& item, const Error& error, const QString& message);
    /// True when it was set aside before; it can be read now.
    bool takeFromAside(store::DocumentKind kind, qint64 entityId);
    /// Asks for those set aside that a person retries.
    Result<void> readAgain(std::stop_token stop);
    QList<store::DocumentKind> enabledKinds() const;
    void rememberFacts();

    Parts m;
    SaleForm m_saleForm;
    posting::ShopFacts m_facts;
    bool m_factsLoaded = false;
};

} // namespace counterfoil::sync
