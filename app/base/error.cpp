#include "base/error.h"

#include "base/redaction.h"

namespace counterfoil {

Error makeError(ErrorKind kind, QString message, QString detail, QString code)
{
    Error error;
    error.kind = kind;
    error.message = redact(message);
    error.detail = redact(detail);
    error.code = std::move(code);
    return error;
}

QString errorKindName(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Cancelled:
        return QStringLiteral("Cancelled");
    case ErrorKind::Offline:
        return QStringLiteral("Offline");
    case ErrorKind::Timeout:
        return QStringLiteral("Timeout");
    case ErrorKind::ServerFailed:
        return QStringLiteral("ServerFailed");
    case ErrorKind::RateLimited:
        return QStringLiteral("RateLimited");
    case ErrorKind::Unauthorized:
        return QStringLiteral("Unauthorized");
    case ErrorKind::Forbidden:
        return QStringLiteral("Forbidden");
    case ErrorKind::Rejected:
        return QStringLiteral("Rejected");
    case ErrorKind::BadResponse:
        return QStringLiteral("BadResponse");
    case ErrorKind::InDoubt:
        return QStringLiteral("InDoubt");
    case ErrorKind::Settings:
        return QStringLiteral("Settings");
    case ErrorKind::Storage:
        return QStringLiteral("Storage");
    }
    return {};
}

} // namespace counterfoil
