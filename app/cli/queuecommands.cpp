#include "cli/commands.h"
#include "cli/output.h"
#include "store/requeststore.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace counterfoil::cli {

namespace {

using store::DocumentKind;

constexpr int usualLimit = 100;

QString tr(const char* text, int n = -1)
{
    return QCoreApplication::translate("CommandLine", text, nullptr, n);
}

Error wrong(const QString& message)
{
    return makeError(ErrorKind::Settings, message, {}, QStringLiteral("USAGE"));
}

/// "orders,invoices" or "order,invoice"; empty: all that a shop has for the books.
Result<QList<DocumentKind>> kindsFrom(const QString& text)
{
    if (text.isEmpty())
        return QList<DocumentKind>{DocumentKind::Customer, DocumentKind::Order, DocumentKind::Invoice,
                                   DocumentKind::CreditMemo};
    QList<DocumentKind> kinds;
    const QStringList names = text.toLower().split(u',', Qt::SkipEmptyParts);
    for (const QString& name : names) {
        QString singular = name.trimmed();
        if (singular.endsWith(u's'))
            singular.chop(1);
        singular.remove(u'-').remove(u'_');
        const auto kind = store::documentKindFromName(singular);
        if (!kind)
            return wrong(
                tr("--kinds: %1 is none of customers, products, orders, invoices, creditmemos.").arg(name));
        kinds.append(*kind);
    }
    return kinds;
}

Result<int> limitFrom(const Arguments& arguments)
{
    if (!arguments.has(QStringLiteral("--limit")))
        return usualLimit;
    bool ok = false;
    const int limit = arguments.options.value(QStringLiteral("--limit")).toInt(&ok);
    if (!ok || limit < 1)
        return wrong(
            tr("--limit: %1 is no number of rows.").arg(arguments.options.value(QStringLiteral("--limit"))));
    return limit;
}

ExitCode addAll(Session& session, const Arguments& arguments)
{
    const auto kinds = kindsFrom(arguments.options.value(QStringLiteral("--kinds")));
    if (!kinds)
        return printError(kinds.error(), arguments.json);
    const QString since = arguments.options.value(QStringLiteral("--since"),
                                                  session.runtime().setting(QStringLiteral("sync.since")));
    const QDate date = QDate::fromString(since, Qt::ISODate);
    if (!since.isEmpty() && !date.isValid())
        return printError(wrong(tr("--since: %1 is no day. Write it as 2026-04-01.").arg(since)),
                          arguments.json);
    QList<DocumentKind> wanted = *kinds;
    const bool productsOn =
        session.runtime().setting(QStringLiteral("sync.products")) == QStringLiteral("true");
    if (!arguments.has(QStringLiteral("--kinds")) && productsOn)
        wanted.append(DocumentKind::Product);
    const auto summary = session.runtime().addAll(wanted, date, session.stop());
    if (!summary)
        return printError(summary.error(), arguments.json);
    if (arguments.json)
        printJson(toJson(*summary));
    else
        print(tr("%n row(s) added to the queue.", summary->queued));
    return Ok;
}

ExitCode list(Session& session, const Arguments& arguments)
{
    const auto limit = limitFrom(arguments);
    if (!limit)
        return printError(limit.error(), arguments.json);
    const QString stateText = arguments.options.value(QStringLiteral("--state"));
    const auto state = store::queueStateFromName(stateText);
    if (!stateText.isEmpty() && !state)
        return printError(
            wrong(tr("--state: %1 is none of waiting, sending, indoubt, failed, blocked, skipped.")
                      .arg(stateText)),
            arguments.json);
    QJsonArray rows;
    const auto items = session.runtime().queue().page(0, *limit, state);
    for (const auto& item : items) {
        rows.append(QJsonObject{{QStringLiteral("id"), item.id},
                                {QStringLiteral("kind"), store::documentKindName(item.kind)},
                                {QStringLiteral("entityId"), item.entityId},
                                {QStringLiteral("number"), item.incrementId},
                                {QStringLiteral("customer"), item.customerName},
                                {QStringLiteral("amount"), item.amount.toString(2)},
                                {QStringLiteral("currency"), item.currency},
                                {QStringLiteral("stage"), store::stageName(item.stage)},
                                {QStringLiteral("state"), store::queueStateName(item.state)},
                                {QStringLiteral("reason"), item.reason},
                                {QStringLiteral("message"), item.message}});
        if (!arguments.json)
            print(QStringLiteral("%1  %2 %3  %4 %5  %6/%7  %8 %9")
                      .arg(item.id, 6)
                      .arg(store::documentKindName(item.kind), -10)
                      .arg(item.incrementId, -12)
                      .arg(item.amount.toString(2), 12)
                      .arg(item.currency, store::stageName(item.stage), store::queueStateName(item.state),
                           item.reason, item.message));
    }
    if (arguments.json)
        printJson(
            {{QStringLiteral("total"), session.runtime().queue().count()}, {QStringLiteral("rows"), rows}});
    else
        print(tr("%n row(s) in the queue.", static_cast<int>(session.runtime().queue().count())));
    return Ok;
}

Result<QList<qint64>> idsFrom(const Arguments& arguments)
{
    QList<qint64> ids;
    for (qsizetype i = 2; i < arguments.words.size(); ++i) {
        bool ok = false;
        ids.append(arguments.words[i].toLongLong(&ok));
        if (!ok)
            return wrong(
                tr("%1 is no row's id. `counterfoil queue list` shows them.").arg(arguments.words[i]));
    }
    return ids;
}

} // namespace

ExitCode queueCommand(Session& session, const Arguments& arguments)
{
    const QString action = arguments.word(1);
    if (action == QStringLiteral("add-all"))
        return addAll(session, arguments);
    if (action == QStringLiteral("list"))
        return list(session, arguments);
    const auto ids = idsFrom(arguments);
    if (!ids)
        return printError(ids.error(), arguments.json);
    int changed = 0;
    if (action == QStringLiteral("skip"))
        changed = session.runtime().queue().skip(*ids, arguments.options.value(QStringLiteral("--reason")));
    else
        changed =
            ids->isEmpty() ? session.runtime().queue().retryAll() : session.runtime().queue().retry(*ids);
    if (action == QStringLiteral("retry"))
        session.runtime().resume();
    if (arguments.json)
        printJson({{QStringLiteral("changed"), changed}});
    else
        print(tr("%n row(s) changed.", changed));
    return Ok;
}

ExitCode logCommand(Session& session, const Arguments& arguments)
{
    if (arguments.word(1) == QStringLiteral("requests")) {
        const QDate today = QDate::currentDate();
        const int days =
            qMax(1, arguments.options.value(QStringLiteral("--days"), QStringLiteral("90")).toInt());
        const auto counts =
            store::RequestStore(session.runtime().database()).byDay(today.addDays(1 - days), today);
        QJsonArray rows;
        for (const auto& count : counts) {
            rows.append(QJsonObject{{QStringLiteral("date"), count.day.toString(Qt::ISODate)},
                                    {QStringLiteral("service"), count.service},
                                    {QStringLiteral("method"), count.method},
                                    {QStringLiteral("kind"), count.kind},
                                    {QStringLiteral("request"), count.count}});
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
    const auto limit = limitFrom(arguments);
    if (!limit)
        return printError(limit.error(), arguments.json);
    store::LogFilter filter;
    if (arguments.has(QStringLiteral("--status"))) {
        const QString status = arguments.options.value(QStringLiteral("--status"));
        if (status != QStringLiteral("1") && status != QStringLiteral("2"))
            return printError(wrong(tr("--status is 1 (success) or 2 (error), not %1.").arg(status)),
                              arguments.json);
        filter.status = status == QStringLiteral("1") ? store::LogStatus::Success : store::LogStatus::Error;
    }
    QJsonArray rows;
    const auto entries = session.runtime().log().page(filter, 0, *limit);
    for (const auto& entry : entries) {
        const int status = static_cast<int>(entry.status);
        rows.append(QJsonObject{{QStringLiteral("id"), entry.id},
                                {QStringLiteral("time"), entry.at.toString(Qt::ISODate)},
                                {QStringLiteral("status"), status},
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
                                {QStringLiteral("code"), entry.code}});
        if (!arguments.json)
            print(QStringLiteral("%1  %2  %3 %4 %5 %6  %7  %8")
                      .arg(entry.at.toLocalTime().toString(Qt::ISODate))
                      .arg(status)
                      .arg(entry.action, -10)
                      .arg(entry.incrementId, -12)
                      .arg(entry.amount.toString(2), 12)
                      .arg(entry.currency, entry.xeroNumber, entry.message));
    }
    if (arguments.json)
        printJson({{QStringLiteral("total"), session.runtime().log().count(filter)},
                   {QStringLiteral("rows"), rows}});
    return Ok;
}

} // namespace counterfoil::cli
