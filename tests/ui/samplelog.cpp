#include "samples.h"

#include <algorithm>

/// The log in memory.
namespace counterfoil::test {

store::LogEntry FakeLog::make(qint64 id) const
{
    const int i = static_cast<int>(id);
    store::LogEntry entry;
    entry.id = id;
    entry.at = sampleNow().addSecs(i * 3 - 40000);
    entry.kind = i % 6 == 0 ? store::DocumentKind::CreditMemo : store::DocumentKind::Invoice;
    entry.entityId = 500 + i / 3;
    entry.incrementId = QStringLiteral("%1").arg(100 + i / 3, 9, 10, QLatin1Char('0'));
    entry.customerName = sampleNames().at(i / 3 % sampleNames().size());
    entry.action = i % 3 == 0   ? QStringLiteral("Contact")
                   : i % 3 == 1 ? QStringLiteral("Invoice")
                                : QStringLiteral("Payment");
    entry.amount = Amount::fromCents(1999 + i / 3 * 1037 % 250000);
    entry.currency = QStringLiteral("GBP");
    entry.attempts = 1;
    entry.duration = std::chrono::milliseconds(180 + i * 37 % 1900);
    entry.message = QStringLiteral("OK");
    entry.xeroNumber = QStringLiteral("MI-%1").arg(entry.incrementId);
    if (i % 11 == 4) {
        entry.status = store::LogStatus::Error;
        entry.attempts = 2;
        entry.xeroNumber.clear();
        entry.message = QStringLiteral("The document date cannot be before the period lock date.");
        entry.code = QStringLiteral("PERIOD_LOCKED");
        entry.detail = QStringLiteral(
            R"({"ErrorNumber":10,"Type":"ValidationException","Elements":[{"ValidationErrors":[{"Message":"The document date cannot be before the period lock date."}]}]})");
    }
    return entry;
}

void FakeLog::fill(int count)
{
    for (int i = 1; i <= count; ++i)
        rows << make(rows.size() + 1);
}

bool FakeLog::fits(const store::LogEntry& entry, const store::LogFilter& filter)
{
    if (filter.status && entry.status != *filter.status)
        return false;
    if (filter.kind && entry.kind != *filter.kind)
        return false;
    if ((filter.from.isValid() && entry.at < filter.from) ||
        (filter.until.isValid() && entry.at > filter.until))
        return false;
    return filter.text.isEmpty() || entry.incrementId.contains(filter.text) ||
           entry.customerName.contains(filter.text, Qt::CaseInsensitive) ||
           entry.message.contains(filter.text, Qt::CaseInsensitive);
}

namespace {

/// Reads a FakeLog, on the thread of the test.
class FakeLogAccess final : public ui::LogAccess
{
public:
    explicit FakeLogAccess(FakeLog& log) : m_log(log) {}
    qint64 newestId() override { return m_log.rows.isEmpty() ? 0 : m_log.rows.last().id; }
    bool index(const store::LogFilter& filter, const store::LogOrder& order, qint64 upToId,
               const store::LogIndex::Take& take) override
    {
        QList<store::LogEntry> fitting;
        for (auto row = m_log.rows.crbegin(); row != m_log.rows.crend(); ++row) {
            if (row->id <= upToId && FakeLog::fits(*row, filter))
                fitting << *row;
        }
        if (order.column == store::LogColumn::Amount)
            std::stable_sort(fitting.begin(), fitting.end(), [&order](const auto& a, const auto& b) {
                return order.descending ? b.amount < a.amount : a.amount < b.amount;
            });
        QList<qint64> ids;
        for (const store::LogEntry& row : std::as_const(fitting))
            ids << row.id;
        return take(ids);
    }
    store::LogIndex::Newer newer(const store::LogFilter& filter, qint64 afterId) override
    {
        store::LogIndex::Newer newer;
        newer.upToId = newestId();
        for (auto row = m_log.rows.crbegin(); row != m_log.rows.crend() && row->id > afterId; ++row) {
            ++newer.all;
            if (!FakeLog::fits(*row, filter))
                continue;
            newer.ids << row->id;
            newer.errors += row->status == store::LogStatus::Error ? 1 : 0;
        }
        return newer;
    }
    qint64 errors(const store::LogFilter& filter, qint64 upToId) override
    {
        return std::count_if(m_log.rows.cbegin(), m_log.rows.cend(), [&](const auto& row) {
            return row.id <= upToId && row.status == store::LogStatus::Error && FakeLog::fits(row, filter);
        });
    }
    qint64 all(qint64) override { return m_log.rows.size(); }
    QHash<qint64, store::LogEntry> rows(const QList<qint64>& ids) override
    {
        ++m_log.pagesRead;
        QHash<qint64, store::LogEntry> found;
        for (const qint64 id : ids)
            found.insert(id, m_log.rows.at(id - 1)); // ids are dense here
        return found;
    }
    ui::LogDocument document(const store::LogEntry& entry) override
    {
        ui::LogDocument document;
        for (auto row = m_log.rows.crbegin(); row != m_log.rows.crend(); ++row) {
            if (row->kind != entry.kind || row->entityId != entry.entityId)
                continue;
            document.history << *row;
            if (row->status == store::LogStatus::Error)
                document.retryableId = entry.entityId + 7000;
        }
        const auto extra = m_log.documents.constFind(entry.id);
        if (extra != m_log.documents.cend()) {
            document.source = extra->source;
            document.write = extra->write;
            document.posted = extra->posted;
        }
        return document;
    }

private:
    FakeLog& m_log;
};

} // namespace

ui::LogSource FakeLog::source()
{
    ui::LogSource source;
    source.threads = false;
    source.open = [this] { return std::make_unique<FakeLogAccess>(*this); };
    source.requests = [](const QDate& from, const QDate& until) { return sampleRequests(from, until); };
    source.minutes = [](const QDateTime& from, const QDateTime& until) { return sampleMinutes(from, until); };
    return source;
}

ui::LogDocument sampleLogDocument(const QByteArray& answeredTotal)
{
    ui::LogDocument document;
    document.source = samplePreview(false).source;
    document.source->updatedAt = sampleNow().addDays(-2);
    document.write.request = QStringLiteral("PUT /Invoices?unitdp=4&summarizeErrors=false");
    document.write.sentAt = sampleNow();
    document.write.isPart = true;
    document.write.sent =
        R"({"Type":"ACCREC","InvoiceNumber":"MI-000000112","Reference":"000000098","CurrencyCode":"GBP",
"LineAmountTypes":"Inclusive","LineItems":[
{"Description":"Stainless trowel with ash handle","Quantity":2,"LineAmount":28.48,"TaxAmount":4.75,"AccountCode":"200","TaxType":"OUTPUT2"},
{"Description":"Terracotta pot, hand thrown, 30 cm, frost proof to −10 °C","Quantity":3,"LineAmount":37.05,"TaxAmount":6.17,"AccountCode":"200","TaxType":"OUTPUT2"},
{"Description":"Royal Mail, tracked","Quantity":1,"LineAmount":5.95,"TaxAmount":0.99,"AccountCode":"215","TaxType":"OUTPUT2"}]})";
    document.write.answer =
        R"({"InvoiceID":"6a1f","InvoiceNumber":"MI-000000112","StatusAttributeString":"OK",
"SubTotal":59.57,"TotalTax":11.91,"Total":)" +
        answeredTotal + '}';
    document.posted = document.write;
    return document;
}

} // namespace counterfoil::test
