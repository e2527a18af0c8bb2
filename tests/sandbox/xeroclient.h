#pragma once

#include "sandbox/rawclient.h"
#include "sandbox/sandbox.h"

#include <QCryptographicHash>
#include <QUrlQuery>

namespace counterfoil::test {

inline const QByteArray allScopes =
    "offline_access accounting.contacts accounting.invoices accounting.payments accounting.settings";
inline const QByteArray pkceVerifier = "a-verifier-of-more-than-forty-three-characters-0123456789";

inline QByteArray form(const QList<std::pair<QByteArray, QByteArray>>& fields)
{
    QList<QByteArray> parts;
    for (const auto& [name, value] : fields)
        parts.append(QByteArray(name.toPercentEncoding() + '=' + value.toPercentEncoding()));
    return parts.join('&');
}

/// What the program does at the demo Xero, step by step and raw.
class XeroClient
{
public:
    explicit XeroClient(const sandbox::Sandbox& box) : m_box(box), m_client(box.identityUrl()) {}

    QByteArray accessToken, refreshToken;
    QByteArray tenantId;

    QByteArray redirectUri() const
    {
        return "http://localhost:" + QByteArray::number(m_box.redirectPort()) + "/callback";
    }

    QList<std::pair<QByteArray, QByteArray>> authoriseFields(const QByteArray& scopes = allScopes) const
    {
        const QByteArray challenge =
            QCryptographicHash::hash(pkceVerifier, QCryptographicHash::Sha256)
                .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
        return {{"response_type", "code"},        {"client_id", m_box.xeroClientId().toLatin1()},
                {"redirect_uri", redirectUri()},  {"scope", scopes},
                {"state", "state one"},           {"code_challenge", challenge},
                {"code_challenge_method", "S256"}};
    }

    RawReply authorise(const QList<std::pair<QByteArray, QByteArray>>& fields)
    {
        return m_client.send({"GET", "/identity/connect/authorize?" + form(fields), {}, {}});
    }

    RawReply token(const QList<std::pair<QByteArray, QByteArray>>& fields)
    {
        return m_client.send({"POST",
                              "/connect/token",
                              {{"Content-Type", "application/x-www-form-urlencoded"}},
                              form(fields)});
    }

    /// The callback's query of a 302.
    static QUrlQuery callback(const RawReply& reply)
    {
        return QUrlQuery(QUrl::fromEncoded(reply.header("Location")));
    }

    RawReply exchange(const QByteArray& code, const QByteArray& verifier = pkceVerifier)
    {
        return token({{"grant_type", "authorization_code"},
                      {"client_id", m_box.xeroClientId().toLatin1()},
                      {"code", code},
                      {"redirect_uri", redirectUri()},
                      {"code_verifier", verifier}});
    }

    RawReply refresh(const QByteArray& oldToken)
    {
        return token({{"grant_type", "refresh_token"},
                      {"client_id", m_box.xeroClientId().toLatin1()},
                      {"refresh_token", oldToken}});
    }

    /// The whole sign-in with autoApprove; false when a step fails.
    bool signIn(const QByteArray& scopes = allScopes)
    {
        const QUrlQuery query = callback(authorise(authoriseFields(scopes)));
        const RawReply reply = exchange(query.queryItemValue(QStringLiteral("code")).toLatin1());
        accessToken = reply.json().value(u"access_token").toString().toLatin1();
        refreshToken = reply.json().value(u"refresh_token").toString().toLatin1();
        tenantId = m_box.tenantId().toLatin1();
        return reply.status == 200 && !accessToken.isEmpty();
    }

    QList<std::pair<QByteArray, QByteArray>> headers() const
    {
        return {{"Accept", "application/json"},
                {"Authorization", "Bearer " + accessToken},
                {"xero-tenant-id", tenantId},
                {"Content-Type", "application/json"}};
    }

    RawRequest request(const QByteArray& method, const QByteArray& path, const QJsonObject& body = {},
                       const QByteArray& key = {}) const
    {
        RawRequest made{method, "/api.xro/2.0" + path, headers(), {}};
        if (!body.isEmpty())
            made.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
        if (!key.isEmpty())
            made.headers.emplaceBack("Idempotency-Key", key);
        return made;
    }

    RawReply call(const QByteArray& method, const QByteArray& path, const QJsonObject& body = {},
                  const QByteArray& key = {})
    {
        return m_client.send(request(method, path, body, key));
    }

    RawReply get(const QByteArray& path) { return call("GET", path); }

    RawReply sendRaw(const RawRequest& raw) { return m_client.send(raw); }

private:
    const sandbox::Sandbox& m_box;
    RawClient m_client;
};

/// The first element of the first list in an answer.
inline QJsonObject firstElement(const RawReply& reply, const QString& name)
{
    return reply.json().value(name).toArray().at(0).toObject();
}

inline QStringList messagesOf(const QJsonObject& element)
{
    QStringList messages;
    for (const auto& error : element.value(u"ValidationErrors").toArray())
        messages.append(error.toObject().value(u"Message").toString());
    return messages;
}

inline QJsonObject object(const char* json)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(QByteArray(json), &problem);
    if (problem.error != QJsonParseError::NoError)
        qFatal("%s in %s", qPrintable(problem.errorString()), json);
    return document.object();
}

} // namespace counterfoil::test
