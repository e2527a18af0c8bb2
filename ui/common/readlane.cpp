#include "common/readlane.h"

#include "store/database.h"

namespace counterfoil::ui {

void Lane::end()
{
    if (!m_thread.joinable())
        return;
    m_thread.request_stop(); // wakes the wait as well
    m_thread.join();
}

void Lane::postWork(Work work, std::stop_token stop)
{
    Task task{std::move(work), std::move(stop)};
    if (!m_threads)
        return perform(task, {});
    {
        const std::lock_guard lock(m_mutex);
        m_tasks.push_back(std::move(task));
    }
    if (m_thread.joinable())
        m_wake.notify_one();
    else
        m_thread = std::jthread([this](const std::stop_token& laneStop) { run(laneStop); });
}

void Lane::run(const std::stop_token& laneStop)
{
    while (true) {
        Task task;
        {
            std::unique_lock lock(m_mutex);
            if (!m_wake.wait(lock, laneStop, [this] { return !m_tasks.empty(); }) ||
                laneStop.stop_requested())
                break;
            task = std::move(m_tasks.front());
            m_tasks.pop_front();
        }
        perform(task, laneStop);
    }
    close();
}

void Lane::perform(const Task& task, const std::stop_token& laneStop)
{
    // One token for both reasons to end.
    std::stop_source either;
    const std::stop_callback onTask(task.stop, [&either] { either.request_stop(); });
    const std::stop_callback onLane(laneStop, [&either] { either.request_stop(); });
    if (either.stop_requested())
        return;
    try {
        task.work(either.get_token());
        m_failing = false;
    } catch (const store::StorageError& failure) {
        close(); // a server that was restarted answers on a new connection only
        const bool first = !std::exchange(m_failing, true); // grids ask again and again: say it once
        deliver(this, [this, first, error = failure.error()] {
            emit gaveUp();
            if (first)
                emit failed(error);
        });
    }
}

void Lane::deliver(QObject* receiver, std::function<void()> done)
{
    if (m_threads)
        QMetaObject::invokeMethod(receiver, std::move(done), Qt::QueuedConnection);
    else
        done();
}

} // namespace counterfoil::ui
