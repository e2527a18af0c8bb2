#pragma once

#include "log/logtab.h"
#include "store/database.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTimer>

#include <atomic>
#include <functional>
#include <thread>

namespace counterfoil::test {

/// A journal with very many log rows, a log tab on it, a thread that goes on writing as a sync at full speed
/// does, and a heartbeat that tells how long the GUI thread was held. For the program that measures and for
/// the test of the same with fewer rows.
class LogBench
{
public:
    explicit LogBench(int rows);
    ~LogBench();

    /// Writes 50 rows every tenth of a second in a transaction, and lets the tab follow four times a second.
    void startWriting();
    void stopWriting();
    ui::LogTab& tab() { return *m_tab; }
    void openTab();
    /// Runs the event loop until it is so. False after two minutes.
    bool until(const std::function<bool()>& so);
    bool complete();    ///< the filter is searched to its end
    bool rowsInSight(); ///< every row in sight is read
    int written() const { return m_written; }
    /// Since the last call: the longest time between two beats, in milliseconds; and the most that the GUI
    /// thread itself worked between two, which does not depend on what else the machine does.
    struct Stall
    {
        double wall = 0, own = 0;
    };
    Stall longestStall();
    store::Database& database() { return *m_database; }

private:
    void fill(int rows);
    QTemporaryDir m_directory;
    std::unique_ptr<store::Database> m_database;
    std::unique_ptr<ui::LogTab> m_tab;
    QTimer m_beat, m_follow;
    QElapsedTimer m_sinceBeat;
    void beat();
    qint64 m_longest = 0, m_longestOwn = 0, m_ownAtBeat = 0; ///< ns
    std::atomic<int> m_written = 0;
    std::atomic<bool> m_changed = false;
    std::jthread m_writer;
};

} // namespace counterfoil::test
