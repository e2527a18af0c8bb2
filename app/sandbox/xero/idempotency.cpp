#include "sandbox/xero/idempotency.h"

#include "sandbox/xero/answers.h"

#include <QCryptographicHash>

#include <chrono>

namespace counterfoil::sandbox {

namespace {

constexpr std::chrono::minutes lifetime{6};
constexpr qsizetype maxKeyLength = 128;

bool isWrite(const WebRequest& request)
{
    return request.method == "PUT" || request.method == "POST" || request.method == "PATCH";
}

} // namespace

QByteArray Idempotency::fingerprintOf(const WebRequest& request)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(QByteArray(request.method + ' ' + request.target() + '\n' + request.body));
    return hash.result();
}

QString Idempotency::keyOf(const QString& tenant, const WebRequest& request)
{
    return tenant + u'/' + QString::fromUtf8(request.header("Idempotency-Key"));
}

void Idempotency::forgetOld(const QDateTime& now)
{
    m_entries.removeIf([&now](const auto& it) {
        return it.value().firstCall.msecsTo(now) >= std::chrono::milliseconds(lifetime).count();
    });
}

std::optional<WebResponse> Idempotency::replay(const QString& tenant, const WebRequest& request,
                                               const QDateTime& now)
{
    const QByteArray key = request.header("Idempotency-Key");
    if (key.isEmpty() || !isWrite(request))
        return std::nullopt;
    if (key.size() > maxKeyLength)
        return apiException(10, QStringLiteral("ValidationException"),
                            QStringLiteral("Idempotency Key must not be longer than 128 characters."));
    forgetOld(now);
    const auto it = m_entries.constFind(keyOf(tenant, request));
    if (it == m_entries.constEnd())
        return std::nullopt;
    if (it->fingerprint != fingerprintOf(request))
        return apiException(10, QStringLiteral("ValidationException"),
                            QStringLiteral("Idempotency Key: %1 is used with a different request.")
                                .arg(QString::fromUtf8(key)));
    return it->response;
}

void Idempotency::remember(const QString& tenant, const WebRequest& request, const WebResponse& response,
                           const QDateTime& now)
{
    if (!request.header("Idempotency-Key").isEmpty() && isWrite(request))
        m_entries.insert(keyOf(tenant, request), {fingerprintOf(request), now, response});
}

QJsonArray Idempotency::toJson() const
{
    QJsonArray json;
    for (auto it = m_entries.cbegin(); it != m_entries.cend(); ++it)
        json.append(
            QJsonObject{{QStringLiteral("key"), it.key()},
                        {QStringLiteral("fingerprint"), QString::fromLatin1(it->fingerprint.toHex())},
                        {QStringLiteral("firstCall"), it->firstCall.toMSecsSinceEpoch()},
                        {QStringLiteral("status"), it->response.status},
                        {QStringLiteral("contentType"), QString::fromLatin1(it->response.contentType)},
                        {QStringLiteral("body"), QString::fromUtf8(it->response.body)}});
    return json;
}

void Idempotency::load(const QJsonArray& json)
{
    for (const auto& value : json) {
        const QJsonObject entry = value.toObject();
        m_entries.insert(entry.value(u"key").toString(),
                         {QByteArray::fromHex(entry.value(u"fingerprint").toString().toLatin1()),
                          QDateTime::fromMSecsSinceEpoch(entry.value(u"firstCall").toInteger(), Qt::UTC),
                          {entry.value(u"status").toInt(),
                           entry.value(u"contentType").toString().toLatin1(),
                           entry.value(u"body").toString().toUtf8(),
                           {}}});
    }
}

} // namespace counterfoil::sandbox
