#include "docs/commandlines.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>

namespace counterfoil::test {

namespace {

CommandLine taken(const QString& file, const QString& line)
{
    static const QRegularExpression comment(QStringLiteral("(^|\\s+)#.*$"));
    CommandLine command;
    command.file = file;
    command.text = QString(line).remove(comment).trimmed();
    const QStringList parts = command.text.split(QStringLiteral(" | "));
    command.piped = parts.size() > 1;
    command.words = QProcess::splitCommand(parts.last());
    return command;
}

} // namespace

QStringList documentFiles(const QString& root)
{
    QStringList files{QStringLiteral("README.md"), QStringLiteral("CONTRIBUTING.md"),
                      QStringLiteral("SECURITY.md"), QStringLiteral("packaging/README.md")};
    const QStringList docs =
        QDir(root + QStringLiteral("/docs")).entryList({QStringLiteral("*.md")}, QDir::Files);
    for (const QString& name : docs)
        files.append(QStringLiteral("docs/") + name);
    return files;
}

QString readDocument(const QString& root, const QString& file)
{
    QFile document(root + u'/' + file);
    return document.open(QIODevice::ReadOnly) ? QString::fromUtf8(document.readAll()) : QString();
}

QList<CommandLine> blockCommands(const QString& file, const QString& text)
{
    static const QRegularExpression block(QStringLiteral("^```sh\\n(.*?)^```$"),
                                          QRegularExpression::MultilineOption |
                                              QRegularExpression::DotMatchesEverythingOption);
    QList<CommandLine> commands;
    auto blocks = block.globalMatch(text);
    while (blocks.hasNext()) {
        const QStringList lines =
            blocks.next().captured(1).replace(QStringLiteral("\\\n"), QString()).split(u'\n');
        for (const QString& line : lines) {
            const CommandLine command = taken(file, line);
            if (!command.words.isEmpty())
                commands.append(command);
        }
    }
    return commands;
}

QList<CommandLine> inlineCommands(const QString& file, const QString& text)
{
    static const QRegularExpression code(QStringLiteral("`((?:counterfoil|\\./dev) [^`\\n]+)`"));
    QList<CommandLine> commands;
    auto found = code.globalMatch(text);
    while (found.hasNext())
        commands.append(taken(file, found.next().captured(1)));
    return commands;
}

QStringList strayCommands(const QString& file, const QString& text)
{
    static const QRegularExpression looksLikeOne(
        QStringLiteral("^ {4,}(\\./dev|\\.ci/run|counterfoil |build/\\S+/counterfoil|sudo |apt|cmake |ninja "
                       "|ctest |printf )"));
    static const QRegularExpression otherFence(QStringLiteral("^```(?!sh$)\\S"));
    QStringList stray;
    const QStringList lines = text.split(u'\n');
    for (const QString& line : lines) {
        if (looksLikeOne.match(line).hasMatch() || otherFence.match(line).hasMatch())
            stray.append(file + QStringLiteral(": ") + line);
    }
    return stray;
}

} // namespace counterfoil::test
