#pragma once

#include "sandbox/service.h"
#include "sandbox/shop/shopserver.h"
#include "sandbox/xero/identityserver.h"
#include "sandbox/xero/xeroserver.h"

#include <QThread>

#include <future>

namespace counterfoil::sandbox {

/// All the parts of a running sandbox. What is behind the lock may be used from any thread while holding it.
struct Parts
{
    explicit Parts(const Options& wanted, quint16 freeRedirectPort);

    const Options options;
    const quint16 redirectPort;
    std::mutex mutex;
    SandboxClock clock;
    FaultPlan faults;
    World world;
    ShopServer shop;
    XeroServer xero;
    IdentityServer identity;
};

struct Ports
{
    quint16 shop = 0, xero = 0; ///< 0: taken by somebody else
};

/// The sandbox's thread: makes the servers, runs its event loop, and destroys them.
class Runner final : public QThread
{
public:
    explicit Runner(Parts& parts) : m_parts(parts) {}
    ~Runner() override;
    /// Waits until the servers listen or cannot.
    Ports begin();

protected:
    void run() override;

private:
    Parts& m_parts;
    std::promise<Ports> m_ports;
};

/// Answers /_control/… for another process.
WebResponse control(Parts& parts, const WebRequest& request);
BooksSummary summaryOf(Parts& parts); ///< takes the lock
QJsonObject dumpOf(Parts& parts);     ///< takes the lock

} // namespace counterfoil::sandbox
