#pragma once

#include <QDateTime>
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
/// one, PATH.1, is kept), with secrets redacted and control characters escaped. Messages may come from any
/// thread. Call from main(); another call changes the file. A file that cannot be written is said once on
/// standard error.
void installLogging(const QString& filePath);

/// One line of the log: "2026-11-25T12:00:00.123Z WARNING counterfoil.http: text", redacted, without line
/// breaks.
QString formatLogLine(QtMsgType type, const QString& category, const QString& text, const QDateTime& utc);

} // namespace counterfoil
