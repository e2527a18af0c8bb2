#include "cli/commands.h"
#include "cli/output.h"
#include "reconcile/period.h"
#include "reconcile/reportexport.h"
#include "reconcile/words.h"

#include <QCoreApplication>
#include <QSaveFile>

namespace counterfoil::cli {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

Error wrong(const QString& message)
{
    return makeError(ErrorKind::Settings, message, {}, QStringLiteral("USAGE"));
}

/// --from and --to; without either, this month up to its end.
Result<reconcile::Period> periodFrom(const Arguments& arguments)
{
    reconcile::Period period = reconcile::monthOf(QDate::currentDate());
    const bool given = arguments.has(QStringLiteral("--from")) || arguments.has(QStringLiteral("--to"));
    if (given) {
        const auto day = [&arguments](const QString& option) {
            return QDate::fromString(arguments.options.value(option), Qt::ISODate);
        };
        period = {day(QStringLiteral("--from")), day(QStringLiteral("--to"))};
        if (!period.from.isValid() || !period.to.isValid())
            return wrong(Words::tr("Give both days: --from 2026-04-01 --to 2026-04-30."));
    }
    const QString problem = reconcile::periodProblem(period);
    if (!problem.isEmpty())
        return wrong(problem);
    return period;
}

QString figure(const std::optional<Amount>& amount, const QString& text, const QString& currency)
{
    return amount ? QString(amount->toString(2) + u' ' + currency) : text;
}

void printFinding(const reconcile::Finding& finding)
{
    const QString number = finding.incrementId.isEmpty() ? finding.xeroNumber : finding.incrementId;
    const QString weight = finding.known    ? Words::tr(" (known)")
                           : finding.notice ? Words::tr(" (notice)")
                                            : QString();
    print(QStringLiteral("  %1  %2 %3  %4%5")
              .arg(finding.day.toString(Qt::ISODate), reconcile::documentWords(finding.kind), number,
                   reconcile::differenceWords(finding), weight));
    const QString magento = figure(finding.magentoAmount, finding.magentoText, finding.currency);
    const QString xero = figure(finding.xeroAmount, finding.xeroText, finding.currency);
    if (!magento.isEmpty() || !xero.isEmpty())
        print(Words::tr("      Magento: %1   Xero: %2")
                  .arg(magento.isEmpty() ? QStringLiteral("–") : magento,
                       xero.isEmpty() ? QStringLiteral("–") : xero));
    if (!finding.reason.isEmpty())
        print(QStringLiteral("      ") + finding.reason);
    print(QStringLiteral("      ") + reconcile::whatToDo(finding));
}

void printReport(const reconcile::Report& report)
{
    print(Words::tr("%1 to %2: %3 documents in Magento, %4 in Xero, %5 equal.")
              .arg(report.period.from.toString(Qt::ISODate), report.period.to.toString(Qt::ISODate))
              .arg(report.magentoDocuments)
              .arg(report.xeroDocuments)
              .arg(report.equal));
    for (const auto& finding : report.findings)
        printFinding(finding);
    for (const auto& day : report.days) {
        if (!day.equal())
            print(Words::tr("  %1 %2: Magento %3 in %4 documents, Xero %5 in %6")
                      .arg(day.day.toString(Qt::ISODate), day.currency, day.magento.toString(2))
                      .arg(day.magentoCount)
                      .arg(day.xero.toString(2))
                      .arg(day.xeroCount));
    }
    print(Words::tr("Differences: %1. Calls used: %2 to Xero, %3 to the shop.")
              .arg(report.differences())
              .arg(report.xeroCalls)
              .arg(report.magentoCalls));
}

Result<void> writeCsv(const QString& path, const reconcile::Report& report)
{
    QSaveFile file(path);
    const QByteArray bytes = reconcile::toCsv(report);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return {};
    return makeError(ErrorKind::Storage, Words::tr("%1 cannot be written: %2").arg(path, file.errorString()),
                     {}, QStringLiteral("EXPORT_FAILED"));
}

} // namespace

ExitCode reconcileCommand(Session& session, const Arguments& arguments)
{
    const auto period = periodFrom(arguments);
    if (!period)
        return printError(period.error(), arguments.json);
    if (const auto complete = checkSettingsComplete(session.runtime()); !complete)
        return printError(complete.error(), arguments.json);
    const auto report = session.runtime().reconcile(*period, session.stop());
    if (!report)
        return printError(report.error(), arguments.json);
    if (const QString path = arguments.options.value(QStringLiteral("--csv")); !path.isEmpty()) {
        if (const auto written = writeCsv(path, *report); !written)
            return printError(written.error(), arguments.json);
    }
    if (arguments.json)
        printJson(reconcile::toJson(*report));
    else
        printReport(*report);
    return report->differences() > 0 ? Differences : Ok;
}

} // namespace counterfoil::cli
