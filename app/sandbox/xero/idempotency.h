#pragma once

#include "sandbox/http/web.h"

#include <QDateTime>
#include <QHash>

#include <optional>

namespace counterfoil::sandbox {

/// Xero's idempotency keys: for six minutes from the first call the same request with the same key gets the
/// same answer, errors too; another request with that key is refused. One instance per app; keys are kept per
/// organisation.
class Idempotency
{
public:
    /// The answer to give instead of processing, if any.
    std::optional<WebResponse> replay(const QString& tenant, const WebRequest& request, const QDateTime& now);
    void remember(const QString& tenant, const WebRequest& request, const WebResponse& response,
                  const QDateTime& now);

    QJsonArray toJson() const;
    void load(const QJsonArray& json);

private:
    struct Entry
    {
        QByteArray fingerprint;
        QDateTime firstCall;
        WebResponse response;
    };
    static QByteArray fingerprintOf(const WebRequest& request);
    static QString keyOf(const QString& tenant, const WebRequest& request);
    void forgetOld(const QDateTime& now);

    QHash<QString, Entry> m_entries;
};

} // namespace counterfoil::sandbox
