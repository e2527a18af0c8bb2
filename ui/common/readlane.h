#pragma once

#include "log/logsource.h"

#include <QObject>

#include <condition_variable>
#include <deque>
#include <mutex>
#include <stop_token>
#include <thread>

namespace counterfoil::ui {

/// A thread that reads the log, one job after the other, with an access of its own; begun with the first job.
/// So that the GUI thread never waits for the database. Belongs to the GUI thread.
class LogLane final : public QObject
{
    Q_OBJECT
public:
    /// Runs on the lane. `access` is null while there is no journal. To be given up when the token says so.
    using Job = std::function<void(LogAccess* access, const std::stop_token& stop)>;

    explicit LogLane(LogSource source, QObject* parent = nullptr);
    /// Waits for the job that runs (its token says stop); drops the others.
    ~LogLane() override;
    /// `stop`: ends this job; the lane's own end ends it as well.
    void post(Job job, std::stop_token stop = {});
    /// From a job: runs `done` on the GUI thread, unless `receiver` (which must outlive the lane) is gone.
    void deliver(QObject* receiver, std::function<void()> done);

signals:
    /// The journal could not be read; said once until it can be read again.
    void failed(const counterfoil::Error& error);
    /// A job ended with a failure; its answer will not come.
    void gaveUp();

private:
    struct Task
    {
        Job job;
        std::stop_token stop;
    };
    void run(const std::stop_token& laneStop);
    void perform(const Task& task, const std::stop_token& laneStop);

    LogSource m_source;
    std::unique_ptr<LogAccess> m_access; ///< the lane's thread only
    bool m_failing = false;              ///< likewise
    std::mutex m_mutex;
    std::condition_variable_any m_wake;
    std::deque<Task> m_tasks;
    std::jthread m_thread;
};

} // namespace counterfoil::ui
