#include "cli/output.h"

#include <QJsonDocument>

#include <cstdio>

namespace counterfoil::cli {

void print(const QString& line)
{
    std::fputs(QString(line + u'\n').toUtf8().constData(), stdout);
    std::fflush(stdout);
}

void printJson(const QJsonObject& json)
{
    print(QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact)));
}

ExitCode exitCodeFor(const Error& error)
{
    switch (error.kind) {
    case ErrorKind::Unauthorized:
    case ErrorKind::Forbidden:
        return NotConnected;
    case ErrorKind::RateLimited:
        return BudgetUsedUp;
    case ErrorKind::Offline:
    case ErrorKind::Timeout:
    case ErrorKind::ServerFailed:
    case ErrorKind::BadResponse:
    case ErrorKind::InDoubt:
    case ErrorKind::Cancelled:
        return Unreachable;
    case ErrorKind::Rejected:
        return Refused;
    case ErrorKind::Settings:
    case ErrorKind::Storage:
        return UsageOrSettings;
    }
    return UsageOrSettings;
}

ExitCode printError(const Error& error, bool json)
{
    if (json) {
        printJson({{QStringLiteral("error"), QJsonObject{{QStringLiteral("code"), error.code},
                                                         {QStringLiteral("kind"), errorKindName(error.kind)},
                                                         {QStringLiteral("message"), error.message},
                                                         {QStringLiteral("detail"), error.detail}}}});
    } else {
        std::fputs(QString(error.message + u'\n').toUtf8().constData(), stderr);
        std::fflush(stderr);
    }
    return exitCodeFor(error);
}

} // namespace counterfoil::cli
