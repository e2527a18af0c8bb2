#pragma once

#include "sandbox/http/web.h"

#include <QSet>

#include <optional>

namespace counterfoil::sandbox {

/// The demo shop's integration keys. Good for the demo shop only.
struct ShopKeys
{
    QByteArray consumerKey, consumerSecret, token, tokenSecret;
    static ShopKeys demo();
};

/// Checks OAuth 1.0a signatures as Magento 2.4.7 does, in its order and with its texts. Written on its own,
/// from RFC 5849 and the recorded answers, so that it cannot share a mistake with the program's signer.
class OAuthCheck
{
public:
    explicit OAuthCheck(ShopKeys keys) : m_keys(std::move(keys)) {}
    /// The refusal, or nothing when the request is signed as it should be. `unixNow` in seconds.
    std::optional<WebResponse> refusal(const WebRequest& request, qint64 unixNow);

private:
    using Parameters = QMap<QByteArray, QByteArray>;
    std::optional<WebResponse> checkParameters(const Parameters& oauth) const;
    std::optional<WebResponse> checkNonce(const Parameters& oauth, qint64 unixNow);
    QByteArray expectedSignature(const WebRequest& request, const Parameters& oauth) const;

    ShopKeys m_keys;
    QSet<QByteArray> m_nonces; ///< at most 32 characters each, as Magento's column holds them
};

} // namespace counterfoil::sandbox
