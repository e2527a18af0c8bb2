#pragma once

#include <QList>
#include <QLocale>
#include <QString>

class QCoreApplication;

namespace counterfoil {

struct Language
{
    QString code; ///< ISO 639: "de"
    QString name; ///< in the language itself
};
/// Those the program has all its texts in, English first.
QList<Language> languages();

/// Which language a person has chosen for this data folder; empty: as the system.
QString chosenLanguage(const QString& dataDirectory);
/// Kept for the next start. False when the folder cannot be written to, or the language is not one of ours.
bool chooseLanguage(const QString& dataDirectory, const QString& code);

/// Loads the program's and Qt's own texts in the first of the locale's languages that is there, in place of
/// those loaded before. False when it has none of them: the texts are English then. GUI thread, while no
/// window is open: a window does not change its texts.
bool installTranslations(QCoreApplication& application, const QLocale& locale = QLocale::system());
/// Likewise, for a language of languages(), or as the system for an empty code. Numbers and dates follow,
/// unless the system's locale is of that language anyway.
bool installLanguage(QCoreApplication& application, const QString& code);

} // namespace counterfoil
