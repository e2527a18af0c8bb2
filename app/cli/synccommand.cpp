#include "cli/commands.h"
#include "cli/output.h"

#include <QCoreApplication>

namespace counterfoil::cli {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

} // namespace

QJsonObject toJson(const sync::SyncSummary& summary)
{
    QJsonObject kinds, read;
    for (auto it = summary.kinds.begin(); it != summary.kinds.end(); ++it)
        kinds.insert(it.key(), QJsonObject{{QStringLiteral("posted"), it->posted},
                                           {QStringLiteral("failed"), it->failed},
                                           {QStringLiteral("blocked"), it->blocked}});
    for (auto it = summary.read.begin(); it != summary.read.end(); ++it)
        read.insert(it.key(), it.value());
    QJsonObject json{{QStringLiteral("kinds"), kinds},
                     {QStringLiteral("read"), read},
                     {QStringLiteral("queued"), summary.queued},
                     {QStringLiteral("waiting"), summary.waiting},
                     {QStringLiteral("refused"), summary.refused},
                     {QStringLiteral("xeroCalls"), summary.xeroCalls},
                     {QStringLiteral("magentoCalls"), summary.magentoCalls}};
    if (summary.stoppedBy)
        json.insert(QStringLiteral("error"), toJson(*summary.stoppedBy));
    return json;
}

void printSummary(const sync::SyncSummary& summary)
{
    const auto row = [](const QString& kind, const QString& posted, const QString& refused,
                        const QString& blocked) {
        print(QStringLiteral("  %1 %2 %3 %4")
                  .arg(kind.leftJustified(14), posted.rightJustified(8), refused.rightJustified(8),
                       blocked.rightJustified(8)));
    };
    if (summary.kinds.isEmpty())
        print(Words::tr("  Nothing to post."));
    else
        row(Words::tr("Kind"), Words::tr("posted"), Words::tr("refused"), Words::tr("blocked"));
    for (auto it = summary.kinds.begin(); it != summary.kinds.end(); ++it)
        row(it.key(), QString::number(it->posted), QString::number(it->failed), QString::number(it->blocked));
    print(Words::tr("  Calls used: %1 to Xero, %2 to the shop. Waiting in the queue: %3, refused: %4.")
              .arg(summary.xeroCalls)
              .arg(summary.magentoCalls)
              .arg(summary.waiting)
              .arg(summary.refused));
}

ExitCode exitCodeFor(const sync::SyncSummary& summary)
{
    if (summary.stoppedBy)
        return exitCodeFor(*summary.stoppedBy);
    return summary.refused > 0 ? Refused : Ok;
}

ExitCode syncCommand(Session& session, const Arguments& arguments)
{
    if (const auto complete = checkSettingsComplete(session.runtime()); !complete)
        return printError(complete.error(), arguments.json);
    const auto summary = session.runtime().syncOnce(session.stop());
    if (arguments.json) {
        printJson(toJson(summary));
        return exitCodeFor(summary);
    }
    printSummary(summary);
    if (summary.stoppedBy)
        printError(*summary.stoppedBy, false);
    return exitCodeFor(summary);
}

} // namespace counterfoil::cli
