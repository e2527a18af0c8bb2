#pragma once

#include <QDateTime>

#include <atomic>
#include <chrono>

namespace counterfoil::sandbox {

/// The demo services' own idea of the time: the real one plus what a test has added. Any thread.
class SandboxClock
{
public:
    QDateTime nowUtc() const { return QDateTime::currentDateTimeUtc().addSecs(m_ahead.load()); }
    void advance(std::chrono::seconds by) { m_ahead += by.count(); }

private:
    std::atomic<qint64> m_ahead{0};
};

} // namespace counterfoil::sandbox
