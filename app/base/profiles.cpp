#include "base/profiles.h"

#include "base/datadirectory.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QLockFile>

namespace counterfoil {

namespace {

const QString defaultProfile = QStringLiteral("default");

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Profiles)
};

Error refused(const QString& message, const QString& code)
{
    return makeError(ErrorKind::Settings, message, {}, code);
}

Error storageError(const QString& message, const QString& detail)
{
    return makeError(ErrorKind::Storage, message, detail, QStringLiteral("DATA_DIRECTORY"));
}

/// Windows keeps these for devices, and a data folder may travel there.
bool isDeviceName(const QString& name)
{
    static const QStringList fixed{QStringLiteral("con"), QStringLiteral("prn"), QStringLiteral("aux"),
                                   QStringLiteral("nul")};
    const bool numbered =
        name.size() == 4 &&
        (name.startsWith(QStringLiteral("com")) || name.startsWith(QStringLiteral("lpt"))) &&
        name.at(3).isDigit();
    return fixed.contains(name) || numbered;
}

} // namespace

Profiles::Profiles(QString dataRoot) : m_root(std::move(dataRoot)) {}

QStringList Profiles::names() const
{
    const auto directory = DataDirectory::open(m_root);
    return directory ? directory->profiles() : QStringList{defaultProfile};
}

bool Profiles::contains(const QString& name) const
{
    return names().contains(name);
}

QString Profiles::directory(const QString& name) const
{
    if (!DataDirectory::isValidProfileName(name))
        return {};
    return name == defaultProfile ? m_root : QString(m_root + QStringLiteral("/profiles/") + name);
}

Result<void> Profiles::checkNewName(const QString& name) const
{
    if (!DataDirectory::isValidProfileName(name) || isDeviceName(name)) {
        return refused(Texts::tr("\"%1\" cannot be the name of a profile. Use 1 to 40 of the characters a-z, "
                                 "0-9, - and _, for example shop-uk.")
                           .arg(name.left(60)),
                       QStringLiteral("PROFILE_NAME"));
    }
    // Whatever stands there is in the way, also what is no profile.
    if (contains(name) || QFileInfo::exists(directory(name))) {
        return refused(Texts::tr("There is a profile \"%1\" already. Choose another name.").arg(name),
                       QStringLiteral("PROFILE_EXISTS"));
    }
    return {};
}

Result<QString> Profiles::create(const QString& name)
{
    if (const auto usable = checkNewName(name); !usable)
        return usable.error();
    const auto root = DataDirectory::open(m_root);
    if (!root)
        return root.error();
    return root->profilePath(name);
}

bool Profiles::isInUse(const QString& name) const
{
    const QString path = directory(name);
    if (!QFileInfo(path).isDir())
        return false;
    QLockFile lock(path + QStringLiteral("/counterfoil.lock"));
    return !lock.tryLock(0);
}

Result<void> Profiles::checkMovable(const QString& name) const
{
    if (name == defaultProfile) {
        return refused(Texts::tr("The profile \"default\" can be neither renamed nor removed: it is the data "
                                 "folder itself. Make another profile and use that."),
                       QStringLiteral("PROFILE_FIXED"));
    }
    if (!contains(name)) {
        return refused(Texts::tr("There is no profile \"%1\". The profiles are: %2.")
                           .arg(name.left(60), names().join(QStringLiteral(", "))),
                       QStringLiteral("PROFILE_MISSING"));
    }
    if (isInUse(name)) {
        return refused(
            Texts::tr("The profile \"%1\" is open in Counterfoil. Close it there first.").arg(name),
            QStringLiteral("PROFILE_IN_USE"));
    }
    return {};
}

Result<void> Profiles::rename(const QString& from, const QString& to)
{
    if (const auto movable = checkMovable(from); !movable)
        return movable.error();
    if (const auto usable = checkNewName(to); !usable)
        return usable.error();
    if (!QDir().rename(directory(from), directory(to))) {
        return storageError(
            Texts::tr("The profile \"%1\" could not be renamed. Check that you may write in %2 "
                      "and that no other program uses the folder. Nothing was changed.")
                .arg(from, QDir::toNativeSeparators(m_root)),
            QStringLiteral("rename failed: ") + directory(from));
    }
    return {};
}

Result<QString> Profiles::removeToTrash(const QString& name)
{
    if (const auto movable = checkMovable(name); !movable)
        return movable.error();
    const QString path = directory(name);
    QString inTrash;
    if (QFile::moveToTrash(path, &inTrash))
        return inTrash;
    const QString removed = m_root + QStringLiteral("/removed");
    const QString stamp = QDateTime::currentDateTime().toString(QStringLiteral("yyyyMMdd-HHmmss-zzz"));
    QString target = removed + u'/' + name + u'-' + stamp;
    if (!QDir().mkpath(removed) || !QDir().rename(path, target)) {
        return storageError(
            Texts::tr("The profile \"%1\" could not be moved to the trash. Check that you may "
                      "write in %2. Nothing was changed.")
                .arg(name, QDir::toNativeSeparators(m_root)),
            QStringLiteral("rename failed: ") + path);
    }
    return target;
}

} // namespace counterfoil
