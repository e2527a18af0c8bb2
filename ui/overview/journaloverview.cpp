#include "overview/journaloverview.h"

#include "store/queuestore.h"
#include "store/settingsstore.h"

namespace counterfoil::ui {

namespace {

constexpr int groupedRows = 5000;

} // namespace

std::unique_ptr<OverviewSource> journalOverview(std::unique_ptr<store::Database> database)
{
    const std::shared_ptr<store::Database> db = std::move(database);
    const auto setting = [db](const char16_t* key) {
        return store::SettingsStore(*db).value(QString::fromUtf16(key)).value_or(QString());
    };
    auto source = std::make_unique<OverviewSource>();
    source->lastIdBefore = [db](const QDateTime& from) {
        return store::OverviewStore(*db).lastIdBefore(from);
    };
    source->postedAfter = [db, setting](qint64 after, int limit) {
        OverviewSource::Slice slice;
        slice.rows =
            store::OverviewStore(*db).postedAfter(setting(u"xero.tenantId"), after, limit, &slice.scannedTo);
        return slice;
    };
    source->refusedSince = [db](const QDateTime& from) {
        return store::OverviewStore(*db).refusedSince(from);
    };
    source->refusedGroups = [db] { return store::OverviewStore(*db).refusedGroups(groupedRows); };
    source->changedAfterPosting = [db] { return store::OverviewStore(*db).changedAfterPosting(); };
    source->changedInXero = [db] { return store::OverviewStore(*db).changedInXero(); };
    source->countsByState = [db] { return store::QueueStore(*db).countsByState(); };
    source->halted = [setting] { return setting(u"state.halted"); };
    return source;
}

} // namespace counterfoil::ui
