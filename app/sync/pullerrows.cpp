// What becomes of the rows that the puller reads.
#include "base/logging.h"
#include "sync/bookfigures.h"
#include "sync/changednote.h"
#include "sync/documentnames.h"
#include "sync/puller.h"
#include "sync/shopfacts.h"
#include "sync/sourcedocument.h"

#include <QCoreApplication>

namespace counterfoil::sync {

namespace {

using store::DocumentKind;
using store::DocumentStore;
using store::QueueItem;
using store::SourceDocument;
using store::Stage;
using store::XeroKind;

constexpr int newDocumentPriority = 10;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Puller)
};

QString kindName(DocumentKind kind)
{
    switch (kind) {
    case DocumentKind::Customer:
        return Words::tr("The customer");
    case DocumentKind::Product:
        return Words::tr("The product");
    case DocumentKind::Order:
        return Words::tr("The order");
    case DocumentKind::Invoice:
        return Words::tr("The invoice");
    case DocumentKind::CreditMemo:
        return Words::tr("The credit memo");
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

QDateTime updateTime(const QJsonObject& json)
{
    return magento::readTime(json.value(QStringLiteral("updated_at")).toString());
}

/// Of two moments, of which one may be invalid.
QDateTime later(const QDateTime& a, const QDateTime& b)
{
    return a.isValid() && (!b.isValid() || a > b) ? a : b;
}
QDateTime earlier(const QDateTime& a, const QDateTime& b)
{
    return a.isValid() && (!b.isValid() || a < b) ? a : b;
}

Error shopChanged(const SourceDocument& known, const SourceDocument& read)
{
    return makeError(
        ErrorKind::BadResponse,
        Words::tr(
            "%1 with the id %2 was number %3 of %4 for this program, and is number %5 of %6 in the shop: "
            "this is another shop, or its database was set up anew or restored. Nothing was read. "
            "Make a profile of its own for it (File > Profiles), with a start date from which on "
            "nothing was posted yet.")
            .arg(kindName(known.kind), QString::number(known.entityId), known.incrementId,
                 known.createdAt.toString(QStringLiteral("yyyy-MM-dd HH:mm")), read.incrementId,
                 read.createdAt.toString(QStringLiteral("yyyy-MM-dd HH:mm"))),
        {}, QStringLiteral("SHOP_CHANGED"));
}

} // namespace

Result<void> Puller::takePage(DocumentKind kind, Mode mode, const QJsonArray& items,
                              const magento::PageInfo& info, Backfill* backfill)
{
    if (!m_factsLoaded) {
        m_facts = rememberedFacts(m.references);
        m_factsLoaded = true;
    }
    QDateTime newest;
    store::Transaction transaction(m.db);
    for (const auto& value : items) {
        const QJsonObject json = value.toObject();
        if (auto taken = takeRow(kind, mode, json); !taken)
            return taken;
        newest = later(newest, updateTime(json));
    }
    // Rows come in ascending updated_at, so a stop after any page loses nothing.
    if (mode == Mode::Changes)
        moveCursor(kind, newest, info.answeredAt);
    if (backfill) {
        backfill->readUntil = updateTime(items.last().toObject());
        backfill->read += items.size();
        writeBackfill(m.settings, *backfill);
    }
    transaction.commit();
    return {};
}

Result<void> Puller::takeRow(DocumentKind kind, Mode mode, const QJsonObject& json)
{
    auto document = sourceDocument(magentoKind(kind), json);
    if (!document) {
        setAside(kind, json, document.error());
        return {};
    }
    if (kind == DocumentKind::Order) {
        if (const auto order = magento::readOrder(json))
            learnFromOrder(m_facts, *order);
    } else if (kind == DocumentKind::Invoice || kind == DocumentKind::CreditMemo) {
        // The customer's name stands on the order only.
        if (const auto order = m.documents.find(DocumentKind::Order, document->orderId))
            document->customerName = order->customerName;
    }
    if (const auto known = m.documents.findRow(kind, document->entityId);
        known && isAnotherDocument(*known, *document))
        return shopChanged(*known, *document);
    m.summary.read[store::documentKindName(kind)]++;
    const bool wasAside = takeFromAside(kind, document->entityId);
    if (!isForBooks(*document, mode)) {
        m.documents.putBeside(*document);
        return {};
    }
    const auto change = m.documents.put(*document);
    // It left the queue when it could not be read, as it was before perhaps.
    const bool anew = wasAside && change == DocumentStore::Change::Unchanged;
    consider(*document, anew ? DocumentStore::Change::New : change, mode);
    return {};
}

void Puller::moveCursor(DocumentKind kind, const QDateTime& newest, const QDateTime& answeredAt)
{
    if (!newest.isValid())
        return;
    // A row from the future (a clock that was wrong, an import) must not hide what is made until then.
    const QDateTime now = earlier(m.clock.nowUtc(), answeredAt);
    if (newest > now.addSecs(overlapSeconds))
        qCWarning(lcSync) << "updated_at of" << store::documentKindName(kind)
                          << "in the future:" << newest.toString(Qt::ISODate) << "- read until"
                          << now.toString(Qt::ISODate);
    m.documents.setCursor(kind, later(usableCursor(kind), earlier(newest, now)));
}

std::optional<store::LedgerEntry> Puller::posted(const SourceDocument& document) const
{
    switch (document.kind) {
    case DocumentKind::Customer:
        return m.ledger.find(m.tenantId, XeroKind::Contact,
                             contactKey(QStringLiteral("M-") + QString::number(document.entityId)));
    case DocumentKind::Product:
        return m.ledger.find(m.tenantId, XeroKind::Item, magentoKey(document.kind, document.entityId));
    case DocumentKind::CreditMemo:
    case DocumentKind::DailyRefunds:
    case DocumentKind::Order:
    case DocumentKind::Invoice:
    case DocumentKind::DailySales:
        return m.ledger.find(m.tenantId, ledgerKind(document.kind),
                             magentoKey(document.kind, document.entityId));
    }
    return std::nullopt;
}

bool Puller::isForBooks(const SourceDocument& document, Mode mode) const
{
    switch (document.kind) {
    case DocumentKind::Order:
    case DocumentKind::Invoice:
        return m.settings.flag(QStringLiteral("sync.documents")) &&
               m_saleForm.isSource(document, m.settings.source() == posting::SyncSource::Order);
    case DocumentKind::Product: // in Mode::Changes they may be read for account rules alone
        return mode == Mode::Everything || m.settings.flag(QStringLiteral("sync.products"));
    case DocumentKind::Customer:
    case DocumentKind::CreditMemo:
    case DocumentKind::DailySales:
    case DocumentKind::DailyRefunds:
        return true;
    }
    return true;
}

void Puller::consider(const SourceDocument& document, DocumentStore::Change change, Mode mode)
{
    if (const auto entry = posted(document)) {
        if (change == DocumentStore::Change::Changed)
            considerPosted(document, *entry);
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

void Puller::considerPosted(const SourceDocument& document, const store::LedgerEntry& entry)
{
    if (isCanceled(document)) {
        if (m.queue.enqueue(
                queueItem(document, Stage::Void, QStringLiteral("canceled"), newDocumentPriority)))
            m.summary.queued++;
        return;
    }
    // A customer's new address is no matter for the books.
    if (document.kind == DocumentKind::Customer || document.kind == DocumentKind::Product)
        return;
    if (!isAsPosted(entry, document) && noteChanged(m.log, m.clock, document, entry.xeroNumber) &&
        m.emitEvent)
        m.emitEvent(LogChanged{});
    if (paymentMayFollow(document, entry) &&
        m.queue.enqueue(queueItem(document, Stage::Payment, QStringLiteral("changed"), newDocumentPriority)))
        m.summary.queued++;
}

bool Puller::paymentMayFollow(const SourceDocument& document, const store::LedgerEntry& entry) const
{
    if (document.kind != DocumentKind::Invoice && document.kind != DocumentKind::Order)
        return false;
    const auto payments =
        m.ledger.ofKind(m.tenantId, XeroKind::Payment, magentoKey(document.kind, document.entityId));
    // An invoice is paid at once, an order perhaps bit by bit.
    return document.kind == DocumentKind::Invoice ? payments.isEmpty()
                                                  : store::sumOf(payments) < entry.amount;
}

} // namespace counterfoil::sync
