#include "base/autostart.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>
#include <QSettings>
#include <QStandardPaths>

namespace counterfoil {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Autostart)
};

#if defined(Q_OS_WIN)

const QString runKey = QStringLiteral("HKEY_CURRENT_USER\\Software\\Microsoft\\Windows\\CurrentVersion\\Run");

#else

/// As the Desktop Entry Specification quotes an argument of Exec.
[[maybe_unused]] QString desktopQuoted(QString argument)
{
    for (const QString& special :
         {QStringLiteral("\\"), QStringLiteral("\""), QStringLiteral("`"), QStringLiteral("$")})
        argument.replace(special, u'\\' + special);
    argument.replace(u'%', QStringLiteral("%%"));
    // The file's own escaping of strings comes on top.
    argument.replace(u'\\', QStringLiteral("\\\\"));
    return u'"' + argument + u'"';
}

QByteArray fileText(const QStringList& command)
{
    QString text;
#if defined(Q_OS_MACOS)
    text = QStringLiteral("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<plist version=\"1.0\"><dict>\n"
                          "<key>Label</key><string>counterfoil</string>\n<key>RunAtLoad</key><true/>\n"
                          "<key>ProgramArguments</key><array>\n");
    for (const QString& argument : command)
        text += QStringLiteral("<string>%1</string>\n").arg(argument.toHtmlEscaped());
    text += QStringLiteral("</array></dict></plist>\n");
#else
    QStringList quoted;
    for (const QString& argument : command)
        quoted << desktopQuoted(argument);
    text = QStringLiteral("[Desktop Entry]\nType=Application\nName=Counterfoil\nIcon=counterfoil\n"
                          "Exec=%1\nTerminal=false\nX-GNOME-Autostart-enabled=true\n")
               .arg(quoted.join(u' '));
#endif
    return text.toUtf8();
}

#endif

} // namespace

Autostart::Autostart(QString program, QStringList arguments, QString name)
    : m_program(std::move(program)), m_name(std::move(name)), m_arguments(std::move(arguments))
{}

QString Autostart::place() const
{
#if defined(Q_OS_WIN)
    return runKey + u'\\' + m_name;
#elif defined(Q_OS_MACOS)
    return QDir::homePath() + QStringLiteral("/Library/LaunchAgents/") + m_name + QStringLiteral(".plist");
#else
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) +
           QStringLiteral("/autostart/") + m_name + QStringLiteral(".desktop");
#endif
}

#if defined(Q_OS_WIN)

bool Autostart::isEnabled() const
{
    return QSettings(runKey, QSettings::NativeFormat).contains(m_name);
}

Result<void> Autostart::setEnabled(bool enabled)
{
    QSettings settings(runKey, QSettings::NativeFormat);
    if (!enabled) {
        settings.remove(m_name);
        return {};
    }
    QString command = u'"' + QDir::toNativeSeparators(m_program) + u'"';
    for (const QString& argument : std::as_const(m_arguments))
        command += QStringLiteral(" \"%1\"").arg(argument);
    settings.setValue(m_name, command);
    return {};
}

#else

bool Autostart::isEnabled() const
{
    return QFileInfo::exists(place());
}

Result<void> Autostart::setEnabled(bool enabled)
{
    const auto failed = [this](const QString& why) {
        return makeError(
            ErrorKind::Storage,
            Words::tr("Start at login could not be changed: the file %1 cannot be written. Check "
                      "who may write there.")
                .arg(place()),
            why, QStringLiteral("AUTOSTART"));
    };
    if (!enabled) {
        QFile file(place());
        if (file.exists() && !file.remove())
            return failed(file.errorString());
        return {};
    }
    QDir().mkpath(QFileInfo(place()).path());
    QSaveFile file(place());
    if (!file.open(QIODevice::WriteOnly) || file.write(fileText(QStringList{m_program} + m_arguments)) < 0 ||
        !file.commit())
        return failed(file.errorString());
    return {};
}

#endif

} // namespace counterfoil
