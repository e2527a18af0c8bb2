#include "cli/commands.h"
#include "cli/output.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>

namespace counterfoil::cli {

namespace {

constexpr std::chrono::minutes booksMaxAge{60};

QString tr(const char* text)
{
    return QCoreApplication::translate("CommandLine", text);
}

ExitCode list(Session& session, const Arguments& arguments, const posting::BooksFacts& books)
{
    const auto mapping = session.runtime().mapping();
    QJsonArray problems, accounts;
    const auto found = posting::checkMapping(mapping, books, session.runtime().shopFacts());
    for (const auto& problem : found)
        problems.append(QJsonObject{{QStringLiteral("field"), problem.field},
                                    {QStringLiteral("message"), problem.message}});
    for (const auto& account : books.accounts)
        accounts.append(QJsonObject{{QStringLiteral("code"), account.code},
                                    {QStringLiteral("name"), account.name},
                                    {QStringLiteral("type"), account.type},
                                    {QStringLiteral("active"), account.active},
                                    {QStringLiteral("takesPayments"), account.takesPayments()}});
    if (arguments.json) {
        printJson({{QStringLiteral("mapping"), mapping.toJson()},
                   {QStringLiteral("problems"), problems},
                   {QStringLiteral("accounts"), accounts}});
        return Ok;
    }
    print(QString::fromUtf8(QJsonDocument(mapping.toJson()).toJson(QJsonDocument::Indented)));
    for (const auto& problem : found)
        print(QStringLiteral("! %1: %2").arg(problem.field, problem.message));
    if (found.isEmpty())
        print(tr("Everything that the shop uses is mapped."));
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
        print(tr("The proposals marked * are now in the mapping."));
    return Ok;
}

ExitCode exportMapping(Session& session, const Arguments& arguments)
{
    const QByteArray json =
        QJsonDocument(session.runtime().mapping().toJson()).toJson(QJsonDocument::Indented);
    const QString path = arguments.word(2);
    if (path.isEmpty()) {
        print(QString::fromUtf8(json));
        return Ok;
    }
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(json) != json.size() || !file.commit())
        return printError(makeError(ErrorKind::Settings,
                                    tr("%1 cannot be written: %2").arg(path, file.errorString()), {},
                                    QStringLiteral("FILE_WRITE")),
                          arguments.json);
    return Ok;
}

ExitCode importMapping(Session& session, const Arguments& arguments)
{
    const QString path = arguments.word(2);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return printError(makeError(ErrorKind::Settings,
                                    tr("%1 cannot be read: %2").arg(path, file.errorString()), {},
                                    QStringLiteral("FILE_READ")),
                          arguments.json);
    QJsonParseError parseError;
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll(), &parseError);
    if (!document.isObject())
        return printError(
            makeError(ErrorKind::Settings,
                      tr("%1 is no JSON object: %2 at byte %3. Export a mapping first to see its form.")
                          .arg(path, parseError.errorString())
                          .arg(parseError.offset),
                      {}, QStringLiteral("FILE_JSON")),
            arguments.json);
    const auto mapping = posting::Mapping::fromJson(document.object());
    if (!mapping)
        return printError(mapping.error(), arguments.json);
    session.runtime().saveMapping(*mapping);
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
