#include "sandbox/runner.h"

namespace counterfoil::sandbox {

Parts::Parts(const Options& wanted, quint16 freeRedirectPort)
    : options(wanted),
      redirectPort(freeRedirectPort),
      world(clock, wanted.accessTokenLife, wanted.stateFile),
      shop(clock, wanted),
      xero(world, wanted),
      identity(world, DemoApp::demo(freeRedirectPort), wanted.autoApprove, wanted.approveAll)
{}

Runner::~Runner()
{
    quit();
    wait();
}

Ports Runner::begin()
{
    std::future<Ports> ports = m_ports.get_future();
    start();
    return ports.get();
}

void Runner::run()
{
    QObject context;
    Front front(m_parts.faults, m_parts.mutex, m_parts.options.latency, &context);
    WebServer shopServer([this, &front](const WebRequest& request, const Answer& answer) {
        front.serve(m_parts.shop, request, answer);
    });
    WebServer xeroServer([this, &front](const WebRequest& request, const Answer& answer) {
        if (request.path.startsWith("/_control/"))
            answer.send(control(m_parts, request));
        else if (IdentityServer::handles(request.path))
            front.serve(m_parts.identity, request, answer);
        else
            front.serve(m_parts.xero, request, answer);
    });
    const Ports ports{shopServer.open(m_parts.options.shopPort), xeroServer.open(m_parts.options.xeroPort)};
    m_parts.shop.setBaseUrl("http://127.0.0.1:" + QByteArray::number(ports.shop) + '/');
    m_ports.set_value(ports);
    exec();
}

} // namespace counterfoil::sandbox
