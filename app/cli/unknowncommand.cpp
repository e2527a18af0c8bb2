#include "cli/unknowncommand.h"

#include "base/nearest.h"
#include "cli/arguments.h"
#include "cli/commandtable.h"

#include <QCoreApplication>

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

/// For "queue" alone: which words may follow. Empty when no command starts so.
QStringList secondWords(const QString& first)
{
    QStringList words;
    for (const Command& command : commands()) {
        if (command.name.section(u' ', 0, 0) == first && command.name.contains(u' '))
            words.append(command.name.section(u' ', 1));
    }
    return words;
}

} // namespace

Error unknownCommand(const QStringList& words)
{
    const QStringList follow = secondWords(words.first());
    if (follow.isEmpty()) {
        // The mistake is in the first word, or a space is missing.
        QStringList names = commandNames();
        const QString typed = words.mid(0, 2).join(u' ');
        const QString whole = nearest(typed, names);
        const QString alone = nearest(words.first(), names);
        const bool wholeIsNearer = editDistance(typed, whole) <= editDistance(words.first(), alone);
        return wrong(Words::tr("There is no command %1. Did you mean %2? `counterfoil --help` lists all.")
                         .arg(typed, wholeIsNearer ? whole : alone));
    }
    if (words.size() == 1)
        return wrong(
            Words::tr("%1 needs one more word: %2.").arg(words.first(), follow.join(QStringLiteral(", "))));
    return wrong(Words::tr("There is no command %1 %2. Did you mean %1 %3? `counterfoil --help` lists all.")
                     .arg(words[0], words[1], nearest(words[1], follow)));
}

} // namespace counterfoil::cli
