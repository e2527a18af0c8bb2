#pragma once

#include <QLoggingCategory>
#include <QString>

namespace counterfoil {

Q_DECLARE_LOGGING_CATEGORY(lcHttp)
Q_DECLARE_LOGGING_CATEGORY(lcMagento)
Q_DECLARE_LOGGING_CATEGORY(lcXero)
Q_DECLARE_LOGGING_CATEGORY(lcStore)
Q_DECLARE_LOGGING_CATEGORY(lcSync)
Q_DECLARE_LOGGING_CATEGORY(lcUi)

/// Sends Qt's messages to standard error and, if a path is given, to a log file of at most 5 MB (one older
/// one is kept), with secrets redacted and control characters escaped. Call once, from main().
void installLogging(const QString& filePath);

} // namespace counterfoil
