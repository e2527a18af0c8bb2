#include "sandbox/shop/oauthcheck.h"

#include <QMessageAuthenticationCode>

#include <algorithm>

namespace counterfoil::sandbox {

namespace {

constexpr qint64 allowedClockLead = 600;
constexpr qsizetype keyLength = 32;

WebResponse oauthError(int status, const QString& message)
{
    return WebResponse::json(status, QJsonObject{{QStringLiteral("message"), message}});
}

WebResponse oauthError(int status, const QString& message, const QJsonValue& parameters)
{
    return WebResponse::json(status, QJsonObject{{QStringLiteral("message"), message},
                                                 {QStringLiteral("parameters"), parameters}});
}

QMap<QByteArray, QByteArray> headerParameters(const QByteArray& header)
{
    QMap<QByteArray, QByteArray> parameters;
    for (const QByteArray& raw : header.mid(6).split(',')) {
        const QByteArray part = raw.trimmed();
        const qsizetype equals = part.indexOf('=');
        if (equals < 0)
            continue;
        QByteArray value = part.mid(equals + 1).trimmed();
        if (value.size() >= 2 && value.startsWith('"') && value.endsWith('"'))
            value = value.mid(1, value.size() - 2);
        parameters.insert(QByteArray::fromPercentEncoding(part.left(equals)),
                          QByteArray::fromPercentEncoding(value));
    }
    return parameters;
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// Names in "natural" order, runs of digits compared as numbers: Magento 2.4.7 sorts so, unlike RFC 5849.
bool naturallyLess(const QByteArray& a, const QByteArray& b)
{
    qsizetype i = 0;
    qsizetype j = 0;
    while (i < a.size() && j < b.size()) {
        if (isDigit(a.at(i)) && isDigit(b.at(j))) {
            const qsizetype startA = i;
            const qsizetype startB = j;
            while (i < a.size() && isDigit(a.at(i)))
                ++i;
            while (j < b.size() && isDigit(b.at(j)))
                ++j;
            const qulonglong numberA = a.mid(startA, i - startA).toULongLong();
            const qulonglong numberB = b.mid(startB, j - startB).toULongLong();
            if (numberA != numberB)
                return numberA < numberB;
        } else {
            if (a.at(i) != b.at(j))
                return static_cast<unsigned char>(a.at(i)) < static_cast<unsigned char>(b.at(j));
            ++i;
            ++j;
        }
    }
    return a.size() - i < b.size() - j;
}

/// The path as Magento 2.4.7 sees it: decoded, and only what may not stand in a path encoded again. So a SKU
/// with a slash, an ampersand or a per cent sign gives another base string than RFC 5849's.
QByteArray magentoPath(const QByteArray& path)
{
    return QByteArray::fromPercentEncoding(path).toPercentEncoding("!$&'()*+,;=:@/%-._~");
}

} // namespace

ShopKeys ShopKeys::demo()
{
    return {QByteArray("demoshopconsumerkey").leftJustified(keyLength, '1'),
            QByteArray("demoshopconsumersecret").leftJustified(keyLength, '2'),
            QByteArray("demoshopaccesstoken").leftJustified(keyLength, '3'),
            QByteArray("demoshoptokensecret").leftJustified(keyLength, '4')};
}

std::optional<WebResponse> OAuthCheck::refusal(const WebRequest& request, qint64 unixNow)
{
    const Parameters oauth = headerParameters(request.header("Authorization"));
    if (auto error = checkParameters(oauth))
        return error;
    if (auto error = checkNonce(oauth, unixNow))
        return error;
    if (oauth.value("oauth_token") != m_keys.token)
        return oauthError(401, QStringLiteral("Specified token does not exist"));
    if (oauth.value("oauth_signature") != expectedSignature(request, oauth))
        return oauthError(401, QStringLiteral("The signature is invalid. Verify and try again."));
    return std::nullopt;
}

std::optional<WebResponse> OAuthCheck::checkParameters(const Parameters& oauth) const
{
    const QByteArray version = oauth.value("oauth_version", "1.0");
    if (version != "1.0")
        return oauthError(400, QStringLiteral("The \"%1\" Oauth version isn't supported."),
                          QJsonArray{QString::fromUtf8(version)});
    static const QList<QByteArray> required{"oauth_consumer_key", "oauth_signature", "oauth_signature_method",
                                            "oauth_nonce",        "oauth_timestamp", "oauth_token"};
    for (const QByteArray& name : required) {
        if (oauth.value(name).isEmpty())
            return oauthError(400, QStringLiteral("\"%fieldName\" is required. Enter and try again."),
                              QJsonObject{{QStringLiteral("fieldName"), QString::fromLatin1(name)}});
    }
    if (oauth.value("oauth_token").size() != keyLength)
        return oauthError(400,
                          QStringLiteral("The token length is invalid. Check the length and try again."));
    const QByteArray method = oauth.value("oauth_signature_method");
    if (method != "HMAC-SHA256")
        return oauthError(400, QStringLiteral("Signature method %1 is not supported"),
                          QJsonArray{QString::fromUtf8(method)});
    if (oauth.value("oauth_consumer_key").size() != keyLength)
        return oauthError(401, QStringLiteral("Consumer key is not the correct length"));
    if (oauth.value("oauth_consumer_key") != m_keys.consumerKey)
        return oauthError(401, QStringLiteral("A consumer having the specified key does not exist"));
    return std::nullopt;
}

std::optional<WebResponse> OAuthCheck::checkNonce(const Parameters& oauth, qint64 unixNow)
{
    const qint64 timestamp = oauth.value("oauth_timestamp").toLongLong();
    const auto clockError = [] {
        return oauthError(401, QStringLiteral("An error occurred validating the nonce"));
    };
    if (timestamp <= 0 || timestamp > unixNow + allowedClockLead)
        return clockError();
    const QByteArray nonce = oauth.value("oauth_nonce");
    const QByteArray stored = nonce.left(keyLength);
    if (m_nonces.contains(stored)) {
        // A nonce that was stored cut off is not found under its full name, and then collides on insertion.
        if (nonce.size() > keyLength)
            return clockError();
        return oauthError(401, QStringLiteral("The nonce is already being used by the consumer with ID %1"),
                          QJsonArray{QStringLiteral("1")});
    }
    m_nonces.insert(stored);
    return std::nullopt;
}

QByteArray OAuthCheck::expectedSignature(const WebRequest& request, const Parameters& oauth) const
{
    QList<std::pair<QByteArray, QByteArray>> pairs;
    for (const WebParameter& pair : parsePairs(request.query, Plus::IsPlus)) {
        if (!pair.second.isNull()) // a name without "=" is not part of Magento's base string
            pairs.append({pair.first.toUtf8().toPercentEncoding(), pair.second.toUtf8().toPercentEncoding()});
    }
    for (auto it = oauth.cbegin(); it != oauth.cend(); ++it) {
        if (it.key() != "oauth_signature" && it.key() != "realm")
            pairs.append({it.key().toPercentEncoding(), it.value().toPercentEncoding()});
    }
    std::sort(pairs.begin(), pairs.end(), [](const auto& a, const auto& b) {
        return a.first == b.first ? a.second < b.second : naturallyLess(a.first, b.first);
    });
    QByteArray joined;
    for (const auto& [name, value] : pairs)
        joined += (joined.isEmpty() ? "" : "&") + name + '=' + value;
    const QByteArray url = "http://" + request.header("Host") + magentoPath(request.path);
    const QByteArray base = request.method + '&' + url.toPercentEncoding() + '&' + joined.toPercentEncoding();
    const QByteArray key =
        m_keys.consumerSecret.toPercentEncoding() + '&' + m_keys.tokenSecret.toPercentEncoding();
    return QMessageAuthenticationCode::hash(base, key, QCryptographicHash::Sha256).toBase64();
}

} // namespace counterfoil::sandbox
