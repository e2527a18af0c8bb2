#pragma once

#include "base/result.h"

#include <QString>
#include <QStringList>

namespace counterfoil {

/// Whether this program starts with the desktop session. Linux and BSD: a file in autostart/ of the XDG
/// configuration folder (freedesktop.org "Desktop Application Autostart Specification"); Windows: the user's
/// Run key; macOS: a launch agent. GUI thread.
class Autostart
{
public:
    /// `arguments` are appended to the program's path, each quoted. `name` tells several profiles apart.
    Autostart(QString program, QStringList arguments, QString name);
    bool isEnabled() const;
    /// Errors: Storage, with the file that could not be written.
    Result<void> setEnabled(bool enabled);
    /// The file or key that is written.
    QString place() const;

private:
    QString m_program, m_name;
    QStringList m_arguments;
};

} // namespace counterfoil
