#pragma once

#include "http/httptransport.h"

#include <QByteArray>
#include <QUrl>

namespace counterfoil::magento {

/// The four values of System > Integrations. Secrets: never logged, never stored outside the keychain.
struct IntegrationKeys
{
    QString consumerKey, consumerSecret, accessToken, accessTokenSecret;
};

/// The Authorization header of OAuth 1.0a with HMAC-SHA256, the only method that every supported Magento
/// takes (Magento\Framework\Oauth\Oauth). RFC 5849 section 3.4. `nonce` must be fresh for every attempt, at
/// most 32 characters.
QByteArray oauth1Header(const QByteArray& method, const QUrl& url, const IntegrationKeys& keys,
                        const QByteArray& nonce, qint64 unixTime);

/// 32 hexadecimal characters from the system's random generator.
QByteArray freshNonce();

} // namespace counterfoil::magento
