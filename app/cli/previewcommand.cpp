#include "cli/commands.h"
#include "cli/output.h"
#include "posting/previewcase.h"

#include <QFile>
#include <QJsonDocument>

namespace counterfoil::cli {

namespace {

Result<QJsonObject> readCase(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return makeError(ErrorKind::Settings, QStringLiteral("%1: %2").arg(path, file.errorString()), {},
                         QStringLiteral("FILE_READ"));
    QJsonParseError parseError;
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll(), &parseError);
    if (!document.isObject())
        return makeError(ErrorKind::Settings, QStringLiteral("%1: %2").arg(path, parseError.errorString()),
                         {}, QStringLiteral("FILE_JSON"));
    return document.object();
}

} // namespace

ExitCode previewCommand(const Arguments& arguments)
{
    ExitCode code = Ok;
    for (qsizetype i = 1; i < arguments.words.size(); ++i) {
        const QString path = arguments.words[i];
        auto input = readCase(path);
        auto preview = input ? posting::previewCase(*input) : Result<QJsonObject>(input.error());
        if (!preview) {
            const QString id = input ? input->value(QStringLiteral("id")).toString(path) : path;
            printJson({{QStringLiteral("id"), id},
                       {QStringLiteral("outcome"), QStringLiteral("error")},
                       {QStringLiteral("reason"), preview.error().message}});
            code = UsageOrSettings;
            continue;
        }
        if (code == Ok && preview->value(QStringLiteral("outcome")).toString() == QStringLiteral("block"))
            code = Refused;
        printJson(*preview);
    }
    return code;
}

} // namespace counterfoil::cli
