#pragma once

#include "log/logsource.h"
#include "posting/suggest.h"
#include "queue/queuesource.h"
#include "reconcile/types.h"
#include "sync/events.h"

#include <QSemaphore>

#include <atomic>
#include <memory>
#include <mutex>

/// A shop and an organisation as the tests and the screenshots show them. Invented data only.
namespace counterfoil::test {

const QStringList& sampleNames(); ///< of customers, one of them long
QDateTime sampleNow();
sync::ConnectionStatus connectedStatus();
sync::ConnectionStatus troubledStatus();
posting::BooksFacts sampleBooks();
posting::ShopFacts sampleShop();
posting::Mapping sampleMapping();
QList<posting::Suggestion> sampleSuggestions();
sync::PreviewReady samplePreview(bool blocked);
/// Four differences (a missing, a voided, a differently paid, a dated one), a known one and a notice.
reconcile::Report sampleReport();
QList<store::RequestCount> sampleRequests(const QDate& from, const QDate& until);
/// A busy minute every ten, up to Xero's limit.
QList<store::MinuteCount> sampleMinutes(const QDateTime& from, const QDateTime& until);
/// Equal, different and refused documents in two currencies.
QList<sync::PreviewEntry> samplePreviews(int count);

/// A queue and a log in memory, read as the real stores are.
struct FakeQueue
{
    QList<store::QueueItem> rows;
    QList<store::QueueQuery> asked;
    /// The ids are read on a thread, each time when `gate` lets it.
    bool later = false;
    QSemaphore gate;
    std::atomic<int> timesAsked = 0;
    int pagesRead = 0;
    std::mutex mutex; ///< over rows, while a thread may read
    void fill(int count);
    ui::QueueSource source();
};

struct FakeLog
{
    QList<store::LogEntry> rows;              ///< oldest first
    QHash<qint64, ui::LogDocument> documents; ///< what is known of some entries: source and writes
    int pagesRead = 0;
    void fill(int count);
    store::LogEntry make(qint64 id) const;
    ui::LogSource source();
    static bool fits(const store::LogEntry& entry, const store::LogFilter& filter);
};

/// The invoice of samplePreview() as it was posted, with Xero's total as answered ("71.48" is right).
ui::LogDocument sampleLogDocument(const QByteArray& answeredTotal);

} // namespace counterfoil::test
