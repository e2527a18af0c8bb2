#include "cli/commands.h"
#include "cli/output.h"
#include "store/requeststore.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace counterfoil::cli {

namespace {

constexpr int usualLimit = 100;
constexpr int mostRows = 1000000;
constexpr int usualDays = 90;
constexpr int mostDays = 3660;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

QJsonObject countJson(const store::RequestCount& count)
{
    return {{QStringLiteral("date"), count.day.toString(Qt::ISODate)},
            {QStringLiteral("service"), count.service},
            {QStringLiteral("method"), count.method},
            {QStringLiteral("kind"), count.kind},
            {QStringLiteral("request"), count.count}};
}

ExitCode requests(Session& session, const Arguments& arguments)
{
    const auto days = numberOption(arguments, QStringLiteral("--days"), usualDays, 1, mostDays);
    if (!days)
        return printError(days.error(), arguments.json);
    const QDate today = QDate::currentDate();
    const auto counts =
        store::RequestStore(session.runtime().database()).byDay(today.addDays(1 - *days), today);
    QJsonArray rows;
    for (const auto& count : counts) {
        rows.append(countJson(count));
        if (!arguments.json)
            print(QStringLiteral("%1  %2 %3 %4 %5")
                      .arg(count.day.toString(Qt::ISODate))
                      .arg(count.service, -8)
                      .arg(count.method, -6)
                      .arg(count.kind, -16)
                      .arg(count.count, 6));
    }
    if (arguments.json)
        printJson({{QStringLiteral("requests"), rows}});
    return Ok;
}

QJsonObject entryJson(const store::LogEntry& entry)
{
    return {{QStringLiteral("id"), entry.id},
            {QStringLiteral("time"), entry.at.toString(Qt::ISODate)},
            {QStringLiteral("status"), static_cast<int>(entry.status)},
            {QStringLiteral("kind"), store::documentKindName(entry.kind)},
            {QStringLiteral("entityId"), entry.entityId},
            {QStringLiteral("number"), entry.incrementId},
            {QStringLiteral("customer"), entry.customerName},
            {QStringLiteral("action"), entry.action},
            {QStringLiteral("amount"), entry.amount.toString(2)},
            {QStringLiteral("currency"), entry.currency},
            {QStringLiteral("xeroId"), entry.xeroId},
            {QStringLiteral("xeroNumber"), entry.xeroNumber},
            {QStringLiteral("message"), entry.message},
            {QStringLiteral("code"), entry.code}};
}

void printEntry(const store::LogEntry& entry)
{
    print(QStringLiteral("%1  %2  %3 %4 %5 %6  %7  %8")
              .arg(entry.at.toLocalTime().toString(Qt::ISODate),
                   QString::number(static_cast<int>(entry.status)), entry.action.leftJustified(10),
                   entry.incrementId.leftJustified(12), entry.amount.toString(2).rightJustified(12),
                   entry.currency, entry.xeroNumber, entry.message));
}

Result<store::LogFilter> filterFrom(const Arguments& arguments)
{
    store::LogFilter filter;
    if (!arguments.has(QStringLiteral("--status")))
        return filter;
    const QString status = arguments.options.value(QStringLiteral("--status"));
    if (status == QStringLiteral("1"))
        filter.status = store::LogStatus::Success;
    else if (status == QStringLiteral("2"))
        filter.status = store::LogStatus::Error;
    else
        return makeError(ErrorKind::Settings,
                         Words::tr("--status is 1 (success) or 2 (error), not %1.").arg(status), {},
                         QStringLiteral("USAGE"));
    return filter;
}

} // namespace

ExitCode logCommand(Session& session, const Arguments& arguments)
{
    if (arguments.word(1) == QStringLiteral("requests"))
        return requests(session, arguments);
    const auto limit = numberOption(arguments, QStringLiteral("--limit"), usualLimit, 1, mostRows);
    if (!limit)
        return printError(limit.error(), arguments.json);
    const auto filter = filterFrom(arguments);
    if (!filter)
        return printError(filter.error(), arguments.json);
    const auto entries = session.runtime().log().page(*filter, 0, *limit);
    if (!arguments.json) {
        for (const auto& entry : entries)
            printEntry(entry);
        return Ok;
    }
    QJsonArray rows;
    for (const auto& entry : entries)
        rows.append(entryJson(entry));
    printJson(
        {{QStringLiteral("total"), session.runtime().log().count(*filter)}, {QStringLiteral("rows"), rows}});
    return Ok;
}

} // namespace counterfoil::cli
