#include "base/datadirectory.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QStandardPaths>

namespace counterfoil {

namespace {

const QString defaultProfile = QStringLiteral("default");
const QString profilesFolder = QStringLiteral("profiles");

Error unusable(const QString& path, const QString& why)
{
    return makeError(ErrorKind::Storage,
                     QCoreApplication::translate("DataDirectory", "The data folder %1 cannot be used: %2. Choose another one with "
                                                                  "--data-dir, or give yourself the right to write there.")
                         .arg(QDir::toNativeSeparators(path), why),
                     {}, QStringLiteral("DATA_DIRECTORY"));
}

/// Made private to the user, where the system knows modes.
Result<void> makePrivate(const QString& path)
{
    const QFileInfo before(path);
    if (before.exists() && !before.isDir())
        return unusable(path, QCoreApplication::translate("DataDirectory", "it is a file"));
    const bool existed = before.exists();
    if (!QDir().mkpath(path))
        return unusable(path, QCoreApplication::translate("DataDirectory", "it cannot be made"));
    if (!existed)
        QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return {};
}

} // namespace

QString DataDirectory::defaultPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
}

Result<DataDirectory> DataDirectory::open(const QString& path)
{
    if (path.trimmed().isEmpty())
        return unusable(path, QCoreApplication::translate("DataDirectory", "its name is empty"));
    const QString absolute = QDir(path).absolutePath();
    if (auto made = makePrivate(absolute); !made)
        return made.error();
    return DataDirectory(absolute);
}

bool DataDirectory::isValidProfileName(const QString& name)
{
    static const QRegularExpression allowed(QStringLiteral("^[a-z0-9_-]{1,40}$"));
    return allowed.match(name).hasMatch();
}

Result<QString> DataDirectory::profilePath(const QString& profile) const
{
    if (profile.isEmpty() || profile == defaultProfile)
        return m_path;
    if (!isValidProfileName(profile))
        return makeError(ErrorKind::Settings,
                         QCoreApplication::translate("DataDirectory", "%1 is no name for a profile. Use 1 to 40 of a-z, 0-9, - and _.")
                             .arg(profile),
                         {}, QStringLiteral("PROFILE_NAME"));
    const QString path = m_path + u'/' + profilesFolder + u'/' + profile;
    if (auto made = makePrivate(path); !made)
        return made.error();
    return path;
}

QStringList DataDirectory::profiles() const
{
    QStringList names{defaultProfile};
    const QStringList found = QDir(m_path + u'/' + profilesFolder).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
    for (const QString& name : found) {
        if (isValidProfileName(name) && name != defaultProfile)
            names.append(name);
    }
    return names;
}

} // namespace counterfoil
