#include "sync/settings.h"

#include "store/settingkeys.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace counterfoil::sync {

namespace {

const QString mappingKey = QStringLiteral("mapping");

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Settings)
};

Error missingSetting(const QString& what, const QString& remedy)
{
    return makeError(ErrorKind::Settings, Words::tr("%1 is missing. %2").arg(what, remedy), {},
                     QStringLiteral("SETTING_MISSING"));
}

} // namespace

QString Settings::text(const QString& key) const
{
    if (const auto stored = m_store.value(key))
        return *stored;
    const auto* known = store::findSettingKey(key);
    return known ? known->defaultValue : QString();
}

Result<magento::ShopSettings> Settings::shop(const Credentials& credentials) const
{
    const QString url = text(QStringLiteral("magento.url"));
    if (url.isEmpty())
        return missingSetting(Words::tr("The store URL"),
                              Words::tr("Enter the address of your shop under Credentials."));
    const auto base = magento::normaliseBaseUrl(url);
    if (!base)
        return base.error();

    magento::ShopSettings shop;
    shop.baseUrl = *base;
    shop.keys = credentials.shop;
    shop.auth = text(QStringLiteral("magento.auth")) == QStringLiteral("bearer")
                    ? magento::AuthMethod::Bearer
                    : magento::AuthMethod::OAuth1;
    const bool oauth = shop.auth == magento::AuthMethod::OAuth1;
    if (shop.keys.accessToken.isEmpty() ||
        (oauth && (shop.keys.consumerKey.isEmpty() || shop.keys.consumerSecret.isEmpty() ||
                   shop.keys.accessTokenSecret.isEmpty())))
        return missingSetting(
            Words::tr("A value of the Magento integration"),
            Words::tr("Copy all four values from System > Integrations in Magento's admin."));
    return shop;
}

Result<xero::AppSettings> Settings::books(const Credentials& credentials) const
{
    auto app = xero::AppSettings::withUrls(text(QStringLiteral("xero.apiUrl")),
                                           text(QStringLiteral("xero.identityUrl")));
    if (!app)
        return app.error();
    app->clientId = text(QStringLiteral("xero.clientId"));
    app->clientSecret = credentials.xeroClientSecret;
    app->customConnection = flag(QStringLiteral("xero.customConnection"));
    app->redirectPort = static_cast<quint16>(number(QStringLiteral("xero.redirectPort")));
    const QStringList further = text(QStringLiteral("xero.furtherPorts")).split(u',', Qt::SkipEmptyParts);
    for (const QString& port : further)
        app->furtherPorts.append(static_cast<quint16>(port.toUInt()));
    if (app->clientId.isEmpty())
        return missingSetting(Words::tr("The Xero client id"),
                              Words::tr("Copy it from your app's Configuration page at developer.xero.com."));
    if (app->customConnection && app->clientSecret.isEmpty())
        return missingSetting(
            Words::tr("The Xero client secret"),
            Words::tr("A custom connection needs it; generate one on your app's Configuration page."));
    return app;
}

QStringList Settings::missing(const Credentials& credentials) const
{
    QStringList names;
    if (text(QStringLiteral("magento.url")).isEmpty())
        names << QStringLiteral("magento.url");
    if (text(QStringLiteral("magento.auth")) != QStringLiteral("bearer")) {
        if (credentials.shop.consumerKey.isEmpty())
            names << QStringLiteral("magento.consumerKey");
        if (credentials.shop.consumerSecret.isEmpty())
            names << QStringLiteral("magento.consumerSecret");
        if (credentials.shop.accessTokenSecret.isEmpty())
            names << QStringLiteral("magento.accessTokenSecret");
    }
    if (credentials.shop.accessToken.isEmpty())
        names << QStringLiteral("magento.accessToken");
    if (text(QStringLiteral("xero.clientId")).isEmpty())
        names << QStringLiteral("xero.clientId");
    if (flag(QStringLiteral("xero.customConnection")) && credentials.xeroClientSecret.isEmpty())
        names << QStringLiteral("xero.clientSecret");
    return names;
}

posting::SyncSource Settings::source() const
{
    const QString source = text(QStringLiteral("sync.source"));
    if (source == QStringLiteral("daily"))
        return posting::SyncSource::DailySummary;
    return source == QStringLiteral("order") ? posting::SyncSource::Order : posting::SyncSource::Invoice;
}

QList<qint64> Settings::storeIds() const
{
    return storeIdsOf(text(QStringLiteral("magento.storeIds")));
}

QList<qint64> storeIdsOf(const QString& setting)
{
    QList<qint64> ids;
    const QStringList parts = setting.split(u',', Qt::SkipEmptyParts);
    for (const QString& part : parts)
        ids.append(part.trimmed().toLongLong());
    return ids;
}

posting::Mapping Settings::mapping() const
{
    const auto stored = m_store.value(mappingKey);
    if (!stored)
        return {};
    auto mapping = posting::Mapping::fromJson(QJsonDocument::fromJson(stored->toUtf8()).object());
    return mapping ? std::move(mapping).value() : posting::Mapping{};
}

void Settings::setMapping(const posting::Mapping& mapping)
{
    m_store.setValue(mappingKey,
                     QString::fromUtf8(QJsonDocument(mapping.toJson()).toJson(QJsonDocument::Compact)));
}

} // namespace counterfoil::sync
