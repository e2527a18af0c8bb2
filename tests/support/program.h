#pragma once

#include "http/httptransport.h"

#include <QByteArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStringList>
#include <QTemporaryDir>

namespace counterfoil::test {

/// What a run of the program left.
struct Run
{
    int code = -1;
    QByteArray out, err;

    QJsonObject json() const { return QJsonDocument::fromJson(out).object(); }
    QString errorCode() const
    {
        return json().value(QStringLiteral("error")).toObject().value(QStringLiteral("code")).toString();
    }
};

/// One request without a body; nothing in it when none was answered.
HttpResponse ask(const QByteArray& method, const QUrl& url);
/// What a browser does with the sign-in page: it goes where it is sent, and ends at the callback's page. Its
/// status.
int followToTheEnd(QUrl url);

/// The built program in a data folder and with a secrets file of its own, without a display and without a
/// keychain.
class Program
{
public:
    QString dataDirectory() const { return m_home.filePath(QStringLiteral("data")); }
    QString secretsFile() const { return m_home.filePath(QStringLiteral("secrets.json")); }
    QString path(const QString& name) const { return m_home.filePath(name); }
    /// Everything that any run has printed so far.
    QByteArray printed() const { return m_printed; }
    void setEnvironment(const QString& name, const QString& value) { m_extra.insert(name, value); }
    void clearEnvironment() { m_extra.clear(); }

    /// With --data-dir and --secrets-file before the arguments.
    Run run(const QStringList& arguments, const QByteArray& input = {});
    /// The arguments alone.
    Run runPlain(const QStringList& arguments, const QByteArray& input = {});
    /// Starts it and leaves it running, with --data-dir and --secrets-file.
    void start(QProcess& process, const QStringList& arguments) const;
    /// To be called with what a started process has printed.
    void notePrinted(const QByteArray& output) { m_printed += output; }

private:
    QStringList withFolders(const QStringList& arguments) const;
    QProcessEnvironment environment() const;

    QTemporaryDir m_home;
    QMap<QString, QString> m_extra;
    QByteArray m_printed;
};

} // namespace counterfoil::test
