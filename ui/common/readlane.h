#pragma once

#include "base/error.h"

#include <QObject>

#include <condition_variable>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <stop_token>
#include <thread>

namespace counterfoil::ui {

/// A thread that does one job after the other, begun with the first job. What ReadLane is made of.
class Lane : public QObject
{
    Q_OBJECT
public:
    /// From a job: runs `done` on the GUI thread, unless `receiver` (which must outlive the lane) is gone.
    void deliver(QObject* receiver, std::function<void()> done);

signals:
    /// The journal could not be read; said once until it can be read again.
    void failed(const counterfoil::Error& error);
    /// A job ended with a failure; its answer will not come.
    void gaveUp();

protected:
    using Work = std::function<void(const std::stop_token& stop)>;

    explicit Lane(bool threads) : m_threads(threads) {}
    ~Lane() override = default;
    void postWork(Work work, std::stop_token stop);
    /// Waits for the job that runs (its token says stop) and drops the others; for the destructor of whoever
    /// has what the jobs use.
    void end();
    /// Gives up what the jobs use; called on the thread that used it.
    virtual void close() = 0;

private:
    struct Task
    {
        Work work;
        std::stop_token stop;
    };
    void run(const std::stop_token& laneStop);
    void perform(const Task& task, const std::stop_token& laneStop);

    const bool m_threads;
    bool m_failing = false; ///< the lane's thread only
    std::mutex m_mutex;
    std::condition_variable_any m_wake;
    std::deque<Task> m_tasks;
    std::jthread m_thread;
};

/// Reads the journal on a thread of its own, with an access of its own, so that the GUI thread never waits
/// for the database. Belongs to the GUI thread.
template <class Access>
class ReadLane final : public Lane
{
public:
    /// Called on the lane; null while there is no journal, then it is called again for the next job.
    using Open = std::function<std::unique_ptr<Access>()>;
    /// Runs on the lane. `access` is null while there is no journal. To be given up when the token says so.
    using Job = std::function<void(Access* access, const std::stop_token& stop)>;

    /// `threads` false: everything is read at once on the calling thread. For tests.
    explicit ReadLane(Open open, bool threads = true) : Lane(threads), m_open(std::move(open)) {}
    ~ReadLane() override { end(); }
    /// `stop`: ends this job; the lane's own end ends it as well.
    void post(Job job, std::stop_token stop = {})
    {
        postWork(
            [this, job = std::move(job)](const std::stop_token& either) {
                if (!m_access && m_open)
                    m_access = m_open();
                job(m_access.get(), either);
            },
            std::move(stop));
    }

private:
    void close() override { m_access.reset(); }

    Open m_open;
    std::unique_ptr<Access> m_access; ///< the lane's thread only
};

} // namespace counterfoil::ui
