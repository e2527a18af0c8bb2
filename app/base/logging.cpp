#include "base/logging.h"

#include "base/redaction.h"

#include <QFile>
#include <QMutex>
#include <QMutexLocker>

#include <cstdio>

namespace counterfoil {

Q_LOGGING_CATEGORY(lcHttp, "counterfoil.http", QtInfoMsg)
Q_LOGGING_CATEGORY(lcMagento, "counterfoil.magento", QtInfoMsg)
Q_LOGGING_CATEGORY(lcXero, "counterfoil.xero", QtInfoMsg)
Q_LOGGING_CATEGORY(lcStore, "counterfoil.store", QtInfoMsg)
Q_LOGGING_CATEGORY(lcSync, "counterfoil.sync", QtInfoMsg)
Q_LOGGING_CATEGORY(lcUi, "counterfoil.ui", QtInfoMsg)

namespace {

constexpr qint64 maxFileSize = 5'000'000;

const char* levelName(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return "DEBUG";
    case QtInfoMsg:
        return "INFO";
    case QtWarningMsg:
        return "WARNING";
    case QtCriticalMsg:
        return "ERROR";
    case QtFatalMsg:
        return "FATAL";
    }
    return "";
}

/// What a shop sends must not be able to start a new log line or to steer a terminal.
QString escapeControls(const QString& text)
{
    QString clean;
    clean.reserve(text.size());
    for (const QChar c : text) {
        const auto category = c.category();
        const bool steers = category == QChar::Other_Control || category == QChar::Other_Format ||
                            category == QChar::Separator_Line || category == QChar::Separator_Paragraph;
        if (c == u'\n')
            clean += QStringLiteral("\\n");
        else if (c == u'\t')
            clean += QStringLiteral("\\t");
        else if (steers)
            clean += QStringLiteral("\\u%1").arg(c.unicode(), 4, 16, QLatin1Char('0'));
        else
            clean += c;
    }
    return clean;
}

class LogFile
{
public:
    /// Empty: no file.
    void setPath(const QString& path)
    {
        QMutexLocker lock(&m_mutex);
        m_file.close();
        m_file.setFileName(path);
        m_complained = false;
    }

    void write(const QByteArray& line)
    {
        QMutexLocker lock(&m_mutex);
        if (m_file.fileName().isEmpty())
            return;
        if (m_file.isOpen() && m_file.size() + line.size() > maxFileSize)
            rotate();
        if ((m_file.isOpen() || open()) && m_file.write(line) == line.size() && m_file.flush())
            return;
        complain();
    }

private:
    bool open()
    {
        if (!m_file.open(QIODevice::WriteOnly | QIODevice::Append))
            return false;
        m_file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
        if (m_file.size() > maxFileSize)
            rotate();
        return m_file.isOpen();
    }

    void rotate()
    {
        const QString path = m_file.fileName();
        const QString older = path + QStringLiteral(".1");
        m_file.close();
        QFile::remove(older);
        QFile::rename(path, older);
        if (m_file.open(QIODevice::WriteOnly | QIODevice::Append))
            m_file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    }

    void complain()
    {
        if (m_complained)
            return;
        m_complained = true;
        const QByteArray line =
            QByteArrayLiteral("The log file cannot be written: ") + m_file.errorString().toUtf8() + '\n';
        std::fwrite(line.constData(), 1, static_cast<std::size_t>(line.size()), stderr);
    }

    QMutex m_mutex;
    QFile m_file;
    bool m_complained = false;
};

/// Lives until the process ends: messages come from any thread and from destructors.
LogFile& logFile()
{
    static auto* const file = new LogFile;
    return *file;
}

void handleMessage(QtMsgType type, const QMessageLogContext& context, const QString& text)
{
    const QString category = context.category ? QString::fromLatin1(context.category) : QString();
    const QByteArray line =
        formatLogLine(type, category, text, QDateTime::currentDateTimeUtc()).toUtf8() + '\n';
    std::fwrite(line.constData(), 1, static_cast<std::size_t>(line.size()), stderr);
    logFile().write(line);
}

} // namespace

QString formatLogLine(QtMsgType type, const QString& category, const QString& text, const QDateTime& utc)
{
    QString line = utc.toUTC().toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss.zzzZ"));
    line += u' ' + QLatin1String(levelName(type)) + u' ';
    if (!category.isEmpty() && category != QLatin1String("default"))
        line += category + QStringLiteral(": ");
    return line + escapeControls(redact(text));
}

void installLogging(const QString& filePath)
{
    logFile().setPath(filePath);
    qInstallMessageHandler(handleMessage);
}

} // namespace counterfoil
