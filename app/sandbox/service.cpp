#include "sandbox/service.h"

#include <QTimer>

namespace counterfoil::sandbox {

void Front::serve(Service& service, const WebRequest& request, const Answer& answer)
{
    const std::optional<Fault> met = m_faults.take(service.side(), request.method, request.target());
    const Fault fault = met.value_or(Fault{});
    std::unique_lock lock(m_mutex);
    service.arrived(request);

    using Kind = Fault::Kind;
    switch (fault.kind) {
    case Kind::None:
    case Kind::Slow: {
        const WebResponse response = service.process(request);
        const auto delay = fault.kind == Kind::Slow ? fault.delay : m_latency;
        deliverLater(service, request, delay, [answer, response] { answer.send(response); });
        return;
    }
    case Kind::CutAfter:
        service.process(request);
        deliverLater(service, request, m_latency, [answer] { answer.cut(); });
        return;
    case Kind::Truncated: {
        const WebResponse response = service.process(request);
        deliverLater(service, request, m_latency, [answer, response] { answer.sendTruncated(response); });
        return;
    }
    case Kind::CutBefore:
        deliverLater(service, request, m_latency, [answer] { answer.cut(); });
        return;
    case Kind::Hang:
        answer.whenGone(m_context, [this, &service, request] { finish(service, request); });
        return;
    case Kind::Status429Minute:
    case Kind::Status429Day:
    case Kind::Status429Concurrent:
    case Kind::Status500:
    case Kind::Status503:
    case Kind::Html: {
        const WebResponse response = service.refuse(request, fault);
        deliverLater(service, request, m_latency, [answer, response] { answer.send(response); });
        return;
    }
    }
}

void Front::deliverLater(Service& service, const WebRequest& request, std::chrono::milliseconds delay,
                         Deliver deliver)
{
    // Also without a delay from the event loop: the lock is held here, and finish() takes it.
    QTimer::singleShot(delay, m_context, [this, &service, request, deliver = std::move(deliver)] {
        finish(service, request);
        deliver();
    });
}

void Front::finish(Service& service, const WebRequest& request)
{
    const std::lock_guard lock(m_mutex);
    service.finished(request);
}

} // namespace counterfoil::sandbox
