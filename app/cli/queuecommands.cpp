#include "cli/commands.h"
#include "cli/output.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace counterfoil::cli {

namespace {

using store::DocumentKind;

constexpr int usualLimit = 100;
constexpr int mostRows = 1000000;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

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
                Words::tr("--kinds: %1 is none of customers, products, orders, invoices, creditmemos.")
                    .arg(name));
        kinds.append(*kind);
    }
    return kinds;
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
        return printError(wrong(Words::tr("--since: %1 is no day. Write it as 2026-04-01.").arg(since)),
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
        print(Words::tr("Rows added to the queue: %1.").arg(summary->queued));
    return Ok;
}

QJsonObject rowJson(const store::QueueItem& item)
{
    return {{QStringLiteral("id"), item.id},
            {QStringLiteral("kind"), store::documentKindName(item.kind)},
            {QStringLiteral("entityId"), item.entityId},
            {QStringLiteral("number"), item.incrementId},
            {QStringLiteral("customer"), item.customerName},
            {QStringLiteral("amount"), item.amount.toString(2)},
            {QStringLiteral("currency"), item.currency},
            {QStringLiteral("stage"), store::stageName(item.stage)},
            {QStringLiteral("state"), store::queueStateName(item.state)},
            {QStringLiteral("reason"), item.reason},
            {QStringLiteral("message"), item.message}};
}

void printItem(const store::QueueItem& item)
{
    print(QStringLiteral("%1  %2 %3  %4 %5  %6/%7  %8 %9")
              .arg(QString::number(item.id).rightJustified(6),
                   store::documentKindName(item.kind).leftJustified(10), item.incrementId.leftJustified(12),
                   item.amount.toString(2).rightJustified(12), item.currency, store::stageName(item.stage),
                   store::queueStateName(item.state), item.reason, item.message));
}

ExitCode list(Session& session, const Arguments& arguments)
{
    const auto limit = numberOption(arguments, QStringLiteral("--limit"), usualLimit, 1, mostRows);
    if (!limit)
        return printError(limit.error(), arguments.json);
    const QString stateText = arguments.options.value(QStringLiteral("--state"));
    const auto state = store::queueStateFromName(stateText);
    if (!stateText.isEmpty() && !state)
        return printError(
            wrong(Words::tr("--state: %1 is none of waiting, sending, indoubt, failed, blocked, skipped.")
                      .arg(stateText)),
            arguments.json);
    auto& queue = session.runtime().queue();
    const auto items = queue.page(0, *limit, state);
    if (!arguments.json) {
        for (const auto& item : items)
            printItem(item);
        print(Words::tr("Rows in the queue: %1.").arg(queue.count()));
        return Ok;
    }
    QJsonArray rows;
    for (const auto& item : items)
        rows.append(rowJson(item));
    printJson({{QStringLiteral("total"), queue.count()}, {QStringLiteral("rows"), rows}});
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
                Words::tr("%1 is no row's id. `counterfoil queue list` shows them.").arg(arguments.words[i]));
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
    if (arguments.has(QStringLiteral("--all")) && !ids->isEmpty())
        return printError(wrong(Words::tr("Give either --all or ids.")), arguments.json);
    int changed = 0;
    if (action == QStringLiteral("skip"))
        changed = session.runtime().queue().skip(*ids, arguments.options.value(QStringLiteral("--reason")));
    else
        changed =
            ids->isEmpty() ? session.runtime().queue().retryAll() : session.runtime().queue().retry(*ids);
    if (action == QStringLiteral("retry")) {
        session.runtime().resume();
        if (ids->isEmpty())
            session.runtime().confirmSettings();
    }
    if (arguments.json)
        printJson({{QStringLiteral("changed"), changed}});
    else
        print(Words::tr("Rows changed: %1.").arg(changed));
    return Ok;
}

} // namespace counterfoil::cli
