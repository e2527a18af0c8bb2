#pragma once

#include "sandbox/rawclient.h"
#include "sandbox/sandbox.h"

#include <QDateTime>
#include <QMap>
#include <QMessageAuthenticationCode>
#include <QUuid>

#include <algorithm>

namespace counterfoil::test {

/// Signs as RFC 5849 says, in plain steps; each part can be spoilt by a test.
struct Signer
{
    magento::IntegrationKeys keys;
    QMap<QByteArray, QByteArray> oauth;
    QByteArray signedTarget; ///< what the base string is made from, if not the target itself
    QByteArray hashName = "HMAC-SHA256";

    explicit Signer(const magento::IntegrationKeys& integration) : keys(integration)
    {
        oauth = {{"oauth_consumer_key", keys.consumerKey.toLatin1()},
                 {"oauth_token", keys.accessToken.toLatin1()},
                 {"oauth_signature_method", "HMAC-SHA256"},
                 {"oauth_timestamp", QByteArray::number(QDateTime::currentSecsSinceEpoch())},
                 {"oauth_nonce", QUuid::createUuid().toByteArray(QUuid::Id128)},
                 {"oauth_version", "1.0"}};
    }

    QByteArray header(const QByteArray& method, const QByteArray& target, const QUrl& base) const
    {
        const QByteArray from = signedTarget.isEmpty() ? target : signedTarget;
        const qsizetype question = from.indexOf('?');
        QList<std::pair<QByteArray, QByteArray>> pairs;
        if (question >= 0) {
            for (const QByteArray& part : from.mid(question + 1).split('&')) {
                const qsizetype equals = part.indexOf('=');
                const QByteArray name = equals < 0 ? part : part.left(equals);
                const QByteArray value = equals < 0 ? QByteArray() : part.mid(equals + 1);
                pairs.emplaceBack(QByteArray::fromPercentEncoding(name).toPercentEncoding(),
                                  QByteArray::fromPercentEncoding(value).toPercentEncoding());
            }
        }
        for (auto it = oauth.cbegin(); it != oauth.cend(); ++it)
            pairs.emplaceBack(it.key().toPercentEncoding(), it.value().toPercentEncoding());
        std::sort(pairs.begin(), pairs.end());
        QList<QByteArray> joined;
        for (const auto& [name, value] : pairs)
            joined.append(QByteArray(name + '=' + value));
        const QByteArray url = "http://127.0.0.1:" + QByteArray::number(base.port()) +
                               (question < 0 ? from : from.left(question));
        const QByteArray text =
            method + '&' + url.toPercentEncoding() + '&' + joined.join('&').toPercentEncoding();
        const QByteArray key = keys.consumerSecret.toLatin1() + '&' + keys.accessTokenSecret.toLatin1();
        const QByteArray signature = QMessageAuthenticationCode::hash(text, key, QCryptographicHash::Sha256)
                                         .toBase64()
                                         .toPercentEncoding();
        QByteArray header = "OAuth ";
        for (auto it = oauth.cbegin(); it != oauth.cend(); ++it)
            header += it.key() + "=\"" + it.value().toPercentEncoding() + "\", ";
        return header + "oauth_signature=\"" + signature + '"';
    }
};

/// GETs from the demo shop, signed.
inline RawReply shopGet(const sandbox::Sandbox& box, const QByteArray& target, const Signer& signer,
                        const QByteArray& method = "GET")
{
    RawClient client(box.shopUrl());
    return client.send(
        {method,
         target,
         {{"Accept", "application/json"}, {"Authorization", signer.header(method, target, box.shopUrl())}},
         {}});
}

inline RawReply shopGet(const sandbox::Sandbox& box, const QByteArray& target)
{
    return shopGet(box, target, Signer(box.shopKeys()));
}

} // namespace counterfoil::test
