#include "base/logging.h"

#include "base/redaction.h"

#include <QDateTime>
#include <QFile>
#include <QMutex>
#include <QMutexLocker>

#include <cstdio>

namespace counterfoil {

Q_LOGGING_CATEGORY(lcHttp, "counterfoil.http")
Q_LOGGING_CATEGORY(lcMagento, "counterfoil.magento")
Q_LOGGING_CATEGORY(lcXero, "counterfoil.xero")
Q_LOGGING_CATEGORY(lcStore, "counterfoil.store")
Q_LOGGING_CATEGORY(lcSync, "counterfoil.sync")
Q_LOGGING_CATEGORY(lcUi, "counterfoil.ui")

namespace {

constexpr qint64 largestFile = 5 * 1024 * 1024;

struct LogFile
{
    QMutex mutex;
    QFile file;
};

LogFile& logFile()
{
    static LogFile instance;
    return instance;
}

QString levelName(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg: return QStringLiteral("debug");
    case QtInfoMsg: return QStringLiteral("info");
    case QtWarningMsg: return QStringLiteral("warning");
    case QtCriticalMsg: return QStringLiteral("error");
    case QtFatalMsg: return QStringLiteral("fatal");
    }
    return {};
}

/// A text from outside must not be able to write a line of its own into the log.
QString escaped(const QString& text)
{
    QString clean;
    clean.reserve(text.size());
    for (const QChar c : text) {
        if (c.unicode() < 0x20 || c.unicode() == 0x7f)
            clean += QStringLiteral("\\x%1").arg(c.unicode(), 2, 16, QLatin1Char('0'));
        else
            clean += c;
    }
    return clean;
}

void rotate(QFile& file)
{
    if (file.size() < largestFile)
        return;
    const QString name = file.fileName();
    file.close();
    QFile::remove(name + QStringLiteral(".1"));
    QFile::rename(name, name + QStringLiteral(".1"));
    file.setFileName(name);
    if (file.open(QIODevice::Append))
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
}

void handle(QtMsgType type, const QMessageLogContext& context, const QString& message)
{
    const QString category = context.category ? QString::fromLatin1(context.category) : QString();
    const QString line = QDateTime::currentDateTimeUtc().toString(Qt::ISODate) + u' ' + levelName(type) + u' ' + category
                         + QStringLiteral(": ") + escaped(redact(message)) + u'\n';
    const QByteArray bytes = line.toUtf8();
    if (type != QtDebugMsg && type != QtInfoMsg)
        std::fputs(bytes.constData(), stderr);
    QMutexLocker lock(&logFile().mutex);
    if (logFile().file.isOpen()) {
        logFile().file.write(bytes);
        logFile().file.flush();
        rotate(logFile().file);
    }
}

} // namespace

void installLogging(const QString& filePath)
{
    if (!filePath.isEmpty()) {
        QMutexLocker lock(&logFile().mutex);
        logFile().file.close();
        logFile().file.setFileName(filePath);
        if (logFile().file.open(QIODevice::Append))
            logFile().file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    }
    qInstallMessageHandler(handle);
}

} // namespace counterfoil
