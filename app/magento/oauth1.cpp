#include "magento/oauth1.h"

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>
#include <QRandomGenerator>
#include <QUrlQuery>

#include <algorithm>

namespace counterfoil::magento {

namespace {

using Parameter = std::pair<QByteArray, QByteArray>; // both percent-encoded per RFC 3986

QByteArray encode(const QByteArray& decoded)
{
    return decoded.toPercentEncoding(); // leaves A–Z a–z 0–9 - . _ ~ as they are
}

QList<Parameter> queryParameters(const QUrl& url)
{
    QList<Parameter> parameters;
    const QByteArray query = url.query(QUrl::FullyEncoded).toLatin1();
    if (query.isEmpty())
        return parameters;
    const auto pairs = query.split('&');
    for (const QByteArray& pair : pairs) {
        const qsizetype at = pair.indexOf('=');
        const QByteArray name = at < 0 ? pair : pair.left(at);
        const QByteArray value = at < 0 ? QByteArray() : pair.mid(at + 1);
        parameters.append(
            {encode(QByteArray::fromPercentEncoding(name)), encode(QByteArray::fromPercentEncoding(value))});
    }
    return parameters;
}

/// RFC 5849 3.4.1.2: lower-case scheme and host, a port only when it is not the scheme's own.
QByteArray baseUri(const QUrl& url)
{
    const QByteArray scheme = url.scheme().toLower().toLatin1();
    QByteArray uri = scheme + "://" + url.host(QUrl::FullyEncoded).toLower().toLatin1();
    const int defaultPort = scheme == "https" ? 443 : 80;
    if (url.port(defaultPort) != defaultPort)
        uri += ':' + QByteArray::number(url.port());
    return uri + url.path(QUrl::FullyEncoded).toLatin1();
}

} // namespace

QByteArray freshNonce()
{
    QByteArray random(16, Qt::Uninitialized);
    for (char& byte : random)
        byte = static_cast<char>(QRandomGenerator::system()->bounded(256));
    return random.toHex();
}

QByteArray oauth1Header(const QByteArray& method, const QUrl& url, const IntegrationKeys& keys,
                        const QByteArray& nonce, qint64 unixTime)
{
    const QList<Parameter> oauth{
        {"oauth_consumer_key", encode(keys.consumerKey.toUtf8())},
        {"oauth_nonce", nonce},
        {"oauth_signature_method", "HMAC-SHA256"},
        {"oauth_timestamp", QByteArray::number(unixTime)},
        {"oauth_token", encode(keys.accessToken.toUtf8())},
        {"oauth_version", "1.0"},
    };
    QList<Parameter> all = oauth + queryParameters(url);
    std::sort(all.begin(), all.end());
    QByteArray normalised;
    for (const auto& [name, value] : std::as_const(all))
        normalised += (normalised.isEmpty() ? "" : "&") + name + '=' + value;

    const QByteArray base = method.toUpper() + '&' + encode(baseUri(url)) + '&' + encode(normalised);
    const QByteArray key =
        encode(keys.consumerSecret.toUtf8()) + '&' + encode(keys.accessTokenSecret.toUtf8());
    const QByteArray signature =
        QMessageAuthenticationCode::hash(base, key, QCryptographicHash::Sha256).toBase64();

    QByteArray header = "OAuth ";
    for (const auto& [name, value] : oauth)
        header += name + "=\"" + value + "\", ";
    return header + "oauth_signature=\"" + encode(signature) + '"';
}

} // namespace counterfoil::magento
