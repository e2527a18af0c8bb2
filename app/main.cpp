#include "application.h"
#include "base/datadirectory.h"
#include "base/platform.h"
#include "cli/cli.h"
#include "translations/translations.h"

#include <QCoreApplication>

using namespace counterfoil;

namespace {

bool hasDisplay()
{
#if defined(Q_OS_LINUX) || defined(Q_OS_FREEBSD)
    return qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY") ||
           qEnvironmentVariableIsSet("QT_QPA_PLATFORM");
#else
    return true;
#endif
}

} // namespace

int main(int argc, char** argv)
{
    forbidCoreDumps();
    QCoreApplication::setApplicationName(QStringLiteral("Counterfoil"));
    QCoreApplication::setOrganizationName(QStringLiteral("Counterfoil"));
    QCoreApplication::setApplicationVersion(QStringLiteral(COUNTERFOIL_VERSION));

    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));

    if (cli::isHeadless(arguments, hasDisplay())) {
        QCoreApplication app(argc, argv);
        const QString data = cli::windowOptions(arguments).dataDirectory;
        installLanguage(app, chosenLanguage(data.isEmpty() ? DataDirectory::defaultPath() : data));
        return cli::run(arguments);
    }
    const auto options = cli::windowOptions(arguments);
    return runWindow(
        argc, argv,
        {options.dataDirectory, options.profile, options.secretsFile, options.journal, options.demo});
}
