#pragma once

#include "sandbox/sandboxclock.h"
#include "sandbox/service.h"
#include "sandbox/shop/oauthcheck.h"
#include "sandbox/shop/shopdata.h"

namespace counterfoil::sandbox {

/// The demo Magento shop: the recorded data behind the REST behaviour measured on a real 2.4.7.
class ShopServer final : public Service
{
public:
    ShopServer(const SandboxClock& clock, const Options& options);

    /// What a person does in the shop: fields of a document are changed, and its updated_at with them.
    /// `list`: orders, invoices, creditmemos, customers, products. False when there is no such document.
    bool change(const QString& list, const QString& number, QJsonObject fields);
    void setBaseUrl(const QByteArray& url) { m_baseUrl = url; }
    Fault::Side side() const override { return Fault::Side::Shop; }
    WebResponse process(const WebRequest& request) override;
    WebResponse refuse(const WebRequest& request, const Fault& fault) override;

private:
    struct Route;
    static const QList<Route>& routes();

    WebResponse answer(const WebRequest& request);
    WebResponse answerRoute(const WebRequest& request, const QString& store, const QStringList& path);
    std::optional<WebResponse> unauthorised(const WebRequest& request, const QString& resource);
    WebResponse list(const WebRequest& request, const QString& recording);
    WebResponse one(const QString& recording, const QString& key, const QString& id);
    WebResponse document(const QString& recording);

    const SandboxClock& m_clock;
    OAuthCheck m_oauth;
    ShopKeys m_keys;
    ShopData m_data;
    QByteArray m_baseUrl;
    bool m_bearerAllowed;
    QStringList m_deniedResources;
    int m_pageLimit;
};

} // namespace counterfoil::sandbox
