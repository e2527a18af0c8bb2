#pragma once

#include "sandbox/service.h"
#include "sandbox/xero/world.h"

namespace counterfoil::sandbox {

/// The apps that are registered with the demo identity service.
struct DemoApp
{
    QString clientId;                           ///< a desktop app: PKCE, no secret
    QList<quint16> redirectPorts;               ///< http://localhost:PORT/callback, compared exactly
    QString customClientId, customClientSecret; ///< a custom connection
    static DemoApp demo(quint16 redirectPort);
};

/// The demo of login.xero.com and identity.xero.com: sign-in page, codes with PKCE, rotating refresh tokens,
/// client credentials, revocation.
class IdentityServer final : public Service
{
public:
    IdentityServer(World& world, DemoApp app, bool autoApprove, bool approveAll = false);

    static bool handles(const QByteArray& path);
    Fault::Side side() const override { return Fault::Side::Identity; }
    WebResponse process(const WebRequest& request) override;
    WebResponse refuse(const WebRequest& request, const Fault& fault) override;

private:
    struct Authorisation;
    WebResponse authorise(const WebRequest& request, const QList<WebParameter>& parameters, bool submitted);
    std::optional<WebResponse> badAuthorisation(const Authorisation& wanted) const;
    WebResponse approve(const Authorisation& wanted, const QStringList& tenantIds);
    WebResponse token(const WebRequest& request);
    WebResponse clientCredentials(const WebRequest& request, const QList<WebParameter>& form);
    WebResponse revoke(const WebRequest& request);
    WebResponse tokenAnswer(const IssuedTokens& issued) const;

    World& m_world;
    DemoApp m_app;
    bool m_autoApprove;
    bool m_approveAll;
};

} // namespace counterfoil::sandbox
