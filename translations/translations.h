#pragma once

#include <QLocale>

class QCoreApplication;

namespace counterfoil {

/// Loads the program's and Qt's own texts in the first of the locale's languages that is there, and installs
/// them for the life of the application. False when it stays English. Call once, before any window is made.
bool installTranslations(QCoreApplication& application, const QLocale& locale = QLocale());

} // namespace counterfoil
