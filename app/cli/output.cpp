#include "cli/output.h"

#include <QJsonDocument>

#include <algorithm>
#include <cstdio>

namespace counterfoil::cli {

namespace {

void write(std::FILE* stream, const QByteArray& bytes)
{
    std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), stream);
    std::fflush(stream);
}

/// Escape sequences, and the marks that turn the direction of what stands around them.
bool steersTerminal(QChar c)
{
    const bool turnsDirection =
        (c >= QChar(0x202A) && c <= QChar(0x202E)) || (c >= QChar(0x2066) && c <= QChar(0x2069));
    return turnsDirection || (c.category() == QChar::Other_Control && c != u'\n' && c != u'\t');
}

} // namespace

QString withoutControls(const QString& text)
{
    QString clean = text;
    std::replace_if(clean.begin(), clean.end(), steersTerminal, QChar(QChar::ReplacementCharacter));
    return clean;
}

void print(const QString& line)
{
    write(stdout, withoutControls(line).toUtf8() + '\n');
}

void printNote(const QString& line)
{
    write(stderr, withoutControls(line).toUtf8() + '\n');
}

void printJson(const QJsonObject& json)
{
    write(stdout, QJsonDocument(json).toJson(QJsonDocument::Compact) + '\n');
}

void printIndentedJson(const QJsonObject& json)
{
    write(stdout, QJsonDocument(json).toJson(QJsonDocument::Indented));
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
        return Unreachable;
    case ErrorKind::Cancelled:
        return Interrupted;
    case ErrorKind::Rejected:
        return Refused;
    case ErrorKind::Settings:
    case ErrorKind::Storage:
        return UsageOrSettings;
    }
    return UsageOrSettings;
}

QJsonObject toJson(const Error& error)
{
    return {{QStringLiteral("code"), error.code},
            {QStringLiteral("kind"), errorKindName(error.kind)},
            {QStringLiteral("message"), error.message},
            {QStringLiteral("detail"), error.detail}};
}

ExitCode printError(const Error& error, bool json)
{
    if (json)
        printJson({{QStringLiteral("error"), toJson(error)}});
    else
        printNote(error.message);
    return exitCodeFor(error);
}

} // namespace counterfoil::cli
