#include "mainwindow/secretskeeper.h"

#include "base/logging.h"
#include "base/redaction.h"

#include <QPointer>

namespace counterfoil::ui {

SecretsKeeper::SecretsKeeper(SecretStore* store, QObject* parent) : QObject(parent), m_store(store) {}

void SecretsKeeper::load()
{
    const QStringList names{secret::magentoConsumerKey, secret::magentoConsumerSecret,
                            secret::magentoAccessToken, secret::magentoAccessTokenSecret,
                            secret::xeroClientSecret,   secret::xeroTokens};
    if (!m_store) {
        m_loaded = true;
        emit loaded();
        return;
    }
    m_pending = names.size();
    for (const QString& name : names) {
        m_store->read(name, [self = QPointer(this), name](const Result<std::optional<QString>>& result) {
            if (self)
                self->onRead(name, result);
        });
    }
}

void SecretsKeeper::onRead(const QString& name, const Result<std::optional<QString>>& result)
{
    if (!result) {
        if (!m_readError)
            m_readError = result.error();
    } else if (const std::optional<QString>& value = *result) {
        registerSecret(*value);
        m_values.insert(name, *value);
    }
    if (--m_pending > 0)
        return;
    m_loaded = true;
    if (m_readError)
        emit failed(*m_readError); // one message, not six
    emit loaded();
}

sync::Credentials SecretsKeeper::credentials() const
{
    sync::Credentials credentials;
    credentials.shop = {
        m_values.value(secret::magentoConsumerKey), m_values.value(secret::magentoConsumerSecret),
        m_values.value(secret::magentoAccessToken), m_values.value(secret::magentoAccessTokenSecret)};
    credentials.xeroClientSecret = m_values.value(secret::xeroClientSecret);
    if (const QString tokens = m_values.value(secret::xeroTokens); !tokens.isEmpty()) {
        auto set = xero::TokenSet::fromJson(tokens.toUtf8());
        if (set)
            credentials.xeroTokens = std::move(set).value();
        else
            qCWarning(lcUi) << "The stored sign-in cannot be read:" << set.error().detail;
    }
    return credentials;
}

void SecretsKeeper::save(const QMap<QString, QString>& values)
{
    for (auto it = values.constBegin(); it != values.constEnd(); ++it) {
        if (m_values.value(it.key()) != it.value())
            put(it.key(), it.value());
    }
}

void SecretsKeeper::put(const QString& name, const QString& value, const std::function<void(bool)>& done)
{
    if (value.isEmpty()) {
        m_values.remove(name);
    } else {
        registerSecret(value);
        m_values.insert(name, value);
    }
    if (!m_store)
        return;
    const auto finished = [self = QPointer(this), done](const Result<void>& result) {
        if (self && !result)
            emit self->failed(result.error());
        if (done)
            done(result.ok());
    };
    if (value.isEmpty())
        m_store->remove(name, finished);
    else
        m_store->write(name, value, finished);
}

void SecretsKeeper::saveTokens(const xero::TokenSet& tokens, std::function<void(bool)> done)
{
    registerSecret(tokens.accessToken);
    registerSecret(tokens.refreshToken);
    put(secret::xeroTokens, QString::fromUtf8(tokens.toJson()), done);
}

void SecretsKeeper::forgetTokens()
{
    put(secret::xeroTokens, {});
}

QString SecretsKeeper::place() const
{
    return m_store ? m_store->description() : QString();
}

} // namespace counterfoil::ui
