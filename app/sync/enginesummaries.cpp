// Daily summaries: putting documents together, and the history note that lists them.
#include "sync/documentnames.h"
#include "sync/engine.h"
#include "sync/sourcedocument.h"

#include <QTimeZone>

namespace counterfoil::sync {

namespace {

using store::DocumentKind;
using store::QueueItem;
using store::QueueState;
using store::Stage;

/// All of a run: a day must not be cut in two.
constexpr int allRows = 1'000'000;
const QString dayNotOver = QStringLiteral("day-not-over");

DocumentKind memberKind(DocumentKind kind)
{
    return kind == DocumentKind::DailySales ? DocumentKind::Invoice : DocumentKind::CreditMemo;
}

/// Takes documents out of and puts them into summaries. Every step is one transaction.
class Composer
{
public:
    Composer(EngineContext& context, const Preparer& preparer) : m_context(context), m_preparer(preparer) {}

    /// Lets go what was put together and not yet sent: all of it, or only what cannot be posted any more.
    void dissolve(bool all)
    {
        QList<QueueItem> rows = m_context.queue.due({DocumentKind::DailySales, DocumentKind::DailyRefunds},
                                                    Stage::Document, m_context.clock.nowUtc(), allRows);
        for (const QueueState parked : {QueueState::Blocked, QueueState::Failed}) {
            const auto more = m_context.queue.inState(parked, allRows);
            for (const QueueItem& row : more) {
                const bool summary = isSummary(row.kind);
                if (all && summary && row.stage == Stage::Document)
                    rows.append(row);
            }
        }
        for (const QueueItem& row : std::as_const(rows)) {
            // A number that is taken may be this summary's own, from an earlier journal.
            const bool taken = row.reason == QStringLiteral("number-taken") ||
                               row.reason == QStringLiteral("SUMMARY_NUMBER_TAKEN");
            if (!taken && (all || !mayBePosted(row)))
                letGo(row);
        }
    }

    /// Documents whose summary's row was removed from the queue stand for themselves again.
    void releaseOrphans()
    {
        const QList<QueueItem> rows =
            m_context.queue.due({DocumentKind::Invoice, DocumentKind::CreditMemo}, Stage::InSummary,
                                m_context.clock.nowUtc(), allRows);
        for (const QueueItem& row : rows) {
            const bool sales = row.kind == DocumentKind::Invoice;
            const auto kind = sales ? DocumentKind::DailySales : DocumentKind::DailyRefunds;
            const auto summary = m_context.summaries.summaryOf(row.kind, row.entityId);
            if (summary && m_context.queue.findDocument(kind, *summary))
                continue;
            store::Transaction transaction(m_context.db);
            if (summary)
                m_context.summaries.dissolve(*summary);
            m_context.queue.setStage(row.id, Stage::Document);
            transaction.commit();
        }
    }

    void compose()
    {
        const QList<QueueItem> rows = m_context.queue.due({DocumentKind::Invoice, DocumentKind::CreditMemo},
                                                          Stage::Document, m_context.clock.nowUtc(), allRows);
        QMap<posting::SummaryKey, QList<QueueItem>> days;
        for (const QueueItem& row : rows) {
            const auto key = keyOf(row);
            if (!key)
                continue; // on its own, or refused on its own
            if (posting::isDayFinal(key->day, m_context.clock.nowUtc(), cutoff(), m_context.organisation))
                days[*key].append(row);
            else
                m_context.queue.waitUntil(row.id, endOf(key->day), dayNotOver);
        }
        for (auto it = days.cbegin(); it != days.cend(); ++it)
            putTogether(it.key(), it.value());
    }

private:
    bool mayBePosted(const QueueItem& row) const
    {
        const auto outcome = m_preparer.prepare(row.kind, row.entityId);
        return outcome && std::holds_alternative<posting::Prepared>(*outcome);
    }

    std::chrono::hours cutoff() const
    {
        return std::chrono::hours(m_context.settings.number(QStringLiteral("sync.summaryHours")));
    }

    QDateTime endOf(const QDate& day) const
    {
        const QTimeZone zone(m_context.organisation.ianaTimezone.toLatin1());
        const QDateTime midnight(day.addDays(1), QTime(0, 0), zone.isValid() ? zone : QTimeZone::utc());
        return midnight.toUTC().addSecs(std::chrono::seconds(cutoff()).count());
    }

    std::optional<posting::SummaryKey> keyOf(const QueueItem& row) const
    {
        if (row.reason == QStringLiteral("number-taken"))
            return std::nullopt;
        const auto order = m_preparer.orderOf(row.orderId);
        if (!order || !posting::belongsInSummary(*order))
            return std::nullopt;
        const auto outcome = m_preparer.prepare(row.kind, row.entityId);
        if (!outcome || std::holds_alternative<posting::Blocked>(*outcome))
            return std::nullopt;
        return posting::summaryKey(std::get<posting::Prepared>(*outcome), *order);
    }

    void putTogether(const posting::SummaryKey& key, const QList<QueueItem>& rows)
    {
        QueueItem row;
        row.kind = key.creditNote ? DocumentKind::DailyRefunds : DocumentKind::DailySales;
        row.currency = key.currency;
        row.stage = Stage::Document;
        row.reason = QStringLiteral("new");
        QList<qint64> ids;
        for (const QueueItem& member : rows) {
            ids.append(member.entityId);
            row.amount += member.amount;
            row.priority = std::max(row.priority, member.priority);
        }
        store::Transaction transaction(m_context.db);
        store::Summary wanted;
        wanted.day = key.day;
        wanted.currency = key.currency;
        wanted.paymentMethod = key.paymentMethod;
        wanted.creditNote = key.creditNote;
        const store::Summary summary = m_context.summaries.create(wanted, memberKind(row.kind), ids);
        row.entityId = summary.id;
        row.incrementId = posting::summaryNumber(key, summary.sequence, m_context.mapping);
        row.customerName = m_context.mapping.singleContactName;
        row.enqueuedAt = m_context.clock.nowUtc();
        for (const QueueItem& member : rows)
            m_context.queue.setStage(member.id, Stage::InSummary);
        m_context.queue.enqueue(row);
        transaction.commit();
    }

    void letGo(const QueueItem& row)
    {
        store::Transaction transaction(m_context.db);
        const QList<qint64> ids = m_context.summaries.members(row.entityId);
        for (const qint64 id : ids) {
            const auto member = m_context.queue.findDocument(memberKind(row.kind), id);
            if (member && member->stage == Stage::InSummary)
                m_context.queue.setStage(member->id, Stage::Document);
        }
        m_context.summaries.dissolve(row.entityId);
        m_context.queue.remove(row.id);
        transaction.commit();
    }

    EngineContext& m_context;
    const Preparer& m_preparer;
};

} // namespace

void Engine::composeSummaries()
{
    Composer composer(m_context, m_preparer);
    const bool daily = m_context.settings.source() == posting::SyncSource::DailySummary;
    composer.releaseOrphans();
    composer.dissolve(!daily);
    if (daily)
        composer.compose();
    else
        m_context.queue.wake(dayNotOver);
}

Result<int> Engine::pushNotes(std::stop_token stop)
{
    const QList<QueueItem> rows =
        dueRows({DocumentKind::DailySales, DocumentKind::DailyRefunds}, Stage::Note);
    QList<Outgoing> writes;
    for (const QueueItem& row : rows) {
        const bool sales = row.kind == DocumentKind::DailySales;
        const QString key = magentoKey(row.kind, row.entityId);
        const auto document = m_context.ledger.find(
            m_context.tenantId, sales ? store::XeroKind::Invoice : store::XeroKind::CreditNote, key);
        if (!document && keepForItsBooks(row))
            continue;
        const bool written =
            m_context.ledger.find(m_context.tenantId, store::XeroKind::Note, key).has_value();
        const auto members = m_preparer.summaryMembers(row.kind, row.entityId);
        // The note is a convenience: what cannot be listed any more must not hold the payment back.
        if (!document || written || !members) {
            m_context.queue.setStage(row.id, sales ? Stage::Payment : Stage::Refund);
            continue;
        }
        store::Batch::Element element;
        element.queueId = row.id;
        element.magentoKey = key;
        element.number = document->xeroNumber;
        element.extra = packExtra({{extra::documentId, document->xeroId}});
        const auto type = sales ? xero::DocumentType::Invoice : xero::DocumentType::CreditNote;
        writes.append({xero::putHistory(type, document->xeroId,
                                        posting::summaryNotes(*members, m_context.organisation)),
                       {element}});
    }
    if (auto sent = m_sender.send(writes, stop); !sent)
        return sent.error();
    return static_cast<int>(rows.size());
}

} // namespace counterfoil::sync
