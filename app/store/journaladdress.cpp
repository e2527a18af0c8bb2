#include "store/journaladdress.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QSettings>
#include <QUrl>
#include <QUrlQuery>

namespace counterfoil::store {

namespace {

constexpr int defaultPort = 5432;
const QString urlKey = QStringLiteral("journal/url");
const QString sqliteWord = QStringLiteral("sqlite");

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Storage)
};

QString iniName(const QString& directory)
{
    return directory + QStringLiteral("/journal.ini");
}

Error refused(const QString& message)
{
    return makeError(ErrorKind::Settings, message, {}, QStringLiteral("JOURNAL_URL"));
}

} // namespace

QString JournalServer::url() const
{
    QUrl url;
    url.setScheme(QStringLiteral("postgresql"));
    url.setUserName(user);
    QUrlQuery query;
    if (host.startsWith(u'/')) {
        url.setHost(QStringLiteral("localhost"));
        query.addQueryItem(QStringLiteral("host"), host);
    } else {
        url.setHost(host);
    }
    if (port != defaultPort)
        url.setPort(port);
    url.setPath(u'/' + database);
    if (!sslMode.isEmpty())
        query.addQueryItem(QStringLiteral("sslmode"), sslMode);
    if (!query.isEmpty())
        url.setQuery(query);
    return url.toString();
}

Result<JournalServer> JournalServer::fromUrl(const QString& text)
{
    const QUrl url(text.trimmed(), QUrl::StrictMode);
    const bool scheme =
        url.scheme() == QStringLiteral("postgresql") || url.scheme() == QStringLiteral("postgres");
    if (!url.isValid() || !scheme || url.host().isEmpty() || url.path().size() < 2)
        return refused(Words::tr("%1 is no address of a shared journal. Write it like "
                                 "postgresql://user@server/database, or sqlite for a file on this computer.")
                           .arg(url.toDisplayString(QUrl::RemovePassword)));
    if (!url.password().isEmpty())
        return refused(
            Words::tr("The address of the shared journal holds a password. Leave it out, and keep it with "
                      "`counterfoil secrets set journal.password`."));
    const QUrlQuery query(url);
    JournalServer server;
    const QString socket = query.queryItemValue(QStringLiteral("host"), QUrl::FullyDecoded);
    server.host = socket.startsWith(u'/') ? socket : url.host();
    server.port = url.port(defaultPort);
    server.database = url.path().mid(1);
    server.user = url.userName();
    server.sslMode = query.queryItemValue(QStringLiteral("sslmode"));
    static const QStringList sslModes{QString(),
                                      QStringLiteral("disable"),
                                      QStringLiteral("prefer"),
                                      QStringLiteral("require"),
                                      QStringLiteral("verify-ca"),
                                      QStringLiteral("verify-full")};
    if (!sslModes.contains(server.sslMode))
        return refused(
            Words::tr("sslmode=%1 is not known. Use disable, prefer, require, verify-ca or verify-full.")
                .arg(server.sslMode));
    return server;
}

Result<JournalAddress> readJournalAddress(const QString& directory)
{
    JournalAddress address{directory, std::nullopt};
    if (!QFile::exists(iniName(directory)))
        return address;
    const QSettings ini(iniName(directory), QSettings::IniFormat);
    const QString text = ini.value(urlKey).toString().trimmed();
    if (ini.status() != QSettings::NoError || text.isEmpty())
        return refused(Words::tr("%1 cannot be read. It says where the journal is; write it again with "
                                 "--journal URL, or delete it to use a file on this computer.")
                           .arg(QDir::toNativeSeparators(iniName(directory))));
    if (text == sqliteWord)
        return address;
    auto server = JournalServer::fromUrl(text);
    if (!server)
        return server.error();
    address.server = *server;
    return address;
}

Result<void> writeJournalAddress(const QString& directory, const QString& text)
{
    QString value = text.trimmed();
    if (value != sqliteWord) {
        auto server = JournalServer::fromUrl(value);
        if (!server)
            return server.error();
        value = server->url();
    }
    QSettings ini(iniName(directory), QSettings::IniFormat);
    ini.setValue(urlKey, value);
    ini.sync();
    if (ini.status() != QSettings::NoError)
        return makeError(ErrorKind::Storage,
                         Words::tr("%1 cannot be written. Give yourself the right to write to the folder.")
                             .arg(QDir::toNativeSeparators(iniName(directory))),
                         {}, QStringLiteral("STORAGE_READ_ONLY"));
    return {};
}

} // namespace counterfoil::store
