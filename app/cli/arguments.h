#pragma once

#include "base/result.h"

#include <QMap>
#include <QStringList>

namespace counterfoil::cli {

/// The command line, taken apart. Global options may stand before or after the command.
struct Arguments
{
    QString dataDirectory, profile = QStringLiteral("default"), secretsFile;
    QString
        journal; ///< where the journal is from now on: a postgresql:// address or "sqlite"; empty: as before
    bool json = false, help = false, version = false, demo = false, headless = false;
    QStringList words; ///< the command and its operands: "config", "set", "magento.url", "https://…"
    QMap<QString, QString> options; ///< the command's own: "--since" to its value, "--apply" to "true"

    QString word(qsizetype index) const { return words.value(index); }
    bool has(const QString& option) const { return options.contains(option); }
};

/// Errors: Settings, naming the argument and the remedy.
Result<Arguments> parseArguments(const QStringList& arguments);
/// A number behind an option, `otherwise` without it. Errors: Settings, naming the option and what may stand
/// there.
Result<int> numberOption(const Arguments& arguments, const QString& option, int otherwise, int lowest,
                         int highest);
/// All commands, as "queue add-all".
QStringList commandNames();
QString helpText();

} // namespace counterfoil::cli
