#include "base/redaction.h"

#include <QMutex>
#include <QMutexLocker>
#include <QRegularExpression>
#include <QStringList>
#include <QUrl>

#include <algorithm>

namespace counterfoil {

namespace {

const QString mark = QStringLiteral("•••");

struct Registry
{
    QMutex mutex;
    QStringList secrets; ///< longest first, so that no secret leaves the rest of a longer one behind
};

Registry& registry()
{
    static auto* const instance = new Registry; // outlives every thread that may still log
    return *instance;
}

/// The shapes in which secrets appear in headers, URLs, form bodies and JSON.
const QList<QRegularExpression>& patterns()
{
    static const auto* const list = new QList<QRegularExpression>{
        QRegularExpression(
            QStringLiteral(R"(()eyJ[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]+(?:\.[A-Za-z0-9_-]*)?)")), // JWT
        QRegularExpression(QStringLiteral(R"((Bearer\s+)[A-Za-z0-9._~+/=-]+)"),
                           QRegularExpression::CaseInsensitiveOption),
        QRegularExpression(QStringLiteral(R"((Basic\s+)[A-Za-z0-9+/=]{8,})"),
                           QRegularExpression::CaseInsensitiveOption),
        QRegularExpression(
            QStringLiteral(R"re((oauth_(?:consumer_key|token|signature|nonce)\\?=\\?")[^"\\]*)re")),
        QRegularExpression(
            QStringLiteral(R"re((oauth_(?:consumer_key|token|signature|nonce)(?:=|%3D))[^&\s"',]+)re")),
        QRegularExpression(QStringLiteral(
            R"re(((?:^|[?&\s"'])(?:access_token|refresh_token|id_token|client_secret|consumer_secret|code|code_verifier|token|state|password)=)[^&\s"']+)re")),
        QRegularExpression(QStringLiteral(
            R"re((\\?"(?:access_token|refresh_token|id_token|client_secret|consumer_secret|code_verifier|password)\\?"\s*:\s*\\?")[^"\\]*)re")),
        QRegularExpression(QStringLiteral(R"re(((?:Set-)?Cookie:\s*)[^\r\n]+)re"),
                           QRegularExpression::CaseInsensitiveOption),
        QRegularExpression(QStringLiteral(R"re((://)[^/@\s:]+:[^/@\s]+(?=@))re")),
    };
    return *list;
}

void addSecret(QStringList& secrets, const QString& secret)
{
    if (secrets.contains(secret))
        return;
    const auto at = std::find_if(secrets.begin(), secrets.end(),
                                 [&](const QString& other) { return other.size() < secret.size(); });
    secrets.insert(at, secret);
}

} // namespace

void registerSecret(const QString& secret)
{
    // Short values would blank out ordinary words.
    if (secret.size() < 8)
        return;
    QMutexLocker lock(&registry().mutex);
    addSecret(registry().secrets, secret);
    addSecret(registry().secrets, QString::fromLatin1(QUrl::toPercentEncoding(secret)));
}

QString redact(const QString& text)
{
    if (text.isEmpty())
        return text;
    QString clean = text;
    {
        QMutexLocker lock(&registry().mutex);
        for (const QString& secret : std::as_const(registry().secrets))
            clean.replace(secret, mark);
    }
    for (const QRegularExpression& pattern : patterns())
        clean.replace(pattern, QStringLiteral("\\1") + mark);
    return clean;
}

} // namespace counterfoil
