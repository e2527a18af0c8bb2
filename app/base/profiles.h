#pragma once

#include "base/result.h"

#include <QString>
#include <QStringList>

namespace counterfoil {

/// The profiles of a data folder: each is one connection (one shop or some of its websites ↔ one Xero
/// organisation) with a database, a queue and a log of its own. "default" is the data folder itself and can
/// be neither renamed nor removed. A profile that is open (its counterfoil.lock is held) is left alone.
/// Looks at the disk at every call; any thread. Secrets are not here: the keychain keeps them under the
/// profile's name, so after a rename call moveSecrets() (secrets/secretstore.h).
class Profiles
{
public:
    /// `dataRoot`: DataDirectory::path().
    explicit Profiles(QString dataRoot);

    /// "default" first, then by name.
    QStringList names() const;
    bool contains(const QString& name) const;
    /// Where the profile lives; it need not exist. Empty for a name that cannot be one.
    QString directory(const QString& name) const;

    /// Why `name` cannot be a new profile's name, for a text field while it is typed; ok when it can.
    /// Errors: Settings (PROFILE_NAME, PROFILE_EXISTS).
    Result<void> checkNewName(const QString& name) const;
    /// Makes it, empty and private, and answers its folder. Errors: Settings as above, Storage.
    Result<QString> create(const QString& name);
    /// Errors: Settings (PROFILE_NAME, PROFILE_EXISTS, PROFILE_MISSING, PROFILE_FIXED: default,
    /// PROFILE_IN_USE), Storage.
    Result<void> rename(const QString& from, const QString& to);
    /// Moves its folder to the system's trash or, where there is none, to removed/ in the data folder;
    /// answers where it is now. Errors: as rename().
    Result<QString> removeToTrash(const QString& name);
    /// True when a running program holds the profile.
    bool isInUse(const QString& name) const;

private:
    Result<void> checkMovable(const QString& name) const;

    QString m_root;
};

} // namespace counterfoil
