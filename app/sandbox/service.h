#pragma once

#include "sandbox/faults.h"
#include "sandbox/http/webserver.h"

#include <QObject>

#include <chrono>
#include <mutex>

namespace counterfoil::sandbox {

/// One of the demo services. Called with the sandbox's lock held.
class Service
{
public:
    virtual ~Service() = default;
    virtual Fault::Side side() const = 0;
    virtual WebResponse process(const WebRequest& request) = 0;
    /// What this service says for a played 429, 500, 503 or Html; the request takes no effect.
    virtual WebResponse refuse(const WebRequest& request, const Fault& fault) = 0;
    /// In progress from arrived() to finished(), for limits on concurrency.
    virtual void arrived(const WebRequest&) {}
    virtual void finished(const WebRequest&) {}
};

/// Between server and service: plays the faults and delays the answers. The server's thread only.
class Front
{
public:
    Front(FaultPlan& faults, std::mutex& mutex, std::chrono::milliseconds latency, QObject* context)
        : m_faults(faults), m_mutex(mutex), m_latency(latency), m_context(context)
    {}
    void serve(Service& service, const WebRequest& request, const Answer& answer);

private:
    using Deliver = std::function<void()>;
    void deliverLater(Service& service, const WebRequest& request, std::chrono::milliseconds delay,
                      Deliver deliver);
    void finish(Service& service, const WebRequest& request);

    FaultPlan& m_faults;
    std::mutex& m_mutex;
    std::chrono::milliseconds m_latency;
    QObject* m_context;
};

} // namespace counterfoil::sandbox
