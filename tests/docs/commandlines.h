#pragma once

#include <QList>
#include <QString>
#include <QStringList>

/// The commands that documents tell people to type.
namespace counterfoil::test {

struct CommandLine
{
    QString file;       ///< of the document, relative to the project
    QString text;       ///< without its comment
    QStringList words;  ///< of the last part of a pipe, without quotes
    bool piped = false; ///< something is put into its standard input
};

/// All documents for people, relative to `root`.
QStringList documentFiles(const QString& root);
QString readDocument(const QString& root, const QString& file);
/// The lines of the ```sh blocks.
QList<CommandLine> blockCommands(const QString& file, const QString& text);
/// `counterfoil …` and `./dev …` inside a sentence.
QList<CommandLine> inlineCommands(const QString& file, const QString& text);
/// Lines that look like commands but stand in no ```sh block, where nothing would check them.
QStringList strayCommands(const QString& file, const QString& text);

} // namespace counterfoil::test
