#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace counterfoil::cli {

/// One command as the person types it, and what may stand behind it. Help and checks both come from this
/// table.
struct Command
{
    QString name;     ///< one or two words
    QString operands; ///< for the help
    int least = 0;    ///< operands
    int most = 0;
    QStringList options; ///< "--apply", or "--since=DATE" when it takes a value
    QString description;

    QStringList flags() const;  ///< options without a value
    QStringList values() const; ///< options with a value
};

const QList<Command>& commands();
/// What may stand behind --demo, which is no command but takes an option.
const Command& demoUsage();
/// The command these words begin with, or nullptr.
const Command* findCommand(const QStringList& words);

} // namespace counterfoil::cli
