#pragma once

#include "sandbox/recorder.h"
#include "sandbox/service.h"
#include "sandbox/xero/endpoints.h"
#include "sandbox/xero/ratelimits.h"
#include "sandbox/xero/world.h"

#include <map>

namespace counterfoil::sandbox {

/// The demo Accounting API and /connections: lets calls in as Xero does (token, organisation, limits, scopes,
/// idempotency) and hands them to the endpoints.
class XeroServer final : public Service
{
public:
    XeroServer(World& world, const Options& options);

    Fault::Side side() const override { return Fault::Side::Xero; }
    WebResponse process(const WebRequest& request) override;
    WebResponse refuse(const WebRequest& request, const Fault& fault) override;
    void arrived(const WebRequest& request) override;
    void finished(const WebRequest& request) override;

    int calls() const { return m_calls; }
    int concurrentPeak() const { return m_peak; }

private:
    std::optional<WebResponse> unauthorised(const WebRequest& request, Tokens::Access& access) const;
    WebResponse connections(const WebRequest& request);
    WebResponse api(const WebRequest& request);
    WebResponse admitted(const WebRequest& request, Books& books, const QStringList& path);
    RateLimits& limitsOf(const QString& tenantId);

    World& m_world;
    Schema m_schema;
    Recorder m_recorder;
    int m_minuteLimit, m_dayLimit;
    std::map<QString, RateLimits> m_limits;
    int m_inProgress = 0, m_peak = 0, m_calls = 0;
};

} // namespace counterfoil::sandbox
