#include "cli/jsonfile.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>

namespace counterfoil::cli {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("CommandLine", text);
}

Error unreadable(const QString& message, const QString& code)
{
    return makeError(ErrorKind::Settings, message, {}, code);
}

} // namespace

Result<QJsonObject> readJsonFile(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return unreadable(tr("%1 cannot be read: %2").arg(path, file.errorString()),
                          QStringLiteral("FILE_READ"));
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll(), &problem);
    if (problem.error != QJsonParseError::NoError)
        return unreadable(
            tr("%1 is no JSON: %2 at byte %3.").arg(path, problem.errorString()).arg(problem.offset),
            QStringLiteral("FILE_JSON"));
    if (!document.isObject())
        return unreadable(tr("%1 holds JSON, but no object {…}.").arg(path), QStringLiteral("FILE_JSON"));
    return document.object();
}

} // namespace counterfoil::cli
