#include "cli/commands.h"
#include "cli/jsonfile.h"
#include "cli/output.h"
#include "posting/previewcase.h"

namespace counterfoil::cli {

ExitCode previewCommand(const Arguments& arguments)
{
    ExitCode code = Ok;
    for (qsizetype i = 1; i < arguments.words.size(); ++i) {
        const QString path = arguments.words[i];
        auto input = readJsonFile(path);
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
