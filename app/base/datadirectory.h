#pragma once

#include "base/result.h"

#include <QString>

namespace counterfoil {

/// The folder where everything but secrets lives: one database per profile, the log files, exports.
/// Created private to the user (0700 where the system knows modes). Any thread.
class DataDirectory
{
public:
    /// Opens or creates it. Errors: Storage (names the path and what to do).
    static Result<DataDirectory> open(const QString& path);
    /// The system's usual place (QStandardPaths::AppDataLocation).
    static QString defaultPath();

    QString path() const { return m_path; }
    /// "default" lives in the folder itself, every other profile in profiles/NAME.
    /// NAME: 1–40 characters of a–z, 0–9, '-', '_'. Errors: Settings, Storage.
    Result<QString> profilePath(const QString& profile) const;
    /// Names of the profiles that exist, "default" first.
    QStringList profiles() const;
    static bool isValidProfileName(const QString& name);

private:
    explicit DataDirectory(QString path) : m_path(std::move(path)) {}
    QString m_path;
};

} // namespace counterfoil
