#include "cli/jsonfile.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>

namespace counterfoil::cli {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

Error unreadable(const QString& message, const QString& code)
{
    return makeError(ErrorKind::Settings, message, {}, code);
}

} // namespace

Result<QJsonObject> readJsonFile(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return unreadable(Words::tr("%1 cannot be read: %2").arg(path, file.errorString()),
                          QStringLiteral("FILE_READ"));
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll(), &problem);
    if (problem.error != QJsonParseError::NoError)
        return unreadable(
            Words::tr("%1 is no JSON: %2 at byte %3.").arg(path, problem.errorString()).arg(problem.offset),
            QStringLiteral("FILE_JSON"));
    if (!document.isObject())
        return unreadable(Words::tr("%1 holds JSON, but no object {…}.").arg(path),
                          QStringLiteral("FILE_JSON"));
    return document.object();
}

} // namespace counterfoil::cli
