#include "base/loopback.h"
#include "xero/session.h"

#include <QCoreApplication>

namespace counterfoil::xero {

namespace {

/// The address without a trailing slash. Errors: Settings, naming the key and the remedy.
Result<QUrl> checkedUrl(const QString& key, const QString& text)
{
    QUrl url(text.trimmed(), QUrl::StrictMode);
    QString problem;
    if (!url.isValid() || url.host().isEmpty()) {
        problem =
            QCoreApplication::translate("Xero", "The setting %1 (%2) is not a web address. Leave it empty to "
                                                "use Xero itself.");
    } else if (url.scheme() != QStringLiteral("https") &&
               !(url.scheme() == QStringLiteral("http") && isLoopback(url.host()))) {
        problem =
            QCoreApplication::translate("Xero", "The setting %1 (%2) must begin with https. Plain http is "
                                                "allowed on this computer only (127.0.0.1 or localhost).");
    } else if (!url.userInfo().isEmpty() || url.hasQuery() || url.hasFragment()) {
        problem =
            QCoreApplication::translate("Xero", "The setting %1 (%2) must be an address without a user name, "
                                                "and without anything after ? or #.");
    }
    if (!problem.isEmpty())
        return makeError(ErrorKind::Settings, problem.arg(key, text), key + QStringLiteral(" is not usable"));
    QString path = url.path(QUrl::FullyEncoded);
    while (path.endsWith(u'/'))
        path.chop(1);
    url.setPath(path);
    return url;
}

QUrl withPath(QUrl url, const QString& path)
{
    url.setPath(path);
    return url;
}

} // namespace

QStringList AppSettings::defaultScopes()
{
    // settings without .read: items and missing accounts may be created.
    return {QStringLiteral("offline_access"), QStringLiteral("accounting.contacts"),
            QStringLiteral("accounting.invoices"), QStringLiteral("accounting.payments"),
            QStringLiteral("accounting.settings")};
}

Result<AppSettings> AppSettings::withUrls(const QString& apiUrl, const QString& identityUrl)
{
    AppSettings settings;
    if (!apiUrl.trimmed().isEmpty()) {
        const auto url = checkedUrl(QStringLiteral("xero.apiUrl"), apiUrl);
        if (!url)
            return url.error();
        settings.apiUrl = url->path().isEmpty() ? withPath(*url, QStringLiteral("/api.xro/2.0")) : *url;
        settings.connectionsUrl = withPath(*url, QStringLiteral("/connections"));
    }
    if (!identityUrl.trimmed().isEmpty()) {
        const auto url = checkedUrl(QStringLiteral("xero.identityUrl"), identityUrl);
        if (!url)
            return url.error();
        const QString base = url->path();
        settings.authorizeUrl = withPath(*url, base + QStringLiteral("/identity/connect/authorize"));
        settings.tokenUrl = withPath(*url, base + QStringLiteral("/connect/token"));
        settings.revokeUrl = withPath(*url, base + QStringLiteral("/connect/revocation"));
    }
    return settings;
}

QUrl AppSettings::redirectUri() const
{
    // The word localhost: Xero wants https for everything else, and compares the text.
    return QUrl(QStringLiteral("http://localhost:%1/callback").arg(redirectPort));
}

} // namespace counterfoil::xero
