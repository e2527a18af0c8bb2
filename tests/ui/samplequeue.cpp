// The queue, the previews and the counted calls of the samples.
#include "samples.h"

#include <QSet>

#include <algorithm>

namespace counterfoil::test {

QList<store::RequestCount> sampleRequests(const QDate& from, const QDate& until)
{
    QList<store::RequestCount> counts;
    int seed = 7;
    for (QDate day = from; day <= until; day = day.addDays(1)) {
        seed = (seed * 75 + 74) % 65537;
        const int busy = day.dayOfWeek() > 5 ? 1 : 4;
        counts << store::RequestCount{day, QStringLiteral("xero"), QStringLiteral("PUT"),
                                      QStringLiteral("Invoices"), busy * (20 + seed % 30)}
               << store::RequestCount{day, QStringLiteral("xero"), QStringLiteral("PUT"),
                                      QStringLiteral("Payments"), busy * (10 + seed % 14)}
               << store::RequestCount{day, QStringLiteral("xero"), QStringLiteral("GET"),
                                      QStringLiteral("Contacts"), busy * (5 + seed % 9)}
               << store::RequestCount{day, QStringLiteral("magento"), QStringLiteral("GET"),
                                      QStringLiteral("orders"), 48 + seed % 20}
               << store::RequestCount{day, QStringLiteral("magento"), QStringLiteral("GET"),
                                      QStringLiteral("invoices"), 48 + seed % 11};
    }
    return counts;
}

QList<store::MinuteCount> sampleMinutes(const QDateTime& from, const QDateTime& until)
{
    QList<store::MinuteCount> counts;
    constexpr qint64 every = 600;
    const qint64 first = (from.toSecsSinceEpoch() + every - 1) / every * every;
    for (qint64 at = first; at < until.toSecsSinceEpoch(); at += every) {
        const QDateTime minute = QDateTime::fromSecsSinceEpoch(at, Qt::UTC);
        const int busy = static_cast<int>(at / every * 7 % 50);
        counts << store::MinuteCount{minute, QStringLiteral("magento"), QStringLiteral("GET"),
                                     QStringLiteral("orders"), 2 + busy / 6}
               << store::MinuteCount{minute, QStringLiteral("xero"), QStringLiteral("GET"),
                                     QStringLiteral("Contacts"), 3}
               << store::MinuteCount{minute, QStringLiteral("xero"), QStringLiteral("PUT"),
                                     QStringLiteral("Invoices"), 1 + busy};
    }
    return counts;
}

QList<sync::PreviewEntry> samplePreviews(int count)
{
    QList<sync::PreviewEntry> entries;
    for (int i = 1; i <= count; ++i) {
        sync::PreviewEntry entry;
        entry.queueId = i;
        entry.kind = i % 6 == 0 ? store::DocumentKind::CreditMemo : store::DocumentKind::Invoice;
        entry.target = i % 6 == 0 ? sync::PreviewTarget::CreditNote : sync::PreviewTarget::SalesInvoice;
        entry.incrementId = QStringLiteral("%1").arg(i, 9, 10, QLatin1Char('0'));
        entry.customerName = sampleNames().at(i % sampleNames().size());
        entry.currency = i % 5 == 0 ? QStringLiteral("EUR") : QStringLiteral("GBP");
        entry.magentoTotal = Amount::fromCents(1999 + i * 1037 % 250000);
        if (i % 7 == 3) {
            entry.verdict = sync::PreviewVerdict::Refused;
            entry.code = QStringLiteral("TAX_NOT_MAPPED");
            entry.problem =
                QStringLiteral("The tax “DE-OSS-19” (19 %) has no tax rate in Xero yet. Choose one "
                               "under Account types > Taxes.");
        } else {
            entry.xeroTotal = entry.magentoTotal + Amount::fromCents(i % 11 == 4 ? 1 : 0);
            entry.verdict = i % 11 == 4 ? sync::PreviewVerdict::Differs : sync::PreviewVerdict::Equal;
            entry.notes = i % 11 == 4 ? QStringLiteral("rounding line of 0.01") : QString();
            entry.xeroNumber = QStringLiteral("MI-") + entry.incrementId;
            entry.payments = {{*entry.xeroTotal, QStringLiteral("090")}};
        }
        entries << entry;
    }
    return entries;
}

void FakeQueue::fill(int count)
{
    using enum store::QueueState;
    for (int i = 1; i <= count; ++i) {
        store::QueueItem item;
        item.id = i;
        item.kind = i % 6 == 0   ? store::DocumentKind::CreditMemo
                    : i % 5 == 0 ? store::DocumentKind::Customer
                                 : store::DocumentKind::Invoice;
        item.entityId = 1000 + i;
        item.incrementId = item.kind == store::DocumentKind::Customer
                               ? QStringLiteral("c%1@example.org").arg(i)
                               : QStringLiteral("%1").arg(i, 9, 10, QLatin1Char('0'));
        item.customerName = sampleNames().at(i % sampleNames().size());
        if (item.kind != store::DocumentKind::Customer) {
            item.amount = Amount::fromCents(1999 + i * 1037 % 250000);
            item.currency = i % 7 == 0 ? QStringLiteral("EUR") : QStringLiteral("GBP");
        }
        item.stage = item.kind == store::DocumentKind::Customer ? store::Stage::Contact
                     : i % 4 == 0                               ? store::Stage::Payment
                                                                : store::Stage::Document;
        item.reason = QStringLiteral("new");
        item.enqueuedAt = sampleNow().addSecs(-i * 71);
        item.nextAttemptAt = item.enqueuedAt;
        if (i % 9 == 3) {
            item.state = Failed;
            item.attempts = 2;
            item.message = QStringLiteral("The contact name Noor & Sons Ltd is already assigned to another "
                                          "contact. The contact name must "
                                          "be unique across all active contacts.");
        } else if (i % 9 == 5) {
            item.state = Blocked;
            item.reason = QStringLiteral("TAX_NOT_MAPPED");
            item.message = QStringLiteral("The tax “DE-OSS-19” (19 %) has no tax rate in Xero yet. Choose "
                                          "one under Account types > Taxes.");
        }
        rows << item;
    }
}

namespace {

/// Reads a FakeQueue.
class FakeQueueAccess final : public ui::QueueAccess
{
public:
    explicit FakeQueueAccess(FakeQueue& queue) : m_queue(queue) {}
    QList<qint64> ids(const store::QueueQuery& query) override
    {
        ++m_queue.timesAsked;
        if (m_queue.later)
            m_queue.gate.acquire();
        const std::lock_guard lock(m_queue.mutex);
        m_queue.asked << query;
        QList<qint64> ids;
        for (const store::QueueItem& item : std::as_const(m_queue.rows)) {
            if ((query.state && item.state != *query.state) || (query.kind && item.kind != *query.kind))
                continue;
            if (!query.text.isEmpty() && !item.incrementId.contains(query.text) &&
                !item.customerName.contains(query.text, Qt::CaseInsensitive))
                continue;
            ids << item.id;
        }
        if (query.descending)
            std::reverse(ids.begin(), ids.end()); // enough to see that the order is asked for
        return ids;
    }
    QHash<qint64, store::QueueItem> rows(const QList<qint64>& ids) override
    {
        const std::lock_guard lock(m_queue.mutex);
        ++m_queue.pagesRead;
        const QSet<qint64> wanted(ids.cbegin(), ids.cend());
        QHash<qint64, store::QueueItem> found;
        for (const store::QueueItem& item : std::as_const(m_queue.rows)) {
            if (wanted.contains(item.id))
                found.insert(item.id, item);
        }
        return found;
    }
    QMap<store::QueueState, qint64> countsByState() override
    {
        const std::lock_guard lock(m_queue.mutex);
        QMap<store::QueueState, qint64> counts;
        for (const store::QueueItem& item : std::as_const(m_queue.rows))
            ++counts[item.state];
        return counts;
    }

private:
    FakeQueue& m_queue;
};

} // namespace

ui::QueueSource FakeQueue::source()
{
    return {[this] { return std::make_unique<FakeQueueAccess>(*this); }, later};
}

} // namespace counterfoil::test
