#include "base/redaction.h"

#include <QMutex>
#include <QMutexLocker>
#include <QRegularExpression>
#include <QSet>

namespace counterfoil {

namespace {

const QString mark = QStringLiteral("•••");

struct Registry
{
    QMutex mutex;
    QSet<QString> secrets;
};

Registry& registry()
{
    static Registry instance;
    return instance;
}

/// The shapes in which secrets appear in headers, URLs, form bodies and JSON.
const QList<QRegularExpression>& patterns()
{
    static const QList<QRegularExpression> list{
        QRegularExpression(QStringLiteral(R"((Bearer\s+)[A-Za-z0-9._~+/=-]+)"), QRegularExpression::CaseInsensitiveOption),
        QRegularExpression(QStringLiteral(R"((Basic\s+)[A-Za-z0-9+/=]{8,})"), QRegularExpression::CaseInsensitiveOption),
        QRegularExpression(QStringLiteral(R"re((oauth_(?:consumer_key|token|signature|nonce)=")[^"]*)re")),
        QRegularExpression(QStringLiteral(
            R"re(((?:^|[?&\s])(?:access_token|refresh_token|client_secret|code|code_verifier|token|state)=)[^&\s"]+)re")),
        QRegularExpression(QStringLiteral(
            R"re(("(?:access_token|refresh_token|id_token|client_secret|code_verifier)"\s*:\s*")[^"]*)re")),
    };
    return list;
}

} // namespace

void registerSecret(const QString& secret)
{
    // Short values would blank out ordinary words.
    if (secret.size() < 8)
        return;
    QMutexLocker lock(&registry().mutex);
    registry().secrets.insert(secret);
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
