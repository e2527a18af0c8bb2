#include "translations/translations.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QSettings>
#include <QTranslator>

#include <algorithm>

// Q_INIT_RESOURCE must stand outside any namespace.
static void initTranslationResources()
{
    Q_INIT_RESOURCE(translations);
}

namespace counterfoil {

namespace {

const QString languageKey = QStringLiteral("language");

QString fileOf(const QString& dataDirectory)
{
    return QDir(dataDirectory).filePath(QStringLiteral("language.ini"));
}

bool isOurs(const QString& code)
{
    const auto all = languages();
    return std::any_of(all.begin(), all.end(),
                       [&code](const Language& language) { return language.code == code; });
}

bool load(QCoreApplication& application, const QLocale& locale, const QString& name, const QString& folder)
{
    auto* texts = new QTranslator(&application);
    texts->setObjectName(name);
    if (texts->load(locale, name, QStringLiteral("_"), folder)) {
        QCoreApplication::installTranslator(texts);
        return true;
    }
    delete texts;
    return false;
}

} // namespace

QList<Language> languages()
{
    return {{QStringLiteral("en"), QStringLiteral("English")},
            {QStringLiteral("de"), QStringLiteral("Deutsch")},
            {QStringLiteral("es"), QStringLiteral("Español")},
            {QStringLiteral("fr"), QStringLiteral("Français")},
            {QStringLiteral("nl"), QStringLiteral("Nederlands")}};
}

QString chosenLanguage(const QString& dataDirectory)
{
    const QSettings ini(fileOf(dataDirectory), QSettings::IniFormat);
    const QString code = ini.value(languageKey).toString();
    return isOurs(code) ? code : QString();
}

bool chooseLanguage(const QString& dataDirectory, const QString& code)
{
    if (!code.isEmpty() && !isOurs(code))
        return false;
    QSettings ini(fileOf(dataDirectory), QSettings::IniFormat);
    ini.setValue(languageKey, code);
    ini.sync();
    return ini.status() == QSettings::NoError;
}

bool installTranslations(QCoreApplication& application, const QLocale& locale)
{
    initTranslationResources();
    qDeleteAll(application.findChildren<QTranslator*>(QString(), Qt::FindDirectChildrenOnly));
    const bool found = load(application, locale, QStringLiteral("counterfoil"), QStringLiteral(":/i18n"));
    // Qt's dialogs; not every machine has them.
    if (found)
        load(application, locale, QStringLiteral("qtbase"),
             QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    else // for the plural forms
        load(application, QLocale(QLocale::English), QStringLiteral("counterfoil"), QStringLiteral(":/i18n"));
    return found;
}

bool installLanguage(QCoreApplication& application, const QString& code)
{
    const QLocale system = QLocale::system();
    const QLocale chosen(code);
    const bool asSystem = code.isEmpty() || chosen.language() == system.language();
    QLocale::setDefault(asSystem ? system : chosen);
    return installTranslations(application, code.isEmpty() ? system : chosen);
}

} // namespace counterfoil
