#include "sync/neighbours.h"

#include "base/profiles.h"
#include "store/journaladdress.h"
#include "store/settingsstore.h"

#include <QDir>
#include <QFile>

namespace counterfoil::sync {

namespace {

/// The data folder: "default" lives in it, every other profile in its folder "profiles".
QString dataRootOf(const QString& profileDirectory)
{
    QDir parent(profileDirectory);
    const bool inProfiles = parent.cdUp() && parent.dirName() == QStringLiteral("profiles");
    return inProfiles && parent.cdUp() ? parent.absolutePath() : QDir(profileDirectory).absolutePath();
}

QString tenantOf(const QString& directory)
{
    const auto address = store::readJournalAddress(directory);
    if (!address || address->server || !QFile::exists(store::Database::fileName(directory)))
        return {};
    const auto database = store::Database::open(*address, store::Database::Mode::ReadOnly);
    if (!database)
        return {};
    try {
        return store::SettingsStore(**database).value(QStringLiteral("xero.tenantId")).value_or(QString());
    } catch (const store::StorageError&) {
        return {}; // that profile tells it by itself
    }
}

} // namespace

QStringList profilesConnectedTo(const QString& tenantId, const QString& profileDirectory)
{
    QStringList found;
    if (tenantId.isEmpty() || profileDirectory.isEmpty())
        return found;
    const QDir own(profileDirectory);
    const Profiles profiles(dataRootOf(profileDirectory));
    const QStringList names = profiles.names();
    for (const QString& name : names) {
        const QString directory = profiles.directory(name);
        if (QDir(directory) != own && tenantOf(directory) == tenantId)
            found.append(name);
    }
    return found;
}

} // namespace counterfoil::sync
