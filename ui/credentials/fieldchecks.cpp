#include "credentials/fieldchecks.h"

#include "base/loopback.h"
#include "secrets/secretstore.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QUrl>

namespace counterfoil::ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(FieldChecks)
};

using Level = FieldCheck::Level;

FieldCheck problem(const QString& text)
{
    return {Level::Problem, text};
}

FieldCheck warning(const QString& text)
{
    return {Level::Warning, text};
}

bool hasInnerSpace(const QString& text)
{
    static const QRegularExpression space(QStringLiteral("\\s"));
    return text.trimmed().contains(space);
}

bool looksLikeAddress(const QString& text)
{
    return text.contains(QStringLiteral("://")) || text.startsWith(QStringLiteral("www."));
}

bool looksLikeXeroClientId(const QString& text)
{
    static const QRegularExpression shape(QStringLiteral("^[0-9A-F]{32}$"));
    return shape.match(text).hasMatch() && text.contains(QRegularExpression(QStringLiteral("[A-F]")));
}

const QRegularExpression& pathTail()
{
    static const QRegularExpression tail(QStringLiteral("/(index\\.php|rest|admin[^/]*|backend)(/.*)?$"),
                                         QRegularExpression::CaseInsensitiveOption);
    return tail;
}

} // namespace

QString cleanedStoreUrl(const QString& typed)
{
    QString text = typed.trimmed();
    if (text.isEmpty())
        return {};
    if (!text.contains(QStringLiteral("://")))
        text.prepend(QStringLiteral("https://"));
    QUrl url(text);
    if (!url.isValid() || url.host().isEmpty())
        return typed.trimmed();
    url.setQuery(QString());
    url.setFragment(QString());
    QString path = url.path();
    path.remove(pathTail());
    while (path.endsWith(u'/'))
        path.chop(1);
    url.setPath(path);
    return url.toString();
}

FieldCheck checkStoreUrl(const QString& typed)
{
    const QString text = typed.trimmed();
    if (text.isEmpty())
        return {};
    if (hasInnerSpace(text))
        return problem(Words::tr("There is a space or a line break inside the address."));
    const QString clean = cleanedStoreUrl(text);
    const QUrl url(clean);
    if (!url.isValid() || url.host().isEmpty())
        return problem(Words::tr("This is not an address. It looks like https://www.example-shop.com"));
    if (url.scheme() != QStringLiteral("https") && url.scheme() != QStringLiteral("http"))
        return problem(Words::tr("The address begins with https://"));
    if (!url.userName().isEmpty())
        return problem(
            Words::tr("Leave out the name and password before the @: the keys below do the signing in."));
    if (url.scheme() == QStringLiteral("http") && !isLoopback(url.host()))
        return problem(Words::tr("The keys would travel unprotected: the address must begin with https://"));
    if (!url.host().contains(u'.') && !isLoopback(url.host()))
        return warning(Words::tr("The name “%1” has no dot. Is it complete?").arg(url.host()));
    QString compared = text;
    while (compared.endsWith(u'/'))
        compared.chop(1);
    if (compared != clean)
        return warning(Words::tr("The shop's own address is enough. It will be saved as %1").arg(clean));
    return {Level::Good, Words::tr("Looks right.")};
}

FieldCheck checkIntegrationValue(const QString& typed, const QMap<QString, QString>& others)
{
    const QString text = typed.trimmed();
    if (text.isEmpty())
        return {};
    if (looksLikeAddress(text))
        return problem(Words::tr("This is an address, not a key."));
    if (hasInnerSpace(text))
        return problem(Words::tr("There is a space or a line break inside. Copy the value alone."));
    if (looksLikeXeroClientId(text))
        return warning(Words::tr("This looks like a client id of Xero. It belongs to the other side."));
    for (auto other = others.constBegin(); other != others.constEnd(); ++other) {
        if (other.value().trimmed() == text)
            return problem(
                Words::tr("The same value stands under “%1”. One of the two is wrong.").arg(other.key()));
    }
    if (text.size() != 32) {
        return problem(Words::tr("Magento's values have 32 characters; this one has %1.").arg(text.size()));
    }
    if (typed != text)
        return warning(Words::tr("The spaces around the value will be left out."));
    return {Level::Good, Words::tr("32 characters, as it should be.")};
}

FieldCheck checkXeroClientId(const QString& typed)
{
    const QString text = typed.trimmed();
    if (text.isEmpty())
        return {};
    if (looksLikeAddress(text))
        return problem(Words::tr("This is an address, not a client id."));
    if (hasInnerSpace(text))
        return problem(Words::tr("There is a space or a line break inside. Copy the value alone."));
    static const QRegularExpression shape(QStringLiteral("^[0-9A-Fa-f]{32}$"));
    static const QRegularExpression magento(QStringLiteral("^[0-9a-z]{32}$"));
    if (!shape.match(text).hasMatch() && magento.match(text).hasMatch())
        return warning(Words::tr("This looks like a value of Magento. It belongs to the other side."));
    if (text.size() != 32)
        return warning(Words::tr("Xero's client ids have 32 characters; this one has %1.").arg(text.size()));
    return {Level::Good, Words::tr("Looks right.")};
}

FieldCheck checkXeroClientSecret(const QString& typed)
{
    const QString text = typed.trimmed();
    if (text.isEmpty())
        return {};
    if (hasInnerSpace(text))
        return problem(Words::tr("There is a space or a line break inside. Copy the value alone."));
    if (looksLikeXeroClientId(text))
        return warning(Words::tr("This looks like the client id. The secret is longer."));
    if (text.size() < 40)
        return warning(Words::tr("Xero's client secrets are longer than this (48 characters)."));
    return {Level::Good, Words::tr("Looks right.")};
}

QMap<QString, QString> recogniseIntegrationValues(const QString& pasted)
{
    // By label, in any order and with any signs between: "Consumer Key: abc", "access_token_secret=…", JSON.
    static const QList<std::pair<QString, QString>> labels{
        {secret::magentoConsumerKey, QStringLiteral("consumer[\\s_-]*key")},
        {secret::magentoConsumerSecret, QStringLiteral("consumer[\\s_-]*secret")},
        {secret::magentoAccessToken, QStringLiteral("access[\\s_-]*token(?![\\s_-]*secret)")},
        {secret::magentoAccessTokenSecret, QStringLiteral("access[\\s_-]*token[\\s_-]*secret")},
    };
    QMap<QString, QString> found;
    for (const auto& [name, label] : labels) {
        const QRegularExpression expression(label + QStringLiteral("[^A-Za-z0-9]+([A-Za-z0-9]{16,})"),
                                            QRegularExpression::CaseInsensitiveOption);
        if (const auto match = expression.match(pasted); match.hasMatch())
            found.insert(name, match.captured(1));
    }
    if (found.size() >= 2)
        return found;
    // Without labels: exactly four values, in the order in which Magento shows them.
    static const QRegularExpression value(QStringLiteral("(?<![A-Za-z0-9])[A-Za-z0-9]{32}(?![A-Za-z0-9])"));
    QStringList values;
    for (auto it = value.globalMatch(pasted); it.hasNext();)
        values << it.next().captured();
    found.clear();
    if (values.size() != labels.size())
        return found;
    for (qsizetype i = 0; i < labels.size(); ++i)
        found.insert(labels.at(i).first, values.at(i));
    return found;
}

} // namespace counterfoil::ui
