#include "log/logmodel.h"

namespace counterfoil::ui {

namespace {

constexpr int leastPause = 2000; // ms between readings of everything
constexpr int pauseFactor = 5;   // of the time that a reading takes

// The order of the columns is the one of the grid.
static_assert(static_cast<int>(store::LogColumn::Duration) == LogModel::Duration);
static_assert(static_cast<int>(store::LogColumn::Amount) == LogModel::Amount);

} // namespace

LogModel::LogModel(LogSource source, QObject* parent)
    : WindowModel({{tr("Time"), 18, false, {}},
                   {tr("Status"), 11, false, tr("1 = success, 2 = error")},
                   {tr("Type"), 12, false, tr("The document in Magento, and what of it was posted")},
                   {tr("Number"), 11, false, tr("Magento's number")},
                   {tr("Customer"), 14, false, {}},
                   {tr("Amount"), 12, true, {}},
                   {tr("Xero number"), 13, false, {}},
                   {tr("Message"), 15, false, {}},
                   {tr("Tries"), 5, true, {}},
                   {tr("Duration"), 8, true, {}}},
                  parent),
      m_indexLane(std::make_unique<LogLane>(source.open, source.threads)),
      m_rows(std::make_unique<RowReader<store::LogEntry, LogAccess>>(
          source.open, source.threads, [this](int row) { return idAt(row); },
          [this](bool missing) { showRead(missing); }))
{
    m_again.setSingleShot(true);
    connect(&m_again, &QTimer::timeout, this, [this] { readIndex(Reading::AtOnce); });
    for (const Lane* lane : {static_cast<const Lane*>(m_indexLane.get()), &m_rows->lane()})
        connect(lane, &Lane::failed, this, &LogModel::failed);
    connect(m_indexLane.get(), &Lane::gaveUp, this, &LogModel::giveUpIndex);
    readIndex(Reading::Streamed);
}

LogModel::~LogModel()
{
    m_stop.request_stop();
    m_indexLane.reset(); // joins: nothing is delivered to a half destroyed model
    m_rows.reset();
}

void LogModel::setFilter(const store::LogFilter& filter)
{
    m_filter = filter;
    readIndex(Reading::Streamed);
}

void LogModel::sort(int column, Qt::SortOrder order)
{
    const store::LogOrder wanted{static_cast<store::LogColumn>(qMax(0, column)),
                                 column < 0 || order == Qt::DescendingOrder};
    if (wanted == m_order)
        return;
    m_order = wanted;
    readIndex(Reading::Streamed);
}

void LogModel::reload()
{
    readIndex(Reading::Streamed);
}

void LogModel::readIndex(Reading how)
{
    m_stop.request_stop();
    m_stop = std::stop_source();
    m_again.stop();
    m_reading = how;
    m_replace = true;
    m_newerInFlight = m_newerWaits = false;
    m_readingSince.start();
    m_counts.complete = false;
    const auto job = [this, filter = m_filter, order = m_order, how, generation = ++m_generation,
                      lane = m_indexLane.get()](LogAccess* access, const std::stop_token& stop) {
        const auto deliver = [&](auto then) {
            lane->deliver(this, [this, generation, then] {
                if (generation == m_generation)
                    then();
            });
        };
        const qint64 upToId = access ? access->newestId() : 0;
        QList<qint64> collected;
        const auto take = [&](const QList<qint64>& ids) {
            if (stop.stop_requested())
                return false;
            if (how == Reading::AtOnce)
                collected += ids;
            else if (!ids.isEmpty())
                deliver([this, ids] { takeIds(ids); });
            return true;
        };
        if (access && !access->index(filter, order, upToId, take))
            return;
        const qint64 errors = access ? access->errors(filter, upToId) : 0;
        const qint64 all = access ? access->all(upToId) : 0;
        deliver([=, this] {
            if (how == Reading::AtOnce)
                takeIds(collected);
            finishIndex(upToId, errors, all);
        });
    };
    m_indexLane->post(job, m_stop.get_token());
    emit countsChanged();
}

void LogModel::takeIds(const QList<qint64>& ids)
{
    if (m_replace)
        replaceIds(ids);
    else
        insertIds(m_ids.size(), ids);
    m_counts.shown = m_ids.size();
    emit countsChanged();
}

void LogModel::replaceIds(const QList<qint64>& ids)
{
    const bool refreshed = m_reading == Reading::AtOnce;
    m_replace = false;
    emit aboutToReplace(refreshed);
    beginResetModel();
    m_ids = ids;
    m_rows->restart();
    endResetModel();
    emit replaced(refreshed);
}

void LogModel::finishIndex(qint64 upToId, qint64 errors, qint64 all)
{
    if (m_replace)
        replaceIds({}); // nothing fits
    m_reading = Reading::No;
    m_readingTook = m_readingSince.elapsed();
    m_upToId = upToId;
    m_counts = {m_ids.size(), errors, all, true};
    emit countsChanged();
    if (m_newerWaits)
        takeNewer();
}

void LogModel::giveUpIndex()
{
    m_reading = Reading::No;
    m_newerInFlight = m_newerWaits = false;
}

bool LogModel::mustReadAnew(const store::LogIndex::Newer& newer) const
{
    // A new row takes the document's earlier one out of "only the newest of each".
    if (m_filter.newestOnly)
        return newer.all > 0;
    return !newer.ids.isEmpty() && m_order != store::LogOrder{}; // it belongs anywhere
}

void LogModel::readAgainLater()
{
    if (!m_again.isActive())
        m_again.start(static_cast<int>(qMax<qint64>(leastPause, pauseFactor * m_readingTook)));
}

void LogModel::takeNewer()
{
    if (m_reading != Reading::No || m_newerInFlight) {
        m_newerWaits = true;
        return;
    }
    if (m_upToId == 0) // there was no journal yet
        return readIndex(Reading::Streamed);
    m_newerWaits = false;
    m_newerInFlight = true;
    const auto job = [this, filter = m_filter, after = m_upToId, generation = m_generation,
                      lane = m_indexLane.get()](LogAccess* access, const std::stop_token&) {
        const auto newer = access ? access->newer(filter, after) : store::LogIndex::Newer{{}, 0, 0, after};
        lane->deliver(this, [=, this] {
            if (generation == m_generation)
                addNewer(newer);
        });
    };
    m_indexLane->post(job, m_stop.get_token());
}

void LogModel::addNewer(const store::LogIndex::Newer& newer)
{
    m_newerInFlight = false;
    if (mustReadAnew(newer))
        return readAgainLater();
    m_upToId = newer.upToId;
    m_counts.errors += newer.errors;
    m_counts.all += newer.all;
    insertIds(0, newer.ids);
    m_counts.shown = m_ids.size();
    if (newer.all > 0)
        emit countsChanged();
    if (m_newerWaits)
        takeNewer();
}

void LogModel::insertIds(qsizetype at, const QList<qint64>& ids)
{
    if (ids.isEmpty())
        return;
    beginInsertRows({}, static_cast<int>(at), static_cast<int>(at + ids.size()) - 1);
    if (at == 0 && !m_ids.isEmpty()) {
        m_ids.insert(0, ids.size(), 0); // moved once, not once for each
        std::copy(ids.cbegin(), ids.cend(), m_ids.begin());
    } else {
        m_ids += ids;
    }
    endInsertRows();
}

int LogModel::rowOf(qint64 id) const
{
    return id == 0 ? -1 : static_cast<int>(m_ids.indexOf(id));
}

qint64 LogModel::idAt(int row) const
{
    return row >= 0 && row < m_ids.size() ? m_ids.at(row) : 0;
}

QList<qint64> LogModel::idsOf(const QList<int>& rows) const
{
    QList<qint64> ids;
    ids.reserve(rows.size());
    for (const int row : rows) {
        if (const qint64 id = idAt(row); id != 0)
            ids.append(id);
    }
    return ids;
}

void LogModel::showRead(bool missing)
{
    if (missing) // the journal has forgotten some since
        readAgainLater();
    if (!m_ids.isEmpty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

} // namespace counterfoil::ui
