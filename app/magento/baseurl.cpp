#include "base/loopback.h"
#include "magento/client.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace counterfoil::magento {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Magento)
};

Error refused(const QString& message, const char* code)
{
    return makeError(ErrorKind::Settings, message, {}, QLatin1String(code));
}

} // namespace

Result<QUrl> normaliseBaseUrl(const QString& typed)
{
    QString text = typed.trimmed();
    if (text.isEmpty())
        return refused(Words::tr("The store URL is empty. Enter the address that your customers use, such as "
                                 "https://shop.example.com."),
                       "URL_EMPTY");
    if (!text.contains(QStringLiteral("://")))
        return refused(
            Words::tr("The store URL %1 has no https:// in front. Did you mean https://%1?").arg(text),
            "URL_SCHEME");
    QUrl url(text, QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty())
        return refused(Words::tr("%1 is not a web address. Enter it as your browser shows it, such as "
                                 "https://shop.example.com.")
                           .arg(text),
                       "URL_INVALID");
    const QString scheme = url.scheme().toLower();
    if (scheme != QStringLiteral("https") && !(scheme == QStringLiteral("http") && isLoopback(url.host())))
        return refused(
            Words::tr("%1 does not begin with https://. Over anything else the keys of your shop could "
                      "be read on the way. "
                      "Use the https:// address.")
                .arg(text),
            "URL_NOT_HTTPS");
    if (!url.userInfo().isEmpty())
        return refused(
            Words::tr("The store URL carries a user name or password. Remove what stands before the @."),
            "URL_USER");

    // People paste the address of the page they are on.
    static const QRegularExpression extra(
        QStringLiteral("/(index\\.php|rest|admin[^/]*|backend[^/]*|customer|checkout|soap|graphql)(/.*)?$"),
        QRegularExpression::CaseInsensitiveOption);
    QString path = url.path();
    path.remove(extra);
    while (path.endsWith(u'/'))
        path.chop(1);
    url.setPath(path);
    url.setQuery(QString());
    url.setFragment(QString());
    return url;
}

} // namespace counterfoil::magento
