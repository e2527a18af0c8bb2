#include "base/datadirectory.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>
#include <QTemporaryFile>

#include <algorithm>

namespace counterfoil {

namespace {

constexpr QFile::Permissions privateMode = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;
const QString defaultProfile = QStringLiteral("default");
const QString profilesFolder = QStringLiteral("profiles");

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(DataDirectory)
};

Error storageError(const QString& message, const QString& detail)
{
    return makeError(ErrorKind::Storage, message, detail, QStringLiteral("DATA_DIRECTORY"));
}

/// Makes the folder and what is missing above it. Private from the first moment: never made wide and narrowed
/// later.
bool makePrivate(const QString& path)
{
    const QFileInfo info(path);
    if (info.isDir())
        return true;
    if (!QDir().mkpath(info.absolutePath()))
        return false;
    return QDir().mkdir(path, privateMode) || QFileInfo(path).isDir();
}

/// Permissions may say yes where the file system says no, so this tries.
bool canWriteIn(const QString& path, QString* reason)
{
    QTemporaryFile probe(path + QStringLiteral("/.write-test-XXXXXX"));
    if (probe.open())
        return true;
    *reason = probe.errorString();
    return false;
}

} // namespace

Result<DataDirectory> DataDirectory::open(const QString& path)
{
    if (path.trimmed().isEmpty())
        return makeError(
            ErrorKind::Settings,
            Words::tr("No data folder is given. Name one with --data-dir, or leave the option out."));
    const QString absolute = QDir::cleanPath(QFileInfo(path).absoluteFilePath());
    const QString shown = QDir::toNativeSeparators(absolute);
    const QFileInfo info(absolute);
    if (info.exists() && !info.isDir())
        return storageError(
            Words::tr("The data folder %1 is a file. Choose a folder, or move the file away.").arg(shown),
            {});
    if (!makePrivate(absolute))
        return storageError(
            Words::tr("The data folder %1 cannot be made. Choose a folder in which you may write, or "
                      "ask for permission to write there.")
                .arg(shown),
            QStringLiteral("mkdir failed: ") + absolute);
    // A folder given to us empty becomes private; one with other people's files in it is left as it is.
    if (QDir(absolute).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot))
        QFile::setPermissions(absolute, privateMode);
    QString reason;
    if (!canWriteIn(absolute, &reason))
        return storageError(
            Words::tr("The data folder %1 cannot be written to. Give yourself permission to write there, "
                      "free some space, or choose another folder.")
                .arg(shown),
            reason);
    return DataDirectory(absolute);
}

QString DataDirectory::defaultPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
}

Result<QString> DataDirectory::profilePath(const QString& profile) const
{
    if (!isValidProfileName(profile))
        return makeError(
            ErrorKind::Settings,
            Words::tr(
                "\"%1\" cannot be the name of a profile. Use 1 to 40 of the characters a-z, 0-9, - and _.")
                .arg(profile),
            {}, QStringLiteral("PROFILE_NAME"));
    if (profile == defaultProfile)
        return m_path;
    const QString parent = m_path + u'/' + profilesFolder;
    QString path = parent + u'/' + profile;
    if (!makePrivate(parent) || !makePrivate(path))
        return storageError(
            Words::tr("The folder %1 of the profile cannot be made. Check that you may write there.")
                .arg(QDir::toNativeSeparators(path)),
            QStringLiteral("mkdir failed: ") + path);
    return path;
}

QStringList DataDirectory::profiles() const
{
    QStringList names{defaultProfile};
    const QStringList found =
        QDir(m_path + u'/' + profilesFolder)
            .entryList(QDir::Dirs | QDir::NoDotAndDotDot | QDir::NoSymLinks, QDir::Name);
    for (const QString& name : found) {
        if (name != defaultProfile && isValidProfileName(name))
            names.append(name);
    }
    return names;
}

bool DataDirectory::isValidProfileName(const QString& name)
{
    if (name.isEmpty() || name.size() > 40)
        return false;
    return std::all_of(name.begin(), name.end(), [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'-' || c == u'_';
    });
}

} // namespace counterfoil
