#include "translations/translations.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QTranslator>

// Q_INIT_RESOURCE must stand outside any namespace.
static void initTranslationResources()
{
    Q_INIT_RESOURCE(translations);
}

namespace counterfoil {

bool installTranslations(QCoreApplication& application, const QLocale& locale)
{
    initTranslationResources();
    auto* texts = new QTranslator(&application);
    if (!texts->load(locale, QStringLiteral("counterfoil"), QStringLiteral("_"), QStringLiteral(":/i18n"))) {
        delete texts;
        return false;
    }
    QCoreApplication::installTranslator(texts);
    // Qt's dialogs; not every machine has them.
    auto* standard = new QTranslator(&application);
    if (standard->load(locale, QStringLiteral("qtbase"), QStringLiteral("_"),
                       QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(standard);
    return true;
}

} // namespace counterfoil
