#include "cli/commands.h"
#include "cli/jsonfile.h"
#include "cli/output.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>

namespace counterfoil::cli {

namespace {

constexpr std::chrono::minutes booksMaxAge{60};

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

/// "200 Sales" for "200", "OUTPUT2 (20% (VAT on Income))" for "OUTPUT2", else the value itself.
QString withName(const QString& value, const posting::BooksFacts& books)
{
    for (const auto& account : books.accounts) {
        if (account.code == value)
            return value + u' ' + account.name;
    }
    for (const auto& rate : books.taxRates) {
        if (rate.taxType == value)
            return QStringLiteral("%1 (%2)").arg(value, rate.name);
    }
    return value;
}

/// "accounts.sales = 200 Sales", a line for each value that is set.
void printMapping(const QString& path, const QJsonValue& value, const posting::BooksFacts& books)
{
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            printMapping(path.isEmpty() ? it.key() : path + u'.' + it.key(), it.value(), books);
    } else if (value.isArray()) {
        const QJsonArray array = value.toArray();
        for (qsizetype i = 0; i < array.size(); ++i)
            printMapping(QStringLiteral("%1[%2]").arg(path).arg(i + 1), array[i], books);
    } else if (const QString text = value.toVariant().toString(); !text.isEmpty()) {
        print(QStringLiteral("%1 = %2").arg(path, value.isString() ? withName(text, books) : text));
    }
}

QJsonArray accountsJson(const QList<xero::Account>& accounts)
{
    QJsonArray json;
    for (const auto& account : accounts)
        json.append(QJsonObject{{QStringLiteral("code"), account.code},
                                {QStringLiteral("name"), account.name},
                                {QStringLiteral("type"), account.type},
                                {QStringLiteral("active"), account.active},
                                {QStringLiteral("takesPayments"), account.takesPayments()}});
    return json;
}

ExitCode list(Session& session, const Arguments& arguments, const posting::BooksFacts& books)
{
    const auto mapping = session.runtime().mapping();
    const auto problems = posting::checkMapping(mapping, books, session.runtime().shopFacts());
    if (arguments.json) {
        QJsonArray json;
        for (const auto& problem : problems)
            json.append(QJsonObject{{QStringLiteral("field"), problem.field},
                                    {QStringLiteral("message"), problem.message}});
        printJson({{QStringLiteral("mapping"), mapping.toJson()},
                   {QStringLiteral("problems"), json},
                   {QStringLiteral("accounts"), accountsJson(books.accounts)}});
        return Ok;
    }
    printMapping({}, mapping.toJson(), books);
    for (const auto& problem : problems)
        print(QStringLiteral("! %1: %2").arg(problem.field, problem.message));
    if (problems.isEmpty())
        print(Words::tr("Everything that the shop uses is mapped."));
    return Ok;
}

ExitCode suggest(Session& session, const Arguments& arguments, const posting::BooksFacts& books)
{
    const auto shop = session.runtime().learnShop(session.stop());
    if (!shop)
        return printError(shop.error(), arguments.json);
    const auto mapping = session.runtime().mapping();
    const auto suggestions = posting::suggest(mapping, *shop, books);
    QJsonArray json;
    for (const auto& suggestion : suggestions) {
        json.append(QJsonObject{{QStringLiteral("field"), suggestion.field},
                                {QStringLiteral("value"), suggestion.value},
                                {QStringLiteral("label"), suggestion.label},
                                {QStringLiteral("reason"), suggestion.reason},
                                {QStringLiteral("confident"), suggestion.confident}});
        if (!arguments.json)
            print(QStringLiteral("%1 %2 = %3\n    %4")
                      .arg(suggestion.confident ? QStringLiteral("*") : QStringLiteral("?"), suggestion.field,
                           suggestion.label.isEmpty() ? suggestion.value : suggestion.label,
                           suggestion.reason));
    }
    const bool apply = arguments.has(QStringLiteral("--apply"));
    if (apply)
        session.runtime().saveMapping(posting::applySuggestions(mapping, suggestions));
    if (arguments.json)
        printJson({{QStringLiteral("suggestions"), json}, {QStringLiteral("applied"), apply}});
    else if (apply)
        print(Words::tr("The proposals marked * are now in the mapping."));
    return Ok;
}

ExitCode exportMapping(Session& session, const Arguments& arguments)
{
    const QJsonObject mapping = session.runtime().mapping().toJson();
    const QString path = arguments.word(2);
    if (path.isEmpty()) {
        printIndentedJson(mapping);
        return Ok;
    }
    const QByteArray json = QJsonDocument(mapping).toJson(QJsonDocument::Indented);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(json) != json.size() || !file.commit())
        return printError(makeError(ErrorKind::Settings,
                                    Words::tr("%1 cannot be written: %2").arg(path, file.errorString()), {},
                                    QStringLiteral("FILE_WRITE")),
                          arguments.json);
    if (arguments.json)
        printJson({{QStringLiteral("exported"), path}});
    return Ok;
}

ExitCode importMapping(Session& session, const Arguments& arguments)
{
    const QString path = arguments.word(2);
    const auto json = readJsonFile(path);
    if (!json)
        return printError(json.error(), arguments.json);
    const auto mapping = posting::Mapping::fromJson(*json);
    if (!mapping)
        return printError(mapping.error(), arguments.json);
    session.runtime().saveMapping(*mapping);
    if (arguments.json)
        printJson({{QStringLiteral("imported"), path}});
    else
        print(Words::tr(
            "The mapping is read. `counterfoil accounts list` shows what is wrong with it, if anything."));
    return Ok;
}

} // namespace

ExitCode accountsCommand(Session& session, const Arguments& arguments)
{
    const QString action = arguments.word(1);
    if (action == QStringLiteral("export"))
        return exportMapping(session, arguments);
    if (action == QStringLiteral("import"))
        return importMapping(session, arguments);
    const auto books = session.runtime().books(booksMaxAge, session.stop());
    if (!books)
        return printError(books.error(), arguments.json);
    return action == QStringLiteral("suggest") ? suggest(session, arguments, *books)
                                               : list(session, arguments, *books);
}

} // namespace counterfoil::cli
