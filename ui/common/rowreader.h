#pragma once

#include "common/readlane.h"

#include <QHash>
#include <QSet>
#include <QTimer>

namespace counterfoil::ui {

/// The rows of a long list whose ids are known: each is read when it comes into sight, with its neighbours,
/// on a lane of its own. The rows read last are kept. Access has rows(ids), which leaves out what is gone.
/// GUI thread.
template <class Row, class Access>
class RowReader
{
public:
    /// `idAt`: the id of a row of the list, 0 beyond its ends. `onRead`: some rows are there now; with
    /// `missing` when others that were asked for are gone.
    RowReader(typename ReadLane<Access>::Open open, bool threads, std::function<qint64(int row)> idAt,
              std::function<void(bool missing)> onRead)
        : m_idAt(std::move(idAt)),
          m_onRead(std::move(onRead)),
          m_lane(std::make_unique<ReadLane<Access>>(std::move(open), threads))
    {
        m_timer.setSingleShot(true);
        m_timer.setInterval(0);
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { readWanted(); });
        QObject::connect(m_lane.get(), &Lane::gaveUp, &m_timer, [this] { m_inFlight = false; });
    }

    /// Null while it is not read yet: then it is asked for. What outdate() made old is given, and read anew.
    const Row* row(int row) const
    {
        const qint64 id = m_idAt(row);
        if (id == 0)
            return nullptr;
        const Kept* kept = find(id);
        if (!isFresh(kept) && !m_gone.contains(id))
            want(row);
        return kept ? &kept->row : nullptr;
    }
    /// The list has other rows now; what is known of them stays.
    void restart()
    {
        m_gone.clear();
        m_wantedFrom = m_wantedTo = -1;
    }
    /// The rows may have changed.
    void outdate()
    {
        ++m_generation;
        restart();
    }
    const Lane& lane() const { return *m_lane; }

private:
    static constexpr int margin = 100; // rows read around what is in sight
    static constexpr int wantedAtOnce = 600;
    static constexpr int halfKept = 2000; // rows

    struct Kept
    {
        Row row;
        int generation;
    };

    const Kept* find(qint64 id) const
    {
        if (const auto young = m_young.constFind(id); young != m_young.cend())
            return &*young;
        const auto old = m_old.constFind(id);
        return old == m_old.cend() ? nullptr : &*old;
    }
    bool isFresh(const Kept* kept) const { return kept && kept->generation == m_generation; }

    void want(int row) const
    {
        const bool far = m_wantedFrom >= 0 && qMax(m_wantedTo, row) - qMin(m_wantedFrom, row) > wantedAtOnce;
        if (m_wantedFrom < 0 || far) {
            m_wantedFrom = m_wantedTo = row; // what was asked for last is what is in sight
        } else {
            m_wantedFrom = qMin(m_wantedFrom, row);
            m_wantedTo = qMax(m_wantedTo, row);
        }
        if (!m_inFlight && !m_timer.isActive())
            m_timer.start();
    }

    void readWanted()
    {
        if (m_inFlight || m_wantedFrom < 0)
            return;
        QList<qint64> ids;
        for (int row = m_wantedFrom - margin; row <= m_wantedTo + margin; ++row) {
            if (const qint64 id = m_idAt(row); id != 0 && !isFresh(find(id)) && !m_gone.contains(id))
                ids.append(id);
        }
        m_wantedFrom = m_wantedTo = -1;
        if (ids.isEmpty())
            return;
        m_inFlight = true;
        m_lane->post([this, ids, generation = m_generation, lane = m_lane.get()](Access* access,
                                                                                 const std::stop_token&) {
            const auto rows = access ? access->rows(ids) : QHash<qint64, Row>();
            lane->deliver(&m_timer, [this, ids, rows, generation] { take(ids, rows, generation); });
        });
    }

    void take(const QList<qint64>& asked, const QHash<qint64, Row>& rows, int generation)
    {
        m_inFlight = false;
        if (m_young.size() + rows.size() > halfKept)
            m_old = std::exchange(m_young, {});
        for (auto row = rows.cbegin(); row != rows.cend(); ++row)
            m_young.insert(row.key(), Kept{row.value(), generation});
        const bool missing = rows.size() < asked.size();
        if (missing && generation == m_generation) {
            for (const qint64 id : asked) {
                if (!rows.contains(id))
                    m_gone.insert(id);
            }
        }
        m_onRead(missing);
        if (m_wantedFrom >= 0)
            m_timer.start();
    }

    std::function<qint64(int row)> m_idAt;
    std::function<void(bool missing)> m_onRead;
    // Two halves: when the younger is full it becomes the older one, and what was there is forgotten.
    QHash<qint64, Kept> m_young, m_old;
    QSet<qint64> m_gone; ///< ids that have no row any more
    int m_generation = 0;
    mutable int m_wantedFrom = -1, m_wantedTo = -1;
    mutable QTimer m_timer;
    bool m_inFlight = false;
    // Last: its thread delivers to this object.
    std::unique_ptr<ReadLane<Access>> m_lane;
};

} // namespace counterfoil::ui
